/** Institutions, offices, ranks, units and abbreviations of the newsroom (수능–휴전협정). One row a meaning: hangul | Japanese renderings, best first | English. */
export const INSTITUTION_TERMS_2 = `
수능|大学修学能力試験/修能/大学入試|college entrance exam/CSAT/college entrance examination
수방사|首都防衛司令部|Capital Defense Command
수석비서관|首席秘書官|senior secretary/senior presidential secretary
순항미사일|巡航ミサイル|cruise missile
시청|市役所/市庁|city hall
식약처|食品医薬品安全庁/食品医薬品安全処|Ministry of Food and Drug Safety/food and drug ministry/food ministry
식약청|食品医薬品安全庁/食品医薬品局|Food and Drug Administration/FDA
신재생에너지|再生可能エネルギー|renewable energy
신종플루|新型インフルエンザ|swine flu/H1N1
실업급여|失業手当/失業給付|unemployment benefit/unemployment benefits
심근경색|心筋梗塞|heart attack/myocardial infarction
아세안|東南アジア諸国連合/ASEAN|ASEAN
아시안게임|アジア大会/アジア競技大会|Asian Games
아파트|マンション/アパート|apartment
안보보좌관|国家安全保障問題担当大統領補佐官|national security adviser/national security advisor
안보실장|国家安保室長|national security adviser
암|癌/がん|cancer
압수수색|家宅捜索|raid/search and seizure
양도세|譲渡所得税|capital gains tax
양로원|老人ホーム|nursing home
어린이날|子どもの日|Children's Day
어린이집|保育園|day care center/daycare center/day care
에이즈|エイズ|AIDS
여가부|女性家族省|Gender Ministry/Ministry of Gender Equality and Family
여당의원|与党議員|ruling party lawmaker
여성가족부|女性家族省|Gender Ministry/Ministry of Gender Equality and Family
역도|重量挙げ/ウエートリフティング|weightlifting
연준|連邦準備制度理事会/FRB/連邦準備制度|Federal Reserve/Fed
연합사|連合軍司令部/米韓連合司令部|Combined Forces Command/CFC
오염수|汚染水/処理水|contaminated water/radioactive water
온실가스|温室効果ガス|greenhouse gas
올림픽|五輪/オリンピック|Olympics/Olympic
완치자|回復者|recovered
외교부장|外相|foreign minister
외무성|外務省|Foreign Ministry
요양원|介護施設/老人ホーム|nursing home
원내대표|院内代表/院内総務|floor leader/majority leader/minority leader
원전|原発/原子力発電所|nuclear power plant/nuclear plant
월드컵|ワールドカップ/W杯|World Cup
월세|家賃|monthly rent
위안부|慰安婦|sex slave
위원장|委員長|leader
유럽연합|欧州連合/EU|European Union/EU
유엔사|国連軍司令部|United Nations Command/U.N. Command/UNC
유엔총회|国連総会|General Assembly/U.N. General Assembly
유조선|タンカー|oil tanker/tanker
육상|陸上競技|track and field
육참총장|陸軍参謀総長|Army chief of staff/Army chief
은메달|銀メダル|silver medal
응급실|救急外来/救急室|emergency room
의경|義務警察|conscripted police
의원실|議員事務所|office
인권위|人権委員会|Human Rights Commission/human rights commission/rights panel
인민무력부|人民武力省/国防省|Ministry of the People's Armed Forces/Defense Ministry
인태사령부|インド太平洋軍/インド太平洋軍司令部|Indo-Pacific Command
일제강점기|日本統治時代/植民地時代|Japanese colonial rule/colonial rule
자가격리|自宅隔離|self-quarantine/self-isolation
자유무역협정|自由貿易協定/FTA|free trade agreement/FTA
자주포|自走砲|self-propelled howitzer
잠수함발사탄도미사일|潜水艦発射弾道ミサイル|submarine-launched ballistic missile/SLBM
장사정포|長射程砲|long-range artillery
장애인올림픽|パラリンピック|Paralympics
장외주식|店頭株|over-the-counter
재건축|建て替え/再建築|reconstruction/redevelopment
재중|在中|in China
전경|戦闘警察/機動隊|riot police
전경련|全国経済人連合会/全経連|Federation of Korean Industries/business lobby
전교조|全国教職員労働組合/全教組|teachers union/teachers' union
전세금|保証金/チョンセ保証金|deposit/jeonse deposit
전작권|戦時作戦統制権|wartime operational control/OPCON
전투경찰|戦闘警察/機動隊|riot police
전폭기|戦闘爆撃機|fighter-bomber
정규직|正社員/正規職|regular worker/full-time worker/permanent employee
정전협정|停戦協定/休戦協定|armistice/armistice agreement
정협|人民政治協商会議/政協|Political Consultative Conference/CPPCC
제1부부장|第1副部長|first vice department director
조기경보기|早期警戒機|early warning aircraft/AWACS
조달청|調達庁|Public Procurement Service/procurement agency
조류인플루엔자|鳥インフルエンザ|avian influenza/bird flu
조총련|朝鮮総連/在日本朝鮮人総連合会|Chongryon
조평통|祖国平和統一委員会|Committee for the Peaceful Reunification
종부세|総合不動産税|comprehensive real estate tax/real estate tax
종합부동산세|総合不動産税|comprehensive real estate tax
주일미군|在日米軍|U.S. Forces Japan/U.S. troops in Japan
주한미군|在韓米軍|U.S. Forces Korea/USFK
중기부|中小ベンチャー企業省|SMEs Ministry/Ministry of SMEs and Startups
중대본|中央災難安全対策本部|Central Disaster and Safety Countermeasures Headquarters/disaster headquarters
중대재해|重大災害|serious accident/industrial accident
중앙군사위|中央軍事委員会|Central Military Commission
중앙지검|中央地検|Central District Prosecutors' Office/Central District Prosecutors Office
중앙지법|中央地裁|Central District Court
중환자실|集中治療室/ICU|intensive care unit/ICU/intensive care
지구대|交番/地区隊|police substation
지구온난화|地球温暖化|global warming
지하철역|地下鉄駅|subway station
직권남용|職権乱用|abuse of power/abuse of authority
직장내괴롭힘|パワハラ|workplace bullying/workplace harassment
질병관리청|疾病管理庁|Disease Control and Prevention Agency/disease control agency/KDCA
질병청|疾病管理庁|Disease Control and Prevention Agency/KDCA
집행유예|執行猶予|probation/suspended
참여연대|参与連帯|civic group/People's Solidarity for Participatory Democracy
천안함|天安/天安艦|Cheonan
체포영장|逮捕状|arrest warrant
초계기|哨戒機|patrol aircraft
초계함|哨戒艦/コルベット|corvette/patrol ship
초등학교|小学校|elementary school/primary school
촛불시위|ろうそくデモ|candlelight protest/candlelight rally
촛불집회|ろうそく集会|candlelight vigil/candlelight rally
총경|警視正|senior superintendent
총비서|総書記|general secretary/General Secretary
최고위원|最高委員|Supreme Council member
최고인민회의|最高人民会議|Supreme People's Assembly/SPA
최루탄|催涙弾/催涙ガス|tear gas
추가경정예산|補正予算|supplementary budget/extra budget
추경|補正予算|supplementary budget/extra budget
추경예산|補正予算|supplementary budget/extra budget
축구|サッカー|soccer/football
출국금지|出国禁止/出国禁止措置|travel ban/overseas travel ban
출입국|出入国|immigration
치매|認知症|dementia
치사율|致死率|fatality rate
코레일|韓国鉄道公社/KORAIL|KORAIL/Korea Railroad
코로나|新型コロナ/新型コロナウイルス|coronavirus/COVID/pandemic
코스닥|コスダック/KOSDAQ|KOSDAQ
코스피|KOSPI/韓国総合株価指数/総合株価指数|KOSPI/benchmark index/stock index
탄도미사일|弾道ミサイル|ballistic missile
탄소중립|脱炭素/カーボンニュートラル/炭素中立|carbon neutrality/carbon neutral/net zero
탈북민|脱北者|defector/North Korean defector
태양광|太陽光|solar power/solar
통계청|統計庁|Statistics Korea/statistics agency/statistics office
특검|特別検察官/特別検事|special prosecutor/special counsel/independent counsel
특검법|特別検察官法/特検法|special prosecutor bill/special counsel bill
특별검사|特別検察官/特別検事|special prosecutor/special counsel/independent counsel
특수부대|特殊部隊|commando
특전사|特殊戦司令部|Special Warfare Command/special forces/Army Special Warfare Command
특허청|特許庁|Intellectual Property Office
평화협정|平和協定|peace treaty
학원|塾/学習塾/予備校|cram school/hagwon/private academy
한국노총|韓国労働組合総連盟/韓国労総|Federation of Korean Trade Unions/FKTU
한국은행|韓国銀行|BOK
한글날|ハングルの日|Hangul Day
한미연합사|米韓連合司令部|Combined Forces Command
한수원|韓国水力原子力|Korea Hydro & Nuclear Power/KHNP
한은|韓国銀行/韓銀|Bank of Korea/BOK/central bank
한전|韓国電力/韓国電力公社|Korea Electric Power/KEPCO
합동참모본부|合同参謀本部/統合参謀本部|Joint Chiefs of Staff
합참의장|合同参謀本部議長/統合参謀本部議長|chairman of the Joint Chiefs/JCS chairman/Joint Chiefs chairman
해경|海洋警察/海洋警察庁/海上保安庁|Coast Guard/coast guard/maritime police
해병대|海兵隊|Marines/marine
해수부|海洋水産省|Oceans Ministry/Ministry of Oceans and Fisheries/fisheries ministry
해양경찰|海洋警察/沿岸警備隊|Coast Guard/coast guard
해양경찰청|海洋警察庁|Coast Guard
핵보유국|核保有国|nuclear power/nuclear state/nuclear weapons state/nuclear-armed state
핵탄두|核弾頭|warhead
행안부|行政安全省/行政安全部|Interior Ministry/Ministry of the Interior and Safety
행정안전부|行政安全省/行政安全部|Interior Ministry/Ministry of the Interior and Safety
헬기|ヘリコプター/ヘリ|helicopter
현충원|国立墓地/顕忠院|National Cemetery/national cemetery
현충일|顕忠日/戦没者追悼記念日|Memorial Day
현충탑|慰霊塔/顕忠塔|memorial tower/Memorial Tower
호위함|護衛艦/フリゲート艦|frigate
혼수상태|昏睡状態/意識不明|coma
화염병|火炎瓶|Molotov cocktail/firebomb/petrol bomb
확진|感染確認/陽性判定|confirmed/test positive
휴대전화|携帯電話|mobile phone/cellphone/cell phone
휴대폰|携帯電話|mobile phone/cellphone/cell phone
휴전선|休戦ライン/軍事境界線|armistice line/demarcation line
휴전협정|休戦協定|armistice/armistice agreement
`;
