import { parseTraps } from '../trap.ts';

/** Everyday English words whose sense in the news is not the first of the dictionary: a and b. */
export const EVERYDAY_A_B = parseTraps(`
account/accounts _ survivor/survivors/witness/witnesses/eyewitness;survivor/witness/eyewitness/first-hand/firsthand account/accounts;account of _ attack/events/incident | 口座/アカウント/勘定/計定/計座 | 証言/話/説明/報告/記述/体験談 | 目撃者などの「証言・説明」を指す | what somebody tells of an event
bank account/accounts | 銀行アカウント/銀行計定/銀行勘定/銀行会計/銀行計座 | 銀行口座/預金口座/口座 | 銀行の「口座」を指す | where money is kept | term
twitter/instagram/facebook/telegram/youtube/tiktok/media account/accounts | 口座/勘定/会計/計定/計座 | アカウント/公式ページ | SNSの「アカウント」を指す | a user's place on a network
hold/held/holding _ account/accountable;accountability | 口座/会計/アカウント/計定/責任性/勘定 | 責任/説明責任/責任追及 | 「責任を問う」意 | to make somebody answer for it
take/takes/took/taking into account | 口座/会計/アカウント/計定/勘定 | 考慮する/踏まえる/勘案する/加味する | 「考慮する」意 | to consider
accident/accidents;crash/crashes ~think/thinking/thought/idea | 思考/事古/思故 | 事故 | 韓国語「사고」は事故とも思考とも読める | the Korean word means accident and thought
act.NOUN of war/terror/terrorism/aggression/violence/sabotage | 法律/法令/演技/戦争法/テロ法/アクト | 行為/攻撃/行動 | 「行為」を指す。法律ではない | something done, not a statute
rights/air/secrets/powers/freedom/protection/espionage/insurrection/production/reduction act.NOUN | 行為/行動/演技/アクト/幕 | 法/法律 | 法律の名称の一部 | part of the name of a law
legal action | 法的行動/合法的行動/法律行動/法的アクション/法律的行動/法的活動 | 法的措置/訴訟/提訴 | 「法的措置」を指す | going to court
affirmative action | 肯定的行動/肯定的な行動/確認行動/積極的行動/肯定的措置/肯定行動/積極的な行動 | 積極的差別是正措置/アファーマティブ・アクション/アファーマティブアクション/優遇措置/差別是正 | 「積極的差別是正措置」を指す | measures for those who are disadvantaged | term
class-action/class action lawsuit/suit | クラスアクション訴訟/階級行動/授業行動/クラス行動/等級訴訟/学級訴訟 | 集団訴訟 | 訴訟の種類 | a suit of many | term
admit/admitted _ hospital/icu;admitted to intensive;hospital admission/admissions | 認める/入場する/入学する/自白する/是認する/許容する/入場/入学 | 入院する/搬送する/収容する/入院 | 「入院する」意 | taken in as a patient
admission/admissions _ university/college/harvard;university/college/harvard admission/admissions;admissions office/officer/policy | 入場/自白/認定/許し/入院/是認 | 入学/入試/合格/選考 | 大学の「入学・入試」を指す | being let into a university
admission fee/ticket/price/charge | 入学/承認/自白/認定/入院 | 入場料/入場/入館料/入園料 | 「入場料」を指す | what one pays to get in
adopt/adopted/adopts/adopting _ resolution/law/constitution/budget/measure/declaration/bill/amendment ~child/children/orphan | 養子にする/養子縁組/入養する/入養/養子/引き取る | 採択する/可決する/採用する/決議する | 決議などは「採択する」 | to vote for a text
adopt.VERB;adopted;adoption +child/children/orphan/orphans/baby/babies/parents/dog/dogs/puppy/couple ~resolution/law/policy/measure | 採択する/入養する/入養/採択/採沢 | 養子/引き取る/里親/養親/養女/譲渡 | 「養子にする・引き取る」意 | to take as one's own child
troop/troops/force/forces/rebel/rebels/army/soldiers/fighters _ advance/advanced/advancing;advance on/toward/towards | 進歩する/前払い/先払い/進歩/高度化する/進捗する/発展する/先進 | 前進する/進軍する/進撃する/迫る/進攻/前進 | 軍の「前進」を指す | to move forward in battle
advance/advanced/advances _ final/semifinal/semifinals/quarterfinals/round/playoffs/runoff | 進歩する/発展する/進歩/高度化する/昇進する/前払いする/進級 | 進出する/勝ち進む/進む/駒を進める/進出 | 次の段階への「進出」を指す | to get into the next round
in advance | 前進/前払い/進歩/先払い/前進で | 事前/あらかじめ/前もって/前に/先立 | 「事前に」の意 | beforehand | likely
sexual/unwanted/romantic advances/advance | 進歩/前進/発展/昇進/前払い/進展 | 誘い/言い寄る/性的関係/交際 | 「言い寄り」を指す | trying to start something sexual
extramarital affair;have/had/having an affair;affair with | 事件/業務/事務/事案/外務/用事 | 不倫/不倫関係/情事/浮気/交際/関係 | 「不倫」を指す | love outside marriage
foreign/home/state/public/internal/consular/religious affairs | 恋愛/情事/不倫/外国事件/外国業務/浮気 | 外務/外交/内務/問題/内政 | 「外務・国務」など公の事柄を指す | public business, not love
agenda | 義弟/擬制/議第/義題/偽弟/議制 | 議題/アジェンダ/課題/政策 | 韓国語「의제」は「議題」 | the Korean word means agenda
aged between/over/under/from | 熟成する/老化する/老いる/老ける/年老いる/歳を取る | 歳/年齢/以上/以下/代 | 年齢を示す | gives the age
aggressive cancer/tumor/tumour/form/disease/prostate/brain | 攻撃的な/攻撃的/好戦的な/侵略的な | 進行の速い/悪性度の高い/進行性/悪性/進行が早い/急速 | 病気は「進行の速い・悪性度の高い」 | a disease that spreads fast | likely
aggressive expansion/monetary/rate/cuts/tightening/campaign/marketing/easing/stimulus | 攻撃的な/攻撃的/好戦的な | 積極的/大胆/強気/急激/大幅 | 「積極的な・大胆な」の意 | bold, going far | literal minor likely
aired/air/airs/airing.VERB +television/tv/show/program/broadcast/interview/series/episode/channel/network/documentary/footage | 空気/乾かす/換気する/空中/通気する/空輸する | 放送する/放映する/流す/報じ | 「放送する」意 | to broadcast
on/off air;on/off the air | 空気/空中/空の上/大気/空気の上 | 放送中/放送/番組/生放送/打ち切 | 「放送中・放送」を指す | being broadcast
open air;open-air | 開いた空気/開放空気/オープン空気/開かれた空気/空き空気/オープンエアー | 屋外/野外/露天/青空 | 「屋外の」の意 | outdoors
air base/bases;airbase/airbases | 空気基地/空気ベース/航空ベース/空中基地/エアベース | 空軍基地/航空基地/基地 | 「空軍基地」を指す | a base of an air force | term
air defense/defence/defenses/defences | 空気防御/空気防衛/エア防御/空中防御/空気防備/航空防御 | 防空/対空 | 「防空」を指す | defence against aircraft | term
air superiority/supremacy | 空気優位/空気の優越/空中優越/空中優位/空気優越/空の優越 | 航空優勢/制空権 | 「航空優勢・制空権」を指す | control of the sky | term
air traffic control/controller/controllers | 空気交通/航空交通制御/空中交通/交通制御/交通コントローラー/交通統制 | 航空管制官/航空管制/管制 | 「航空管制」を指す | guiding aircraft | term
clear/clears/cleared/clearing the air | 空気をきれい/空気を清め/空気を浄化/空気を晴ら/空気を片付け/空気清浄/空気をクリア | 誤解/わだかまり/疑念/疑い | 「わだかまりを解く」意の慣用句 | to talk until nothing stands between | literal
across/cross the aisle;side/sides of the aisle | 通路/通路側/廊下/通路の両側 | 党派/超党派/与野党/野党/両党/反対党 | 議場の通路から「党派」を指す | the other party in a parliament
raise/raised/sound/sounded/sounding _ alarm/alarms | アラームを鳴らす/アラーム/目覚まし/目覚まし時計 | 警鐘/警告/懸念/警報/危機感 | 「警鐘を鳴らす」意 | to warn
false alarm | 虚偽の警報/偽のアラーム/虚偽アラーム/嘘のアラーム/偽りの警報/偽の警報 | 誤報/誤警報/取り越し苦労 | 「誤報」を指す | a warning with nothing behind it | literal
alien/aliens registration/enemies/act;illegal/undocumented/criminal/resident alien/aliens | 宇宙人/異星人/エイリアン/外界人/外星人 | 外国人/不法滞在者/移民/在留 | 「外国人」を指す | a foreigner
allowance/allowances.NOUN +child/housing/unemployment/family/monthly/sick/carer/winter | 許容/許可/許し/容認/許容量 | 手当/給付金/補助金/小遣い/給付 | 「手当」を指す | money paid regularly
answer for _ crime/crimes/actions | 答え/回答する/返事/答える | 責任/償/裁き | 「責任を取る」意 | to be held responsible | literal
apologize/apologise/apology/apologies/apologized ~apple/apples/fruit | リンゴ/りんご/林檎/謝過/沙果/謝果/リンゴする | 謝罪/おわび/陳謝/謝る | 韓国語「사과」は謝罪ともリンゴとも読める | the Korean word means apology and apple | critical
appeal/appeals/appealed for;appeal.NOUN _ aid/help/calm/donations/information/funds/peace;humanitarian/fundraising/emergency appeal ~court/judge/ruling/verdict/conviction/lawyer | 控訴/控訴する/抗訴/上訴する/上訴/訴訟/魅力/抗告/上告/抗訴する | 呼びかけ/呼び掛け/訴え/要請/支援要請/求め | 支援などの「呼びかけ」を指す。裁判の控訴ではない | asking for help, not going to a higher court
popular/broad/mass/voter/electoral/universal appeal;appeal to _ voters/public/young/consumers/fans/moderates ~court/judge/ruling/verdict | 控訴/上訴/抗訴/抗告/控訴する/上訴する | 魅力/訴求/人気/支持/アピール/受け/訴え | 「魅力・訴えかけ」を指す | being liked, not a case in court
appear/appears/appeared/appearing _ court/judge/magistrate/magistrates;court appearance/appearances | 現れる/登場する/見える/出現する/外観/出演する/外見/姿を現す | 出廷する/出頭する/出廷 | 「出廷する」意 | to come before a court | likely
appear/appears/appeared/appearing before _ committee/panel/inquiry/congress/senate/parliament | 前に現れる/現れる/見える/出現する/出演する | 証言する/出席する/出頭する/出る/臨 | 委員会などへの「出席・証言」を指す | to come as a witness | likely
make/made/makes _ public/first/rare/last/surprise appearance;public/television/guest appearance/appearances | 外観/外見/外貌/見かけ/様相 | 姿を見せる/登場/姿を現す/出席/出演 | 「姿を見せること」を指す。見た目ではない | being seen somewhere, not how one looks
appearance/appearances.NOUN +caps/league/club/season/goals/olympic/olympics ~court/physical | 外観/外見/外貌/見た目/出現 | 出場/試合出場/試合 | スポーツの「出場」を指す | a match played
application/applications;applicant/applicants +asylum/job/visa/permit/university/license/licence/citizenship/patent/loan/membership/college ~mobile/app/military/practical | 適用/アプリケーション/応用/アプリ/適用者/応用者/志願書類 | 申請/出願/応募/申請者/志願者/申し込み | 「申請・応募」を指す | asking for a permit or a post
apply/applies/applied/applying for | 適用する/応用する/当てる/塗る/適応する/適用される | 申請する/応募する/申し込む/出願する/志願する | apply for は「申請する・応募する」 | to ask for
law/laws/rule/rules/ban/tariff/tariffs/restriction/restrictions/sanctions/measure _ apply/applies/applied | 志願する/申請する/応募する/塗る/申し込む/出願する | 適用する/適用/及ぶ/当てはま/対象 | 規則は「適用される」 | a rule holds for somebody
appropriations committee/bill/subcommittee;appropriate _ money/funds/billion | 適切/適当/適正/専有/適切な/充用/流用 | 歳出/予算/計上/拠出 | 「歳出・予算計上」を指す | granting money
question/questions/problem/problems/issue/dispute/doubts/conflict/need _ arise/arises/arose/arisen | 起き上がる/立ち上がる/蜂起する/起床する/上昇する/立つ | 生じる/起きる/発生する/浮上する/持ち上がる | 問題などが「生じる」意 | to come up
cardiac arrest | 心臓逮捕/心臓の逮捕/心拍逮捕/心臓拘束/逮捕/心臓検挙 | 心停止/心肺停止/心臓停止 | 「心停止」を指す | the heart stops
martial art/arts | 戦争芸術/格闘芸術/武装芸術/武術芸術/格闘美術/軍事芸術/戒厳芸術 | 武術/格闘技/武道 | 「武術・格闘技」を指す | karate and the like | term
art of _ deal/war/possible/negotiation | 芸術/美術/アート | 術/技/わざ/兵法/極意 | 「術・こつ」を指す | a skill, not paintings | likely
aside from | 脇から/横から/わきから/そばから/脇に/横に | 以外/別として/ほか/除く/除い/別に | 「〜以外に」の意 | except | literal
set/sets/setting aside _ ruling/verdict/conviction/decision/sentence/order | 脇に置く/取っておく/わきに置く/別に置く/横に置く/残しておく/取り置く | 破棄する/取り消す/無効/覆す | 判決などを「取り消す」意 | to annul
asking price | 尋ねる価格/質問価格/聞く価格/要請価格/尋ねた価格/問う価格 | 希望価格/提示価格/言い値/売り出し価格 | 「希望価格」を指す | what the seller wants | literal
assume/assumed/assumes/assuming office/power/command/control/post/duties/leadership/responsibility;assume/assumed the presidency/post/role/office | 仮定する/推定する/想定する/推測する/仮定/見なす | 就任する/引き受ける/就く/握る/掌握 | 職や責任を「引き受ける」意 | to take on
associate/associates.NOUN +close/business/former/longtime/known/gang/criminal | 準/協会/提携/助教/連想/准会員/関連会社/準社員 | 側近/関係者/仲間/知人/取引相手/盟友 | 「側近・仲間」を指す | somebody one works with | likely
associated press | 関連プレス/連合プレス/関連新聞/連関プレス/連合報道/協会プレス/関連報道 | AP通信/ＡＰ通信/AP | 通信社の名称 | the name of a news agency
heart attack/attacks | 心臓攻撃/心臓の攻撃/心臓への攻撃/心臓襲撃/心臓アタック | 心臓発作/心筋梗塞 | 「心臓発作」を指す | an illness, not an assault
power of attorney | 弁護士の力/弁護士の権力/弁護士権力/弁護士の電力/弁護士のパワー | 委任状/代理権/委任 | 「委任状・代理権」を指す | the right to act for another | term
audit/audits/audited/auditor/auditors ~thank/thanks/grateful/gratitude | 感謝/感謝院/感謝する/監事/感謝院長 | 監査/会計検査/監査人 | 韓国語「감사」は監査とも感謝とも読める | the Korean word means audit and thanks
author/authors _ study/paper/report/research;lead/study/senior author/authors | 作家/著作家/作者/ライター | 著者/執筆者/筆頭著者/論文/研究者 | 研究の「著者」を指す | who wrote a study | term likely
authorities say/said/have/had/were/are;local/health/state/israeli/russian/chinese/iranian authorities | 権威/権威者/権限者/権威たち/権威ある/権力者たち/権限 | 当局 | 複数形は「当局」 | the plural means those in charge
award/awarded/awards _ contract/contracts/damages/compensation | 授賞する/賞を与える/受賞する/表彰する/受賞/授賞 | 発注する/命じる/認める/与える/落札/受注/付与 | 契約や賠償を「与える」意。賞ではない | to grant, not to give a prize
axed/axe/ax _ job/jobs/plan/flight/flights/show/programme/project;job/jobs/plan/project/show _ axed | 斧/斧で切る/オノ/斧で | 削減する/打ち切る/廃止する/中止する | 「削減・廃止する」意 | to cut
axis of evil/resistance | アクシス/悪の軸/抵抗軸/悪軸/軸の抵抗/斧 | 枢軸/抵抗の軸 | 定訳は「枢軸」 | the usual term is 枢軸 | term
back pay | 後ろの給料/背中/バックペイ/後ろ払い/戻る給料/裏給与/後払い | 未払い賃金/遡及/未払い給与/未払い分/さかのぼ | 「未払い賃金」を指す | wages owed | term
back down;backs/backed/backing down | 後ろに下がる/背中/下に戻る/後ろに下りる/後ろに降りる/後ろ下 | 引き下がる/譲歩する/撤回する/折れる/退く | 「引き下がる」意 | to yield | literal
back/backed/backs/backing out of | 後ろに出る/外に戻る/背中/裏から出る/後ろから出る/後退する | 撤退する/手を引く/取りやめる/離脱する/撤回する | 「手を引く」意 | to withdraw from a promise | literal
back burner | 後ろのバーナー/後ろのコンロ/裏のバーナー/バックバーナー/後方バーナー/裏バーナー | 後回し/棚上げ/先送り | 「後回し」の意の慣用句 | left for later | literal
back channel/channels;back-channel;backchannel | 後ろのチャンネル/裏チャンネル/バックチャネル/背後チャンネル/バックチャンネル/後方チャンネル | 非公式/裏ルート/秘密/水面下 | 「非公式の経路」を指す | unofficial contact | literal
back to back;back-to-back | 背中合わせ/背中と背中/背中に背中/後ろから後ろ/背中対背中/背中を合わせ | 連続/立て続け/相次/連覇/連勝/続けて | 「連続の」の意 | one after the other
backdrop of | 背景幕/背景布/バックドロップ/舞台背景 | 背景/中で/なか/受け | 「〜を背景に」の意 | what stands behind events | literal
backlash | バックラッシュ/後ろ打ち/逆打ち/後鞭/逆流 | 反発/反動/批判 | 「反発」を指す | angry reaction | literal minor likely
backlog _ case/cases/application/applications/orders/claims;case/order/asylum/visa backlog | バックログ/後ろの丸太/逆ログ/背中のログ | 未処理/積み残し/受注残/滞留/山積 | 「未処理分」を指す | work not yet done | literal minor likely
bad loan/loans/debt/debts | 悪い融資/悪い借金/悪いローン/悪い負債/悪い貸出/悪い債務/悪性ローン/不実債権 | 不良債権/不良融資/焦げ付き/貸し倒れ | 「不良債権」を指す | loans not paid back | term
account/bank/outstanding/cash balance/balances | バランス/均衡/天秤/均形 | 残高/残金 | 「残高」を指す | money that is left in an account
balance of payments/trade;trade balance;current account balance | 支払いのバランス/支払いの均衡/支払い均衡/支払バランス/貿易バランス/貿易均衡/貿易の均衡/貿易のバランス/アカウント | 国際収支/経常収支/貿易収支 | 「国際収支・貿易収支」を指す | what a country earns and pays abroad | term
balance sheet/sheets | バランス紙/均衡シート/バランス表/残高シート/均衡表/均衡紙 | 貸借対照表/バランスシート/財務/保有資産 | 「貸借対照表」を指す | what a company owns and owes | term
balance of power | 電力/電力の均衡/電力のバランス/残高の力/パワー残高/権力の残高 | 勢力均衡/力の均衡/パワーバランス/勢力/力関係 | 「勢力均衡」を指す | how strong each is against the other
hang/hangs/hanging/hung in the balance | バランスにかかる/バランスに/均衡に/天秤に/残高/バランスの中/均衡の中 | 予断/左右/瀬戸際/不透明/定か/危ぶ/分から | 「どうなるか分からない」意の慣用句 | not decided yet | literal
armed band/bands;band of _ fighters/rebels/robbers/soldiers/men | バンド/帯/楽団/ひも | 集団/一団/グループ/一味 | 「一団」を指す | a group
bank/banks of _ river/canal/thames/seine/mekong/tigris;river bank/banks;riverbank/riverbanks | 銀行/銀行たち/バンク | 岸/河岸/土手/川岸/ほとり/沿い/川辺/堤防 | 川の「岸」を指す | the side of a river | critical
bank/banks/banking/banked on | 銀行/銀行業/銀行に/バンキング | 当てにする/頼る/期待する/見込む/賭け | bank on は「当てにする」 | to count on | likely
food bank/banks | 食品銀行/食べ物銀行/食糧銀行/食料銀行/フード銀行 | フードバンク | 食料を配る団体 | gives food to the poor | term
barred from;bar/bars/barring.VERB _ from | バー/棒/酒場/バーする/酒屋/棒で | 禁じる/禁止する/締め出す/認めない/排除 | 「禁じる」意 | to forbid
behind bars | バーの後ろ/棒の後ろ/酒場/バーの後/鉄の棒/バーの裏/棒の裏/鉄格子の後ろ | 収監/獄中/服役/投獄/刑務所/収監中/塀の中/勾留 | 「獄中に」の意 | in prison | literal
raise/raised/set/lower/lowered the bar;high/low/higher/lower bar for | バーを上げる/バー/棒/酒場/低い棒 | 基準/ハードル/水準 | 「基準・ハードル」を指す | a standard
bargaining chip/chips | 交渉チップ/バーゲンチップ/交渉の破片/取引チップ/ポテトチップ/チップ/交渉用チップ | 交渉材料/切り札/取引材料/交渉カード | 「交渉材料」を指す | what one can offer
plea bargain/deal/agreement | 嘆願バーゲン/嘆願取引/訴えの交渉/嘆願交渉/請願取引/有罪取引/懇願 | 司法取引/答弁取引 | 「司法取引」を指す | admitting guilt for a milder sentence | term
military/air/naval/army base/bases | ベース/基盤/基礎/基本/土台/基地局 | 基地 | 軍の「基地」を指す | a place of the forces
power/voter/support/political/loyal/conservative/republican/democratic/liberal/core base ~military/air | 基地/ベース/基底/土台 | 支持基盤/支持層/地盤/支持者/基盤 | 「支持層」を指す | those who always vote for one
customer/user/tax/industrial/client/manufacturing/fan base | 基地/ベース/土台/根拠地 | 基盤/層/課税対象/税源/利用者数 | 「基盤・層」を指す | customers as a whole | likely
battery/batteries +assault/charged/misdemeanor/felony/domestic ~electric/lithium/vehicle/car/cell | バッテリー/電池/電池罪/蓄電池 | 暴行/暴行罪 | 「暴行」を指す | hitting somebody, an offence | critical
missile/defense/defence/artillery/patriot/antiaircraft battery/batteries | バッテリー/電池/蓄電池/乾電池 | 砲台/中隊/発射装置/部隊/基/システム/砲兵 | 砲やミサイルの「部隊・発射装置」を指す | a unit of guns or missiles | critical
battle/battled/battles/battling _ cancer/disease/illness/leukemia;battle with cancer/illness | 戦闘する/戦闘/戦争する/交戦する/争う | 闘病/闘う/闘い | 病気とは「闘う」 | with an illness: 闘病 | literal minor
battle/battled/battles/battling _ fire/fires/blaze/blazes/flames/wildfire/wildfires | 戦闘する/戦闘/戦争する/交戦する/争う | 消火/消し止め/鎮火/格闘/闘う | 火災は「消火に当たる」 | to try to put out a fire | literal minor
bear/bears/bore/bearing _ brunt | クマ/熊/産む/生む/正面を耐える/衝撃を耐える | 矢面/最も大きな/打撃/被害/しわ寄せ | 「最も大きな被害を受ける」意 | to be hit hardest
bear/bears/bore/bearing _ responsibility/cost/costs/burden/blame/resemblance/witness/consequences | クマ/熊/産む/生む/熊する/くま | 負う/負担する/担う/被る/似 | 「負う」意 | to carry
bear/bearing in mind | クマ/熊/心の中に/心に耐える/マインド | 念頭/留意/心に留め/忘れ/考慮 | 「念頭に置く」意 | to remember | literal
beat/beats/beaten +team/final/league/champion/champions/seed/tournament/match/cup/semifinal/playoff ~wife/police/death/drum/heart/guards | 殴る/叩く/打つ/たたく/鼓動する/打ち倒す | 破る/下す/勝つ/退ける/制す | 試合で「破る」意 | to win against | likely
beat/beats/beating _ expectation/expectations/estimate/estimates/forecast/forecasts | 殴る/叩く/打つ/打ち負かす/たたく/破る | 上回る/超える/上回り | 予想を「上回る」意 | to be above | literal
beef/beefed/beefs/beefing up | 牛肉/牛肉アップ/ビーフアップ/牛/ビーフ | 強化する/増強する/拡充する | 「強化する」意 | to make stronger | critical
bellwether | ベルウェザー/鈴付きの羊/鐘の羊/先導羊/ベル天気/鈴羊 | 指標/先行指標/先導役/試金石/行方を占う | 「指標となるもの」を指す | what shows the way | literal
rust belt | 錆びたベルト/さびベルト/錆帯/錆のベルト/さびたベルト/錆びベルト | ラストベルト/さびついた工業地帯/ラスト・ベルト | 米国の工業地帯の呼び名 | a region of the United States | term
unemployment/jobless/welfare/disability/pension/housing/child/social benefit/benefits.NOUN;benefit/benefits claimant/claimants/recipient/recipients/system | 利益/恩恵/利点/メリット/受益/利得 | 給付/手当/給付金/受給/生活保護 | 「給付・手当」を指す | money from the state
benefit concert/match/gala/dinner | 利益/給付/恩恵/受益/利点 | 慈善/チャリティー | 慈善の催し | held for charity
in a bid to;comeback/reelection/re-election/presidential/title/olympic/leadership bid ~contract/tender/auction | 入札/入札する/落札/競り/入れ札/応札 | 試み/立候補/ため/招致/挑戦/目指す/狙/ように | 「試み・立候補」を指す。入札ではない | an attempt, not an offer of money
bill of rights | 権利の請求書/請求書/権利の法案/権利法案/権利の紙幣 | 権利章典/人権規定 | 文書の名称 | the name of a document | term
dollar/euro/peso bill/bills.NOUN +dollar/euro/counterfeit | 法案/法案ら/請求書 | 札/紙幣 | 「紙幣」を指す | paper money
electricity/medical/gas/energy/water/phone/heating/hospital/utility/power bill/bills ~law/congress/parliament/senate/lawmakers/passed/vote | 法案/紙幣/くちばし/手形/議案 | 料金/代/費/請求/代金/請求書/支払い | 「料金・請求書」を指す | what one has to pay
binding/nonbinding/non-binding resolution/agreement/treaty/ruling/vote/referendum/commitment/target/targets;legally binding | 縛る/製本/縛り/結束/結ばれた/束ねる/バインディング/拘束的/装丁 | 拘束力 | 「拘束力のある」の意 | must be obeyed
bipartisan | 二党派/両党的/2党派/両党派的/二党的/二党 | 超党派/両党 | 「超党派の」の意 | of both parties | term
sanctions/inflation/cuts/tariffs/prices _ bite/bites/biting | 噛む/かむ/咬む/噛みつく/一口/噛み付く | 打撃/効/影響/響/圧迫 | 「打撃を与える・効く」意 | to have a painful effect | literal
bitter rival/rivals/dispute/fight/feud/battle/cold/divorce/debate/struggle/enemies/row | 苦い/ほろ苦い/にがい/苦々しい | 激しい/厳しい/宿敵/激烈/痛烈/熾烈/泥沼/犬猿 | 「激しい・厳しい」の意。味ではない | fierce, not a taste | literal
black market | 黒い市場/黒市場/ブラック市場/黒い市/暗市場/黒色市場 | 闇市場/ヤミ市/闇市/ヤミ市場/闇/非合法 | 「闇市場」を指す | unlawful trade | term
blackout/blackouts +power/electricity/grid ~drunk/news/media | 気絶/失神/黒アウト/ブラックアウト/暗転/報道管制/灯火管制 | 停電 | 「停電」を指す | a loss of power | likely
blanket ban/coverage/immunity/pardon/amnesty/approval/prohibition/tariff/tariffs/surveillance | 毛布/ブランケット/掛け布団/毛布の/毛布禁止 | 全面的/一律/包括的/全面/一括/全面禁止 | 「全面的な・一律の」の意 | covering all
bleak outlook/forecast/picture/future/assessment/prospects | 荒涼とした/荒涼/吹きさらし/寒々とした | 厳しい/暗い/悲観 | 「暗い・厳しい」の意 | without hope | literal
blind eye | 盲目の目/見えない目/盲目/ブラインド/目の見えない/盲人の目/盲目的な目 | 見て見ぬふり/黙認/目をつぶ/見過ご | 「見て見ぬふりをする」意 | to pretend not to see | literal
blind trust | 盲目的信頼/盲目信頼/盲目の信頼/盲信/盲目的な信頼 | 白紙委任信託/ブラインド・トラスト/信託 | 資産管理の制度 | how politicians keep their assets apart | term
block/blocked/blocks/blocking _ bill/legislation/resolution/appointment/merger/law/ruling/nomination/deal/aid | ブロックする/ブロックされる/塊/ブロック | 阻止する/差し止める/妨げる/阻む/反対/拒否 | 「阻止する・差し止める」意 | to stop | literal minor likely
trade/trading/european/voting/eu/economic/regional/27-nation/soviet/opposition bloc/blocs | ブロック/塊/街区/積み木/ブロック群 | 圏/連合/陣営/経済圏/加盟国/勢力/EU/諸国 | 「圏・陣営・連合」を指す | a group of states or parties | literal minor likely
apartment/tower/residential/office/cell/housing block/blocks | ブロック/塊/区画/塊り/積み木 | 棟/団地/集合住宅/マンション/ビル/アパート/住宅/雑居房 | 「棟・集合住宅」を指す | a building
deal/deliver/suffer/major/big/severe/serious/heavy/fresh/latest/crushing/devastating/significant/huge blow.NOUN;blow.NOUN to | 吹く/一吹き/殴打/強打/吹き/一打/殴り/吹き出し | 打撃/痛手/痛撃/衝撃/後退 | 「打撃・痛手」を指す | a setback
blow/blew/blown/blowing up +bomb/bridge/dam/building/explosive/explosives/suicide/pipeline/plane | 吹き上がる/膨らます/吹く/吹き上げる/上に吹く/膨らむ | 爆破する/爆発する/爆破/自爆/吹き飛ば | 「爆破する」意 | to destroy with a bomb
on board;aboard +ship/flight/plane/train/crash/passengers/crew/vessel/aircraft ~director/company/member | 取締役会/理事会/板/委員会/掲示板/板の上 | 乗る/搭乗/乗船/機内/船内/乗客/乗員/乗っ | 「乗って」の意 | in a ship or plane
board/boarded/boarding _ plane/ship/vessel/bus/train/flight/tanker | 取締役会/理事会/板/下宿する/板張り/役員 | 乗る/搭乗する/乗り込む/臨検/乗船 | 「乗り込む」意 | to go into a ship or plane
across the board;across-the-board | 板を横切/掲示板/ボードを横切/板全体/ボード全体/取締役会/ボードの向こう | 全面的/一律/全般/軒並み/全て/あらゆる | 「一律に・全般に」の意 | for all alike | literal
school board/boards | 学校の板/学校ボード/学校取締役会/学校掲示板/取締役会/学校理事会 | 教育委員会/教育委 | 「教育委員会」を指す | runs the schools of a place | term
governing/regulatory/international/legislative/supervisory/advisory/world/oversight/decision-making/lawmaking/independent body/bodies.NOUN | 身体/遺体/死体/肉体/ボディー/ボディ/本体/胴体 | 機関/団体/組織/連盟/委員会 | 「機関・団体」を指す | an organisation | critical
body/bodies _ recovered/found/buried/rubble/retrieved/morgue/coffin;recover/recovered/find/found/retrieve/pull/pulled _ body/bodies ~governing/international/water | 身体/本体/肉体/ボディー/胴体 | 遺体/死体/亡骸 | 「遺体」を指す | somebody dead
body/bodies of water | 水の体/水の身体/水体/水の団体/水の遺体/水の本体 | 水域/海/湖/池/川 | 「水域」を指す | a lake or sea
bogged/bog down | 沼/湿地/便所/沼地/泥沼に落ち | 行き詰まる/停滞する/難航する/足踏み/泥沼化/はまり | 「行き詰まる」意 | to be stuck | literal
bolster/bolstered/bolstering.VERB | 枕/長枕/ボルスター/ボルスターする/枕木 | 強化する/増強する/支える/高める/後押し | 「強化する」意 | to make stronger
book/booked/booking.VERB _ flight/flights/ticket/tickets/hotel/room/seat/place/spot/berth/trip | 本/書籍/本に/記帳する/図書 | 予約する/確保する/決める/手配 | 「予約・確保する」意 | to reserve
booked/booking +jail/county/sheriff/felony/misdemeanor ~flight/hotel/ticket/table/book/author/room | 予約する/予約/本/記帳する | 収監/逮捕手続き/拘置/勾留/収容 | 逮捕後の「収監手続き」を指す | being put on the list of a jail | critical
law/laws/legislation/rule _ on the books | 本の上/本に/書籍/本の中/本で/図書 | 現行法/存在/定め/施行/法律/制定 | 法令が「施行されている」意 | is in force | literal
boost/boosted/boosting/boosts.VERB;boost.NOUN ~rocket/family/dependents | 扶養する/浮揚する/ブーストする/ブースト/扶養/浮揚/扶養策/浮揚策 | 押し上げ/強化/後押し/刺激/高め/増や/景気対策/追い風/弾み/向上 | 「押し上げる・強化する」意。韓国語「부양」から | to raise or strengthen
borrowing cost/costs | 借りるコスト/借りる費用/借用費用/借り入れる費用/借用コスト/借金コスト | 借り入れコスト/資金調達コスト/金利/借入コスト/調達コスト | 「借り入れコスト」を指す | what loans cost | literal minor
bottleneck/bottlenecks | 瓶の首/ボトルの首/びんの首/瓶首/病目/瓶のネック | ボトルネック/障害/隘路/目詰まり/停滞/混乱/供給制約 | 「障害・隘路」を指す | what slows everything | literal
bottom line | 底の線/ボトムライン/下線/一番下の線/下の線/底線/最下線 | 最終損益/純利益/収益/要は/結論/業績/利益/最低限/要する | 「最終損益・要点」を指す | the profit, or the essence | literal
bottom/bottomed/bottoming out | 底が出る/下に出る/底の外/底をつく/底を出る/底外 | 底を打つ/底入れ/底打ち/下げ止ま | 「底を打つ」意 | to stop falling
bounce/bounced/bouncing back | 跳ね返る/弾む/後ろに跳ねる/バウンドする/弾け返る/跳ねる/バウンス | 回復する/立ち直る/反発する/持ち直す/盛り返す/巻き返 | 「立ち直る・回復する」意 | to recover | literal
bound for;us-bound/china-bound/europe-bound/israel-bound/russia-bound | 縛られた/縛られる/束縛/拘束/結ばれる/境界/縛り | 行き/向け/向かう/向か/目指 | 「〜行きの」の意 | on the way to
bow/bowed/bows/bowing out | お辞儀/弓/お辞儀する/おじぎ/頭を下げる/弓を引く | 退く/敗退する/身を引く/引退する/降板/撤退 | 「退く・敗退する」意 | to withdraw | likely
bow/bowed/bows/bowing _ pressure/demands/demand | お辞儀する/弓/頭を下げる/おじぎ/お辞儀/おじぎする | 屈する/折れる/応じる/屈し/譲歩 | 圧力に「屈する」意 | to give in | literal
bow.NOUN +ship/vessel/stern/hull/tanker | 弓/お辞儀/蝶結び/弓形 | 船首/艦首/へさき | 船の「船首」を指す | the front of a ship
tax/income/age/wage bracket/brackets | 括弧/ブラケット/カッコ/大括弧/かっこ | 区分/階層/層/税率区分 | 所得などの「区分」を指す | a range of incomes
brain drain | 脳排水/脳の排水/頭脳排水/脳流出/頭の流出/脳の流出/脳ドレイン/ブレーンドレイン | 頭脳流出/人材流出 | 「頭脳流出」を指す | able people leave a country | term
brand/branded/branding _ traitor/traitors/terrorist/terrorists/liar/racist/extremist/extremists/agents | ブランド/ブランド化する/商標/ブランディング/商標化 | 烙印/レッテル/呼ぶ/断じる/決めつける/非難する/指定 | 「〜の烙印を押す」意 | to call somebody something bad
top/military/army brass | 真鍮/黄銅/金管/ブラス/しんちゅう/銅管 | 首脳部/上層部/幹部/首脳/将官 | 軍の「上層部」を指す | the high officers
talks/negotiations/truce/ceasefire/marriage _ broke/break/breaks/broken down;break/breakdown/collapse _ talks/negotiations | 故障する/分解する/故障/分解/壊れる/内訳/ブレイクダウン | 決裂する/物別れ/頓挫/破綻/崩壊/失敗 | 交渉が「決裂する」意 | talks fail
nervous/mental breakdown | 神経故障/神経質な故障/神経の故障/神経破壊/神経内訳/精神故障/内訳/故障 | 神経衰弱/精神的/ノイローゼ/神経症 | 「神経衰弱」を指す | an illness of the mind
breakdown _ order/trust/communication/communications/relations/discipline | 故障/内訳/分解/ブレイクダウン/分析 | 崩壊/破綻/断絶/悪化/途絶 | 「崩壊・断絶」を指す | when it no longer works
break/broke/broken/breaking into _ home/house/building/office/car/store/capitol/bank | 割り込む/壊れて入る/破って入る/中に壊す/突破する/中断する/割れる | 侵入する/押し入る/突入する/乱入/不法侵入 | 「押し入る」意 | to enter by force
break/broke/broken/breaking off _ talks/relations/negotiations/engagement/contacts | 壊れて落ちる/割れる/折る/切り取る/離れる/オフ/折れる | 打ち切る/断絶する/破棄する/中断する/断 | 「打ち切る」意 | to end
break/broke/broken/breaking up _ protest/protests/crowd/crowds/demonstration/rally/camp/gathering | 別れる/破局/解体する/壊す/離婚する/破る/分手 | 解散させる/排除する/蹴散らす/解散/強制排除 | 集会を「解散させる」意 | to make a crowd go
breakup/break-up _ soviet/union/company/yugoslavia/google/monopoly | 別れ/破局/離別/失恋/決別/離婚 | 崩壊/解体/分割/分裂 | 国や会社の「崩壊・解体」を指す | a state or firm falls into parts
break/broke/breaks/breaking even;break-even | 均等に壊す/偶数/破る/壊す/平らに/さえ壊す | 収支均衡/損益分岐点/収支/採算/黒字化 | 「収支が均衡する」意 | neither profit nor loss
break/broke/broken/breaking _ record/records | 壊す/割る/壊れる/折る/破壊する/破壊 | 更新する/破る/塗り替える/最高/過去最 | 記録を「更新する」意 | to do better than ever before | literal
record-breaking/record-shattering;record breaking/shattering | 記録破壊/記録を壊/レコード破/記録破壊的/記録を破壊/記録を粉砕/記録破り | 記録的/過去最高/史上最高/過去最多/史上最多/更新 | 「記録的な」の意 | more than ever before | literal minor
breaking news | 壊れるニュース/破るニュース/壊れたニュース/破損ニュース/ブレイクニュース/ブレーキングニュース | 速報/緊急速報/ニュース速報/緊急ニュース | 「ニュース速報」を指す | news just in
breathing space/room | 呼吸空間/呼吸スペース/息の部屋/呼吸の部屋/呼吸室/息する空間 | 余裕/猶予/一息/ゆとり | 「余裕・猶予」を指す | time to recover | literal
data/security/privacy breach/breaches | データ違反/セキュリティ違反/情報違反/データ破壊/データの違反/保安違反/違反/破れ/突破 | 情報流出/情報漏えい/不正アクセス/侵害/流出/漏えい/漏洩 | 情報の「流出・侵害」を指す | somebody got at data | likely
breadbasket | パンかご/パンのかご/パンの籠/パンバスケット/パン籠/パンの箱 | 穀倉地帯/穀倉/食料庫 | 「穀倉地帯」を指す | a region that grows grain
breadwinner/breadwinners | パンの勝者/パン勝者/パンを稼/ブレッドウィナー/家長 | 稼ぎ手/大黒柱/生計 | 「稼ぎ手」を指す | who earns for a family
storm/crisis/trouble/dispute/scandal/conflict/row _ brewing/brewed/brew | 醸造する/醸造/煮出す/淹れる/沸かす | くすぶ/起き/迫/高ま/兆/火種/生じ | 問題が「くすぶる・起きつつある」意 | is about to come | literal
bridge/bridges.NOUN ~leg/legs/foot/feet/card/nose/ankle/knee | 脚/足/脚部/足ら | 橋/大橋/橋梁/架け橋/ブリッジ | 韓国語「다리」は橋とも脚とも読める | the Korean word means bridge and leg | likely
bridge/bridges/bridged/bridging _ gap/gaps/divide/differences | 橋を架ける/ブリッジする/架橋する/ブリッジ/橋/橋梁 | 埋める/橋渡し/縮める/隔たり/溝 | 隔たりを「埋める」意 | to make a difference smaller | literal likely
brief/briefs.NOUN +amicus/supreme/court | ブリーフ/短い/要約/パンツ/下着/短い文 | 意見書/準備書面/書面/趣意書 | 裁判所への「意見書」を指す | a paper for a court | likely
bring/brings/brought/bringing down _ government/regime/leader/inflation/prices/price/plane/aircraft/jet/helicopter/rates | 持ってくる/持って来る/連れてくる/下に運ぶ/持ち下ろす/下に持ってくる/連れて来る/もたらす | 倒す/打倒/撃墜/引き下げ/抑え/下げ/失脚/退陣/墜落 | 「倒す・下げる」意 | to make fall
bring/brings/brought/bringing _ charge/charges/case/lawsuit/suit/proceedings against | 持ってくる/持って来る/連れてくる/料金/もたらす | 提起する/起訴する/訴える/告発する/提訴/訴追/起こ | 訴訟を「起こす」意 | to take to court
bring/brings/brought/bringing forward _ election/elections/vote/date/deadline/plan/plans | 前に持ってくる/前に運ぶ/前方に/持ってくる/持って来る | 前倒し/早める/繰り上げ/提示/提出 | 「前倒しする」意 | to make earlier
brink of | ふち/縁/ふちに/端に/川辺/岸 | 瀬戸際/寸前/危機/間際/淵/目前 | 「瀬戸際・寸前」を指す | very near to | literal likely
brush/brushes/brushed/brushing off/aside | ブラシ/刷毛/ブラッシング/磨く/筆/ブラシをかける/はけ | 一蹴/払いのけ/軽視/意に介/退け/受け流/無視 | 「一蹴する」意 | to pay no heed | literal
brush fire/fires;brushfire/brushfires | ブラシ/刷毛/筆の火/ブラシ火災/ブラシの火 | 山火事/原野火災/低木/野火/林野火災 | 「山火事・野火」を指す | a fire in the bush
buck/bucks/bucked/bucking the trend;pass/passing/passed the buck;buck stops | 雄鹿/牡鹿/ドル/バック/鹿 | 逆行/逆ら/反し/責任 | 「流れに逆らう」「責任を押しつける」意の慣用句 | idioms, no deer or dollar | literal
budget airline/airlines/carrier/carriers | 予算航空/予算航空会社/予算運送業者/予算空母/予算キャリア/予算の航空会社 | 格安航空会社/格安航空/格安 | 「格安航空会社」を指す | a cheap airline | term
buildup/build-up _ troops/forces/arms/weapons;military/troop/arms/naval/nuclear buildup/build-up | 建設/構築/組み立て/蓄積/ビルドアップ/建て上げ/積み上げ/建築 | 増強/集結/増派/軍拡/強化/拡大 | 軍の「増強・集結」を指す | more and more forces | likely
bulk of | 大量/体積/かさ/バルク/大きさ/大量の/分量 | 大半/大部分/ほとんど/多く/大多数 | 「大半」を指す | most of | likely
bulk carrier/carriers | 大量運送/バルク空母/大量空母/大量運搬船/バルクキャリア/大量キャリア/空母 | ばら積み船/貨物船/ばら積み貨物船/ばら積み | 船の種類 | a kind of ship | term
bite the bullet;dodge/dodged _ bullet | 弾丸を噛む/銃弾を噛む/弾丸/銃弾/弾を避ける/弾丸を避ける | 歯を食いしば/免れ/切り抜け/覚悟/難を逃れ/腹をくく | 慣用句。弾丸ではない | an idiom; nobody shoots | literal
bullish/bearish | 雄牛/牛のような/クマのような/熊のような/雄牛のような/弱い熊/牛のように | 強気/弱気/楽観/悲観 | 相場の「強気・弱気」を指す | expecting prices to rise or fall
bumper crop/harvest/year | バンパー/バンパー作物/緩衝器/バンパー収穫/バンパーの | 豊作/大豊作/当たり年 | 「豊作」を指す | very large
burden of proof | 証拠の負担/証明の負担/証明の重荷/証拠の重荷/証明負担/校正の負担 | 立証責任/挙証責任/証明責任 | 「立証責任」を指す | who has to prove | term
bury/buried/burying the hatchet | 斧/手斧/まさかり/斧を埋める/ハッチ | 和解/矛を収め/仲直り/水に流 | 「和解する」意の慣用句 | to make peace | literal
out of business | 事業の外/ビジネスの外/仕事の外/ビジネスから出る/事業から出る/ビジネスから | 廃業/倒産/閉店/撤退/休業 | 「廃業・倒産」を指す | a firm ends | literal
business as usual | いつものビジネス/普段の仕事/通常のビジネス/平常通りの事業/いつもの事業/通常の事業 | 平常通り/通常通り/現状維持/従来通り/いつも通り/平常どおり | 「平常通り」の意 | as always | literal
drug/police bust/busts.NOUN;drug/prostitution/smuggling ring _ busted | 胸像/バスト/半身像/胸 | 摘発/逮捕/手入れ/押収 | 「摘発」を指す | a raid by the police
go/goes/went/going/gone bust;boom and bust | 胸像/胸/バスト/壊れる/半身像 | 倒産する/破綻する/経営破綻/好不況/バブル/破産 | 「倒産する」意 | to go bankrupt
all but certain/impossible/destroyed/eliminated/assured/collapsed/guaranteed/ended/disappeared/abandoned/wiped/over/vanished | 以外すべて/を除いてすべて/を除くすべて/以外は全て/以外の全て/除いたすべて/以外のすべて/すべてではない | ほぼ/ほとんど/事実上/確実 | all but は「ほぼ」の意 | almost
buy/buys/buying/bought time;buy/buying more time | 時間を買う/時間を購入/時を買う/時間購入/時間を購入する/時間の購入 | 時間を稼/時間稼ぎ | 「時間を稼ぐ」意 | to gain time | literal
buyout/buyouts | 買い出し/買い外し/買い入れ/外に買う/買い外/バイアウト | 買収/早期退職/退職金/買い取り | 「買収・早期退職」を指す | buying a firm, or paying staff to go | minor
by far | 遠く/遠くまで/遠くに/はるか遠く/遠くから | 断然/圧倒/ずば抜け/最も/群を抜/はるかに | 「圧倒的に・断然」の意 | much more than all others | literal likely
bystander/bystanders +shot/killed/injured/wounded/hit/fire | 傍観者/見物人/傍観人/傍聴人 | 居合わせた/通行人/巻き添え/周囲/無関係/目撃 | 「居合わせた人」を指す | somebody who was there by chance | minor likely
`);
