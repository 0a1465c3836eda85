import { parseTraps } from '../trap.ts';

/** Diplomacy and international relations. */
export const DIPLOMACY = parseTraps(`
deal.NOUN;deals.NOUN ~trade/trading/transaction/business/buy/sell/sale/merger/drug/purchase/great/acquisition/firm/company +minister/president/country/government/talk/peace/nuclear/war/leader/negotiation/negotiator/union/side/treaty/pact/agreement/ceasefire/hostage/climate/mediator/envoy/diplomat | 取引 | 合意/協定/条約/取り決め | 商取引ではなく「合意・協定」を指す | an agreement, not a business transaction | term likely
treaty;accord;pact;agreement ~trade/trading/transaction/business/buy/sell/sale/deal | 取引 | 条約/合意/協定 | 国家間の取り決めを「取引」としない | an agreement between states is no transaction | term
partnership/peace/nuclear/security/defense/trade deal;treaty;pact;accord ~contract | 契約/契約書 | 条約/協定/合意 | 国家間では「条約・協定」 | between states it is 条約 or 協定 | term likely
agreement ~contract/lease/loan/employment/license/rental | 合意書/協約/約定 | 合意/協定/合意文書 | 外交文書は「協定・合意文書」 | a diplomatic document is 協定 | term minor likely
memorandum of understanding | 理解の覚書/理解覚書/了解覚え書き/諒解覚書/諒解覚え書き/了解のメモ/業務協約 | 覚書/了解覚書 | 定訳は「覚書」 | the set term is 覚書 | term
sign/signed _ agreement/agreements/treaty/pact/deal | 締結式/署名式を持/協約を結 | 署名/調印/締結 | 「署名・調印した」が報道の言い方 | newsrooms write 署名した | term minor
summit ~mountain/peak/climb/everest/climber/mount | 頂上/サミット会談/頂上会議/頂点/正常会談/山頂 | 首脳会談/首脳会議/サミット | 「首脳会談」を指す | a meeting of leaders | critical term
bilateral | 両者/両方の/双方向/両面/二者/両側の/双務的 | 二国間/両国間/2国間 | 「二国間」の意 | between two countries
trilateral | 三者/三面/3者/3面/三辺 | 3カ国/三カ国/日米韓 | 国家間では「3カ国」 | among three countries | term minor likely
multilateral | 多者/多面/多者間/多側面 | 多国間 | 「多国間」の意 | among many countries
ties ~neck/necktie/score | 縁/ネクタイ/結び目/関連性/紐/人脈/因縁 | 関係/結び付き/結びつき/つながり/絆 | 国や組織の「関係」を指す | relations between states or groups | likely
diplomatic ties/relations | 修交/外交的関係/国交関係/外交的縁 | 国交/外交関係 | 日本の報道では「国交・外交関係」 | newsrooms write 国交 | term
sever/cut/break _ ties/relations | 縁を切る/絶縁する/断絶した縁/ネクタイ/縁を断つ | 断交/国交を断絶/関係を断 | 国家間では「断交・国交断絶」 | between states: 断交
dignitary;dignitaries | 上級者/高位人士/高位者/高官者/貴賓/高位層 | 要人/来賓/高官 | 「要人・来賓」を指す | important guests | term
envoy ~special | 特使団/密使 | 特使/使節/大使 | 「特使」を指す | a government's messenger | minor weak
special envoy | 特別使節/特別な使者/特別外交官/特別密使 | 特使/特別代表 | 定訳は「特使」 | the set term is 特使 | term
high level ~water/sea/radiation/noise/blood/waste/pollution | 高級/ハイレベルな/高いレベルの/高レベル | 高官級/ハイレベル/閣僚級/首脳級 | 会談・交流では「高官級」。「高級」はぜいたくの意 | of senior officials; 高級 means luxury | 
senior level;working level | 実務級/上級レベル/作業レベル/シニアレベル/実務陣 | 事務レベル/実務者/高官級 | 「実務者・高官級」の意 | of officials
peace talks;peace negotiation/negotiations;truce talks | 平和会談/平和協商/平和トーク/平和対話/平和の話 | 和平協議/和平交渉/停戦協議 | 紛争では「和平」 | in a conflict: 和平 | term likely
peace deal/agreement/accord/treaty/plan/process | 平和協定/平和取引/平和契約/平和合意/平和協約/平和計画/平和プロセス/平和過程 | 和平合意/和平協定/和平案/和平プロセス/平和条約 | 紛争終結の合意は「和平」 | the end of a conflict is 和平 | term minor likely
talks;negotiation;negotiations;negotiate | 協商/協商する/ネゴ/協商団 | 交渉/協議 | 「協商」は韓国語。日本語は「交渉」 | a Korean word; Japanese has 交渉 | term
negotiator;negotiators | 協商家/協商者/協商代表/交渉家/協商担当者 | 交渉担当者/交渉官/交渉団/代表 | 「交渉担当者」を指す | one who negotiates | term
broker.VERB;brokered ~stock/insurance | 仲介業者/ブローカー/中継した/中継する/仲買 | 仲介/取り持/まとめ | 外交で「仲介する」の意 | to mediate
mediator;mediators | 仲裁人/中裁者/媒介者/仲介業者/メディエーター/中裁国 | 仲介者/調停者/仲介役/仲介国/調停役 | 「仲介者・調停者」を指す | one who mediates | term likely
mediation;mediate;mediated | 媒介/中裁/中裁する/媒介する/瞑想/仲裁する | 仲介/調停 | 外交では「仲介・調停」 | in diplomacy: 仲介 or 調停 | term likely
communique;joint statement | コミュニケ文/共同成明/共同声明書/共同陳述/共同陳述書/共同ステートメント | 共同声明 | 定訳は「共同声明」 | the set term is 共同声明 | term
statement ~bank/financial/income/witness/court/police | 陳述/陳述書/ステートメント/声明書/声明文書/言明 | 声明/発表/談話/コメント | 報道では「声明」 | newsrooms write 声明 | term likely
recall/recalled _ ambassador/envoy/diplomat;ambassador/envoy was/were recalled;recalled for consultations | リコールする/リコール/思い出す/回想する/回収する/召喚する | 召還/呼び戻 | 大使の「召還」を指す | to call home a diplomat | critical
summon/summoned _ ambassador/envoy/diplomat | 招集する/召集する/召還する | 呼び出/呼んで抗議/召喚 | 抗議のため「呼び出す」。「召還」は本国への呼び戻し | called in by the host; 召還 means called home
expel/expelled _ diplomat/diplomats/ambassador/envoy | 退学/除名/推放/排出/放出/追出 | 追放/国外退去 | 外交官の「追放・国外退去」 | to send out of the country
persona non grata | 人格/ペルソナ/歓迎されない人/嫌われ者/忌避人物/非友好人物 | 好ましからざる人物/ペルソナ・ノン・グラータ | 定訳は「好ましからざる人物」 | the set term is 好ましからざる人物
embassy | 使館/代使館/大使官 | 大使館 | 「大使館」を指す | the office of an ambassador
consulate;consul | 領事官/コンサル/執政官/領事管 | 領事館/領事 | 「領事館・領事」を指す | an office or officer below an embassy | minor weak
charge d'affaires | 充電/料金/事件の担当 | 臨時代理大使/代理大使 | 定訳は「臨時代理大使」 | the set term is 臨時代理大使
delegation | 委任/代表段/派遣団/デリゲーション | 代表団/訪問団 | 「代表団」を指す | people sent to represent
delegate.NOUN;delegates.NOUN | 代理人/委任者/デリゲート/大意員 | 代表/代議員 | 会議の「代表・代議員」を指す | one who represents at a meeting
counterpart;counterparts | 相対方/対応者/相対/対等者/カウンターパート/対応部分/相手方/対応する人 | 同国の/外相/相手/首相/大統領/国防相 | 相手国の同じ職の人。職名を繰り返すのが普通 | the holder of the same office elsewhere | likely
host.VERB;hosted ~tv/radio/show/television | ホストする/宿主/主催者する | 迎え/開催/主催 | 会議などを「主催・開催する」意 | to hold or receive
host country/nation/city;host government | ホスト国/宿主国/ホスト都市/宿主/主人国/主催国家 | 開催国/受け入れ国/開催都市/議長国 | 「開催国・受け入れ国」を指す | where an event is held
visit.NOUN;trip.NOUN;tour.NOUN ~tourist/tourism/travel/holiday/vacation/school/family/business/film/club/student +president/minister/summit/leader/diplomat/envoy | 旅行 | 訪問/歴訪/外遊/出張/訪 | 要人の公務は「訪問」 | an official visit is no leisure trip | likely
state visit | 国家訪問/国賓的訪問/状態訪問/州訪問/国家的訪問 | 国賓訪問/公式訪問/国賓として | 定訳は「国賓訪問」 | the set term is 国賓訪問 | term
working visit | 作業訪問/仕事訪問/作業的訪問/ワーキング訪問 | 実務訪問 | 定訳は「実務訪問」 | the set term is 実務訪問 | term
leave/left for;depart/departed for;fly/flew _ to;head/headed to/for | 旅行を去る/に去る/へ去る/を去り/向けて去る | 向か/出発/出国 | 韓国語「떠나다」の直訳。「出発する・向かう」 | a calque of Korean; 出発する
courtesy call | 礼儀電話/礼儀の電話/礼儀コール/儀礼電話/電話 | 表敬訪問/表敬 | 「表敬訪問」を指す | a formal visit
sanction.NOUN;sanctions ~approve/approval/permission/permit | 認可/許可/裁可/サンクション | 制裁 | 「制裁」を指す | penalties against a state
impose/imposed _ sanction/sanctions/tariff/tariffs;slap _ sanctions/tariffs | 加える/付加する/賦課する/加えようとする/強要する/課税する | 科す/科し/科した/課す/課し/発動 | 制裁は「科す」、関税は「課す」 | the verb is 科す or 課す | term minor
lift/lifted/ease/eased _ sanctions/sanction/embargo/ban | 持ち上げる/持ち上げた/緩めた/リフトする/緩和した制裁を/上げる | 解除/緩和 | 制裁を「解除する」意 | to end a penalty
embargo | エンバーゴー/出港禁止 | 禁輸/エンバルゴ/報道解禁 | 「禁輸」を指す | a ban on trade | term
veto.NOUN;veto.VERB;vetoed | 拒否する権利/ビートー/ヴィート/否決権 | 拒否権 | 「拒否権」を指す | the right to block | minor likely
abstain;abstained;abstention | 禁酒/節制/自制/棄却 | 棄権 | 採決の「棄権」を指す | not to vote
permanent member | 永久メンバー/永久会員/常任会員/正会員/永続的なメンバー/永久理事国/恒久会員 | 常任理事国 | 安保理の「常任理事国」 | a standing member of the Security Council
general assembly | 一般集会/一般組立/総議会/一般議会/一般総会 | 総会 | 国連の「総会」を指す | of the United Nations: 総会
security council | 安全理事会/セキュリティ評議会/保安理事会/セキュリティ理事会/安保会議 | 安全保障理事会/安保理/国家安全保障会議 | 定訳は「安全保障理事会」 | the set term is 安全保障理事会
security assurance/assurances/guarantee/guarantees | 安全保障/セキュリティ保証/保安保証/保安保障/安保保障 | 安全の保証/安全の保障/安全を保証 | 「安全の保証」を指す | a promise of safety | likely
alliance ~business/airline/company | 同盟体/アライアンス/連合体/同盟を結成した | 同盟 | 国家間では「同盟」 | between states: 同盟 | term minor likely
ally;allies | 同盟たち/友邦/盟友国/アライ/同盟者たち/友軍 | 同盟国/盟友/友好国/側近/味方 | 「同盟国・盟友」を指す | a friendly state or person | likely
the west;western countries/nations/powers/allies ~europe/european/coast/bank/side/africa/indies/wind/virginia/north | 西欧/西洋/西部/西方/西の | 西側/欧米 | 政治的な「西側・欧米」。「西欧」は西ヨーロッパ | the political West, not Western Europe | likely
global south | 南半球/グローバル南部/世界の南/グローバル南/地球の南 | グローバルサウス/新興・途上国 | 定訳は「グローバルサウス」 | the set term is グローバルサウス
inter korean;between the two koreas ~poverty/developing | 南北問題/韓国間/朝鮮間/コリア間/インターコリアン | 南北関係/南北/南北間 | 「南北関係」。「南北問題」は先進国と途上国の格差 | relations of the Koreas; 南北問題 is about rich and poor countries | 
korean war | 韓国戦争/韓国の戦争/6・25戦争/韓戦/六・二五/韓国戦 | 朝鮮戦争 | 日本では「朝鮮戦争」 | the war is 朝鮮戦争 in Japanese | term
korean peninsula | 韓半島/韓国半島/コリア半島/朝鮮半島島 | 朝鮮半島 | 日本では「朝鮮半島」 | the peninsula is 朝鮮半島 in Japanese | term
demilitarized zone;dmz | 非武装地帯帯/脱武装地帯/脱軍事化地域/武装解除地帯 | 非武装地帯 | 定訳は「非武装地帯」 | the set term is 非武装地帯 | term
sovereign.ADJ;sovereignty | 君主/主権者/統治者/ソブリン | 主権 | 「主権」の意 | of an independent state | likely
interests;national interest/interests ~loan/bank/rate/hobby +election/vote/voter/opposition/government/minister/parliament/lawmaker/coalition/leader/candidate/political/senate/congress/democratic/republican/communist/socialist/conservative/president/russia/china/u.s./moscow/beijing/washington | 利害関係/興味/利子/利息 | 利益/権益/国益/利害 | 国などの「利益・権益」を指す | what is to a state's advantage | 
interest.NOUN ~rate/rates/bank/loan/debt/hobby/bond/mortgage/payment/payments | 利子/利息/金利 | 関心/利益/権益 | 金利の話ではない | not about money lent
address.VERB;addressed;addressing ~letter/envelope | アドレスする/住所 | 対処/取り組/対応/解決 | 問題に「対処する」意 | to deal with a problem
issue.NOUN;issues.NOUN ~stamp/passport/bond/magazine/edition/visa/share/shares/record/cd/comic/note/debt +election/vote/voter/opposition/government/minister/parliament/lawmaker/coalition/leader/candidate/political/senate/congress/democratic/republican/communist/socialist/conservative/president | 発行/イシュー/発給 | 問題/課題/論点/争点 | 「問題・課題」を指す | a matter in question | 
standoff;stand off | スタンドオフ/離れて立つ/立ち往生/対置 | 対立/対峙/にらみ合い/膠着/こう着 | 「対立・にらみ合い」を指す | a deadlock | 
tit for tat | おっぱい/ティットフォータット/しっぺ/タトゥー/目には目 | 応酬/報復 | 「報復の応酬」を指す | blow for blow
carrot/carrots and stick/sticks | ニンジンと棒/人参と棒/にんじんと棒/ニンジンと杖/当根と鞭/ニンジンとムチ | アメとムチ/あめとむち | 日本語の慣用句は「アメとムチ」 | the Japanese idiom is アメとムチ | literal
olive branch | オリーブの枝/オリーブ枝/オリーブ支店/オリーブの支店 | 和解/歩み寄り/融和 | 「和解の申し出」の意 | an offer of peace | literal minor
red line;red lines | 赤い線/赤線/赤いライン/赤ライン | レッドライン/越えてはならない一線/譲れない一線 | 「越えてはならない一線」の意 | a limit not to be crossed
breakthrough | 突破口/突破/ブレークスルーを | 進展/打開/前進/成果/画期的 | 外交の「進展・打開」を指す | important progress | literal minor likely
impasse;deadlock;stalemate | 膠着状態状態/袋小路/デッドロック/教着/行き止まり | 行き詰まり/膠着/こう着 | 「行き詰まり・こう着」を指す | no progress | minor likely
territorial integrity | 領土の完全性/領土保全性/領土完全性/領土的完全性/領土の統合/領土誠実 | 領土の一体性/領土保全 | 定訳は「領土の一体性・領土保全」 | the set term is 領土の一体性 | term likely
self determination | 自己決定/自己決心/自己決定権/自決心 | 民族自決/自決/自決権 | 定訳は「民族自決」 | the set term is 民族自決 | likely
regime ~food/diet/exercise | 政権者/レジーム/体制政権/摂生 | 政権/体制 | 「政権・体制」を指す | a government | minor likely
asylum ~mental | 亡命所/精神病院/避難処/アサイラム/庇護所/避難所/保護施設 | 亡命/難民申請/庇護/難民認定 | 「亡命・難民認定」を指す | protection for refugees
normalization/normalize/normalise _ relations/ties | 標準化/ノーマライズ/正規化/平準化 | 国交正常化/関係正常化/正常化 | 関係の「正常化」を指す | to restore relations
host/hold _ dinner/banquet;state dinner/banquet | 晩餐/州ディナー/状態ディナー/国家夕食/国家晩餐/宴 | 夕食会/晩さん会/晩餐会 | 公式の席は「夕食会・晩さん会」 | an official dinner | term minor
dinner;banquet +president/leader/minister/summit/king/queen/premier/ambassador | 晩餐/宴/宴会/晩参 | 夕食会/晩さん会/晩餐会 | 公式の席は「夕食会・晩さん会」 | an official dinner | term minor likely
`);
