/** Korean homographs of which one is a native word, a loan or a name. One row a meaning: hangul | Japanese renderings, best first | English. */
export const NATIVE_HOMOGRAPHS = `
가구|家具|furniture
가구|世帯|household
가나|ガーナ|Ghana
가나|仮名|kana
가락|旋律/調べ|melody/tune
가락|指|finger
가루|粉|powder/flour
가마|窯/かまど|kiln
가마|駕籠/輿|palanquin
가마|釜|cauldron
가봉|ガボン|Gabon
가봉|仮縫い|fitting
가시|とげ/トゲ|thorn
가시|可視|visible
가지|ナス/茄子|eggplant/aubergine
가지|枝|branch/twig
가지|種類|kind/sort
강도|強度|strength/intensity
강도|強盗|robber/robbery
거리|街/通り|street
거리|距離|distance
거사|挙事/決起|uprising
거사|居士|layman
경기|試合/競技|match/game
경기|景気|economy/economic conditions
고개|頭/首|head
고개|峠|pass/hill
고기|肉|meat
고기|魚|fish
고래|クジラ/鯨|whale
고래|古来|ancient
고루|固陋|stubborn
고리|輪/環|ring/link
고리|高利|usury/high interest
고리|古里原発|Kori
고모|叔母/おば|aunt
고무|ゴム|rubber
고문|拷問|torture
고문|顧問|adviser/consultant
고비|山場|crucial moment/critical moment/turning point
고비|ゴビ|Gobi
고비|ゼンマイ|fern
고장|故障|breakdown/failure
고장|故郷/土地|region/hometown
공기|お碗/茶碗|bowl
구두|靴/革靴|shoe
기린|キリン|giraffe
기린|麒麟|kirin
기사|記事|article
기사|騎士|knight
기사|運転手/技師|driver/engineer
기장|キビ|millet
기장|機長|pilot
나라|国|country/nation
나라|奈良|Nara
나사|ネジ/ねじ|screw
나사|NASA/米航空宇宙局/航空宇宙局|NASA
내기|賭け|bet/wager
노루|ノロジカ|roe deer
노름|賭博/ばくち|gambling
노조|労働組合/労組|labor union/trade union
니스|ニース|Nice
니스|ニス|varnish
다리|橋|bridge
다리|足/脚|leg
대구|タラ/鱈|cod
대구|大邱/テグ|Taegu
대사|せりふ/台詞|dialogue
대사|大事|matter
도마|まな板|cutting board
도마|跳馬|vault
도마|トマス|Thomas
동서|義兄弟/相婿|brother-in-law
동안|間|during
동안|童顔|baby face
로비|ロビー活動/働きかけ|lobbying
로비|ロビー|lobby
마루|床|floor
마루|尾根|ridge
만두|餃子|dumpling
만두|饅頭|bun
매부|義兄/義弟|brother-in-law
매파|タカ派|hawk/hawkish
매파|仲人|matchmaker
머리|頭|head
머리|髪/髪の毛|hair
며느리|嫁/息子の妻|daughter-in-law
모자|母子|mother and son
물가|水辺|waterside/shore
미사|ミサ|Mass
미사|美辞|rhetoric
미역|ワカメ|seaweed
미역|水浴び|bathing
바다|海|sea
바람|風|wind
바람|願い/望み|wish/hope
바지|ズボン|pants/trousers
바지|はしけ|barge
박수|巫/男巫|shaman
반지|指輪|ring
반지|半紙|paper
발목|足首|ankle
방송|放送|broadcast
방울|鈴|bell
방울|しずく/滴|drop
보따리|風呂敷包み|bundle
보리|大麦/麦|barley
부리|くちばし|beak
부장|部長|department head
부채|扇子/うちわ/扇|fan
비상|ヒ素|arsenic
뿌리|根|root
사과|リンゴ/りんご/林檎|apple
사과|謝罪|apology/apologize
사리|大潮|spring tide
사리|舎利|relic
사모|師母|madam
사슴|鹿/シカ|deer
사위|婿/娘婿|son-in-law
사인|サイン/署名|signature/autograph
사인|私人|private citizen
사장|社長|president of a company/chief executive
사장|砂浜|sandy beach
사촌|いとこ|cousin
삼촌|叔父/おじ|uncle
소라|サザエ|conch
소매|袖|sleeve
수단|スーダン|Sudan
수도|首都|capital
수도|水道|water supply/tap water
수레|荷車|cart
수리|ワシ/鷲|eagle
수입|収入|income/revenue
수입|輸入|import
시내|小川|stream/brook
시내|市内|downtown
시누이|義姉/義妹|sister-in-law
신문|新聞|newspaper
신문|尋問/訊問|interrogation/questioning
양식|養殖|fish farming
양식|良識|conscience
양식|食糧|food/provisions
어미|語尾|suffix
어미|母親/母|mother
여권|パスポート/旅券|passport
여권|女性の権利/女権|women's rights
여권|与党/与党側|ruling camp/ruling party
여우|キツネ/狐|fox
여주|ゴーヤ|bitter melon
여주|驪州|Yeoju
연기|煙|smoke
연기|延期|postponement/delay
연기|演技|acting/performance
염소|ヤギ/山羊|goat
오리|アヒル/カモ/鴨|duck
오만|オマーン|Oman
오만|傲慢/横柄|hubris
외삼촌|叔父/おじ|uncle
우리|檻/おり|cage/pen
유도|柔道|judo
유도|誘導|guidance/inducement
의사|医者/医師|doctor/physician
의사|意思/意志|intention/will
의장|議長|chairman/speaker
의장|衣装|costume
이리|オオカミ/狼|wolf
이모|叔母/おば|aunt
인도|インド|India
인도|歩道|sidewalk/pavement
인도|引き渡し|handover/extradition/delivery
인도|人道|humanitarian
일정|日程|schedule
일정|一定|certain
자루|袋|sack
자루|柄|handle/shaft
자리|席/座席|seat
자리|地位/ポスト|position/post
장모|義母/しゅうとめ|mother-in-law
장인|義父/しゅうと|father-in-law
장인|職人|artisan/craftsman/craftsperson
재기|才気|wit
전복|アワビ/鮑|abalone
전복|転覆|capsize/overturn/overthrow/subversion
조기|イシモチ|croaker
조기|弔旗/半旗|half-mast/half-staff/half mast
조선|朝鮮|Joseon
조카|甥/姪|nephew/niece
줄기|幹/茎|stem/trunk
지도|地図|map
지도|指導|leadership/guidance
지뢰|地雷|landmine/mine
차례|順番/番|turn
차례|目次|table of contents
차례|茶礼/先祖の祭祀|ancestral rite
처남|義兄/義弟|brother-in-law
캠프|陣営/選対/選挙陣営|campaign
캠프|キャンプ|camp
타이|タイ|Thailand
타이|ネクタイ|necktie
터키|トルコ|Turkey/Turkish
터키|七面鳥|turkey
통화|通話/電話|phone call/call
통화|通貨|currency
파리|パリ|Paris
파리|ハエ|fly
프로|プロ|professional
프로|パーセント|percent
하마|カバ|hippo/hippopotamus
하마|ハマ|Hama
호박|カボチャ/かぼちゃ|pumpkin/squash
호수|湖|lake
호수|号数|number
호주|豪州/オーストラリア|Australia
호주|戸主/世帯主|householder
홍어|エイ|skate
회장|会長|chairman/president
회장|会場|venue
`;
