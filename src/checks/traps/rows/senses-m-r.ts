import { parseTraps } from '../trap.ts';

/** English words of many senses that newsrooms use in one of them, in the order of the alphabet: m to r. */
export const SENSES_M_R = parseTraps(`
maiden speech/voyage/flight | 乙女/処女演説/少女の | 初の/処女航海/初演説/就航 | 初めてのこと | the first one | literal likely
mainstream media/press | 主流メディア流/本流媒体 | 主要メディア/大手メディア | 用語の違い | the usual term | minor weak
maintain _ innocence/denial/that | 維持する/保守する/メンテナンスする | 主張する/訴える | 主張し続けること | go on saying | likely
majority leader/whip | 大部分のリーダー/過半数リーダー/多数の指導者/大多数の指導者 | 院内総務/多数党院内総務 | 議会の役職 | leads the larger party | term
man.VERB/manned +checkpoint/post/station ~mission/space | 男/男性 | 配置につく/守る/有人 | 人員の配置 | put people at | likely
mandate.NOUN +un/peacekeeping/mission/voter/election/term ~mask/vaccine | 命令/義務化/マンデート | 任務/権限/信任/任期 | 権限や信任のこと | the right to act | minor likely
manslaughter | 人間虐殺/人間屠殺/男の虐殺/殺人犯罪 | 過失致死/過失致死罪/故殺 | 罪の名称 | killing without intent | term
march.VERB/marched/march.NOUN +protester/protest/demonstrator/street/rally ~month | 3月/三月 | 行進する/デモ行進/行進 | 行進のこと | walk in protest | likely
margin.NOUN +vote/win/victory/won/narrow/election ~profit/operating/page/call | 余白/マージン/欄外 | 票差/僅差/差 | 票の差 | by how much | likely
marine.NOUN/marines +us/corps/soldier/troops/royal | 海洋/海の/水産 | 海兵隊/海兵隊員 | 軍の部隊 | soldiers of the sea
maritime | 海の時間/海時の | 海上/海洋/海事 | 海上のこと | of the sea | term minor likely
martial law | 武道の法律/武術法/火星法/マーシャル法/武力法 | 戒厳令/戒厳 | 戒厳令のこと | rule by the army
mass grave/graves | 大量の墓/質量の墓/大衆墓/ミサの墓 | 集団墓地/集団埋葬地 | 埋葬地のこと | where many are buried | term minor likely
mass shooting/shootings | 大量撮影/質量射撃/集団撮影/大量シューティング/ミサ射撃 | 銃乱射/銃乱射事件/無差別銃撃 | 事件の種類 | shooting at many
shooting.NOUN +police/gun/gunman/dead/victim/killed/school ~film/movie/photo/star | 撮影/シューティング/射撃 | 銃撃/発砲/銃撃事件 | 銃撃のこと | being shot at | likely
massacre | 質量/大量獲得 | 虐殺/大量殺害 | 虐殺のこと | killing of many | likely
materiel | 材料/物質/資材/材質 | 軍需物資/軍需品/装備品 | 軍需品のこと | what an army needs
mayor ~major | 市場/少佐/メジャー/主張 | 市長/町長/区長 | 市長のこと | heads a town | critical
measure.NOUN/measures +austerity/safety/security/take/strict/protective/emergency ~ballot/tape | 測定/計測/尺度/物差し | 措置/対策/策 | 対策のこと | something done about it | likely
media outlet/outlets | メディア出口/媒体コンセント/メディアのコンセント/媒体出口/メディアアウトレット | 報道機関/メディア | 報道機関のこと | newspapers, stations and the like | term
median income/age/price/household | 中央帯/メディア収入/中央収入/中央所得 | 中央値 | 統計用語 | the middle value | term likely
medical examiner | 医療試験官/医学試験官/医療審査官/医療検査官 | 検視官/監察医/検視局 | 職業名 | says of what somebody died | term
memorandum of understanding | 理解の覚書/理解メモ/理解のメモランダム | 覚書 | 文書の種類 | a document | term minor
middle east | 真ん中の東/中間東/中央東 | 中東 | 地域名 | a region | term
middleman/middlemen | 中間男/真ん中の男/中年の男 | 仲介者/仲介業者/ブローカー | 仲介者のこと | who stands between | minor likely
midterm/mid-term election/elections;midterms | 中間期選挙/中期選挙/中間試験/期中選挙 | 中間選挙 | 選挙の種類 | a U.S. election | term
migrant worker/workers | 移住者労働/渡り鳥労働者/移民の作業員 | 出稼ぎ労働者/移住労働者/外国人労働者 | 用語の違い | work far from home | term minor weak
military academy | 軍事アカデミー/軍アカデミー/兵役学校 | 陸軍士官学校/士官学校 | 学校の種類 | trains officers | term minor
military exercise/exercises/drill/drills | 軍事運動/兵役訓練/軍事練習/軍隊運動/軍事体操 | 軍事演習/演習/訓練 | 演習のこと | training of forces | term minor likely
military service | 軍事サービス/軍奉仕/軍服務/軍事奉仕 | 兵役/軍務 | 兵役のこと | time as a soldier | term
mine.NOUN/mines +land/sea/naval/clear/anti-personnel ~coal/gold/copper/miner | 鉱山/私のもの/炭鉱 | 地雷/機雷 | 兵器の名称 | a weapon | likely
minister.NOUN +prime/foreign/defense/finance/interior/cabinet ~church/baptist/pastor/worship | 牧師/聖職者 | 相/大臣/閣僚/首相 | 政府の閣僚 | member of a government
minority government | 少数者政府/少数民族政府/マイノリティ政府 | 少数与党政権/少数与党 | 政治用語 | without a majority | term
minority leader | 少数民族リーダー/少数者の指導者/少数民族の指導者/マイノリティリーダー | 少数党院内総務/院内総務 | 議会の役職 | leads the smaller party | term
minutes of _ meeting;fed minutes;meeting minutes | 分/数分/議事分 | 議事録/議事要旨 | 会議の記録 | the record of a meeting | likely
miss.VERB/missing +person/people/dead/found/flood/quake/plane/search | 失踪/失踪状態/欠席/逃した/欠けている/懐かしい | 行方不明/不明 | 行方不明のこと | not found | minor likely
mob.NOUN +angry/violent/attack/lynch/stormed/capitol | 暴徒団体/モブ/群れ | 暴徒/群衆/群集 | 暴徒のこと | a violent crowd | minor weak
money laundering;launder money | お金の洗濯/金銭洗濯/マネー洗濯/お金洗い/資金洗濯 | 資金洗浄/マネーロンダリング | 犯罪の名称 | hiding where money comes from
motion.NOUN +no-confidence/censure/court/judge/lawmaker/lawmakers/vote/filed/parliament ~slow/picture/sickness | 動き/動作/運動/モーション | 動議/不信任案/申し立て/決議案 | 議会の動議や申し立て | a proposal before a parliament or court
motorcade | 車の行列/自動車行列/オートバイ行列/モーターケード | 車列 | 車列のこと | a row of cars with a leader | term minor
move.NOUN +government/decision/diplomatic/unprecedented/policy/criticized/controversial ~chess/dance | 移動/引っ越し/動き方 | 措置/決定/動き/対応 | 措置のこと | something done | minor likely
murder-suicide | 殺人自殺/殺人-自殺/殺人・自殺 | 無理心中 | 事件の種類 | killing others and oneself | term
mutual aid/assistance/defense | 相互の助手/相互補助/互いの援助 | 相互支援/相互援助/相互防衛 | 条約用語 | helping each other | term minor likely
national assembly | 国家組立/国民議会場/国家集会/国家会議 | 国会/国民議会/議会 | 議会の名称 | a parliament | term likely
national guard | 国家警備/国民警備員/国家ガード/国立警備隊/国の警備 | 州兵/国家警備隊/州兵部隊 | 部隊の名称 | a force | term
national anthem | 国家歌/国の歌/国民の賛歌/国立賛歌 | 国歌 | 用語の違い | the song of a nation | term
national security adviser/advisor/council | 国家保安/国民安全/国家安保/国の安全 | 国家安全保障/安全保障会議/安保担当 | 官職名・機関名 | an office or a body | term minor likely
natural resource/resources;natural gas | 自然資源/自然ガス/ナチュラルガス | 天然資源/天然ガス | 用語の違い | the usual term | term minor likely
naval base/vessel/forces | へその基地/海軍根拠 | 海軍基地/海軍/艦艇 | 海軍のこと | of a navy | term likely
negotiator/negotiating table | 交渉テーブルの/協商者/協商人/交渉人たち | 交渉官/交渉担当者/交渉団/交渉の席 | 交渉担当者 | who negotiates | term minor likely
net loss/profit/income/worth | 網/ネット損失/ネットの損/ネットワーク | 純損失/純利益/純資産/最終赤字 | 会計用語 | after all costs | term
news conference;press conference | ニュース会議/報道会議/ニュースカンファレンス/記者会議/プレス会議 | 記者会見/会見 | 用語の違い | meeting the press | term
news agency/outlet | ニュース代理店/ニュース機関/ニュースの出口/報道代理店 | 通信社/報道機関 | 報道機関の種類 | sells news | term
no longer ~than | 長くない/より長くない/もっと長くない/これ以上長く | もはや/なくなった/もう…ない | 「もはや〜でない」の意 | not any more | likely
no-confidence vote/motion/measure;vote/motion of no-confidence | 自信がない/自信なし/無自信/信頼なし/ノー・コンフィデンス | 不信任/内閣不信任 | 議会の不信任 | voting against a government
no-fly zone | ノーフライ区域/飛ばない地帯/飛行なし区域/無飛行地帯 | 飛行禁止区域 | 軍事用語 | where nobody may fly | term
nominee/nominate ~oscar/award/film | 指名手配者/ノミネート者/名義人 | 候補/指名候補/指名する | 候補者のこと | chosen to stand | term minor likely
nonprofit/non-profit/not-for-profit | 利益のない/非利益/無利益/ノンプロフィット | 非営利/NPO/非営利団体 | 団体の種類 | not for gain | term minor
nuclear arsenal/weapon/weapons program/stockpile | 核の武器庫/原子力武器/原子核プログラム | 核戦力/核兵器/核開発 | 核開発のこと | nuclear arms | term minor weak
nuclear warhead/warheads | 核戦争頭/核の頭/核警戒/原子力戦頭 | 核弾頭 | 兵器の名称 | a part of a missile | term
nuclear power plant/station | 核の植物/原子力の植物/核権力工場/核発電植物/原子力工場 | 原子力発電所/原発 | 施設の種類 | makes electricity
oath ~wroth | 呪い/誓いの言葉遣い | 宣誓/就任宣誓 | 宣誓のこと | a solemn promise | minor weak
offense.NOUN +criminal/sexual/traffic/capital/arrest ~team/football/yard | 攻撃/気分を害する/オフェンス | 犯罪/罪/違反 | 犯罪のこと | a crime | likely
offensive.NOUN +military/troops/army/launch/ground/rebel/russian/ukrainian ~remark/language/comment/joke/line | 不快/攻撃的/無礼/侮辱 | 攻勢/攻撃/作戦 | 軍の攻勢 | an attack by an army | likely
offer.VERB _ help/aid/assistance/condolence/apology/resign/send/support;offer to | 提供する/提示する | 申し出る/表明する/提案する | 申し出ること | say that one would | minor likely
office.NOUN +president/take/term/elected/mayor/prime/run ~building/room/worker/desk/space/box | 事務所/オフィス/事務室 | 職/任期/就任/在任 | 公職のこと | a public post | weak
officer.NOUN +police/arrest/patrol/fatally/shot ~army/navy/military/executive/chief/marine | 将校/士官/役員 | 警察官/警官/巡査 | 警察官のこと | of the police | likely
official.NOUN/officials ~language/visit/website/party/statement/game/referee | 管理者/公式/関係の官吏/公的 | 当局者/高官/政府関係者/幹部/担当者 | 政府などの当局者 | who acts for a government
oil rig | 石油不正/油の操作/オイルリグ装置/石油の装備 | 石油掘削施設/石油掘削装置 | 施設の種類 | where oil is drilled | term
olive branch | オリーブの枝/オリーブ支店/オリーブの支部 | 和解/歩み寄り/和平の申し出 | 慣用表現 | an offer of peace | literal minor weak
on trial | 裁判上に/試験中/試行中/試用中 | 公判中/裁判を受けて/審理 | 裁判のこと | before a court | likely
opening ceremony/bid | 開く儀式/開放式/オープニング式典の儀/開きの入札 | 開会式/開業式/開幕式 | 用語の違い | the usual term | term minor weak
opinion poll/polls/survey | 意見投票/意見調査/意見世論/意見の投票 | 世論調査 | 用語の違い | the usual term | term
opposition.NOUN/opposition leader/party/lawmaker/politician | 反対指導者/反対リーダー/反対党/反対側の議員/相手党/反対勢力党 | 野党/野党指導者/反体制派 | 野党のこと | parties out of power | term
ordinance | 兵器/軍需/大砲 | 条例 | 法令の種類 | a law of a town | likely
ordnance | 条例/命令/法令 | 弾薬/不発弾/砲弾 | 弾薬のこと | shells and bombs
organized crime | 組織された犯罪/整理された犯罪/整頓された犯罪 | 組織犯罪 | 用語の違い | the usual term | term minor
oust ~joust | 除外する/排除する | 追放する/失脚させる/解任する/追い落とす | 地位を奪うこと | drive from power | likely
outbreak.NOUN +disease/virus/covid/cholera/measles/ebola/flu ~war/violence | 勃発/突発 | 流行/感染拡大/集団感染/発生 | 感染症の流行 | disease spreading | minor likely
outgoing president/minister/mayor/government/leader/chancellor/governor | 外向的な/社交的な/出て行く/外に出る/発信 | 退任する/退任予定の/任期満了の/現職の | 退任予定のこと | about to leave office
outlook.NOUN +economic/growth/rating/inflation ~microsoft/email | 外観/見晴らし/アウトルック | 見通し/展望 | 見通しのこと | what is expected | likely
outstanding loan/debt/warrant/issue/balance | 優れた/傑出した/目立つ/顕著な | 未払い/未解決/残高/未決の | 未処理のこと | not yet settled
overnight.ADV | 一晩で/夜通し | 夜間/夜から未明にかけて/未明/一夜 | 夜間のこと | during the night | minor weak
override _ veto | 無視する/上書きする/オーバーライド | 覆す/再可決する | 拒否権を覆すこと | pass in spite of | term
overseas territory/territories | 海外の領域/外国領土 | 海外領土/海外領 | 用語の違い | the usual term | term minor weak
overthrow ~throw | 投げる/上に投げる/オーバースロー | 打倒する/転覆する/倒す/政権転覆 | 政権の打倒 | bring down | likely
pact ~impact/compact | 小包/パック | 協定/条約/合意 | 協定のこと | an agreement | likely
page.NOUN front | 前のページ/正面ページ/フロントページ | 1面/一面 | 新聞の1面 | of a newspaper | likely
panel.NOUN +expert/un/review/judges/investigation/committee/congressional ~solar/glass/wood/control | 板 | 委員会/小委員会/専門家会合/合議体 | 委員会のこと | a group of experts or judges | minor likely
pardon.VERB/pardon.NOUN +president/prisoner/convicted/clemency/presidential ~beg | 許し/容赦/斜面/許す/謝罪 | 恩赦/赦免/恩赦を与える | 恩赦のこと | freeing by a head of state
parole.NOUN/parole.VERB | 仮の言葉/ことば/言葉 | 仮釈放 | 仮釈放のこと | early release | likely
party.NOUN +opposition/ruling/communist/labor/conservative/political/lawmaker/election/voters/coalition/democratic/republican/leader ~birthday/dinner/tea/wedding/third | パーティー/宴会/派閥 | 党/政党/与党/野党 | 政党のこと | a political party
pass away | 過ぎ去る/通り過ぎる/渡す | 死去する/亡くなる | 亡くなること | die | literal
patient.NOUN +hospital/doctor/treated/covid ~be/was/remain | 忍耐/忍耐強い/辛抱強い/我慢強い | 患者 | 患者のこと | who is ill
patrol boat/vessel | 巡回ボート/巡察船/パトロール船の | 巡視船/哨戒艇/警備艇 | 船の種類 | guards a coast | term minor likely
peacekeeper/peacekeepers/peacekeeping | 平和維持者/平和守護者/平和保持者/平和を守る人 | 平和維持部隊/PKO/平和維持要員/平和維持活動 | 国連の部隊 | soldiers of the U.N. | term likely
penalty.NOUN death | 死亡ペナルティ/死の罰/死亡罰金/死罰 | 死刑 | 刑の名称 | execution
penalty.NOUN +goal/kick/match/shootout/scored ~death/prison/fine | 罰/罰金/刑罰 | PK/ペナルティーキック/ペナルティー | サッカー用語 | football | likely
people's republic | 人々の共和国/国民の共和国 | 人民共和国 | 国名の訳語 | part of a state's name | term
permanent member/members | 永久メンバー/永久会員/永遠の会員/恒久会員 | 常任理事国 | 安保理の用語 | of the Security Council | term
petition.NOUN +court/filed/supreme/bankruptcy | 嘆願/請願書 | 申し立て/上告/訴え | 法的な申し立て | before a court | minor likely
phase out | 段階外/フェーズアウト/位相外 | 段階的に廃止する/段階的廃止 | 段階的な廃止 | end step by step | minor
pilot.NOUN program/project/scheme/study | 操縦士プログラム/パイロットの計画/飛行士プロジェクト | 試験的/試行/実証/パイロット事業 | 試験的なこと | a trial | likely
plaintiff | 平易な/無地/平野 | 原告 | 裁判用語 | who sues | likely
plant.NOUN +power/nuclear/chemical/car/factory/auto/steel/assembly ~tree/flower/crop/seed | 植物/草木 | 工場/発電所/原発/プラント | 工場のこと | a factory
plant.VERB +bomb/explosive/mine/evidence/device ~tree/crop/seed/flower | 植える/栽培する | 仕掛ける/設置する | 爆弾を仕掛けること | put in secret
plea bargain/deal/agreement | 嘆願取引/嘆願の交渉/懇願の割引/嘆願バーゲン | 司法取引 | 法律用語 | admitting for a lighter sentence | term
plead guilty/not;plead.VERB +guilty/charge/charges/innocent | 懇願する/嘆願する/訴願する/哀願する | 認める/罪を認める/主張する/無罪を主張する | 罪状認否 | say whether one is guilty
pledge.VERB/pledge.NOUN ~pledge of allegiance | 誓約金/質入れ/抵当 | 約束する/表明する/公約/誓う | 約束のこと | promise | likely
plot.NOUN +assassination/coup/terror/bomb/kill/foiled/attack ~story/film/novel/land | 筋/筋書き/区画/プロット | 陰謀/計画/企て/謀議 | 陰謀のこと | a secret plan | likely
plunge.VERB/plunge.NOUN +stock/share/price/market/currency/rating ~water/pool/cliff/bus | 飛び込む/突っ込む/潜る | 急落する/急落/暴落 | 急落のこと | fall fast | likely
point.NOUN +percentage/index/rate/basis/dow/nikkei ~view/turning/starting | 地点/要点/点数 | ポイント | 指数や率の単位 | a unit | minor likely
percentage point/points | パーセンテージの点/百分率の点/パーセント点数/割合の点 | ポイント/パーセントポイント | 率の差の単位 | a difference of rates | term
basis point/points | 基礎点/基本点/根拠点/ベースの点 | ベーシスポイント/bp/0.01% | 金利の単位 | a hundredth of a percent | term
police chief | 警察のチーフ/警察の頭/警察主任 | 警察署長/警察本部長/警察トップ | 役職名 | heads a police | term minor likely
political prisoner/prisoners | 政治的な囚人/政治刑務者/政治的捕虜 | 政治犯 | 用語の違い | the usual term | term minor
poll.NOUN/polls +close/open/voter/voters/voting/station/election ~opinion/survey/conducted/approval/percent/lead/candidate/support/likely | 世論調査/調査/アンケート | 投票/投票所/選挙 | 投票のこと | voting | likely
polling station/place/stations | 世論調査所/世論調査局/調査駅/投票駅 | 投票所 | 用語の違い | where people vote
poor country/nation | かわいそうな国/下手な国/不良国 | 貧困国/途上国/貧しい国 | 貧しさのこと | without money | likely
port of call | 呼び出しの港/通話の港/電話の港 | 寄港地 | 海運用語 | where a ship stops | term
post.NOUN +ambassador/minister/resign/cabinet/appointed/top ~office/instagram/facebook/tweet/blog/social/mail/goal | 投稿/ポスト/郵便 | 職/役職/任地/地位 | 役職のこと | a position | likely
power.NOUN +cut/outage/electricity/blackout/grid/household/supply/line ~political/military/rise/come/seize/super | 権力/力/パワー | 電力/停電/電気 | 電力のこと | electricity | likely
power.NOUN come/rise/seize/sweep/stay | 電力/力に来る/電源 | 政権/権力 | 政権のこと | government | likely
come to power | 権力に来る/力に来る/電力に来る/パワーに来る | 政権に就く/権力を握る/政権を握る | 慣用表現 | begin to govern | literal
world power;superpower/superpowers;great power | 超権力/超電力/大きな力/世界電力/スーパーパワー | 超大国/大国/強国 | 大国のこと | a mighty state
power outage/outages/cut/cuts | 権力の中断/電力の切断/力の停止/パワー停止 | 停電 | 停電のこと | when electricity fails | term
precinct | 地域区/管轄区の | 警察署/分署/投票区/管区 | 警察や選挙の区分 | a district | minor likely
premier.NOUN ~league/film/show | プレミア/初演/最初の | 首相 | 首相のこと | prime minister | likely
preside/president.NOUN +university/college ~united/state/states/republic/country/putin/biden/trump | 大統領 | 学長/総長 | 大学の長 | heads a university
union/club/association/federation/company/bank/chamber/fifa/ioc/committee president;president of _ union/club/association/federation/company/bank/chamber/committee | 大統領 | 会長/委員長/社長/総裁/頭取 | 団体の長 | heads a body, no state | likely
press.VERB +government/north/china/russia/case/charges/ahead/talks/issue ~button/key | 押す/圧縮する/プレスする | 迫る/求める/圧力をかける/追及する | 迫ること | urge | minor likely
press charge/charges | 料金を押す/告訴を押す/充電を押す | 告訴する/告発する/起訴する | 慣用表現 | accuse formally | literal
press freedom;free press | 無料の新聞/押す自由/プレス自由/無料プレス/自由な押し | 報道の自由 | 用語の違い | the usual term | term
pretrial/pre-trial detention | 予備裁判/試験前の/裁判前の監禁/事前裁判 | 未決勾留/公判前/勾留 | 法律用語 | before a trial | term
primary.NOUN +democratic/republican/presidential/voter/candidate/iowa/hampshire/election ~school/care/source/colour | 主要/一次/初等/第一 | 予備選/予備選挙 | 選挙の種類 | an election within a party | likely
prime minister/minister's | 主要な大臣/総理大使/プライム大臣/最高の大臣/主な長官 | 首相 | 官職名 | an office | term
private equity/sector | 個人の公平/民間の公平/私的公平/私的部門/個人部門 | プライベートエクイティ/未公開株/民間部門/民間 | 経済用語 | business | term likely
pro-democracy/pro-russian/pro-government/pro-western/pro-palestinian | プロ民主主義/プロロシア/プロ政府/職業/賛民主 | 民主派/親ロシア派/政府寄り/親欧米 | 立場のこと | in favour of
probation | 調査/プローブ/見習い | 保護観察/執行猶予 | 法律用語 | freedom under watch | likely
probe.NOUN/probe.VERB +police/corruption/fraud/investigate/launched/fbi/prosecutor ~space/mars/lunar/robot/robotic/rover/spacecraft/orbit/planet/red/nasa/rocket | プローブ/探査機/探針/探測 | 捜査/調査 | 捜査のこと | an investigation | likely
profile.NOUN high-profile | 高いプロフィール/ハイプロファイル/高い横顔/高プロフィール | 注目を集める/著名な/世間の注目 | 注目度の高さ | known to many | literal
prominent | 突出した/目立つ/隆起した/顕著な人物 | 著名な/有力な | 著名なこと | well known | minor likely
promote/promoted _ general/colonel/rank/captain | 促進する/宣伝する/プロモートする | 昇進する/昇格する | 昇進のこと | raise in rank
property.NOUN +market/developer/price/tax/evergrande/sector ~intellectual/chemical | 性質/特性 | 不動産 | 不動産のこと | houses and land | minor likely
prosecution.NOUN +witness/court/trial/argued/defense | 遂行/実行 | 検察/検察側/起訴 | 裁判の検察側 | who accuses | likely
protest.NOUN/protester/protesters +street/police/thousands/demonstration | プロテスタント/異議/抗議者たちの訴え | デモ/抗議デモ/抗議/参加者/デモ隊 | 抗議デモのこと | people in the street | minor weak
province/provinces +capital/china/canada/governor/emergency/two/southern/northern | 地方/分野 | 州/省/県 | 行政区画 | a part of a state | minor likely
provisional government/council/ballot/result | 仮の政府/条件付き政府/準備政府 | 暫定政府/暫定/臨時政府 | 政治用語 | for a time | term minor likely
proxy war/group/groups/forces | 代理人戦争/プロキシ戦争/代用戦争 | 代理戦争/代理勢力 | 用語の違い | fought for others | term minor likely
public defender | 公衆の守備者/公共の防御者/公開弁護 | 公選弁護人/国選弁護人 | 法律用語 | defends at public cost | term
public enemy/school/servant/health/works | 公開の敵/公衆の学校/公開健康/公衆の仕事/公共の仕事 | 公衆衛生/公立学校/公務員/公共事業/敵 | 用語の違い | the usual term | term minor likely
pull out;pullout ~gun/knife/wallet/drawer | 引き抜く/抜け出す/引っ張り出す | 撤退する/撤退/離脱する | 撤退すること | withdraw | likely
push back against;pushback | 押し返す/後ろに押す/プッシュバック | 反発する/反対する/反発 | 反発のこと | resist | minor likely
race.NOUN +presidential/election/candidate/senate/mayoral/governor/campaign ~ethnic/racial/black/horse/car/formula/gender/skin | 人種/競走/レース/競技 | 選挙戦/選挙/争い | 選挙戦のこと | a contest for office | likely
racketeering | 騒音/ラケット/ラケッティング | 組織犯罪/恐喝/不正な資金稼ぎ | 犯罪の名称 | crime as a business
raid.NOUN/raid.VERB +police/fbi/office/home/agents/prosecutors ~air | 襲撃/急襲/レイド | 家宅捜索/捜索/強制捜査 | 家宅捜索のこと | a search by the police | minor weak
raise.VERB +concern/question/doubt/alarm ~child/money/rate/tax/flag/price | 育てる/持ち上げる/上げる/調達する | 提起する/示す/懸念を招く/指摘する | 提起すること | bring up | minor likely
raise _ alarm | 警報を上げる/アラームを上げる/目覚ましを上げる | 警鐘を鳴らす/警告する | 慣用表現 | warn | literal
rally.NOUN +supporter/campaign/trump/protest/opposition/thousands/crowd ~stock/market/share/car | ラリー/集結/復活/反騰 | 集会/集会・デモ/大会 | 集会のこと | a gathering | likely
rally.NOUN +stock/market/share/wall/dow/oil ~supporter/campaign/protest | 集会/集結 | 反発/上昇/株高 | 相場の上昇 | prices going up | likely
ransom ~random | ランダム/無作為 | 身代金 | 身代金のこと | money for a hostage | likely
rank and file;rank-and-file | ランクとファイル/階級とファイル/順位とファイル | 一般の党員/一般組合員/一般隊員/一般の | 慣用表現 | ordinary members | literal
rate hike/hikes/cut/cuts ~death/birth | 速度ハイキング/率の上昇/料金のハイキング/料金カット/割合の引き下げ | 利上げ/利下げ/金利引き上げ | 金利のこと | of interest rates
rating/ratings agency/agencies | 評価エージェンシー/等級代理店/評点機関/視聴率会社 | 格付け会社/格付け機関 | 金融用語 | judges borrowers | term
rebuke.VERB/rebuke.NOUN | 叱る/しかる/叱責する | 非難する/批判する/とがめる | 批判すること | criticise sharply | minor likely
recall.VERB/recalled +ambassador/envoy/diplomat ~car/vehicle/product/food/election | リコール/回収/思い出す/回想する | 召還する/呼び戻す | 大使の召還 | call home
recession ~procession | 後退/リセッション/休憩/後退期間 | 景気後退/不況 | 経済用語 | an economy that shrinks | minor likely
recess.NOUN | 休憩/くぼみ/休み時間/リセス | 休会/閉会 | 議会の休会 | when a parliament rests
record.ADJ high/low/profit/number/heat/rain/snow | 記録の高い/記録高/レコード/録音 | 過去最高/過去最低/記録的な/最多 | 過去最高などのこと | more than ever | literal minor likely
recover/recovered body/bodies/remains/weapon | 回復する/復旧する/カバーする | 収容する/発見する/回収する | 遺体の収容 | find and bring | likely
red cross | 赤い十字/赤十字架/レッドクロス | 赤十字/赤十字社 | 機関の名称 | a body | term
red crescent | 赤い三日月/赤い月/赤い半月/レッドクレセント | 赤新月社/赤新月 | 機関の名称 | a body | term
red notice | 赤い通知/赤い注意/レッド通知/赤色手配 | 国際手配/赤手配書 | 国際刑事警察機構の手配 | of Interpol | term minor
red tape | 赤いテープ/赤テープ/レッドテープ | 煩雑な手続き/官僚的手続き/お役所仕事/形式主義 | 慣用表現 | needless paperwork | literal
refugee status/camp | 難民の状態/難民状態/避難民状態/避難のキャンプ | 難民認定/難民キャンプ | 用語の違い | the usual term | term minor likely
refuse.NOUN +collection/street/waste | 拒否/拒絶 | ごみ/廃棄物 | ごみのこと | rubbish | likely
regime.NOUN ~sanctions/tax/exercise | 養生/制度/レジーム | 政権/体制 | 政権のこと | a government | likely
regional bloc/block | 地域ブロック塀/地域の塊/地域の街区 | 地域機構/地域共同体/経済圏 | 地域機構のこと | states of a region | minor likely
reign in;rein in | 君臨する/治世/手綱 | 抑える/抑制する/取り締まる | 抑えること | hold back | literal likely
relation/relations sour/strain/strained/thaw | 酸っぱい関係/緊張された関係/関係が酸っぱく | 悪化する/冷え込む/改善する | 慣用表現 | get worse, or better | literal
release.VERB/release.NOUN +prisoner/hostage/jail/bail/detainee/captive/custody ~album/film/report/statement/book/data/video | 発売/公開/リリース/発表 | 釈放/解放/釈放する | 釈放のこと | set free | likely
relief.NOUN +disaster/humanitarian/earthquake/flood/aid/supplies/agency/workers ~sigh/pain/debt/tax | 安堵/レリーフ/緩和 | 救援/支援/救援物資 | 救援のこと | help | likely
remains.NOUN +human/soldier/victim/found/identified/recovered | 残り/残骸/残存物 | 遺体/遺骨 | 遺体のこと | a dead body | likely
remand ~demand | 要求/差し戻し | 勾留する/再勾留/勾留 | 法律用語 | keep in prison | likely
render aid/assistance | 描画する/レンダリング | 提供する/支援する/救助する | 援助すること | give | likely
report.VERB from;reported from | 報道した/報告した | 伝えた/取材 | 記事末尾の署名 | the credit line | literal minor weak
contribute to this report;contributed to this report | 報告に貢献する/報道に貢献する/報告書に寄与する/この報告に貢献/リポートに貢献 | 取材に協力した/執筆に協力した/取材協力 | 記事末尾の署名 | the credit line | literal minor
republican/republicans +democrat/democrats/senate/house/trump/congress/senator ~irish/guard | 共和国の/共和主義者/共和国人 | 共和党/共和党員 | 政党名 | a party | term likely
reserve.NOUN +army/military/soldier/forces/called ~oil/gas/gold/federal/nature/foreign | 予約/埋蔵量/保留 | 予備役/予備軍 | 軍の予備役 | soldiers who can be called | term
resident.NOUN ~resident evil/physician | 居住の人々/レジデント | 住民/居住者 | 住民のこと | who lives there | minor weak
resolution.NOUN +security/un/council/general/assembly/vote/adopt/congress ~screen/year/image/conflict | 解像度/解決/決心/抱負 | 決議/決議案 | 議会などの決議 | what a body votes
responder/responders first | 最初の応答者/第一応答者/最初の回答者/初の対応者 | 救急隊員/救助隊/消防や警察/初動対応 | 救急・消防・警察 | those who come first | likely
restraining order | 拘束命令/抑制命令/制約命令 | 接近禁止命令/保護命令 | 法律用語 | forbids to come near | term
retail sale/sales/price | 小売販売/小売りの販売 | 小売売上高/小売価格 | 経済用語 | what shops sell | term minor weak
retire/retired general/judge/officer/colonel/admiral | 引退した/退職した | 退役/退役した/元 | 退役のこと | no longer serving | term minor likely
return.NOUN +tax/filed ~home/flight | 返却/帰還/返事 | 申告/申告書 | 税の申告 | a statement of income | term
revolving door | 回転ドア/回るドア/回転扉 | 天下り/人の出入りが激しい | 慣用表現 | between office and business | literal likely
ridiculous ~ridicule | 面白い/滑稽な | ばかげた/荒唐無稽 | ばかげていること | absurd | minor weak
rig.VERB/rigged +election/vote/ballot | 装備する/リグ/艤装 | 不正操作する/不正を行う/仕組まれた | 選挙の不正 | cheat
ring.NOUN +drug/smuggling/trafficking/spy/crime/prostitution ~wedding/boxing/diamond/phone | 指輪/リング/輪/環 | 組織/密輸組織/一味/網 | 犯罪組織 | a gang | likely
riot police | 暴動警察/騒動警察/暴動の警察/ライオット警察 | 機動隊/治安部隊 | 警察の部隊 | police for crowds | term
road map;roadmap | 道路地図/道の地図/ロード地図 | 行程表/ロードマップ/工程表 | 計画のこと | a plan | minor likely
rock.VERB +scandal/explosion/quake/blast/country ~music/band/stone | 岩/ロック | 揺るがす/揺らす | 揺るがすこと | shake | likely
rocket.NOUN +fired/attack/gaza/hamas/hezbollah/israel ~space/nasa/spacex/launch | ロケット打ち上げ | ロケット弾/ロケット | 兵器のロケット弾 | a weapon | minor weak
rogue state/nation | 悪党国/ならず者状態/ローグ国 | ならず者国家 | 用語の違い | the usual term | term minor
roll back | 後ろに転がす/巻き戻す/ロールバック | 撤回する/縮小する/後退させる | 撤回のこと | undo | minor likely
roll call | ロールコール/巻物の呼び出し/ロール呼び出し | 記名投票/点呼 | 議会用語 | a vote by name | term minor likely
round.NOUN +talk/talks/negotiation/voting/election/sanction ~bullet/golf/boxing/table | 丸い/円形/弾丸 | 回目/第…回/投票/協議 | 回数のこと | one of several | minor likely
row.NOUN +diplomatic/trade/political/over/bitter ~death/front/seat/boat/straight | 列/行/漕ぐ | 対立/論争/摩擦/確執 | 対立のこと | a quarrel | likely
rubber bullet/bullets | ゴムの弾丸/ゴム総弾 | ゴム弾 | 用語の違い | the usual term | term minor
rubble ~rubbles toy | 瓦礫石/粗石 | がれき | がれきのこと | what is left of houses | minor weak
rule.VERB +court/judge/justice/tribunal/jury/bail ~king/empire/dictator/party/decades | 支配する/統治する/定規/規則 | 判断する/判決を下す/裁定する/認定する | 裁判所の判断 | decide as a court
rule out | 排除する/規則外/支配外/支配する | 否定する/可能性を排除する/除外する | 可能性の否定 | say that it cannot be | minor weak
ruling.NOUN +court/judge/appeal/supreme/overturn ~party/coalition/elite | 支配/統治 | 判決/判断/決定 | 裁判所の判断 | what a court decided
ruling party/coalition | 支配党/判決党/統治党/裁定党/支配する党 | 与党/連立与党 | 政党のこと | the party in power | term
run.VERB +president/office/mayor/governor/senate/reelection/re-election/candidate ~away/company/business/marathon/dry | 走る/運営する/実行する | 出馬する/立候補する | 立候補のこと | stand for election
run for | 走る/ために走る/向かって走る | 出馬する/立候補する | 立候補のこと | stand for election | likely
running mate | 走る仲間/ランニング仲間/ランニングメイト/走る配偶者 | 副大統領候補 | 選挙用語 | candidate for vice president
runoff/run-off +election/vote/voters/candidate/round ~water/rain/farm | 流出/流出水/流去/ランオフ | 決選投票 | 選挙用語 | a second vote
russian-made/chinese-made/u.s.-made/american-made/locally-made | ロシア産/中国産/米国産/アメリカ産 | 製/ロシア製/中国製/米国製 | 製品には「製」 | for things made, not grown | term minor
`);
