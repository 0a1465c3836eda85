import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: stable to system. */
export const EVERYDAY_ST_SY = parseTraps(`
in stable/serious/fair condition | 条件/馬小屋/厩舎/安定した条件/深刻な条件/コンディション | 容体/状態/容態/重傷/重体 | 患者の容体 | how a patient is
world/global/international/national/political/diplomatic stage | 段階/ステージ/世界段階/国際段階/世界ステージ | 舞台/場/国際社会/政界 | 活躍の場 | where one appears before the public | likely
early/initial/final/preliminary/advanced stage/stages +talks/negotiations/project/plan/investigation/planning/cancer/disease/development | 舞台/ステージ/演劇/舞台で/台 | 段階/初期/終盤/初期段階/末期 | 物事の段階 | a phase, not a theatre | likely
staggering number/amount/toll/cost/figure/loss/losses/scale/sum/debt | よろめく/ふらつく/千鳥足/よろめいた/ぐらつく/揺れる/時差 | 驚異的な/膨大な/驚くべき/途方もない/莫大な/すさまじい | 驚くほど大きいこと | surprisingly great
stall/stalled/stalls/stalling +talks/negotiations/bill/reform/economy/growth/legislation/deal/process/project/effort/efforts/peace/aid ~market/food/vendor/engine/aircraft/plane | 屋台/露店/失速/エンスト/売店/馬房/厩舎/ストール | 停滞する/行き詰まる/難航する/暗礁/滞る/停滞/足踏み/中断 | 話や審議の停滞 | making no progress | likely
stamp/stamped/stamping out | スタンプ/切手/スタンプアウト/スタンプを押す/印章/印紙/踏み出す | 根絶する/撲滅する/一掃する/根絶/撲滅 | 根絶のこと | getting rid of
food stamp/stamps | 食品スタンプ/食べ物切手/食品切手/食料切手/食べ物のスタンプ/食糧切手/フード切手/食品印紙 | フードスタンプ/食料配給券/食料費補助/食料支援 | 米国の食料支援の制度 | a kind of American welfare | term
stampede/stampedes +crowd/people/pilgrims/festival/stadium/killed/temple/concert/died/crush ~cattle/horse/horses/elephants | スタンピード/家畜の暴走/暴走/突進/大移動/家畜 | 群衆事故/将棋倒し/殺到/転倒事故/雑踏事故 | 群衆の事故 | a crush of people | likely
stand/stands/standing/stood by decision/remarks/comments/statement/report/reporting/story/ally/allies/promise/claim/ukraine/israel;stand/stands/standing/stood by _ decision/remarks/comments/statement/reporting/story | スタンバイ/スタンバイする/そばに立つ/待機する/横に立つ/立っている/待つ | 支持する/堅持する/撤回しない/寄り添う/変わらない/譲らない | 支持や堅持のこと | supporting, not waiting
stand/stands/standing/stood up to | 立ち上がる/立っている/起立する/立つ/スタンドアップ | 立ち向かう/対抗する/抵抗する/屈しない/耐える | 立ち向かうこと | resisting | likely
stand/stands/standing/stood out ~outside | 外に立つ/立ち出す/立っている/外側に立つ/スタンドアウト | 際立つ/目立つ/抜きんでる/突出/際立って | 目立つこと | being easily seen
stand/stands/standing/stood firm | 堅く立つ/しっかり立つ/固く立つ/立っている/会社/立つ/硬く立つ | 譲らない/堅持する/動じない/毅然/一歩も引かない/揺るがない | 譲らないこと | not giving way
stand/stands/standing/stood at percent/million/billion/trillion/$;stand/stands/standing/stood at _ percent/million/billion/trillion ~feet/meters/podium | 立つ/立っている/立った/起立する/立場である/スタンド | である/達する/となる/だった/上る/なっている/なった | 数がそうであること | being, of a figure
stand/stands/standing/stood in the way | 道に立つ/立つ/道に/立っている/方法/道の途中/道を立つ | 妨げる/邪魔する/阻む/障害/妨げ/邪魔 | 妨げること | hindering
take/takes/took/taking/taken a stand | 屋台/スタンド/スタンドを取る/立つ/立ち場所/スタンドを持つ | 立場を明確にする/態度を示す/断固/立ち上がる/姿勢を示す/反対 | 態度を明らかにすること | making one's view plain
as it/things/they stand/stands | 立っている/立つように/立っているように/立つ/スタンド | 現状では/現時点/今のままで/現状/このままで | 現状での意 | at present
stand/stands/stood to lose/gain/benefit/make/earn | 立つ/立っている/立った/立って/スタンド/起立する | 可能性がある/恐れがある/見込み/得をする/失う/ことになる | 得失の見込み | being likely to
standing.NOUN +international/world/global/country's/reputation/poll/public/party/moral | 立っている/スタンディング/立っていること/立ち/起立 | 地位/評判/立場/順位/支持/威信 | 地位や評判 | position or reputation | likely
standard bearer | 標準の担い手/標準保持者/標準担架/標準ベアラー/基準担当者/標準の持ち主/標準の運び手 | 旗手/旗頭/候補/代表格 | 党などの旗手 | who leads a party | literal
double standard/standards | 二重物差し/二重のものさし/二重標準/ダブル標準/二重規格/二倍の基準/二重水準 | 二重基準/ダブルスタンダード | 用語の違い | the usual term | term
standard of living;living standard/standards | 生活の標準/暮らしの標準/生活標準/標準の生活/生きる標準/生活規格/生きている標準 | 生活水準/暮らし向き | 生活の水準 | how well people live | term
gold standard ~currency/dollar/monetary | 金標準/金の標準/ゴールド標準/金の基準/金規格/金本位制/ゴールド規格 | 最高水準/模範/究極の判断基準/黄金律/最も信頼 | 最高の手本の意 | the best there is | likely
star/starred/stars/starring in/opposite/as +film/movie/series/show/actor/actress/hollywood ~sky/planet/galaxy/telescope | 星/恒星/星形/星印/星が/スターする/星を付ける | 主演する/出演する/主演/共演/出演/スター | 主演や出演のこと | playing the leading part
costar/costars;co star/stars/starred | 共同スター/共同星/コスター/共スター/共同の星/公星 | 共演者/共演 | 共演する俳優 | an actor in the same film
four/three/two/five/one star general/admiral/officer | 星/四つ星/三つ星/4つ星/3つ星/二つ星/4星/五つ星/4スター/スター/星将軍 | 大将/中将/少将/元帥/准将 | 将官の階級 | a rank of officers | term likely
stark contrast/warning/reminder/reality/choice/difference/assessment/divide/terms/picture | スターク/荒涼/硬直した/殺風景/裸の/硬い/厳然たる硬直 | 際立った/厳しい/対照的/鮮明な/くっきり/明白な/如実に | はっきりして厳しいこと | plain and severe | likely
head start | 頭のスタート/頭の始まり/ヘッドスタート/頭の開始/頭から始まる/頭スタート/ヘッドの開始 | 先行/優位/先んじ/一歩リード/先手 | 有利な出足 | an early advantage
non starter/starters;nonstarter | 非スターター/始まらない/ノンスターター/スターター/開始しない者/非開始/前菜 | 論外/見込みがない/受け入れられない/話にならない | 見込みのないこと | with no hope of success | likely
state legislature/lawmaker/lawmakers/senator/senators/attorney/capitol/supreme/trooper/troopers/legislatures ~department | 国家/国立/状態/国営/国家立法 | 州/州議会/州議員 | 米国などの州 | of a state of the union
state capital ~head | 国家資本/国家首都/州資本/国家の資本/国の資本/国有資本/州首都/状態資本/国家の首都 | 州都 | 州の中心の市 | chief city of a state | term likely
police/nation/welfare/failed/client/vassal/buffer/pariah/puppet/petro state | 状態/警察の状態/警察州/州警察/福祉州/福祉の状態/失敗した状態/国民状態/国家状態/州/顧客の状態/失敗州/失敗した州 | 国家/警察国家/破綻国家/従属国/緩衝国/衛星国/国民国家/傀儡 | 国のこと | a nation, not a condition | likely
deep state | 深い状態/深い州/深国家/ディープ状態/深刻な状態/深層状態/深い国/ディープ州 | ディープステート/闇の政府/闇の国家 | 陰謀論の用語 | a term of conspiracy theory | term
state secret/secrets | 状態の秘密/州の秘密/状態秘密/州秘密/ステートの秘密/状態機密/国家の内緒 | 国家機密/国家秘密/機密 | 国の機密 | a nation's secrets | term
police station/stations | 警察駅/警察局/警察ステーション/警察の駅/警察放送局/警察停留所/警察駅舎 | 警察署/交番/派出所 | 警察の建物 | a building of the police | term
gas/petrol/filling/service/fuel station/stations | ガス駅/ガス局/ガスステーション/ガソリン駅/燃料駅/サービス駅/注油所/石油駅/ガス所/ガス放送局/主遊所 | ガソリンスタンド/給油所/サービスエリア | 給油所のこと | where cars are fuelled | term
space station | 宇宙駅/宇宙局/空間駅/スペース駅/宇宙停留所/空間ステーション/宇宙の駅/宇宙定着場/宇宙停車場 | 宇宙ステーション/ISS | 宇宙の施設 | a craft in orbit | term
tv/television/radio/broadcast station/stations | テレビ駅/ラジオ駅/放送駅/TV駅/テレビステーション/ラジオの駅/テレビの駅/放送所 | テレビ局/ラジオ局/放送局/局 | 放送局 | a broadcaster | term
power/hydroelectric/nuclear/hydropower/pumping station/stations | 電力駅/パワーステーション/電力局/権力ステーション/権力駅/原子力駅/発電駅/電源駅/発展所/電力ステーション/パワー駅 | 発電所/変電所/原発/ポンプ場/水力発電所/原子力発電所 | 発電所など | where power is made | term
fire/weather/research/charging station/stations | 火の駅/火災駅/消防駅/天気駅/研究駅/充電駅/請求駅/火駅/研究局/ファイヤーステーション/消防局駅/気象駅 | 消防署/気象観測所/観測基地/充電スタンド/充電施設/充電ステーション/充電所/測候所/研究基地 | 施設のこと | a post or a building | term
legal/immigration/special/official/migrant/resident/marital status ~relationship | 状態/法的状態/特別状態/ステータス/状況/法律状態/移民状態/身分状態 | 地位/資格/在留資格/法的地位/身分 | 地位や資格 | a standing in law | likely
status quo | 状態クオ/ステータスクオ/状態クォ/ステータス・クオ/状態そのまま/現象維持/ステータスクォ | 現状/現状維持 | 現状のこと | things as they are
stay/stays/stayed/staying the course | コースに滞在/コースに滞在する/コースを維持/課程に/コースに留まる/コースを滞在/過程を維持/コースに/課程を | 方針を貫く/路線を維持/最後まで/貫く/続ける/堅持 | 方針を貫くこと | keeping to one's plan
here/there to stay | 滞在する/ここに滞在/泊まる/宿泊する/泊まるために/ここに泊まる/留まるため | 定着する/続く/根付/定着/なくならない | 定着すること | going to last | likely
hold/holds/held/holding/keep/keeps/kept/keeping _ rates/rate steady;hold/held/holding rates/rate/steady +central/bank/fed/rates/interest | 安定して保持/着実に保持/保持する/しっかり保持/安定して持つ/握る/抱く/安定を保つ/着実に | 据え置く/据え置き/維持する/維持 | 金利の据え置き | leaving rates unchanged | likely
gain/gains/gained/gaining/lose/losing/lost/run/running/ran/pick/gather/gathering _ steam | 蒸気/スチーム/湯気/水蒸気/蒸気を得る/蒸気が | 勢い/失速/加速/弾み/活発 | 勢いのこと | momentum
steep price/decline/cut/cuts/rise/drop/tariff/tariffs/fine/fines/cost/losses/fall/increase/discount/discounts/penalty/penalties | 険しい/急勾配/急峻な/急な坂/傾斜が急/切り立った/きつい坂 | 大幅な/急激な/高い/急な/重い/高額/多額/大きな | 幅の大きいこと | very large
steer/steers/steered/steering clear | 操縦する/舵を取る/ステアリング/明確に/操縦/ステア/運転する/クリア | 避ける/近寄らない/敬遠/距離を置く/関わらない | 避けること | avoiding
steering committee/group | ステアリング/操縦委員会/舵取り委員会/操舵委員会/操向委員会/ステアリング委員会/運転委員会/操縦グループ | 運営委員会/実行委員会/運営 | 運営の委員会 | a committee that directs | term
stem/stems/stemmed/stemming from | 茎/幹/語幹/ステム/茎から/茎する/軸 | 起因する/由来する/原因/端を発する/生じる/よる/発端 | 原因を示す | being caused by
stem/stems/stemmed/stemming the/a tide/flow/spread/bleeding/losses/rise/exodus/influx/decline/violence;stem/stemmed/stemming losses/outflows/flows | 茎/幹/語幹/ステム/由来する/茎の流れ | 食い止める/抑える/歯止め/止める/阻止/抑制 | 食い止めること | stopping
stem cell/cells | 茎細胞/幹の細胞/茎の細胞/ステム細胞/茎セル/ステムセル/茎電池/幹電池 | 幹細胞 | 医学の用語 | a term of medicine | term
step/stepped/steps/stepping in ~direction/process/plan/history/stepping/first/next/key/important/major | 踏み込む/中に踏む/段階で/ステップイン/足を踏み入れる/歩み入る/歩いて入る | 介入する/乗り出す/代わり/介入/割って入る/対応/引き受ける | 介入のこと | intervening | likely
step/stepped/steps/stepping aside | 横にステップ/横に踏む/脇に踏む/ステップする/横に段階/歩みをよける/一歩横/横に退く/側に立つ | 退く/辞任する/身を引く/退任/譲る/辞める | 退任のこと | leaving office
step/steps.NOUN +courthouse/capitol/church/museum/stairs/front/cathedral/entrance/temple/city/hall/library ~take/took/taken/taking/measures/next/first/further/toward/towards/all/necessary | ステップ/段階/措置/歩み/足音/対策 | 階段/石段 | 建物の階段 | stairs | likely
stepfather/stepmother/stepson/stepdaughter/stepbrother/stepsister/stepchildren | 階段の父/ステップ父/階段父/ステップの父/ステップファザー/ステップマザー/階段息子/段階の父/ステップ息子/ステップの息子/階段の母/ステップ娘 | 継父/継母/義父/義母/継子/義理の/まま母/連れ子/養父/養母 | 血のつながらない親子 | kin by marriage
stepping stone/stones | 踏み石/飛び石/踏み段の石/ステップ石/足踏み石/踏んでいる石/階段石/ステッピングストーン | 足がかり/踏み台/布石/一歩/足掛かり | 足がかりのこと | a means to go further | literal
stick/sticks/sticking/stuck to/with plan/promise/decision/deal/policy/agreement/rules/principles/strategy/guns/pledge/target/commitment/script;stick/sticks/sticking/stuck to/with the/its/his/their/her plan/promise/decision/deal/policy/agreement/rules/strategy/guns/pledge/target/commitments/script | 棒/くっつく/貼り付く/張り付く/貼る/粘着する/くっついている/刺さる/こびりつく | 守る/貫く/固執する/堅持する/こだわる/維持する/従う | 守り続けること | keeping to
sticking point/points | 貼り付け点/くっつく点/粘着点/貼り付くポイント/付着点/こだわるポイント/スティッキングポイント/張り付く点/くっつくポイント/固執点 | 対立点/争点/障害/懸案/ネック/最大の難題/焦点 | 交渉の障害 | what hinders a deal | literal
stuck/stranded in/at/on traffic/airport/border/sea/limbo/elevator/mud/space;stuck/stranded at/in/on the/an airport/border/limbo/elevator/station/island/mountain | くっついた/貼られた/刺さった/くっついている/貼り付いた/張り付いている/刺さっている/貼り付けられた/付いた | 足止め/立ち往生/動けな/取り残され/身動き/閉じ込め/渋滞/はまり/はまる | 動けないこと | not able to move on
sticky inflation/prices/core | 粘着/べたつく/ねばねば/べたべた/粘着性/ねばねばした/粘り気/くっつく | 根強い/高止まり/粘着的/しつこい | 下がりにくいこと | slow to fall | likely
stiff competition/resistance/penalty/penalties/sentence/opposition/fine/fines/challenge/tariff/tariffs/punishment/sanctions | 硬い/堅い/固い/こわばった/硬直した/強張った/こわばる/硬直な | 激しい/厳しい/手ごわい/強い/重い/高い | 厳しいこと | hard or strong
standstill;at/to a standstill | 立ったまま/まだ立つ/立ち止まり/静止画/じっと立つ/静かに立つ/スタンドスティル | 停止/まひ/停滞/止まる/ストップ/中断/行き詰まり/まひ状態 | 動きの止まること | no movement | likely
sting operation/operations | 刺す作戦/針の作戦/刺し作戦/スティング作戦/刺す操作/刺す手術/とげ作戦/刺激作戦/針作戦/刺し操作 | おとり捜査 | 捜査の手法 | a trap laid by the police | term
stinging criticism/rebuke/defeat/attack/report/loss/indictment/setback/remarks | 刺す/ヒリヒリする/刺すような/刺激する/ちくちくする/刺し/刺さる/ひりひり | 痛烈な/手厳しい/手痛い/辛辣な/厳しい | 手厳しいこと | severe
stint/stints | 惜しむ/切り詰める/節約する/スティント/制限する/節約/極限 | 任期/勤務/在籍/時代/期間/在任/務め/経験 | 務めた期間 | a time of work
stock/stocks/stocked/stocking up | 在庫を上げる/株を上げる/在庫アップ/株が上がる/ストックアップ/株式/株を上/在庫が上/株価上昇 | 買いだめする/備蓄する/買い込む/買いだめ/蓄える | 買いだめのこと | buying a supply
take/takes/took/taking/taken stock of | 株を取る/在庫を取る/株式/在庫/株を持つ/ストック/在庫を調べる/株 | 見極める/検討する/総括する/振り返る/確認する/点検/評価 | 状況を見極めること | judging how things stand
livestock | 生きた株/生株/ライブ株/生きた在庫/ライブストック/生きている株/生放送株/ライブ在庫 | 家畜/畜産 | 家畜のこと | farm animals
laughing stock;laughingstock | 笑い株/笑う株/笑いの株/笑う在庫/笑いの在庫/笑い在庫/笑っている株 | 笑いもの/物笑い/笑い者/嘲笑の的 | 笑いものの意 | somebody laughed at
rolling stock | 圧延株/転がる株/ローリング株/圧延在庫/転がる在庫/転がる株式/ローリングストック | 鉄道車両/車両 | 鉄道の車両 | railway cars | term
fish/fishing/tuna/cod/salmon/herring stock/stocks | 魚株/魚の在庫/魚の株/魚在庫/株式/マグロ株/魚類株/漁業株/在庫/株 | 水産資源/資源/漁業資源/資源量 | 魚の資源 | how many fish there are | term
traffic stop/stops | 交通停止/トラフィック停止/交通の停止/交通停車/トラフィックストップ/交通停留所/交通中止/通行停止 | 職務質問/交通取り締まり/停車命令/取り締まり/停止を求め | 警察が車を止めること | the police stopping a car | term
campaign stop/stops/trail/swing;stop/stops on _ tour/trip | キャンペーン停止/キャンペーンストップ/選挙運動停止/停止/キャンペーンの停止/停留所/キャンペーン中止/キャンペーン道/運動停止/小道 | 遊説/遊説先/訪問先/立ち寄り/訪問地/遊説の旅/選挙戦/訪問 | 遊説や訪問の先 | a place one visits
in store for;have/has/had in store;what/lies in store | 店で/店に/店内/ストアで/店の中/商店に/店/店頭/商店 | 待ち受ける/待っている/控える/待ち構える/今後 | 待ち受けること | what the future brings
weather/weathers/weathered/weathering _ storm/crisis/pandemic/sanctions/downturn/recession/shock/turmoil/slump | 天気/天候/気象/風化する/気候/嵐の天気/風化/天気が | 乗り切る/しのぐ/耐える/切り抜ける/乗り越える/持ちこたえ | 困難をしのぐこと | getting through | likely
take/takes/took/taken/taking _ by storm | 嵐で取る/嵐によって/嵐/嵐に/暴風/嵐で連れる/嵐で持つ/暴風で | 席巻する/とりこ/魅了する/一世を風靡/席巻/ブーム | 席巻すること | having sudden great success
storm/stormed/storms/storming out | 嵐/嵐が出る/暴風/嵐のように/嵐が吹く/嵐出る/ストーム | 憤然と/怒って/飛び出す/席を蹴る/退席/席を立 | 怒って出ること | leaving in anger | likely
perfect storm | 完璧な嵐/完全な嵐/完璧な暴風/パーフェクトストーム/完全な暴風/完璧な暴風雨/完全暴風 | 悪条件が重なる/最悪の事態/複合的な危機/悪条件/重なり/重なった | 悪条件の重なり | many bad things at once | literal
firestorm/firestorms +political/criticism/controversy/social/sparked/ignited/online/media | 火の嵐/火災嵐/ファイアストーム/火災の嵐/炎の嵐/火災旋風/火の暴風/火嵐 | 激しい批判/批判の嵐/猛反発/大論争/炎上/物議/騒動 | 激しい反発 | an outburst of anger | literal
two/three/four/five/six/seven/eight/nine/ten/multi/single/single/10/12/20/5/4/3/6/7/8/9 story/storey/stories +building/apartment/house/home/tower/hotel/block/structure/collapsed/mall/residential | 物語/話/ストーリー/記事/お話/話の建物/階の話/層の話 | 階建て/平屋/高層/階 | 建物の階数 | floors of a building | likely
story/stories +published/reporter/reporters/newspaper/editor/magazine/headline/post/times/journal/cnn/reported/article/front ~children/love/fiction/novel/film/movie/book/life/bedtime/short/telling/ghost/fairy/storey/building | 物語/お話/おとぎ話/童話/小説/階建て | 記事/報道/話/ニュース/ストーリー/特集/話題 | 新聞の記事 | a news article | weak
second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/two/three/four/five/six straight day/days/week/weeks/month/months/year/years/quarter/session/sessions/win/wins/loss/losses/night/game/games/season/title/victory/time/meeting | まっすぐ/まっすぐな/直線/ストレート/真っすぐ/直線的/ストレートな/真っ直ぐ/真直ぐ | 連続/続けて/連続で/連/続く | 連続を表す | one after another
stranded +passengers/travelers/tourists/migrants/astronauts/commuters/residents/people/motorists/workers/students/travellers ~ship/whale/whales/vessel/boat/aground/dolphins | 座礁した/座礁する/撚り線/座礁された/撚られた/糸/放棄された/乗り上げた/座礁/縒り | 足止めされる/取り残される/立ち往生する/足止め/取り残/立ち往生/孤立 | 動けなくなること | left without means to go
strange bedfellows | 奇妙な寝床/奇妙なベッド/奇妙なベッドの仲間/変なベッド/奇妙な寝床の仲間/おかしな同床者/奇妙なベッド仲間/見知らぬ | 呉越同舟/意外な組み合わせ/奇妙な協力/意外な仲間 | 意外な者の組み合わせ | unlikely partners | literal
straw poll/polls | わら投票/藁投票/ストロー投票/わら世論調査/ストロー世論調査/藁の世論調査/ストローポール/麦わら投票 | 非公式投票/模擬投票/模擬的な投票/非公式の投票/非公式調査 | 非公式の投票 | an unofficial vote | term
stray bullet/bullets/missile/missiles/shell/drone/fire/round/rocket | 野良/野良弾丸/迷子の弾丸/さまよう/迷った/野良ミサイル/はぐれた/野良銃弾/迷子/浮浪 | 流れ弾/誤って飛来/迷走/流れ弾に/それた | それた弾など | gone off its course
winning/losing/unbeaten/scoring/hot/win streak | 縞/筋/ストリーク/勝利の筋/勝つ縞/縞模様/勝利の縞/稲妻/しま/すじ | 連勝/連敗/連続/負けなし/無敗/続伸/続落 | 連続のこと | a row of wins or losses
revenue/income/funding/steady/constant stream/streams | 小川/収益ストリーム/ストリーム/収入の小川/水流/細流 | 収入源/財源/収益源/絶えず/続々/相次ぐ/途切れ | 収入源や続くこと | a source of income, or what comes on and on | likely
streamline/streamlined/streamlining/streamlines | 流線形/ストリームライン/流線型/流線/流線形化/流れの線/流線型の/流線化 | 合理化する/簡素化する/効率化する/合理化/簡素化/効率化/スリム化 | 合理化のこと | making simpler | likely
stream/streamed/streams/streaming into/out/across/through/past ~netflix/online/music/video/live/platform/service/app/movies | ストリーミング/配信する/ストリームする/配信/放送する/ストリーミングする/小川/動画配信 | 流れ込む/押し寄せる/流入する/殺到する/続々と/次々と/あふれ出る | 人が流れるように動くこと | moving in great numbers
street fighting/fight/battle/battles/fights | 通りの戦い/街の戦い/ストリートファイト/道路の戦い/通り戦闘/ストリート戦闘/街路戦い/路上喧嘩/道の戦い | 市街戦 | 市街での戦闘 | combat in a town | term likely
troop strength/levels/numbers | 軍隊の強さ/部隊の強さ/軍の力/兵力の強さ/軍隊レベル/部隊の力/軍隊強度/兵隊の強さ/部隊レベル/軍隊の水準/部隊の水準 | 兵力/兵力規模/兵員数/部隊規模/駐留規模 | 兵士の数 | how many soldiers there are | term
stress/stresses/stressed/stressing.VERB the/that/importance/need/it/he/she/they ~mental/anxiety/heat/disorder/traumatic/health/fatigue/financial/sleep/under | ストレス/圧力をかける/ストレスを与える/ストレスする/ストレスを受ける/緊張させる/ストレスを感じる/応力 | 強調する/力説する/訴える/重視/指摘する/強調/述べ | 強調すること | emphasising
distress call/signal/signals/calls | 苦痛の電話/悩みの電話/苦悩の呼び出し/苦痛の呼び出し/遭難電話/苦痛信号/苦難の電話/苦痛コール/困難な通話/苦痛の信号/調難信号 | 遭難信号/救難信号/救助要請/SOS | 遭難の信号 | a call for help at sea or in the air | term
stretch/stretched/stretches/stretching +resources/thin/hospital/hospitals/budget/budgets/limit/finances/capacity/services/limits ~road/coast/highway/km/miles/border/muscle/yoga | ストレッチ/ストレッチする/引き伸ばす/伸張する/伸びをする/ストレッチした/伸びる | 逼迫する/逼迫/限界/手いっぱい/手が回らな/余裕/窮/苦し | 余裕のないこと | having to do too much | likely
home/final stretch +campaign/election/season/race/talks/vote/negotiations | 家のストレッチ/ホームストレッチ/最後のストレッチ/家の区間/ストレッチ/最終ストレッチ/家の伸び/伸び | 最終盤/終盤/大詰め/最終局面/追い込み | 終盤のこと | the last part
stretcher/stretchers | ストレッチする人/伸ばす人/伸張器/延伸機/ストレッチ/引き伸ばす人/伸張機 | 担架/ストレッチャー | けが人を運ぶ担架 | what the wounded are carried on
strike/strikes/struck/striking a deal/balance/chord/agreement/bargain/compromise;strike/strikes/struck/striking _ deal/agreement/compromise/pact/bargain | 打つ/叩く/攻撃する/打撃する/打撃/打った/ストライキ/襲う/空爆する/殴る/衝突する/攻撃した | 結ぶ/合意する/まとめる/妥結する/取る/交わす/締結する/図る/響く/成立/合意 | 合意などを結ぶこと | making an agreement
strike/strikes/struck/striking _ tone/note +speech/optimistic/defiant/conciliatory/cautious/upbeat/president/minister/hawkish/dovish/hopeful/softer | 打つ/叩く/攻撃する/打撃/音を打つ/ノートを打つ/メモ/音を叩く/打撃する/襲う | 姿勢を示す/語調/口調/論調/見解を示す/トーン | 話の調子のこと | speaking in some manner | literal
striking contrast/similarity/similarities/difference/differences/example/feature/shift/resemblance/change/image/images | 打撃/ストライキ/打つ/打撃的な/打撃の/攻撃的な/攻撃する/打っている | 際立った/著しい/目を引く/顕著な/驚くほど/印象的な/鮮明 | 目立つこと | easily noticed
hunger strike/strikes/striker | 飢餓打撃/飢えのストライキ/飢えの打撃/空腹ストライキ/飢餓攻撃/飢えの攻撃/空腹の打撃/飢餓罷業/飢饉ストライキ/断食打撃/ハンガーストライク/飢餓ストライク | ハンスト/ハンガーストライキ/絶食/断食 | 食を断つ抗議 | refusing to eat in protest | term
carrier strike group/groups | ストライキ/空母ストライキ/運送ストライキ/キャリアストライク/運搬打撃/キャリア打撃/ストライキ団体/運送業者/キャリアストライキ | 空母打撃群 | 軍の部隊の名称 | a fleet around an aircraft carrier | term
drought/poverty/famine/disaster/conflict/war/flood/cyclone/crisis/panic/grief stricken | 打たれた/打撃を受けた人/攻撃された/打撃された/殴られた/襲撃された/ストリッケン | 見舞われた/被災/貧困/襲われた/苦しむ/悲しみに暮れる/打撃/干ばつ/襲った | 災いに見舞われたこと | suffering from
a string of | 文字列/ひも/弦/紐/糸/ストリング/文字列の/一連の文字列 | 一連の/相次ぐ/相次いで/続/連続/次々/立て続け | 続いて起きること | several in a row
pull/pulls/pulled/pulling _ strings | ひもを引く/弦を引く/紐を引く/糸を引く人/文字列/弦/文字列を引く/引っ張る | 裏で操る/糸を引く/コネ/陰で操る/手を回す | 陰で操ること | acting in secret | literal likely
no strings attached | 文字列/文字列が添付/ひもが付いていない/文字列なし/弦が付く/紐が付いていない/添付文字列/糸が付いていない | 無条件/条件なし/条件を付けず/ひも付きでない/見返りを求め | 無条件の意 | without conditions
airstrip/airstrips;landing strip | ストリップ/空気ストリップ/エアストリップ/空中ストリップ/着陸帯状/空気の帯/帯 | 滑走路/簡易滑走路 | 滑走路のこと | where planes land
stroke of genius/luck/midnight/pen | 脳卒中/ストローク/発作/打撃/卒中/天才の脳卒中/中風 | 妙案/幸運/一筆/深夜0時/一存/ひらめき | 病気ではない | not an illness
strong/stronger/weak/weaker yen/dollar/euro/won/pound/currency/ruble/rupee/yuan | 強い円/強いドル/より強い円/弱い円/より弱い円/強力なドル/弱いドル/強力な円/より強いドル/強いウォン/弱いウォン/強勢円 | 円高/ドル高/円安/ドル安/ユーロ高/ユーロ安/ウォン安/ウォン高/通貨安/通貨高 | 為替の用語 | the usual terms for exchange rates | term minor
structure/structures destroyed/burned/damaged/collapsed/threatened;destroyed/burned/damaged/threatened/threatening _ structures/structure ~power/financial/economic/social/price | 構造/構造体/構成/仕組み/構造が/ストラクチャー | 建物/構造物/家屋/建造物/棟 | 建物のこと | buildings | likely
struggle/struggled/struggles/struggling to/with | 孤軍奮闘する/孤軍奮闘/闘争する/格闘する/闘う/闘争/奮闘する/苦軍奮闘/戦う | 苦しむ/苦慮する/難航/苦労/苦戦/追われ/できず/できない/困難/悩む/あえぐ/四苦八苦/苦しん | うまくできずにいること | finding it hard to | likely
power struggle/struggles | 電力闘争/パワー闘争/力の闘争/電力争い/電力の争い/パワーの闘い/動力闘争/電力の闘争/電源闘争 | 権力闘争/権力争い/主導権争い | 権力の争い | a fight for control | term
student body | 学生の身体/学生の体/生徒の体/学生ボディ/学生身体/学生の肉体/学生の死体/学生本体/生徒の身体 | 全学生/学生/学生全体/全校生徒 | 学生の全体 | all the students
study/studies.NOUN +published/researchers/journal/university/scientists/found/findings/researcher/author/authors ~student/students/school/abroad/homework/exam | 勉強/工夫/書斎/勉学 | 研究/調査/論文 | 学術の研究 | research, not learning | likely
stun gun/grenade/grenades | 気絶銃/驚く銃/気絶手榴弾/スタン手榴弾/衝撃の銃/気絶させる銃/驚き手榴弾/基絶銃/電気衝撃銃 | スタンガン/閃光弾/閃光手榴弾/スタングレネード/音響閃光弾/音響弾 | 相手を動けなくする武器 | a weapon that does not kill | term
stunning defeat/blow/reversal/admission/upset/collapse/failure/loss/setback/revelation/indictment/rebuke | 素晴らしい/見事な/美しい/気絶する/すばらしい/魅力的な/素敵な/華麗な/気絶 | 衝撃的な/驚くべき/予想外の/まさかの/驚きの/衝撃 | 驚かせること | shocking, not beautiful
publicity/political stunt/stunts | 広報スタント/宣伝スタント/曲芸/政治スタント/広告スタント/スタント/妙技/離れ業/広報曲芸 | 売名行為/話題作り/人気取り/政治的パフォーマンス/パフォーマンス/売名 | 人目を引く行為 | something done for attention | likely
subdued +mood/market/trading/demand/growth/inflation/activity/tone/celebration/celebrations/economy | 鎮圧された/征服された/制圧された/抑圧された/征服した/鎮圧した/屈服した/服従した | 低調な/控えめな/低迷/抑えられた/落ち着いた/静かな/弱い/沈んだ/低調/伸び悩み | 勢いの弱いこと | quiet or weak
subject/subjects of investigation/probe/debate/speculation/inquiry/criticism/lawsuit/ridicule/documentary/controversy;the subject of | 科目/主語/被験者/臣民/主体/教科/被写体 | 対象/的/題材/話題/主題/テーマ/課題 | 対象のこと | the one concerned | likely
subjects +trial/experiment/researchers/study/participants/volunteers ~school/taught/curriculum/exam/exams/teacher/teachers/students/debate | 科目/主題/臣民/主語/教科/課目/題目/主体 | 被験者/対象者/参加者/患者/対象 | 研究の被験者 | people in a test | likely
substance abuse/use/abuser/misuse | 物質虐待/実体の虐待/物質の虐待/物質虐対/実質的虐待/物質使用者/本質の乱用/内容の乱用/物質南用 | 薬物乱用/薬物/薬物依存/薬物使用 | 薬物の乱用 | use of drugs | term
controlled/banned/illegal substance/substances | 統制された物質/制御物質/管理物質/制御された物質/統制物質/コントロール物質/支配物質/調節物質/抑制物質 | 規制薬物/禁止薬物/違法薬物/禁止物質/規制物質 | 規制された薬物 | drugs under the law | term
study/studies/data/evidence/poll/polls/research/survey/surveys/figures/results/findings/analysis/signs suggest/suggests/suggested;evidence/data/research/findings suggesting ~should | 提案する/提案している/提案した/提案され/勧める/提言する/お勧めする/提示する/勧告する | 示唆する/示す/うかがえる/示している/分かった/示唆/とみられる/可能性 | 結果が示すこと | indicating, not proposing
suggestion/suggestions +dismiss/dismissed/reject/rejected/deny/denied/rubbished/false/accusation/accused ~box/committee/reform | 提案/お勧め/提言/勧め/建議/サジェスチョン/ご提案 | 指摘/見方/主張/疑い/示唆/との説/臆測 | そうではないかとの指摘 | a hint that something is so | weak
follow/follows/followed/following suit | スーツに従う/服に従う/スーツ/訴訟に従う/スーツを追う/洋服/訴訟/背広/後に続くスーツ/訴訟を追う | 追随する/後に続く/続く/倣う/同調する/追随/ならう/同様 | 後に続くこと | doing the same
suitor/suitors +bid/takeover/acquisition/company/offer/buyer/merger/shareholders/deal ~marriage/princess/love | 求婚者/訴訟人/原告/求婚/求婚する人/結婚相手/求婚人/訴訟者 | 買収者/買い手/買収に名乗り/買収を目指す/買収候補/買収希望 | 買収を望む企業 | a firm that wants to buy another
a/full/whole suite of ~hotel/room/presidential/luxury | スイートルーム/スイート/組曲/続き部屋/スウィート/特別室/スイートの | 一連の/一式/さまざまな/一揃い/各種 | ひとそろいのこと | a set of things
lump sum | 塊の合計/塊の金額/一塊の合計/塊合計/ランプサム/かたまりの金額/一塊/コブの合計/集まりの合計/塊金 | 一時金/一括/一括払い/一括で | 一度に払う金 | paid all at once | term
supervised release | 監督された釈放/監督された発売/監督された解放/監督リリース/監督された公開/監督下の発売/監督発売/監督下のリリース/監督解放/管理監督された釈放 | 保護観察/監視付き釈放/監督付き釈放/監督下の釈放 | 出所後の監督 | supervision after prison | term
relief/humanitarian/medical/aid/emergency/food supplies ~chain | 供給/救援供給/人道供給/医療供給/救済供給/緊急供給/人道的供給/補給路/サプライ/公給 !供給する | 物資/救援物資/支援物資/医薬品/医療物資/食料/支援/補給品 | 物資のこと | goods, not the act of supplying | likely
money supply | お金の供給/お金供給/金の供給/マネー供給/資金供給/金銭供給/資金の供給/マネーの供給/通貨公給 | 通貨供給量/マネーサプライ/マネーストック/通貨供給 | 経済の用語 | a term of economics | term
child/spousal support | 子供の支援/児童支援/子供支援/児童サポート/子供サポート/子どもの支援/子どもサポート/配偶者支援/子どもの支持/児童の支持/両肉費 | 養育費/扶養料/扶養 | 別れた親の払う金 | money for a child | term likely
life support | 生活支援/人生支援/生命支援/ライフサポート/生命サポート/命の支援/人生のサポート/生の支援/生命の支持/生活の支援 | 生命維持/生命維持装置/延命 | 生命維持のこと | machines that keep a patient alive | term
support/supports/supported/supporting _ family/families/parents/himself/herself/themselves/children ~party/candidate/victims/president | 支持する/後援する/サポートする/応援する/賛成する/指示する/支持した/支持している | 養う/生計/扶養する/支える/家計/仕送り/支援する/支援 | 家族を養うこと | earning for a family | likely
video/footage/report/reports/allegation/allegations/document/documents/photo/photos/evidence/images/details/recording/rumors/claims/clip surface/surfaced/surfaces/surfacing;surfaced/resurfaced | 表面/表面化する水/水上/水面/表面に出る/表面の/浮上水/地表/表す/浮き上がる/表面化し | 浮上する/明るみに出る/出回る/公開/明らかに/拡散/現れ/発覚/表面化する/表面化/再び/浮上 | 明るみに出ること | becoming known
surface to air | 表面対空/表面から空気/表面対空気/表面から空中/地表から空気/表面から空/表面空対空/地上から空気/水面対空/地表面対空/表面対空中 | 地対空/艦対空 | ミサイルの種類 | a kind of missile | term
surgical strike/strikes | 外科ストライキ/外科的ストライキ/手術ストライキ/外科打撃/手術攻撃/外科攻撃/外科手術攻撃/手術打撃/外科的打撃/外科の打撃/外科手術のストライキ/外科的攻撃 | 局部攻撃/精密攻撃/限定攻撃/ピンポイント攻撃 | 目標を絞った攻撃 | an attack on a chosen point | term
survived by +wife/husband/son/daughter/children/sons/daughters/grandchildren/sister/brother/siblings/widow/spouse | 生存する/生き残る/生き残った/生存した/生き延びる/生き残っている/生存者/生存して/生残 | 遺族/残された/遺族は/家族は | 死者の家族を述べる句 | names the family of the dead
survive/survived/survives/surviving _ vote/confidence/impeachment/motion/recall/scandal/challenge | 生存する/生き残る/生存した/生き延びる/生残/生存している/生存/サバイバル | 乗り切る/しのぐ/否決/続投/切り抜ける/免れる/かわす | 不信任などを乗り切ること | not losing office | literal likely
suspension/suspensions.NOUN +player/ban/license/licence/flights/flight/match/matches/game/games/aid/trading/school/without/serve/serving/league ~car/bridge/vehicle/wheel/tire | サスペンション/懸濁/懸架/懸濁液/吊り下げ/保留/懸吊/緩衝装置 | 停止/出場停止/停学/停職/中断/一時停止/処分/休止/差し止め | 停止の処分 | a temporary ban | likely
sustain/sustained/sustains/sustaining injuries/injury/wounds/wound/damage/losses/burns/fracture/casualties;sustain/sustained/sustaining _ injuries/injury/wounds/wound/damage/losses/burns/fractures/casualties/blow | 持続する/維持する/持続的な/支える/持続した/維持した/耐える/支持する/持続され/保つ/持続的に | 負う/受ける/被る/負傷/出す/傷/損傷/けが/こうむる/損害 | 傷や損害を受けること | suffering a wound or damage
swamp/swamped with/by;swamp/swamped _ hospitals/system/services | 沼/沼地/湿地/泥沼/沼に沈む/沼地に/スワンプ/湿地帯 | 殺到/忙殺される/追われる/あふれ/対応に追われ/押し寄せ/手いっぱい | 押し寄せること | overwhelmed
prisoner/prisoners/hostage/spy swap/swaps/exchange | 囚人スワップ/捕虜スワップ/囚人のスワップ/スワップ/囚人取引所/人質スワップ/スパイスワップ/捕虜取引所/囚人為替 | 捕虜交換/身柄交換/囚人交換/受刑者交換/交換/交換で/スパイ交換 | 捕虜などの交換 | an exchange of prisoners | term likely
sway/swayed/sways/swaying +voter/voters/jury/opinion/vote/lawmakers/judge/public/outcome/election/undecided ~building/buildings/bridge/tree/trees | 揺れる/揺らす/ゆらゆら/揺れ動く/揺さぶる/揺れた/揺れ | 左右する/動かす/影響する/説得する/影響/なびく/心を動か/傾く/影響を与える/動か | 考えを動かすこと | changing somebody's mind | likely
hold/holds/held/holding sway;under the sway | 揺れ/揺れを持つ/揺れを保つ/揺れを開催/揺れを握る/揺れる/スウェイ/揺れの下 | 影響力/支配する/優勢/力を持つ/勢力/支配下/支配/支持を集め/幅を利かせ | 支配や影響力 | having power over
swath/swaths/swathe/swathes of | 包帯/帯/包む/細長い帯/布/刈り跡/スワス/裂片 | 広い範囲/広範囲/広大な/一帯/大部分/広範な/多く/広い地域 | 広い範囲のこと | a large area
sweatshop/sweatshops | 汗の店/汗工場/汗ショップ/汗の工場/スウェットショップ/汗屋/汗の商店 | 搾取工場/劣悪な工場/低賃金工場 | 働き手を搾取する工場 | a factory that exploits workers
sweeping change/changes/reform/reforms/powers/sanctions/tariffs/tariff/measures/ban/overhaul/cuts/restrictions/law/legislation/victory/review/order/orders/new/plan/package | 掃く/掃除/一掃する/掃除する/清掃/掃いている/スイープ/一掃/掃引/掃く改革 | 広範な/大規模な/抜本的な/包括的な/大幅な/幅広い/全面的な/圧勝/圧倒的/大がかり | 広く及ぶこと | of wide effect
swept away/ashore/off/overboard/up +flood/floods/water/waters/river/sea/wave/waves/tsunami/current/mudslide/landslide/rain/rains | 掃く/掃除する/一掃される/掃除される/一掃する/掃かれた/清掃する/清掃された/掃き出す | 流される/押し流される/流失する/のみ込まれる/さらわれる/流され/流され/打ち上げられ | 水に流されること | carried by water
sweeten/sweetened/sweetens/sweetening _ deal/offer/bid/terms/proposal/pot | 甘くする/甘い/甘味/甘く/甘みを加える/砂糖/甘味料/甘やかす | 上積みする/条件を改善する/魅力的にする/引き上げる/好条件/条件を良く/上乗せ | 条件をよくすること | making an offer better
in full swing | フルスイング/完全なスイング/完全な振り/フル・スイング/全部の揺れ/フルスウィング/全揺れ/スイング/完全な揺れ | 真っ盛り/本格化/たけなわ/佳境/最盛期/真っ最中/本格的 | 最も盛んなこと | at the height
swing/swings/swung +vote/polls/poll/profit/loss/markets/market/prices/price/election/voters/right/conservatives/labour ~golf/bat/baseball/playground/state/states | ブランコ/スイング/スイングする/振り子/ぶらんこ/スウィング/素振り | 振れ/変動/転じる/転換/変化/振れ幅/乱高下/傾く/支持が移/浮動 | 変動や転換のこと | a change | likely
switch/switched/switches/switching sides/parties/allegiance/allegiances/party | スイッチ/スイッチする/側を切り替える/切り替える/両側を切り替える/電源/パーティーを切り替える/スイッチを入れる/側を変える/パーティー | 寝返る/くら替え/鞍替え/離党/転じる/移る/党籍を変え/移籍 | 所属を変えること | changing one's party or camp
swoop/swooped/swoops/swooping in/on +police/agents/officers/raid/arrested/investors/firm ~bird/eagle/plane | 急降下/急降下する/舞い降りる/飛び降りる/飛びかかる/舞い降りた/下に飛ぶ | 急襲する/踏み込む/一斉摘発/乗り込む/介入する/手入れ | 不意に踏み込むこと | coming down on suddenly | likely
solar system | 太陽光システム/ソーラーシステム/太陽システム/太陽エネルギーシステム/太陽体系/太陽系統/太陽熱システム | 太陽系 | 天文の用語 | the sun and its planets | term likely
`);
