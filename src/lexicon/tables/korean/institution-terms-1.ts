/** Institutions, offices, ranks, units and abbreviations of the newsroom (가스공사–쇼트트랙). One row a meaning: hangul | Japanese renderings, best first | English. */
export const INSTITUTION_TERMS_1 = `
가스공사|韓国ガス公社|Korea Gas/KOGAS
감사원|監査院/会計検査院|Board of Audit and Inspection/BAI/audit agency/state auditor/Government Accountability Office
강간|強姦|rape
강제징용|強制徴用|forced labor
개천절|開天節|National Foundation Day
거리두기|ソーシャルディスタンス/距離の確保|social distancing
건보|健康保険|health insurance
검거|検挙/逮捕|apprehend
검사장|検事長|chief prosecutor
검찰총장|検事総長|prosecutor general/Prosecutor General/top prosecutor
경무관|警務官|superintendent general
경실련|経済正義実践市民連合/経実連|Citizens' Coalition for Economic Justice
경위|警部補|inspector/lieutenant
경총|韓国経営者総協会/経総|Employers Federation/employers federation
경호처|大統領警護処/警護庁|Presidential Security Service/Secret Service
고속정|高速艇|speedboat/patrol boat
고속철도|高速鉄道|bullet train/high-speed railway
고용부|雇用労働省/雇用労働部|Labor Ministry/Ministry of Employment and Labor
곡사포|榴弾砲|howitzer
골문|ゴール|goal
공매도|空売り|short selling/short sale
공모주|公募株|initial public offering/IPO
공수부대|空挺部隊|airborne/paratrooper
공수처|高位公職者犯罪捜査処|Corruption Investigation Office/CIO
공정위|公正取引委員会/公取委|Fair Trade Commission/antitrust regulator/antitrust watchdog
공화당|共和党|GOP/Republican
과기부|科学技術情報通信省/科学技術省|Science Ministry/Ministry of Science and ICT
과실치사|過失致死|manslaughter
과징금|課徴金|fine/penalty
과태료|過料|fine/penalty
과학기술부|科学技術省|Science Ministry/Ministry of Science
관세청|関税庁|Customs Service/customs agency/customs office
광복절|光復節|Liberation Day
광우병|狂牛病/牛海綿状脳症|mad cow disease/BSE
교육감|教育監|superintendent of education/education chief
교육청|教育庁|education office/education authorities
구명조끼|救命胴衣|life jacket/life vest
구속영장|逮捕状/勾留状|arrest warrant
구축함|駆逐艦|destroyer
국가보안법|国家保安法|National Security Law/National Security Act
국가안보실|国家安保室|National Security Office/presidential national security office
국가안보회의|国家安全保障会議/NSC|National Security Council
국가주석|国家主席|president/chairman
국과수|国立科学捜査研究院/国立科学捜査研究所|National Forensic Service/forensic service
국무위|国務委員会|State Affairs Commission
국무위원|閣僚/国務委員|Cabinet member/cabinet minister
국무위원회|国務委員会|State Affairs Commission
국무회의|閣議/国務会議|Cabinet meeting/cabinet meeting
국민연금|国民年金|National Pension/national pension
국방부장|国防相|defense minister
국방위|国防委員会|National Defense Commission
국보법|国家保安法|National Security Law/National Security Act
국세청|国税庁|National Tax Service/tax agency/tax authorities/Internal Revenue Service
국제원자력기구|国際原子力機関/IAEA|International Atomic Energy Agency/IAEA
국제형사재판소|国際刑事裁判所|International Criminal Court/ICC
국토교통부|国土交通省|Land Ministry/Transport Ministry/Ministry of Land
국토부|国土交通省/国土省|Land Ministry/Transport Ministry/Ministry of Land/Transportation Ministry
국토안보부|国土安全保障省|Department of Homeland Security/Homeland Security
국회의장|国会議長|National Assembly speaker/parliamentary speaker
군사분계선|軍事境界線|Military Demarcation Line/military demarcation line/MDL
권익위|国民権益委員会|Anti-Corruption and Civil Rights Commission/anti-corruption commission
그린벨트|グリーンベルト/開発制限区域|greenbelt/green belt
금감원|金融監督院|Financial Supervisory Service/financial regulator/financial watchdog
금메달|金メダル|gold medal
금융위|金融委員会|Financial Services Commission/financial regulator
금통위|金融通貨委員会/金通委|Monetary Policy Board/monetary policy committee
급유기|空中給油機/給油機|tanker/refueling plane
기무사|国軍機務司令部/機務司令部|Defense Security Command
기상청|気象庁|weather agency/Meteorological Administration
기업공개|新規株式公開/IPO|initial public offering/IPO/go public
기준금리|政策金利/基準金利|key rate/base rate/benchmark interest rate/policy rate/benchmark rate/key interest rate
기획재정부|企画財政省/企画財政部/財務省|Finance Ministry/Ministry of Economy and Finance/Ministry of Finance
기후변화|気候変動|climate change
나토|北大西洋条約機構/NATO|NATO
노동당|労働党|Workers' Party/Workers Party/Labour Party/Labor Party
노사정위|労使政委員会|tripartite commission/Tripartite Commission
농구|バスケットボール|basketball
농식품부|農林畜産食品省/農林省|Agriculture Ministry/Ministry of Agriculture
농축우라늄|濃縮ウラン|enriched uranium
농협|農協/農業協同組合|Nonghyup
뇌물|賄賂|bribe/bribery
뇌물수수|収賄|bribery/taking bribes/bribe-taking
당대표|党代表/党首|party leader/party chief/party chairman
대검찰청|大検察庁/最高検察庁|Supreme Prosecutors' Office/Supreme Prosecutors Office
대륙간탄도미사일|大陸間弾道ミサイル/ICBM|intercontinental ballistic missile/ICBM
대법관|最高裁判事/大法官|Supreme Court justice/justice
대법원장|最高裁長官/大法院長|chief justice/Chief Justice
대통령비서실|大統領秘書室|presidential secretariat
대한상의|大韓商工会議所|Chamber of Commerce and Industry/KCCI
도로공사|韓国道路公社/道路公社|Expressway Corporation/Korea Expressway
도지사|知事/道知事|governor
독감|インフルエンザ|flu/influenza
동계올림픽|冬季五輪|Winter Olympics/Winter Games
동메달|銅メダル|bronze medal
돼지열병|豚熱|swine fever
레슬링|レスリング|wrestling
메르스|中東呼吸器症候群/MERS|MERS/Middle East Respiratory Syndrome
명예훼손|名誉毀損|defamation/libel/slander
무역협회|貿易協会|International Trade Association/trade association
무인기|無人機/ドローン|unmanned aerial vehicle
문체부|文化体育観光省/文化省|Culture Ministry/Ministry of Culture
문화부|文化省|Culture Ministry/Ministry of Culture
문화체육관광부|文化体育観光省|Culture Ministry/Ministry of Culture
물대포|放水砲/放水銃|water cannon
미사일방어|ミサイル防衛|missile defense
미세먼지|微小粒子状物質/PM2.5/粒子状物質|fine dust/particulate matter/fine dust particles
민노총|全国民主労働組合総連盟/民主労総|Confederation of Trade Unions/KCTU
민단|民団/在日本大韓民国民団|Mindan
민정수석|民情首席秘書官|senior presidential secretary for civil affairs
민주노총|全国民主労働組合総連盟/民主労総|Confederation of Trade Unions/KCTU
민주당|民主党|Democrat
밀입국|密入国|illegal entry/smuggling
반도체|半導体|chip
방사청|防衛事業庁|Defense Acquisition Program Administration/arms procurement agency/DAPA
방위사업청|防衛事業庁|Defense Acquisition Program Administration/arms procurement agency/DAPA
방첩사|国軍防諜司令部/防諜司令部|Counterintelligence Command
방통위|放送通信委員会|Communications Commission/broadcasting watchdog
배구|バレーボール|volleyball
법무장관|法相/法務相/司法長官|justice minister/attorney general
병무청|兵務庁|Military Manpower Administration
보건복지부|保健福祉省|Health Ministry/Ministry of Health and Welfare
보수당|保守党|Tory/Conservative
보육원|児童養護施設/孤児院|orphanage
보훈부|国家報勲省|Veterans Ministry/Ministry of Patriots and Veterans Affairs/Veterans Affairs
보훈처|国家報勲処|Veterans Affairs/veterans ministry
복지부|保健福祉省/福祉省|Health Ministry/Welfare Ministry/Ministry of Health and Welfare
부가가치세|付加価値税|value-added tax/VAT
부가세|付加価値税|value-added tax/VAT
부부장|次官/副部長|vice minister
부총장|副総長|vice president
북방한계선|北方限界線|Northern Limit Line/NLL
분양|分譲|sale/pre-sale
불법이민|不法移民|illegal immigration
불법체류자|不法滞在者|illegal immigrant/illegal alien/undocumented immigrant
비대위|非常対策委員会|emergency committee/emergency steering committee
비상대책위원회|非常対策委員会|emergency committee/emergency steering committee
비서실장|秘書室長/首席補佐官|chief of staff
비정규직|非正規職/非正規労働者|non-regular worker/temporary worker/irregular worker/contract worker
사드|高高度防衛ミサイル/THAAD/サード|THAAD
사망률|死亡率|mortality
사무처|事務局/事務処|secretariat
사스|重症急性呼吸器症候群/SARS|SARS/Severe Acute Respiratory Syndrome
사용후핵연료|使用済み核燃料|spent nuclear fuel/spent fuel
사회적거리두기|ソーシャルディスタンス/社会的距離の確保|social distancing
산림청|山林庁|Forest Service/forest service
산업부|産業通商資源省/産業省|Industry Ministry/Ministry of Trade, Industry and Energy/trade ministry
산업재해|労働災害/労災|industrial accident/workplace accident
산업통상자원부|産業通商資源省|Industry Ministry/Ministry of Trade, Industry and Energy
산재|労災/労働災害|industrial accident/work-related injury/workplace accident
삼일절|三一節/独立運動記念日|March 1 Independence Movement Day/Independence Movement Day
상공회의소|商工会議所|Chamber of Commerce/chamber of commerce
상륙함|揚陸艦|amphibious ship/landing ship
상무위원|常務委員|Standing Committee member
상사|曹長|master sergeant
새터민|脱北者|defector/North Korean defector
생산자물가|生産者物価|producer prices
서울시|ソウル市|Seoul city/Seoul city government
선관위|選挙管理委員会/選管委|election commission/National Election Commission/election watchdog/Election Commission
설날|旧正月|Lunar New Year/lunar new year
성매매|売春/性売買|prostitution/sex trade/sex trafficking
성추행|わいせつ行為/強制わいせつ/セクハラ|sexual harassment/molestation/sexual assault/indecent assault
성폭력|性暴力|sexual assault
성폭행|性的暴行|rape/sexual assault
성희롱|セクハラ|sexual harassment
세계무역기구|世界貿易機関/WTO|World Trade Organization/WTO
세계보건기구|世界保健機関/WHO|World Health Organization/WHO
세월호|セウォル号|Sewol
소방청|消防庁|fire agency/National Fire Agency
쇼트트랙|ショートトラック|short track
`;
