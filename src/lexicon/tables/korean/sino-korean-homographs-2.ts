/** Sino-Korean homographs of news of which Japanese renders one by another word (오산–휴지). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_HOMOGRAPHS_2 = `
오산|烏山|Osan
외판|訪問販売|door-to-door
외화|外国映画/洋画|foreign film
외환|外国為替/外為|foreign exchange
요지|楊枝|toothpick
용인|龍仁|Yongin
우의|雨衣/雨具|raincoat
운명|死去/殞命|pass away
운수|運勢|luck
원단|生地/織物|fabric
원사|上級曹長/元士|sergeant major
원사|院士|academician
원수|敵/仇|enemy/foe
원유|原乳|raw milk
원자|元子|crown prince
원전|原電|nuclear power
원통|無念|bitter
원화|ウォン/ウォン貨|won
원화|原画|original painting
원화|円貨|yen
월남|南に逃れ|defect
위안|元/人民元|yuan
위증|胃症|stomach
위해|威海|Weihai
유감|有感|felt
유고|ユーゴ/ユーゴスラビア|Yugoslavia
유고|有故|absence
유권|遊権|idle
유급|留年/留級|repeat a year
유기|鍮器|brassware
유대|ユダヤ|Jewish/Jew
유류|油類/石油|oil/fuel
유세|有勢|powerful
유증|油症|oil disease
유해|遺骨/遺体|remains
유화|油絵/油画|oil painting
은어|アユ/鮎|sweetfish
은행|ギンナン/イチョウ|ginkgo
응시|受験/応試|apply/exam
의례|依例|customary
의성|義城|Uiseong
의성|擬声|onomatopoeia
의지|依存/頼り|rely/depend
이사|引っ越し|move/moving/relocate
이월|繰り越し|carry over
이자|膵臓|pancreas
이장|移葬/改葬|rebury/move a grave
이재|罹災|disaster
이주|二週|two weeks
인사|あいさつ/挨拶|greeting/greet
인상|スナッチ/引上|snatch
인수|引き受け/買収/引き継ぎ|takeover/acquisition/acquire/buyout
인화|印画/焼き付け|print
일기|天気/日気|weather
일단|ひとまず|for now
일식|和食|Japanese food
일인|日本人|Japanese
일전|日前/先日|other day
일전|日銭|daily
일제|日本製|Japanese-made
일화|日貨/円|yen
임금|王/国王|king
입지|立場|standing
입회|立ち会い|presence
자격|刺客|assassin
자국|跡/傷跡|trace/mark
자극|刺激|stimulate/provoke
자상|慈しみ|kind
자상|刺し傷|stab wound
자원|志願/自願|volunteer
자정|零時/午前0時/深夜0時|midnight
자제|資材|material
작고|他界/死去|late/pass away
장갑|手袋|glove
장군|王手|check
장기|長技/特技|talent
장면|張勉|Chang Myon
장비|張飛|Zhang Fei
장사|商売|business
장사|葬事/葬儀|funeral
장성|長成|grow
장수|商人/行商|vendor/peddler
장신|装身|accessory
장전|装填|load
장전|長篇|feature
장정|装丁|binding
장지|埋葬地/墓地|burial site
장지|障子|screen
장지|長指|middle finger
재의|災異|calamity
재질|才質|talent
저자|市場|market
저지|阻止|block/stop/thwart
저지|ジャージー|Jersey
적수|敵/ライバル|rival/match
전달|前月|previous month
전당|典当|pawn
전망|戦没|fallen
전무|皆無|nonexistent
전사|全社|company-wide
전선|戦船|warship
전세|貸し切り/専貰/チャーター|charter/chartered
전세|戦勢/戦況|war situation
전세|伝貰/チョンセ|jeonse/deposit
전송|見送り|send off
전역|除隊/転役|discharge
전의|転移|metastasis
전장|電装|electrical
전주|金主|financier
전지|剪定|pruning
전파|全破/全壊|destroyed
전폭|戦爆|fighter-bomber
절감|痛感|feel keenly
접수|受付/受理|receive/reception/accept
정가|政界/政街|political circles
정교|正教|Orthodox
정교|政教|church and state
정자|あずまや/亭子|pavilion
정전|正戦|just war
정조|正祖|King Jeongjo
정체|渋滞|congestion/traffic jam
제철|旬|in season
조각|破片/かけら|piece/fragment
조국|曺国|Cho Kuk
조명|朝明|Korea and Ming
조사|釣り人|angler
조상|祖先/先祖|ancestor
조상|弔喪|condolence
조약|粗悪|crude
종단|宗団/宗派|order
종목|銘柄|stock/issue
주기|周期|cycle
주기|駐機|parked
주도|酒道|drinking manners
주례|司式/主礼|officiate
주례|週例|weekly
주사|酒癖/酒乱|drunken
주사|主思|juche
주석|錫/スズ|tin
주전|主力/レギュラー|regular/starter
주차|週次|weekly
주화|硬貨|coin
주화|主和|peace faction
중공|重工|heavy industries
중기|中小企業|small and medium-sized enterprises
중범|重罪犯|felon
중상|重商|mercantile
중수|重修|renovation
중식|中華料理/中国料理|Chinese food
중식|昼食|lunch
증세|症状/症勢|symptom
지방|紙榜|tablet
지상|地上波|terrestrial
지장|拇印/指章|thumbprint
직선|直選/直接選挙|direct election
진가|真仮|authenticity
진도|珍島|Jindo
진로|眞露|Jinro
진상|迷惑客|nuisance
진정|震霆|thunder
진주|晋州|Jinju
진지|お食事|meal
진통|難航/産みの苦しみ|difficulties
진품|本物/真品|authentic/genuine article
차도|快方|improvement
처자|娘|girl
처형|妻の姉|sister-in-law
천명|千人|thousand
청산|清算|liquidation/settle
청산|青酸|cyanide
체증|渋滞|congestion/traffic jam
체증|消化不良|indigestion
초당|超党|bipartisan
초당|秒速|per second
초상|喪|funeral
총기|聡明|intelligence
추상|推想|speculation
출가|嫁ぐ|marry
출전|出場/出戦|compete/participate
충전|充填|filling
치부|致富|enrich
치사|致謝|thanks
치하|称賛/致賀|praise
친정|実家|parents' home
침통|針筒|needle case
타도|他道|other province
타자|タイピング|typing
탄성|歓声|exclamation
태반|大半|majority
태생|生まれ|native
토성|土城|earthen fortress
통신사|通信会社|carrier
통장|町内会長|neighborhood head
투구|兜|helmet
투기|闘技|martial arts
투사|闘士|fighter
특보|特別補佐官|special adviser
특보|警報/気象特報|advisory
파란|波乱|turmoil
파장|閉場|close
편도|扁桃腺|tonsil
폐지|古紙/廃紙|waste paper
포기|放棄/断念|abandon/give up/renounce
포기|株|head
폭음|暴飲|binge drinking
폭주|殺到|flood
폭주|暴酒|heavy drinking
표창|手裏剣|throwing star
한류|韓流|Korean wave/hallyu
한방|韓方/漢方|Oriental medicine
한방|一発|one shot
한식|韓国料理|Korean food/Korean cuisine
함수|関数|function
함정|罠/わな|trap
합병|併合|annexation
합의|示談|settlement
항구|港|port/harbor
해당|害党|harmful to the party
해산|出産/解産|childbirth
허물|過ち|fault
허물|抜け殻|slough
호기|号機|unit
호도|誤導|mislead
호소|訴え/呼びかけ|appeal/plea
호의|護衛|escort
호환|虎患|tiger
혼수|嫁入り道具/婚需|dowry/wedding gifts
화단|画壇|art world
화상|画像/ビデオ|video/image
화성|華城|Hwaseong
화의|畵意|motif
화환|花輪/リース|wreath
화환|貨幣交換|exchange
환송|差し戻し/還送|send back/remand
환시|外国為替市場/為替市場|foreign exchange market/currency market
회로|復路|way back
후기|レビュー|review
후대|厚遇|hospitality
후문|裏門|back gate
후문|後聞|rumor
후사|世継ぎ|heir
휘장|垂れ幕|curtain
휴지|ティッシュ/トイレットペーパー|tissue/toilet paper
`;
