import { parseTraps } from '../trap.ts';

/** Everyday English words of many senses as news uses them, L and M. */
export const EVERYDAY_L_M = parseTraps(`
label.VERB/labeled/labelled/labeling/labels.VERB as;label.VERB/labeled/labelled +terrorist/extremist/agent/enemy/traitor/racist/organization/group ~food/product/bottle/package | ラベル/ラベルを貼る/ラベルを付ける/ラベリング/商標/ラベル付け | 呼ぶ/位置付け/位置づけ/レッテル/決め付け/みな/指定/称 | 「〜と呼ぶ・レッテルを貼る」意 | to call, to brand
record label/labels;label.NOUN +music/singer/album/rapper/songs | 記録ラベル/レコードラベル/ラベル/記録商標/記録レーベル | レコード会社/レーベル/音楽会社 | 「レコード会社」を指す | a music company | term
lackluster/lacklustre | 光沢のない/光沢がない/輝きのない/つやのない/光が不足/輝きが不足/無光沢/光彩のない | 低調な/低調/さえない/精彩/振るわ/不振/期待外れ | 「低調な・さえない」の意 | dull, weak
land.VERB/landed/landing job/deal/contract/role/interview;land/landed/landing _ job/deal/contract/role/interview/seat/spot ~plane/helicopter/aircraft/pilot/airport/flight/jet/troops | 着陸する/上陸する/土地/陸地/着地する/陸に/着陸した | 獲得する/得/手に入れ/獲得/就/受注/射止め | 仕事や契約を「獲得する」意 | to win a job or contract
land.VERB/landed/landing _ in jail/prison/hospital/court/trouble ~plane/helicopter/aircraft/pilot/airport/flight/jet | 着陸する/上陸する/着地する/陸に/降り立つ/降りる | 入る/収監/投獄/入院/送/陥/追い込 | 「〜という結果になる」意 | to end up in
landlocked | 土地に閉じ込められた/陸地に閉じ込められた/陸地ロック/土地ロック/陸に閉じる/土地に囲まれた/陸地に囲まれた/ランドロック | 内陸の/内陸/海のない/海に面してい | 「海に面していない・内陸の」意 | without a coast | term
land grab/grabs/grabbing | 土地をつかむ/土地つかみ/土地掴み/土地を掴む/ランドグラブ/土地を握る/土地強奪 | 領土奪取/領土の奪取/土地収奪/略奪/領土強奪/土地の強奪/併合 | 領土・土地の「奪取・収奪」をいう | seizing of land | minor
landmark.ADJ/landmark.NOUN ruling/decision/law/deal/agreement/case/legislation/accord/report/study/visit/trial/treaty/reform/climate/vote | ランドマーク/名所/陸標/目印/象徴物/地標/地形/ランドマークの | 画期的な/画期的/歴史的/節目 | 「画期的な・歴史的な」の意 | of historic weight
language.NOUN +bill/resolution/draft/treaty/communique/amendment/statement/clause/text/softened/watered ~speak/speaks/english/french/spanish/arabic/chinese/korean/foreign/official/native/learn/sign/ukrainian/minority/model/body/translate/translated | 言語/言語的/言語の/ランゲージ | 文言/表現/言葉/言い回し/条文 | 文書の「文言・表現」を指す | the wording
strong language;harsh/tough/strongest/inflammatory language | 強い言語/強力な言語/厳しい言語/強硬な言語/過酷な言語/激しい言語/炎症性言語/言語/硬い言語 | 強い言葉/強い表現/厳しい言葉/言葉/表現/強い口調/文言 | 「強い言葉・表現」の意 | sharp words
lap/laps +race/driver/drivers/runner/race/final/circuit/grand ~dog/laptop/cat/knee/injury/injured | 膝/ひざ/膝の上/懐 | 周/周回/ラップ | 競走の「周回」を指す | once round the track
lap.NOUN/laps.NOUN of honor/honour/victory;victory/final/last lap | 膝/ひざ/勝利の膝/名誉の膝/最後の膝/勝利ラップ/懐 | ウイニングラン/最終周/勝利宣言/最後の1周/周回 | 競技の「周回」を指す | once round the track
lapse.VERB/lapsed/lapsing ~time | 経過する/経過した/時間が過ぎる/過ぎ去る/経つ/タイムラプス | 失効する/失効/期限切れ/切れ/終了 | 効力が「失効する」意 | to lose force | likely
lapse.NOUN/lapses.NOUN security/safety/intelligence/ethical/ethics | 経過/ラプス/時間の経過/過ぎ去り/安全経過/セキュリティ経過 | 不備/手落ち/失態/落ち度/過失/怠慢 | 「不備・手落ち」を指す | a failure
ambassador at large | 大規模な大使/大きな大使/一般大使/大大使/広範囲の大使/大型大使/大規模大使 | 特命大使/無任所大使/移動大使/巡回大使 | 特定の国に属さない大使をいう | an envoy without one post | term
last.VERB/lasted/lasts.VERB +year/years/month/months/week/weeks/day/days/hour/hours/minutes/long/longer/until/more | 最後に/最後の/最終的に/ラスト/先週続/昨年続 | 続く/続/持続/長引/及/わた/もつ/持ちこたえ | 動詞 last は「続く」意 | to go on | likely
last resort ~hotel/tourist | 最後のリゾート/最後の休養地/最後の行楽地/最後の避暑地/最終リゾート/最後の保養地 | 最後の手段/最終手段/最後のよりどころ/最後の貸し手 | 「最後の手段」の意 | what is tried when all else failed
last minute | 最後の分/最後の1分/最後の一分/最後の1分間/最終分/最終の分/最後の分の/最後の瞬間の分 | 土壇場/直前/ぎりぎり/最後の瞬間/間際/駆け込み | 「土壇場・直前」の意 | just before the end
lasting peace/ceasefire/truce/solution/settlement/damage/impact/effect/legacy | 最後の平和/最後の/持続する最後/ラスト/最終の/最終的な平和 | 恒久的な/恒久/永続/持続/長期/永続的/長く | 「恒久的な・長く続く」の意 | which endures
late night show/host/comedian/comedy/television/tv/talk | 遅い夜/遅い夜の/遅夜/夜遅くの/遅い夜ショー/遅れた夜 | 深夜/深夜番組/深夜トーク/レイトショー | 「深夜(番組)」を指す | after prime time | term minor
of late ~president/king/queen/founder/leader | 遅い/遅く/遅れて/故人の/遅れの/遅れた/後期の | 最近/このところ/近頃/近年 | 「最近」の意 | recently
laundry list | 洗濯物リスト/洗濯リスト/洗濯目録/洗濯物の目録/洗濯物のリスト/クリーニングリスト | 長いリスト/多くの/数々の/列挙/長々と/一連の | 「長々とした一覧」の意 | a long list | literal
law and order | 法と注文/法と命令/法律と注文/法律と命令/法と順序/法律と順序/法と順番/法律および注文 | 法と秩序/治安/法秩序 | 「法と秩序・治安」の意 | public order | critical
lay/lays/laid/laying siege | 包囲を置く/卵を産む/横たえる/置く/産む/包囲を敷いて置く/寝かせる | 包囲する/包囲/取り囲 | 「包囲する」意 | to surround
lay/lays/laid/laying groundwork/foundation/foundations/blame;lay/lays/laid/laying the/a groundwork/foundation/foundations/blame | 卵を産む/横たえる/産む/寝かせる/横になる/横たわる | 築く/地ならし/固め/責任を負わ/整え/責任があると/固める | 「基礎を築く・責任を帰する」意 | to prepare; to put blame
lay/laid/laying to rest | 休息に置く/休むために/休息を取る/横になって休む/寝かせる/横たえる/休ませる/休憩に置く | 埋葬する/埋葬/葬/眠/決着/払拭 | 「埋葬する」意 | to bury
lead.NOUN/leads.NOUN +investigator/investigators/police/detective/detectives/tip/tips/suspect/clues/case ~poll/points/election/vote/score/goal/paint/poisoning | 鉛/リード/先導/リーダー/主導/引率/先頭 | 手掛かり/手がかり/情報/糸口 | 捜査の「手掛かり」を指す | a clue | likely
lead.NOUN/lead.ADJ poisoning/paint/pipe/pipes/contamination/exposure/levels;lead in _ water/blood/soil/paint | 導く/リード/先導/主導/指導/リード中毒/リードパイプ/リーダー | 鉛/鉛中毒/鉛製 | 金属の「鉛」を指す | a metal
lead/leads/led/leading to ~delegation/team/talks/by | 率いる/引率する/指揮する/引導する/人道する/リードする/導入する/先導する | つながる/招/引き起こ/至/原因/もたら/結果/発展/結び付/導く | 結果に「つながる」意 | to result in
lead investigator/prosecutor/author/negotiator/researcher/counsel/lawyer/singer/plaintiff/sponsor/detective | リード/鉛/先導/先頭の/リード調査/主導的な/先導する/主導/導く/リード交渉 | 主任/首席/筆頭/主席/リードボーカル/代表/責任者 | 「主任・首席・筆頭」の意 | chief, first | term
leading cause/causes/source/contributor | 先導する原因/先導的な原因/主導的な原因/リーディング/主導する原因/導く原因/リードする原因/導いている原因/先頭的な原因/先導する/主導的/先導的 | 主な/主因/主要/最大の/最も多い/第1位/1位/首位 | 「主な・最大の」の意 | main
lead/leading up to;leadup;lead up to;run up to +election/vote/summit/war/games/invasion/olympics/poll | 上に導く/導いて/導く/リードアップ/率いて/走り上/リードして/上に走る/走って | 前/向け/至る/控え/先立/までの | 「〜に至るまで・〜を前に」の意 | the time before | likely
turn/turned/turning over _ new leaf;new leaf | 新しい葉/葉をめく/新しい葉っぱ/葉っぱ/新しい葉を/葉 | 心機一転/出直/一新/新たな一歩/改心/再出発 | 「心機一転」の意の慣用句 | an idiom: to begin anew | literal
leak.VERB/leaked/leaking +information/document/documents/secret/secrets/data/memo/email/emails/classified/details/recording/press/media ~gas/oil/water/radioactive/pipe/pipeline/roof/fuel/chemical | 漏水する/水漏れ/漏水/漏電/漏出する/水が漏れる/漏らした水 | 流出する/流出/漏えい/漏洩/リーク/漏ら | 情報の「流出・漏えい」をいう | of information
lean.VERB/leaning/leaned/leans toward/towards/left/right/on;left/right leaning | 寄り掛かる/寄りかかる/もたれる/痩せた/凭れる/傾斜する/左に傾いた/右に傾いた/寄りかかった | 傾く/傾/寄り/志向/圧力/頼/検討/左派系/右派系 | 「傾く・〜寄りの」の意 | to incline | likely
leave.NOUN +sick/maternity/parental/paid/family/medical/unpaid/paternity/administrative/annual/bereavement/shore | 葉/去る/離れる/残す/出発/休み去/去ること/離脱/葉っぱ | 休暇/休業/休職/育休/産休/有休/停職 | 「休暇・休業」を指す | time off work
on leave;leave of absence;on _ leave;administrative leave | 葉/去る/離れる/残す/去って/離れて/出発/離脱/行政的離脱/不在の葉/欠席の去/行政休暇/行政的休暇/管理休暇 | 休職/休暇/休業/停職/職務停止/育休/産休/自宅待機/休養 | 「休暇中・休職中・停職中」の意 | away from work | likely
paid leave/vacation/holiday/holidays;paid _ leave | 支払われた葉/支払い休暇/有料休暇/有給葉/有料の休暇/有料休日/支払われた休暇/有給の葉/流給休暇/支払われた休日 | 有給休暇/有給/有休 | 「有給休暇」が定訳 | time off with pay | term
leave/leaves/left/leaving _ dead/injured/homeless/wounded/displaced | 左/左に/左側/去る/残して去る/死んで去る/死んだまま/左派 | 死亡/負傷/死者/負傷者/家を失/残/避難 | 「〜という結果を残す」意 | to cause
left.VERB ~wing/right/bank/hand/turn/turned/side/arm/leg/leaning/party/far/foot/alliance/political/front/coalition/eye/knee/ankle/radical | 左/左側/左の/左派/左翼/左に/左方 | 去る/残/離/出/退/置/発/辞/脱/離れ/死/生/なっ | 動詞 leave の過去形を「左」と訳した | the verb leave, not the side | critical
first/second/final/last/third leg +tour/trip/visit/journey/voyage/match/semifinal/semi/quarterfinal/quarter/relay/final/tie/knockout/champions ~broken/injury/injured/amputated/broke/surgery | 足/脚/最初の足/第一の脚/最初の脚/第1の足/足首/1番目の脚/二番目の足/第二の足/最後の足/最後の脚 | 第1戦/第2戦/最初の訪問/区間/行程/最後の訪問/初戦/第1区間/訪問先/歴訪/戦 | 日程の「行程」・試合の「第1戦」を指す | one part of a tour or tie
let alone | 一人に/放っておく/ひとりに/一人にする/放って置く/独りにする/そのままにしておく/一人にしておく | ましてや/どころか/まして/もちろん/言うまでもなく/はおろか | 「ましてや・〜どころか」の意 | much less
open letter | 開いた手紙/開かれた手紙/オープンレター/開いた文字/開放書簡/公開手紙/オープン手紙/開封手紙/開く手紙 | 公開書簡 | 「公開書簡」が定訳 | a letter for all to read | term
letter of credit;letters of credit | 信用の手紙/信用文字/クレジットの手紙/信用便紙/信用の文字/信用レター | 信用状 | 「信用状」が定訳 | a bank's promise to pay | term
level playing field;playing field | 平らな遊び場/平らな競技場/レベルの競技場/水平な競技場/遊び場/レベル競技場/平らな運動場/平坦な運動場/レベルプレイング/平らな競技/公平な運動場/競技場 | 公平な競争条件/公平な競争/対等な競争/競争条件/公平な条件/公正な競争/対等な条件 | 「公平な競争条件」の意 | equal conditions | literal
level.VERB/leveled/levelled/leveling +building/buildings/home/homes/village/neighborhood/block/blocks/town/house/houses/earthquake/tornado/airstrike ~accusation/charge/allegations/accusations | レベル/レベルする/水平にする/平らにする/平準化する/平坦にする/水準 | 破壊する/倒壊/全壊/破壊/更地/壊滅/なぎ倒 | 建物を「破壊し尽くす」意 | to destroy wholly | likely
leverage.NOUN +negotiation/negotiations/talks/diplomatic/bargaining/pressure/over/gain/political ~debt/ratio/buyout/leveraged/loan/fund/hedge | レバレッジ/てこ/梃子/テコ/レバー/挺/てこ力 | 影響力/交渉材料/交渉力/切り札/圧力/てこ入れ | 「影響力・交渉材料」を指す | power to influence | minor likely
lie/lies/lying/lay.VERB _ north/south/east/west/northeast/northwest/southeast/southwest;lie/lies/lying/lay.VERB near/between/within/beyond/along/off/outside/about;answer/problem/responsibility/future/blame/difference/fault/solution/challenge/key/interest lies/lie/lay | 嘘をつく/うそをつく/嘘/うそ/ウソをつく/嘘を付く/寝る/横になる | 位置する/ある/位置/存在/に位置 | 「位置する・ある」の意 | to be situated | critical
lie/lies/lying/lay.VERB on +coast/border/river/route/bank/shore/outskirts/edge/fault/island/sea | 嘘をつく/うそをつく/嘘/うそ/ウソをつく/寝る/横になる/横たわっている嘘 | 位置する/ある/位置/面/沿い | 「位置する」の意 | to be situated
lie/lies/lying/lay in state | 嘘をつく/国家に嘘/状態に横たわる/州に横たわる/国に横たわる/状態で横たわる/国家に横たわ/状態/横たわる/嘘 | 安置する/安置/正装安置/公開安置 | 遺体が「安置される」意 | of a dead leader: to be viewed | critical
lie/lies/lying/lay ahead | 嘘をつく/前に嘘/前に横たわる/前に寝る/前に置く/嘘/先に横たわる | 待ち受ける/待ち受け/控え/今後/前途/これから/先に | 「待ち受けている」の意 | to be in the future
low lying | 低い嘘/低く嘘/低く横たわる/低く横たわった/低い横たわる/低く寝た/嘘/低く位置 | 低地/低地の/海抜の低い/低い土地/低平 | 「低地の」の意 | of low land | term
life expectancy | 期待寿命/期待余命/人生の期待/生命の期待/生活の期待/期待生命/期待受命/機対寿命/予想寿命/寿命の期待 | 平均寿命/平均余命 | 統計では「平均寿命・平均余命」 | years a person may live | term
loss of life;loss/losses of _ life | 人生の損失/生命の損失/命の損失/人生の喪失/生活の損失/人命損失/人生を失う/ライフの損失/人命の損失 | 人的被害/死者/犠牲/犠牲者/人命被害/多くの命/人命が失/命が失 | 「人的被害・死者」を指す | deaths
claim/claims/claimed/claiming life/lives;claim/claims/claimed/claiming _ life/lives | 主張する/請求する/クレーム/要求する/主張した/命を主張/人生を主張/請求した | 奪う/奪/死亡/死者/犠牲/命を落と/亡くな | 「命を奪う」の意 | to kill | critical
lifeline/lifelines | 生活線/人生の線/命のライン/ライフラインの線/人生ライン/生命の線/命の線 | 生命線/命綱/頼みの綱/支え/支援 | 「生命線・命綱」の意 | what one depends on | minor
for life +president/prison/jail/jailed/imprisoned/ban/banned/leader/ruler/appointed/senator/judge ~search/searching/fighting/fight/looking/evidence | 人生のために/生命のために/命のために/生活のために/人生のため/一生のために/生命のため/人生に向け | 終身/生涯/一生/永久/無期 | 「終身の・生涯の」の意 | until death
liftoff;lift off.NOUN;lifted off | 持ち上げ/離陸解除/リフトオフした/持ち上げる/持ち上がる/リフトする/解除 | 打ち上げ/離陸/打ち上げる | ロケットなどの「打ち上げ・離陸」をいう | of a rocket or aircraft | likely
come/comes/came/coming/brought/bring to light | 光に来る/光が来る/光に/光へ/光を見る/明かりに/ライトに/光に出る/明かりが | 明らかになる/明るみ/明らか/判明/発覚/表面化 | 「明るみに出る」意 | to become known
light weapon/weapons/arms | 軽い武器/光の武器/光武器/軽武器/ライト武器/光兵器/明るい武器/軽い兵器/照明武器/光線武器 | 軽火器/小火器/軽兵器 | 「軽火器」を指す | small arms | term
light sentence/punishment/penalty/sentences;lighter/lenient sentence | 光の文/軽い文/明るい文/光の刑/軽い文章/光の文章/軽量の文/明るい判決/より軽い文 | 軽い刑/軽い判決/寛大な判決/軽い処分/軽い罰/減刑/軽い | 刑の軽さをいう | a mild punishment
lightning strike/strikes/struck;struck by lightning;lightning bolt | 稲妻ストライキ/雷ストライキ/雷攻撃/稲妻の打撃/稲妻攻撃/電撃ストライキ/落雷ストライキ/雷の打撃/稲妻打撃/雷打撃/番開 | 落雷/雷に打た/雷 | 「落雷」を指す | a flash that hits the ground
like minded | 似たような心/同じ心/心が似る/似た心/好きな心/同じ心を持つ/似た精神/マインドが似る/好き心/ライクマインド/似たような考えの | 志を同じくする/同志国/有志国/価値観を共有/考えの近い/同じ考え/有志/同志 | 「志を同じくする・同志(国)」の意 | sharing views | minor
likely voters/voter | 可能性のある有権者/可能性が高い有権者/ありそうな有権者/可能性のある投票者/潜在的有権者/可能性の高い有権者/好きな有権者/有力有権者/ありそうな投票者 | 投票に行く見込みの有権者/投票すると/投票に行くと/投票する見込み/投票する可能性/投票に行く | 「投票に行く見込みの有権者」を指す | those who will probably vote | term minor
off limits | オフリミット/限界外/制限から/限界を外れる/制限オフ/制限外/限界から/オフ制限 | 立ち入り禁止/禁止/対象外/禁じ/立ち入り/触れてはならない | 「立ち入り禁止・対象外」の意 | forbidden
line of credit;credit line/lines | 信用線/信用ライン/クレジットの線/信用の線/クレジットの行/信用の列/信用限度線/クレジットの列/信用行 | 融資枠/信用供与枠/信用枠/クレジットライン/与信枠 | 「融資枠」を指す | an agreed loan amount | term
red line/lines ~metro/subway/train/station/mbta | 赤い線/赤線/赤いライン/赤い行/赤の線/赤い列/赤色線 | レッドライン/越えてはならない一線/譲れない一線/一線 | 「越えてはならない一線」の意 | a limit not to be crossed | term minor
picket line/lines | ピケ線/ピケットの線/杭の線/ピケットの列/ピケット線/柵の線/杭線 | ピケ/ピケライン/スト | ストの「ピケ(ライン)」を指す | strikers before a workplace | term minor
bottom line ~line of | 一番下の線/下の線/底線/最下線/下線/ボトム線/底の線/最低線/下のライン/一番下の行/最終行 | 最終損益/要するに/収益/結論/核心/利益/損益/肝心 | 「収益・要点」の意 | profit; the point of it
front line/lines;frontline/frontlines | 正面線/前の線/前線ライン/正面のライン/フロント線/最前の線/前方の線/前の列/全線 | 前線/最前線/第一線/戦線/現場 | 「前線・最前線」の意 | where the fighting is | term
on the line +life/lives/job/jobs/reputation/future/seat/seats/money/credibility ~phone/assembly/production | 線の上/線上に/電話線/オンライン/ラインの上/線に/ラインで/線の上に | 懸かって/危機/危険/かかって/瀬戸際/賭け/懸けて/さら | 「懸かっている・危うい」の意 | at risk
along _ lines +ethnic/sectarian/racial/religious/partisan/ideological/tribal/political;along ethnic/sectarian/racial/partisan/ideological lines | 線に沿って/ラインに沿って/線に/線を/ラインで/列に/線に沿う | 派別/別に/ごとに/対立/基づ/民族別/宗派別 | 区分「ごとに」の意。線ではない | by group | minor
link.VERB/linked to/with ~train/rail/bridge/road/cable/pipeline/line/highway/tunnel | 連結する/連結される/連結された/連係する/連結している/リンクされた/リンクする/繋げる | 関連/関係/結び付/関与/つなが/絡/因果/系/連動 | 「関連する・関係がある」の意 | connected in fact, not joined | minor likely
list/lists/listed/listing.VERB +stock/exchange/nasdaq/shares/nyse/bourse/ipo/london ~endangered/species/wanted | リストされた/リストする/リスト/目録/目録に載る/記載された/羅列する/名簿/列挙された | 上場する/上場/上場企業 | 証券取引所への「上場」をいう | of shares | term
little known | 小さく知られ/少し知られ/小さな知られ/リトル/少し知ら/小さく知/小さい知られた | ほとんど知られていない/無名/知られていな/知名度の低い/あまり知られ | 「ほとんど知られていない」の意 | not famous | critical
live/lives/lived/living up to | 上に住む/まで生きる/上まで生き/住む/生きる/住んで/生きていく/上に生き | 応える/果た/応え/期待通り/守/ふさわし/恥じ | 期待などに「応える」意 | to fulfil
live.ADJ broadcast/coverage/video/feed/footage/television/tv/stream;livestream/livestreamed/livestreaming | 生きた/生きる/住む/生きている/生きた放送/ライブ放送の生/住んでいる/生きた流れ/生々しい | 生放送/生中継/ライブ/中継/ライブ配信/生配信 | 「生放送・生配信」を指す | sent as it happens
livestock | 生きた在庫/ライブストック/生存株式/生きた株/生の在庫/生きた株式/生体在庫/生き物在庫/ライブ株/生在庫 | 家畜 | 「家畜」を指す | farm animals
on loan;loan.NOUN/loan.VERB/loaned +club/striker/midfielder/winger/goalkeeper/forward/league/season/defender/united/player ~bank/debt/billion/million/interest | 賃貸/貸付/融資/ローンで/ローン/貸し出し/貸出/賃貸で/林貸/貸与/任大/貸し | 期限付き移籍/レンタル移籍/期限付きで移籍/ローン移籍/貸し出され | 選手の「期限付き移籍」をいう | of a player | term likely
locals.NOUN | 地元人/ローカル/地方人/ローカルたち/地域人/現地人/地方の人々/地域の人々たち | 地元住民/地元の人/住民/地元民 | 「地元住民」を指す | people of the place | minor
locked in.ADP _ battle/dispute/standoff/fight/row/conflict/war/struggle/stalemate/feud/talks | 閉じ込められた/閉じ込められる/鍵をかけられた/ロックされた/施錠された/錠をかけ/閉じ込める/ロックする/監禁された/鍵が | 続ける/続/膠着/対立/争/繰り広げ/陥 | 争いなどが「続いている」意 | fixed in a fight
lock/locks/locked/locking horns | 角をロック/角を絡める/角を閉じる/角を組む/角を/ホーン/角を固定 | 対立する/対立/衝突/争/角突き合わせ/やり合 | 「対立する」意の慣用句 | an idiom: to quarrel
lodge.VERB/lodged/lodging complaint/protest/appeal/objection/request;lodge/lodged/lodging _ complaint/protest/protests/appeal/objection/bid/request | 宿泊する/泊まる/ロッジ/宿る/下宿する/山小屋/泊める/留まる/宿泊した | 申し立てる/申し立て/提出/提起/申し入れ/抗議し/訴えた | 抗議などを「申し入れる」意 | to make a complaint
logjam | 丸太の渋滞/丸太の山/ログジャム/丸太/丸太詰まり/材木の渋滞 | 行き詰まり/こう着/膠着/停滞 | 「行き詰まり」の意 | a deadlock | literal
long shot/shots ~camera/film/goal/shot/range/yards/metres/meters | ロングショット/長いショット/長いシュート/長い射撃/長いシュット/長い撃ち/長距離射撃 | 勝ち目が薄い/大穴/見込みが薄い/見込みは薄/可能性は低/可能性が低 | 「見込みの薄いもの」の意 | hardly to be expected
long haul ~flight/flights/route/routes/airline/truck/trucking/covid/passenger | 長い運搬/長い運送/長距離運送/長い引/長期運搬/長距離輸送/長距離 | 長期戦/長期/長期的/腰を据え/長い目 | 「長期戦」の意 | a long effort | likely
long overdue | 長い延滞/長く延滞/長期延滞/長く期限切れ/長い間期限切れ/長く遅滞/延滞した/長い遅延/長期延滞された | 待ち望まれ/遅きに失し/長年の懸案/ようやく/遅すぎ/とうに/久しく | 「とうに行われるべきだった」の意 | which should have come before
longest serving | 最も長く奉仕/最長時間奉仕/最も長くサービス/最長サービス/最も長く務めた奉仕/一番長く奉仕/最長時間服務/長く奉仕/最も長い奉仕/最も長い服務/最長服務 | 在任最長/最長/在職最長/最も長く務め/最も在任期間/在任期間が最も長い | 「在任期間が最も長い」の意 | in office for the longest time | term minor
look/looks/looked/looking into +case/matter/allegation/allegations/incident/cause/possibility/reports/whether/complaint/complaints/claims/accident | 中を見る/中を覗く/覗き込む/見つめる/のぞき込む/内部を見る/のぞく/中を見て/眺める/覗いて | 調べる/調査/捜査/調べ/検討 | 「調査する」意 | to investigate
loom.VERB/looms.VERB/looming/loomed ~weaver/weaving/textile/fabric | 織機/織る/機織り/織り/織り込む/ぼんやりと現れる/ぼんやり見/ぼんやり | 迫る/迫/近づ/差し迫/立ちはだか/控え/浮上/目前/懸念 | 「迫る・立ちはだかる」の意 | to come near as a threat
loophole/loopholes | ループホール/輪の穴/ループ穴/環の穴/銃眼/ループの穴/虚点/許点/ほら穴 | 抜け穴/抜け道/法の抜け穴/盲点 | 法の「抜け穴」を指す | a gap in a law
on the loose | 緩んで/緩い/ルーズ/緩み/緩くなって/ゆるい/緩んだ/ルースで/緩やかに | 逃走中/逃走/逃亡中/野放し/逃げ | 「逃走中」の意 | not caught
loose monetary/policy/fiscal;loose _ policy;ultra loose | 緩んだ/ルーズな/ゆるんだ/だらしない/ルーズ/緩く/たるんだ/ゆるい/弛緩 | 緩和/緩和的/金融緩和/緩和政策 | 金融政策が「緩和的」の意 | easy, of money | term
lose/loses/lost/losing power;without power;knocked/knock out power;restore/restored power +storm/hurricane/typhoon/home/homes/customer/customers/electricity/outage/utility/households/tornado/blackout/snow/wind | 権力/パワー/権力を失う/力を失う | 停電/停電する/電力/電気/送電/復旧 | 嵐などでは「停電」をいう | of electricity
low key ~key rate | 低いキー/低い鍵/低キー/ローキー/低い音/低いカギ/低鍵/低い調/低い調子 | 控えめな/控えめ/地味/ひっそり/静か/目立た/抑え | 「控えめな」の意 | quiet, restrained
low turnout;lower turnout | 低い出席/低い参加/低い出席率/低い人出/低い参加率/低い生産高/低い転出/低い生産量 | 低投票率/投票率/低い投票率 | 選挙の「投票率」をいう | few voters
lull.NOUN/lull.VERB | 子守/寝かしつけ/子守歌/眠らせる/なだめる/子守り/寝かしつける | 小康状態/小康/一時/静け/中断/なぎ/途切れ/沈静 | 「小康状態」の意 | a quiet time
lump sum | 塊の合計/塊/一塊/ひとかたまり/塊の金額/ランプサム/かたまり/塊金/目の塊/塊の総額 | 一時金/一括/一括払い/一括で/まとまった | 「一時金・一括(払い)」の意 | paid at once | term
magazine.NOUN/magazines.NOUN +round/rounds/rifle/rifles/ammunition/capacity/pistol/gun/bullet/bullets/loaded/handgun/clip ~article/editor/published/reported/cover/interview/publisher/writer | 雑誌/マガジン誌/雑誌たち/月刊誌/誌面 | 弾倉/マガジン/弾薬庫 | 銃の「弾倉」を指す | holds a gun's bullets | critical
mail in/ballot/ballots/vote/voting/votes;mail in ballot/ballots/voting | メール投票/メールでの投票/電子メール/電子メール投票/メールイン/Eメール投票/メール投票用紙/メールインの | 郵便投票/郵送投票/郵便/郵送 | 「郵便投票」を指す | a vote by post | term
mainland.NOUN/mainland.ADJ | メインランド/主要な土地/主な土地/大陸本土/主要土地/本陸/主土 | 本土/中国本土/大陸側 | 「本土」の意 | the main part of a country | term minor
major.VERB/majored/majoring in | 少佐/主要/メジャー/主要な/大きな/少領 | 専攻する/専攻/学 | 大学での「専攻」をいう | to study
oil major/majors;energy major/majors | 石油少佐/石油専攻/石油メジャーたち/エネルギー少佐/エネルギー専攻/オイル少佐/石油主要/エネルギーメジャーたち/石油主力 | 石油大手/石油メジャー/国際石油資本/エネルギー大手 | 「石油大手」を指す | a large oil company | term
make/makes/made/making up +percent/majority/population/third/half/quarter/share/bulk/most/seats ~mind/cosmetics/for/face | 化粧する/化粧/メイク/メーク/仲直りする/作り上げる/でっち上げる/作り出す/補う/メイクアップ/捏造する | 占める/占/構成/成 | 割合を「占める」意 | to form a share
make/makes/made/making up for | 化粧する/化粧/メイク/作り上げる/作り出す/仲直りする/構成する/メーク/のために作る | 補う/埋め合わせ/補/取り戻/挽回/カバー/穴埋め | 「補う・埋め合わせる」意 | to compensate
makeup/make up.NOUN of +court/committee/government/cabinet/council/parliament/population/congress/house/board/genetic/ethnic/demographic | 化粧/メイク/メーク/メイクアップ/メーキャップ/化粧品/メイキャップ | 構成/組成/顔ぶれ/内訳/勢力図/勢力 | 「構成」を指す | composition
make/makes/made/making ends meet | 端を会う/終わりを会う/終わりが会う/終わらせる/両端を/エンドを合わせ/端を合わせ/目的を合わ/末端を/結末を | 生計を立てる/やりくり/生計/収支を合わせ/食いつな/生活 | 「生計を立てる」意の慣用句 | an idiom: to live on one's income
make/makes/made/making public;make/makes/made/making _ public | 公衆を作る/公共に作る/公共を作る/公衆に作る/公共に/大衆に/公的に作る/大衆を作る | 公表する/公表/公開/発表/明らかに | 「公表する」意 | to publish
make/makes/made/making _ difference | 差を作る/違いを作る/差異を作る/差額を作る/違いをもたら/差を生む | 影響を与える/効果/変化をもたら/変え/役に立/影響/重要/左右 | 「効果がある・状況を変える」意 | to have an effect | likely
make/makes/made/making sense | 感覚を作る/センスを作る/意味を作る/感覚を/センスを/感じを作る | 理にかなう/理にかな/合理的/納得/筋が通/妥当/理解/意味をな | 「理にかなう」意 | to be reasonable
makeshift | 作るシフト/メイクシフト/臨時方便/作られたシフト/臨時変通/メークシフト/間に合わせのシフト/臨時的な | 仮設の/仮設/急ごしらえ/即席/間に合わせ/臨時/仮の | 「仮設の・急ごしらえの」意 | put together in haste | minor
manage/managed/manages/managing to | 管理する/経営する/マネージする/管理した/経営した/運営する/管理される | どうにか/なんとか/何とか/かろうじて/できた/成功/辛うじて/こぎ着け | 「どうにか〜する」意 | to succeed in doing | likely
managing director | 管理監督/管理ディレクター/経営監督/マネージング監督/管理取締役/管理理事/経営ディレクター/総務理事/管理局長/管理部長/常務監督/専務監督 | 専務理事/社長/常務/専務/代表取締役/マネジングディレクター/責任者 | 役職名である | an office in a company or fund | term
mark.VERB/marks.VERB/marked/marking anniversary/day/end/beginning/start/birthday/birth/occasion/year/years/days/century/centenary;mark/marks/marked/marking _ anniversary/birthday/end/beginning/start/centenary/occasion/day/holiday | 印を付ける/印をつける/マークする/表示する/標示する/標識/印を/表記する/採点する/標を/マーク | 迎える/祝/節目/当た/意味/示/追悼/画/記念し/記念する | 節目を「迎える・記念する」意 | to observe a date
mass protest/protests/demonstration/demonstrations/rally/rallies/layoffs/arrests/arrest/evacuation/casualty/casualties/exodus/surveillance/deportation/deportations/vaccination/testing | 大衆抗議/大衆デモ/質量/ミサ/大衆的/大衆的な/マス/大衆/大衆集会/質量抗議/大衆避難/大衆逮捕/大衆監視 | 大規模な/大規模/大量/集団/一斉/多数/大勢 | 「大規模な・大量の」意 | in great numbers | minor
mass transit | 大量交通/質量輸送/大衆輸送/質量交通/ミサ交通/大量運送/大衆交通/マストランジット/大量通過/質量通過 | 公共交通機関/公共交通/大量輸送 | 「公共交通機関」を指す | public transport | term
mastermind.NOUN/mastermind.VERB/masterminded/masterminding | マスターマインド/主人の心/マスター心/名人の心/達人の心/主人の頭脳/巨匠の心/主謀者ら | 首謀者/首謀/黒幕/主犯/画策/指揮 | 「首謀者・黒幕」を指す | planner of a crime
match.VERB/matched/matching ~handball/rugby/against/versus/tournament/championship/postponed/golf/hole/putt/birdie/round/opponent/football/soccer/tennis/cup/game/final/cricket/rugby/team/league/player | 試合/試合する/マッチ/競技/競技する/対戦する/試合をする | 一致する/一致/見合/合致/匹敵/並/合わせ/符合 | 「一致する・見合う」意 | to be equal, to agree | likely
material support/witness/assistance/evidence | 材料支援/材料の支援/素材支援/物質的な支援/物質支援/資料支援/材料証人/素材証人/物質証人/物質的支援/物質的な証人 | 物的支援/重要参考人/重要証人/物質面/物資の支援/物的証拠/物資 | 法では「物的支援・重要証人」 | of law: real, important | term
matter of days/weeks/hours/months/minutes/time/seconds/life | 日の物質/時間の物質/日々の問題/日数の問題/週間の問題/物質/数日の問題/分の問題/月の問題/日の問題 | 数日/数週間/時間の問題/数時間/数カ月/数分/間/生死に関わる/以内 | 「〜のうちに・〜の問題」の意 | only so long
familiar with _ matter/situation/case/thinking/issue/plan/plans/discussions/talks/investigation/deliberations | 親しい/精通した物質/慣れた/親しんだ/慣れ親しんだ/親しむ/馴染み/親しみ/なじみ/見慣れた | 事情に詳しい/詳しい/事情を知る/精通/内情を知る | 「事情に詳しい」の意 | who know about it
mature.VERB/matures/maturing/matured +bond/bonds/debt/loan/note/notes/treasury/securities/billion | 成熟する/成熟した/熟成する/熟する/成熟/大人/熟成/円熟 | 満期/償還/期限/満期を迎え | 債券が「満期を迎える」意 | of debt: to fall due | term
means.NOUN ~mean/which/what/this/that/it/he/she/you | 意味/意味する/平均/意図 | 手段/方法/財力/資力 | 「手段」の意 | a way of doing | weak
ballot measure/measures/question;measure on _ ballot | 投票措置/投票対策/投票測定/投票尺度/投票手段/投票対策案/投票用紙の措置/票の測定/投票法案/投票の測定 | 住民投票案/住民投票/住民投票の議案/賛否を問う | 「住民投票にかける案」を指す | put to the voters | term
meet.VERB/met/meets/meeting.VERB demand/need/needs/target/targets/deadline/requirement/requirements/criteria/standard/standards/goal/goals/obligation/obligations/expectation/expectations/condition/conditions/challenge;meet/met/meets/meeting.VERB _ demand/needs/target/targets/deadline/requirement/requirements/criteria/standards/goal/goals/obligations/expectations/conditions ~talks/minister/president | 会う/出会う/面会する/会見する/会談する/会合する/遭遇する/遭う/ミーティング/対面する | 満たす/応じ/達成/間に合/果た/応え/対応/満た/充足/クリア/履行/沿 | 要求などを「満たす・応じる」意 | to fulfil | likely
memorial service/services | 記念サービス/追悼サービス/メモリアルサービス/記念奉仕/追悼奉仕/記念礼拝サービス/追念サービス/記念服務/推母サービス/追慕サービス | 追悼式/追悼式典/慰霊祭/追悼ミサ/追悼礼拝/告別式/慰霊式 | 「追悼式」が定訳 | a ceremony for the dead | term
mend/mends/mended/mending fences/ties/relations/relationship;mend/mending _ fences/ties/relations | 塀を直す/フェンスを修理する/垣根を/柵を修理する/修理する/修繕する/フェンス/塀を修理する/柵を直す/直す/繕う | 関係を修復する/修復/関係改善/改善/和解 | 「関係を修復する」意 | to restore good relations
middle ground | 中間の土地/中間地/中間地帯/真ん中の地面/中間の地面/中間地面/中央の地/中地/真ん中の土地/中間グラウンド | 妥協点/中間点/歩み寄り/折り合い/中間的な立場/中道 | 「妥協点」の意 | a compromise | minor
military/economic/naval/financial/industrial/political/full might.NOUN | かもしれない/可能性がある/であろう/だろう/かも知れない/できる | 力/軍事力/国力/総力/軍事的な力/経済力/威力 | 名詞 might は「力」の意 | strength
milestone/milestones | マイルストーン/里程標/里程石/マイル石/イ正標/距離標/里程表/理程標/マイルの石 | 節目/画期的な出来事/大きな一歩/画期的/金字塔/偉業/到達点/段階 | 「節目」の意 | an important event | minor likely
mill/mills steel/paper/textile/cotton/sugar/rice/pulp/lumber;steelmill;sawmill | 製粉所/粉ひき/水車/製粉/ミル/風車/製粉機/水車小屋/精米機 | 製鉄所/工場/製鋼所/製材所/製紙工場/紡績工場/製糖工場/精米所 | 「工場」を指す | a factory
make/makes/made/making up _ mind/minds;mind made up | 心を化粧/心を作る/マインド/精神を作る/化粧/気を作る/心を構成/メイク | 決心する/決め/決断/決心/腹を固め/決意/判断 | 「決心する」意 | to decide
mine.NOUN/mines.NOUN +coal/gold/copper/miner/miners/shaft/lithium/diamond/ore/mining/cobalt/nickel/uranium ~land/naval/sea/landmine/landmines/laid/demining/troops/minefield | 地雷/機雷/私のもの/私の/僕のもの | 鉱山/炭鉱/金鉱/坑/銅山 | 「鉱山・炭鉱」を指す | a place of digging
minor.NOUN/minors.NOUN +sex/sexual/child/assault/alcohol/abuse/girl/girls/boy/boys/rape/unaccompanied/migrant/trafficking/parents/underage ~league/baseball/injuries/injury | マイナー/小数/副専攻/少数/短調/マイナーたち/未成熟者/少数者 | 未成年者/未成年/子ども/少女/少年/児童 | 「未成年者」を指す | not of age
minor injury/injuries/damage/wound/wounds;minor _ injury/injuries/damage | マイナーな/未成年者/小さい怪我/未成年の/マイナー/未成年/小さな負傷/軽微な負傷者 | 軽傷/軽いけが/軽微/軽い/軽度/わずか | 「軽傷・軽微な」の意 | slight
newly/freshly minted | 新しく鋳造/新たに鋳造/新しく鋳造された/ミント/新鮮なミント/鋳造された/新しくミント/新しく造幣/薄荷/はっか | 就任したばかり/誕生したばかり/なったばかり/新任/新人/新たに誕生/新たな/新 | 「なったばかりの」の意 | new in the role
miscarriage/miscarriages of justice | 流産/正義の流産/司法の流産/正義の誤配/誤送/正義の失敗/裁判流産/誤配/正義の誤審/正義の遺産/遊山 | 冤罪/誤審/誤判 | 「冤罪・誤審」を指す | a wrong judgement | critical
miss/misses/missed/missing deadline/target/payment/payments/chance/opportunity/goal/expectations/forecasts;miss/misses/missed/missing _ deadline/target/payment/payments/expectations/estimates/chance/opportunity | 懐かしい/恋しい/行方不明/失踪する/恋しがる/懐かしむ/お嬢/会いたい/不在/寂しい | 逃す/間に合わ/届か/守れ/怠/下回/達成でき/未達/滞/逸 | 期限や目標に「届かない・間に合わない」意 | to fail to meet
missed/miss/misses/missing.VERB +game/games/match/matches/season/injury/tournament/world/race ~deadline/penalty/chance/shot/shots/putt/kick | 懐かしい/恋しい/見逃す/行方不明/逃した試合/失踪する/懐かしがる/恋しがる | 欠場する/欠場/出場でき/休/不在/離脱 | 試合に「欠場する」意 | of a player: to be absent | likely
diplomatic/permanent/consular/observer mission/missions;mission to _ un/united | 任務/使命/宣教/ミッション/外交任務/永久任務/恒久任務/伝道/外交使命 | 代表部/使節団/在外公館/公館/外交使節/監視団/外交団/派遣団 | 「代表部・在外公館」を指す | an office or group of envoys | term likely
mixed results/result/reaction/reactions/picture/signals/message/messages/response/reviews/bag/feelings/fortunes/messaging | 混合された/混ざった/ミックス/混合した/混ぜた/混合/混ぜられた/混じった/ミックスされた/混成 | まちまち/さまざま/賛否両論/入り交じ/一様で/強弱/評価が分かれ/複雑/好悪/ちぐはぐ/矛盾 | 「まちまちの・賛否の分かれた」意 | some good, some bad
mobile home/homes | モバイルホーム/モバイル家/携帯の家/移動家/携帯住宅/モバイル住宅/移動の家/携帯家屋/移動式家/動く家 | トレーラーハウス/移動住宅/移動式住宅/プレハブ住宅 | 「トレーラーハウス」を指す | a house on wheels | term
moderate.NOUN/moderates/moderate.ADJ +party/politician/lawmaker/lawmakers/reformist/republican/republicans/democrat/democrats/conservative/cleric/candidate/islamist/senator/rebels/centrist/wing/faction ~earthquake/exercise/growth/rain/risk | 適度な/適当な/温和な/緩和する/穏やかな/中間の/適度/節度/節制/調節 | 穏健派/穏健/中道 | 「穏健派」の意 | not extreme
moderator/moderators +debate/debates/panel/candidate/candidates/question/questions/host ~nuclear/reactor/online/forum/reddit/content | 調整者/減速材/モデレーター者/仲裁者/緩和者/仲裁人/調停者/節制者/モデレータ者 | 司会者/司会/進行役 | 討論会の「司会者」を指す | who leads a debate | minor
modest growth/increase/gain/gains/rise/recovery/decline/drop/improvement/rebound/cut | 謙虚な/控えめな/質素な/謙遜な/控え目な/慎み深い/つつましい/謙虚/素朴な/節制 | 緩やかな/小幅な/緩やか/小幅/わずか/若干/小規模/ささやか | 増減の小ささをいう | small
momentum | 運動量/モメント/瞬間/モーメント/モメンタムの量/推力/運動力/弾力/動力 | 勢い/機運/弾み/追い風/流れ/モメンタム/気運 | 「勢い・機運」の意 | impetus
monetary policy/easing/tightening/authority/authorities/committee | 通貨政策/通話政策/貨幣政策/通貨緩和/通話緊縮/通貨緊縮/お金の政策/通貨引き締め/貨幣緩和/通貨当局者/通話当局/通貨政策委員会/金銭政策 | 金融政策/金融緩和/金融引き締め/金融当局/金融政策決定会合/通貨当局/金融政策委員会 | 「金融政策」が定訳 | a central bank's policy | term
monitor.VERB/monitors.VERB/monitored/monitoring ~screen/computer/display/baby | モニターする/モニター/画面/観測者/監察する/モニタする/監視員/級長 | 監視する/監視/注視/観察/見守/観測/把握/モニタリング/調査/傍受/測定 | 「監視・注視する」意 | to watch | minor likely
war monitor;conflict/rights monitor/monitors;monitor.NOUN/monitors.NOUN +syrian/ceasefire/osce/election/elections/war/observatory/truce | モニター/戦争モニター/画面/モニターたち/人権モニター/選挙モニター/班長/監視装置/級長 | 監視団/監視団体/監視員/監視機関/監視 | 「監視団・監視員」を指す | who watches a war or vote
moot.ADJ/moot.NOUN/moot.VERB/mooted +point/court/case/question/issue/plan/idea/ruling/lawsuit/proposal | 模擬/討論/集会/ムート/討議/議論の余地/模擬裁判 | 無意味/意味を失/争う意味/取り沙汰/浮上/提案/検討 | 「意味を失った・取り沙汰される」意 | without point; proposed | likely
mop/mops/mopped/mopping up +troops/army/resistance/operation/rebels/militants/forces/pockets | モップ/雑巾/拭く/拭き取る/掃除する/モップで/拭き掃除/ふき取る | 掃討/掃討作戦/残党 | 軍の「掃討」をいう | to clear the last enemies
mortgage/mortgages | 担保貸出/担保貸付/住宅担保貸出/抵当権貸出/モーゲージ/住宅担保融資/抵当貸付/抵当貸出/担保大出/住宅担保/モゲージ/抵当 | 住宅ローン/ローン/抵当権/住宅融資/不動産担保 | 「住宅ローン」を指す | a loan on a house | term likely
mounting pressure/evidence/concern/concerns/criticism/debt/debts/losses/tension/tensions/fear/fears/anger/opposition/calls/casualties/costs;pressure/evidence mounts/mounted;mount.VERB/mounts.VERB +pressure/tension/criticism/evidence | 取り付け/登山/マウント/登る/装着/取り付ける/搭載/乗る/取り付けた/マウンティング/長着 | 高まる/高ま/増大/増え/強ま/膨らむ/深ま/積み重な/かさむ/募 | 「高まる・増大する」意 | growing
mount/mounts/mounted/mounting campaign/attack/offensive/challenge/defense/operation/assault/counterattack/counteroffensive/bid/comeback;mount/mounted/mounting _ campaign/attack/offensive/challenge/defense/assault/operation/comeback | 登る/乗る/装着する/取り付ける/マウントする/登山する/上がる/乗せる/搭載する/騎乗する | 仕掛ける/展開/仕掛け/開始/繰り広げ/行/起こ/挑/実施/着手 | 攻撃などを「仕掛ける・展開する」意 | to carry out
mouthpiece | 口の一部/マウスピース/口の部分/口片/口金/送話口/吹き口/口部/口の部品/マウスピーズ | 代弁者/御用メディア/機関紙/代弁/広報役/御用 | 「代弁者」の意 | who speaks for another
movement.NOUN +independence/liberation/protest/democracy/solidarity/resistance/feminist/separatist/grassroots/anti/abortion ~troop/troops/freedom/vehicle/vehicles/price/eye/goods/earth/plate/market | 移動/動作/ムーブメント/挙動/移転 | 運動/勢力/派/組織 | 政治的な「運動」を指す | a political movement | minor likely
freedom of movement;movement of goods/people | 運動の自由/動きの自由/動作の自由/商品の運動/運動自由/人々の運動/商品の動き/動作自由/ムーブメントの自由 | 移動の自由/自由な移動/移動 | 「移動の自由」が定訳 | right to go anywhere | term
mushroom.VERB/mushroomed/mushrooming ~soup/cloud/food/pick/wild | キノコ/きのこ/茸/キノコのように/マッシュルーム/キノコ狩り | 急増する/急増/急拡大/膨れ上が/膨らむ/乱立/急成長 | 「急増する」意 | to grow quickly
muted.ADJ/muted.VERB response/reaction/growth/demand/celebration/celebrations/trading/inflation | 消音/ミュート/音を消す/無音/音消し/ミュートされた/消音された/音声オフ/沈黙した/音の消 | 低調/控えめな/控えめ/鈍い/抑え/静か/限定的/鈍 | 「控えめな・低調な」の意 | weak, quiet
`);
