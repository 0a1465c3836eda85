import { parseTraps } from '../trap.ts';

/** Everyday English words whose sense in the news is not the first of the dictionary: c. */
export const EVERYDAY_C = parseTraps(`
call/calls/called/calling out ~phone/telephone/name/names | 呼び出す/電話する/外に呼ぶ/コールアウト/呼び出し | 非難する/批判する/指摘する/追及/名指し | 「公に批判する・指摘する」意 | to criticise in public | likely
call/calls/called/calling in _ troops/army/police/military/guard/firefighters | 電話する/電話をかける/呼び入れる/中に呼ぶ/コールする | 出動/動員/要請/投入/招集 | 「出動を要請する」意 | to ask for their help
close/tough/judgment call.NOUN;made the call;right/wrong/bad call | 電話/通話/呼び出し/コール/召喚 | 判断/決定/判定/僅差/接戦/選択 | 「判断・判定」を指す | a decision
too close to call | 電話/呼ぶには/呼び出すには/コール/電話するには/近すぎて | 接戦/大接戦/予断/僅差/勝敗 | 「大接戦」の意 | nobody can say who will win | literal
race/state/election/pennsylvania/michigan _ called for;call/called the race | 電話/呼びかけ/呼ばれる/コール/呼び出す/求める | 当確/当選確実/勝利/当選/勝敗 | 選挙の「当選確実を報じる」意 | to report who has won
on call | 電話中/電話で/通話中/呼び出し中/電話の上 | 待機/当直/オンコール | 「待機中」の意 | ready to come to work | likely
calm/calm.NOUN +markets/investors/fears/nerves/appeal/appealed/restore/restored/tensions | 鎮静剤/穏やか/カーム/真正/陳情/進呈 | 沈静/落ち着/平静/冷静/静め/和らげ/鎮め/平穏 | 「平静・沈静化」を指す | quiet | likely
campaign.NOUN bombing/air/military/bomb/ground | キャンペーン/選挙運動/遊説/選挙戦 | 作戦/空爆/攻撃/軍事行動 | 軍の「作戦」を指す | a series of operations
bombing/air/military/bomb/ground/counterinsurgency campaign | キャンペーン/選挙運動/遊説/選挙戦/運動 | 作戦/空爆/攻撃/軍事行動/掃討/爆撃 | 軍の「作戦」を指す | a series of operations
cap/caps.NOUN +price/prices/salary/spending/emissions/borrowing/rent/debt/oil/refugees/visas/tariff ~baseball/wear/wearing/hat | 帽子/キャップ/蓋/帽/ふた | 上限/限度/限度額/天井 | 「上限」を指す | an upper limit
cap/capped/capping.VERB _ price/prices/spending/rent/fees/cost/costs/at;capped at | 帽子/キャップ/覆う/蓋をする/かぶせる/帽子をかぶる | 上限/抑え/制限/限度 | 「上限を設ける」意 | to set a limit
cap/capped/caps/capping _ year/week/day/season/career/tour/victory | 帽子/キャップ/蓋/かぶせる/帽子をかぶる | 締めくく/飾/終え/上限/幕 | 「締めくくる」意 | to be the end of | likely
capacity of/as;in _ capacity as | 容量/能力/収容能力/キャパシティー/定員 | 立場/資格/肩書/として/役割 | 「〜の立場で」の意 | as what one acts | likely
seating/hospital/bed capacity;capacity _ seats/people/beds | 能力/キャパシティー/力量/容量 | 収容/定員/病床/受け入れ | 「収容人数」を指す | how many it holds | likely
capitalize/capitalized/capitalizing on | 資本化/大文字/資本化する/大文字にする/資本に/資金化 | 利用する/乗じる/生かす/つけ込む/活用/乗じ | 「乗じる・生かす」意 | to take advantage of
career diplomat/officer/prosecutor/civil/officials/official | 経歴外交官/キャリア役員/職歴/経歴/経歴の/職業経歴 | 職業/プロパー/生え抜き/キャリア/専門 | 「職業〜」の意 | by profession | likely
medical/patient/palliative/health/critical/hospital/primary/prenatal/emergency/urgent care | 注意/心配/世話/気配り/関心/ケア病棟 | 治療/医療/ケア/集中治療/看護/介護/手当て | 「治療・医療・介護」を指す | medical treatment | likely
intensive care | 集中注意/集中介護/集中世話/集中看護/集中配慮/集中的なケア/集中管理 | 集中治療/ICU/集中治療室 | 「集中治療」を指す | a hospital unit for grave cases | term
child care/childcare | 子供の注意/子供の心配/児童看護/子供管理/子供世話/幼児保護 | 保育/育児/子育て/託児 | 「保育・育児」を指す | looking after children | term
carry/carries/carried/carrying _ sentence/penalty/fine/risk/risks/maximum | 運ぶ/運搬する/持ち運ぶ/携帯する/持って行く/運送する | 科/伴う/伴/刑/最高 | 刑や危険を「伴う」意 | to mean as a consequence | likely
carry/carries/carried/carrying _ weight | 重さを運ぶ/体重を運ぶ/重量を運ぶ/運ぶ/運搬/荷物 | 影響力/重み/重みを持 | 「影響力を持つ」意 | to have influence | literal
carry/carries/carried/carrying on ~luggage/bag/baggage | 運ぶ/運び続け/運搬/持って行く/乗せる | 続ける/継続する/続行/続け | 「続ける」意 | to go on | likely
aircraft carrier/carriers;carrier strike/group | 運送業者/航空会社/運送会社/キャリア/配達人/航空運送/航空母船 | 空母/航空母艦 | 「空母」を指す | a warship for aircraft | critical
mobile/wireless/telecom/phone carrier/carriers | 空母/航空母艦/運送業者/航空会社/運搬人/保菌者 | 通信会社/携帯電話会社/通信事業者/携帯大手/通信キャリア | 「通信会社」を指す | a telephone company
air/airline/low-cost/national/flag/budget/domestic carrier/carriers ~aircraft | 空母/航空母艦/運送業者/運搬人/運送会社/通信会社 | 航空会社/航空/格安航空/航空大手 | 「航空会社」を指す | an airline | critical
cartel/cartels +drug/mexican/mexico/cocaine/sinaloa/fentanyl ~price/oil/opec | 企業連合/企業協定/カテル/独占企業 | カルテル/麻薬組織/犯罪組織/密売組織 | 「麻薬組織」を指す | a gang of drug traders | likely
case against;murder/criminal/legal/civil/fraud/bribery/defamation case/cases | ケース/箱/症例/容器/入れ物 | 事件/裁判/訴訟/立件/起訴 | 「事件・裁判」を指す | a matter in court | likely
make/makes/made/making _ case for/that;case for | ケースを作る/事件を作る/ケースを作/事件を作/箱 | 主張/訴え/根拠/必要性/正当性/論拠 | 「主張する・根拠を示す」意 | to argue for
in case of;just in case | 箱/事件/ケースの中/事件の中 | 備え/場合/万一/念のため/際 | 「〜に備えて・の場合」の意 | if it happens | literal
cash cow | 現金の牛/現金牛/キャッシュ牛/お金の牛/金の牛/現金の雌牛 | 金のなる木/ドル箱/稼ぎ頭/収益源 | 「ドル箱」を指す | what brings in money | literal
cash/cashed/cashing in on | 現金化/現金に/現金化する/現金に換える/キャッシュ | 便乗/利用し/つけ込/当て込/もうけ | 「便乗してもうける」意 | to profit from | literal
cash-strapped;cash strapped | 現金ストラップ/現金で縛/現金縛/現金を縛/現金ひも | 資金難/資金繰り/財政難/財政が厳し | 「資金難の」意 | short of money | literal
cast.NOUN +film/movie/actors/actor/show/series/drama/director/broadway/comedy/sitcom ~plaster/broken/arm/ballot/vote/votes/iron | 投げる/鋳造/ギプス/鋳物/石膏/鋳型 | 出演者/キャスト/俳優陣/配役 | 「出演者」を指す | the actors
cast/casting.VERB +film/movie/role/actor/actress/series/play/director ~ballot/vote/votes/doubt/shadow | 投げる/鋳造する/鋳物/投じる/鋳造 | 起用/配役/キャスティング/抜擢/出演 | 「起用する」意 | to choose an actor
cast/casts/casting _ shadow over/on;cast a pall | 影を投げる/影を鋳造/影をキャスト/影を落下/影を投げ/鋳造する | 影を落と/暗い影/影響 | 「影を落とす」意 | to make look dark | literal
casting vote | 鋳造投票/投げる投票/投票を投げる/キャスティング投票/鋳造票/投げ票 | 決裁票/最後の1票/決定票/キャスティングボート | 「決裁票」を指す | the vote that decides | term
catch/caught off guard;catch/caught _ off guard | 警備員/ガード/守備/警備/警備兵/近衛兵/捕まえる | 不意/意表/虚/油断/驚 | 「不意を突く」意 | to surprise | literal
caught in _ crossfire/middle/fighting | 捕まえる/捕まる/キャッチする/釣る/逮捕される/捕らえられる | 巻き込/板挟/挟ま | 「巻き込まれる」意 | to become involved
catch/catches/caught/catching fire | 火を捕まえる/火をキャッチ/火を捕/火をつかむ/火災を捕/火を受け/キャッチファイア | 出火/燃え/火が付/引火/炎上/火災 | 「出火する」意 | to begin to burn | literal
catch/catching/caught up with/to | 捕まえる/捕まる/キャッチアップする/上に捕/捕まえ/キャッチする | 追いつ/追い付/追い上げ/遅れを取り戻 | 「追いつく」意 | to reach | likely
catchphrase;catch-all;catchall | キャッチオール/全て捕/すべて捕/捕まえるすべて/捕まえる句 | 包括/万能/決まり文句/何でも | 「包括的な・決まり文句」の意 | for everything; a slogan | literal
probable/good/just cause.NOUN;cause.NOUN of justice/freedom/peace | 原因/理由/コーズ/要因/原人 | 大義/相当な/正当な/正当な理由/運動/ため | 「大義」「正当な理由」を指す | what one fights for, or a good reason | likely
palestinian/separatist/common/lost/noble/rebel cause.NOUN | 原因/理由/要因/共通原因/失われた原因/遠因 | 大義/運動/目的/闘争/主張 | 「大義・運動」を指す | what one fights for
cause of death | 死の理由/死因原因/死亡理由/死亡の事由/死の原因/死亡事由 | 死因 | 用語は「死因」 | the term is 死因 | term minor
cave/caved/caving in ~cave-in/mine/roof/miners/tunnel | 洞窟/洞穴/洞くつ/ほら穴/洞窟に | 屈する/折れる/屈し/譲歩/折れ/応じ | 「屈する」意 | to give in
caveat | 警告文/カベアト/洞窟/カビアット | 条件/但し書き/注意点/留保/ただし | 「ただし書き・留保」を指す | a reservation | literal likely
cease and desist | 停止と思いとどまる/中止と断念/停戦/中断と中止/やめてやめる | 停止命令/差し止め/停止通告/中止 | 停止を求める命令 | an order to stop | term
cell/cells.NOUN +prison/jail/inmate/inmates/detention/detainee/police ~stem/cancer/phone/blood/immune/brain | 細胞/電池/セル | 独房/監房/房/留置場/雑居房/収容室 | 「監房」を指す | a room in a prison | critical
terrorist/terror/sleeper/militant/underground/isis cell/cells | 細胞/電池/セル/独房/監房 | 組織/細胞組織/グループ/拠点/潜伏工作員 | テロの「小組織」を指す | a small secret group
center/centre.NOUN stage | センターステージ/中央舞台/中心舞台/中心の舞台/センター段階/中央段階 | 表舞台/主役/焦点/注目/中心的 | 「注目の的」の意 | where all look | literal
certificate of deposit;birth/death/marriage certificate | 証書/認証書/資格証/サーティフィケート/認定証/証明/修了証 | 出生証明書/死亡診断書/証明書/預金証書/婚姻証明書/死亡証明書/戸籍 | 「証明書」を指す | an official paper | term likely
chain.NOUN +supermarket/hotel/restaurant/grocery/stores/retail/retailer/coffee/fast-food/burger/pharmacy/cinema ~supply/command/bicycle/chains/islands | 鎖/連鎖/系列/くさり/チェーン網 | チェーン/チェーン店/大手/系列店 | 「チェーン店」を指す | shops of one firm
chain/chains of command | 命令の鎖/指揮の鎖/命令チェーン/コマンドチェーン/コマンドの鎖/命令連鎖/指揮チェーン/指揮の連鎖 | 指揮系統/命令系統/指揮命令系統 | 「指揮系統」を指す | who commands whom | term
island chain;chain of islands | 島の鎖/島チェーン/島の連鎖/島々のチェーン/鎖/島鎖 | 列島/諸島/群島/島々/列島線 | 「列島・諸島」を指す | islands in a row
change/changes/changed/changing hands | 手を変/手を替/手を交換/手が変/手を変える/手が変わる/手を替える/手を交換する | 渡/取引/売買/人手に/支配/所有者/持ち主/移 | 「持ち主が変わる・取引される」意 | to get a new owner | literal
change/changed/changes/changing course/tack | コースを変更/コース変更/講座/授業を/科目/課程を/コースを変 | 方針/方針転換/路線/針路/進路/転換 | 「方針を転換する」意 | to do otherwise | literal
change/changed _ heart | 心臓の変化/心臓を変/心臓を/心の変化/心臓変更/ハートの変化 | 心変わり/翻意/考え直/考えを改/態度 | 「心変わり・翻意」を指す | a new mind | literal
sea change | 海の変化/海変化/海洋変化/海の変更/シーチェンジ/海の変 | 大転換/様変わり/劇的/激変/大きな変化 | 「大転換」を指す | a great change | literal
regime change | 体制の変更/レジームチェンジ/政権変更/制度変更/体制変化/政権変化/食事 | 体制転換/政権交代/政権転覆/体制変更/政権打倒 | 「体制転換」を指す | bringing down a government | term minor likely
channel/channels.NOUN +diplomatic/official/communication/legal/communications/talks/negotiations/military ~tv/television/youtube/news/strait/english/telegram | チャンネル/海峡/運河/水路/通路/チャネル | ルート/経路/窓口/手段/パイプ | 「ルート・経路」を指す | a way to talk | literal minor likely
channel crossing/crossings;cross/crossed/crossing the channel;english channel | チャンネル/英語チャンネル/イングリッシュチャンネル/チャネル/英語の水路/英語海峡 | 英仏海峡/英海峡/ドーバー海峡/海峡 | 「英仏海峡」を指す | the sea between England and France | critical
character.NOUN +film/movie/novel/play/drama/series/book/actor/actress/disney | 性格/文字/人格/特性/品性 | 登場人物/役/キャラクター/主人公/人物 | 「登場人物」を指す | a person in a story | likely
character assassination | キャラクター暗殺/性格暗殺/人物暗殺/人格暗殺/文字暗殺/性格の暗殺/キャラクターの暗殺 | 人格攻撃/中傷/名誉毀損/誹謗中傷 | 「人格攻撃・中傷」を指す | ruining somebody's name | literal
main/lead/fictional/title character/characters | 性格/文字/特性/人格/メイン文字/主な文字 | 主人公/登場人物/キャラクター/役/主役 | 「登場人物」を指す | a person in a story
take/takes/took/taken/taking charge of | 料金/充電/請求/チャージ/容疑/突撃 | 引き受け/指揮/担当/責任/引き継/掌握/率い | 「責任を引き受ける」意 | to become responsible
lead/leads/led/leading the charge | 料金/充電/請求/突撃/チャージ | 先頭に立/主導/けん引/率い/先頭 | 「先頭に立つ」意 | to go first | literal
charter flight/flights/plane/planes/jet | 憲章/憲章飛行/特許/憲章航空/憲章便/特許状 | チャーター/チャーター便/貸し切り | 「チャーター便」を指す | a hired flight | critical
charter school/schools | 憲章学校/チャーター学校/特許学校/憲章/憲章スクール | チャータースクール/公設民営 | 米国の公設民営学校 | a kind of American school | term
check/checks.NOUN +dollar/dollars/bank/social/stimulus/payroll/rebate/donation ~background/fact/security/border/checks/balances/point/health | 点検/小切手帳/チェック/検査/確認 | 小切手/給付金/支給/給料 | 「小切手」を指す | paper to be paid | likely
checks and balances;system of checks | チェックとバランス/点検と均衡/検査と均衡/小切手/小切手とバランス/チェックと均衡/見積もり | 抑制と均衡/三権分立/抑制均衡/チェック・アンド・バランス | 「抑制と均衡」を指す | powers that hold each other | term
keep/kept/keeping/hold/held _ in check | チェックイン/点検/小切手/チェックの中/チェックに/検査 | 抑え/抑制/食い止め/けん制/牽制/封じ | 「抑える」意 | to hold back | literal
background check/checks | 背景チェック/背景検査/背景調査/背景確認/バックグラウンドチェック/バックグラウンド検査/背景小切手 | 身元調査/経歴調査/身元確認/経歴照会/身元照会 | 「身元調査」を指す | looking into somebody's past | term minor
reality check | 現実チェック/リアリティーチェック/現実点検/現実の小切手/現実確認/リアリティチェック | 現実を直視/現実を見/現実を突き/厳しい現実 | 「現実を直視させるもの」の意 | what makes one see how things are | literal minor likely
chemistry between/with;team/on-screen chemistry | 化学/化学作用/化学反応 | 相性/息/連携 | 「相性」を指す | how well they get on | likely
chill/chilling effect | 寒さ効果/冷却効果/冷房効果/寒い効果/冷たい効果/身も凍る/冷える効果 | 萎縮/萎縮効果/委縮 | 「萎縮効果」を指す | makes people afraid to speak
chip/chips.NOUN +semiconductor/nvidia/semiconductors/intel/tsmc/memory/chipmaker/chipmakers/ai/export ~potato/fish/casino/bargaining | 破片/切れ端/かけら/ポテトチップ/木くず/薄切り | 半導体/チップ | 「半導体」を指す | a semiconductor | critical
chipmaker/chipmakers/chip maker/giant/industry/stocks/sector | チップ製造者/チップメーカー業者/破片/チップ巨人/チップ株/チップ産業 | 半導体/半導体メーカー/半導体大手/半導体株 | 「半導体メーカー」を指す | makes semiconductors | term minor likely
blue chip/chips;blue-chip | 青いチップ/青チップ/ブルーチップ株式/青い破片/青色チップ/青い欠片 | 優良株/優良企業/優良/主力株/優良銘柄 | 「優良株」を指す | stock of a strong firm | term
chip/chipping/chipped away at | チップ/欠け/削り取/破片/かけら/欠ける/チップする | 徐々に/少しずつ/切り崩/損な/低下/そ | 「徐々に損なう」意 | to make less bit by bit | literal likely
chop/chopping block | まな板/切断ブロック/チョッピングブロック/切り刻むブロック/断頭台/チョップ | 廃止/削減/対象/存続/やり玉 | 「削減・廃止の対象」の意 | about to be cut | literal
inner/close/business/political/diplomatic circle/circles;circle of friends/advisers/confidants/aides | 円/サークル/丸/輪/円形/内円/内側の円/内部円/円圏 | 側近/界/取り巻き/筋/周辺/関係者/政界/財界 | 「側近・〜界」を指す | a group of people
come/came/coming full circle | 完全な円/全円/円/フルサークル/丸い円/完全円/満円 | 一巡/元に戻/振り出し/回帰/原点 | 「元に戻る」意 | to be where it began | literal
vicious circle/cycle | 悪い円/残酷な円/邪悪な円/悪意のある円/残忍なサイクル/悪質サークル/悪意の輪/悪質な循環/凶悪なサイクル | 悪循環 | 「悪循環」を指す | one evil makes the next | literal
circuit breaker/breakers | 回路遮断器/回路ブレーカー/サーキット破壊/回路破壊者/サーキットブレイカー者 | サーキットブレーカー/取引停止/売買停止 | 取引の一時停止措置 | stops trade for a while | term likely
claim/claims.NOUN jobless/unemployment/weekly/initial | クレーム/主張/請求権/苦情/要求 | 申請件数/申請/失業保険/新規失業 | 失業保険の「申請件数」を指す | applications for benefits | term
jobless/unemployment claims/claim | クレーム/主張/請求権/苦情/要求/失業者の主張/失業主張/失業請求 | 申請件数/申請/失業保険/新規失業 | 失業保険の「申請件数」を指す | applications for benefits | term
insurance claim/claims | 保険クレーム/保険主張/主張/苦情/クレーム | 保険金請求/請求/保険金/支払い | 「保険金請求」を指す | asking an insurer to pay | term
territorial/rival/maritime/sovereignty/competing claim/claims | クレーム/苦情/請求書/不満/領土クレーム | 領有権/主張/権利/領有権の主張 | 「領有権の主張」を指す | saying that land is one's own
claim/claims/claimed/claiming victory/credit | クレーム/請求する/要求する/苦情/クレームする/勝利を請求/信用を主張/クレジット | 宣言する/手柄/功績/主張/勝利宣言 | 「勝利を宣言する・手柄を主張する」意 | to say that one has won or done it | likely
claim/claimed/claims/claiming _ asylum | クレーム/主張する/要求する/亡命を主張/請求する | 申請/難民申請/申請する/亡命申請/求め | 亡命は「申請する」 | asylum is asked for | literal
working/middle/ruling/lower/upper class/classes.NOUN ~teacher/lesson/student/students/school | 授業/クラス/学級/講義/働くクラス | 階級/層/階層/労働者/中間層/中流/中産階級 | 「階級・層」を指す | a layer of society
business/first/premium/economy class.NOUN +passenger/passengers/seat/seats/flight/airline/cabin | 階級/授業/経済階級/商業階級/事業階級/学級 | クラス/ビジネスクラス/エコノミークラス/ファーストクラス | 座席の等級 | a kind of seat
classified/declassified document/documents/information/material/materials/intelligence/briefing/report/records | 分類された/分類する/広告/分類/分類される/分類文書/分類情報/クラシファイド | 機密/極秘/秘密/機密指定/機密解除 | 「機密の」意 | secret | critical
declassify/declassified/declassification | 分類を解除/分類解除/非分類/分類取り消し/分類を外す/脱分類 | 機密解除/機密指定/公開 | 「機密指定の解除」を指す | to make secret papers public | term
clean energy/power/technology | きれいなエネルギー/清潔なエネルギー/清潔な電力/きれいな電力/清浄エネルギー/清掃エネルギー/きれいな権力 | クリーンエネルギー/クリーンな/再生可能エネルギー/クリーン | 定訳は「クリーンエネルギー」 | the usual term | term minor
clean up/cleanup/clean-up.VERB +oil/spill/debris/toxic/environmental/flood/storm/waste/mess | 掃除する/掃除/お掃除/整頓/清掃する | 除去/浄化/撤去/復旧/後始末/片付け/処理/清掃 | 汚染や災害の「除去・復旧作業」を指す | removing oil or debris | literal minor likely
come/came/coming clean | きれいに来る/清潔に来る/きれいになる/清潔に/清潔になる/掃除 | 白状/打ち明け/真実/認め/告白/洗いざらい | 「白状する」意 | to tell the truth | literal
clean slate | きれいなスレート/綺麗な石板/きれいな石板/清潔なスレート/きれいな黒板/白紙スレート | 白紙/一から/再出発/新たなスタート | 「白紙の状態」を指す | a new beginning | literal
clean sweep | きれいな掃除/清掃/きれいなスイープ/清潔な掃除/クリーンスイープ | 全勝/総なめ/完勝/独占/全議席 | 「全勝・総なめ」を指す | winning everything | literal
clear/clears/cleared/clearing _ hurdle/hurdles/way | 清掃/片付ける/掃除する/きれいにする/明確にする/クリアする/消す | 開/越え/突破/道を開/道筋/乗り越え | 「乗り越える・道を開く」意 | to get over, to make possible | likely
clear/clears/cleared/clearing _ land/forest/mine/mines/debris/rubble/protesters/snow/square/camp | クリアする/明確にする/明らかにする/はっきりする/消す/消去する | 撤去/除去/排除/伐採/除雪/退去/開墾 | 「撤去・排除する」意 | to remove
security clearance/clearances | セキュリティクリアランス承認/保安清掃/セキュリティの清掃/保安許可/セキュリティ通関/安全整理/在庫一掃 | 機密取扱資格/機密情報/アクセス権/適性評価/秘密取扱/セキュリティ・クリアランス/セキュリティークリアランス | 機密情報を扱う資格 | the right to see secrets | term
crystal/abundantly clear;make/made/makes clear that;make/made it clear | クリアにする/きれいにする/晴れ/透明にする/水晶/クリスタル/明るくする | 明確/明言/はっきり/明らか/鮮明/明示 | 「明言する・明らかにする」意 | to say plainly | likely
clemency | クレメンシー/温和/寛大さ/温暖/慈悲心 | 恩赦/減刑/情状 | 「恩赦・減刑」を指す | mercy to a convict | term likely
climb/climbs/climbed/climbing +percent/shares/index/points/stocks/yield/price/prices/rate/dow/nikkei/inflation/unemployment ~mountain/everest/climber/climbers/stairs/ladder | 登る/登山/のぼる/登山する/よじ登る/登板する | 上昇する/値上がり/増える/上がる/上昇/伸び/増加 | 相場や数値は「上昇する」 | figures rise, nobody climbs | literal
clinch/clinches/clinched/clinching _ deal/title/victory/nomination/win/medal/championship/spot/gold/seat | 抱きつく/クリンチする/クリンチ/締める | 決める/獲得する/確実/手に/まとめ/制す/勝ち取/確定 | 「決める・獲得する」意 | to make sure of
clip/clips.NOUN +video/footage/film/audio/posted/viral/tiktok/interview/youtube ~paper/hair | クリップ/切り抜き/刈り込み/挟み/留め金 | 動画/映像/音声/場面 | 「動画・映像」を指す | a piece of film | literal minor likely
o'clock;round/around the clock;around-the-clock | 時計/時計の周り/時計を回/時計周り/時計回り/時計の回り | 24時間/昼夜/休みなく/不眠不休/時/24時間体制 | 「24時間体制で」の意 | day and night | literal
turn/turned/turning back the clock;turn the clock back;set the clock back | 時計を戻す/時計を回す/時計を後ろ/時計を返す/時計を/時計 | 時代/逆行/後退/逆戻り/針を戻 | 「時代を逆行させる」意 | to go back to old ways | literal
clock.NOUN ticking;race/racing against the clock | 時計/時計に対し/時計競走/時計レース | 時間との闘い/時間との戦い/時間/刻々/残り時間/一刻 | 「時間との闘い」を指す | little time is left | literal
close/closes/closed/closing in on ~closed-door | 閉じる/閉める/閉まる/近くに閉/閉鎖する/閉じ込める | 迫る/近づく/接近/目前/追い詰め/包囲/迫っ/近づ | 「迫る・近づく」意 | to come near
close ranks;closed ranks;closing ranks | 階級/ランクを閉/列を閉じる/順位/隊列を閉/ランク/等級/閉じた | 結束/団結/足並み/一致 | 「結束する」意 | to stand together | literal
close/closest/closer ally/allies/tie/ties/friend/friends/associate/cooperation/relationship/confidant | 閉じる/閉鎖/閉じた/閉まった/近所の/近い距離/閉鎖的 | 親密/緊密/側近/密接/親しい/盟友/近い/最も近い | 「緊密な・親しい」の意 | near to one's heart | likely
closing argument/arguments/statement/statements/remarks | 閉じる議論/閉鎖的主張/閉鎖議論/閉会議論/締めの議論/終了議論/閉会主張/終了陳述 | 最終弁論/論告/最終陳述/締めくくり/閉会 | 裁判の「最終弁論」を指す | the last speech in court | term likely
opening argument/arguments/statement/statements | オープニング議論/開会議論/開始議論/開く議論/開口/開放議論/開会主張 | 冒頭陳述/冒頭弁論/初日/冒頭 | 裁判の「冒頭陳述」を指す | the first speech in court | term likely
clout | 布切れ/クラウト/叩く/雲/殴打/布 | 影響力/発言力/力 | 「影響力」を指す | influence
club/clubs.NOUN +soccer/football/league/striker/midfielder/premier/transfer ~golf/night/nightclub/beat/beaten/baton/gun/rotary | 棍棒/こん棒/同好会/部活/ナイトクラブ/部活動 | クラブ/チーム/球団 | スポーツの「クラブ」を指す | a team, not a stick
clue/clues | クルー/糸口口/手掛/端緒物/丹書/単書 | 手がかり/手掛かり/糸口/ヒント | 「手がかり」を指す。韓国語「단서」は但し書きでもある | what helps to solve it
coalition.NOUN of the willing;u.s.-led/us-led/saudi-led/arab/american-led coalition | 連立/連立政権/意志の連立/喜んでする連合/自発的連立/意思の連合 | 有志連合/連合軍/連合 | 軍の「有志連合・連合軍」を指す | states that fight together | term
coat of arms | 腕のコート/武器のコート/武器コート/腕コート/外套/コートの腕 | 紋章/国章 | 「紋章・国章」を指す | a badge of a state or family | critical
coffer/coffers | コーヒー/金庫ら/コッファー/箱/棺 | 国庫/財源/資金/財政/財布 | 「国庫・資金」を指す | public money
cold case/cases | 冷たい事件/寒い事件/冷たいケース/寒いケース/風邪事件/冷たい場合/コールドケース | 未解決事件/未解決 | 「未解決事件」を指す | a crime never solved | literal
cold shoulder | 冷たい肩/寒い肩/冷肩/冷えた肩/コールドショルダー | 冷遇/冷たくあしら/無視/そっけな/冷淡 | 「冷遇」の意の慣用句 | being unfriendly | literal
cold feet | 冷たい足/寒い足/冷えた足/足が冷/冷足 | 尻込み/おじけづ/怖気づ/及び腰/二の足 | 「尻込み」の意の慣用句 | being afraid to go on | literal
cold-blooded murder/killing/killer;cold-blooded | 冷たい血/冷血の殺人/寒い血/冷血動物/変温/冷血殺人 | 冷酷/残忍/冷血な/無慈悲 | 「冷酷な」の意 | cruel | literal minor likely
in cold blood | 冷たい血/寒い血/冷血で/冷血の中/冷血に/冷えた血 | 冷酷/平然/容赦なく/残忍/無慈悲 | 「冷酷に」の意 | without mercy | literal
cold water on | 冷水を注/冷たい水を注/冷たい水/冷水を投げ/水を投げ | 水を差/冷や水/否定/打ち消 | 「水を差す」意 | to discourage | literal
out in the cold | 寒さの中/寒い外/冷たい外/寒い中/寒さに/外の寒さ | 蚊帳の外/置き去り/除外/冷遇/仲間外れ/取り残 | 「蚊帳の外」の意 | left out | literal likely
collect/collected/collecting _ debt/debts/tax/taxes/fee/fees/toll/tolls/ransom | 収集する/集める/採集する/コレクション/募集する/収集 | 徴収する/回収/取り立て/徴収/受け取/集金 | 税や料金は「徴収する」 | taxes and debts are 徴収・回収 | literal
collect/collected/collecting _ award/prize/medal/pension/passport/body | 収集する/採集する/集める/コレクション/募集する | 受け取/受給/受賞/引き取/手に | 「受け取る」意 | to receive | literal
collective defense/defence/security | 集団的な保安/集合防衛/集合的防衛/集団防御/団体防衛/集合防御/集団保安/集団セキュリティ | 集団防衛/集団安全保障/集団的自衛 | 「集団防衛・集団安全保障」を指す | an attack on one is an attack on all | term
column/columns of _ smoke/tanks/vehicles/troops/armor;military/armored/armoured/tank/supply column | 列/柱/コラム/円柱/記事/欄/カラム/論評 | 車列/部隊/隊列/煙/立ち上/縦隊/黒煙 | 「車列・隊列」「煙の柱」を指す | a row of vehicles, or smoke
comb/combed/combing _ rubble/area/through/debris/wreckage/forest | 櫛/くし/髪をとかす/とかす/櫛で/櫛でとかす/コームする | くまなく/捜索/捜し/調べ/しらみつぶし | 「くまなく捜す」意 | to search everywhere
come/comes/came/coming forward ~proposal/proposals/plan | 前に来る/前に出る/前方に来る/前へ来る/進み出る/前に来/前方へ | 名乗り出る/名乗り出/通報/届け出/申し出/告発/証言 | 「名乗り出る」意 | to say that one knows or suffered it | likely
come/comes/came/coming under _ fire/attack/criticism/pressure/scrutiny/bombardment | 下に来る/火の下/攻撃の下/火下/圧力の下に/批判の下/下に入る/火の下に来る | 受け/浴び/さらされ/攻撃され/高ま/砲撃 | 「受ける・さらされる」意 | to be exposed to | literal
come/comes/came/coming under fire | 火災/火の下/下に来る/火下/発砲を受け/火事/火の下に来る | 批判/非難/銃撃/攻撃/砲撃/浴び | 「批判や攻撃を浴びる」意 | to be criticised or shot at | likely
come/comes/came/coming to terms with | 条件に来る/条件になる/用語/契約/条件/条約に来/合意条件/期間 | 受け入れ/向き合/折り合い/乗り越え/克服 | 「受け入れる・折り合いをつける」意 | to accept
come/comes/came/coming to light | 光に来る/明かりに/光に/光になる/ライトに/光へ/軽く来る | 明るみ/発覚/明らか/判明/表面化/浮上 | 「明るみに出る」意 | to become known | literal
come/comes/came/coming to a head | 頭に来る/頭に/頭になる/頭が来る/ヘッドに/頭へ来る | 山場/頂点/重大局面/限界/表面化/緊迫 | 「重大局面を迎える」意 | to reach a crisis | literal
come/comes/came to blows | 吹く/風に/打撃に/殴打に来る/吹きに来る/打撃になる | 殴り合い/衝突/つかみ合い/もみ合い/乱闘 | 「殴り合いになる」意 | to begin to fight | literal
come/comes/came/coming up with ~plan | 上がって来る/一緒に上がる/上に来る/やって来る/登って来る/一緒に来る | 考え出/打ち出/見いだ/まとめ/思いつ/案出/用意/策定/考案 | 「考え出す・打ち出す」意 | to find or think of | literal likely
come/comes/came/coming up short | 短く来る/短く上/短くなる/短い/短く上がる/背が低 | 及ば/届か/不足/足り/敗/果たせ | 「及ばない」意 | not to reach it | literal
come/comes/came _ surprise/shock | 驚きとして来る/驚きで来る/衝撃として来る/驚きに来る/サプライズとして/サプライズで来る/ショックで来る | 驚/衝撃/意外/予想外/寝耳に水 | 「驚きだった」とする | was a surprise | literal minor likely
comeback.NOUN | 戻って来る/戻り/帰って来/言い返し/カムバックし | 復活/復帰/返り咲き/逆転/カムバック/巻き返し/再起 | 「復活・返り咲き」を指す | a return to success | literal minor
comfort zone | 快適ゾーン/快適地帯/快適な地帯/慰安区域/快適区域/安楽地帯/慰安地帯 | 安全地帯/慣れ親しん/居心地/ぬるま湯/コンフォートゾーン | 「居心地の良い範囲」を指す | what one is used to | literal
comfort women | 快適な女性/慰安女/慰めの女性/慰労女性/安楽女性/慰め女性/慰安女性 | 慰安婦 | 定訳は「慰安婦」 | the established term | term critical
command.NOUN central/indo-pacific/africa/european/cyber/northern/southern/strategic/combatant/unified/high | 命令/コマンド/指令/命令権 | 軍/司令部/司令官/統合軍/軍司令部 | 軍の「司令部・軍」を指す | a headquarters of the forces
central/indo-pacific/africa/european/cyber/northern/southern/strategic/unified/high command | 命令/コマンド/指令/中央命令/中央コマンド/中心命令/サイバー命令 | 軍/司令部/司令官/統合軍/中央軍/参謀本部 | 軍の「司令部・軍」を指す | a headquarters of the forces
commander/commanders/commanding officer | 指揮者/命令者/コマンダー/事領官/司令者/指揮棒 | 司令官/指揮官/隊長/幹部 | 「司令官・指揮官」を指す | a military leader | term
commemorate/commemorated/commemorates/commemorating/commemoration | 記念品/期念する/祈念品/気念/奇念 | 記念する/追悼/記念/しの | 「記念・追悼する」意 | to remember together | likely
commit/commits/committed/committing troops/forces/billion/million/funds/resources;committed to;commit to | 犯す/罪を犯す/コミットする/犯行/犯した/委託する/自殺 | 約束/確約/表明/拠出/投入/取り組/尽力/コミット/決意/専念 | 「約束する・尽くす」意。罪ではない | to promise, not to do wrong | literal likely
commitment/commitments.NOUN | 犯行/委託/献身性/コミットメンツ/公約数/約束事 | 約束/公約/決意/関与/取り組み/コミットメント/責務/義務 | 「約束・決意・関与」を指す | a promise | minor likely
common sense/good/law/market/currency/enemy ~knowledge | 一般的な感覚/共通の感覚/共同感覚/普通の感覚/共通法/普通の法律/一般法/共有市場 | 常識/良識/公益/コモンロー/共同市場/判例法/慣習法/共通の敵/共通通貨 | 定まった訳語がある | each has its established term | term
house of commons | 平民の家/庶民の家/共通の家/コモンズの家/平民院/一般人の家/下の家/コモンズハウス | 下院/庶民院 | 議院の名称 | a house of parliament | term
compensation.NOUN ~award | 報償金/補償金額/報酬金/補正/補相/報賞 | 補償/賠償/賠償金/補償金/報酬/慰謝料 | 「補償・賠償」を指す | money for damage | minor likely
complex.NOUN +apartment/housing/residential/sports/industrial/temple/military/hospital/nuclear/launch/palace/government ~complicated/very/too | 複雑/コンプレックス/劣等感/複合体/複雑な | 施設/団地/複合施設/総合施設/敷地/住宅 | 「施設・団地」を指す | a group of buildings
complacent/complacency | 自己満足/満足感/無事安逸/安逸 | 油断/慢心/現状に満足/危機感/独り善がり/気の緩み | 「油断・慢心」を指す | seeing no danger | literal minor weak
compound/compounded/compounding.VERB | 化合物/合成する/化合/複合する/化合する/混合する | 悪化/追い打ち/拍車/深刻/重な/さらに | 「さらに悪化させる」意 | to make worse
compromise/compromised/compromising.VERB _ security/safety/data/account/accounts/integrity/system/systems/independence | 妥協する/妥協/妥結する/折衷する/譲歩する | 損なう/脅か/危険/侵害/漏え/流出/不正アクセス/侵入 | 「損なう・危険にさらす」意 | to put in danger, not to meet halfway
conceal/concealed weapon/weapons/carry/handgun/gun | 隠蔽武器/隠蔽された/隠された/隠蔽/隠された携帯/隠れた武器/隠蔽携帯 | 隠し持/携帯/携行 | 武器の「携行」を指す | carrying a gun unseen | literal likely
conclude/concluded/concludes/concluding _ talks/visit/trip/summit/meeting/meetings/investigation/tour | 結論/結論付ける/結論を出す/結論する/断定する/締結する | 終える/終わる/終了/締めくく/閉幕/終え | 「終える」意 | to end | likely
concrete step/steps/plan/plans/evidence/action/measures/proposal/result/results/details | コンクリート/コンクリートの/混凝土/セメント | 具体的/具体策/明確/確たる/具体化 | 「具体的な」の意 | not in general only | critical
stable/serious/heart/medical/underlying/existing condition/conditions;condition.NOUN +hospital/doctors/patient/treated ~anonymity/that/precondition/economic/conditions | 条件/コンディション/条件的/要件 | 状態/容体/病状/症状/持病/疾患/重体 | 「容体・病状」を指す | how a patient is
conduct/conducted/conducts/conducting.VERB _ survey/poll/exercise/exercises/drill/drills/search/raid/strike/test/tests/interview/study/operation/investigation ~orchestra/electricity | 指揮する/伝導する/指揮/電導する/導く/指揮者 | 行う/実施する/実施/実行/行わ/行っ/調査 | 「行う・実施する」意 | to do | likely
code of conduct;misconduct;conduct.NOUN ethics | 指揮/行為のコード/行動のコード/伝導/コード/暗号/行動符号 | 行動規範/行動規則/倫理規定/不正行為/不祥事/違法行為/わいせつ行為 | 「行動規範」「不正行為」を指す | rules of behaviour | term
confidence +consumer/business/investor/investors/market/markets/index/survey/economy ~vote/motion/no-confidence | 自信/自信感/秘密/確信/自信度/信任 | 信頼感/景況感/信頼/信認/心理/消費者態度/マインド | 経済の「信頼感・景況感」を指す | what consumers expect | term likely
self-confidence/confidential/confidentially/confidentiality | 自信のある/確信的/自信/親展的/信頼できる | 機密/非公開/秘密/守秘/極秘/内密/匿名 | 「機密の・非公開の」意 | secret | likely
conflict of interest;conflicts of interest | 利子の衝突/関心の衝突/関心の葛藤/利益の紛争/利益の葛藤/利害衝突/興味の対立/利害の葛藤/利害関係衝突/利益衝突/関心の対立 | 利益相反/利害の対立/利益の相反 | 用語は「利益相反」 | the term is 利益相反 | term
conscience vote;prisoner/prisoners of conscience | 意識/良心の囚人たち/良心犯/意識の囚人/両親/両心/良心囚 | 良心の囚人/自由投票/良心 | 定訳は「良心の囚人」「自由投票」 | established terms | term
consensus estimate/forecast;consensus ~consent | 合意体/コンセンサス推定/共感帯/共感台/意見一致/一致合意 | 合意/コンセンサス/総意/市場予想/意見の一致/共通認識 | 「合意・総意」を指す | what all think | literal minor likely
conservation +wildlife/species/environment/forest/nature/marine/animals/endangered ~energy/law/physics | 保存/会話/保守/保全者/保守主義/談話 | 保護/保全/自然保護/環境保護 | 「自然保護・保全」を指す | protecting nature | likely
conservative estimate/estimates | 保守派/保守的な推定/保守党の推定/保守推定/保守派の推定/補修的 | 控えめ/少なく見積/控え目/低く見積 | 「控えめな推計」を指す | a low guess | literal minor
consideration/considering/under consideration | 考慮の下/検討の下/下の考慮/思慮/考慮下/苦慮 | 検討中/検討/審議中/考え/踏まえ | 「検討中」の意 | being thought about | literal minor likely
consumer goods/price/staples/watchdog/durables | 消耗品/消費者商品/消費者の良い/消費者グッズ/消費者の番犬/消費者の主食 | 消費財/消費者物価/消費者保護/生活必需品/日用品/耐久消費財 | 「消費財」などの用語を使う | established terms | term likely
contact tracing/tracers/tracer | 連絡先追跡/コンタクト追跡/接触のトレース/連絡追跡/接触写し/接触トレース/接触描写 | 接触者追跡/濃厚接触/接触者の追跡/追跡調査 | 「接触者追跡」を指す | finding whom a patient met | term
content.NOUN ~happy/satisfied/contents/contented +online/platform/platforms/facebook/youtube/creator/creators/netflix/users/tiktok/moderation | 満足/内容物/目次/含有量/含量/満足感 | コンテンツ/投稿/内容/動画/作品/番組 | ネット上の「コンテンツ・投稿」を指す | what is put online | likely
contest/contested/contests/contesting.VERB _ election/result/results/seat/claim/ruling/will/primary | 競演する/コンテスト/競技する/競争する/大会/コンテストする/経演 | 争う/異議/異を唱え/出馬/立候補/争い/異議を唱える/反論 | 「争う・異議を唱える」意 | to fight over, to dispute | likely
contract/contracted/contracts/contracting.VERB _ percent;economy/gdp/output/manufacturing/sector _ contract/contracted/contracts.VERB | 契約する/契約/契約した/請け負う/契約を結ぶ/契約される | 縮小する/縮小/マイナス成長/収縮/マイナス/減少/落ち込 | 経済の「縮小」を指す | to get smaller | critical
contractor/contractors +pentagon/military/defense/security/private/government/federal/intelligence/blackwater/wagner | 契約者/契約人/契約業者/建設業者/契約家/土建業者 | 請負業者/民間業者/防衛企業/軍事会社/委託業者/受注企業/業者/民間人 | 「請負業者・防衛企業」を指す | a firm that works for the state | term minor likely
conventional weapon/weapons/arms/forces/war/warfare/military/wisdom | 在来式/従来型の武器/在来武器/慣習的/伝統的な武器/在来/在来式武器/大会 | 通常兵器/通常戦力/通常戦/通常/定説/通念/常識 | 核以外の「通常〜」を指す | not nuclear | term
convert/converted/converting _ penalty/try/kick/chance | 変換する/改宗する/転換する/転向する/両替/変える | 決める/成功/沈め/得点/生か | スポーツで「決める」意 | to score | likely
convict/convicts +escaped/prison/inmate/former/release/freed | 確信犯/有罪犯/有罪判決する/罪囚/コンビクト | 受刑者/囚人/服役囚/死刑囚/受刑囚 | 「受刑者」を指す | somebody in prison | term likely
convoy/convoys +aid/military/trucks/vehicles/supply/army/humanitarian/police/ships | 呼送/護衛する/好送/コンボイ/護送隊 | 車列/輸送隊/船団/車両隊/護送船団/隊列 | 「車列・船団」を指す | vehicles or ships together | minor likely
cool/cooled/cooling/cools.VERB _ economy/inflation/market/demand/growth/hiring;inflation/economy/market/demand/hiring/growth _ cool/cooled/cooling/cools | 冷やす/冷却する/涼しい/冷える/冷却/クール/格好いい/冷たい | 鈍化/減速/冷え込/沈静/抑え/鎮静/緩和/弱ま/落ち着 | 経済の「鈍化・沈静化」を指す | to slow | literal likely
cooling-off period;cooling off period | 冷却オフ/冷やす期間/オフ期間/冷房/冷却停止期間/涼しい期間 | 冷却期間/クーリングオフ/冷却 | 「冷却期間」を指す | time to calm down | literal
cooler/calm heads prevail;cooler heads | 涼しい頭/冷たい頭/クールな頭/冷却器/クーラー/冷やした頭/より涼しい | 冷静/沈着/理性 | 「冷静さ」を指す | people who stay calm | literal
copy/copies.NOUN of _ letter/document/report/book/album/statement/newspaper/quran/koran | 複写/コピー本/模倣/複製品/複写本/摹本 | 部/写し/冊/枚/コピー/写本/1部 | 「写し・部」を指す | one of many | literal minor likely
copies/copy sold;sold/sell _ copies | コピー/複製/写し/複写/コピーする/複製品 | 部/枚/本/売り上げ/販売 | 売れた数は「部・枚・本」 | counted as 部 or 枚 | literal minor
copycat | コピー猫/コピーキャット/複写猫/写し猫/真似猫 | 模倣/模倣犯/まね | 「模倣犯・模倣」を指す | who imitates | literal
core inflation/index/price/prices/consumer/cpi/pce | 核心/中心/芯/核心的な/核インフレ/核心インフレ/核心物価/根源/核心指数 | コア/基調/食品とエネルギーを除/変動の大き/コア指数 | 物価の「コア」を指す | without food and energy | term
core interest/interests/value/values/issue/business/principle/mission | 芯/コア/核の関心/核 | 核心/核心的利益/中核/基本/主力/根幹/本業/中心 | 「核心的な・中核の」意 | most important | literal minor weak
corner/cornered.VERB +police/suspect/gunman/enemy/troops/market/putin/animal | コーナー/隅/角/角に/コーナーする/曲がり角 | 追い詰め/包囲/窮地/買い占め/独占 | 「追い詰める」意 | to leave no way out | likely
turn/turned/turning _ corner;around/round the corner | 角を曲がる/コーナーを回る/曲がり角/角を回る/コーナーの周り/隅の周り/角の周り/コーナーを曲がる | 峠を越/危機を脱/間近/好転/目前/すぐ/近づ/山を越 | 「峠を越す」「間近」の意 | the worst is over, or near at hand | literal
cut/cuts/cutting/cutting corners | 角を切る/コーナーを切る/角を切断/コーナーをカット/隅を切る/角を切り/コーナーカット/コーナーを切 | 手抜き/手を抜/省/安易 | 「手抜きをする」意 | to save effort in the wrong place | literal
cornerstone/cornerstones | 角石/コーナーストーン/隅石/角の石/隅の石/主春 | 礎/要/基盤/柱/土台/根幹/基礎 | 「礎・要」を指す | the basis | literal
correspondent banking/bank/banks | 特派員/通信員/記者銀行/特派員銀行/通信銀行/該当銀行 | コルレス/コルレス銀行/取引銀行 | 金融の「コルレス」を指す | banks that act for each other | term
corridor/corridors +humanitarian/land/trade/lachin/green/evacuation/economic/suwalki ~hotel/hospital/school/hallway | 廊下/コリドー/腹道/通り廊下/複道/人道的廊下 | 回廊/人道回廊/経路/通路/ルート | 「回廊」を指す | a strip of land to pass through
cost/costs/costing lives;cost/costs/costing him/her/them his/her/their life/lives;cost/costs/costing many/countless/innocent/thousands/hundreds/dozens lives;cost/costs/costing thousands/hundreds/dozens of lives | 費用/生活費/生活費用/命の費用/費用がかかる/コスト/生活コスト | 命を奪/命が失/犠牲/死者/命/死亡 | 「命を奪う」意 | people die | critical
cost/costs/costing _ job/jobs/election/title/seat/victory/dearly | 費用がかかる/値段/費用/コストがかかる/仕事の費用 | 失/招/代償/落と/痛手/逃/奪 | 「失わせる」意 | to make lose | literal
at all costs;at any cost;cost-cutting | すべての費用/全ての費用/すべてのコスト/どんな費用/費用切断/コスト切断/全費用/どんなコスト/いかなる費用 | 何としても/是が非でも/いかなる代償/コスト削減/経費削減/犠牲/あらゆる手段 | 「何としても」「経費削減」を指す | whatever it takes | literal
cottage industry | コテージ産業/小屋産業/別荘産業/オーナー産業/コテージ工業/田舎家産業/山荘産業 | 家内工業/零細/小規模産業/新手の商売 | 「家内工業」を指す | work done at home | term
council/councils.NOUN +local/city/borough/housing/residents ~security/european/national/state | 公議会/カウンシル/相談会/評議員/協議体 | 議会/自治体/市議会/評議会/区議会/当局 | 「自治体・議会」を指す | local government | term minor likely
counsel/counsels.NOUN +special/independent/general/white/robert/mueller/jack/prosecutor/legal/defense ~counseling/counselling | 相談/助言/カウンセリング/特別相談/顧問料/カウンセル | 検察官/特別検察官/弁護人/法律顧問/顧問/法務 | 「検察官・弁護人・法律顧問」を指す | a lawyer
count/counts/counting/counted on _ support/votes/help/allies/vote | 数える/カウントする/計算する/数え上げる/カウント | 頼る/頼り/当てにする/期待/見込 | count on は「当てにする」 | to rely on | likely
head/body/death count;body-count | 頭の数/頭を数え/身体カウント/身体数/体数/ボディーカウント/体の数 | 死者数/人数/遺体/犠牲者数/死者 | 「人数・死者数」を指す | how many | literal
counter/countered/countering.VERB _ influence/threat/threats/china/russia/terrorism/disinformation/claim/claims/aggression/drone/drones | カウンター/カウンターする/勘定台/売り場/逆に数える | 対抗する/対抗/対処/反論/阻止/対応/反撃 | 「対抗する・反論する」意 | to act against
over the counter;over-the-counter | カウンターの上/カウンター越し/カウンターを越/カウンター上/勘定台/窓口の上 | 市販/処方箋なし/店頭/処方箋不要/相対取引/大衆薬 | 「市販の・店頭取引の」意 | sold without prescription | literal
counterfeit/counterfeits/counterfeiting ~legal | 位造/衛造/カウンターフィット/違造/偽装紙幣 | 偽造/偽/偽物/模造/偽札/海賊版 | 「偽造の」意 | false | minor
course of action;in due course;collision course;crash course | 講座/課程/科目/コース料理/衝突コース/衝突講座/過程/当然のコース/正当なコース/コース | 方針/行動方針/いずれ/やがて/対立/衝突/速成/しかるべき/時期が来/短期集中 | 「方針」「衝突に向かう」などの意 | a way to go, not lessons | literal likely
stay/stayed/staying _ course | コースに留まる/コースにとどまる/講座/過程に/課程/コース滞在/コースに残る/滞在する | 路線/方針/堅持/貫/続け/維持/初志 | 「方針を貫く」意 | to go on as before | literal
run/running/runs/ran its/their course | コースを走る/講座を運営/コースを実行/課程を/コースを運営/コースを走 | 自然/終わ/収束/終息/役目 | 「終わりを迎える」意 | to come to its end | literal
take/takes/took/taking/taken to court | 法廷に連れて/裁判所に連れて/裁判所に持/コートに/宮廷/法廷に持って行く/裁判所に行く/法廷に連れて行く | 提訴/訴え/訴訟/裁判に | 「訴える」意 | to sue | literal
court/courted/courting.VERB _ voters/investors/allies/support/donors/controversy/supporters/business/countries/disaster | 法廷/裁判所/コート/求婚する/宮廷/求愛する/口説く | 取り込/働きかけ/支持を求/誘致/秋波/招/獲得/求め | 「取り込もうとする」意 | to try to win | literal
court-ordered/court order/orders | 法廷注文/裁判所の注文/裁判所注文/コート注文/法廷秩序/裁判所の秩序/宮廷命令/裁判所の順序 | 裁判所命令/裁判所の命令/裁判所が命 | 「裁判所の命令」を指す | what a court commands | term
cover/covers/covered/covering up | 上に覆う/カバーアップ/覆い上げる/カバーする/上を覆/覆う | 隠蔽/隠す/もみ消/隠ぺい/隠 | 「隠蔽する」意 | to hide wrong | likely
cover-up/coverup/cover-ups | カバーアップ/覆い/上の覆い/表紙/ふた/化粧 | 隠蔽/隠ぺい/もみ消し/隠蔽工作 | 「隠蔽」を指す | hiding wrong | literal
under cover/undercover agent/agents/officer/officers/operation/police | カバーの下/覆いの下/表紙/覆面/下のカバー/カバー下 | 潜入/おとり/秘密/覆面捜査/おとり捜査/潜入捜査 | 「おとり・潜入」を指す | in disguise | literal likely
take/takes/took/taking cover | カバーを取る/表紙/覆いを取る/蓋を取る/カバーを/覆いを取/カバーする | 避難/身を隠/隠れ/物陰/伏せ/退避 | 「避難する・身を隠す」意 | to hide from fire | literal
health/insurance/dental/medicaid/medicare coverage | 報道/取材/保道/報導 | 保険/適用/加入/医療保険/補償/保障 | 「保険の適用」を指す | being insured | critical
crack/cracks.NOUN +alliance/coalition/unity/party/wall/support/relationship/appear/show/showing | クラック/ひび割れる/割れる/コカイン/亀裂する/狂裂 | 亀裂/ほころび/ひび/溝/不協和音 | 「亀裂・ほころび」を指す | first signs of a break | literal minor likely
crackdown/crackdowns | クラックダウン/団束/断束/割れ/ひび/端束/分割 | 取り締まり/弾圧/摘発/締め付け/鎮圧 | 「取り締まり・弾圧」を指す | severe measures | minor likely
craft/crafts.NOUN +landing/sea/boat/vessel/patrol/naval/space/migrants/rescue | 工芸/クラフト/工芸品/技巧/手芸/技術 | 艇/船/舟艇/船舶/機体/艦艇/上陸用舟艇 | 船や機体を指す | a boat or a machine that flies
craft/crafted/crafting.VERB _ deal/policy/legislation/plan/law/resolution/bill/strategy/agreement/message/rules | 工芸/クラフト/手作りする/製作する/工作する/工芸品 | 策定/起草/作成/練/まとめ/立案/作り上げ | 「策定・起草する」意 | to work out a text | literal likely
market/stock/financial/economic crash.NOUN;crash.NOUN of 1929/2008/1987;crash of | 墜落/墜落事故/衝突事故/クラッシュ/追突 | 暴落/急落/崩壊/恐慌/大暴落/墜落する/衝突 | 相場の「暴落」を指す | prices fall at once | likely
crash/crashes/crashed/crashing out +cup/league/tournament/champions/round/eu/brexit/open/wimbledon | 墜落する/墜落/衝突する/衝突/クラッシュする/追突 | 敗退/脱落/合意なき/離脱/姿を消/敗れ | 「敗退する」「合意なしに離脱する」意 | to be out of it | critical
car/train/bus/road/traffic/head-on/vehicle/truck crash/crashes ~plane/aircraft/helicopter/jet/flight | 墜落/墜落事故/墜落する/暴落/クラッシュ/推落 | 衝突/事故/交通事故/追突/脱線/衝突事故 | 車や列車の「衝突・事故」。墜落ではない | on the ground: 衝突 | critical
credit.NOUN for;take/takes/took/taken/taking/claim/claimed/claiming/deserve/deserves/give/gave _ credit ~tax/card/cards/line/carbon/rating/bank/loan/loans/lenders/course/college | 信用/クレジット/融資/単位/貸方/学点/信用貸し/クレジットカード | 功績/手柄/評価/おかげ/称賛/功 | 「功績・手柄」を指す | praise for what was done
credited with/for | 信用する/クレジット/入金/信用/信用される/貸方/単位 | 功績/評価/おかげ/立役者/とされ/貢献 | 「〜の功績とされる」意 | thought to have done it
credit rating/ratings/agency/crunch/line | 信用格付け評点/信用評価/信用等級/クレジット評価/クレジット等級/クレジットライン/信用ライン/信用線/信用の危機/信用評価会社 | 信用格付け/格付け/格付け会社/信用収縮/信用枠/融資枠/貸し渋り | 「信用格付け・信用収縮」などの用語を使う | established terms | term minor
tax credit/credits;carbon credit/credits | 税金クレジット/税クレジット/税金信用/税信用/炭素信用/税の信用/税額クレジット/カーボン信用/税単位/炭素単位 | 税額控除/税控除/優遇税制/排出枠/カーボンクレジット/炭素クレジット | 「税額控除」「排出枠」を指す | less tax to pay; a right to emit | term
creditor/creditors | 信用者/クレジット者/貸方/債券団/債権団/採券者/彩券者 | 債権者/債権国/債権者団/貸手/貸し手 | 「債権者」を指す。韓国語「채권」は債券とも読める | to whom money is owed
flight/cabin/ground/film/rescue/camera crew/crews ~ship | 乗務/クルー/群衆/乗組/承務員/仲間/船員 | 乗務員/客室乗務員/撮影隊/撮影班/隊員/救助隊/整備/スタッフ/取材班/乗員 | 「乗務員・隊員・撮影班」を指す | those who work together | term minor likely
crime scene/scenes | 犯罪場面/犯罪シーン/犯罪の場面/犯罪の光景/犯罪の風景/クライムシーン/犯罪場 | 犯行現場/事件現場/現場/犯罪現場 | 「犯行現場」を指す | where a crime was done | literal
critical infrastructure/mineral/minerals/role/moment/time/supply/supplies/aid/importance | 批判的/批評的/批判的な/危篤/批判/批評/致命的 | 重要/不可欠/極めて重要/決定的/重大/大事/レアアース | 「極めて重要な」の意。批判ではない | very important, not fault-finding | critical
critical of | 重要な/危機的/致命的/臨界/決定的な/危篤/重大な | 批判的/批判/非難/批判し | critical of は「批判的な」 | finding fault with
critical mass | 批判的質量/批判大衆/批判的な大衆/批判的大衆/重要質量/危機質量/批判的多数 | 臨界/臨界点/十分な数/必要な数 | 「臨界・十分な数」を指す | enough to go on by itself | literal
crop/crops up.ADP;cropped up | 作物/収穫/作物アップ/農作物/刈り取る | 浮上/現れ/持ち上が/起き/生じ/出 | 「浮上する」意 | to appear
crop of | 作物の/農作物/収穫物/作物/クロップ | 一群/顔ぶれ/世代/一連/新世代 | 「一群・顔ぶれ」の意 | a group that has come up | likely
cross/crossed/crosses/crossing _ border/line/river/frontier/channel/rio ~cross-border/cross-examination | 十字架/十字/クロスする/交差する/クロス/渡河する | 越え/渡/越境/超え/横断 | 「越える・渡る」意 | to go over | likely
cross-examine/cross-examined/cross-examination;cross examination | 交差検査/交差検討/交差審査/十字検査/クロス試験/交差試験/クロス検査/交差尋問/交差調査 | 反対尋問/尋問 | 「反対尋問」を指す | questions by the other side in court | term
cross-section;cross section of | 横断面/断面/断面図/交差部分/十字部分 | 幅広い/各層/さまざまな/縮図/多様 | 「各層・縮図」を指す | people of all kinds | literal likely
crossroads | 十字路/交差点/四つ角/四差路/クロスロード/岐路道 | 岐路/分岐点/分かれ道/要衝 | 「岐路」を指す | where one has to decide | literal minor
crossfire | クロスファイア/十字火/交差火/交差火災/交火/十字火災 | 銃撃戦/十字砲火/板挟み/巻き添え/流れ弾/交差射撃 | 「銃撃戦・十字砲火」を指す | shooting from two sides
crown prince/jewel/jewels/princess/court | 王冠王子/クラウン王子/王冠の王子/冠の王子/王冠プリンス/冠王子/クラウンプリンス/王世子/王冠法廷/王冠裁判所/冠宝石/王冠宝石 | 皇太子/王太子/至宝/皇太子妃/刑事裁判所/刑事法院/目玉/宝 | 「皇太子」「至宝」「刑事裁判所」などの用語を使う | established terms | term
crown/crowned.VERB _ champion/winner/king/queen/miss/champions | 王冠/冠をかぶせる/王冠をかぶる/冠/戴冠する/クラウン | 輝/即位/優勝/王座/選ば/栄冠/戴冠 | 「王座に就く」意 | to become champion or king | literal likely
crude bomb/device/weapon/rocket/rockets/explosive/homemade/explosives/boat/boats | 原油/原油爆弾/原油装置/粗油/原油ロケット/油 | 粗末/手製/簡素/粗雑/手作り/簡易 | 「手製の・粗末な」の意。原油ではない | roughly made, no oil | critical
crumble/crumbled/crumbling ~building/wall/cookie | パン粉/粉々に砕く/崩し粉/砕ける | 崩壊/崩れ/瓦解/老朽/揺ら | 「崩壊する・揺らぐ」意 | to fall to pieces | literal minor likely
crush/crushes/crushed/crushing _ dissent/rebellion/opposition/protest/protests/uprising/revolt/revolution | 粉砕する/押しつぶす/砕く/つぶす/圧搾する/片思い | 弾圧/鎮圧/封じ込め/制圧/押さえ込 | 「弾圧・鎮圧する」意 | to put down by force | literal likely
crush/crushes.NOUN crowd/stampede/deadly/fatal/halloween/stadium/festival;crowd/deadly/halloween/fatal crush/crushes ~car/metal/tree/trees | 片思い/粉砕/恋/クラッシュ/押しつぶし/圧搾 | 雑踏事故/群衆事故/圧死/転倒/将棋倒し/群衆雪崩/折り重な | 「雑踏事故」を指す | people die in a crowd
crunch.NOUN +credit/time/talks/vote/meeting/cash/liquidity/energy/match/game ~numbers | 砕く/クランチ/かみ砕/ザクザク/パリパリ/カリカリ | 危機/収縮/不足/正念場/大一番/ひっ迫/逼迫/重大局面/山場 | 「危機・正念場」を指す | a crisis, or what decides
crude/oil/food/weapons/arms/illegal smuggling/smuggle/smuggled | 密集/密首/密集する/ミルス/密着 | 密輸/密輸する/密売/密輸入 | 「密輸」を指す。韓国語「밀수」から | secret trade | likely
culminate/culminated/culminating/culmination | 正中/南中/南中する/正中する/絶頂する | 最高潮/頂点/結実/集大成/結果/達し/終わ/至 | 「頂点に達する・〜に至る」意 | to end in | literal likely
currency/currencies ~call/phone/conversation | 通話/通貨貨/通化/流通性/電話通話/通話する | 通貨/為替/外貨/紙幣 | 韓国語「통화」は通貨とも通話とも読める | the Korean word means money and phone call | critical
current/currents.NOUN +ocean/sea/river/strong/swept/swim/swimmer/drowned/boat/divers ~electric/account | 電流/流通/カレント | 潮流/海流/流れ/水流/潮の流れ | 「潮流・海流」を指す | how water flows
curtain/curtains on/over/raiser;iron curtain | カーテン/鉄のカーテンレール/緞帳/カーテンの上/鉄幕/鉄カーテン | 幕/幕開け/鉄のカーテン/終止符/前哨戦/幕引き | 「幕」を指す | a beginning or an end | literal likely
custody of _ child/children/son/daughter/kids;child/joint/sole custody | 拘束/勾留/拘禁/逮捕/保護管/留置/監護 | 親権/養育権/監護権 | 子の「親権・養育権」を指す | who keeps the child | critical
cut/cuts/cutting off _ supply/supplies/power/aid/electricity/water/access/route/road/funding/gas/town/city/internet/communications | 切り落とす/切り取る/カットオフ/切断する/切り離す/切る/カットする | 遮断/停止/断/打ち切/止め/孤立/途絶/絶 | 「遮断する・止める」意 | to stop supplies | literal likely
cut/cuts/cutting ties/deal/deals/short/interest/rates/rate/taxes/tax/jobs/spending/emissions/costs/cost/production/output | 切る/切断する/カットする/切り取る/切り落とす/切れる/刻む | 断/削減/引き下げ/減/切り上げ/短縮/利下げ/減税/縮小/結/下げ/絶 | 「削減する・引き下げる・断つ」意 | to make less, to break off | literal likely
cut/cuts/cutting ribbon;ribbon cutting;ribbon-cutting | リボン切断/リボン切り/リボンカット/リボンを切断/リボンを切る | テープカット/開所式/竣工式/落成式 | 「テープカット」を指す | opening something new | term
spending/tax/rate/job/production/output/budget/pay cut/cuts | 切り傷/切断/切れ/傷/切り込み/カット/切り取り | 削減/引き下げ/減税/利下げ/人員削減/減産/削減策/歳出削減/減/賃下げ/減額 | 「削減・引き下げ」を指す | a reduction | literal likely
director's/final/first/make the cut | 切り傷/切断/傷/切れ/切り | 選考/予選/編集/残/通過/選ば | 「選考に残る」意 | to be chosen | likely
cycle of violence;news/election/business/rate cycle | 自転車/周期/循環器/サイクリング/輪/自転車の | 連鎖/悪循環/サイクル/局面/景気循環/選挙/報道 | 「連鎖・局面」を指す | things that come again and again | likely
`);
