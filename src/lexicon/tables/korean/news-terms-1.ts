/** Everyday terms of politics, war, law and the economy (가뭄–실업률). One row a meaning: hangul | Japanese renderings, best first | English. */
export const NEWS_TERMS_1 = `
가뭄|干ばつ|drought
간호사|看護師|nurse
감사|監査|audit
감사|感謝|gratitude/thanks
개헌|改憲|constitutional amendment/constitutional reform
거부권|拒否権|veto
검찰청|検察庁|prosecutors office/public prosecutors
결의안|決議案|resolution
경계|警戒|alert
경계|境界|boundary
경비|警備|security/guard/patrol
경비|経費|expense
경비정|警備艇|patrol boat
경찰청|警察庁|police agency/National Police Agency
계엄|戒厳令|martial law
고령화|高齢化|aging
고위급|高官級|high-level/senior
공관|公館|diplomatic mission
공보|広報|public information
공사|公使|minister/envoy
공세|攻勢|offensive
공습|空爆/空襲|airstrike/air strike/air raid
공정|公正|fairness/fair
공정|工程|process
공포|恐怖|fear/terror
공포|公布|promulgation
관리|当局者/官吏|official
관세|関税|tariff
교역|貿易|trade
교육부|教育省|Education Ministry/Ministry of Education
구금|拘束/拘禁|detention/custody
구속|逮捕/勾留|arrest/detention
구조대|救助隊|rescuer/rescue team
구호|救援/支援|relief/aid
구호품|救援物資|relief supplies/relief goods
국가정보원|国家情報院|National Intelligence Service/spy agency/intelligence agency
국경|国境|border
국무부|国務省|State Department/Department of State
국민투표|国民投票|referendum
국방부|国防省/国防総省|Defense Ministry/Ministry of Defense/Ministry of National Defense/Pentagon
국빈|国賓|state guest
국정원|国家情報院|National Intelligence Service/spy agency/intelligence agency
군사훈련|軍事演習|military exercise/military drill
군수품|軍需物資|munitions/war materiel/materiel
군인|軍人/兵士|soldier/serviceman
군함|軍艦|warship
금리|金利|interest rate
기소|起訴|indictment/charge
기자|記者|reporter/journalist
기자회견|記者会見|news conference/press conference
기지|基地|base
난민|難民|refugee
남한|韓国|South Korea
내무부|内務省|Interior Ministry/Ministry of the Interior
노동부|労働省|Labor Ministry/Labor Department/Labour Ministry
농무부|農務省|Agriculture Department/Agriculture Ministry
다자|多国間|multilateral
단교|断交|severing of ties/break off relations
단속|取り締まり|crackdown
당국자|当局者|official
대법원|最高裁判所/最高裁|Supreme Court
대변인|報道官|spokesman/spokesperson/spokeswoman
대북|対北朝鮮|toward North Korea/North Korea policy/against North Korea
대사|大使|ambassador
대사관|大使館|embassy
대선|大統領選挙/大統領選|presidential election/presidential race
대통령실|大統領府|presidential office
대표단|代表団|delegation
도발|挑発|provocation
동기|動機|motive
득표율|得票率|share of the vote
만찬|夕食会/晩餐会|dinner/banquet
무기고|武器庫|arsenal/armory
물가|物価|prices/inflation
민간인|民間人|civilian
방공|防空|air defense
방러|訪ロ|visit to Russia/visit to Moscow
방미|訪米|visit to the United States/visit to Washington
방북|訪朝|visit to North Korea/visit to Pyongyang
방역|防疫|quarantine/disease control
방위비|防衛費|defense spending/defense budget/defense cost
방일|訪日|visit to Japan/visit to Tokyo
방중|訪中|visit to China/visit to Beijing
방한|訪韓|visit to South Korea/visit to Seoul
백신|ワクチン|vaccine
백악관|ホワイトハウス|White House
법무부|法務省/司法省|Justice Ministry/Justice Department/Ministry of Justice
법안|法案|bill
병력|兵力/部隊|troops/forces
보건부|保健省|Health Ministry/Ministry of Health/Health Department
보선|補欠選挙|by-election
보조금|補助金|subsidy
보좌관|補佐官|aide/adviser
부상|負傷|injury
부상자|負傷者|injured/wounded
부인|否認/否定|deny/denial
부채|負債|debt/liability
북한|北朝鮮|North Korea
분담금|分担金|contribution
비서|秘書/書記|secretary/aide
비핵화|非核化|denuclearization
사기|士気|morale
사기|詐欺|fraud
사망자|死者|dead/death toll/fatality
사면|恩赦|amnesty/pardon
사무총장|事務総長|secretary-general/secretary general
사상자|死傷者|casualty
사설|社説|editorial
사임|辞任|resignation/resign
사퇴|辞任|resignation/step down
산불|山火事|wildfire/forest fire
삼자|三者|trilateral/three-way
상고|上告|appeal
상무부|商務省|Commerce Ministry/Commerce Department
상원|上院|Senate/upper house
생명선|生命線|lifeline
석방|釈放|release
선고|判決/言い渡し|sentence/ruling
성당|聖堂/教会|cathedral/church
성명|声明|statement
성상|イコン|icon
소방관|消防士|firefighter
소식통|消息筋|source
수교|国交樹立|diplomatic relations/diplomatic ties
수사|捜査|investigation/probe
수색|捜索|search
수재|水害|flood damage/flood
수출|輸出|export
시민|市民|citizen
시위|デモ|protest/demonstration
시위대|デモ隊|protester/demonstrator
시인|認める/是認|admit/acknowledge/concede
시장|市長|mayor
시장|市場|market
식량|食糧|food/food supplies
식수|飲料水|drinking water
실업률|失業率|unemployment rate/jobless rate
`;
