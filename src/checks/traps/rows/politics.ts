import { parseTraps } from '../trap.ts';

/** Politics and government. */
export const POLITICS = parseTraps(`
official.NOUN;officials ~company/league/federation/club/union/olympic/match/game/referee/fifa/corporate | 管理者/管理人/役員/職員たち | 当局者/高官/関係者/職員/官僚/幹部/役人 | 政府などの公職者を指し、施設や会社の管理者・役員ではない | people in public office, not managers or directors | critical
senior official/officials | 上級管理者/高級管理者/上級公務員 | 高官/幹部/当局者 | 政府の「高官」を指す | high-ranking officials are 高官
administration ~administrative/business | 管理/行政部/管理部/投与 | 政権/政府/行政 | 大統領などの「政権」を指す | a president's government is 政権 | likely
administration | 行政府 | 政権/政府 | 特定の大統領の「政権」を指す | a given president's government is 政権 | term minor likely
cabinet ~furniture/drawer/kitchen | キャビネット | 内閣/閣議/閣僚 | 家具ではなく「内閣」を指す | the ministers, not the furniture | critical
cabinet meeting | 国務会議/内閣会議 | 閣議 | 日本の報道では「閣議」 | a cabinet meeting is 閣議 | term
reshuffle | シャッフル/再編成する/改造する | 内閣改造/改造/刷新 | 閣僚の入れ替えは「内閣改造」 | a change of ministers is 内閣改造 | likely
bill ~invoice/dollar/bank/note/pay/paid/electricity/water/building +lawmaker/parliament/senate/congress/house/vote/pass/legislation/government/minister | 請求書/ビル !ビルド | 法案/議案/紙幣 | 議会に出される「法案」を指す | a draft law, not an invoice | critical
motion ~slow/picture/sickness/movement | 動き/モーション/運動 | 動議/決議案/不信任案 | 議会の「動議」を指す | a proposal in parliament | likely
motion of/to no/censure/impeach | 動作/動き/運動/モーション | 動議/決議案 | 議会の「動議」を指す | a proposal in parliament
no confidence motion/vote;vote of no confidence | 不信の投票/不信投票/自信のない投票/信頼なしの投票 | 不信任投票/不信任決議/不信任案 | 定訳は「不信任決議」 | the set term is 不信任決議 | term
confidence vote;vote of confidence | 自信投票/信頼投票 | 信任投票 | 定訳は「信任投票」 | the set term is 信任投票
impeachment;impeach | 弾劾訴追案を可決 | 弾劾訴追を可決 | 議案名を直訳しない | do not copy the name of the motion | minor weak
house/senate/chamber floor;floor vote/debate;on the floor of | 床/フロア | 本会議/議場/採決 | 議会の「本会議」を指す | the chamber in session, not a floor
take the floor;have the floor | 床/フロア/階 | 発言/演壇 | 「発言する」の意 | to speak in an assembly
ruling party;governing party | 支配政党/支配党/統治党/与党党/政権党/執権党/執権与党 | 与党 | 日本の報道では「与党」 | the party in government is 与党 | term
opposition party/leader/lawmaker;main opposition | 反対党/反対派政党/反対政党/野圏/第1野党/野圏指導者 | 野党/最大野党 | 日本の報道では「野党」 | the parties out of government are 野党 | term
largest/main opposition | 第一野党/第1野党 | 最大野党 | 韓国語の表現。日本語は「最大野党」 | a Korean wording; Japanese has 最大野党 | term
party leader/chief/head | パーティーリーダー/パーティーの指導者/パーティー長 | 党首/党代表 | 政党の長は「党首」 | the head of a party is 党首
party.NOUN ~birthday/dinner/cocktail/guest/wedding/celebrate/dance/music/tea +election/vote/voter/opposition/government/minister/parliament/lawmaker/coalition/leader/candidate/political/senate/congress/democratic/republican/communist/socialist/conservative/president | パーティー | 政党/党/当事者 | 「政党」または「当事者」を指す | a political or contracting party | critical
party lines;along party lines | パーティーライン/党線/党のライン | 党の方針/党派 | 「党の方針に沿って」の意 | following the position of each party
run for;running for | 走る/走って | 立候補/出馬/目指す | 選挙に「立候補する」の意 | to be a candidate | critical
run for office/president/mayor/governor/senate/congress/parliament | 実行/出戦 | 立候補/出馬 | 選挙に「立候補する」の意 | to be a candidate
running mate | ランニングメイト/ランニング・メイト/走る仲間/伴走者 | 副大統領候補/コンビ | 「副大統領候補」を指す | the candidate for vice president
candidate | 候補者者/志願者 | 候補/候補者 | 選挙の「候補者」を指す | someone standing for election | likely
presidential race;mayoral race;leadership race;senate race | レース/競走/競争/人種 | 選挙戦/選挙/争い | 「選挙戦」を指す | an election contest
primary.NOUN;primaries | 小学校/一次/プライマリー/競選 | 予備選/予備選挙 | 「予備選挙」を指す | a preliminary election
snap/early election | スナップ選挙/早い選挙/早期の選挙/迅速な選挙/早期総選 | 総選挙の前倒し/早期選挙/解散総選挙/前倒し選挙 | 任期前の「早期選挙・解散総選挙」 | an election before its term
by election;by elections | 補欠選/補闕選挙/補選挙 | 補欠選挙/補選 | 定訳は「補欠選挙」 | the set term is 補欠選挙 | term
general election | 総選/一般選挙/総選が | 総選挙 | 日本の報道では「総選挙」 | the set term is 総選挙 | term
runoff;run off election/vote | 流出/ランオフ/決選投票選挙/決勝投票 | 決選投票 | 「決選投票」を指す | the second round of an election
landslide victory/win/election/defeat/vote;won _ landslide | 地滑り/土砂崩れ/山崩れ | 圧勝/大勝/地滑り的 | 選挙の「圧勝」を指す | an overwhelming victory
ballot | 投票用紙を投じ/無記名 | 票/投票 | 「票を投じる」の意 | to cast one's vote | minor weak
ballot box;at the polls | 投票箱で/世論調査で/ポールで | 投票/選挙 | 「選挙で」の意 | in an election | literal minor
go/head to the polls | 世論調査/投票所に行/ポール | 投票/選挙 | 「投票する」の意 | to vote
poll/polls.NOUN ~pole/paul/pol | ポール | 世論調査/投票/選挙 | 世論調査または選挙を指す | an opinion survey or an election
exit poll | 出口調査世論/退出世論調査/出口世論調査/出口投票/出口ポール | 出口調査 | 定訳は「出口調査」 | the set term is 出口調査 | term
turnout | 出席率/投票参加率/参加率/ターンアウト/投票者数 | 投票率 | 選挙の「投票率」を指す | the share of voters who voted
incumbent | 在職者/現職者/義務/現役大統領 | 現職 | 選挙の「現職」を指す | the holder of the office
incoming president/government/administration/minister/mayor | 着信/入ってくる/流入/やってくる | 次期/新 | 就任を控えた「次期」の意 | about to take office
outgoing president/government/administration/minister/chairman/leader | 外向的/送信/出て行く/去る/発信 | 退任する/退任を控えた/任期満了 | 「退任を控えた」の意 | about to leave office
constituency;constituent | 構成要素/成分/構成員/有権者区/地域区 | 選挙区/有権者/地元 | 「選挙区」またはその有権者を指す | a voting district or its voters
lawmaker;legislator | 法律制定者/議員者/国会議員議員 | 議員 | 「議員」を指す | members of a legislature are 議員
representative.NOUN ~agent/agency/sample | 表現者/代理人 | 議員/代表 | 議員または代表を指す | a member of a legislature or an envoy | likely
speaker of/of the;house speaker;parliament speaker | スピーカー/話者/演説者/代弁人/講演者 | 議長 | 議会の「議長」を指す | one who presides over a parliament | critical
ranking member | ランキングメンバー/順位メンバー/上位メンバー | 筆頭理事/野党筆頭委員 | 委員会の少数党筆頭委員を指す | the senior member of the minority
chairman;chairwoman;chairperson;chair.NOUN ~sit/seat/table | 椅子/いす/イス | 議長/委員長/会長 | 役職を指す | an office, not furniture | critical
president ~company/club/association/university/college/bank/ceo/chairman/firm/corp/league/federation/society/union/olympic | 会長 | 大統領/国家主席/主席 | 国家元首を指す | a head of state, not of a company | critical likely
vice president ~company/executive/corp/firm/marketing/club/association | 副社長/副会長 | 副大統領/国家副主席 | 国の「副大統領」を指す | the deputy of a head of state | critical likely
general secretary;secretary general;party secretary | 秘書/総秘書/秘書長/総書記官/一般秘書/一般書記 | 書記長/事務総長/総書記/幹事長/書記 | 党や国際機関の長の職名。「秘書」ではない | the head of a party or an organisation | critical
secretary of state/defense/defence/treasury/energy;treasury/defense/foreign/home/interior/energy secretary | 秘書/書記 !書記長 | 長官/国務長官/相 | 閣僚の「長官」「相」を指す | a minister, not a clerk
undersecretary;assistant secretary;deputy secretary | 次官補佐/副秘書/アシスタント秘書/秘書官補/副書記 | 次官/次官補/副長官 | 「次官・次官補」を指す | a rank below minister
press secretary | 報道秘書/プレス秘書/記者秘書/プレスセクレタリー | 報道官 | 定訳は「報道官」 | the set term is 報道官
chief of staff ~army/military/general/navy/force | 首席秘書/参謀総長/参謀長/秘書室長/スタッフの長/職員のチーフ/ビソ室長 | 首席補佐官 | 政権では「首席補佐官」 | in a government: 首席補佐官 | likely
aide;aides | 補佐陣/側近者/補助者/援助者/助手/補佐たち | 側近/補佐官 | 政治家の「側近・補佐官」を指す | a politician's close assistant
top aide | 最高補佐官/トップ補佐/首席補佐官 | 側近/最側近 | 「最側近」を指す | the closest adviser | likely
presidential office;office of the president | 大統領室/大統領府室/大統領オフィス/大統領事務室 | 大統領府 | 日本の報道では「大統領府」 | newsrooms write 大統領府 | term likely
ministry ~church/pastor/priest/preach/gospel | 部省/宣教/牧師 | 省 | 官庁の「省」を指す | a government department
foreign ministry | 外交部/外務部/外国省/外交省 | 外務省 | 日本の報道では「外務省」 | newsrooms write 外務省 | term minor likely
defense/defence ministry | 国防部/防衛部/国防部省 | 国防省/防衛省 | 日本の報道では「国防省」 | newsrooms write 国防省 | term minor likely
finance ministry | 企画財政部/財政部/財務部/金融省 | 財務省 | 日本の報道では「財務省」 | newsrooms write 財務省 | term minor likely
interior ministry | 内部省/インテリア省/行政安全部/内務部/室内省/内政部 | 内務省 | 定訳は「内務省」 | the set term is 内務省
unification ministry;ministry of unification | 統一部 | 統一省 | 日本の報道では「統一省」 | newsrooms write 統一省 | term minor
foreign minister | 外務部長官/外交部長官/外務長官/外交長官/外国大臣 | 外相/外務大臣 | 定訳は「外相」 | the set term is 外相 | term
foreign minister ~japanese/japan/tokyo | 外務大臣/外交大臣 | 外相 | 海外の閣僚は「外相」とする | newsrooms shorten it to 外相 | term minor likely
defense/defence minister | 国防部長官/国防長官/国防大臣/防衛大臣 | 国防相/防衛相 | 海外の閣僚は「国防相」 | newsrooms write 国防相 | term minor likely
finance/interior/justice/health/trade/economy/energy minister | 財務長官/内務長官/法務長官/財務大臣/内務大臣/保健大臣/経済大臣/法務大臣 | 財務相/内相/法相/保健相/経済相/内務相/貿易相 | 閣僚は「〜相」とする | newsrooms shorten ministers' titles to 〜相 | term minor weak
prime minister;premier | 総理大臣/プレミア/国務総理/総理 !プレミアリーグ | 首相 | 海外の首脳は「首相」 | newsrooms write 首相 | term minor weak
governor ~bank | 総督/主知事/ガバナー/道知事 | 知事/総裁 | 州などの「知事」を指す | the head of a state or prefecture | likely
central bank governor;bank governor;governor of _ bank | 知事/州知事/総督/ガバナー | 総裁 | 中央銀行の長は「総裁」 | the head of a central bank
mayor | 市場/シ長/邑長/村長さん | 市長/町長/村長/区長 | 自治体の長を指す | the head of a town | critical
council member;councilman;councilwoman;councilor;councillor | 評議員/協議員/審議会員/カウンシルメンバー | 市議/議員/評議会 | 議会の「議員」を指す | a member of a local assembly | likely
city council;town council | 市評議会/市協議会/都市評議会/市庁評議会 | 市議会/町議会 | 定訳は「市議会」 | the set term is 市議会
head of state;heads of state | 状態/頭/国家の頭 | 元首/首脳 | 「国家元首」を指す | the person who represents a state | critical
head of government;heads of government | 政府の頭/政府の責任者/頭 | 首脳/首相/行政府の長 | 「政府の長・首脳」を指す | the leader of a government
state media;state television/tv/broadcaster;state news agency;state run | 状態メディア/州メディア/国家メディア/州営/州運営/国家言論 | 国営メディア/国営 | 国が運営する「国営」の意 | owned by the nation
state department | 州部門/国家部門/州省/国家部/州部 | 国務省 | 米国の「国務省」 | the U.S. foreign ministry
member state/states | 会員国/会員州/メンバー状態/メンバー州/会員国家 | 加盟国 | 国際機関では「加盟国」 | newsrooms write 加盟国 | term minor
state of the union;state of the nation | 状態/連合の状態 | 一般教書/施政方針 | 「一般教書演説」を指す | the annual address
address.NOUN ~email/home/web/mail/ip/internet/street/postal/name/phone/resident +nation/president/inaugural/congress/parliament/deliver/keynote/televised/minister/leader/audience/crowd | 住所/アドレス | 演説/あいさつ/講演 | 「演説」を指す | a speech | critical
inaugural/inauguration address/speech | 開設/就任式住所/創立 | 就任演説 | 「就任演説」を指す | a speech on taking office
take office;took office;sworn in | 事務室/オフィスを/誓って/宣誓された | 就任 | 「就任する」の意 | to begin a term of office
come/came to power;rise to power;seize power | 権力に来る/権力に上がる/電源/電力/力に来る/パワー | 政権/実権/権力を握/就任 | 「政権に就く」の意 | to take over the government
in power;from power | 力の中/電力で/パワーで/電源 | 政権/与党 | 「政権の座」の意 | holding the government
power vacuum | 電力真空/パワー真空/真空の力/電源真空 | 権力の空白 | 「権力の空白」を指す | nobody governing
power sharing | 電力共有/パワー共有/力の共有/権力共有/動力共有 | 権力分担/連立/権力の分担 | 「権力分担」を指す | governing together
coalition government/partner | 連合政府/連合政権/連立パートナー/提携政府/連政 | 連立政権/連立相手/連立与党 | 定訳は「連立政権」 | the set term is 連立政権 | term likely
interim/caretaker government/president/prime/leader | 介護者政府/看護人/管理人/臨時首班/中間政府/中間大統領/過渡政府 | 暫定政府/暫定政権/選挙管理内閣/暫定 | 「暫定・選挙管理」の意 | in charge until another takes over
acting president/prime/minister/director/chief/secretary | 演技/行動する/行動中の/代行する大統領/権限代行大統領 | 代行 | 職務の「代行」を指す | filling an office for a time
term.NOUN ~long/short/terms/medium/near/end +president/presidential/minister/election/mayor/governor/elected/office | 用語/学期/ターム | 任期/期目/期 | 役職の「任期」を指す | the time in an office | likely
second/third/fourth term | 第2用語/2番目の用語/2学期/2番目の学期/二番目の用語/三学期/3学期/連任 | 2期目/3期目/4期目/再任/任期 | 任期の「2期目」などを指す | another time in office
term limit/limits | 用語制限/期間制限/学期制限/任期期限 | 任期制限/任期の制限/多選制限 | 「任期制限」を指す | how long one may hold an office
step down;stepped down;steps down | 降りて/降りる/階段を/段階を下 | 辞任/退任/退陣/辞職 | 「辞任・退任する」の意 | to leave an office
whip.NOUN | 鞭/ムチ/むち/ホイップ | 院内幹事/幹事 | 党の「院内幹事」を指す | an officer of a party in parliament
majority leader;minority leader | 多数指導者/過半数リーダー/少数指導者/少数民族指導者/過半数指導者/多数党指導者 | 院内総務/院内トップ | 米議会の「院内総務」 | a party's leader in Congress | term
filibuster | 海賊/フィルリバスター | 議事妨害/フィリバスター | 「議事妨害」を指す | delaying a vote by talking
lame duck | 足の不自由なアヒル/レームダックアヒル/びっこのアヒル/足の悪いアヒル/アヒル/不具の鴨 | レームダック/死に体 | 「死に体・レームダック」の意 | an official about to leave
grassroots | 草の根本/草根/グラスルート | 草の根 | 「草の根」の意 | ordinary members
swing state/states/voter/voters | スイング状態/ブランコ/揺れる州/振動状態/スイング有権者/競合州 | 激戦州/無党派層/浮動票 | 「激戦州」を指す | where either party can win
battleground state/states | 戦場状態/戦場の州/戦場州/戦闘州 | 激戦州/接戦州 | 「激戦州」を指す | where either party can win
constitution ~health/physical | 体質/構成/構造 | 憲法/規約 | 国の「憲法」を指す | the basic law
constitutional court;constitutional amendment/change | 構成裁判所/改憲案を/憲法的/体質的 | 憲法裁判所/改憲/憲法改正 | 「憲法」の意 | of the basic law
public servant;civil servant | 公共の使用人/民間使用人/市民の召使い/公共の召使い/公的使用人/民間公務員/民事公務員 | 公務員 | 定訳は「公務員」 | the set term is 公務員
civil service | 民間サービス/市民サービス/民事サービス/文民サービス | 公務員/官僚機構/行政 | 「公務員制度・官僚機構」を指す | government employees
red tape | 赤いテープ/赤テープ/レッドテープ/赤い帯 | お役所仕事/煩雑な手続き/規制 | 「煩雑な手続き」の意 | bureaucracy
spin doctor | スピン医師/回転医者/スピンドクター医 | 広報担当/情報操作 | 「情報操作役」を指す | one who slants the news
table/tabled a bill/motion;table the bill/motion | テーブルに/テーブル | 提出/棚上げ | 議案を「提出する」または「棚上げする」意 | to submit or shelve
draft law/bill;draft resolution | 下書き法/徴兵法/草案法/ドラフト法/下書き決議 | 法案/決議案/草案 | 「法案・決議案」を指す | a proposed law or resolution
resolution ~dispute/conflict/image/year/screen | 解決/解像度/解決策/決意 | 決議/決議案 | 議会や国連の「決議」を指す | a formal decision | likely
`);
