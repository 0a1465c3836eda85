import { parseTraps } from '../trap.ts';

/** Everyday English words of many senses as news uses them, N and O. */
export const EVERYDAY_N_O = parseTraps(`
name.VERB/named/naming/names.VERB as/to +chief/head/minister/coach/successor/director/ceo/president/chairman/team/squad/cabinet/ambassador/replacement ~baby/street/born/nickname/called | 名付けられる/名付ける/名前を付ける/名前をつける/命名する/名前が付く/名前/名づける/命名された | 指名する/任命/起用/指名/就/選/抜てき/選出/決 | 職に「指名・任命する」意 | to appoint | likely
name/named/naming suspect/suspects/victim/victims/defendant/defendants;not/n't named;name/named in _ lawsuit/suit/complaint/indictment | 名付けられる/名付ける/命名する/名前を付ける/名前をつける/指名する/命名された | 名前を公表/氏名/実名/特定/名前を明かさ/名指し/身元/公表/被告に | 名前を「公表する」意 | to make the name known | likely
narrow.ADJ/narrower/narrowest win/victory/margin/majority/lead/defeat/loss/vote;narrow _ majority/margin/victory/lead/win/defeat | 狭い/狭く/狭小な/狭き/細い/狭める/狭まる | 僅差/小差/わずかな差/辛勝/わずか/かろうじて/僅か | 「僅差の」の意 | by little
narrowly +won/win/wins/lost/lose/escape/escaped/avoid/avoided/defeat/defeated/beat/pass/passed/approved/missed/survived/reject/rejected/elected | 狭く/狭い/狭小に/細く/狭義に/狭めて | かろうじて/僅差/辛うじて/わずか/間一髪/小差/危うく | 「僅差で・かろうじて」の意 | by little
nationals.NOUN chinese/foreign/japanese/russian/american/korean/iranian/ukrainian/israeli/british/turkish/indian/german/french/third/other;foreign national/nationals;chinese/russian/japanese/iranian/north/south korean/national.NOUN | 国籍者/ナショナル/全国の/国立/国籍人/国家的/全国民/外国籍者/国民者 | 国籍の/国民/人/外国人/国籍/籍 | 「〜国籍の人・外国人」の意 | a citizen of a country | minor likely
native american/americans | ネイティブアメリカン人/原住民アメリカ人/現地アメリカ人/土着アメリカ人/生まれつきのアメリカ人/アメリカ原住民/米国原住民/本土のアメリカ人/元祖アメリカ人 | 米先住民/先住民/アメリカ先住民/ネーティブ・アメリカン/ネイティブ・アメリカン | 「先住民」と書く。「原住民」は避ける | the first people of America | term
native of;native.NOUN +born/raised/grew/resident ~native speaker/americans/american/plant/plants/species/tribe | 原住民/土着民/ネイティブ/先住民/自生/土着/本来の | 出身/生まれ/出身者 | 「〜出身者」の意 | born there
natural causes/cause | 自然な原因/自然の原因/自然原因/自然的原因/自然的な原因/天然の原因/自然な理由/自然な大義 | 自然死/老衰/病死/老衰など/自然死とみられ | 死因では「自然死・老衰」を指す | of death: old age or illness | term
nature of +conflict/attack/threat/crime/injury/injuries/relationship/work/case/problem/war/illness/charges/allegations/regime/politics/political/job/crisis | 自然/自然の/天然/大自然/ネイチャー/天性/自然界 | 性質/本質/性格/内容/実態/特性/種類 | 「性質・本質」の意 | the kind of thing it is
near miss/misses;near collision | 近いミス/近くのミス/近い失敗/近い欠場/近くの失敗/近接ミス/近い失踪/近い恋し | ニアミス/異常接近/間一髪/危うく/接近 | 「異常接近・ニアミス」を指す | almost an accident | term
neck and neck | 首と首/首対首/首に首/首や首/ネックアンドネック/首を並べる/首と首の | 接戦/互角/大接戦/横一線/拮抗/競り合 | 「接戦」の意 | level with each other
nest egg | 巣の卵/巣卵/ネストエッグ/巣の玉子/巣にある卵 | 蓄え/貯金/老後資金/資金/貯蓄 | 「蓄え」の意 | savings | literal
net.VERB/netted/netting +million/billion/profit/seats/percent/arrests/money/sale ~fish/fishing/goal/ball/score/scored/striker/cup | 網/ネット/網で捕る/網に/網を張る/網に掛ける/ネットする | 得る/稼/手に/獲得/もたら/逮捕/上げ | 「(利益を)得る」意 | to gain
safety net/nets | 安全ネット/安全の網/セキュリティネット/安全な網/安全ネットワーク/保安網/防護ネット | 安全網/セーフティーネット/セーフティネット/救済策 | 「安全網・セーフティーネット」の意 | protection for those in need | term minor
nod.NOUN/nods.NOUN +approval/nomination/regulator/oscar/emmy/grammy/court/parliament/cabinet/fda/party/won/get/given/got ~head/smile/smiled | うなずき/頷き/首を縦に/うなずく/頷く/点頭/会釈/居眠り/うなずい | 承認/指名/ノミネート/了承/支持/認可/ゴーサイン/候補 | 「承認・指名」の意 | approval, nomination
non/nonbinding binding;nonbinding | 非結合/結合しない/縛らない/非拘束的/非束縛/結ばない/拘束しない決議/バインドしない/非拘束 | 拘束力のない/拘束力はな/法的拘束力/拘束力を持た | 「(法的)拘束力のない」の意 | not forced by law | term
non/nonproliferation/proliferation treaty;nonproliferation;npt | 非拡散/核非拡散/非拡散条約/非増殖/非確散/不増殖/核拡散禁止/核の非拡散 | 核拡散防止条約/不拡散/核不拡散/NPT/拡散防止 | 「不拡散・核拡散防止条約(NPT)」が定訳 | the spread of nuclear arms | term
non aligned;nonaligned;non alignment | 非整列/整列されていない/整列していない/並んでいない/非整合/非配列/非同盟の同盟/非定列/揃っていない/比同盟 | 非同盟/非同盟諸国/非同盟運動 | 「非同盟」が定訳 | in no bloc | term
noted.VERB/notes.VERB/noting that;he/she/they/it/report/statement/ministry/official/analyst/expert noted/notes.VERB | ノート/メモする/記録する/留意する/書き留める/気付く/メモを/注記する | 指摘する/述べ/指摘/語/言及/話/説明/強調/としている/述べて | 発言では「指摘する・述べる」意 | to say, to point out | minor likely
treasury/year note/notes | ノート/メモ/手帳/紙幣/備考/覚書/注釈 | 国債/中期国債/債/証券/米国債 | 「(中期)国債・証券」を指す | a government bond | term
short notice | 短い通知/短い注意/短い知らせ/短期通知/短い公知/短期告知/短い告示/短いお知らせ/短い予告 | 急な/直前/急きょ/突然/間際/すぐに/急に | 「急な・直前の」の意 | with little warning
until further notice | 追加の通知まで/さらなるお知らせ/さらなる通知/追加通知/更なる通知/追後通知/別途通知/追加案内/追加公知/さらに通知/さらなる注意 | 当面の間/当面/追って通知/無期限/当分 | 「当面の間」の意 | until told otherwise | minor
novel.ADJ coronavirus/virus/approach/idea/way/method/strain/technology/drug/use/pathogen/strategy/influenza;novel coronavirus | 小説/長編/長編小説/小説的/ノベル/物語/小説の/小説的な | 新型/斬新/新しい/新たな/目新しい/新規/新種 | 形容詞 novel は「新しい・新型の」意 | new | critical
number two/2;no 2 +official/leader/party/country/regime/diplomat/department/ministry/command/man | 番号2/数字2/数2/番号二/第二号/二番号/二番目の番号/2番の/数二/2号 | ナンバー2/序列2位/次官/副長官/次席 | 序列の「ナンバー2」を指す | second in rank | term minor
a number of;any number of;large/growing/small number of | 番号/ナンバー/数字の/の番号/番号の/数字 | 多くの/いくつか/複数/多数/数々/少数/数人/増え/大勢/さまざま | 「いくつかの・多数の」の意 | several, many | likely
second in command | 命令で2番目/2番目の命令/命令の第二/第二の命令/秒の命令/指揮で2番目/二番目の命令/命令の2番目/コマンドの2番目/命令で第二 | ナンバー2/副司令官/副官/次席/序列2位 | 「ナンバー2・副司令官」を指す | next to the leader | term
nuts and bolts | ナットとボルト/ナッツとボルト/堅果とボルト/木の実とボルト/ナッツやボルト | 基本/実務/詳細/具体的/細部 | 「実務的な細部」の意 | practical details | literal
object.VERB/objects.VERB/objected/objecting to/that;lawmakers/china/russia/moscow/beijing/critics/republicans/democrats/defense/prosecutors object/objected/objects | 物体/対象/客体/目的語/物/オブジェクト/対象化/物体化 | 反対する/反対/異議/反発/異論/抗議 | 「反対する・異議を唱える」意 | to oppose
objective.NOUN/objectives.NOUN | 客観的/客観/対物/客観的な/客観性/対象/対物レンズ/オブジェクティブ | 目標/目的/狙い/達成 | 名詞 objective は「目標」の意 | an aim
observe.VERB/observed/observing/observes holiday/ceasefire/truce/silence/anniversary/rules/sabbath/ramadan/law;observe/observed/observing _ holiday/ceasefire/truce/silence/anniversary/ramadan/minute/moment/rules | 観察する/観測する/見守る/観望する/観察した/見る/眺める/観る/監視する | 守る/順守/遵守/ささげ/祝/迎え/守/記念し/黙とうし/黙とうする/黙禱し | 「守る・祝う」の意 | to keep, to celebrate
election/international/poll observer/observers;observers.NOUN from _ osce/union/eu;osce observer/observers | 観察者/選挙観察者/観測者/参観人/参観者/選挙観察団/国際観察者/参観団/オブザーバー者/観察団/観戦者/観察員 | 選挙監視団/監視団/監視員/選挙監視員/国際監視団 | 「選挙監視団」を指す | who watches an election | term
political/industry/market/diplomatic/many/some/outside observer/observers | 観察者/観測者/政治観察者/参観人/観測筋者/オブザーバー/観察者たち/見学者 | 専門家/観測筋/関係者/消息筋/識者/アナリスト/評論家/見る向き | 「専門家・観測筋」を指す | an expert who comments | minor
occupation.NOUN +military/israel/israeli/russian/army/nazi/troops/japanese/japan/forces/territory/west/gaza/palestinian/colonial/soviet/german ~job/jobs/worker/workers/employment/profession/wages | 職業/仕事/業務/職種/専有/占有/職業的 | 占領/占領下/占領統治/支配 | 「占領」を指す | rule by a foreign army | critical
occupied territory/territories/land/city/areas/east/west/palestinian/region/regions;russian/israeli occupied;temporarily occupied | 占有された/忙しい/占有/使用中/専有/占有地/使用された/占められた領土/使用中の/占拠地 | 占領/占領地/占領下/被占領/占領された | 「占領された・占領下の」の意 | held by a foreign army | term
occupy/occupied/occupying +protesters/students/activists/demonstrators/building/campus/square/gunmen ~territory/troops/army/bed/beds | 占領する/占有する/忙しい/従事する/忙しくする/住む | 占拠する/占拠/立てこもり/座り込み | 抗議者などが建物を使うのは「占拠」 | of protesters: 占拠 | term minor likely
at odds | 奇数/確率/オッズ/オッズで/奇数で/確率で/余り/奇妙/賭け率/半端 | 対立する/対立/食い違/矛盾/相反/反し/不和/意見が合わ/ずれ | 「対立している・食い違う」意 | in disagreement
against all/the odds;beat/defied/defy/overcome/overcame the/all odds | 奇数/確率に/確率/オッズ/すべての確率/奇数に/賭け率/全ての確率 | 逆境/予想を覆/困難/大方の予想/不利/番狂わせ | 「逆境を乗り越えて」の意 | in spite of everything
odds of/that/are;long odds;odds.NOUN +chance/win/winning/war/survival/recession/success/passing ~betting/bookmaker/bookmakers/gambling/bookies | 奇数/余分/半端/がらくた/奇妙/変な | 可能性/見込み/確率/勝算/公算/オッズ | 「見込み・可能性」の意 | the chances
odd jobs/job | 奇妙な仕事/変な仕事/おかしな仕事/奇数の仕事/奇妙な職業/異常な仕事/風変わりな仕事/不思議な仕事/変わった仕事 | 雑用/日雇い/アルバイト/半端仕事/片手間/便利屋 | 「雑用・半端仕事」の意 | small pieces of work
off duty | 義務外/義務から/オフの義務/義務を離れる/オフデューティ/任務オフ/義務を外れ/関税/義務のない/関税外 | 非番/勤務外/勤務時間外/休み | 「非番の」の意 | not at work | term
offset.VERB/offsetting/offsets.VERB ~carbon | オフセット/オフセットする/上殺/相殺金/上殺する/ずらす/オフセット印刷 | 相殺する/相殺/補/打ち消/埋め合わせ/穴埋め | 「相殺する・補う」の意 | to balance | minor
offshore wind/windfarm;offshore _ wind | 海上風力/オフショア風/沖合風/海岸の風/海上風/オフショア風力/沖の風/海洋風力/オフショアウィンド/海外風力/近海風力 | 洋上風力/洋上風力発電 | 「洋上風力(発電)」が定訳 | turbines at sea | term
offshore account/accounts/company/companies/bank/fund/funds/tax/haven/trust/entity/entities | 沖の口座/海上口座/海岸の口座/沖合口座/沖合の会社/海上会社/近海/沖合/海岸外/沖合いの/オフショア口座たち/域外口座/海上銀行 | 海外の/オフショア/租税回避地/海外口座/タックスヘイブン | 税の安い国外をいう。沖合ではない | in a country of low taxes | term
sex/drug/repeat/first/juvenile/young offender/offenders;offender.NOUN/offenders.NOUN | 攻撃者/気分を害する人/セックス攻撃者/違反人/不快者/オフェンダー/セックス犯罪者/罪を犯した人たち/攻撃手/麻薬攻撃者 | 犯罪者/性犯罪者/犯人/違反者/初犯/再犯者/加害者/少年犯罪者/累犯/犯罪 | 「犯罪者・違反者」を指す | who broke the law | term
field/regional/local/branch/head/country office/offices | 野原の事務所/畑の事務所/フィールド事務所/フィールドオフィス/野外事務所/現場事務室/頭の事務所/地域事務室/頭オフィス/本部事務室/分野事務所 | 支局/地方事務所/支部/事務所/出先機関/本社/支社/現地事務所/本部/本店 | 「支局・支部・本社」を指す | a branch or the main office | term minor
oil spill/spills | 油のこぼれ/油こぼれ/石油こぼれ/オイルこぼれ/油流失/石油流失/石油遺出/オイルの流失/油を流し/オイル漏れ事故/石油遊出 | 原油流出/油流出/石油流出/重油流出/流出 | 「原油流出」が定訳 | oil lost to sea or land | term
old guard | 古い警備員/老いた警備/旧警備/古い警備/古い守備/老警備/古い護衛/旧守備隊/老護衛/年老いた警備員/古い看守/旧近衛隊 | 守旧派/保守派/古参/旧勢力/長老/旧世代 | 「守旧派・古参」を指す | those long in power
on the ground ~lying/lay/sit/sitting/fell/falling/lie/burned/floor/snow/airport/sleep/sleeping/pinned/body/bodies | 地面で/地面に/地面の上/グラウンドで/グラウンドの上/土地で/地上の/地の上/地面の/地上で/根拠で/地上に | 現地/現場/前線/地上部隊/実際/戦場/実地 | 「現地・現場」の意 | in the area itself | likely
on duty ~off | 義務中/義務で/義務に/義務的に/義務上/関税に/義務の上/デューティ | 勤務中/勤務/任務中/当直/警備中/職務中/公務中 | 「勤務中」の意 | at work | term
on strike ~hit/bomb/missile/drone/air | ストライキ上/打撃に/打撃中/打撃で/打者/攻撃中/打撃上/ストライクで/ストライク/打って | スト/ストライキ/ストに突入/スト中 | 「スト中・ストに入る」意 | refusing to work | term
one off | 一つオフ/一つ離れ/一回オフ/一つの離/一個離れ/ワンオフ/一つ外 | 一回限り/1回限り/一時的/単発/一過性/例外/特別 | 「一回限りの」の意 | happening once
open/opened/opening/opens fire | 火を開く/火災を開く/火を開いた/オープンファイア/火を開け/火を開始/射撃を開く/火を付ける/火災を起こ | 発砲する/発砲/銃撃/砲撃/射撃/銃を乱射 | 「発砲する」意 | to begin to shoot | critical
open ended | 開かれた終わり/開いた終わり/終わりが開く/オープンエンド/開放型/開かれた結末/開いた結末/終わりのない開/開いた端/開放的な | 無期限/期限を定めない/期限のない/自由回答/制限のない/際限のない | 「期限を定めない」の意 | without a fixed end
open to/for +talks/negotiation/negotiations/dialogue/idea/compromise/discussion/discussions/meeting/possibility/suggestion/working/meet | オープンして/開放された/開放的 | 応じる用意/前向き/受け入れ/用意がある/余地/排除しな/検討 | 「応じる用意がある」意 | willing | minor likely
operate/operates/operated/operating.VERB +airline/airlines/flight/flights/train/trains/bus/buses/ferry/carrier/route/routes ~surgeon/patient/surgery/machine/profit | 手術する/操作する/作戦する/経営する/作動する/手術/作動/オペレーション | 運航する/運行/就航/運航/運営/稼働/飛ば | 便や船などは「運航・運行」 | of flights, trains: to run | minor
operation.NOUN/operations.NOUN +military/police/rescue/ground/army/troops/offensive/hostage/rebels/militants/idf/smuggling/counterterrorism/sting ~hospital/surgeon/surgery/patient/doctors/doctor/medical/company/factory/plant | 手術/演算/オペレーション/操作/オペ | 作戦/活動/救助活動/捜索/摘発/掃討 | 軍や警察の「作戦・活動」を指す | of forces: an action
operations.NOUN +company/factory/business/suspend/suspended/firm/plant/mine/airline/retailer/automaker/refinery/carmaker ~military/troops/army/police/forces/rescue/special/pentagon | 作戦/手術/操作/演算/作戦たち/オペレーション/軍事行動 | 事業/操業/業務/営業/運営/稼働/運航 | 企業の「事業・操業」を指す | of a firm: business | likely
operative/operatives +intelligence/spy/cia/political/hamas/hezbollah/agent/mossad/undercover/republican/democratic/qaeda/fbi/covert | 手術の/作業員/操作者/オペレーター/手術/実行者/働く/作動中/運営者/手術用 | 工作員/要員/活動家/戦闘員/スタッフ/情報員 | 「工作員・要員」を指す | an agent
plant/grid/network/port/nuclear/telecom/airport/tour/rail/ferry operator/operators | 演算子/操作者/オペレーター/作業者/操縦者/演算者/手術者/交換手/作業員/ネットワークオペレーター | 運営会社/事業者/運営事業者/運用会社/通信会社/運航会社/旅行会社 | 「運営会社・事業者」を指す | the firm that runs it | term
opposite number | 反対の数/反対番号/反対の番号/反対数/逆の数/向かいの番号/反対の数字/相手番号/逆の番号/向こうの番号 | カウンターパート/相手国の/外相/担当者/同じ立場/国防相/相手 | 「相手方の同じ地位の人」をいう | the person of like rank
oral argument/arguments | 口述の議論/口頭の議論/口腔/口述論争/口頭論争/経口/口頭の主張/口述議論/口頭議論/口述論証/口頭論議/経口の議論/口述弁論/口頭の口論 | 口頭弁論 | 「口頭弁論」が定訳 | lawyers speak before judges | term
orchestrate/orchestrated/orchestrating ~music/symphony/composer/orchestra | オーケストラ/編曲する/管弦楽/管弦楽に編曲/編曲した/演奏する/オーケストレーション/組織的に編曲/管弦楽団 | 画策する/画策/仕組/主導/企て/首謀/裏で操/演出 | 「画策する・仕組む」意 | to plan in secret
order.VERB/ordered/ordering/orders.VERB evacuation/troops/investigation/review/release/closure/arrest/residents/inquiry;order/ordered/ordering _ evacuation/evacuations/troops/investigation/inquiry/release/closure/arrest/residents/halt/review | 注文する/注文/発注する/オーダーする/順序/主文する/オーダー/注文した/整列する | 命じる/命令/指示/命じ/出し/求め | 「命じる」意 | to command
orders.NOUN/order.NOUN +factory/machinery/backlog/exports/manufacturers/manufacturing/goods/shipbuilder/boeing/airbus/aircraft/durable ~executive/court/evacuation/restraining/judge/police/public/military/commander | 命令/順序/秩序/順番/指令/命令書/勲章 | 受注/注文/発注/受注残/受注額/受注高 | 企業の「受注・注文」を指す | of goods
world/international/global/rules order;rules based order;liberal order | 世界注文/国際注文/世界命令/国際命令/世界順序/国際順序/世界の注文/世界の順番/注文/命令/順序/順番 | 秩序/国際秩序/世界秩序 | 「(国際)秩序」を指す | how states live together | term critical
in order to/for/that | 順番に/順序で/注文で/命令で/順番で/注文に/整然と/秩序で/順序に/順に | ため/ように/べく | 「〜するために」の意 | so as to
court/restraining/protective/removal/deportation/interim order/orders | 裁判所の注文/法廷注文/裁判所注文/抑制注文/抑制順序/制止命令の注文/裁判所の順序/保護注文/注文/順序/秩序/拘束注文/禁止注文 | 裁判所命令/命令/接近禁止命令/保護命令/差し止め命令/退去命令/送還命令/仮処分/決定 | 裁判所の「命令」を指す | a court's command | term
organ.NOUN +church/pipe/cathedral/organist/hammond/keyboard/music/concert/recital/pipes ~donor/donation/transplant/party | 器官/機関/臓器/器管/組織/内臓/機官 | オルガン/パイプオルガン | 楽器の「オルガン」を指す | an instrument | critical
organ/organs donor/donors/donation/transplant/transplants/harvesting/failure/trafficking;donate/donated/donating _ organs/organ;organs.NOUN +body/vital/heart/kidney/liver/lung/internal | 機関/オルガン/気管/器官寄贈/組織機関/機関寄贈/長期/長期寄贈/将棋/オルガン移植/長期移植/長期寄贈者/臓器寄贈 | 臓器/臓器提供/臓器移植/多臓器不全/内臓 | 「臓器(提供)」を指す | a part of the body | term
organ.NOUN +communist/newspaper/workers/propaganda ~donor/donation/transplant/church/pipe/kidney/music/body | 臓器/器官/オルガン/長期/気管/内臓 | 機関紙/機関/機関誌 | 党などの「機関(紙)」を指す | a body or its newspaper
out of pocket | ポケットの外/ポケットから/ポケット外/ポケットを出る/懐の外/ポケット内/ポケットから出 | 自己負担/自費/自腹/自己負担額 | 「自己負担の」の意 | paid by oneself | term
outcry | 叫び/大声/絶叫/叫び声/外叫/悲鳴/競売/わめき/外の叫び | 反発/抗議/批判/非難/強い反発/批判の声/抗議の声 | 「反発・抗議の声」を指す | loud protest | minor
outlaw.VERB/outlawed/outlawing/outlaws.VERB | 無法者/法外者/アウトロー/無法/無法者に/無法化/追放者/不法者 | 禁止する/非合法化/禁止/非合法/違法/禁じ | 「禁止する・非合法化する」意 | to ban
retail/factory/fast outlet/outlets;outlet.NOUN/outlets.NOUN +store/stores/chain/restaurant/starbucks/mcdonald/coffee/food/retailer ~news/media/electrical/plug/power/socket/water/mall | 出口/コンセント/放出口/排出口/はけ口/小売出口/出力口/排水口 | 店舗/店/販売店/直売店/アウトレット | 「店舗」を指す | a shop | term
outline.VERB/outlined/outlining/outlines.VERB | 輪郭/アウトライン/外形/外郭/輪郭を描く/概要する/輪郭を | 説明する/説明/概要/示/まとめ/概略/打ち出/明らかに | 「概要を説明する」意 | to explain in short
outpouring of | 流出/注ぎ出し/外に注ぐ/噴出し/流れ出し/注ぎ/アウトポーリング/流れ出 | 殺到/相次/湧き上が/寄せられ/あふれ/次々/高まり/広が | 感情や支援が「湧き上がる」意 | a strong flow of feeling or help
outright majority/ban/victory/win/winner/lie/rejection/control | 完全な/徹底的/完全に/率直な/あからさまな/露骨な/徹底した/明白な/直接/露骨的 | 単独過半数/過半数/全面的/全面禁止/全面/単独/真っ赤/圧勝/明らか/即座 | 「単独の・全面的な」の意 | absolute, total | minor likely
outspoken | 外に話す/率直に話された/外で話す/話し出/よく話す/外に話された/露骨な批評/アウトスポークン/口に出した/大声の | 率直/歯に衣着せ/はばから/辛口/痛烈/積極的に発言/急先鋒/物言う | 「率直に物を言う」の意 | saying openly | minor
overhaul.VERB/overhaul.NOUN/overhauled/overhauling ~engine/aircraft/ship | 分解修理/オーバーホール/分解点検/分解/点検修理/全面点検/大修理/精密検査/オーバーホールする | 抜本改革/見直し/刷新/改革/全面的な見直し/改編/再編/改正 | 「抜本的な見直し・改革」をいう | a thorough reform | minor
oversee/oversees/oversaw/overseen/overseeing ~overseas/foreign/abroad/international/global | 海外/見落とす/見渡す/海外に/見下ろす/見過ごす/見逃す/上から見/オーバーシー | 監督する/監督/統括/管理/指揮/監視/担当/所管/率い | 「監督・統括する」意 | to supervise
oversight.NOUN +committee/house/board/congressional/regulatory/bank/congress/agency/lawmakers/panel/civilian/parliamentary/senate/hearing ~mistake/error/accidentally | 見落とし/見過ごし/不注意/見逃し/手落ち/うっかり/過失/ミス/手抜かり | 監視/監督/監視委員会/監督委員会/政府改革 | 「監視・監督」の意 | supervision | critical
overture/overtures ~opera/orchestra/symphony/concert/music/mozart/rossini | 序曲/オーバーチュア/前奏曲/序文/序奏/序章/前奏 | 働き掛け/申し入れ/打診/提案/歩み寄り/働きかけ/秋波/接近 | 「働き掛け・打診」の意 | an approach to begin talks
overturn/overturned/overturns.VERB/overturning +truck/bus/car/vehicle/boat/ship/train/ferry/lorry/van/tanker/canoe/trailer ~ruling/conviction/verdict/decision/court/law/ban | 覆す/翻す/ひっくり返す/破棄する/覆る/打倒する/逆転する/覆された | 転覆する/横転/転覆/横転する/脱線 | 乗り物は「横転・転覆」 | of vehicles: to turn over | minor
overwhelmed/overwhelm/overwhelming.VERB +hospital/hospitals/health/emergency/system/services/staff/morgue/morgues/doctors/rescuers/shelters ~majority/win/victory/support | 圧倒された/圧倒する/圧倒される/圧倒的/圧倒している/圧倒/打ちのめされた | 逼迫/対応しきれ/限界/パンク/手いっぱい/ひっ迫/対応が追い付か/医療崩壊/崩壊/あふれ | 病院などの「逼迫」をいう | more than they can handle | minor
own up to;take/takes/took/taking ownership of | 自分で上る/所有する/所有権を取る/所有を取る/自分の上/所有権を握る/自身の上/所有して | 認める/責任を負/非を認/責任を持/主体的 | 「(非を)認める・責任を持つ」意 | to admit, to be responsible | likely
nowhere to be found/seen/go;nowhere near | どこも近く/どこにも見つけ/どこも見つか/どこにも近く/どこにも近い/どこにも行く場所が見つけ | 見当たら/姿がな/程遠/行き場/見つから/遠く及ば | 慣用句 | an idiom | likely
not/n't necessarily | 必然的に/必ず/必要的に/必然的な/必要に/きっと | 必ずしも/とは限ら/わけではな | 部分否定「必ずしも〜ない」を誤った | not always | likely
near term;nearterm | 近い用語/近い期間/近い学期/近い任期/近期間/ニアターム/近い条件/近期の/近い期 | 短期的/短期/当面/近い将来/目先 | 「短期的な・当面の」の意 | in the coming time | term
near total/universal/unanimous/certain;nearly universal | 近くの/近い総/近い合計/近く全体/近い総計/近くの合計/近い完全/近い普遍 | ほぼ完全な/ほぼ/ほとんど/全面的 | 「ほぼ」の意 | almost | likely
newly elected/appointed/formed/installed/released/built | ニューリー/新規に選挙/新しく選挙/新しく約束/新しく予約/新しい選挙された/新しく編成した学校 | 新たに/新任/新/就任したばかり/当選した/選出された | 「新たに〜された」の意 | lately | likely
next generation +fighter/jet/missile/weapon/chip/chips/technology/aircraft/battery/batteries/network/phone/reactor | 次の世代の/次の世代/次の生成/隣の世代/後の世代/次期世代/次生成/来世代/次回世代 | 次世代/次期 | 技術では「次世代」 | of technology | term minor
nip/nips/nipped/nipping in the bud | 芽を挟む/つぼみ/芽を噛む/蕾/芽をつま/芽の中/つぼみを/芽に | 芽を摘む/未然に/芽のうち/早期に/初期段階 | 「未然に防ぐ」意の慣用句 | an idiom: to stop early | literal
no brainer | 脳のない/脳がない/脳なし/無脳/ノーブレーナー/頭のない/頭が無い/脳が無い/無頭 | 自明/当然/簡単な判断/考えるまでもな/明らか/迷う余地 | 「考えるまでもないこと」の意 | easy to decide
no strings attached;strings attached | ひも/紐/弦/文字列/糸/ひもが付く/紐が付く/紐付き/弦が/糸が | 無条件/条件なし/条件付き/条件を付け/見返りを求め/ひも付き | 「条件(なし)」の意の慣用句 | an idiom: conditions
no show/shows | ショーなし/ショーのない/見せない/無ショー/公演なし/ショーがない/公演のない/放送なし/番組なし | 欠席/不参加/姿を見せ/現れな/無断欠席/無断キャンセル/来な | 「姿を見せないこと」の意 | one who does not come
nuclear option +senate/filibuster/rule/republicans/democrats/majority/confirmation | 核オプション/原子力オプション/核選択/核の選択/原子力の選択肢/核兵器選択/原子力選択権 | 核オプション(議事手続きの変更)/単純過半数/最終手段/奥の手/規則変更/議事規則 | 議事手続きを変える「最終手段」の比喩 | a figure of speech for changing the rules | literal weak
nuclear umbrella | 核の日傘/原子力傘/核日傘/原子力の傘/核ウサン/原子核の傘/核傘/核のパラソル/核アンブレラ/核雨傘 | 核の傘 | 「核の傘」が定訳 | protection by another's nuclear arms | term
nuclear test ban;test ban treaty | 試験禁止/実験禁止条/テスト禁止/試験禁止条約/テスト禁止条約/核試験禁止/核試験禁止条約/検査禁止条約 | 核実験禁止条約/包括的核実験禁止条約/核実験 | 条約名は「核実験禁止条約」 | a treaty | term
number cruncher/crunchers;crunch the numbers | 数字を砕く/数字をかじ/番号を噛む/数を噛む/数字を噛む/数字を粉砕/数を砕く | 計算する/試算/分析/データ分析/数値を分析 | 「数字を計算・分析する」意 | to calculate | literal
obituary/obituaries | 訃告/部告/不告/死亡者の記事/訃告記事/死亡告示/府告/布告/死者記事 | 訃報/死亡記事/追悼記事 | 「訃報」を指す | news of a death | term
odd even;odd numbered | 奇妙な偶数/変な偶数/奇妙な番号/おかしな番号/変な番号/奇妙な数 | 奇数/奇数の/偶数 | 「奇数」の意 | not even | term
oil producer/producers;producing countries/nations | 石油プロデューサー/オイルプロデューサー/石油生産者/石油製作者/油の製作者/石油製作国/生産国家/オイル生産者 | 産油国/産油会社/石油会社/石油生産国/生産国 | 「産油国・石油会社」を指す | a country or firm that pumps oil | term minor likely
oil field/fields;oilfield/oilfields | 石油畑/油の畑/オイルフィールド/油の野原/石油分野/石油の野/油畑/原油畑/石油フィールド/油の分野/由田 | 油田 | 「油田」が定訳 | where oil is found | term
oil tanker/tankers | オイルタンカー船/石油戦車/油戦車/石油のタンク車/油槽船タンク/オイル戦車/石油タンク車/油の戦車/石油運搬戦車 | 石油タンカー/タンカー/原油タンカー | 「(石油)タンカー」を指す | a ship | term
one way street;two way street | 片道通り/一つの道の通り/一方の道/一方の通り/両方の通り/二つの道/二方向の通り/双方通りの道 | 一方通行/双方向/相互/一方的 | 「一方通行・双方向」の意 | an idiom: one-sided, mutual | literal
open secret | 開かれた秘密/開いた秘密/オープンシークレット/公開秘密/開放された秘密/公然秘密/公開的な秘密/開く秘密/公開された秘密 | 公然の秘密 | 「公然の秘密」が定訳 | known to all | literal
open question | 開かれた質問/開いた質問/オープンな質問/オープン質問/開放質問/開いた疑問/公開質問/開かれた疑問/開放型質問 | 未解決/不透明/不明/定かで/分からない/結論が出ていない | 「まだ答えの出ていない問題」の意 | not yet answered | literal
open casket;open coffin | オープン棺/開いた箱/開いた小箱/開かれた棺/オープンキャスケット/公開の箱/開かれた小箱 | ひつぎを開け/棺のふた/開棺/遺体と対面 | 葬儀で棺のふたを開けることをいう | of a funeral | literal minor
opening statement/statements/arguments/remarks | 開く声明/開会声明/オープニング声明/開いた声明/開幕声明/開始声明/オープニングステートメント/開始陳述/開く陳述/開場声明/開会陳述 | 冒頭陳述/冒頭発言/開会のあいさつ/冒頭 | 法廷では「冒頭陳述」、会議では「冒頭発言」 | first speech in court or meeting | term
opening day/game/match/round/night ~store/shop/gate | 開く日/開く試合/開いた日/オープン試合/開場試合/開放日/開いている日/開口日/開く夜 | 開幕日/開幕戦/初日/開幕/第1ラウンド/初戦 | 「開幕(戦)・初日」の意 | the first of an event | term minor
opinion piece/article/column/pages;op eds/ed | 意見の断片/意見ピース/意見片/意見彫刻/意見ページ/意見作品/意見部分/意見の一片/意見円柱/意見の柱/オプエド | 論説/寄稿/オピニオン記事/論評/コラム/社説 | 「論説・寄稿」を指す | an article of views | term
majority/dissenting/concurring opinion | 大多数の意見/過半数の意見/異議意見/過半の意見/意見異見/多数者の意見/賛成の意見書 | 多数意見/反対意見/補足意見/同意意見/法廷意見 | 判決の「多数意見・反対意見」 | part of a judgement | term likely
opt/opts/opted/opting out of | 選択して出/オプトアウトする/外を選ぶ/選び出/選択アウト/選んで外れる/出ることを選ぶ/オプトする | 離脱する/参加しな/脱退/不参加/離脱/辞退/見送/拒否 | 「参加しない・離脱する」意 | to choose not to take part
opt/opts/opted/opting to/for/against ~out | オプトする/オプト/オプションする/選好する外/選ばれた | 選ぶ/選択/決め/選 | 「〜することを選ぶ」意 | to choose | minor likely
ordinary people/citizens/russians/iranians/chinese/americans/koreans/ukrainians | 平凡な人々/平凡な市民/普通な人/通常の人々/平凡な国民/平凡な/普通の人間/並の人/通常市民 | 一般市民/市民/国民/庶民/一般の/普通の人/一般国民 | 「一般市民・庶民」の意 | the common people | minor likely
out of control ~inmates | 制御の外/統制の外/コントロールの外/統制外/制御外/管理外/統制不能/通制不能/統制を外れる/制御を出る | 制御不能/手に負えない/収拾がつか/歯止めが/手が付け/抑えられな | 「制御不能・手に負えない」の意 | which cannot be stopped | minor
out of work | 仕事の外/仕事から/作業の外/仕事外/作業外/仕事から外/働きの外/仕事を出る | 失業/失業中/職を失/無職/仕事がな | 「失業中」の意 | without a job
out of the question | 質問の外/質問外/疑問の外/質問から/問題の外/疑問から/質問を外れる/問題外の質問 | 論外/あり得ない/問題外/考えられない/不可能/ありえない | 「論外・あり得ない」の意 | impossible
out of step | 段階外/歩調の外/ステップの外/段階から/ステップから/歩みの外/階段/踏み外 | 足並みが乱れ/そぐわ/ずれ/足並み/かけ離れ/合わ | 「足並みが合わない」の意 | not in agreement
out of date;outdated | 日付の外/日付外/デートの外/日付から/日付が過ぎる/デート/日付を外れた | 時代遅れ/古い/旧式/期限切れ/老朽化 | 「時代遅れの」の意 | old
out of the woods | 森の外/森から/森を出る/森を抜く/木の外/木々の外/森の中から/林から | 危機を脱/安心でき/難局/楽観でき/予断を許さ/山を越え | 「危機を脱する」意の慣用句 | an idiom: free of danger | literal
outside counsel/lawyer/expert/experts/help/observers/funding/power/powers/interference | 外の助言/屋外/外側の/外の弁護士/外の専門家/外面の/野外の/外出の/外部の忠告/外側 | 外部の/社外/外部/第三者/域外/国外 | 「外部の」の意 | from without | minor likely
`);
