import { parseTraps } from '../trap.ts';

/** Disaster, health, science, technology and the environment. */
export const SCIENCE = parseTraps(`
death toll | 死亡料金/死の通行料/死亡通行料/通行料/死の代価/死の鐘 | 死者数/死者 | 報道では「死者(数)」 | newsrooms write 死者数 | term minor likely
toll.NOUN ~road/bridge/highway/gate/call/tunnel | 通行料/トール/料金 | 死者/犠牲/被害 | 「死者数・被害」を指す | deaths or damage
claim/claimed _ life/lives;claimed responsibility;claim responsibility | 主張する/請求する/要求する/クレームする/請求した | 奪/犠牲/死亡/犯行声明/犯行を認め | 「命を奪う」「犯行声明を出す」の意 | to kill, or to admit an attack | likely
survivor;survivors | 生存者たち/生き残り者 | 生存者/被害者/生還者 | 「生存者・被害者」を指す | who lived through it | likely
injured;wounded;injuries | 負傷者たち/怪我人/部傷/傷害を負った | 負傷/けが/重傷/軽傷 | 報道では「負傷・けが」 | newsrooms write けが | minor weak
missing.ADJ;missing.VERB;unaccounted for | 実種/失踪者/失踪された/逃した/会計/説明されていない/欠けている | 行方不明/不明/安否 | 災害では「行方不明」 | in a disaster: 行方不明 | likely
first responder/responders | 最初の応答者/第一応答者/最初の回答者/一次対応者/ファーストレスポンダー/初回応答者/初動対応者 | 救急隊員/救助隊/救急隊/消防 | 「救急隊員・救助隊」を指す | rescue workers
emergency room/department | 緊急部屋/非常室/緊急室/応急室/緊急ルーム | 救急治療室/救急外来/救急 | 定訳は「救急治療室・救急外来」 | the set term is 救急治療室 | term
state of emergency | 緊急の状態/非常州/緊急状態/応急状態/非常状態/緊急の州 | 非常事態/緊急事態 | 定訳は「非常事態(宣言)」 | the set term is 非常事態 | term
emergency meeting/session | 応急会議/救急会議/非常会議/緊急の出会い | 緊急会合/緊急会議/緊急会議を | 報道では「緊急会合・緊急会議」 | newsrooms write 緊急会合 | term minor likely
search and rescue | 検索および救助/検索と救助/検索/捜索と構造/捜索および構造/探索と救助 | 捜索・救助/捜索救助/捜索や救助/救助・捜索 | 「捜索・救助」を指す | looking for and saving people
rescue.NOUN;rescued;rescuer;rescuers | 構造/構造する/構造隊/構造された/救出者ら/救済者 | 救助/救出/救助隊 | 「救助」を指す | saving people
evacuate;evacuated;evacuation | 大皮/撤収/疎開/排出/待避する/対避/撤退する | 避難/退避 | 「避難」を指す | leaving danger | likely
evacuee;evacuees;shelter/shelters.NOUN ~animal/dog/tax/bus/cat | 隠れ家/シェルター者/大避所/待避所/保護所 | 避難所/避難者/シェルター | 「避難所」を指す | where people flee to | likely
aftershock | 余震動/後の衝撃/アフターショック/餘震/女真 | 余震 | 定訳は「余震」 | the set term is 余震
magnitude _ earthquake/quake;earthquake/quake _ magnitude | 大きさ/規模/マグニチュード規模/強度 | マグニチュード/M | 地震の「マグニチュード」を指す | of an earthquake | minor likely
epicenter;epicentre ~outbreak/pandemic/virus | 中心地/進原地/真ん中/鎮原/震央地 | 震源/震源地 | 定訳は「震源(地)」 | the set term is 震源 | term likely
landfall;make/made landfall | 着陸/陸地/着地/土地の落下 | 上陸 | 台風は「上陸」 | a storm reaches land: 上陸
storm surge | 嵐のサージ/嵐の急増/急増/暴風海溢/海溢/嵐サージ/暴風の波 | 高潮 | 定訳は「高潮」 | the set term is 高潮
tsunami;tidal wave | 海溢/津浪波/海日/潮の波 | 津波 | 定訳は「津波」 | the set term is 津波
flash flood/flooding/floods | フラッシュ/閃光/突発洪水/瞬間洪水/突発的な洪水 | 鉄砲水/洪水 | 「鉄砲水」を指す | a sudden flood | likely
mudslide;landslide.NOUN ~victory/win/election/vote/voters/poll | 山沙汰/産事態/泥スライド/土地のスライド/山事態/山崩れた | 土砂崩れ/地滑り/土石流 | 「土砂崩れ」を指す | sliding earth
wildfire;wildfires;forest fire;bushfire | 野生の火/山火/山火事事故/野火/野生火災/ワイルドファイア/山不/山ブル | 山火事/森林火災 | 定訳は「山火事・森林火災」 | the set terms are 山火事 and 森林火災 | term likely
contain/contained _ fire/blaze/wildfire/outbreak;fire/blaze _ contained | 含む/含まれる/包含する/内包 | 鎮火/消し止め/封じ込め/抑え | 火災を「鎮圧・封じ込める」意 | to stop from spreading
drought | 干ばつ現象/可物/旱魃/日照り | 干ばつ/渇水 | 「干ばつ」 | lack of rain | minor weak
heat wave;heatwave | 熱の波/熱波動/ヒートウェーブ/猛暑警報/暴炎/暖波 | 熱波/猛暑 | 定訳は「熱波」 | the set term is 熱波 | term
cold snap/wave | 寒いスナップ/寒いパッと/冷たいスナップ/冷たい波/寒波波/漢波 | 寒波 | 定訳は「寒波」 | the set term is 寒波
greenhouse gas/gases | 温室の気体/温室ガス/グリーンハウスガス/緑の家/温室気体 | 温室効果ガス | 定訳は「温室効果ガス」 | the set term is 温室効果ガス
carbon neutral/neutrality;net zero | 炭素中立/炭素中性/カーボン中立/純ゼロ/ネットゼロ/炭素の中立/純粋なゼロ | カーボンニュートラル/実質ゼロ/脱炭素 | 定訳は「実質ゼロ・カーボンニュートラル」 | the set term is 実質ゼロ | term likely
fossil fuel/fuels | 化石原料/化石の燃料/化石料/火石燃料 | 化石燃料 | 定訳は「化石燃料」 | the set term is 化石燃料
renewable energy | 新再生エネルギー/再生エネルギー/更新可能なエネルギー/新再生/再生できるエネルギー | 再生可能エネルギー/再エネ | 定訳は「再生可能エネルギー」 | the set term is 再生可能エネルギー | term
sewage;wastewater ~treat/plant | 下水道水/汚れ水/廃水物/廃水道 | 下水/排水/汚水 | 「下水・排水」 | used water | minor weak
drinking/potable water | 食水/食用水/飲用水/飲む水/食べ物水/飲料水水 | 飲料水/飲み水 | 定訳は「飲料水」 | the set term is 飲料水 | term minor
reactor ~chemical | 反応器/リアクター/反応炉/原子炉機 | 原子炉/原発 | 原発の「原子炉」を指す | of a nuclear plant | likely
meltdown | 溶解/メルト/崩れ落ち/溶け落ち | 炉心溶融/メルトダウン/崩壊 | 「炉心溶融」を指す | of a nuclear core | likely
enriched uranium;uranium enrichment | 豊かなウラン/豊富なウラン/強化ウラン/農縮/農縮ウラン/裕福なウラン/濃厚ウラン/ウラニウム強化 | 濃縮ウラン/ウラン濃縮 | 定訳は「濃縮ウラン」 | the set term is 濃縮ウラン
outbreak ~war/fight/violence/hostilities/conflict/fire | 発病/ブレイクアウト/アウトブレイク/突発/勃発/爆発 | 流行/感染拡大/集団感染/発生/感染 | 感染症の「流行・発生」を指す | of a disease | likely
pandemic;epidemic | パンデミック病/大流行病/世界的大流行病/伝染病/戦炎病/疫病流行 | パンデミック/流行/大流行/世界的流行/コロナ | 「パンデミック・流行」を指す | a disease spreading | minor likely
infection/infectious disease/diseases | 感染病/伝染病/伝炎病/感染性疾患病/感染の病気 | 感染症 | 定訳は「感染症」 | the set term is 感染症 | term likely
confirmed case/cases;new case/cases;case/cases _ virus/covid/coronavirus/measles/flu | 確定事件/確診者/確診/事件/場合/確認事件/新しいケース/ケース | 感染者/感染/症例/感染例 | 感染症の「感染者・症例」を指す | of a disease
vaccine shot/shots;booster shot/shots;shot/shots.NOUN _ vaccine/covid/flu | ショット/射撃/発砲/撮影/銃撃/注射を撃 | 接種/追加接種/ワクチン/注射 | 「接種」を指す | a dose of vaccine
side effect/effects | 部作用/副次的効果/横の効果/サイドエフェクト/側面効果/脇効果 | 副作用/副反応 | 定訳は「副作用・副反応」 | the set term is 副作用
intensive care | 集中的なケア/集中ケア/集約治療/重患者室/中患者室/集中看護 | 集中治療 | 定訳は「集中治療(室)」 | the set term is 集中治療 | term
critical condition ~in | 批判的/クリティカル/重要な状態/重要な条件/批判的状態/危機的状態 | 重体/危篤 | 容体は「重体」 | of a patient: 重体
in critical/serious/stable condition | 批判的な状態/深刻な条件/重要な状態/安定した条件/条件/重態に/深刻な状態 | 重体/重傷/容体/安定 | 容体は「重体・重傷」 | of a patient | likely
physician;doctors;surgeon general | 外科将軍/外科医将軍/一般外科医/物理学者/医者総監/物理医 | 医師/医務総監/公衆衛生局長官 | 「医師・医務総監」を指す | a doctor or the head of the health service
health care;healthcare;medical workers;health worker/workers | 健康管理/健康労働者/ヘルスケア/保健医療人/医療陣/健康ケア/保健従事者/健康作業員 | 医療/医療従事者/保健 | 「医療(従事者)」を指す | medicine and its workers | likely
health minister/ministry/official/officials/authority/authorities | 健康部/健康大臣/健康省/健康管理者/健康当局/健康部門/健康長官/保健部 | 保健相/保健省/保健当局/厚生/保健 | 行政では「保健」 | in government: 保健 | term
mental health | 精神健康/精神的健康/メンタル健康/情神健康 | メンタルヘルス/心の健康/精神衛生/精神保健 | 定訳は「心の健康・メンタルヘルス」 | the set term is メンタルヘルス | term minor likely
stroke.NOUN ~golf/swim/brush/luck/pen/genius | ストローク/一撃/打撃/中風/脳卒症 | 脳卒中/脳梗塞 | 病気の「脳卒中」を指す | an illness of the brain
heart attack | 心臓攻撃/心臓への攻撃/心の攻撃/心臓麻痺/心臓発作が | 心臓発作/心筋梗塞 | 定訳は「心臓発作」 | the set term is 心臓発作 | minor likely
cell phone/phones;cellphone | 細胞電話/セル電話/携帯フォン/携帯電話機/細胞/手電話 | 携帯電話/スマートフォン/携帯 | 「携帯電話」を指す | a mobile phone
cutting edge;state of the art | 切断エッジ/最先端の切断/芸術の状態/芸術/刃先/最尖端 | 最先端/最新/最新鋭 | 「最先端・最新鋭」の意 | the newest
space agency | 宇宙代理店/宇宙庁/宇宙エージェンシー/空間機関/宇宙局/スペース機関 | 宇宙機関/NASA/航空宇宙局/宇宙開発 | 「宇宙機関」を指す | a body for space flight | likely
launch pad;launchpad;launch vehicle | 発射パッド/立ち上げ車/起動車両/発射車両/発射体/発射車/発射台帳 | 発射台/ロケット/打ち上げ | 「発射台・ロケット」 | of a rocket | term
spy/reconnaissance satellite | スパイ人工衛星体/偵察人工衛星/正察衛星/スパイウィソン/定札衛星/偵察位星 | 偵察衛星/スパイ衛星 | 定訳は「偵察衛星」 | the set term is 偵察衛星 | term
launch/launched.VERB _ satellite/rocket/spacecraft/probe | 発足する/開始する/起動する/立ち上げる/発売する/開始した/進水 | 打ち上げ/発射 | ロケットは「打ち上げる」 | a rocket is 打ち上げる
launch/launched/launching _ investigation/probe/inquiry | 打ち上げる/発射する/打ち上げた/発足する/進水 | 開始/着手/乗り出/始め | 調査を「開始する」意 | to begin an inquiry
probe.NOUN ~rover/robot/robotic/spacecraft/launch/rocket/space/mars/moon/venus/jupiter/nasa/lunar/asteroid/comet/orbit | 探査機/プローブ/探針/探査/探測 | 捜査/調査 | 「捜査・調査」を指す | an inquiry | likely
space/lunar/mars probe | 調査/捜査/研究/プローブ調査 | 探査機 | 「探査機」を指す | a spacecraft | likely
artificial intelligence | 人造知能/人工的な知性/人工情報/人工インテリ/人工諜報 | 人工知能/AI | 定訳は「人工知能(AI)」 | the set term is 人工知能
social media | 社会媒体/社会メディア/ソーシャル媒体/社会的メディア/社会関係網/社会の媒体 | ソーシャルメディア/SNS/交流サイト | 定訳は「ソーシャルメディア・SNS」 | the set term is ソーシャルメディア
post.NOUN;posts.NOUN ~office/goal/military/command/war/fence/washington +social/media/facebook/twitter/instagram/x/telegram/online | ポスト/郵便/柱/職位/掲示物 | 投稿 | SNSの「投稿」を指す | a message on social media
go/went viral;viral video/post | ウイルス性/ウイルスに/バイラル性/ウイルス/ウイルスビデオ | 拡散/話題/急速に広ま | ネットで「拡散する」意 | to spread on the net
cyber attack;cyberattack;| サイバー空撃/切り刻む/ハックする/切り刻まれた | サイバー攻撃/ハッキング/不正侵入 | 「サイバー攻撃・不正アクセス」 | breaking into computers | minor
crash.NOUN;crashed ~computer/software/market/stock/stocks/server | クラッシュ/衝突音/墜落する車/暴落 | 墜落/衝突/事故 | 事故の「墜落・衝突」を指す | an accident | likely
pile up;pileup | 積み上げ/積み重ね/山積み/パイルアップ/連鎖追突/多重追突/追突連鎖 | 玉突き/多重衝突/多重事故 | 定訳は「多重衝突・玉突き事故」 | the set term is 多重衝突 | likely
derail;derailed.VERB +train/rail/railway/carriage/passenger | 脱船/デレール/離脱/外れた/頓挫 | 脱線 | 列車の「脱線」 | a train leaves the rails
black box/boxes;flight recorder | 黒い箱/黒箱/飛行録音/ブラック箱/飛行レコーダー | ブラックボックス/飛行記録装置/フライトレコーダー | 「ブラックボックス」 | an aircraft's recorder | likely
crew.NOUN;crew member/members | 乗務院/承務員/昇務員/乗員者/乗組院 | 乗組員/乗員/乗務員 | 「乗組員・乗員」を指す | people who work aboard | likely
cabin crew;flight attendant | 客室乗務院/飛行出席者/フライト出席者/昇務員/機内承務員/フライトアテンダント | 客室乗務員 | 定訳は「客室乗務員」 | the set term is 客室乗務員
`);
