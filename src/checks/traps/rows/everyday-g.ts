import { parseTraps } from '../trap.ts';

/** Everyday English words whose sense in the news is not the first of the dictionary: g. */
export const EVERYDAY_G = parseTraps(`
gain/gains/gained/gaining _ ground/traction/momentum/steam/foothold/currency | 地面を得/土地を得/牽引力を得/けん引力を得/蒸気を得/足場を得/勢いを得/地面/牽引/通貨を得/トラクション | 支持/広が/勢い/弾み/浸透/優勢/優位/前進/台頭/注目 | 「勢いを増す・支持を広げる」意 | to become stronger | literal
gain/gains.NOUN +shares/stocks/index/percent/market/investors/dow/nasdaq/nikkei/yen/dollar ~weight/muscle | 獲得/利得/得/ゲイン/利益を得/取得/獲得物 | 上昇/値上がり/上げ/続伸/高/反発/上げ幅/値上がり益 | 相場の「上昇」を指す | prices go up | literal likely
gain/gained/gains/gaining _ independence/access/entry/citizenship/recognition/support | 増やす/体重/太る/稼ぐ/利得する/増加する | 獲得/得/独立/取得/勝ち取/立ち入/達成/入手/手に入れ | 「獲得する・得る」意 | to come to have | literal minor weak
gallery/galleries +public/senate/house/parliament/visitors/courtroom/press/spectators/chamber | 画廊/ギャラリー/美術館/画廊の/画郎 | 傍聴席/記者席/傍聴人/傍聴/議場 | 議場の「傍聴席」を指す | where visitors sit | likely
gamble/gambles/gambled/gambling.NOUN +political/election/military/risky/putin/strategic/call/calling/snap ~casino/casinos/addiction/bet/betting/online/sports | ギャンブル/賭博/博打/ばくち/道博/賭博する/ギャンブルする | 賭け/賭/賭けに出/大きな賭け/勝負 | 「賭け」の意 | a risk | literal minor likely
game/games.NOUN +endgame/end/power/blame/waiting/zero-sum/long/war ~video/board/olympic/olympics/football/baseball/basketball/nba | 遊戯/競走/ゲーム機 | 駆け引き/終盤/責任のなすり合い/ゼロサムゲーム/ゼロサム/ゲーム/争い/出方/図上演習/シミュレーション | 「駆け引き」などの意 | a contest of wits | literal likely
fair game;ahead of the game;name of the game | 公正な試合/公平なゲーム/公平な試合/ゲームの名前/試合の前/ゲームの前/公正なゲーム/公正ゲーム | 格好の標的/標的/肝心/先手/先を行/要点/先んじ | 慣用句 | idioms | literal
gang/gangs rape/violence/members/member/leader/warfare | ギャング強姦/仲間/一味強姦/ギャング団員/一団/群れ強姦/ギャングレイプ | 集団レイプ/集団強姦/暴力団/犯罪組織/ギャング/武装集団/構成員/輪姦/集団暴行/ギャングの | 「集団レイプ」「犯罪組織」などを指す | set terms | term minor likely
gap/gaps.NOUN +wealth/gender/pay/wage/income/trade/technology/generation/skills ~mountain/clothing/retailer | 間隙/すき間/隙間/間隔/すきま/ギャップ間/割れ目 | 格差/差/隔たり/溝/開き/ギャップ | 「格差・隔たり」を指す | a difference | literal
gas.NOUN +station/gallon/pump/tank/prices/driver/drivers/motorists ~natural/tear/gas/pipeline/greenhouse/russian/lng/poison | ガス/気体/天然ガス/瓦斯/ガス駅/ガスステーション | ガソリン/給油/スタンド/ガソリンスタンド/ガソリン価格 | 米国では「ガソリン」を指すことが多い | petrol in American English | weak
gather/gathers/gathered/gathering momentum/pace/steam/dust/storm ~crowd | 集める/集まる/勢いを集める/蒸気を集/集合する/採集/ほこりを集/収集する/埃を集める | 勢い/加速/弾み/本格化/ほこりをかぶ/眠/増 | 「勢いを増す」意 | to become stronger | literal
intelligence/evidence/signature/news gathering.NOUN | 集まり/集会/集合/会合/情報の集い/知能収集/知能の集まり | 収集/情報収集/証拠集め/署名集め/取材/収集活動 | 「収集・取材」を指す | collecting | critical
gauge.NOUN +inflation/economic/sentiment/volatility/price/index/fed/preferred/consumer/measure/benchmark ~rail/railway/track/pressure/tank | ゲージ/軌間/計器/規格/測定器/計測器/ゲージする | 指標/指数/目安/バロメーター | 「指標・指数」を指す | an index | literal
gear/gears/geared/gearing up | ギア/ギアを上/歯車/装備を/ギアアップ/ギアアップする/変速 | 準備/備え/構え/態勢/着々/向け/本格化 | 「準備を進める」意 | to get ready | critical
riot/protective/combat/tactical/military/fishing/diving/scuba/swat gear | ギア/歯車/変速機/ギヤ/暴動ギア/保護ギア/戦闘ギア/着陸装置 | 装備/装具/防具/用具/防護服/暴動鎮圧/機材/漁具/器材 | 「装備・用具」を指す | equipment | literal
landing gear | 着陸ギア/着陸歯車/上陸装備/着陸装備/上陸装置/ランディングギア機/着陸用具 | 着陸装置/車輪/降着装置/脚/ランディングギア | 「着陸装置」を指す | wheels of a plane | term
general public/consensus/amnesty/population ~general-purpose | 将軍/大将/一般大衆の将/将官/ジェネラル/大将公 | 一般市民/一般/国民/大赦/総意/市民/一般の人/一般国民 | 「一般の」の意 | of all people | likely
get/gets/got/getting away with | 離れて得/一緒に逃/離れる/得て離/離れて行/遠くに行/逃げる | 罰/済/許/見逃/免れ/逃げおおせ/まかり通 | 「罰を免れる」意 | not to be punished | literal
get/gets/got/getting rid of;get/gets/got/getting even/along | 取り得/均等に/沿って得/偶数/沿って行/平らに | 排除/処分/廃止/取り除/仕返し/うまく/撤廃/仲良/なくす/手放/一掃/追い払/関係 | 「取り除く」「仕返しする」「仲良くする」意 | phrases with get | literal
get/gets/got/getting/gotten under way/underway;is/are/was/were underway | 途中の下/道の下/道下/下の道/道の下に/道の下で/方法の下/下道/アンダーウェイ | 始ま/進行中/進ん/開始/着手/行われ/進め | 「始まる・進行中」の意 | to begin, going on | literal
get/gets/got/getting/gotten the green/go-ahead/nod/sack/boot/axe | 緑/うなずき/袋/ブーツ/斧/うなず/長靴/頷き/うなずく | ゴーサイン/承認/許可/認可/解雇/クビ/お墨付き/選ば | 「承認を得る」「解雇される」意 | to be allowed, or dismissed | literal
ghost gun/guns/ship/ships/fleet/employee/worker/workers/writer | 幽霊銃/お化け/幽霊の銃/ゴースト銃/鬼銃/幽霊兵器/鬼神/亡霊/流霊 | ゴーストガン/密造銃/シリアル番号のない/影の船団/幽霊船/代筆/製造番号のな/ゴーストライター/架空 | 「ゴーストガン(製造番号のない銃)」などを指す | set terms | term likely
give/gives/gave/giving/given birth | 生年/出生を与/誕生を与/生まれを与/出産を与/出生を提供/出産を提供/与える/誕生を提供 | 出産/産/生/誕生 | 「出産する・生む」意 | to have a child | literal
give/gives/gave/giving/given in ~given | 中に与/中に与える/与えて入/中に提供/与え入 | 屈/折れ/応じ/譲/降参/譲歩 | give in は「屈する」 | to yield | literal weak
give/gives/gave/giving/given up | 上に与/与え上/上げて与/あげる/上に与える | 諦め/あきらめ/放棄/断念/手放/やめ/譲/捨て/返上 | give up は「諦める・放棄する」 | to stop, to part with | literal
give/gives/gave/giving/given _ nod/green/go-ahead/blessing/benefit/doubt/pause | うなずき/緑/祝福/うなずく/一時停止/ブレッシング/緑の光/頷き/恵みを与/疑いの利益 | 承認/ゴーサイン/許可/お墨付き/了承/ためらい/容認/大目/同意/躊躇 | 「承認する」などの意 | to allow | literal likely
given that/the +circumstances/situation/importance/nature/concerns/size/history/risk | 与えられた/与えられる/与える/付与された/提供された/与え/主へられた | 考えると/踏まえ/考慮/鑑み/ことから/ため/状況/からすれば/だけに | 「〜を考えると」の意 | if one considers | literal likely
glass ceiling/cliff | ガラスの屋根/硝子/ガラス製の天井/ガラスの天上/ガラス板天井/眼鏡天井/遊離 | ガラスの天井/見えない壁/見えない障壁/ガラスの崖 | 定訳は「ガラスの天井」。韓国語「유리」は遊離とも読める | a barrier that is not seen | term
go/goes/went/going/gone off +bomb/alarm/explosion/device/explosive/gun/sirens/siren/fireworks/grenade | 離れる/出発する/外れる/消える/去る/オフになる/出かける/行って/オフ | 爆発/鳴/作動/暴発/炸裂/鳴り響 | 「爆発する・鳴る」意 | to explode, to ring | critical
go/goes/went/going/gone missing | 行方不明に行/失踪に行/なくなりに行/ミッシング/不明に行/欠けて行/欠席 | 行方不明/不明/失踪/行方が分から/消息/紛失 | 「行方不明になる」意 | to be lost | literal
go/goes/went/going/gone ahead with;go-ahead | 前に行く/先に行く/先に行/前に行/前へ行/先行する/頭に行 | 進め/実施/強行/決行/踏み切/許可/ゴーサイン/承認/予定通り | 「予定通り進める」意 | to do as planned | literal
go/goes/went/going/gone public | 公に行く/公共に行/公開に行/大衆に行/公共に/公衆に行/公的に行/大衆に | 上場/公表/株式公開/公に/明らかに/告白/新規株式公開 | 「上場する・公表する」意 | to list shares, to tell all
go/goes/went/going/gone into/in hiding | 隠れに行/隠れる中/隠れに入/隠すに入/隠しに行/ハイディング/隠れて行/隠しに入 | 潜伏/身を隠/身を潜/行方をくら/隠れ | 「身を隠す」意 | to hide | literal
go/goes/went/going/gone it alone;go-it-alone | 一人で行/それを一人/一人でそれ/独りで行/単独で行/それだけで行/それを単独 | 単独/独自/独力/自力/単独行動 | 「単独で行動する」意 | without others | literal
go/goes/went/going/gone to great/extraordinary lengths;lengths to | 長さ/長さに/大きな長さ/距離/素晴らしい長さ/偉大な長さ/並外れた長さ | あらゆる手/手を尽く/苦心/労/何でも/徹底 | 「あらゆる手を尽くす」意 | to do all one can | literal
go/goes/went/going/gone on trial/strike/sale/display/show/record ~going | 行って/上に行/裁判に行/続ける/試験に行/試行/販売に行/記録に行/展示に行/ショーに行/攻撃 | 裁判/公判/スト/発売/展示/公開/公言/初公判/入り/始ま/突入 | 「裁判が始まる・ストに入る」などの意 | begins | literal likely
goal/goals.NOUN +climate/policy/development/emissions/sustainable/nuclear/military/strategic/political/inflation/long-term ~soccer/football/league/striker/goalkeeper/score/scored/match/cup | 得点/ゴールキック/ゴールポスト/点/得点する | 目標/目的/狙い/ゴール | 「目標」を指す | an aim, no sport | likely
goodwill | 良い意志/善い遺言/良い遺言/グッドウィル/善意志/良意/好意の遺言/のれん代 | 善意/親善/友好/好意/のれん | 「善意・親善」を指す | being friendly | literal likely
good offices/faith/samaritan/governance/will | 良い事務所/良いオフィス/良い信仰/善い信仰/良いサマリア/良い信念/よい信仰/善良な信仰/良い意志/良いガバナンス | 仲介/あっせん/誠実/誠意/善意/善きサマリア/統治/良い統治/誠実に/信義 | 「仲介」「誠意」などの意 | set phrases | literal
goods/good.NOUN +consumer/household/sporting/luxury/capital/manufactured/imported/stolen/industrial/durable | 善/善良/良さ/良い/良い物/善い | 商品/製品/用品/財/品/物資/物品/ブランド品/消費財 | 「品物・財」を指す | things to sell | likely
grab/grabs/grabbed/grabbing _ headline/headlines/attention/spotlight/lead/power | つかむ/掴む/グラブする/つかみ/握る/ひったくる/つかみ取る | 集め/にぎわ/注目/奪/浴び/掌握/飾/権力掌握 | 注目を「集める」意 | to get | literal likely
power/land grab;up for grabs | つかみ/ひったくり/電力つかみ/掴み/グラブ/土地つかみ/パワーグラブ/電力強奪/電力/つかむために | 権力掌握/権力奪取/土地収奪/争奪/領土拡大/争わ/土地の強奪/改選/権力の奪取 | 「権力奪取・土地収奪」などを指す | taking power or land | literal
grace period | 恵み期間/恩恵期間/優雅な期間/恩寵期間/優雅期間/恵みの期間/グレース期間/恩寵 | 猶予期間/猶予/支払い猶予 | 「猶予期間」を指す | time still allowed | term
coup de grace;fall/fell/fallen from grace;grace/graced the cover | 恵みから落/恩寵から落/優雅さから落/恩恵から落/グレースから落/恵みから/優雅 | 失脚/転落/失墜/とどめ/飾/表紙 | 「失脚・失墜」を指す | losing one's place | literal
grade/grades/graders.NOUN +student/students/school/teacher/pupils/math ~investment/weapons/beef/steel/uranium | 等級/階級/格付け/グレード/品位/度合い | 学年/年生/成績/評価/点数 | 「学年・成績」を指す | a school year, or a mark
weapons-grade/weapon-grade/weapons grade;investment-grade/investment grade;military-grade | 武器等級/兵器学年/武器学年/投資学年/投資グレード/武器グレード/兵器等級/投資等級/武器級 | 兵器級/投資適格/軍用/兵器転用/核兵器級 | 「兵器級」「投資適格」を指す | good enough for weapons or investors | term
graft +corruption/charges/trial/bribery/probe/officials/anti/convicted/scandal/prosecutors ~skin/bone/surgery/tree | 接ぎ木/移植/グラフト/植皮/移植片/接木 | 汚職/収賄/贈収賄/腐敗/不正 | 「汚職」を指す | corruption | critical
grand jury/slam/prix/duke/ayatollah/mufti/coalition/old | 大きな陪審/壮大な陪審/壮大な/グランド陪審/雄大な/大きなスラム/壮大な公爵/大連合 | 大陪審/グランドスラム/四大大会/グランプリ/大公/大アヤトラ/大連立/共和党/満塁/大ムフティ | 定まった訳語がある | established terms | term
grant/grants/granted/granting _ asylum/bail/immunity/parole/pardon/citizenship/access/permission/license/request/visa/status/clemency/interview/amnesty | 補助金/授与する/助成金/許諾金/支給する/グラント/授ける/授与/寄付する | 認め/許可/与え/付与/恩赦/応じ/受け入れ/交付/承認 | 「認める・与える」意 | to allow | literal
take/takes/took/taken/taking for granted;take _ for granted | 付与/許可/補助金/与えられた/承認された/許可され/授与/助成 | 当然/当たり前/自明/軽視/前提 | 「当然と考える」意 | to think it sure | critical
grapple/grapples/grappled/grappling with | つかむ/取っ組/組み合う/組み付く/取っ組み合う/格闘/レスリング/取っ組み合 | 取り組/苦慮/対応に追/直面/苦闘/頭を悩/苦し/対処 | 「取り組む・苦慮する」意 | to try to solve | literal minor likely
grasp/grasps/grasped/grasping/within grasp | つかむ/握る/握り/グリップ/つかみ/握りしめ | 把握/理解/手が届/手の届/掌握/理解する | 「理解する」「手の届く」意 | to understand; near | literal minor weak
grave concern/concerns/danger/threat/situation/consequences/crisis/error/mistake/risk/violation/violations/breach/abuses | 墓/お墓/墓場/墓の/墓地/墓懸念/墓穴 | 深刻/重大/重い/憂慮/極めて | 「深刻な・重大な」の意。墓ではない | serious, no tomb | critical
mass grave/graves | 大量墓/大衆墓/質量/ミサ/大量墓地/大衆の墓/大量の墓/質量墓/集団墓/多くの墓 | 集団墓地/集団埋葬地/集団埋葬 | 「集団墓地」を指す | where many are buried | term
gray/grey area/zone | 灰色地域/灰色の地域/グレー地域/灰色区域/灰色領域/灰色の区域/灰色のエリア/グレー区域 | グレーゾーン/曖昧/あいまい/線引き | 「グレーゾーン」を指す | where rules are not clear | literal
great power/powers/depression/recession/game/war/britain/wall/leap ~greater | 偉大な力/偉大な電力/大うつ/偉大なうつ/大憂鬱/大鬱/偉大な壁/素晴らしい戦争/偉大な戦争/大抑圧/偉大なイギリス/偉大な権力/大電力/偉大な不況/大きな憂鬱 | 大国/大恐慌/大不況/第1次世界大戦/英国/万里の長城/大躍進/グレートゲーム/列強/第一次世界大戦 | 定まった訳語がある | established terms | term
green card/light/party/energy/economy/transition/bond/bonds/jobs/space/zone/beret/berets | 緑カード/緑のカード/緑色カード/緑の経済/緑色エネルギー/緑エネルギー/緑色経済/緑色債券/緑の債券/緑の転換/録色/緑の光/緑のライト/緑の信号 | グリーンカード/永住権/ゴーサイン/緑の党/グリーン/再生可能/環境/緑地/脱炭素/環境債/青信号/許可 | 定まった訳語がある | established terms | term
grid/grids.NOUN +power/electricity/energy/electric/ukraine/outage/outages/blackout/utility/operator/winter | 格子/グリッド電/格子電力/方眼/碁盤/ます目/焼き網/格子網/電力格子 | 送電網/電力網/電力系統/系統/電力インフラ/送電 | 「送電網」を指す | lines that carry power | term
gridlock/gridlocked | 格子ロック/グリッドロック/格子錠/格子の鍵/ロックする格 | 行き詰まり/こう着/膠着/大渋滞/まひ/渋滞/停滞/交通渋滞 | 「こう着」「大渋滞」を指す | nothing moves | literal
grim milestone/toll/reality/warning/outlook/task/picture/discovery/prospect/assessment | グリム/気味悪い/不気味な/恐ろしい里程/残酷な里程/ぞっとする/気難しい/グリム童話 | 悲惨/厳しい/痛ましい/暗い/深刻/暗澹/悲しい/節目/重苦し | 「悲惨な・厳しい」の意 | very bad | literal minor likely
grip/grips/gripped/gripping _ country/nation/city/region/world/market/power/panic/fear/crisis;grip on power | 握る/グリップ/つかむ/取っ手/グリップする/掴む | 襲/掌握/支配/覆/見舞/陥/包/包まれ/広が/権力基盤 | 「襲う・覆う」「掌握」の意 | to have a hold of | literal likely
come/comes/came/coming/get/getting to grips with | グリップ/握りに来/つかみに来/握り/握る/グリップに来/取っ手 | 取り組/対処/対応/向き合/本腰 | 「取り組む」意 | to begin to deal with | literal
gross/grossly negligence/misconduct/violation/violations/inadequate/misleading/incompetence | 総過失/グロス/総計/気持ち悪い/総怠慢/総違反/全体の過失/胸の悪い | 重大な/重過失/著しい/甚だしい/重大/重大過失/はなはだ/ひどく | 「重大な・著しい」の意 | very bad, not total | critical
ground/grounds/grounded/grounding.VERB _ flight/flights/plane/planes/fleet/aircraft/jet/jets/max/airline;flights/planes/fleet/aircraft/jets _ grounded | 地上/接地/接地する/地面/地に/土台/地面に置く/基づく/グラウンド/アース | 運航停止/飛行停止/飛行禁止/運航を停止/欠航/飛行を停止/飛行を禁止/運休 | 「運航停止にする」意 | not allowed to fly | critical
ship/vessel/tanker/boat/ferry/carrier _ grounded;run/ran/runs aground | 接地する/地上に/地面に/地上/地面を走/地面に走/土台/グラウンド/地面を | 座礁/乗り上げ/座礁する | 船の「座礁」を指す | a ship stuck on the bottom | critical
grounds for/that/of;on humanitarian/national/medical/security/health/religious/legal grounds ~school/palace/temple/hospital/hunting/burial/training/white/exhibition/festival | 地面/土地/根拠地/グラウンド/敷地/地/運動場/庭 | 理由/根拠/名目/事由/人道上 | 「理由・根拠」を指す | a reason | critical
hold/holds/held/holding/stand/stood/lose/losing/lost/give/gave/giving/hold/stands their/its/his/her ground;lose/losing/lost/give/gave/giving ground | 地面を保/地面を持/地面を失/土地を失/立ち地/地面に立/地面/土地を与/グラウンド/地面を | 譲ら/踏みとどま/劣勢/後退/退/守/一歩も引/失/支持を失/陣地/固守 | 「譲らない」「後退する」意 | not to yield; to fall back | literal
breeding/testing/proving/dumping ground/grounds | 繁殖地面/地面/グラウンド/飼育場の地/試験地面/育種グラウンド/運動場/土壌地面 | 温床/実験場/試験場/繁殖地/投棄場/巣窟/試金石/ごみ捨て場 | 「温床・試験場」などを指す | where it grows or is tried | literal
groundbreaking;ground-breaking ~ceremony | 地面を壊す/地を壊す/地面破/地面を破/地破り/土を壊す/起工する | 画期的/先駆的/革新的/草分け/起工式 | 「画期的な」の意 | new and important | literal
ground zero | 地面ゼロ/地上ゼロ/グラウンドのゼロ/ゼロ地面/土地ゼロ/地面零/零地面 | 爆心地/グラウンド・ゼロ/グラウンドゼロ/震源地/跡地/中心地 | 「爆心地・跡地」を指す | where it struck | term
group of seven/20/twenty/eight/g7 | 7グループ/七のグループ/20グループ/7人組/7人のグループ/7つのグループ/グループ7/7の集団/20のグループ/七つのグループ/20カ国グループ | 主要7カ国/G7/主要20カ国/20カ国・地域/G20/主要８カ国/先進7カ国/主要国/Ｇ７/Ｇ２０/７カ国 | 定訳は「主要7カ国(G7)」など | established names | term
grow/grows/grew/growing/grown up/old/tired/impatient/increasingly ~crop/crops/plants/vegetables | 栽培する/育てる/成長し疲/疲れて成長/成長して疲/耕作/栽培 | 育/成長/なり/募/ますます/疲れ/いら立/しびれ | 「次第に〜なる」意 | to become | literal likely
growing number/body/list/calls/sense/demand/evidence/awareness/threat/role/influence | 栽培/育つ/育っている数/成長数/成長する数/生長/成長する要求/成長している数/栽培する | 増え/高ま/広が/増/強ま/増加/ますます/増大/拡大/相次 | 「増える・高まる」意 | more and more | literal
guarantee/guarantees/guarantor +security/ukraine/peace/ceasefire/treaty/agreement ~warranty/loan | 保証書/保証金/保証人/補償/保障金/保証書類/ギャランティ | 保証/安全の保証/保障/保証国/確約 | 安全の「保証」を指す | a promise of safety | term minor likely
guard/guards.NOUN +national/coast/border/revolutionary/republican/prison/presidential/security ~right/left/nba/point/shooting | 守衛者/ガード/番人/看守隊革命/警戒隊沿岸/海岸ガード/国家警備 | 州兵/沿岸警備隊/革命防衛隊/警備隊/看守/刑務官/警備員/護衛/海上保安/国境警備/共和国防衛隊/親衛隊 | 「州兵・警備隊・防衛隊・看守」などの定訳がある | each guard has its name | term likely
national guard/guardsman/guardsmen/guardsmen | 国家警備隊員/国民ガード/全国警備/国家ガード/国防警備隊/ナショナルガード/国家守備/国立警備/全国ガード | 州兵/国家警備隊/州兵部隊/国民衛兵 | 米国では「州兵」 | of the United States: 州兵 | term likely
coast guard/guards | 海岸ガード/海岸警備/コーストガード/沿岸ガード/海岸守備/海岸の警備員/海洋警察庁隊 | 沿岸警備隊/海上保安庁/海警/海警局/海洋警察/海保 | 「沿岸警備隊・海上保安庁」などとする | each state has its name | term minor
revolutionary/republican guard/guards | 革命ガード/革命警備隊/革命の警備/革命守備隊/共和党ガード/共和党警備/共和党防衛/革命的ガード/革命看守/共和党員 | 革命防衛隊/共和国防衛隊/共和国親衛隊 | 定訳は「革命防衛隊」など | established names | term
old/changing/change guard;changing of the guard;old guard | 古いガード/古い警備/老警備員/古い守備/警備員の交代/ガードの変更/ガードの交代/古い看守/警備の変/老いた警備 | 守旧派/保守派/世代交代/古参/主流派/交代/古株/長老 | 「守旧派・古参」「世代交代」を指す | those who were there before | literal
guidance +earnings/profit/revenue/full-year/quarter/forward/outlook/annual/shares ~missile/parents/counselor/gps/cdc/health | 指導/案内/道案内/ガイダンス/誘導/手引き | 業績予想/見通し/先行き指針/業績見通し/フォワードガイダンス/予想 | 業績の「見通し・予想」を指す | what a firm expects to earn | term likely
guideline/guidelines | 案内線/ガイド線/誘導線/指針線/ガイドライン線 | 指針/ガイドライン/基準 | 「指針」を指す | rules to go by | minor
guilty plea/pleas/verdict/verdicts;plead/pleads/pleaded/pled guilty;not guilty | 罪悪感/罪の意識/有罪嘆願/懇願/嘆願/有罪を嘆願/罪責感/有罪請願/罪悪/有罪の嘆願 | 有罪/無罪/認め/起訴内容/罪状/有罪答弁/無実/否認 | 「起訴内容を認める・否認する」意 | to admit or deny in court | term
gulf between ~mexico/persian/war/coast/arab/states/aden/oman/golf | 湾/ガルフ/湾岸 | 隔たり/溝/格差/開き | 「隔たり・溝」を指す | a wide difference | likely
gun/guns down/downed;gunned/gunning down | 銃を下/銃下/下に銃/銃をおろ/銃ダウン/銃を下ろす/銃で下 | 射殺/撃ち殺/銃撃/撃たれ/射殺する/殺害 | 「射殺する」意 | to shoot dead | critical
jump/jumped/jumping the gun;stick/sticking/stuck to their/his/its/her guns;smoking gun | 銃を飛/ジャンプ銃/銃をジャンプ/銃に固執/銃にくっつ/煙を吐/喫煙銃/煙の銃/タバコを吸う銃/銃/煙草の銃/拳銃 | 早まっ/先走/フライング/主張を曲げ/譲ら/決定的証拠/決定的な証拠/動かぬ証拠 | 慣用句。銃ではない | idioms, no gun | literal
gut/guts/gutted/gutting _ fire/building/blaze/agency/program/law/bill/reform | 腸/内臓/ガッツ/内臓を取る/はらわた/根性/腸を | 全焼/骨抜き/解体/焼け/焼失/大幅削減/弱体化/空洞化 | 「全焼させる」「骨抜きにする」意 | to burn out, to make weak
`);
