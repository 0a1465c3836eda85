import { parseTraps } from '../trap.ts';

/** English words of many senses that newsrooms use in one of them, in the order of the alphabet: d to l. */
export const SENSES_D_L = parseTraps(`
damage.NOUN +civil/court/lawsuit/jury/sue/sued/award ~storm/flood/quake | 損傷/被害/ダメージ | 損害賠償 | 裁判での賠償金 | money a court awards | likely
dawn raid | 夜明けの襲撃/暁の襲撃 | 早朝の捜索/家宅捜索 | 早朝の捜索 | a search early in the day | minor weak
day in court | 法廷の日/裁判所の日/法廷での一日 | 裁判を受ける機会/法廷で争う | 慣用表現 | a chance to be heard | literal
dead heat | 死んだ熱/死の熱/デッドヒート | 互角/接戦/同着 | 慣用表現 | an even race | literal
deadlock/deadlocked | 死の錠/デッドロック/死んだ錠 | 行き詰まり/膠着/暗礁 | 慣用表現 | no way on | minor likely
deal.NOUN peace/nuclear/ceasefire/trade/wage/prisoner/arms;peace/nuclear/ceasefire/hostage/wage/pay/climate deal | 取引/ディール/契約 | 合意/協定 | 交渉の合意で、商売の取引ではない | an agreement, not a business transaction
death toll | 死の料金/死亡通行料/死の鐘/死亡税/死亡料金 | 死者数/死者/犠牲者 | 死者の数 | the number of the dead
death row | 死の列/死刑列/死亡列/死の行 | 死刑囚/死刑囚監房 | 死刑囚監房 | prisoners who await execution
deck.NOUN +ship/ferry/cruise/carrier ~card/cards | カード | 甲板/デッキ | 船の甲板 | the floor of a ship | likely
default.NOUN +debt/bond/loan/sovereign ~setting/password | 基本値/デフォルト値/既定値 | 債務不履行/デフォルト | 債務不履行 | failing to pay
deficit.NOUN +budget/trade/current/fiscal ~attention | 欠損/不足/欠乏 | 赤字 | 赤字のこと | spending more than comes in | likely
delegate.NOUN +convention/party/primary/nomination | 委任/委譲/デリゲート | 代議員 | 党大会の代議員 | who votes at a party's convention | likely
deliver _ speech/address/sermon/lecture/remarks | 配達する/配送する/伝達する/届ける | 演説する/行う/語る | 演説すること | speak
deliver _ blow | 配達する/届ける | 打撃を与える | 慣用表現 | hit hard | literal
delta.NOUN +river/mekong/nile | 三角形/デルタ変異 | デルタ/三角州 | 地形のこと | a river's mouth | likely
demonstrator/demonstrators | 実演者/デモンストレーター/実証者/立証者 | デモ参加者/デモ隊 | デモの参加者 | who takes part in a protest
deploy/deployed troops/soldiers/forces/warship/missile | 展開させる/デプロイする/実装する | 配備する/派遣する/展開する | 部隊の派遣 | send forces | minor weak
deposition.NOUN +lawyer/testimony/court/sworn/lawsuit | 堆積/沈殿/退位 | 証言録取/宣誓供述 | 裁判の証言録取 | testimony before a trial | likely
deputy minister/director/prime/mayor/chairman/governor/foreign/defense | 代理人/保安官代理/代議員 | 副/次官 | 副の役職 | second in office | likely
detainee/detainees | 抑留者/拘留者 | 拘束された人/収容者/拘束者/勾留中 | 拘束された人 | who is being held | term minor weak
detention center/centre/facility | 抑留センター/滞留センター | 収容施設/拘置所/入管施設 | 施設の種類 | where people are held | term minor likely
dignitary/dignitaries | 上級者/高官職/貴人/品位者/威厳者 | 要人/高官/賓客 | 要人のこと | important people
diplomatic tie/ties/relations | 外交ネクタイ/外交の結び目/外交的紐 | 外交関係/国交 | 国と国の関係 | relations between states
disarmament ~child | 腕を外す/非武装の腕 | 軍縮/武装解除 | 軍縮のこと | giving up weapons
dismiss _ claim/accusation/report/allegation/charge/suggestion | 解雇する/解散する/罷免する | 退ける/否定する/一蹴する/棄却する | 退けること | say that it is not true
displaced/displace people/family/person/resident;internally displaced | 変位/置換/移動された/転位/排除された | 避難民/避難者/家を追われた/避難を強いられた | 家を追われた人々 | driven from their homes | likely
district attorney | 地区の弁護士/地域弁護士/区域検事/地区弁護人 | 地方検事/地区検事/地方検察 | 官職名 | an office | term
dock.NOUN +court/trial/defendant/accused ~ship/port/boat | 埠頭/波止場/ドック | 被告席 | 法廷の被告席 | where the accused stands
domestic violence/abuse | 国内暴力/国内の暴力/国内虐待 | 家庭内暴力/DV/ドメスティックバイオレンス | 家庭内の暴力 | at home, not inside a country
domestic worker/workers/help | 国内労働者/国内の労働者/国内の使用人 | 家事労働者/家政婦 | 家事労働者 | works in a household | likely
double-digit | 二重桁/二重数字/ダブル桁 | 2桁/二桁 | 数値の桁 | of two digits | literal
draft.NOUN +resolution/bill/constitution/agreement/law/statement ~nba/nfl/beer/military/player/pick/conscription | 徴兵/徴集/ドラフト/通風 | 草案/案/素案 | 文書の案 | an early version of a text
draft dodger;military draft | 草案/草稿 | 徴兵 | 兵役の徴集 | being called up
draw _ criticism/fire/condemnation/ire | 描く/引く/引っ張る | 招く/浴びる/呼ぶ | 招くこと | bring upon oneself | literal minor
draw.NOUN +match/goal/league/game/points ~luck/lottery | 絵/抽選/引き | 引き分け/引き分ける | 試合の引き分け | a game that nobody won | likely
dress uniform/uniforms | ドレスの制服/ドレスユニフォーム/服装制服/ドレス制服 | 礼装/正装/礼服 | 軍の礼装 | worn at ceremonies
drill.NOUN +military/joint/navy/naval/exercise/army/live-fire/missile ~oil/well/hole/dentist | ドリル/掘削/穴あけ | 訓練/演習 | 軍の訓練 | training of forces
drive.NOUN +vaccination/recruitment/fundraising/campaign ~car/hard/hour/road | 運転/ドライブ/駆動 | 運動/活動/キャンペーン | 運動のこと | an effort of many | likely
drop _ plan/plans/charge/charges/case/bid/demand | 落とす/落下する/降ろす | 取り下げる/撤回する/断念する/取りやめる | 取り下げること | give up
drop out | 落ちる/落下する/抜け落ちる | 撤退する/辞退する/離脱する | 選挙などからの撤退 | give up a race | likely
dry spell | 乾いた呪文/乾燥した呪文 | 日照り/不振/少雨 | 慣用表現 | a time without rain, or luck | literal
due process | 正当な過程/期日のプロセス/適法過程 | 適正手続き/法の適正手続き | 法律用語 | the proper way of the law | term
dump.VERB +share/stock/bond/investor | 捨てる/投棄する | 売り払う/投げ売りする/売却する | 売却のこと | sell off | likely
early/snap election/elections/poll | 初期選挙/初期の選挙/早い選挙/スナップ選挙/弔旗総選挙/早期の選挙日 | 解散総選挙/早期選挙/前倒し選挙/繰り上げ選挙 | 前倒しの選挙 | before their time
earthquake/quake measure/measured/measuring | 測定した/測定する/計測した | マグニチュード/記録した | 地震の規模 | how strong it was | minor weak
ease.VERB +sanction/restriction/lockdown/rule/curb/tension | 楽にする/容易にする/やさしくする | 緩和する/緩める/和らげる | 緩和すること | make lighter | likely
economy.NOUN class | 経済クラス/経済級 | エコノミークラス | 座席の種類 | the cheapest seats
editorial ~board/staff/team | 編集の/編集的 | 社説/論説 | 新聞の社説 | a newspaper's opinion | likely
election official/officials/worker | 選挙公式/選挙の公式 | 選挙管理当局/選管 | 選挙管理の担当者 | who runs an election | term minor
electoral college | 選挙大学/選挙人大学/選挙カレッジ/選挙学院 | 選挙人団/選挙人 | 米大統領選の制度 | elects the U.S. president
embattled | 戦闘中の/戦闘準備の/戦闘態勢の/戦いの | 窮地の/苦境に立つ/批判にさらされた | 苦境にあること | in trouble
emergency room | 非常室/緊急部屋/緊急室/応急部屋 | 救急外来/救急救命室/救急治療室 | 病院の救急 | where a hospital takes urgent cases
eminent domain | 著名なドメイン/卓越した領域/顕著な領域 | 土地収用/収用権 | 法律用語 | the state's right to take land
engage.VERB +talk/dialogue/negotiation/north/korea/pyongyang/beijing/diplomacy ~engaged/marry/couple | 婚約する/交戦する | 関与する/対話する/向き合う | 外交上の関与 | deal with
enjoy _ support/immunity/popularity/backing/majority | 楽しむ/享楽する | 得る/持つ/受ける | 享受すること | have | literal minor likely
envoy | 封筒/使節者 | 特使/使節/代表 | 使節のこと | a messenger of a state | likely
equity.NOUN +market/investor/fund/stock/private ~racial/gender/justice | 公平/公正/衡平 | 株式/自己資本 | 株式のこと | shares
escalate/escalation ~escalator | エスカレーター | 激化/エスカレート/拡大 | 激化すること | grow worse
estate.NOUN real | 本当の財産/実際の財産/実財産 | 不動産 | 不動産のこと | land and houses
estimated.ADJ | 推定上/予想された | 推定/約/とみられる | 推計値 | a guess of a number | minor weak
ethnic cleansing | 民族清掃/民族の掃除/民族清浄/人種清掃 | 民族浄化 | 定訳と異なる | the established term
exchange rate | 交換率/交換比率/換率/交換速度 | 為替レート/為替相場 | 為替のこと | what one currency buys of another
stock exchange | 株式交換/在庫交換/株交換 | 証券取引所/取引所 | 取引所のこと | where shares are traded
exchange of fire;exchange fire | 火の交換/火災を交換/火を交換 | 銃撃戦/交戦/撃ち合い | 撃ち合うこと | shooting at each other
execute.VERB +prisoner/death/hanged/prisoners/inmate/men ~order/plan/trade/program | 実行する/遂行する/執行する | 処刑する/死刑を執行する | 死刑の執行 | put to death
executive.NOUN company/oil/former/senior/business/media ~branch/order/chief | 行政部/行政府/実行者 | 幹部/経営者/役員 | 会社の幹部 | who leads a company | likely
executive order/orders | 実行命令/執行命令/役員命令/経営命令 | 大統領令 | 大統領令のこと | an order of the president
exercise.NOUN +military/joint/naval/army/troops/drill/war ~right/physical/gym/heart | 運動/体操/エクササイズ/練習 | 演習/訓練 | 軍の演習 | training of forces
exile.NOUN +live/government/opposition/leader | 追放者の/エグザイル | 亡命/亡命先 | 亡命のこと | living abroad for safety | minor weak
exit poll/polls | 出口調査票/退場投票/出口投票/出口の世論調査 | 出口調査 | 用語の違い | asked after voting | term
extradite/extradition ~treaty | 追放する/引き出し | 引き渡す/引き渡し/身柄の引き渡し | 容疑者の引き渡し | hand over to another state | likely
face _ charge/trial/sentence/prison | 顔/面する/向き合う | 罪に問われる/直面する/裁判を受ける | 訴追されること | be accused | literal minor weak
fair.NOUN +book/trade/art/job/county ~share/election/trial | 公正/公平な | 見本市/フェア/博覧会 | 催しのこと | a show of goods | likely
fall.NOUN +last/this/semester/season/election ~regime/empire/price/berlin/wall/water/snow | 墜落/落下/転落/滝 | 秋 | 季節の秋 | autumn | likely
fallout.NOUN +political/diplomatic/economic/scandal/decision ~radioactive/nuclear | 放射性降下物/死の灰/落下物 | 余波/影響/波紋 | 影響のこと | what follows
fan.VERB +flame/flames/tension/wind/fear | 扇ぐ/扇風機/ファン | あおる/煽る | あおること | make a fire or a quarrel worse | minor likely
far-right/far-left;far right/left ~from | 遠い右/遠い右側/遠い左/はるか右/最右 | 極右/極左 | 政治的な立場 | an extreme of politics
fatality/fatalities | 運命/致命性/宿命/致命率 | 死者/死亡者/犠牲者 | 死者のこと | the dead
federal reserve;the fed | 連邦予備/連邦保護区/連邦準備金/連邦保留地/連邦保存 | 連邦準備制度理事会/FRB/連邦準備 | 機関の名称 | the U.S. central bank
felony/felonies | 重い罪状/フェロニー | 重罪 | 法律用語 | a grave crime | likely
field _ team/side/candidate/candidates/question/questions/call/calls | 野原/畑/分野/フィールド | 擁立する/受ける/出す | 擁立や応答 | put up, or answer | likely
field hospital/marshal | 畑病院/分野病院/野原病院/フィールド病院 | 野戦病院/臨時病院/元帥 | 野戦病院 | a hospital near the fighting
figure.NOUN +opposition/leading/political/public/religious/senior ~number/percent/data/skat/skater/skating/unemployment | 数字/図形/図/フィギュア | 人物/指導者/幹部/有力者/要人 | 人物のこと | a person
file.VERB +lawsuit/suit/complaint/charge/appeal/petition/motion ~computer/download | ファイルする/保管する/綴じる | 提訴する/起こす/提出する/申し立てる | 申し立てること | bring before a court
finding/findings ~hard/fact-finding | 発見物/見つけること/掘り出し物 | 調査結果/結論/研究結果 | 調査の結論 | what an inquiry found | minor likely
fire.VERB +missile/rocket/shot/gun/troops/artillery/police/shell/bullet ~fired/job/employee/staff/coach/manager | 解雇する/クビにする/首にする/燃やす | 発射する/発砲する/撃つ | 撃つこと | shoot
fire.VERB +employee/staff/coach/manager/director/minister/secretary/job ~missile/rocket/gun/shot/shots | 発射する/発砲する/撃つ/点火する | 解任する/解雇する/更迭する | 職を解くこと | dismiss
open/return fire | 火を開く/火を開ける/火災を返す/火を返す/開いた火 | 発砲する/応戦する/撃ち返す | 発砲すること | shoot, or shoot back
under fire | 火の下/火の下で/火災の下 | 批判を浴びる/砲火を浴びる/攻撃を受ける | 慣用表現 | being shot at or criticised | literal
cease-fire;ceasefire | 停火/休火/火を止める/停電/射撃中止協定 | 停戦/休戦 | 停戦のこと | a halt in the fighting
first lady | 最初の女性/最初の女/第一女性/一番目の婦人/最初の婦人 | 大統領夫人/ファーストレディー/夫人 | 大統領夫人 | the president's wife
fiscal year | 財政の年/会計の年/税年度 | 会計年度/年度 | 会計年度 | the year of a budget | term minor likely
flag carrier | 旗の運び手/旗手/国旗運搬船/旗運搬人 | 国営航空/フラッグキャリア/代表する航空会社 | 国を代表する航空会社 | the national airline
flagship.ADJ +product/program/project/policy/store | 旗艦/主力艦 | 目玉/看板/主力/旗艦店 | 主力のこと | the best known | likely
flash flood/floods/flooding | フラッシュ洪水/閃光洪水/点滅洪水 | 鉄砲水/突発的な洪水 | 気象用語 | a sudden flood
flat.ADJ +sale/price/profit/market/growth/share ~tyre/tire/screen/land | 平らな/平坦な/平たい | 横ばい/変わらず | 横ばいのこと | unchanged
flee/fled _ home/country/city/war/fighting | 逃走する/脱走する | 避難する/逃れる/逃げる/脱出する | 避難すること | go away for safety | minor weak
fleet.NOUN +ship/navy/airline/aircraft/vessel/naval ~fleeting | つかの間/迅速な/はかない | 艦隊/保有機/船団 | 船や航空機の一団 | ships or aircraft together
floor.NOUN +senate/house/convention/vote/debate/speech/lawmakers ~kitchen/story/building/apartment | 床/階/フロア/底 | 本会議/議場 | 議会の本会議 | where a parliament sits
floor leader | 床のリーダー/床の指導者/階のリーダー/床の代表 | 院内総務/院内代表 | 議会の役職 | leads a party in parliament
flight attendant | 飛行出席者/飛行参加者/飛行アテンダント/航空出席者 | 客室乗務員 | 職業名 | works in the cabin
flight recorder;black box | 黒い箱/黒箱/飛行録音機/飛行レコーダー | フライトレコーダー/ブラックボックス | 航空用語 | records a flight | term minor likely
foil.VERB +plot/attack/plan/coup/attempt ~aluminum/tin | 箔/ホイル/フォイル | 阻止する/未然に防ぐ/失敗に終わる | 阻止すること | prevent
food stamp/stamps | 食品スタンプ/食べ物切手/食品切手/食料切手 | フードスタンプ/食料配給券/食料支援 | 制度の名称 | help to buy food | term minor
foot.VERB bill | 足/歩く/足の請求書 | 負担する/支払う/費用を持つ | 慣用表現 | pay | literal
force.NOUN +security/armed/special/ground/russian/israeli/government/rebel ~gravity/driving/wind/magnetic/work/labor | 力/勢力たち/強制力 | 部隊/軍/隊/当局 | 部隊のこと | soldiers or police | minor weak
force.VERB +home/homes/resign/evacuate/flee/close/shut/cancel | 強制する/強要する/力 | 余儀なくする/余儀なくされる/追い込む/強いる/迫る | 余儀なくされること | leave no choice | likely
foreign exchange/currency reserve/reserves | 外国の予備/外国保存/海外予約/外貨予約 | 外貨準備/外貨準備高 | 金融用語 | a state's store of foreign money | term
foreign minister/ministry | 外国の大臣/外交部長官/外国大臣/外務長官/外国省/外交部 | 外相/外務省/外務大臣/外交相 | 官職名・省名 | an office or a ministry | term minor likely
forest service/ranger | 森林奉仕/森のサービス/山林サービス/森林サービス/森の奉仕 | 森林局/森林管理局/レンジャー | 機関の名称 | a body | term
founding father/member | 創設の父/設立の父/創立父 | 建国の父/創設メンバー/原加盟国 | 建国の指導者 | who began it | minor likely
free trade | 無料貿易/無料取引/ただの貿易/自由取引 | 自由貿易 | 用語の違い | the usual term | term
freeze.VERB +asset/account/wage/price/fund/aid ~cold/temperature/snow | 凍る/冷凍する/フリーズする | 凍結する/据え置く | 凍結すること | hold as it is | likely
front-runner;frontrunner | 先頭走者/前の走者/フロントランナー/先行走者/前走者 | 最有力候補/本命/有力候補/首位 | 最有力の候補 | who is most likely to win | minor likely
fugitive | 一時的な/逃亡の人 | 逃亡犯/逃亡者/指名手配犯 | 逃亡者のこと | who runs from the law | minor weak
fund.VERB ~fund-raising | 資金/基金 | 資金を提供する/拠出する/助成する | 資金の提供 | pay for | minor weak
gag order/rule | 口枷命令/ギャグ命令/冗談命令/口封じ命令/ギャグ | 箝口令/かん口令/口外禁止命令 | 口外を禁じる命令 | forbids to speak
general.NOUN +army/retired/military/marine/brigadier/lieutenant/four-star ~attorney/assembly/election/public/secretary/director/surgeon/consul | 一般/総合/全般 | 将軍/大将/少将/中将/准将 | 軍の階級 | a rank in the army
general assembly | 一般組立/一般集会/総組立/将軍総会 | 総会 | 国連などの総会 | where all members meet
general election/elections | 一般選挙/一般的な選挙/将軍選挙/総合選挙 | 総選挙/本選挙 | 選挙の種類 | an election of all seats | term
general strike | 一般ストライキ/一般打撃/将軍の打撃/総打撃/総罷業 | ゼネスト/ゼネラルストライキ/全国スト | 争議の種類 | a strike of all trades | term
ghost town | 幽霊の町/幽霊都市/ゴースト町 | ゴーストタウン/廃虚/人けのない町 | 慣用表現 | a town left empty | literal minor likely
give birth | 誕生を与える/出生を与える/生を与える | 出産する/産む | 出産のこと | bear a child | literal
give way | 道を与える/道を譲る | 崩れる/屈する/譲歩する/決壊する | 慣用表現 | break, or yield | literal likely
go into effect;take effect;come into effect | 効果に入る/効果を取る/効果を受ける/影響を取る | 発効する/施行される/始まる | 発効すること | begin to hold | literal
go to the polls;head to the polls | 世論調査に行く/投票所に向かう頭/調査に向かう/投票に行った世論 | 投票する/投票が行われる/投票に臨む | 投票のこと | vote | literal
gold standard | 金の標準/ゴールド標準 | 模範/金本位制/最も信頼できる基準/ゴールドスタンダード | 慣用表現 | the best there is | literal minor weak
good friday | 良い金曜日/よい金曜日/善い金曜日 | 聖金曜日 | 祝日の名称 | a Christian feast
grand jury | 大きな陪審/グランド陪審/壮大な陪審/大審判団/大陪審員団 | 大陪審 | 法律用語 | decides on charges | term
grant.NOUN +research/federal/foundation/million/university ~ulysses | 許可/承諾/グラント | 助成金/補助金/交付金 | 助成金のこと | money given | likely
grass-roots;grassroots | 草の根っこ/芝の根/草根 | 草の根/市民 | 慣用表現 | of ordinary people | minor likely
green light | 緑の光/緑色の光/緑の信号/青信号 | ゴーサイン/許可/承認/認可 | 慣用表現 | permission | literal likely
gross domestic product | 総国内製品/粗国内生産物/グロス国内製品/国内総製品 | 国内総生産/GDP | 経済用語 | all that a country makes | term
ground troop/troops/forces/offensive/operation/invasion | 地面の部隊/地面軍/地面作戦/土地の部隊/根拠作戦 | 地上部隊/地上軍/地上作戦/地上侵攻 | 軍事用語 | fighting on land | term
grounds.NOUN +legal/arrest/appeal/divorce/dismissal ~school/palace/camp | 地面/敷地/土地 | 理由/根拠 | 根拠のこと | a reason | likely
guard of honor/honour;honor/honour guard | 名誉の警備/名誉警備員/名誉の守備/名誉守備隊/議長/議長隊/名誉ガード | 儀仗隊/儀仗兵/栄誉礼 | 儀礼の部隊 | soldiers who greet a guest
gubernatorial | 政府の/総督の | 知事選/州知事 | 知事の | of a governor | likely
gun control/law/laws/violence | 銃制御/銃コントロール/銃の統制/砲制御 | 銃規制/銃犯罪/銃による暴力/銃の規制 | 用語の違い | the usual term | term minor likely
gunman/gunmen | 銃の男/銃男/砲手/銃手/ガンマン | 武装した男/銃撃犯/容疑者/武装集団 | 銃を持った犯人 | somebody who shoots | minor likely
hail.VERB +leader/decision/deal/agreement/president/victory/as ~storm/stone/hailstorm/taxi/cab | 雹/あられ/降る/呼び止める | 称賛する/歓迎する/たたえる/評価する | 称賛すること | praise
hand down _ sentence/verdict/ruling | 手を下ろす/手渡す/下に渡す/引き継ぐ | 言い渡す/下す | 判決の言い渡し | give a judgment
hand over _ power/control/document/suspect | 手を渡す/手の上/手を越える | 引き渡す/移譲する/譲る | 引き渡すこと | pass on | likely
hard line;hardline/hard-line/hardliner/hardliners | 固い線/ハードライン/硬い線/難しい線 | 強硬派/強硬路線/強硬な/強硬 | 強硬な立場 | not yielding
head of state/government;heads of state/government | 状態の頭/国の頭/政府の頭/州の頭/国家の頭 | 国家元首/元首/首脳/政府首班 | 元首のこと | who leads a state
head.NOUN +chamber/agency/company/party/union/group/organization/institute/army/central ~head of state/hit/injury/injuries/headache | 頭/頭部/ヘッド | トップ/代表/責任者/会頭/長/総裁/会長 | 組織の長 | who leads a body
headquarters | 頭の四分の一/本部屋 | 本部/本社/司令部 | 本部のこと | the main office | likely
health care;healthcare | 健康ケア/健康の世話/健康介護/健康管理 | 医療/保健医療/医療保険 | 医療のこと | medical care | minor likely
hearing.NOUN +court/judge/bail/senate/committee/congressional/confirmation/extradition ~aid/loss/impaired | 聴力/聴覚/ヒアリング/聞くこと | 審理/公聴会/聴聞会/審問 | 法廷や議会の手続き | before a court or a parliament
heavy fighting/shelling/casualty/gunfire/clashes | 重い戦闘/重い戦い/重い砲撃/重い犠牲/重い | 激しい/激戦/大きな | 激しさのこと | fierce | literal minor
heavy rain/snow | 重い雨/重い雪/重たい雨 | 大雨/豪雨/大雪 | 気象用語 | a lot of it | literal minor
high court | 高い裁判所/高い法廷/ハイコート/高等宮廷 | 高等裁判所/最高裁/高裁 | 裁判所の種類 | a court | term
high commissioner | 高い委員/高委員長/高級委員/高い手数料 | 高等弁務官/高等弁務官事務所 | 国連の役職 | an office of the U.N. | term
high-level/high-ranking/top-level | 高いレベル/高水準/ハイレベルの/高級/高級な | 高官級/高官/ハイレベル/高位/上層部 | 高官によること | of people in high office | likely
high school | 高い学校/高級学校/ハイスクールの | 高校 | 学校の種類 | a school | term likely
hit-and-run | 打って走る/ヒットして逃げる/叩き逃げ | ひき逃げ/当て逃げ | 交通事故の種類 | driving on after hitting somebody
holiday season | 休暇季節/休日の季節/祝日季節 | 年末年始/クリスマスシーズン/ホリデーシーズン | 年末の時期 | late December | minor likely
home run | 家の走り/家の実行/ホーム走り | 本塁打/ホームラン | 野球用語 | baseball
homeland security | 故郷安全/祖国保安/祖国安全/故国安保/国土安保 | 国土安全保障/国土安全保障省 | 機関・用語 | the U.S. ministry | term
hostage taker/takers | 人質受取人/人質を取る人々 | 人質犯/立てこもり犯/犯人 | 犯人のこと | who takes hostages | term minor likely
hospitalize/hospitalized | 歓待/病院化 | 入院/搬送 | 入院すること | taken to hospital | likely
house.NOUN +representatives/speaker/democrats/republicans/lower/commons/senate/congress ~white/blue/home/family/opera | 家/住宅/ハウス/家屋 | 下院/議会/院 | 議会の院 | a chamber of parliament
house arrest | 家の逮捕/住宅逮捕/自宅逮捕/家宅逮捕/ハウス逮捕 | 自宅軟禁/軟禁 | 軟禁のこと | being kept at home
human right/rights ~watch | 人間権利/人の権利/人間の右/ヒューマン権利 | 人権 | 定訳と異なる | the established term | term
human shield/shields | 人間シールド/人間防壁/ヒューマンシールド | 人間の盾 | 定訳と異なる | the established term | term minor likely
human trafficking | 人間交通/人間の交通/人間の取引渋滞/人間売買 | 人身売買/人身取引 | 犯罪の名称 | trade in people | term
hung parliament/jury | 吊るされた議会/掛かった議会/絞首議会/ハング議会/つるされた陪審 | 過半数なし/宙づり議会/評決不能 | 政治・法律用語 | without a majority
hunger strike | 飢え打撃/空腹ストライキ/飢餓ストライキ/飢餓打撃/空腹の打撃 | ハンガーストライキ/ハンスト | 抗議の方法 | refusing to eat | term
icon.NOUN +orthodox/church/religious/virgin/saint ~pop/fashion/style/feminist/screen/app | アイコン/聖像/聖像画 | イコン | 正教会の聖画 | a holy picture | term minor
immigration officer/officials/authority/enforcement | 移民将校/移住役人/移民の公式 | 入国管理官/入管/移民当局/移民税関 | 当局のこと | those who guard entry | term minor likely
impeach/impeachment | 非難する/告訴する/弾劾化 | 弾劾/弾劾する/罷免 | 弾劾のこと | remove from office by trial | likely
in kind | 親切に/種類で/親切な | 同様に/現物で/同じやり方で | 慣用表現 | in the same way, or in goods | literal
in place +monitor/measure/system/rule/ceasefire/restriction ~take/took | 場所に/場所で/場所の中/所定の位置に | 配置される/実施されて/整って/導入されて | 慣用表現 | set up and working | literal likely
in the wake of | 航跡で/目覚めで/後流で/覚醒で/目が覚めて | 受けて/後に/直後に | 慣用表現 | after | literal
incumbent | 現職者職/義務的な/在任の | 現職/現職候補/現大統領 | 現職のこと | who now holds the office | minor likely
indict/indictment ~interdict | 指摘する/口述 | 起訴する/起訴/訴追 | 起訴のこと | accuse before a court | likely
industrial action/relations | 産業行動/産業アクション/工業活動/産業活動 | ストライキ/労働争議/労使関係 | 労働争議 | strikes and the like
inflation rate | 膨張率/膨脹率/インフレーション速度 | インフレ率/物価上昇率 | 経済用語 | how fast prices rise | term
initial public offering | 初期公共提供/最初の公衆提供/初期公開提供 | 新規株式公開/新規上場/IPO | 金融用語 | first sale of shares | term
inmate/inmates | 同居人/入院者/収容人 | 受刑者/囚人/収容者/死刑囚 | 受刑者のこと | who is in prison | likely
insider trading | 内部取引/内部者貿易/インサイダー貿易/内輪の取引 | インサイダー取引 | 犯罪の名称 | trade on secret knowledge | term minor likely
intelligence.NOUN +agency/service/official/officer/spy/military/report/chief/community/cia ~artificial/emotional | 知能/知性/インテリジェンス/知能機関 | 情報/諜報/情報機関 | 諜報のこと | what spies gather
interest.NOUN rate;interest payment/rates | 興味/関心/利益率 | 金利/利率/利払い | 金利のこと | the price of money
interest.NOUN +national/strategic/security/vital/american/common/public/economic ~rate/rates/hobby/love | 興味/関心/利害関係/金利 | 国益/利益/権益 | 利益のこと | advantage | likely
interim government/president/leader/agreement | 中間政府/暫時政府/途中の/臨時の間 | 暫定/暫定政府/臨時/暫定合意 | 暫定のこと | for a time | term minor likely
internally displaced | 内部変位/内部移動/内部的に置換/内部排除 | 国内避難民 | 定訳と異なる | the established term | term
intervene/intervention +currency/yen/market | 介在/干渉 | 介入/市場介入 | 市場介入 | buying or selling to move a price | term minor likely
issue.VERB +statement/warning/order/warrant/decree/report/ruling ~bond/stamp/passport/visa/share | 発行する/発券する/課題 | 出す/発表する/発出する/出した | 出すこと | make public | minor likely
issue.NOUN +key/nuclear/security/human/political/abortion/immigration/sensitive/discuss ~magazine/bond/share/latest/stamp | 発行/号/イシュー | 問題/課題/争点/議題 | 問題のこと | a question | likely
jail term/sentence | 刑務所用語/監獄用語/刑務所の文章/刑務所の期間 | 刑期/実刑/禁錮刑/懲役刑 | 刑のこと | time in prison
job cut/cuts | 仕事カット/仕事の切断/仕事切り/職の切れ目 | 人員削減/雇用削減 | 人員削減 | making staff fewer | term
joint chiefs of staff | 共同チーフ/関節/スタッフの共同/合同チーフス/合参 | 統合参謀本部/合同参謀本部 | 機関の名称 | the heads of the forces | term
joint venture | 共同の冒険/合作冒険/関節ベンチャー | 合弁/合弁会社/共同事業 | 経済用語 | a firm of two firms | term
junta | 軍部隊/フンタ/懸賞 | 軍事政権/軍政 | 軍事政権のこと | soldiers who rule | likely
jury ~injury | 審査員/審査団/審判団 | 陪審/陪審団/陪審員 | 裁判の陪審 | citizens who judge | likely
justice.NOUN +supreme/associate/court/chief/roberts ~social/department/ministry/racial/bring | 正義/公正/ジャスティス | 判事/裁判官/最高裁判事 | 最高裁の判事 | a judge
key.ADJ +issue/ally/figure/role/part/technology/point/player/official ~keyboard/lock/door | 鍵/キー/コア/核心 | 重要な/主要な/鍵を握る/主な | 重要なこと | most important | minor weak
killing.NOUN +civilian/police/reporter/journalist/man/spree/mass | 殺しもの/大儲け | 殺害/殺人/殺害事件 | 殺害のこと | somebody's being killed | minor weak
korean war | 韓国戦争/韓国の戦争/韓国動乱/朝鮮の戦争 | 朝鮮戦争 | 日本での呼称 | its name in Japanese | term
korean peninsula | 韓半島/韓国半島/コリア半島 | 朝鮮半島 | 日本での呼称 | its name in Japanese | term
labor/labour party/leader/lawmaker | 労働パーティー/労働党派/分娩 | 労働党 | 政党名 | a party | term minor likely
labor/labour union/unions | 労働ユニオン/労働連合/分娩組合/労働同盟 | 労働組合/労組 | 用語の違い | the usual term | term minor likely
lame duck;lame-duck | 足の悪いアヒル/びっこのアヒル/不自由なアヒル/レームアヒル | レームダック/死に体/任期切れ間近 | 慣用表現 | about to leave office | literal
land mine;landmine | 土地鉱山/陸の鉱山/土地の私のもの/土地の鉱山 | 地雷 | 兵器の名称 | a weapon
landslide +victory/win/won/election ~rain/mud/bury/buried/killed | 山崩れ/地滑り/土砂崩れ/地すべり勝利 | 圧勝/大勝/地滑り的 | 選挙の圧勝 | winning by far
last-ditch | 最後の溝/最後の側溝/最終溝 | 土壇場の/最後の/必死の | 慣用表現 | when all else failed | literal
late.ADJ president/king/queen/founder/leader/singer/father/husband/wife | 遅い/遅れた/後期の | 故/亡き/故人の | 故人のこと | who has died
launch.VERB +missile/attack/offensive/operation/investigation/probe/rocket/satellite/campaign ~product/app/lunch | 起動する/ローンチする/進水する | 発射する/開始する/打ち上げる/始める/着手する | 開始や発射 | begin, or fire | minor likely
law enforcement | 法の施行/法律の実施/法の強化/法律強制/法執行の力 | 法執行機関/捜査当局/警察 | 警察などの機関 | the police and the like | term minor likely
lawmaker/lawmakers | 法律メーカー/法律製作者/法を作る人/立法家 | 議員/国会議員 | 議員のこと | a member of parliament | term likely
lay off;layoff/layoffs | 置く/横たわる/脱ぐ/レイオフ | 解雇する/一時解雇/人員削減 | 解雇のこと | dismiss for want of work | likely
leak.NOUN/leaked document/memo/recording/cable/documents | 漏水/水漏れ/漏れた | 流出/流出した/漏えい/リーク | 情報の流出 | made public in secret | minor likely
leave office | 事務所を去る/オフィスを離れる/事務室を出る/事務所を出る | 退任する/離任する/職を退く | 退任すること | give up an office
take office;in office;run for office | 事務所/オフィス/事務室 | 就任する/在任中/出馬する/職 | 公職のこと | a public post
left-wing;leftist | 左翼飛行/左の羽/左側の翼/左の翼 | 左派/左翼 | 政治的な立場 | a political stand | term likely
right-wing;rightist | 右の羽/右側の翼/正しい翼/権利翼 | 右派/右翼 | 政治的な立場 | a political stand | term likely
legislature | 法律図書/立法学 | 議会/立法府/州議会 | 議会のこと | makes laws | likely
letter of intent | 意図の手紙/意向の文字/意思の手紙 | 意向書/基本合意書/趣意書 | 文書の種類 | a document | term
level.VERB +accusation/charge/criticism/allegation ~sea/ground | 平らにする/水平/レベル | 向ける/浴びせる/突き付ける | 非難を向けること | direct at
lift.VERB +sanction/ban/restriction/lockdown/embargo/curfew/blockade ~weight/elevator/box | 持ち上げる/上げる/引き上げる/リフト | 解除する/撤廃する | 解除すること | take away
line of duty | 義務の線/任務のライン/義務のライン/勤務線 | 職務中/公務中/殉職 | 慣用表現 | while at work | literal
live ammunition/fire/rounds;live-fire | 生きた弾薬/生弾薬/ライブ弾薬/ライブ火災/生の火/生きた火 | 実弾/実弾射撃/実弾演習 | 軍事用語 | real bullets
living standard/standards/wage ~room | 生きている標準/生きた基準/リビング標準 | 生活水準/生活賃金 | 経済用語 | how well people live | term minor
loan shark/sharks | ローンサメ/貸付サメ/融資サメ | 高利貸し/闇金融/ヤミ金 | 慣用表現 | lends at high interest | literal
lobby.VERB | ロビー/ロビーする | 働きかける/ロビー活動をする/陳情する | 働きかけること | try to persuade lawmakers | minor likely
local time | 地域時間/地元時間/ローカル時間/地方時間 | 現地時間 | 用語の違い | the time there | term minor
long-range missile/missiles | 長い範囲/長距離範囲/ロングレンジ | 長距離ミサイル/長距離 | 兵器の種類 | that fly far | term minor likely
longtime/long-time/long-standing partner/ally/leader/president/friend/critic/rival/aide | 長い/長い時間/長時間の/長い間の | 長年の/長期政権の/旧知の | 長年のこと | for many years | literal minor likely
loot/looting/looter | 戦利品/ルート/略奪品 | 略奪/略奪する | 略奪のこと | steal in a riot | minor weak
lose ground | 地面を失う/土地を失う/地を失う | 後退する/劣勢になる/支持を失う | 慣用表現 | fall behind | literal
lower house/chamber | 下の家/低い家/下部の家/低い部屋/下部ハウス | 下院/衆議院 | 議会の院 | a chamber | term
lukewarm ~water/bath/tea | ぬるい/ぬるぬる/ぬるま湯/生ぬるい/微温的 | 冷ややか/消極的/熱意を欠く/鈍い | 反応が鈍いこと | without warmth | minor
`);
