/** Sino-Korean homographs of news of which Japanese renders one by another word (가동–오기). One row a meaning: hangul | Japanese renderings, best first | English. */
export const SINO_KOREAN_HOMOGRAPHS_1 = `
가동|稼働|operation/run
간선|間接選挙|indirect election
강단|教壇|classroom
강행|強行|push ahead/force through
강행|江行|cruise
개국|建国|founding
개편|再編|reorganization/reshuffle/overhaul/shake-up
개표|改札|ticket gate
거부|富豪/大富豪|tycoon/billionaire
결재|決済|payment/settlement
경감|警部/警監|captain/inspector
경력|警察官/警察力|police force
경사|巡査部長/警査|sergeant
경선|予備選/予備選挙|primary/primary election/nomination race
경주|慶州|Gyeongju
계류|係留|moor/mooring
계류|係争中|pending
고대|高麗大学/高麗大|Korea University
고대|待ち望む/心待ち|look forward
고사|祭祀/お祓い|ritual
고시|高試|exam
고용|雇い|hire
공단|工業団地|industrial complex/industrial park
공사|士官学校/空士|Air Force Academy
공석|公席|public occasion
공수|空挺|airborne
공약|空約束/空約|empty promise
공조|空調|air conditioning
공채|公開採用|open recruitment
광주|光州|Gwangju
교감|教頭/副校長|vice principal
교대|教育大/教育大学|university of education
교도|共同通信|Kyodo
교도|教導|guidance
교사|教師/教員|teacher
교사|教唆|instigation/abetting
교수|教授|professor
교전|教典|scripture
구원|救済/救い|salvation
구제|驅除/駆除|extermination
구제|古着|second-hand
구축|駆逐|drive out
구호|スローガン/掛け声|slogan/chant
군수|郡守/郡長|county chief/county governor
기간|既刊|published
기반|岩盤|bedrock
기상|気性|spirit
기성|既成|established
기수|期数|class
기아|起亜|Kia
기아|捨て子|foundling
기자|ギザ|Giza
기재|企財部/企画財政省|Finance Ministry
기지|機知|wit
기타|ギター|guitar
기호|候補番号|ballot number
기후|岐阜|Gifu
난동|乱闘/騒動|riot/disturbance
단신|短身|short
단지|壺/かめ|jar
단편|短編|short film/short story
당사|党本部/党舎|party headquarters
대검|最高検/最高検察庁/大検察庁|Supreme Prosecutors' Office
대검|銃剣|bayonet
대공|対共|counterespionage
대전|大田|Daejeon
대지|敷地|lot/site
대처|サッチャー|Thatcher
도장|印鑑/はんこ/判子|seal/stamp
도정|道政|provincial government
도하|ドーハ|Doha
동계|冬期|winter
동문|同窓|alumni/alumnus
동시|童詩|children's poem
등기|書留|registered mail
등반|登山/登頂|climbing/climb
등반|登板|pitching
매도|売り/売却|sell/selling
매수|買い/買い付け|purchase/buying
매장|売り場/店舗|store/shop/outlet
매점|買い占め|hoarding
매진|売り切れ/完売|sold out/sell out
모사|謀士|schemer
무전|無線|radio/walkie-talkie
문신|入れ墨/刺青/タトゥー|tattoo
미제|未解決|unsolved
미제|米国製|American-made
미화|米ドル/米貨|U.S. dollar
반도|反徒|rebel
반려|差し戻し/却下|return/reject
발효|発酵|fermentation/ferment
방문|房門/部屋のドア|door
방사|放し飼い|release
방어|ブリ|yellowtail
방화|邦画/韓国映画|Korean film
보상|報奨/褒賞|reward
보전|補填|make up
복권|宝くじ|lottery
부대|負袋|sack
부설|付設/付属|affiliated
부수|付随|accompany
부실|不良|insolvent/nonperforming/shoddy/bad
부의|上程/付議|refer
부의|香典|condolence money
부정|父情|fatherly love
부제|助祭|deacon
부처|部署/省庁/部処|ministry/government agency/department
부처|仏/仏像|Buddha
분기|四半期|quarter
분기|分岐|junction
분신|焼身/焼身自殺|self-immolation
비문|鼻紋|nose print
비위|機嫌|mood
비화|飛び火/発展|escalate
사고|史庫|archive
사교|邪教|cult
사기|磁器/沙器|porcelain/china
사단|事端|trouble
사대|師範大|college of education
사법|死法|dead law
사병|兵士/兵卒|soldier/enlisted
사상|沙上|sand
사색|死色/顔面蒼白|pale
사석|私的な席|private
사석|捨て石|sacrifice
사정|司正|crackdown/anti-corruption
사주|四柱|fortune
사채|私債/闇金融|private loan/loan shark
산소|墓/墓所|grave
상가|商店街/商業施設|shopping mall/shopping arcade/shop
상병|上等兵|corporal
상여|輿/喪輿|bier
상용|常勤|full-time
상위|常任委員会/常委|standing committee
상의|相談/協議|discussion/consult/consultation
상주|尚州|Sangju
상회|上回る|exceed
생태|スケトウダラ|pollock
서기|西暦|A.D.
서리|霜|frost
서리|署理/代行|acting
선대|船団|fleet
선물|贈り物/プレゼント|gift/present
선전|深圳/深セン|Shenzhen
선정|扇情|sensational
선종|死去/善終|death
선풍|扇風|fan
설사|下痢|diarrhea
성사|成立/実現|come about
성사|秘跡|sacrament
성원|定足数|quorum
성장|省長|governor
성전|性転換|sex change
성찬|盛饌/ごちそう|feast
성화|聖画|icon
세기|強さ|strength
세수|洗面/洗顔|wash
세입|貰入|rent
소개|疎開|evacuation
소위|小委員会|subcommittee
소위|いわゆる|so-called
소재|題材|theme
소진|消尽|exhausted
소진|焼失|burned
소품|小道具|prop
소행|仕業|act/work
소환|リコール|recall
손자|孫|grandson/grandchild
수뢰|収賄|bribery/bribe
수성|守り/守城|defend
수소|雄牛|bull
수수|キビ|millet/sorghum
수습|見習い/研修|probationary/apprentice/trainee
수습|収容|recover
수원|水原|Suwon
수위|水準/レベル|level
수의|囚人服|prison uniform
수의|寿衣/死に装束|shroud
수장|水没|submerge
수지|スージー|Suzy
수차|数回/何度も|several times
수초|数秒|seconds
수치|スー・チー/スーチー|Suu Kyi
수해|受恵|benefit
순항|順航/順調|smooth sailing
시가|葉巻|cigar
시가|夫の実家|in-laws
시각|見方/視点|view/viewpoint/perspective
시급|至急/急務|urgent
시도|試み|attempt/try
시동|侍童|page
시상|授賞/表彰|award/awards ceremony
시세|相場/時価|market price/rate
시작|開始/始まり|start/beginning/begin
시장|空腹|hungry
시조|時調|sijo
신권|新札/新券|new bill
신기|不思議/神奇|amazing
신당|神堂|shrine
신상|新商品|new product
신원|伸冤|redress
신의|神医|healer
신장|新疆/新疆ウイグル|Xinjiang
신정|新年/元日|New Year's Day
신조|晋三|Shinzo
실물|実体|real economy
실사|実査/調査|due diligence/on-site inspection
실수|失敗/ミス|mistake/error
심사|深思|contemplation
안마|あん馬|pommel horse
안마|マッサージ|massage
안방|本拠地/ホーム|home
안방|奥の間|bedroom
안주|つまみ|snack
약사|薬剤師|pharmacist
양산|日傘|parasol
여정|与正|Yo Jong
연금|錬金|alchemy
연대|延世大/延世大学|Yonsei University
연사|講演者/演説者|speaker
연인|延べ人員|man-days
연장|道具|tool
연초|タバコ|tobacco
연합|聯合|Yonhap
열강|列強|powers/great powers
열강|熱唱|passionate
열기|熱器具|heater
열전|熱電|thermoelectric
염증|嫌気|disgust
영감|おじいさん/老人|old man
영광|霊光|Yeonggwang
영내|営内|barracks
영상|零上|above zero
영세|洗礼/領洗|baptism
영어|囹圄|prison
영어|漁業/営漁|fishery
영장|召集令状|draft notice
영재|零細|small
영화|映画|movie/film
예고|芸術高校/芸高|arts high school
예방|表敬訪問|courtesy call/courtesy visit
예산|礼山|Yesan
예인|曳航/えい航|tow
오기|意地|stubbornness
`;
