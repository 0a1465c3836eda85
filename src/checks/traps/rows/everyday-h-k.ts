import { parseTraps } from '../trap.ts';

/** Everyday English words of many senses as news uses them, from H to K. */
export const EVERYDAY_H_K = parseTraps(`
hail/hailed/hails from | 称賛する/歓迎する/雹/あられ/呼び掛ける/歓呼する | 出身/生まれ | 「〜の出身」の意 | to come from
city/town hall ~meeting | 視聴/試聴/市庁/都市ホール/市ホール/シティホール/町のホール/都市の広間 | 市役所/市庁舎/市当局/町役場/庁舎 | 市の庁舎・役所を指す | the seat of a city's administration | term
town hall meeting/event/forum | 市役所会議/町役場会議/タウンホールミーティング/市庁会議/公会堂会議/市庁会合 | 対話集会/住民集会/市民集会/タウンホール集会 | 有権者との「対話集会」を指す | a meeting with voters | term minor
hall of fame | 名誉の殿堂/名声の殿堂/名誉の電堂/名声のホール/名誉のホール/名誉の典当 | 殿堂 | 「殿堂(入り)」が定訳 | honoured members | term minor
hammer/hammered/hammering out | 槌/金槌/ハンマー/ハンマーで打つ/叩き出す/叩く/打ち出す | まとめる/取りまとめ/まとめ上げ/練り上げ/詰め/作り上げ | 協議して「まとめる」意 | to work out in talks
hand/handed/handing in resignation/notice;hand/handed/handing in _ resignation | 手に入れる/手渡す/手を入れる/手を渡す | 提出する/申し出/届け出 | 辞表などを「提出する」意 | to submit
hand picked;handpicked | 手で選ばれた/手で選んだ/手で摘んだ/手摘み/手で拾った/手摘みの | 自ら選んだ/指名/抜てき/直々/後継 | 自ら「選び出した」の意 | chosen personally
handout/handouts ~leaflet/press/photo | 配布資料/配布物/ハンドアウト/物乞い/流人物/遊印物 | 給付金/現金給付/ばらまき/施し/支給 | 現金などの「給付・ばらまき」を指す | money given away
change/changed/changing hands ~shake/wash | 手を変える/手が変わる/手を替える/手を取り替える | 所有者が変わる/取引/売買/支配/渡 | 所有者や支配者が変わる意の慣用句 | an idiom: to get a new owner
upper hand | 上の手/上手/上側の手/上部の手/上方の手 | 優位/優勢/主導権 | 「優位」の意 | the better position
at the hands of | 手の中で/手の上で/手に置く/両手で/手で | によ/から/に敗 | 「〜によって(被害を受ける)」の意 | caused by someone
hands off approach/policy/stance | 手を離す/手を放す/ハンズオフ/手を触れない/手離し | 不干渉/干渉しない/介入しない/静観/放任 | 「介入しない」の意 | without interfering
first hand;firsthand | 最初の手/第一の手/一番目の手/初めての手/一次的に | 直接/じかに/自ら/目の当たり/現場 | 「直接・じかに」の意 | directly
handle.VERB ~door/knife | 取っ手/ハンドル/持ち手/操縦する/ハンドルする | 扱う/対応/対処/処理/担当/さば | 「扱う・対処する」の意 | to deal with
handling.NOUN of _ crisis/pandemic/war/case/disaster/economy/conflict/scandal/outbreak | 取り扱い/ハンドリング/取扱い/扱い方/処理方式 | 対応/対処 | 問題への「対応」を指す | the way of dealing with | minor
handler/handlers +spy/intelligence/agent/kgb/cia/russian/informant ~dog/food/baggage | 調教師/取扱者/ハンドラー/処理者/取り扱い者 | 連絡役/担当官/工作担当/管理者/指示役 | スパイの「連絡役・担当官」を指す | runs an agent
hang/hangs/hanging/hung in the balance | 天秤/均衡に/バランスに/掛かる/残高/吊るす | 予断を許さない/瀬戸際/不透明/懸か/分かれ目/岐路 | 「予断を許さない」の意 | an idiom: undecided
hang/hangs/hanging/hung over | 二日酔い/上に掛かる/上に掛ける/ぶら下がる/掛かっている | 影を落とす/暗い影/立ち込め/重くのしかか/覆 | 「影を落とす」の意 | to cast a shadow | likely
hardest hit;hard hit;hit hard/hardest | 強打された/激しく打たれた/激しく殴られた/最も強く打たれた/強く殴られた/一番強く/硬い/ひどく殴られた/難しい打撃 | 被害が大きい/大きな被害/深刻な被害/打撃/被害/影響 | 「大きな被害・打撃を受けた」意 | badly affected
hard won | 難しく勝った/熱心に勝った/激しく勝った/固く勝った/硬く勝った/難しく勝ち取った | 苦労して得た/苦労/苦心/努力/ようやく/やっと | 「苦労して得た」の意 | got with effort
hard currency | 硬い通貨/硬貨/難しい通貨/堅い通貨/ハード通貨/硬い通話 | 外貨/交換可能通貨/ハードカレンシー | 国際的に通用する「外貨」を指す | money accepted abroad | term
hard pressed | 強く押された/激しく押された/硬く押された/圧迫された/強く圧迫 | 苦境/苦しい/窮/困難/厳しい/逼迫/難し | 「苦境にある・〜しにくい」の意 | in difficulty
hard labor/labour | 難しい労働/硬い労働/熱心な労働/困難な労働/辛い労働/堅い労働/ハードな労働 | 重労働/労役/懲役/強制労働/労働教化 | 刑罰としての「重労働・労役」 | a punishment | term
hard evidence/proof/fact/facts | 硬い証拠/固い証拠/難しい証拠/堅い証拠/ハードな証拠/厳しい証拠/硬い事実/難しい事実/ハードエビデンス | 確証/動かぬ証拠/確かな証拠/確実な証拠/決定的/具体的な証拠/確かな/確固たる | 「確かな証拠」の意 | sure, provable
hard right/left +party/lawmaker/politician/government/politics/leader/minister ~turn/hand | 難しい右/硬い右/難しい左/硬い左/固い右/ハードライト/厳しい権利/難しい権利/強い右/激しい右 | 強硬右派/極右/強硬派/強硬左派/極左/急進 | 政治的立場をいう | a political wing | term
hard fought | 難しく戦った/熱心に戦った/激しく戦われた/硬く戦った | 激戦/激しい/苦戦/接戦/勝ち取/闘 | 「激戦の」の意 | won or lost after a fierce contest | minor
harden.VERB/hardened +stance/position/line/attitude | 固まる/固める/硬くなる/硬くする/固くなる/硬化された | 硬化する/強め/強硬/態度を硬 | 態度を「硬化させる」意 | of a stance: to become tougher | literal minor
harbor.VERB/harbour.VERB/harbored/harboring | 港/港湾/ハーバー/停泊する/湾/港を作る | かくまう/匿/抱/潜 | 「かくまう・(感情を)抱く」意 | to shelter, to hold a feeling
harness.VERB/harnessing ~horse/dog/seat/climbing | 馬具/ハーネス/馬具を着ける/装着する/引き具 | 活用する/生か/利用/活か | 力を「活用する」意 | to make use of
hatch/hatched/hatching _ plot/plan/scheme | 孵化する/ふ化する/ハッチ/卵/卵を返す | 企てる/企て/たくら/練/画策/立て | 陰謀を「企てる」意 | of a plot: to devise
haven.NOUN tax;tax haven/havens | 税金天国/税金の天国/税金の避難所/租税天国/租税避難所/税金避難所/租税避難先/税金避難処 | 租税回避地/タックスヘイブン/タックスヘブン | 「租税回避地」が定訳 | a country of low taxes | term
safe haven +gold/yen/dollar/investor/investors/asset/currency/bond/market | 安全な天国/安全天国/安全な避難所/安全な港/安全避難所/安全避難処/安息処/安全な避難先 | 安全資産/安全な資産/逃避先/安全通貨/安全な投資先 | 市場では「安全資産」を指す | of markets: a safe asset | term
hawk/hawks/hawkish ~bird/birds/atlanta/feather | 鷹/鷹のような/タカのような/売派/媒派/毎派/ホーク/ホークたち/買派/梅派/鷹派 | タカ派/強硬派 | 「タカ派」と書く | of a hard line | minor
heir apparent | 明らかな相続人/見かけの相続人/明白な相続者/明白な相続人/見かけ上の相続人/確実な相続者 | 後継者/継承者/跡継ぎ/法定推定相続人/皇太子 | 後継と目される人をいう | the expected successor | term
at the helm | 舵/兜/ヘルメット/舵取り台/舵で/ヘルムで/操舵輪 | 率い/トップ/指揮/かじ取り/率いる/指導 | 組織を「率いて」の意 | in charge | minor
head/heads/headed/heading off.ADP +conflict/war/crisis/strike/clash/challenge/threat/revolt/shutdown | 頭/出発する/頭を離す/離れる/ヘッドオフ/出て行く | 阻止/回避/防/食い止め/未然に | 「未然に防ぐ」意 | to prevent | likely
head to head | 頭対頭/頭と頭/頭から頭/ヘッドツーヘッド/頭に頭 | 直接対決/一騎打ち/対戦/直接 | 「直接対決」の意 | directly against each other
head on ~collision/crash/collide/collided | 頭の上/頭上で/頭に/頭で/ヘッドオン | 正面から/真っ向/真正面/正面 | 「真っ向から」の意 | directly | likely
head.VERB/headed.VERB/heads.VERB +committee/commission/agency/delegation/panel/ministry/task ~to/for/toward/towards/into/home/south/north/east/west/back | 向かう/頭/ヘディング/ヘッドする/向く/頭を向ける | 率いる/トップ/長を務め/率い/委員長/団長/代表/長官 | 組織を「率いる」意 | to lead
headway | 頭道/ヘッドウェイ/航行/前の道/頭の道 | 進展/前進/進め/成果 | 「進展」の意 | progress
head start | 頭の始まり/頭の出発/頭のスタート/先頭出発 | 先行/先手/優位/一歩先/有利 | 「先行・有利な立場」の意 | an early advantage
headwind/headwinds | 頭の風/ヘッドウィンド/頭風/脈風/猛風 | 逆風/向かい風/悪材料 | 経済の「逆風」をいう | adverse conditions
hear/hears/heard/hearing case/cases/appeal/appeals/arguments/petition;agreed/agree/refused/refuse/declined to hear | 聞く/聴く/耳にする/聞き取る/聞こえる/傾聴する | 審理する/審理/審査/審尋/取り上げ | 裁判所が事件を「審理する」意 | of a court: to try | minor likely
at the heart of;at _ heart of | 心臓/心臓部に/心に/心で/心の/胸の中/心臓に | 核心/中心/中核/根底/根幹/焦点/真ん中 | 「核心・中心にある」意 | at the centre of
heartland | 心の土地/心臓の地/心臓地帯/心臓の土地/ハートの土地/心の地/中心地土 | 中心地/地盤/牙城/中心地帯/支持基盤 | 「中心地域・地盤」を指す | the central region
change of heart | 心臓の変化/心臓の変更/心の変化/心臓の交換/ハートの変化 | 翻意/心変わり/方針転換/考えを変え/態度を変え | 「翻意・心変わり」の意 | a change of mind | minor
heated debate/argument/exchange/exchanges/discussion/discussions/row/dispute | 加熱された/熱された/加熱した/熱せられた/暖められた/暖房された/熱い | 激しい/白熱/激論/熱を帯び/激し | 「激しい・白熱した」の意 | fierce
heavy handed | 重い手/重たい手/手が重い/重い手の/ヘビーハンド/手荒い重 | 強権的/高圧的/強硬/強引/厳し/過剰 | 「強権的な」の意 | harsh, oppressive
heavyweight/heavyweights ~boxer/boxing/champion/fight/ufc/bout/title/wrestler | ヘビー級/重量級/ヘビーウェイト/重量者/体重の重い | 大物/重鎮/有力者/有力/大手/実力者 | 「大物・重鎮」の意 | a person or firm of influence
heavily armed/guarded/criticized/dependent/reliant/fortified/populated | 重く/重たく/重々しく/ヘビーに | 重武装/厳重/激しく/大きく/強く/極めて/過度に/重装備 | 程度をいう。重さではない | very much, not of weight
heavy turnout/voting | 重い/重い投票率/重い投票/重たい投票/重い参加 | 高い投票率/高い/大勢/多く/多数 | 投票率の高さをいう | many voters
heavy toll/price/cost | 重い通行料/重い料金/重い通行税/重い鐘/重い値段/重い価格/重い費用 | 甚大な被害/大きな代償/大きな犠牲/多大/大きな/重い代償 | 大きな犠牲・代償をいう | great losses
hedge/hedged/hedging bet/bets;hedge/hedging _ bets | 生け垣/賭けを囲う/垣根/賭けをヘッジ/生垣/賭けをする/賭け金 | リスクを分散する/リスク分散/両てんびん/両天秤/保険を掛け/危険を分散/二股 | 「リスクを分散する」意の慣用句 | an idiom: to protect oneself both ways
at the height of;height of _ war/crisis/pandemic/season/boom/battle/campaign/cold/summer/career | 高さ/身長/高度/高い所/高さで/背丈/高地 | 最中/ピーク/絶頂/最盛期/真っただ中/さなか/頂点/たけなわ/全盛 | 「最盛期・さなか」の意 | at the peak of
heighten.VERB/heightened security/alert/vigilance/surveillance/risk | 高められた/高さを高めた/高められる/高くされた/高くした | 強化/厳重/厳戒/警戒/高まる/高まっ/強ま | 警備などの「強化」をいう | increased | literal minor
hideout/hideouts | 隠れる/皮/隠し場/隠れる場所外/隠身処/隠匿処 | 隠れ家/アジト/潜伏先 | 「隠れ家・アジト」を指す | a place to hide | term
high stakes | 高い杭/高い株/高い分け前/高い持分/高い持ち分/高株/高い支分/高い棒 | 重大な/大きな賭け/命運/重要/正念場/緊迫 | 懸かるものの大きさをいう | with much to win or lose
high ground +moral | 高い土地/高い地/高い地面/高地/高い地上 | 優位/正当性/道義 | 「(道義上の)優位」を指す | a position of superiority
high treason | 高い反逆/高い反逆罪/高度の反逆/ハイな反逆/高級反逆/高い裏切り | 大逆罪/反逆罪/国家反逆 | 罪名である | a crime against the state | term
high seas | 高い海/高海/高い波の海/ハイシー/高い海洋 | 公海/洋上/外洋 | 「公海」を指す | waters of no state | term
high tide/tides | 高潮/高い潮/高い波/高い潮流/高波 | 満潮 | 「満潮」を指す。高潮は storm surge | the daily tide; 高潮 is a storm surge | term likely
high alert;highest/heightened alert | 高い警報/高い警戒/高い警告/ハイアラート/高警報/高警戒/高い警鐘/高い注意 | 厳戒態勢/厳戒/警戒態勢/最高度の警戒/警戒を強 | 「厳戒態勢」の意 | readiness for danger | term minor
high end ~end of | 高い終わり/高い端/高端/高い終末/高い末端/高い結末 | 高級/ハイエンド/最上位/高価格帯/上限 | 「高級な」の意 | expensive
highlight.VERB/highlighted/highlighting/highlights.VERB | ハイライトする/ハイライト/蛍光ペン/強調表示する/明るくする/見どころ | 浮き彫りにする/浮き彫り/示/強調/際立/注目/取り上げ/アピール | 「浮き彫りにする・強調する」意 | to bring out
high command | 高い命令/高い司令/高い指揮/高命令/高等命令/ハイコマンド/高い司令部 | 最高司令部/軍上層部/司令部/軍首脳/首脳部 | 軍の最高司令部・首脳部を指す | the top of an army | term
high value target/targets/detainee/detainees | 高い価値/高い値段/高価な/高価値の/高い価格 | 重要標的/重要人物/最重要/重要な/大物 | 「重要な(標的)」の意 | important | minor
highly enriched | 高度に濃縮された/非常に濃縮/高く濃縮/高度に豊か/高度に豊富/高度に濃縮/豊かになった/高度濃縮/高く豊か | 高濃縮/高濃縮ウラン | 「高濃縮(ウラン)」が定訳 | enriched to 20 percent or more | term
hike.NOUN/hikes.NOUN/hike.VERB +price/prices/wage/wages/tax/taxes/tuition/fare/fares/fee/fees/salary/levy/premium ~trail/mountain/hiker/hikers/park | ハイキング/登山/ハイク/徒歩旅行/登ること/山登り | 引き上げ/値上げ/増税/賃上げ/上昇/増額 | 「引き上げ・値上げ」の意 | a rise
hit list | ヒットリスト/打撃リスト/ヒット曲/打撃目録/ヒット目録 | 暗殺リスト/殺害リスト/標的リスト/殺害対象/標的 | 「殺害・攻撃の対象リスト」を指す | a list of targets | minor
hitman/hitmen;hit man/men;hit squad/squads | ヒットマンたち/打者/打撃男/ヒット部隊/打撃部隊/ヒットチーム/打撃チーム/ヒット男/ヒット分隊 | 殺し屋/暗殺者/暗殺団/暗殺部隊/刺客/殺害班 | 「殺し屋・暗殺団」を指す | hired killers
hit/hits/hitting out at;hit/hits/hitting back | 外に打つ/打つ/打ち返す/後ろを打つ/打ち出す/殴る/ヒットする/叩く/後ろに打つ | 批判する/反論/非難/反撃/反発/やり返/かみつ | 「批判する・反論する」意 | to criticise, to answer an attack
hit/hits/hitting streets/street ~car/truck/bomb/shell/missile/storm | 通りを打つ/路上を打つ/道を打つ/街を打つ/道路を叩く/打つ/打撃する | 街頭に出る/街頭/街に出/デモ/発売 | 「街頭に出る」の意 | to go out to protest | likely
holding company/companies | 地主会社/支柱会社/保有会社/保持会社/持っている会社/持株の会社/所有会社/支株会社/知主会社 | 持ち株会社/持株会社 | 「持ち株会社」が定訳 | owns other companies | term
hold/held/holding office/post/seat/seats/portfolio | 握る/掴む/保持する/保有する/つかむ | 務める/就/占め/在任/保有して/歴任 | 職や議席を「占める・務める」意 | to have a post or seat | minor likely
hold/held/holding _ accountable/responsible/liable | 保持する/つかむ/持たせる/責任を持たせる/説明責任を持つ/責任感を持つ | 責任を問う/責任を追及/責任を負わせ/責任があると/問/追及 | 「責任を問う」意 | to blame and call to account | minor
hold/held/holding off on;hold/held/holding off.ADP +decision/rate/rates/raising/buying/offensive/attack | 離す/離れる/握る/持ち去る/掴む/押さえる | 見送る/見合わせ/先送り/延期/控え/待/食い止め | 「見送る・見合わせる」意 | to delay | likely
hold/held/holding out hope/against/until | 差し出す/伸ばす/外に持つ/握る/持ち出す/外に握る/突き出す | 持ちこたえる/抵抗/持ちこたえ/抱/期待/粘/応じ | 「持ちこたえる・(望みを)抱く」意 | to resist; to keep a hope | likely
holdout/holdouts | ホールドアウト/差し出す/保留者/持ち出し/伸ばすこと | 抵抗/反対派/同意しない/拒/応じない/残存 | 最後まで応じない者をいう | those who still refuse
on hold | 保有中/握って/掴んで/つかまって/抱えて/待機中/持って | 保留/中断/凍結/棚上げ/先送り/据え置/見合わせ | 「保留・中断」の意 | suspended | likely
take/takes/took/taken/taking hold ~of/hostage | 掴む/つかむ/握る/捕まえる/つかまる/抱く | 定着する/根付/定着/広が/効/浸透/発効 | 「定着する・広がる」意 | to become established
hold/holds/held/holding sway | 揺れを持つ/揺れを/揺れを握る/揺らぎ/揺れを保持/揺れる | 支配する/支配/影響力/勢力/握 | 「支配する・影響力を持つ」意 | to have power or influence
holder/holders title/record/passport/visa/bond;titleholder/bondholder/bondholders/policyholder/cardholder | ホルダー/持ち主/所有者たち/入れ物/所持人たち/容器 | 保持者/保有者/所持者/王者/契約者/会員/投資家 | 「保持者・保有者」を指す | one who has it | term minor
home/homes/homed/homing in on | 家に/家で/家に入る/故郷/家の中/ホームイン/自宅で | 照準を合わせる/絞/狙いを定め/照準/焦点/迫 | 「照準を合わせる」意 | to aim at
home rule | 家のルール/家の規則/家庭規則/家の支配/ホームルール/自宅規則/家の統治 | 自治/地方自治/内政自治 | 「自治」を指す | self-government | term
home front | 家の前/家庭の前/家の前線/家の前面/家の前部/ホームフロント | 国内/銃後/内政 | 「銃後・国内」を指す | the civilians at home
home secretary | 家庭長官/家の秘書/自宅秘書/家庭の秘書/国土長官/家庭秘書/ホーム長官/ホーム秘書/家の長官/本国長官 | 内相/内務相/内務大臣 | 英国の「内相」を指す | Britain's interior minister | term
home office +uk/britain/british/asylum/immigration/london/deportation/visa | 在宅勤務/自宅事務所/ホームオフィス/家庭事務所/家の事務所/本社/家庭オフィス | 内務省 | 英国の「内務省」を指す | Britain's interior ministry | term
home grown;homegrown | 家で育った/家で育てた/家で栽培/自家栽培/家庭で育った/ホームグロウン/家庭栽培 | 国内で育った/国産/自国育ち/国内/自国/地元/自前 | 「国内で育った・国産の」意 | of one's own country
home sales/prices/price/buyer/buyers/builder/builders;homebuyer/homebuyers/homebuilder/homebuilders | 家庭販売/家の販売/自宅販売/ホーム販売/家販売/家の値段/家庭価格/ホーム価格/家購入者/家を買う人/家庭の価格/家の建設者/自宅価格 | 住宅販売/住宅価格/住宅購入/住宅建設/住宅 | 統計では「住宅販売・住宅価格」 | of the housing market | term minor
off the hook | フック/鉤/釣り針/かぎ/フックから外/釣り針から | 責任を免れる/免れ/責任逃れ/見逃/許/解放 | 「責任を免れる」意 | an idiom: free of blame
hostile takeover/takeovers/bid | 敵対的引き受け/敵対的引受/敵対的引き継ぎ/敵対的引継ぎ/敵対的引収/敵対的占領/敵対的買入/敵対的引数/敵対的人数 | 敵対的買収/敵対的な買収 | 「敵対的買収」が定訳 | a purchase against the board's will | term
hostilities | 敵意/敵対心/敵対感/敵対感情/適意/敵愾心/敵意ある/敵対性 | 戦闘/敵対行為/交戦/戦闘行為/武力衝突 | 「戦闘・敵対行為」を指す。敵意は感情 | fighting, not a feeling
hot button | 熱いボタン/ホットボタン/暑いボタン/温かいボタン/熱いボタンの | 争点/論争/物議/関心の高い/賛否の分かれ/意見が割れ | 意見の割れる問題をいう | much disputed | literal
hot pursuit | 熱い追跡/熱い追求/暑い追跡/ホットな追跡/熱い追撃/熱烈な追求 | 追跡/追撃/緊急追跡/越境追跡/猛追 | 「緊急追跡」を指す | chasing closely | literal
hotbed/hotbeds | 熱いベッド/ホットベッド/暑いベッド/熱い寝台/熱い床 | 温床/拠点/巣窟 | 「温床」の意 | a place where it thrives
hotly contested/debated/disputed | 熱く争/熱く議論/熱く競/熱く討論/暑く/熱く論争/熱く | 激戦/激しく/激しい/激論/白熱/接戦 | 「激しく争われる」意 | fiercely | literal minor
eleventh/11th hour | 11時間/十一時間/11番目の時間/十一時/11時/第11時間/11時間目/十一番目の時間 | 土壇場/ぎりぎり/直前/最終局面 | 「土壇場」の意の慣用句 | an idiom: the last moment
house.VERB/housed/housing.VERB ~price/prices/market/white/representatives | 家/住宅/ハウス/住居/家を持つ/家に | 収容する/入居/収容/入/保管/所蔵/住/滞在/置 | 「収容する・入居する」意 | to shelter, to contain | likely
safe house/houses | 安全家屋/安全な家/安家/安全住宅/金庫の家/安全の家/安全の家屋 | 隠れ家/アジト/潜伏先/セーフハウス | 「隠れ家・アジト」を指す | a hiding place | term minor
household/households ~goods/item/items/appliance/appliances/name/furniture/product/products | 家具/家族構成員/家財/家庭たち/家門/家区/家主 | 世帯/家庭/家計/所帯 | 「世帯・家計」を指す | people who live together
household name | 家庭の名前/家の名前/家族名/世帯名/家庭名/家計の名前/世帯の名前/家具名/家名 | 誰もが知る/有名/知られた存在/おなじみ/知名度 | 「誰もが知る名前」の意 | an idiom: known to everybody
hub/hubs ~herb/herbs | ハーブ/薬草/香草/車輪の中心/車軸/ハーブ空港 | 拠点/ハブ/中心地/中枢/要衝/中心 | 「拠点」の意。ハーブは herb | a centre
human cost/toll | 人間の費用/人件費/人間費用/人間の通行料/人間のコスト/人間通行料/人の費用/人間の料金 | 人的被害/人的犠牲/人的損失/犠牲/死傷者 | 「人的被害・犠牲」を指す | lives lost
human capital | 人間資本/人間の首都/人間首都/人間の資本/人間資本金/人の資本 | 人的資本 | 「人的資本」が定訳 | skills of people | term
human error | 人間の誤り/人間エラー/人間の間違い/人間の誤謬/人間の失手/人的誤謬/人間の過ち/人間の失敗 | 人為的ミス/人的ミス/ヒューマンエラー/操作ミス | 「人為的ミス」が定訳 | a mistake of a person | term minor
human remains | 人間の残り/人間の遺跡/人間の遺物/人間の残骸/人間の残余/人間の残留物/人間遺骸/人間の遺骸/人間の残存物 | 遺骨/遺体/人骨/遺骸 | 遺体・遺骨を指す | a dead body or bones
humanitarian corridor/corridors | 人道的な廊下/人道的廊下/人道主義廊下/人道的通路/人道主義通路/人道の廊下/人道主義回廊/人道的回路/人道主義的回廊/歩道の廊下 | 人道回廊 | 「人道回廊」が定訳 | a way out for civilians | term
humanitarian aid/assistance/crisis/disaster/catastrophe/supplies/workers | 人道主義的/人道主義/人道主義の/人道主義的な/人図的/因道的/歩道/人道主意的 | 人道的/人道/人道支援/人道危機 | 「人道支援・人道危機」と書く | for people in need | minor likely
humanitarian pause/pauses | 人道的一時停止/人道主義的休止/人道的な一時停止/人道的休止/人道主義的停戦/人道的休憩/人道一時停止/人道的な休止 | 人道目的の戦闘休止/戦闘休止/戦闘の一時休止/戦闘中断/人道的休戦 | 人道目的の「戦闘休止」を指す | a break in fighting for aid | term minor
hunt.NOUN/hunt.VERB/hunting.VERB for/down +police/suspect/gunman/killer/attacker/fugitive/troops/attackers/suspects/criminals | 狩り/狩猟/狩る/狩猟する/狩りする/サニャン/ハンティング | 捜索/追跡/捜/行方を追/追って/捜査/掃討 | 容疑者などの「追跡・捜索」をいう | a search by police
hush money | 静かなお金/ハッシュマネー/沈黙のお金/静かな金/黙るお金/沈黙金/静けさのお金 | 口止め料/口止め | 「口止め料」を指す | pay for silence | term
honest broker | 正直なブローカー/正直な仲介人/正直な仲買人/正直な仲介者/率直な仲介者/正直な中介人/誠実なブローカー | 公正な仲介者/中立的な仲介/公平な仲介/仲介役 | 「公正な仲介者」の意 | a fair mediator | literal
honeymoon period/phase/over | 新婚旅行/新婚旅行期間/ハネムーン期間/新婚期間/新婚 | 蜜月/ご祝儀相場/ハネムーン期 | 就任直後の「蜜月」を指す | good will for a new leader | minor
honor/honour/honored/honoring agreement/deal/commitment/commitments/promise/contract/obligation/ceasefire/truce;honor/honour _ commitment/commitments/agreement/obligations/ceasefire/promise | 尊敬する/敬う/名誉/光栄/たたえる/光栄に思う/称える | 守る/履行/順守/果た/遵守 | 約束などを「守る」意 | to keep a promise
hopeful/hopefuls presidential/republican/democratic/white/mayoral/senate/olympic;hopefuls | 希望者/希望的/希望に満ちた/有望な人/希望の人/希望に満ちる/希望的な/希望者たち | 候補/出馬/立候補/目指す/志望/候補者 | 選挙などを目指す候補を指す | people who want the office | term
horse trading | 馬取引/馬の取引/馬貿易/馬の貿易/馬を売買/馬の売買 | 駆け引き/取引/交渉/裏取引 | 「駆け引き」の意 | bargaining
hover/hovers/hovered/hovering around/near/at/above/below +percent/level/price/rate/barrel/dollar/degrees ~drone/helicopter/aircraft | 空中に浮く/浮かぶ/浮遊する/ホバリング/飛び回る/漂う/うろつく/停止飛行 | 前後で推移/推移/前後/付近 | 数値が「〜前後で推移する」意 | of figures: to stay near | likely
hurt.VERB/hurting +economy/business/growth/export/exports/sales/profit/sector/industry/demand ~injured/wounded/killed/police | 怪我する/怪我をさせる/けがをさせる/痛む/痛い/負傷する/負傷させる/傷を負わせる | 打撃/悪影響/損な/響/圧迫/痛手 | 経済などに「打撃を与える」意 | to damage
break/breaks/broke/breaking the ice | 氷を割る/氷を壊す/氷を破る/氷が割れる/氷を砕く | 打ち解け/緊張をほぐ/緊張緩和/雪解け/糸口/口火 | 「緊張をほぐす」意の慣用句 | an idiom: to ease the first meeting | literal
ice agents/agent/officers/officer/raid/raids/detention/custody/arrest/arrests/facility/official/officials +immigration/immigrants/immigrant/migrants/deport/deportation/customs | 氷/アイス/氷エージェント/氷の要員/氷拘禁/氷の急襲 | 移民・関税執行局/移民税関捜査局/移民当局/ICE | 米国の移民・関税執行局 (ICE) を指す | an agency of the United States
idle.ADJ/idle.VERB/idled/idling +factory/plant/worker/workers/production/mill/ship/ships/reactor/machine/capacity | 怠惰な/怠ける/怠惰/ぼんやり/のらくら/怠けた/アイドル/遊休の | 操業停止/休止/稼働停止/遊休/停止/止ま/稼働してい | 工場などが「稼働していない」意 | not working
ill will | 悪い意志/病気の意志/悪い遺言/悪い意思/アイルウィル/病の意志 | 敵意/悪意/反感/悪感情 | 「敵意・悪意」の意 | hostile feeling
immediate family/relative/relatives | 即時の家族/即刻の家族/直ちの家族/即時家族/直系の家族員/直接の家族/即座の家族/すぐの家族 | 近親者/肉親/家族/近親 | 「近親者・肉親」を指す | closest relatives
immunity +prosecution/diplomatic/presidential/parliamentary/legal/criminal/lawmaker/lawmakers/court/sovereign/trial/witness ~vaccine/virus/disease/infection/covid/herd/antibody | 免疫/免疫力/免疫性/免役/耐性/免疫権 | 免責/免責特権/不逮捕特権/免除/特権/刑事免責 | 訴追されない「免責・特権」を指す | freedom from prosecution
impact.NOUN ~crash/asteroid/bomb/meteor/collision/crater/missile/blast | 衝撃力/衝突/衝激/衝撃度 | 影響/打撃/効果/影響力/作用 | 「影響」の意 | effect | minor likely
implement.VERB/implementing/implemented ~farm/kitchen | 道具/器具/実装する/用具/具現する | 実施する/実施/実行/履行/施行/導入 | 政策などを「実施する」意 | to carry out
in line with | 線に/ラインに/列に/一列に/並んで/ラインで/線で/一直線/並ぶ/同じ線 | 沿/従/合わせ/に応じ/基づ/同様/一致/通り/足並み/準じ | 「〜に沿って・〜に応じて」の意 | according to | likely
next/second/first/third in line;in line to/for | 列に/次の列/列の次/線に/ラインで/列で/次のライン/並んで/次の線/2番目の列 | 継承順位/順位/次期/候補/次の/後継/見通し | 継承などの「順位」をいう | of succession | likely
independent candidate/candidates/senator/lawmaker/lawmakers/mp/mps;run/ran/running as _ independent | 独立候補/独立系候補/独立した候補/独立上院議員/独立議員/独立的な候補/独立者として/独立人/独立候補者/独立国会議員/独立として/独立で | 無所属/無所属候補/無党派 | 政党に属さない「無所属」を指す | of no party | term
inflammatory remark/remarks/rhetoric/comment/comments/language/statement/statements/speech/post/posts | 炎症性/炎症/炎症性の/炎症を起こす/燃焼性/可燃性/引火性/炎症的/可燃性の | 扇動的/扇情的/挑発的/過激/あおる | 「扇動的な」の意 | stirring up anger
inflame/inflamed/inflaming tension/tensions/situation/passions/anger/conflict;inflame _ tensions/situation/passions | 炎症を起こす/炎症/燃やす/火を付ける/火をつける/引火する | あおる/刺激/高め/激化/悪化/かき立て | 対立を「あおる」意 | to make worse
inflated/inflate/inflating +number/numbers/figure/figures/data/value/asset/assets/invoice/contract/bill/claims ~tire/balloon/tyre/airbag | 膨らむ/膨らませる/膨張する/膨脹する/空気を入れる/膨張した/インフレの | 水増し/水増しする/過大/誇張 | 数字などの「水増し」をいう | made larger than the truth
informant/informants | 情報員/通報者/制報者/情報原/インフォーマント/提報者 | 情報提供者/内通者/密告者/協力者 | 「情報提供者」を指す | gives information to police | minor
initiative/initiatives +peace/belt/launched/infrastructure/grain/global/diplomatic/climate/government/policy ~seize/ballot/take/took/retake/regain | 主導権/先制権/率先/自発性/先導権/進取性/主動権 | 構想/取り組み/計画/施策/イニシアチブ/イニシアティブ/提案/政策/事業 | 「構想・取り組み」を指す | a plan or project
injection/injections +cash/capital/liquidity/fund/funds/billion/investment/bank ~vaccine/lethal/drug/doctor/needle/botox/insulin | 注射/注射する/注射剤/インジェクション/噴射 | 注入/投入/供給/増資 | 資金の「注入」をいう | of money
lethal injection | 致命的な注射/致命的注射/致死注射/致命的注入/殺人注射/致死的な注射/致命的な注入/毒劇物注射 | 薬物注射/薬物による/薬物注射による | 刑の執行方法「薬物注射」を指す | a way of execution | term minor
inner circle | 内側の円/内部の円/内部サークル/インナーサークル/内側の輪/内部の輪/内円/内部円 | 側近/側近グループ/側近集団/取り巻き | 「側近」を指す | close advisers
inquiry/inquiries +public/parliamentary/official/judge/launched/commission/independent/impeachment/criminal/judicial ~call/calls/phone/email/emails/customer | 問い合わせ/お問い合わせ/問合せ/質疑/文意/問議/文義/問合わせ | 調査/捜査/審問/調査委員会/取り調べ | 公的な「調査」を指す | an official investigation
inroads | 侵入/道路/侵害/入り道/中の道/襲撃/進入路 | 進出/浸透/食い込/切り崩/勢力 | 「進出・食い込み」の意 | advance into
install/installed/installing as/government/regime/president/leader;installed by ~software/app/camera/system/panel/equipment | 設置する/インストールする/取り付ける/装置する/設置された/据え付ける | 就任させる/据え/就任/樹立/擁立/就 | 人を職に「就かせる」意 | to put in office | likely
installation/installations +military/oil/radar/defense/army/naval/missile ~art/artist/software/exhibition/install | 設置/インストール/据え付け/取り付け/設置物 | 施設/基地/設備 | 「施設」を指す | a facility
installment/installments/instalment/instalments +pay/payment/loan/paid/debt | 設置/設置費/取り付け/割賦金/インスタルメント | 分割払い/分割/回分/割賦 | 「分割払い」を指す | part of a payment
insulate/insulated/insulating from +economy/market/politics/political/sanctions/pressure/shock/shocks/tariffs | 断熱する/絶縁する/断熱/絶縁/断熱された/保温する | 守る/遮断/隔離/影響を受け/切り離/保護 | 影響から「守る」意 | to protect from
integrity election/electoral/ballot;integrity of _ election/elections/vote | 完全性/誠実性/誠実さ/無欠性/清廉/整合性/完全さ | 公正/信頼性/公正性/健全性/正当性 | 選挙の「公正さ」を指す | fairness of a vote | likely
interested parties/party/buyers/buyer | 興味のあるパーティー/興味のある政党/関心のある政党/興味のある党/興味深い/関心政党/利害政党 | 利害関係者/関係者/希望者/買い手/関心を持つ | 「利害関係者・希望者」を指す | those concerned | likely
introduce/introduced/introducing bill/bills/legislation/resolution/amendment;introduce/introduced _ bill/legislation/resolution/amendment | 紹介する/ご紹介/導入する/ご紹介する/紹介した | 提出する/提出/提案/上程/発議 | 議案を「提出する」意 | to bring before parliament
invoke/invoked/invoking article/law/act/amendment/clause/power/powers/privilege/right/rights;invoke/invoked/invoking _ act/law/article/clause/amendment/powers | 呼び出す/呼び起こす/召喚する/祈願する/引き合い/祈る/懇請する/呼ぶ | 発動する/発動/行使/適用/持ち出/根拠 | 条項や権限を「発動する」意 | to put in force
iron/ironed/ironing out | アイロン/鉄/アイロンをかける/鉄を出る/アイロンを掛ける/鉄の外 | 解消する/解決/調整/詰め/取り除/解消 | 問題を「解決する・調整する」意 | to solve details
irregularities +election/vote/voting/financial/accounting/ballot/fraud/audit/contract | 不規則/不規則性/変則/不規則な/不規則さ/不ぞろい/凹凸 | 不正/不正行為/不備/不適切 | 「不正・不備」を指す | improper acts
isolated incident/incidents/case/cases | 孤立した事件/隔離された事件/孤立された事件/孤立した事故/隔離された事故/孤立事件/隔離された事例/孤立した事例 | 単発の/個別の/一部の/例外的/単独/散発 | 「単発の」の意 | not part of a pattern
jam.VERB/jammed/jamming +signal/signals/gps/radar/communications/radio/satellite/drone/drones/broadcast/frequencies ~traffic | ジャム/詰め込む/押し込む/ジャミングする/ジャムする/詰まる/混雑する | 妨害する/妨害/電波妨害/遮断/かく乱 | 電波などの「妨害」をいう | to block signals
job market | 仕事市場/職業市場/求人市場/就職市場/働き口市場/仕事の市場/ジョブマーケット/作業市場 | 労働市場/雇用/雇用市場/雇用情勢 | 経済では「労働市場」と書く | the labour market | term minor
jobless/unemployment claims/claim/benefits/benefit;weekly/initial claims | 失業請求/失業主張/無職クレーム/失業クレーム/失業者の主張/失業手当請求/失業手当て請求/最初の主張/初期請求/失業者請求/失業利益/失業の恩恵 | 失業保険申請/新規失業保険申請件数/失業保険/失業給付/失業手当 | 「失業保険申請件数・失業給付」が定訳 | applications for benefit | term
jobs report/data/figures;payrolls report | 仕事報告書/仕事報告/職業報告書/仕事レポート/仕事データ/雇用報告書/働き口報告書/仕事の報告 | 雇用統計 | 「雇用統計」が定訳 | monthly figures on employment | term minor
create/created/creating/add/added/lose/lost/save/cut/shed/slash _ jobs;jobs created/lost/added | 仕事/職業/作業/ジョブ/任務/働き口 | 雇用/人員/職を失/雇用者数/就業者/職場 | 経済では「雇用」と書く | employment | term minor likely
join/joined/joining nato/eu/brics/wto/bloc/euro/alliance/eurozone/asean/opec | 入社する/結合する/接合する/加入する/合流する/加わる結合 | 加盟する/加盟/参加/加わ | 国が組織に入るのは「加盟する」 | of a state: to become a member | term minor likely
judicial review | 司法レビュー/司法検討/司法的検討/裁判レビュー/司法的レビュー/司法の検討/司法見直し | 司法審査/違憲審査 | 「司法審査」が定訳 | review by a court | term
judiciary | 司法部/思法部/裁判部/司法機関部 | 司法/司法府/裁判所/司法当局/司法委員会 | 三権の一つは「司法(府)」 | the courts as a branch | term minor likely
jump.VERB/jump.NOUN +price/prices/share/shares/stock/stocks/profit/sales/rate/percent/inflation/yield/export/exports ~parachute/horse/long/high/river/bridge/window | ジャンプ/ジャンプする/跳ぶ/飛び跳ねる/跳躍する/飛び降りる/跳び上がる/飛ぶ | 急騰/急増/跳ね上が/急上昇/上昇/大幅 | 数値の「急騰・急増」をいう | a sharp rise
junior minister/ministers/officer/officers/official/officials/doctor/doctors/coalition | 後輩/若い大臣/ジュニア/若い/下級の/年少/後輩の/中学生/小さい/ジュニア大臣 | 副大臣/閣外相/政務次官/若手/下級/研修医/下位 | 地位の低さをいう。年齢ではない | lower in rank | likely
junk bond/bonds/status/rating/territory | ゴミ/がらくた/ごみ/ゴミ債券/ゴミ状態/くず/ジャンク状態/廃品/ジャンク地位 | 投機的水準/投機的格付け/ジャンク債/ジャンク級/投機的 | 格付けの「投機的水準」を指す | below investment grade | term
just days/hours/weeks/months/minutes/day before/after/ahead | 正しい/公正な/正義/正当な/正義の/公正 | わずか/ほんの/たった/直前/直後 | 「わずか」の意 | only
keep/keeps/kept/keeping at bay;keep/keeps/kept/keeping _ at bay | 湾/湾に/ベイ/湾で/入り江/湾に保つ | 食い止める/寄せ付け/抑え/防/遠ざけ/封じ | 「食い止める」意 | to hold off
keep/keeps/kept/keeping in check;keep/keeps/kept/keeping _ in check;hold/held _ in check | 小切手/チェックに/チェックで/点検/検査/チェックイン/確認し続 | 抑制する/抑え/けん制/歯止め/食い止め/抑止 | 「抑える・けん制する」意 | to restrain
keep/keeps/kept/keeping tabs on | タブ/勘定/タブを/札を/タップ | 監視する/監視/見張/動向/注視 | 「監視する」意 | to watch
keep/keeps/kept/keeping _ lid on;keep lid on | 蓋/ふた/まぶた/蓋を/ふたを | 抑える/抑え/押さえ/抑制 | 「抑える」意 | to restrain | likely
kick/kicks/kicked/kicking off ~football/soccer/goal/match/shoes | 蹴る/蹴り出す/蹴飛ばす/蹴り飛ばす/蹴り/キックする/足で蹴る | 始まる/始め/開始/開幕/スタート/幕開け/着手/皮切り | 「始まる・始める」意 | to begin
kick/kicks/kicked/kicking in.ADP ~door/ball/head/goal/stomach | 蹴り込む/蹴る/蹴って入/蹴り入れる/キックイン/蹴飛ばす | 発効する/発動/効/始ま/適用/作用 | 「効果が出る・発動する」意 | to take effect | likely
kick/kicks/kicked/kicking the can | 缶を蹴る/缶を/缶蹴り/空き缶/カンを蹴る | 先送りする/先送り/先延ばし/問題先送り | 「先送りする」意の慣用句 | an idiom: to put off
kickback/kickbacks | 蹴り返し/キックバック金/反動/後ろ蹴り/返礼金/キックバックたち | 賄賂/リベート/キックバック/見返り/裏金 | 「賄賂・リベート」を指す | a bribe
kill/kills/killed/killing bill/deal/proposal/legislation/amendment/measure/plan/project ~people/civilians/soldiers/police;kill/killed/killing the/this bill/deal/proposal/legislation/project/amendment/measure | 殺す/殺害する/殺される/死亡させる/殺傷する/殺した | 廃案にする/廃案/葬/つぶ/否決/頓挫/打ち切 | 法案などを「葬る」意 | to end a bill or deal
next of kin | 次の親族/親族の次/次の血縁/次の親戚/隣の親族/次の家族/隣の親戚/次のキン | 遺族/近親者/家族/親族 | 「近親者・遺族」を指す | closest relatives
kingpin/kingpins | キングピン/王のピン/王ピン/キングピンたち/王様 | 首領/大物/元締め/黒幕/親玉/ボス/麻薬王 | 犯罪組織の「首領」を指す | the head of a gang | term minor
knife edge | ナイフの刃/包丁の刃/ナイフの端/刃物の端/ナイフエッジ/刀の刃 | 瀬戸際/綱渡り/紙一重/きわどい/接戦/一触即発 | 「きわどい状況」の意 | a very uncertain state | literal
knock on effect/effects | ノック/叩く効果/ノック効果/叩き効果/ノックオン/打つ効果/戸を叩く | 波及効果/波及/連鎖/影響/余波/副次的 | 「波及効果」の意 | an indirect effect
`);
