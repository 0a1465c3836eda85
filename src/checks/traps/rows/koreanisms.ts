import { parseTraps } from '../trap.ts';

/** Sino-Korean words that no Japanese newsroom uses, and calques of Korean phrases. */
export const KOREANISMS = parseTraps(`
strike/walkout/stoppage | 罷業 | ストライキ/スト | 韓国語の「파업」をそのまま写した語 | Korean 파업, copied character by character | term
negotiation/talk/negotiate/bargaining | 協商 !三国協商 | 交渉/協議 | 韓国語の「협상」をそのまま写した語 | Korean 협상, copied | term
collective bargaining | 団体協商 | 団体交渉 | 韓国語の「단체협상」 | Korean 단체협상 | term
deal/agreement/settlement/accord | 妥結 !交渉が妥結/交渉妥結/交渉の妥結 | 合意/決着 | 韓国語の「타결」。「合意」が普通 | Korean 타결; newsrooms write 合意 | term minor likely
| 対北 !対北朝鮮 | 対北朝鮮/北朝鮮への | 韓国語の「대북」 | Korean 대북 | term minor
| 訪北 | 訪朝/北朝鮮訪問 | 韓国語の「방북」 | Korean 방북 | term minor
| 北韓 | 北朝鮮 | 韓国での呼称 | what South Korea calls it | term
| 南韓 | 韓国 | 韓国・北朝鮮での呼称 | what Koreans call it | term
sea of japan | 東海 | 日本海 | 韓国での呼称 | what South Korea calls it | term critical
yellow sea | 西海 | 黄海 | 韓国での呼称 | what South Korea calls it | term
| 北核 | 北朝鮮の核/北朝鮮核問題 | 韓国語の「북핵」 | Korean 북핵 | term
| 脱北民 | 脱北者 | 韓国語の「탈북민」 | Korean 탈북민 | term minor
foreign ministry/ministry's;ministry of foreign | 外交部 | 外務省 | 日本の報道では「外務省」 | newsrooms write 外務省 | term minor
defense/defence ministry;ministry of defense/defence/national | 国防部 | 国防省 | 日本の報道では「国防省」 | newsrooms write 国防省 | term minor
interior ministry;ministry of interior | 内務部/内政部 | 内務省 | 日本の報道では「内務省」 | newsrooms write 内務省 | term minor
finance ministry;ministry of finance | 財務部/財政部/経済部 | 財務省 | 日本の報道では「財務省」 | newsrooms write 財務省 | term minor
health ministry;ministry of health | 保健部/衛生部 | 保健省 | 日本の報道では「保健省」 | newsrooms write 保健省 | term minor
education ministry;ministry of education | 教育部 | 教育省 | 日本の報道では「教育省」 | newsrooms write 教育省 | term minor
justice ministry;ministry of justice;justice department;department of justice | 法務部 | 法務省/司法省 | 日本の報道では「法務省」「司法省」 | newsrooms write 法務省 or 司法省 | term minor
commerce ministry/department | 商務部 | 商務省 | 日本の報道では「商務省」 | newsrooms write 商務省 | term minor
state department;department of state | 国務部 | 国務省 | 日本の報道では「国務省」 | newsrooms write 国務省 | term minor
environment/labor/transport/agriculture/energy ministry | 環境部/労働部/交通部/農業部/エネルギー部/運輸部 | 環境省/労働省/運輸省/農業省/エネルギー省 | 日本の報道では「省」 | newsrooms write 省 | term minor
treasury department/secretary | 財務部 | 財務省 | 日本の報道では「財務省」 | newsrooms write 財務省 | term minor
foreign minister | 外交長官/外務長官/外交部長官 | 外相 | 日本の報道では「外相」 | newsrooms write 外相 | term minor
defense/defence minister | 国防長官/国防部長官 !国防長官室 | 国防相 | 日本の報道では「国防相」 | newsrooms write 国防相 | term minor likely
spokesman/spokeswoman/spokesperson | 代弁人/代弁者/大変人 | 報道官/広報担当者 | 韓国語の「대변인」をそのまま写した語 | Korean 대변인, copied | term
plan/proposal/way/measure/discuss | 方案 | 方策/案/策 | 韓国語の「방안」 | Korean 방안 | term minor
withdraw/withdrawal/pullout/pull | 撤収 | 撤退 | 部隊には「撤退」 | for troops newsrooms write 撤退 | term minor likely
control | 統制 !統制令 | 管理/支配/掌握 | 韓国語の「통제」 | Korean 통제 | term minor likely
attend/attended/attendance/attending | 参席 | 出席/参列 | 韓国語の「참석」 | Korean 참석 | term
figure/figures/people/dignitary/leader | 人士 | 人物/関係者/要人 | 韓国語の「인사」 | Korean 인사 | term minor
high-level/high-ranking/senior | 高位級/高級な | 高官級/高位/上級 | 韓国語の「고위급」 | Korean 고위급 | term
prosecutor general/chief;prosecutor-general | 検察総長 | 検事総長 | 韓国語の「검찰총장」 | Korean 검찰총장 | term minor
supreme court | 大法院 | 最高裁/最高裁判所 | 韓国語の「대법원」。韓国の裁判所のほかは「最高裁」 | Korean 대법원; elsewhere 最高裁 | term minor likely
district/high/appeals court | 地方法院/高等法院/控訴法院/法院 | 地裁/高裁/地方裁判所/裁判所 | 韓国語の「법원」 | Korean 법원 | term minor
constitutional court | 憲裁 | 憲法裁判所 | 韓国語の「헌재」 | Korean 헌재 | term
presidential election/race/vote | 大選/大先/大統領選出 | 大統領選/大統領選挙 | 韓国語の「대선」 | Korean 대선 | term
general/parliamentary election | 総選 !総選挙 | 総選挙 | 韓国語の「총선」 | Korean 총선 | term minor
ruling/opposition | 与圏/野圏/与党圏/野党圏 | 与党側/野党側/与党/野党 | 韓国語の「여권・야권」 | Korean 여권, 야권 | term
projectile/projectiles | 発射体 | 飛翔体 | 日本の報道では「飛翔体」 | newsrooms write 飛翔体 | term minor
drinking/clean/fresh water;water supply | 食水 | 飲料水/飲み水 | 韓国語の「식수」 | Korean 식수 | term
case/patient/infection/confirmed | 確診者/確診/確陳者 | 感染者/陽性者/感染確認 | 韓国語の「확진자」 | Korean 확진자 | term
parent/parents | 学父母 | 保護者/父母 | 韓国語の「학부모」 | Korean 학부모 | term
| 国家たち/企業たち/都市たち/機関たち/団体たち/地域たち/攻撃たち/事件たち/問題たち/車両たち/建物たち/国々たち/部隊たち/組織たち/会社たち/学校たち/病院たち/政府たち/措置たち/制裁たち/武器たち/船舶たち/航空機たち | 諸国/各社/各地/複数の | 人でないものに「たち」は付けない | たち is for people, not for things | grammar minor
| ものと予想される/ものと予想され/ものと予想した/ものと見込まれる !ものと予想されるが | とみられる/見込みだ/見通しだ | 韓国語の「것으로 예상」の直訳 | Korean 것으로 예상, word for word | literal minor
| ものと見られる/ものと見られ/ものと見える/ことと見られる/ことと見える | とみられる | 韓国語の「것으로 보인다」の直訳 | Korean 것으로 보인다, word for word | literal minor
| ものと知られた/ものと知られ/ことと知られた/ものと伝えられた/ものと伝えられ/ことと伝えられた/ものと把握された/ものと把握され/ものと調査された/ものと集計された/ものと確認された | ことが分かった/という/と伝えられる | 韓国語の「것으로 알려졌다」の直訳 | Korean 것으로 알려졌다, word for word | literal minor
| ものと期待される/ことと期待される/ものと予測される/ものと予測され/ものと推定される/ものと推定され/ものと分析される | とみられる/見通しだ/推定される | 韓国語の「것으로」の直訳 | Korean 것으로, word for word | literal minor
| 個国 | カ国 | 国の数え方は「カ国」 | states are counted with カ国 | grammar minor
| 個月 | カ月 | 月の数え方は「カ月」 | months are counted with カ月 | grammar minor
| 余名 | 人余り | 韓国語の「여 명」 | Korean 여 명 | literal minor likely
year earlier/ago/before;year-on-year/year-over-year;compared | 同期対比/前年対比/前月対比/前日対比/昨年対比 | 前年同期比/前年比/前月比/前日比 | 韓国語の「대비」 | Korean 대비 | term minor
at least | 最小 !最小限/最小値/最小化/最小単位 | 少なくとも | 韓国語の「최소」 | Korean 최소 | literal minor
at most;up to | 最大限度/最高で最大 | 最大/最高 | 上限のこと | no more than | minor weak
controversy/controversial/dispute/criticism | 論難 | 論争/物議/批判 | 韓国語の「논란」 | Korean 논란 | term
charge/suspicion/allegation/accuse | 嫌疑 | 容疑/疑い | 韓国語の「혐의」。「容疑」が普通 | Korean 혐의; newsrooms write 容疑 | term minor likely
suspect/suspects | 被疑者 | 容疑者 | 日本の報道では「容疑者」 | newsrooms write 容疑者 | term minor
arrest warrant | 拘束令状/逮捕令状 | 逮捕状 | 日本の報道では「逮捕状」 | newsrooms write 逮捕状 | term minor
special counsel/prosecutor | 特検 | 特別検察官 | 韓国語の「특검」 | Korean 특검 | term minor
sentence/sentenced | 宣告 !宣告書/死の宣告 | 言い渡し/言い渡す/判決 | 判決には「言い渡す」 | of a sentence newsrooms write 言い渡す | term minor likely
firefighter/firefighters | 消防官/消防大員 | 消防士/消防隊員 | 日本の報道では「消防士」 | newsrooms write 消防士 | term minor
nursing/care/retirement home | 養老院/療養院/療養病院 | 介護施設/老人ホーム | 韓国語の「양로원・요양원」 | Korean 양로원, 요양원 | term minor
taken/rushed/airlifted/transported _ hospital | 後送/移送 | 搬送 | 病院へは「搬送」 | to a hospital: 搬送 | term minor
missing person/people;the missing | 失踪者 | 行方不明者 | 災害には「行方不明者」 | in disasters: 行方不明者 | term minor likely
missing | 失踪状態/失踪した状態/実종 | 行方不明 | 災害には「行方不明」 | in disasters: 行方不明 | term
victim/survivor/displaced | 罹災民/水災民/被災民/移在民 | 被災者 | 日本の報道では「被災者」 | newsrooms write 被災者 | term minor
death/dead/died/killed | 死亡者 | 死者 | 日本の報道では「死者」 | newsrooms write 死者 | term minor weak
tsunami | 海溢/地震海溢/海日 | 津波 | 韓国語の「해일」 | Korean 해일 | term
climate change | 気候変化 | 気候変動 | 定訳は「気候変動」 | the established term is 気候変動 | term
greenhouse gas/gases | 温室気体/温室ガス | 温室効果ガス | 定訳は「温室効果ガス」 | the established term is 温室効果ガス | term
stock market/exchange/shares | 証市/増施/増市 | 株式市場/株式 | 韓国語の「증시」 | Korean 증시 | term
interest rate;benchmark rate;key rate | 基準金利 | 政策金利 | 日本の報道では「政策金利」 | newsrooms write 政策金利 | term minor likely
impose/imposed/levy/tariff/fine | 賦課 | 課す/科す | 韓国語の「부과」 | Korean 부과 | term minor
memorandum of understanding;mou | 了解覚書/諒解覚書/両解覚書 | 覚書 | 韓国語の「양해각서」 | Korean 양해각서 | term minor
diplomatic relation/relations/ties | 修交/修校 | 国交/外交関係 | 韓国語の「수교」 | Korean 수교 | term
dinner/banquet | 晩餐 !晩餐会/最後の晩餐 | 夕食会/晩さん会 | 韓国語の「만찬」 | Korean 만찬 | term minor
lunch/luncheon | 午餐 !午餐会 | 昼食会 | 韓国語の「오찬」 | Korean 오찬 | term minor
game/match/final/win/beat/season | 出戦 | 出場 | 韓国語の「출전」 | Korean 출전 | term
goalkeeper/keeper | 守門将/ゴール番人/門将 | GK/ゴールキーパー | 韓国語の「수문장」 | Korean 수문장 | term
film/movie | 開封 | 公開 | 映画には「公開」 | of films: 公開 | term
researcher/scientist/team/study | 研究陣/研究真 | 研究チーム/研究グループ | 韓国語の「연구진」 | Korean 연구진 | term minor
medical staff;doctor/doctors/medics | 医療陣/医療真 | 医療スタッフ/医師団/医療従事者 | 韓国語の「의료진」 | Korean 의료진 | term minor
reporter/reporters/journalist/journalists;press corps | 取材陣 | 報道陣/記者団 | 日本の報道では「報道陣」 | newsrooms write 報道陣 | term minor weak
fatality/mortality/death rate | 致命率 | 致死率/死亡率 | 韓国語の「치명률」 | Korean 치명률 | term
infectious/communicable disease/diseases | 感染病/伝染病 | 感染症 | 日本の報道では「感染症」 | newsrooms write 感染症 | term minor
world health organization/organisation;who | 世界保健機構 | 世界保健機関 | 定訳は「機関」 | the established name has 機関 | term
international atomic energy agency;iaea | 国際原子力機構 | 国際原子力機関 | 定訳は「機関」 | the established name has 機関 | term
world trade organization;wto | 世界貿易機構 | 世界貿易機関 | 定訳は「機関」 | the established name has 機関 | term
food and agriculture organization;fao | 食糧農業機構 | 食糧農業機関 | 定訳は「機関」 | the established name has 機関 | term
international energy agency;iea | 国際エネルギー機構 | 国際エネルギー機関 | 定訳は「機関」 | the established name has 機関 | term
international labour/labor organization;ilo | 国際労働機構 | 国際労働機関 | 定訳は「機関」 | the established name has 機関 | term
international maritime organization | 国際海事機構 | 国際海事機関 | 定訳は「機関」 | the established name has 機関 | term
world meteorological organization | 世界気象機構 | 世界気象機関 | 定訳は「機関」 | the established name has 機関 | term
international organization for migration | 国際移住機構部 | 国際移住機関 | 定訳は「機関」 | the established name has 機関 | term
association of southeast asian nations;asean | 東南アジア国家連合/アセアン国家 | 東南アジア諸国連合 | 定訳は「諸国連合」 | the established name has 諸国連合 | term
european union | 欧州連盟/ヨーロッパ連合体/ヨーロッパ連盟 | 欧州連合 | 定訳は「欧州連合」 | the established name | term
european commission | 欧州執行委員会/欧州連合執行委 | 欧州委員会/欧州委 | 韓国語の「집행위원회」 | Korean 집행위원회 | term
united nations/un security council | 国連安全保障理事国会/国連安保理事会 | 国連安全保障理事会/国連安保理 | 定訳と異なる | the established name | term minor
un refugee agency;unhcr | 国連難民機構/国連難民機関部 | 国連難民高等弁務官事務所/UNHCR | 定訳と異なる | the established name | term minor
secretary-general;secretary general | 事務総長官/事務総裁 | 事務総長/書記長 | 役職名 | an office | term
world war ii;second world war | 2次世界大戦 !第2次世界大戦 | 第2次世界大戦 | 「第」が要る | 第 is missing | term minor
cold war | 冷戦終了/冷戦の終了/冷戦終了後 | 冷戦終結/冷戦後 | 「冷戦終結」が定型 | the set phrase is 冷戦終結 | literal minor
weapon/weapons of mass destruction | 大量殺傷武器/大量殺傷兵器/大量破壊武器 | 大量破壊兵器 | 韓国語の「대량살상무기」 | Korean 대량살상무기 | term
nuclear weapon/weapons/arms | 核武器 | 核兵器 | 韓国語の「핵무기」 | Korean 핵무기 | term
weapon/weapons test/tests/testing | 武器実験/武器試験 | 兵器実験 | 報道では「兵器実験」 | newsrooms write 兵器実験 | term minor
station/stationed/based/troops | 駐屯 !駐屯地 | 駐留 | 日本の報道では「駐留」 | newsrooms write 駐留 | term minor likely
withdraw/withdrawal/pullout | 撤軍 | 撤兵/撤退 | 韓国語の「철군」 | Korean 철군 | term
military demarcation line;demilitarized zone | 休戦線/休戦ライン | 軍事境界線/非武装地帯 | 韓国語の「휴전선」 | Korean 휴전선 | term minor
joint/combined exercise/exercises/drill/drills/military/training/maneuvers | 連合訓練/連合演習/連合軍事訓練/連合軍事演習 | 合同訓練/合同演習/合同軍事演習 | 韓国語の「연합훈련」 | Korean 연합훈련 | term minor
peace talk/talks/negotiation/negotiations/process | 平和協商/平和会談/平和交渉/平和対話/平和協議/平和プロセス | 和平交渉/和平協議/和平プロセス | 紛争には「和平」 | of conflicts: 和平 | term minor
peace deal/agreement/accord/treaty/plan/proposal/settlement | 平和協定/平和合意/平和案/平和取引/平和提案/平和計画 !平和条約 | 和平合意/和平協定/和平案 | 紛争には「和平」 | of conflicts: 和平 | term minor
ballot/ballots | 投票紙 | 投票用紙 | 韓国語の「투표지」 | Korean 투표지 | term minor
approval/support rating | 支持度/国政支持度 | 支持率 | 韓国語の「지지도」 | Korean 지지도 | term minor
hearing/hearings | 聴聞会 | 公聴会/聴聞 | 韓国語の「청문회」 | Korean 청문회 | term minor likely
volunteer/volunteers | 自願奉仕者/資源奉仕者/自願者/奉仕者 | ボランティア | 韓国語の「자원봉사자」 | Korean 자원봉사자 | term
part-time | 時間制/アルバイト生 | パート/アルバイト | 韓国語の「시간제」 | Korean 시간제 | term minor
bus/train/subway stop/station | 停留場/地下鉄駅舎 | 停留所/駅 | 韓国語の「정류장」 | Korean 정류장 | term minor likely
declare/declared _ emergency/martial/war | 宣布 | 宣言/発令/布告 | 韓国語の「선포」 | Korean 선포 | term
announce/announced/reveal/statement | 発表文/立場文/立場を明かした | 声明/発表 | 韓国語の「입장문」 | Korean 입장문 | term minor
position/stance | 立場を堅持した/立場を明らかに | 立場/姿勢を示した | 韓国語の「입장」 | Korean 입장 | literal minor weak
attempt/try/bid | 試図/試図した | 試み/図った/企図 | 韓国語の「시도」 | Korean 시도 | term
reinforce/strengthen/supplement | 補強材料/保講 | 強化/補強 | 韓国語の「보강」 | Korean 보강 | minor weak
request/requested/ask | 要望事項/要請事項 | 要請/要望 | 用語の違い | the usual term | minor weak
schedule/scheduled/due | 予定であると/予定される | 予定 | 用語の違い | the usual term | minor weak
expected/forecast/predict | 展望された/展望される/展望した | 見通し/予想/見込み | 韓国語の「전망」 | Korean 전망 | term minor
prospect/outlook/forecast | 展望値 | 見通し/予測値 | 韓国語の「전망치」 | Korean 전망치 | term minor
amount/worth/billion/million/sum | 金額台/規模の金額/億ドル規模の | 規模/相当 | 用語の違い | the usual term | minor weak
last month/week;earlier | 去る | 先 | 韓国語の「지난」の直訳 | Korean 지난, word for word | literal minor weak
some/critics/others/observers | 一角では/一角から/一角で | 一部では/一部から/一部に | 韓国語の「일각」 | Korean 일각 | literal minor
relevant/related/concerned | 該当の/該当地域/該当機関/該当国 | 当該/関係/この | 韓国語の「해당」 | Korean 해당 | literal minor likely
held/hold/conduct/conducted/talks/meeting | 進行した/進行された/進行して/進行する予定 | 行った/行われた/開いた | 韓国語の「진행」 | Korean 진행 | literal minor
remark/remarks/said/mention | 言及した/言及しました | 述べた/語った | 韓国語の「언급」 | Korean 언급 | literal minor weak
hit/struck/slammed typhoon/storm/hurricane | 強打した/強打し/強打して | 直撃した/襲った | 韓国語の「강타」 | Korean 강타 | literal minor
damage/suffer/suffered | 被害を着た/被害を着/損害を着た | 被害を受けた/損害を被った | 韓国語の「입다」の誤訳 | Korean 입다, to wear or to suffer
leave/left/depart/departed/fly/flew | 旅行を去/旅を去/に去る/に去った | 出発する/向かう/旅立つ | 韓国語の「떠나다」の誤訳 | Korean 떠나다
trip/visit/tour | 旅行 | 訪問/外遊/歴訪 | 公式の訪問 | an official visit | minor weak
trip.NOUN +president/minister/leader/putin/biden/trump/xi/blinken/official/summit ~tourist/school/family/holiday/vacation | 旅行 | 訪問/外遊/歴訪 | 公式の訪問で、観光ではない | an official visit, no holiday | minor
in return/exchange | 代価/代償 | 見返り | 韓国語の「대가」 | Korean 대가 | term minor
nine/nearly half/majority | 過半数以上 | 過半数/半数以上 | 重複表現 | said twice | grammar minor
for the first time | 最初に初めて/初めに初めて | 初めて | 重複表現 | said twice | grammar minor
after _ year/years;first _ years | 年ぶりに初めての最初 | 年ぶり | 重複表現 | said twice | grammar minor
analyst/analysts | 分析家/分析者 | アナリスト/専門家 | 韓国語の「분석가」 | Korean 분석가 | term minor
interview/interviewed | 面談した/面接した | インタビュー/取材 | 報道の取材 | by the press | minor likely
agency/yonhap/afp/reuters | 通信が/通信は報道した | 通信 | 用語の違い | the usual term | minor weak
korean central news agency;kcna | 朝鮮中央通信社が | 朝鮮中央通信 | 用語の違い | the usual term | minor weak
white house | 白岳館/百惡館/白楽館 | ホワイトハウス | 韓国語の「백악관」 | Korean 백악관
kremlin | クレムリン宮/クレムリン宮殿 !クレムリン宮殿の/クレムリン宮殿で | クレムリン/ロシア大統領府 | 韓国語の「크렘린궁」 | Korean 크렘린궁 | minor likely
pentagon | 国防部/ペンタゴン部 | 国防総省 | 日本の報道では「国防総省」 | newsrooms write 国防総省 | term minor
downing street | ダウニング通り政府 | 首相官邸/英首相府 | 英首相府のこと | the British prime minister's office | term minor
blue house | 青い家/青家/青わ台 | 青瓦台/大統領府 | 韓国の大統領府 | the South Korean presidency | term
lawmaker/lawmakers/legislator/senator | 国会議員たちの院/下院議員団 | 議員 | 用語の違い | the usual term | minor weak
state-owned/national/public company/enterprise | 公企業/国営企業体 | 国有企業/国営企業/公営企業 | 韓国語の「공기업」 | Korean 공기업 | term minor
small and medium;small business/businesses | 小商工人/中小商工人 | 中小企業/小規模事業者 | 韓国語の「소상공인」 | Korean 소상공인 | term
household/households | 家口 | 世帯 | 韓国語の「가구」 | Korean 가구 | term
apartment/apartments | アパート団地 !マンション | 集合住宅/マンション/アパート | 用語の違い | the usual term | minor weak
cell phone/mobile/phone | 手電話/手の電話/携帯用電話 | 携帯電話 | 韓国語の「휴대전화」 | Korean 휴대전화 | term minor
social media | 社会関係網/社会的媒体/社会関係網サービス/ソーシャル媒体 | SNS/ソーシャルメディア/交流サイト | 韓国語の「사회관계망서비스」 | Korean 사회관계망서비스 | term minor
artificial intelligence | 人工知性/人工の知能 | 人工知能/AI | 定訳は「人工知能」 | the established term | term minor
electric vehicle/vehicles/car/cars | 電気車/電気次/伝奇車 | 電気自動車/EV | 韓国語の「전기차」 | Korean 전기차 | term
self-driving/autonomous | 自律走行 | 自動運転 | 韓国語の「자율주행」 | Korean 자율주행 | term
cyberattack/hacking/hacker | サイバー攻撃者たちの/海キング | サイバー攻撃/ハッキング | 用語の違い | the usual term | minor weak
pacemaker/heart attack | 心臓麻痺/心臓まひ/心臓攻撃 | 心臓発作/心筋梗塞 | 韓国語の「심장마비」 | Korean 심장마비 | term minor
stroke.NOUN +suffered/died/hospital/health | 打撃/脳卒中化/ストローク/一撃 | 脳卒中 | 病名 | an illness | likely
cancer/cancers | 癌病/アム | がん | 病名の表記 | how newsrooms write it | minor weak
pregnant/pregnancy | 妊娠婦/賃貸婦 | 妊娠/妊婦 | 用語の違い | the usual term | minor weak
cathedral/church | 聖堂堂/教会堂 !教会堂建築 | 大聖堂/教会 | 用語の違い | the usual term | minor weak
pope/pontiff | 教皇庁長/教皇聖下/教化 | 教皇/ローマ教皇 | 用語の違い | the usual term | minor weak
envy of the world | 世界が羨ましい/世界がうらやましい/世界の嫉妬/世界の羨望 | 世界がうらやむ | 慣用表現 | a set phrase | literal
fierce/fiery friendship/speech/debate | 火のような | 燃えるような/熱烈な/激しい | 慣用表現 | a set phrase | literal minor
put _ name/names to | 名前を置く/名前を付ける/名前を入れる | 署名する | 署名のこと | sign | literal
indebted/owe | お世話になっている/お世話になった/世話になっている | 借りがある/恩義がある/頼っている | 慣用表現 | in somebody's debt | literal
account for/accounts/accounted | 担当している/説明する/責任を負う | 占める/占めている | 割合を占めること | make up a share | likely
respond/response | 反応する/反応した/反応 | 対応する/対応/応じる | 対応のこと | act upon | minor weak
interpret/interpreting result/results/data/outcome/outcomes | 通訳する/通訳/解釈している/解釈する | 分析する/読み解く | 分析のこと | make out what it means | minor likely
political cover | 政治的隠蔽/政治的なカバー/政治的カバー/政治的に隠蔽/政治的な覆い | 政治的擁護/政治的な後ろ盾/後ろ盾 | 後ろ盾のこと | protection
either country/side/party/nation | どの国/どちらの国も/どの側/どの当事者 | いずれかの国/どちらか/いずれか | どちらか一方のこと | one or the other | likely
assurance/assurances | 保障/保険 | 保証/確約 | 約束のこと | a promise | minor weak
artillery | 砲兵 !砲兵隊/砲兵部隊 | 火砲/砲弾/大砲 | 兵器のこと | guns, not gunners | likely
t-shirt/t-shirts of;shirts of red/blue | 赤いTシャツ | 赤・白・青のTシャツ | 並列の崩れ | a list of colours was cut | weak
resident/trip/moved/relocated;relocate | 移住者/移動者 | 移転する/移る | 移転のこと | move | weak
summer/winter olympics/games | 夏オリンピック/冬オリンピック/夏の大会ゲーム | 夏季五輪/冬季五輪/五輪 | 日本の報道では「五輪」 | newsrooms write 五輪 | term minor
gold/silver/bronze medal/medalist | 金牌/銀牌/銅牌 | 金メダル/銀メダル/銅メダル | 用語の違い | the usual term | term
world cup | 世界カップ/世界杯 | ワールドカップ/W杯 | 用語の違い | the usual term | term
semifinal/semi-final/semifinals/quarterfinal/quarterfinals | 四強/4強戦/準決戦/8強戦/準々決戦 | 準決勝/準々決勝 | 用語の違い | the usual term | term minor
own goal | 自分のゴール/自責ゴール/自身のゴール/自殺ゴール | オウンゴール | サッカー用語 | football | term
hat trick | 帽子トリック/帽子の策略/帽子の芸当 | ハットトリック | サッカー用語 | football | term
`);
