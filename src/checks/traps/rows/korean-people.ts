import { parseTraps } from '../trap.ts';

/** Religion, learning, health, science, culture, media, sport and social affairs in words of Korean newspapers. */
export const KOREAN_PEOPLE = parseTraps(`
pastor/pastors/minister.NOUN +church/protestant/congregation/baptist/methodist/evangelical ~prime/foreign/defense/interior/finance/health/justice/cabinet | 牧士/木師/目史/目師/牧使/牧事/木寺 | 牧師 | 韓国語の「목사」 | Korean 목사
priest/priests +church/catholic/orthodox/mass/parish/bishop/cathedral | 新府/信夫/神夫/神部/新婦/申父/信父/神父様たち/神府 | 神父/司祭 | 韓国語の「신부」(神父・新婦) | Korean 신부, a priest or a bride | critical
bride/brides/wedding | 神父/新府/信父 | 新婦/花嫁 | 韓国語の「신부」(新婦・神父) | Korean 신부, a bride or a priest | critical
nun/nuns/sister/sisters +convent/catholic/church/monastery | 修女/水女/修道女達/首女/手女/秀女/水着女 | 修道女/シスター/尼僧 | 韓国語の「수녀」 | Korean 수녀 | term
monk/monks/buddhist/temple | 僧侶たち寺/スニム/升侶/勝慮/承侶/僧侶様/僧旅/乗侶 | 僧侶/僧/修道士 | 韓国語の「승려」 | Korean 승려 | minor
catholic/catholics;catholic church | 天主教/カソリック教/天主敎/川主教/カトリック教会教/聖堂教 | カトリック/カトリック教会 | 韓国語の「천주교」 | Korean 천주교 | term
protestant/protestants;evangelical/evangelicals | 改新教/改新敎/個新教/新教徒派/開新教/福音主義者/改信教/複音主義/福音教会教徒 | プロテスタント/福音派/新教徒 | 韓国語の「개신교・복음주의자」 | Korean 개신교, 복음주의자 | term
orthodox church;orthodox christian/christians;orthodox +church/patriarch/bishop/priest/easter/christmas | 正敎会/政教会/定教会/情教会/正統教会/正統派教会/正統キリスト教/精教会/政敎会/正統派キリスト教/丁教会 | 正教会/正教徒 | 韓国語の「정교회」 | Korean 정교회 | term
patriarch +church/orthodox/kirill/bartholomew/moscow/constantinople | 総代主教/総主敎/総大主教様/家長/族長/総大主教者/総代主敎/家父長/総主校 | 総主教/総大主教 | 正教会の長 | heads an Orthodox church | term
muslim/muslims;islam/islamic | 回教/回教徒/回教国/イスラム敎徒/回敎/モスレム/イスラム敎/ムスリム教徒/会教徒/回教寺院 | イスラム教徒/イスラム教/イスラム/モスク | 韓国語の「회교」 | Korean 회교 | term minor
mosque/mosques | 回教寺院/イスラム寺院/イスラム教寺院/回教士院/イスラム聖院/イスラム社員/イスラム私院/イスラム寺員 | モスク/イスラム礼拝所 | 韓国語の「이슬람 사원」 | Korean 이슬람 사원 | term minor
temple/temples/shrine/shrines ~employee/employees/staff/worker/workers/company | 社員/私院/士院/射員/寺員/社院/辞院 | 寺院/寺/神殿 | 韓国語の「사원」(寺院・社員) | Korean 사원, a temple or an employee | critical
employee/employees/staff/worker/workers ~temple/temples/monastery/mosque/shrine/monk/religious | 寺院/私院/士院/射員 | 社員/従業員/職員 | 韓国語の「사원」(社員・寺院) | Korean 사원, an employee or a temple | critical
pilgrim/pilgrims/pilgrimage/hajj/umrah | 聖地巡礼者達/巡例/順礼/純礼/成地/性地巡礼/巡礼客/声地/順例/巡礼客たち/聖地巡例/性地 | 巡礼/巡礼者 | 韓国語の「순례객・성지」 | Korean 순례객 | minor
worship/worshippers/worshiper/worshipers/congregation;church service/services | 例拝/礼陪/礼拝者たちの礼/礼配/禮拝/信途/礼倍/教人/教人たち/神徒/信道たち/予拝/例配 | 礼拝/礼拝者/信者/信徒 | 韓国語の「예배・교인」 | Korean 예배, 교인 | minor
believer/believers/faithful/follower/followers +church/pope/catholic/religion/religious/faith/mass/islam | 神道/信道/新都/神途/新徒/信度/新島/信途/神都 | 信徒/信者/信奉者 | 韓国語の「신도」(信徒・神道) | Korean 신도, believers or Shinto | critical
sermon/homily/preach/preached | 説敎/設教/説校/雪橋/説教調/講論/江論/雪教/舌交 | 説教/法話/講話 | 韓国語の「설교・강론」 | Korean 설교, 강론 | minor
baptism/baptized/baptised/baptize | 世礼/洗例/世例/勢礼/細礼/歳礼/稅礼 | 洗礼 | 韓国語の「세례」 | Korean 세례
saint/saints/canonize/canonized/canonization/beatify/beatification +pope/church/catholic/vatican/sainthood ~adult/adults/grown | 聖人年齢/成人/性人/声人/市聖/諡聖/示聖/市成/施聖/諡福/聖人化/示福 | 聖人/列聖/列聖する/列福/聖 | 韓国語の「성인・시성」(聖人・成人) | Korean 성인, a saint or an adult | critical
adult/adults | 聖人/性人/星人/声人/成人たち数/盛人 | 成人/大人 | 韓国語の「성인」(成人・聖人) | Korean 성인, an adult or a saint | critical
christmas;christmas eve | 聖誕節/成誕節/誕聖節/クリスマス以部/聖タン節/性誕節/聖誕切/生誕節 | クリスマス/クリスマスイブ/降誕祭 | 韓国語の「성탄절」 | Korean 성탄절 | term
easter | 復活節/富活節/部活節/復活切/復活祭日節/不活節/復活絶/夫活節 | 復活祭/イースター | 韓国語の「부활절」 | Korean 부활절 | term
elementary/primary school/schools/student/students/pupils | 初等学校/超等学校/初等学生/国民学校/初等校/草等学校/初等教育学校 | 小学校/小学生/児童 | 韓国語の「초등학교・초등학생」 | Korean 초등학교 | term
middle/junior school/schools/student/students | 中等学校/重学校/中学敎/衆学校/仲学校/中高等学校 | 中学校/中学生 | 韓国語の「중학교」 | Korean 중학교 | term minor likely
high school/schools/student/students/graduate/diploma | 高等学校生/高等学生/高校学生/高等学校学生/考等学校/高等校/告等学校/高学生/高校校 | 高校/高校生 | 韓国語の「고등학생」 | Korean 고등학생 | term minor
kindergarten/kindergartens/preschool/preschools/nursery/daycare | 幼稚元/幼致園/オリニ家/子供の家/子どもの家/乳児園/幼稚源/有致院/児童の家/子供家/遊稚園/幼稚院/お遊び家 | 幼稚園/保育園/保育所 | 韓国語の「유치원・어린이집」 | Korean 유치원, 어린이집 | term
cram school/schools;private tutor/tutoring/academy/education;tutor/tutors/tutoring | 学院/私教育/私敎育/師教育/学員/学院街/学院家/過外/私教育費 | 学習塾/塾/家庭教師/予備校 | 韓国語の「학원・과외・사교육」 | Korean 학원, 과외, 사교육 | term
college/university entrance exam/exams/examination/test;entrance exam/exams/examination | 大入試験/修能/修能試験/大学修学能力試験/修学能力試験/首能/大入/入試試験/授能/秀能/水能 | 大学入試/大学入学試験/共通テスト/大学修学能力試験(修能)/入試 | 韓国語の「수능・대입」 | Korean 수능, 대입 | term minor likely
university/universities/college/colleges/campus student/students;college/university students/student;undergraduate/undergraduates | 大学生徒/台学生/待学生/大学校/大学校学生/大学の生徒/待学/大學生徒/学部生たち数/対学生/学府生/大学敎 | 大学生/学生/大学 | 韓国語の「대학교」。大学は「学生」 | Korean 대학교; of universities: 学生 | term minor
graduate school/student/students;postgraduate | 大学院学生/台学院/対学院/大学園/大学院生徒/卒業学校/卒業生学校/待学院/卒業学生/卒業生の学生 | 大学院/大学院生 | 韓国語の「대학원」 | Korean 대학원 | term
freshman/freshmen;first-year student/students | 新入生たち数/大学1学年/1学年/一学年/新人生/新入性/信入生/1学年生/新入声 | 1年生/新入生 | 韓国語の「1학년」 | Korean 1학년 | term
grade/grader/graders/year student/students/pupil/pupils;first/second/third/fourth/fifth/sixth/seventh/eighth/ninth grade/grader/graders | 学年生/級生/等級生/3等級/級者/学級生 | 年生/学年/小学 | 学年は「〜年生」 | the year of school: 〜年生 | term minor likely
dean/provost/chancellor +university/college/school/faculty | 学部長官/学将/学場/学張/総張/学丈/総場/総長様/鶴長/銃掌/学葬/総章 | 学部長/学長/総長/副学長 | 韓国語の「학장・총장」 | Korean 학장, 총장 | term
scholarship/scholarships | 奨学禁/張学金/長学金/裝学金/奨学今/将学金/蒋学金/場学金/獎学禁 | 奨学金 | 韓国語の「장학금」 | Korean 장학금
tuition;tuition fee/fees;school fees | 登録金/登録今/登緑金/授業料額/謄録金/登錄金/登録費/等録金/受業料/教習費/首業料 | 学費/授業料 | 韓国語の「등록금」 | Korean 등록금 | term
principal/headmaster/headteacher +school/students/teachers/pupils ~principal-agent/loan | 校張/敎長/教長/交長/橋長/敎場/校葬/交張/主要人/教場 | 校長 | 韓国語の「교장」 | Korean 교장
school board/district | 教育廳/敎育庁/教育庁/学校ボード/学校板/学校地区/学区庁/校育庁/教育支援庁/学校理事陣/学校区域 | 教育委員会/学区/教育長 | 韓国語の「교육청」 | Korean 교육청 | term minor
bully/bullying/bullied | 学校暴力/集団いじめ嫌疑/集団排斥/学暴/苦しめる/学交暴力/集団苦しめ/学校爆力/いじめ暴力 | いじめ/いじめられ | 韓国語の「학교폭력・왕따」 | Korean 학교폭력 | term
dropout/dropouts;drop/dropped school/college | 中退者たち数/自退/学業中断/学業重単/重退/衆退/学校離脱/中途脱落/落第/子退/脱落者 | 中退/中退者/退学/不登校 | 韓国語の「중퇴・자퇴」 | Korean 자퇴 | term minor
thesis/dissertation/paper/papers +journal/research/study/published/researchers/scientists/university ~newspaper/ballot/toilet/wood | 論門/論問/論紋/論們/論文紙/論聞/薄士論文/論汶 | 論文 | 韓国語の「논문」 | Korean 논문
journal/journals +study/research/published/nature/science/medical/scientific | 学術誌紙/学術紙/学術知/学術地/学術枝/雑紙/学述誌/日記帳 | 学術誌/専門誌/誌/医学誌/科学誌 | 韓国語の「학술지」 | Korean 학술지 | minor
researcher/researchers/scientist/scientists;research team | 研究陣/研究真/研究陳/研究員たち/研究珍/研究鎮/硏究陣/研究進/連究員/演究者 | 研究チーム/研究者/研究グループ/研究員 | 韓国語の「연구진」 | Korean 연구진 | term
| 研究陣/医療陣/取材陣/製作陣/制作陣/出演陣/教授陣/経営陣たち/捜査陣/外交陣/投手陣ら !取材陣営 | 研究チーム/医療チーム/報道陣/制作チーム/出演者/捜査当局 | 韓国語の「〜진」 | Korean 진 | term minor likely
experiment/experiments/trial/trials animal/laboratory/lab | 動物実驗/同物実験/動物臨床/実験用鼠/実験ラット達/動物失験 | 動物実験/実験 | 用語の違い | the usual term | term minor
clinical trial/trials/study/studies;phase 1/2/3/one/two/three/i/ii/iii | 臨床実験/林床試験/臨床市験/3相/2相/1相/3床/臨床2相/臨床3相/任床/臨床失験/第3相臨床実験/臨想 | 臨床試験/治験/第1相/第2相/第3相 | 韓国語の「임상시험・3상」 | Korean 임상시험, 3상 | term minor likely
vaccine/vaccines/vaccination/vaccinated/shot/jab/jabs/inoculation | 百神/白新/白臣/白神/接終/百信/百臣/予防接從/接從/未接種者達 | ワクチン/接種/予防接種 | 韓国語の「백신」 | Korean 백신 | term minor
side effect/effects | 副昨用/浮作用/富作用/部作用/異常反応/不作用/副作勇/付作用/夫作用 | 副作用/副反応 | 韓国語の「부작용」 | Korean 부작용
infect/infected/infection/infections/infectious | 鑑染/感廉/感染病/監染/感炎/感染者数爻/二次感厭/感染事態/感念/甘染/感染症患者数字 | 感染/感染者/感染症 | 韓国語の「감염병」 | Korean 감염병 | term minor
confirmed case/cases;new infection/infections;daily infections/cases | 確陣者/新規確診/新規確診者/確診判定/確定判定者/累積確診/確診者数/新規確定者/日日確診者/確真者/一日確診者/確定診断者/確定者/累計確診 | 感染者/新規感染者/感染確認/1日当たりの感染者 | 韓国語の「확진자」 | Korean 확진자 | term
isolate/isolated/isolation/quarantine/quarantined +virus/covid/patient/patients/hospital/infected/coronavirus/disease/health | 自家隔離/隔離解除者/撃離/格離/自宅格離/生活治療センター/隔里/激離/自己隔離/検疫隔離/学離 | 隔離/自宅待機/自主隔離/自宅療養 | 韓国語の「자가격리」 | Korean 자가격리 | term minor
health/disease/quarantine authority/authorities/agency/officials/official | 防役当局/防疫党局/放疫当局/方疫/疾病管理庁/保健党局/保健当国/方役/放役/疾病庁 | 保健当局/衛生当局/防疫当局 | 韓国語の「방역당국」 | Korean 방역당국 | term minor likely
doctor/doctors/physician/physicians/surgeon/surgeons/hospital | 医史/義士/議師/意思/医事/医師陣/擬似/議事/医寺 | 医師/医者/外科医 | 韓国語の「의사」(医師・意思・義士) | Korean 의사, a doctor or a will | critical likely
nurse/nurses/nursing | 看護師士/間好師/看護員/看護原/簡護師/看護使/看虎師/間護士/看護士 | 看護師/看護 | 韓国語の「간호사」 | Korean 간호사 | minor
hospital/hospitals/clinic/clinics | 病源/兵員/病員/病元/並院/医員/医院長病/総合病員/兵院/病援 | 病院/診療所/クリニック | 韓国語の「병원」(病院・兵員) | Korean 병원 | critical
hospitalized/hospitalised/hospitalization;admitted _ hospital | 入院治療中状態/入元/立院/入員/入苑/笠院/入源/粒院/入援 | 入院/入院した | 韓国語の「입원」 | Korean 입원 | minor
discharge/discharged/released +hospital/patient/treatment ~water/plant/radioactive/military/army | 退員/退元/退苑/退原/退源 | 退院/退院した | 韓国語の「퇴원」 | Korean 퇴원 | minor
surgery/surgeries | 首術/手述/水術/守術/受術/手術台を受け/数術/手術室手術 | 手術 | 韓国語の「수술」 | Korean 수술
transplant/transplants/transplanted +organ/kidney/heart/liver/patient/lung | 移植受術/移職/移植手術者/以食/異植/移式/離職/二食 | 移植/移植手術 | 韓国語の「이식」 | Korean 이식
organ/organs +transplant/donor/donation/donate/patient/kidney/liver/surgery ~music/church/newspaper/party/press/long/term/long-term/prolonged | 長期/臓期/蔵器/将棋/場期/長技/張器/章期 | 臓器 | 韓国語の「장기」(臓器・長期・将棋) | Korean 장기, an organ or long-term | critical
long-term;long-range +plan/plans/policy/effects/economic/care/strategy/interest/rates | 臓器/将棋/長技/臓期/葬期 | 長期/長期的 | 韓国語の「장기」(長期・臓器) | Korean 장기, long-term or an organ | critical
cancer/tumor/tumour/tumors +patient/patients/breast/lung/treatment/hospital/diagnosed/prostate/liver/cells | 暗/癌患者達/従陽/腫洋/従瘍/種瘍/宗養/肺暗/乳房がん/乳房癌/大腸暗/宗洋/乳防/腫揚 | がん/腫瘍/乳がん/肺がん | 韓国語の「암・종양・유방암」 | Korean 암, 종양, 유방암 | term
breast cancer | 乳房がん/乳房癌/乳防癌/油房癌/乳房暗/胸がん/胸の癌/胸部がん/遺方癌 | 乳がん | 韓国語の「유방암」 | Korean 유방암 | term minor
diabetes/diabetic | 糖尿/党尿病/唐尿病/当尿病/糖尿病者病/党尿/糖要病/堂尿 !糖尿病 | 糖尿病 | 韓国語の「당뇨」 | Korean 당뇨 | term minor
heart/cardiac attack/arrest;heart attack/attacks | 心臓麻痺/心停止状態に/深停止/心丈/心張/心停指/審停止/心臓まひ/心臓魔秘/深臓/心場麻痺 | 心臓発作/心停止/心筋梗塞 | 韓国語の「심장마비」 | Korean 심장마비 | term minor
stroke.NOUN +hospital/patient/patients/suffered/risk/brain/blood ~tennis/swim/swimming/golf/luck | 脳卒重/脳卒衆/農卒中/脳卒症/脳拙中/脳卒中風/脳出血中/中風/腦卒中/脳卒仲 | 脳卒中/脳梗塞 | 韓国語の「뇌졸중」 | Korean 뇌졸중 | minor
mental/mentally health/illness/ill/disorder/disorders | 精神疾患者/精神健康/定神疾患/正神/情神/精神病者/精神質患/精神健康医学科/征神/政神 | 精神疾患/メンタルヘルス/心の健康/精神衛生/精神障害/心の病 | 韓国語の「정신건강・정신질환」 | Korean 정신건강 | term minor likely
depression/depressed +mental/doctor/health/patient/patients/anxiety/suicide/disorder/treatment ~economic/economy/great/tropical/market/prices/recession/storm | 憂鬱症/憂うつ症/雨鬱症/右鬱症/不況/恐慌/優鬱症/友鬱症/低気圧/沈滞 | うつ病/抑うつ/うつ | 韓国語の「우울증」 | Korean 우울증 | term
suicide/suicides ~bomb/bomber/bombing/attack/drone | 子殺/自刹/極端的選択/極端な選択/自煞/極端的な選択/自札/慈殺/字殺/者殺 | 自殺/自死/自ら命を絶 | 韓国語の「자살・극단적 선택」 | Korean 극단적 선택, extreme choice | term
| 極端的選択/極端的な選択/極端的/極端的に | 自殺/極端な/極端に | 韓国語の「극단적」 | Korean 극단적 | term minor
abortion/abortions | 落胎/流産手術/落太/人工妊娠中節/落態/烙胎/楽胎/洛胎/中絶手術を受け/落胎罪/落胎手術 | 中絶/人工妊娠中絶 | 韓国語の「낙태」 | Korean 낙태 | term
birth/birthrate/fertility rate;birthrate/birthrates;low birth | 出産率/出生率値/合計出産率/低出産/抵出産/出産律/底出産/出山率/低出産高齢化/低出生/合計出産 | 出生率/合計特殊出生率/少子化 | 韓国語の「출산율・저출산」 | Korean 출산율, 저출산 | term
| 低出産/合計出産率/出産率/低出生/単身家口/1人家口/多文化家庭/多文化家族/1人家具/低所得層家口 | 少子化/合計特殊出生率/出生率/一人暮らしの高齢者/単身世帯 | 韓国語の「저출산・합계출산율」 | Korean 저출산, 합계출산율 | term minor
aging/ageing/elderly society/population/people | 高零化/高領化/高齢社/老人口/高令化/老人人口/古齢化/高冷化/老寅 | 高齢化/高齢者/高齢化社会 | 韓国語の「고령화・노인인구」 | Korean 고령화, 노인인구 | term minor
senior citizen/citizens;elderly;older people/adults;seniors | 老因/敬老者/上級市民/先輩市民/路人/上位市民/老寅/年長市民/労人/シニア市民/盧人 | 高齢者/お年寄り/シニア | 高齢者のこと | old people
childcare/child-care/parental leave;paternity/maternity/parental leave | 育児休職/六児休職/出産休暇/育児休暇者/養育休職/父性休暇/母性休暇/両親休暇/親休暇/肉児/育児休職制度 | 育児休業/育休/産休 | 韓国語の「육아휴직・출산휴가」 | Korean 육아휴직 | term
| 育児休職/出産休暇/休職届け出/病気休職者/年次休暇書/育児手当金/養育手当金 | 育児休業/産休/児童手当/養育費 | 韓国語の「육아휴직」 | Korean 육아휴직 | term minor likely
same-sex/gay marriage/couple/couples/partners | 同姓結婚/同姓婚/同性結婚/同姓カップル/同声結婚/東省結婚/同姓夫婦/同声婚/同姓愛 | 同性婚/同性カップル/同性愛者 | 韓国語の「동성」(同性・同姓) | Korean 동성 | critical
gay/lesbian/homosexual/homosexuals/homosexuality | 同姓愛者/同姓愛/同声愛/同成愛者/東城愛者/性少数者たち/同姓愛/同姓 | 同性愛者/同性愛/ゲイ/レズビアン | 韓国語の「동성애」 | Korean 동성애 | critical
lgbtq/lgbt/transgender;sexual minority/minorities | 性少数者/性小数者/性の少数者/声少数者/成少数者/性小数/クィア祝祭/性転換者/性転換者たち/トランスジェンダ/性転煥者 | 性的少数者/LGBT/LGBTQ/トランスジェンダー | 韓国語の「성소수자・성전환자」 | Korean 성소수자 | term
| 性少数者/性戯弄/性暴行/性醜行/性売買/性犯罪者ら/性平等/両性平等/女性家族部 | 性的少数者/セクハラ/性的暴行/売買春/男女平等/ジェンダー平等 | 韓国語の用語 | a Korean term | term minor
gender equality/inequality/gap;sex/gender discrimination | 性平等/両性平等/性不平等/性格差/声平等/成平等/量性平等/性間格差/性隔差/男女平等度 | 男女平等/ジェンダー平等/男女格差/性差別/ジェンダー格差 | 韓国語の「성평등・양성평등」 | Korean 성평등, 양성평등 | term minor
disability/disabilities/disabled/handicapped | 障碍人/障害人/長涯人/障礙人/不自由者/障碍者たち/場外人/障涯者/裝碍/装愛人/障がい人 | 障害者/障害のある人/障害 | 韓国語の「장애인」 | Korean 장애인 | term
orphan/orphans/orphanage | 高兒/孤我/高雅/古雅/考古児/孤児院者/孤亜/苦児/固我/保育院/孤兒 | 孤児/孤児院/児童養護施設 | 韓国語の「고아」(孤児・高雅) | Korean 고아 | critical
adopt/adopted/adoption/adoptee/adoptees +child/children/parents/baby/family/overseas/babies/infant | 入養/入養児/立養/入様/笠養/養子入養/入揚/入養人 | 養子縁組/養子/里親 | 韓国語の「입양」 | Korean 입양 | term
| 入養/入養児/海外入養/国際入養/入養人/入養機関 | 養子縁組/養子/国際養子縁組 | 韓国語の「입양」 | Korean 입양 | term
homeless | 路宿者/露宿者/老宿者/家のない者/宿なし者/路宿人/盧宿者/労宿者/路上宿者/露宿人 | ホームレス/路上生活者 | 韓国語の「노숙자」 | Korean 노숙자 | term
| 路宿者/露宿者/脱北民/結婚移住女性/移住民 | ホームレス/路上生活者/脱北者/移民/移住者 | 韓国語の「노숙자・이주민」 | Korean 노숙자, 이주민 | term minor likely
low-income;the poor;poverty | 低所得層達/抵所得層/低所得層家口/貧困層人口/西民/貧民層/底所得/氷困/頻困/彬困 | 低所得者/貧困層/低所得層/貧困 | 韓国語の「저소득층」 | Korean 저소득층 | term minor likely
discrimination/discriminate/discriminated/discriminatory | 差別対遇/車別/差別待愚/差別を被り/差別を当/次別/遮別/差別を受け入れ | 差別/差別待遇/差別を受け | 韓国語の「차별」 | Korean 차별 | minor
racism/racist/racists/racial discrimination;racial discrimination | 人種車別/人終差別/人種差別者/人宗差別/人鐘差別/人種主義/人種次別/種族差別 | 人種差別/人種差別的/人種差別主義者/レイシスト | 韓国語の「인종차별주의」 | Korean 인종차별주의 | term minor
director/filmmaker +film/movie/films/movies/oscar/cannes/hollywood ~executive/managing/board/festival/institute/agency/museum | 映画監督官/監督者/演出監督官/映画理事/理事/取締役/感毒/鑑督/映画鑑督 | 監督/映画監督/演出家 | 映画の監督 | makes films | minor
film/films/movie/movies premiere/premieres/premiered/release/released/open/opened | 開封/開封日/開封作/改封/開封館/開峰/個封/初演/解放/開鳳/釈放 | 公開/封切り/プレミア上映/初公開 | 韓国語の「개봉」 | Korean 개봉 | term
box office;moviegoer/moviegoers/audience/audiences +film/films/movie/movies/theater/cinema | 観客動員者/興行に成功/観客数爻/観覧客/興行指数/観客ら数 | 興行収入/観客動員/観客 | 韓国語の「흥행・관람객」 | Korean 흥행, 관람객 | term minor likely
visitor/visitors/audience/spectator/spectators/crowd | 観覧客/観藍客/関覧客/官覧客/訪問客たち/観監客/入場客/慣覧客/来観客 | 来場者/観客/来館者/見物客/訪問者 | 韓国語の「관람객」 | Korean 관람객 | term minor
| 観覧客/訪問客たち/観光客たち数/登山客たち/帰省客たち/求職者たち数/歩行者たち数 | 来場者/観客/来館者/行楽客 | 韓国語の「관람객」 | Korean 관람객 | term minor likely
actor/actress/actors/star +film/movie/drama/tv/hollywood/oscar | 配偶/配優/配友/俳偶/排優/主演俳友/倍優/映画俳優者/拝優/背優/俳友/配右/俳優者 | 俳優/女優/スター | 韓国語の「배우」(俳優・配偶) | Korean 배우 | critical
singer/singers;pop singer/star;vocalist | 可手/加手/歌首/歌水/歌秀/価手/仮首/家数/歌数 | 歌手/シンガー | 韓国語の「가수」 | Korean 가수
performance/concert/concerts/performances/gig +stage/singer/band/music/audience/theater/orchestra/fans | 公演する/公然/空演/共演を行/功演/公煙/工演/公演を繰り広げ/公演会場コンサート/恐演 | 公演/コンサート/演奏/ライブ | 韓国語の「공연」(公演・公然) | Korean 공연 | minor
painting/paintings/artwork/artworks/masterpiece | 作品たち数/米術品/美術作品品/図画/美術品目/塗り絵/美述品/名作品/尾術品 | 絵画/美術品/作品/絵/名画 | 美術作品のこと | art | minor likely
museum/museums/gallery/galleries/exhibition/exhibit ~war/wartime/battle | 博物館長官/薄物館/朴物館/美述館/尾術館/展試/戦時/展市/展時会/戦時会/前時/典示/米術館 | 博物館/美術館/展示/展覧会/画廊 | 韓国語の「전시・미술관」(展示・戦時) | Korean 전시, an exhibition or wartime | critical
wartime;in time/times of war ~museum/exhibition/exhibit/display/gallery | 展示/展市/前時/典示 | 戦時/戦時下/戦時中 | 韓国語の「전시」(戦時・展示) | Korean 전시, wartime or an exhibition | critical
novel/novels/novelist/fiction | 少説/小雪/小設/所説/消雪/小説冊/騷説/小舌/笑説/訴説 | 小説/小説家 | 韓国語の「소설」 | Korean 소설
author/writer/writers/novelist/authors +book/novel/books/novels/literature/literary/prize/poem | 作価/作哥/作可/作加/昨家/作歌/著者者/作架/札家/酢家 | 作家/著者 | 韓国語の「작가」 | Korean 작가 | minor
poet/poets/poem/poems/poetry | 市人/視人/是人/詩仁/試人/時人/屍人/市認/示人 | 詩人/詩 | 韓国語の「시인」(詩人・是認) | Korean 시인
publish/published/publisher/publication +book/books/novel/magazine/memoir/author | 出刊/出版社側者/出判/出間/出版書/出板/出肝/出干/發刊/出刊する/發干 | 出版/刊行/出版社/発行 | 韓国語の「출간」 | Korean 출간 | term minor
| 出刊/出刊する/出市/出市する/上映官/封切日程/映画界人士/演芸界/演芸人/芸能界人士/放映日字/視聴者層数/音盤/新曲音盤/音源順位/音源チャート | 出版/発売/芸能界/芸能人/放送/アルバム/配信チャート | 韓国の文化・芸能の用語 | a term of Korean culture pages | term minor likely
album/record/records/single +singer/band/song/songs/music/rapper/artist/pop | 音盤/音半/音班/陰盤/正規音盤/音磐/正規アルバム/正規1集/音番/記録たち/飲盤 | アルバム/レコード/フルアルバム/曲 | 韓国語の「음반・정규앨범」 | Korean 음반, 정규앨범 | term minor
heritage site/list;world heritage/cultural heritage/property/properties;cultural property/heritage/asset/assets | 文化財庁/文化有産/世界文化有産/世界有産/世界遺山/文化流産/世界流産/文化油産/世界油産/世界文化流産/文化在/文化遺山/遺散 | 世界遺産/世界文化遺産/文化財/文化遺産 | 韓国語の「유산」(遺産・流産) | Korean 유산, heritage or a miscarriage | critical
heritage/legacy/inheritance/inherit/inherited ~miscarriage/abortion/pregnancy | 流産/有酸/有産/乳酸/遊山/遺山/油酸 | 遺産/相続/伝統/継承 | 韓国語の「유산」(遺産・流産) | Korean 유산, heritage or a miscarriage | critical
miscarriage/miscarriages ~justice/inheritance/heritage/estate | 遺産/有産/乳酸/遊山/運搬ミス/誤送 | 流産 | 韓国語の「유산」(流産・遺産) | Korean 유산, a miscarriage or heritage | critical
tradition/traditional/traditionally | 前通/転統/戦統/典統/伝通/前統/戰統 | 伝統/伝統的/従来 | 韓国語の「전통」 | Korean 전통 | critical
festival/festivals | 祝祭/蓄際/縮祭/祝際/軸祭/築祭/逐祭/縮制 | 祭り/祭典/フェスティバル/映画祭/音楽祭/祭 | 韓国語の「축제」 | Korean 축제 | term minor likely
tourist/tourists/tourism/sightseeing | 官光/観光客達数/観光悪/関光/観鉱/慣光/管光/館光 | 観光客/観光/旅行者 | 韓国語の「관광객」 | Korean 관광객 | minor
press/media/news outlet/outlets/organization/organizations/organisations;news media | 言論/言論社/言論媒体/マスコミ社/媒体社/報道言論/言論機関/言論会/現論/諺論/言論界/言論人/言論媒体ら/外信媒体 !言論の自由 !言論統制 !言論弾圧 | 報道機関/メディア/報道各社/マスコミ/報道関係者 | 韓国語の「언론」 | Korean 언론 | term likely
freedom of the press;press/media freedom ~speech/expression | 言論の自由/言論自由/プレスの自由/押す自由/圧力の自由/圧迫の自由/新聞の自由/言論の自油 | 報道の自由 | 韓国語の「언론의 자유」。日本語の「言論の自由」は freedom of speech | Korean 언론의 자유; 言論の自由 is freedom of speech | term minor likely
broadcaster/broadcasters;television/tv/radio station/stations/network/networks | 放送社/放送局社/公営放送社/国営放送社/放送者/公営放送/方送/防送/国営放送社側/方送局/防送局/民営放送社/房送 | 放送局/テレビ局/公共放送/国営放送/放送大手/民放 | 韓国語の「방송사・공영방송」 | Korean 방송사, 공영방송 | term minor
anchor/newscaster/newsreader/presenter/host +tv/television/news/show/broadcast/fox/cnn/bbc | 鎮行者/進行者/進行子/アンカーマン者/司会自/進行人/真行者/珍行者/社会者/司会を見/進行を見/社会を見 | 司会者/キャスター/アナウンサー/司会 | 韓国語の「진행자・사회자」 | Korean 진행자, 사회자 | term
interview/interviews/interviewed +newspaper/television/tv/reporter/magazine/radio/reuters/cnn/bbc/journalist | インタビュウ/回見/面談/面接/会見文/面接試験/単独会見/引見/面接会見/面談会見 | インタビュー/取材 | 報道の取材 | by the press | minor likely
reporter/reporters/journalist/journalists/correspondent/correspondents | 起者/棄者/寄子/飢者/記子/取材記者陣/期者/特派院/特波員/騎者/特破員/既者/特罷員/鬼者 | 記者/特派員/ジャーナリスト/報道陣 | 韓国語の「기자・특파원」 | Korean 기자, 특파원 | minor
editorial/op-ed/column/commentary | 射説/私設/社舌/辞説/邪説/私説/思説/斜説/師説 | 社説/論説/コラム/論評 | 韓国語の「사설」(社説・私設) | Korean 사설, an editorial or private | critical
front page/pages;headline/headlines | 1面記事たち/1面トップ記事/一面トップ記事面/前面ページ/フロントページ/前のページ/表面ページ/一面頭記事/正面ページ/頭記事 | 1面/一面/見出し/トップ記事 | 新聞の1面 | of a newspaper | term minor likely
match/matches/game/games +team/goal/goals/coach/players/league/season/football/soccer/baseball/cup/striker ~olympic/asian/video/computer/board | 競技が開かれ/競技を繰り広げ/競技を打/競技/景気/競技場所/京畿/競技結果/競起/経気/競技で勝利 !競技場 !競技大会 !競技団体 !競技会 !競技者 | 試合/ゲーム/対戦 | 韓国語の「경기」。球技では「試合」 | Korean 경기; of ball games: 試合 | term minor likely
athlete/athletes/player/players +team/olympic/olympics/national/medal/games/coach/league/world | 選首/先手/善手/船手/扇手/選受/宣手/先首/選数/運動選手/旋手/選守/善首 | 選手/アスリート | 韓国語の「선수」(選手・先手) | Korean 선수 | minor
national team/teams/squad/side +football/soccer/coach/player/players/world/cup/basketball/olympic/match | 国家代表/国家代表チーム/国代/国家代表選手/国代表/国家チーム/国民チーム/国家代表団/國家代表/国家台表 | 代表/代表チーム/ナショナルチーム | 韓国語の「국가대표」 | Korean 국가대표 | term
| 国家代表チーム/国家代表選手/国家代表監督/国代出身/元国家代表/前国家代表/国家代表出身/太極戦士/女子国家代表/男子国家代表 | 代表/日本代表/代表選手/元代表 | 韓国語の「국가대표」 | Korean 국가대표 | term
group stage/stages/phase/match/matches;group play +cup/team/teams/football/soccer/tournament/euro/champions | 組別リーグ/予選組別/条別リーグ/組別予選/組別リーグ戦/組別ステージ/早別リーグ/調別リーグ/組別予選リーグ/グループリグ/組別/朝別/本選組別 | 1次リーグ/グループリーグ/グループステージ/予選リーグ | 韓国語の「조별리그」 | Korean 조별리그 | term
knockout stage/round/rounds/phase;round of 16/sixteen/32 | 16強戦/トーナメント戦/32強/16江/16講/ノックアウト舞台/本選トーナメント/32強戦/16鋼 | 決勝トーナメント/決勝T/ベスト16/1回戦 | 韓国語の「16강」 | Korean 16강 | term
quarterfinal/quarterfinals/quarter-final/quarter-finals/semifinal/semifinals/semi-final/semi-finals | 8江/8講/4江/4講/8鋼/4鋼/四強戦/準決承/4降/8降/準決勝戦戦 | 準々決勝/準決勝/ベスト4/ベスト8 | 韓国語の「8강・4강」 | Korean 8강, 4강 | term minor
runner-up/runners-up;second place;silver medal | 準優勝者者/俊優勝/準優承/2位を占め/二等/銀メタル/銀賣/準于勝/2等を占め | 準優勝/2位/銀メダル | 韓国語の「준우승」 | Korean 준우승 | minor
score/scored goal/goals;goal/goals +minute/match/striker/midfielder/penalty/half/league | 得点砲/決勝ゴールを爆発/ゴールを爆発/得点に成功/ゴールを打ち抜/ゴール盛り/得店/ゴールを射/ゴール網/ゴール網を揺ら/得点を爆発 !ゴール網際 | 得点/ゴールを決める/ゴールネット/得点を挙げる/得点した | 韓国語の「득점포・골망」 | Korean 득점포, 골망 | literal minor
goalkeeper/goalie/keeper +goal/match/saved/penalty/team/striker | 守文将/門指機/守問将/首門将/水門長/手門将/守門長/修門長/水門将/ゴールキパー/数門将/受門将 | GK/ゴールキーパー/守護神 | 韓国語の「수문장」 | Korean 수문장 | term
striker/forward/winger +goal/match/club/league/team/transfer/season ~move/looking/look/step | 攻撃首/攻撃手/攻擊手/工撃手/功撃手/打撃手/公撃手/打者/ストライカ/罷業者/スト参加者/恐撃手/側面攻撃手 | FW/フォワード/ストライカー/ウイング | 韓国語の「공격수」 | Korean 공격수 | term
defender/defenders/midfielder/midfielders +goal/match/club/league/team/transfer/season/coach | 守備数/守備手/首備手/守比手/水飛手/中央守備手/ミッドピルダー/守備首/ミッドフィルダー手/収備手/中盤手/修費手/手備首/ミドフィルダー/修備手 | DF/MF/ディフェンダー/ミッドフィルダー | 韓国語の「수비수」 | Korean 수비수 | term
| 攻撃手/守備手/守門将/中央守備手/側面守備手/中央守備首/攻撃首/国代/首位打者王/最多得点王者/得点砲/打点王争い戦/逆転勝ちに成功 | FW/DF/GK/勝ち点/得点 | 韓国のスポーツ用語 | a term of Korean sport pages | term minor
referee/referees/umpire/linesman/official +match/goal/penalty/var/offside/foul/game/red/yellow | 主審判/審判陣/主心/朱心/主信/副審判/心判/審板/深判/注心/線審判/心板/副心 | 主審/審判/副審/レフェリー | 韓国語の「심판・주심」 | Korean 심판, 주심 | term minor
red/yellow card/cards +match/referee/player/foul/sent/minute/defender/striker/booked | 退場カード/赤いカード/黄色いカード/警告カード/赤色カード/赤札/黄色カード/退章/退狀 | レッドカード/イエローカード/退場/警告 | サッカー用語 | football | term minor
injury/stoppage time | 負傷時間/傷害時間/怪我時間/停止時間/停止の時間/けがの時間/追加時間/追加詩間/中断時間/ロスタイム時間/後半追加時間/前半追加時間 | アディショナルタイム/追加タイム/ロスタイム/後半追加タイム | 韓国語の「추가시간」 | Korean 추가시간 | term minor
penalty shootout/shoot-out;penalties +match/final/win/won/lost/extra | 乗負次期/勝負差し/勝負蹴り/ペナルティー射撃/勝負チャギ/ペナルティーキック対決/勝負茶器/昇負/勝負次期/ペナルティ銃撃戦/昇部次期 | PK戦/PK | 韓国語の「승부차기」 | Korean 승부차기 | term
transfer/signing/sign/signed fee/window/market;transfer fee/fees/window/market | 移籍料/移籍市場額/移敵料/移籍窓/異籍市場/移転料/移籍料金/伝送料金/振替手数料/転送料/移送料/移敵市場/送金手数料/2敵料 | 移籍金/移籍市場/移籍期間 | 韓国語の「이적료」 | Korean 이적료 | term
contract extension;extend/extended _ contract;renew/renewed _ contract +club/player/coach/striker/league/season | 再契約を結び/財契約/再界約/契約連長/契約延将/在契約/再計約/契約拡張/契約延伸/契約を拡張/契約連章 | 契約延長/契約を延長/契約更新/契約を更新 | 韓国語の「재계약」 | Korean 재계약 | term minor
sack/sacked/fired/dismiss/dismissed +coach/manager/club/team/league/season ~boss | 更迭された監督/競質/経質/更質/更疾/硬質/頸質/敬質/経迭/略奪/更迭を断行/焼かれた/焼いた/競迭/更疊 | 解任/解任された/更迭/更迭された | 韓国語の「경질」(更迭・硬質) | Korean 경질 | critical
doping;performance-enhancing drug/drugs/substance/substances | 薬物服容/禁止薬物服用/約物/薬物嫌疑/ドーピン/禁止約物/薬物波文/禁止薬物陽性/ドピング/薬物複用/性能向上/性能強化/ドーフィング | ドーピング/禁止薬物/運動能力向上/薬物使用 | 韓国語の「금지약물」 | Korean 금지약물 | term minor
opening/closing ceremony/ceremonies +olympics/olympic/games/tournament/cup/stadium | 開幕食/閉幕食/開膜式/開会食/閉幕植/開幕式典式/開閉幕式/開莫式/幣幕式/廃幕式/肺幕式/開会の儀式/開漠式/蔽幕式 | 開会式/閉会式/開幕式/閉幕式 | 韓国語の「개막식・폐막식」 | Korean 개막식, 폐막식 | minor
`);
