import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: q and r. */
export const EVERYDAY_Q_R = parseTraps(`
qualify/qualified for +final/olympics/cup/tournament/round/championship | 資格を得る/資格がある/適格だ | 出場権を得る/進出する/出場を決める | 大会への出場を決めること | earning a place in a competition | likely
qualifier/qualifiers +cup/match/olympic/team/game/group/tournament | 資格者/修飾語/限定詞/適格者 | 予選/予選試合 | 本大会の前の予選 | a match before the finals
qualifying match/round/tournament/game/campaign | 資格試合/適格な試合/資格ラウンド/資格のある/適格 | 予選 | 本大会の前の予選 | a match before the finals
quarrel with | 喧嘩する/けんかする | 対立する/争う/異を唱える | 国や組織の間の争い | a dispute, not a brawl | minor weak
quarter/quarters +jewish/muslim/armenian/christian/french/latin/old/historic ~percent/fiscal/profit/first/second/third/fourth/final/last | 四半期/分期/分岐 | 地区/街 | 都市の一地区 | a district of a city
in some/many/other/all/certain quarters;from some/many/all/several quarters ~fiscal/profit | 四半期/分期/クォーター/地区 | 一部/方面/各方面/あちこち | 人々のいる方面を指す | circles of people, not three months
at close quarters | 四半期/近い四半期/閉じた四半期/閉会 | 至近距離/間近 | 近い距離のこと | a short distance
living/sleeping/crew/officers/staff/cramped quarters | 四半期/クォーター/生活地区 | 宿舎/居住区/部屋/居室 | 人が寝起きする場所 | where people live
a quarter of;quarter of a/the;three quarters of ~third of/hour/fiscal/first/fourth/final/last | 四半期/分期/クォーター | 4分の1/四分の一/25%/4分の3/四分の三 | 全体の4分の1を指す | one of four parts | likely
call/called/calls/calling into question | 質問に呼ぶ/質問を呼ぶ/問題を呼ぶ/質問と呼ぶ/質問 | 疑問視する/疑問を投げかける/疑問 | 疑いを投げかけること | casting doubt
out of the question | 質問の外/質問外/質問から外れる/問題の外/質問 | 論外/問題外/あり得ない | あり得ないの意 | not to be thought of
question/questions.NOUN +remain/remains/linger/mount/swirl/unanswered ~asked/answered/ask/answer/reporter/reporters | 質問が残る/質問が残っている/質問が増える | 疑問/謎/課題 | 解けない疑問のこと | doubts that stay open
question/questioned.VERB +police/suspect/detective/detectives/detained/custody/arrested ~reporter/reporters/lawmaker/lawmakers/senator/senators/whether | 質問する/質問を受ける/質問された/疑問視する | 事情を聴く/取り調べる/事情聴取/聴取/取り調べ | 捜査当局の取り調べ | an interrogation by police
for questioning | 質問のために/質問のため/質問を受けるため/質問用 | 事情聴取/取り調べ/事情を聴く/聴取 | 捜査当局の取り調べ | an interrogation by police
quick fix/fixes | 速い修理/クイックフィックス/迅速な修理/素早い修正/速い固定/早い修理 | 応急処置/安易な解決策/即効薬/その場しのぎ | すぐ効く策のこと | an easy answer | literal
quit.VERB smoking/drinking | 辞任する/退職する/辞職する | やめる/禁煙する/断つ | 習慣をやめること | giving up a habit
quote/quoted as saying | 見積もる/引用符/見積もり/引用された | 語った/伝えた/述べた/引用 | 発言を伝えること | reporting what was said
race to/against clock/time;race against | 時間に対する/人種/時間との競走/時計に対する/レース | 時間との闘い/時間との戦い/競争 | 期限に追われていること | an urgent effort
arms/space/tech/technology/ai/nuclear race | 人種/レース/競走/種族 | 競争/開発競争/軍拡競争 | 国どうしの競争 | rivalry between countries
race/races/raced/racing to +rescuers/rescue/scientists/find/save/contain/authorities/build | 競走する/人種/競走/レースする/走る | 急ぐ/全力を挙げる/競う/急いで | 急いで取り組むこと | hurrying to do something | likely
mixed/biracial race ~car/horse | レース/競走/競争/混合された人種 | 混血/異なる人種/複数の人種/ミックス | 人種のこと | descent | likely
on grounds/basis of race;race and ethnicity/gender/religion;race relations/riot/riots | レース/競走/競争/種族/レースの | 人種/人種問題/人種暴動 | 人種のこと | descent, not a contest
rack/racked/racking up | ラック/棚/棚に上げる/棚上げする/ラックアップ/棚上げ | 積み上げる/重ねる/記録する/稼ぐ/抱える | 数や額を重ねること | adding up losses, wins or debts
racked/wracked by/with | 棚/ラック/棚上げ/ラックされた | さいなまれる/苦しむ/襲われる/揺れる | 苦しみに襲われること | tormented
radical/radicals/radicalized ~chemistry/free/oxygen | ラジカル/根/根号/急激な/部首/ラディカル化 | 過激な/急進派/急進的/過激派/抜本的/過激化 | 考えの急進的なこと | extreme in politics
rage/raged/rages/raging +battle/fighting/war/fire/wildfire/blaze/debate/storm/flames/clashes/conflict ~anger/angry/furious | 怒る/激怒する/憤怒する/怒り/怒っている/激怒 | 続く/激しさを増す/燃え広がる/猛威を振るう/吹き荒れる | 勢いの激しいことで、怒りではない | going on with violence, not anger
all the rage | 怒り/すべての怒り/激怒 | 大流行/流行/人気 | はやっていること | in fashion
road/air rage | 道路怒り/道路の怒り/ロードレイジ怒り/道路激怒 | あおり運転/運転中の激高 | 運転者の激高 | violence of drivers | literal
rail/railed/rails/railing against;railed/railing at | レール/鉄道/線路/手すり/欄干 | 激しく非難する/批判する/毒づく/非難する | 激しく非難すること | complaining bitterly
rain/rained/raining down | 雨が降る/雨を降らせる/雨が下/雨 !雨のように/雨あられ/の雨 | 降り注ぐ/浴びせる/降り注い | 砲弾や破片が降り注ぐこと | falling like rain | likely
raise money/funds/fund/cash/capital;raise _ million/billion ~price/prices/rate/tax/wage/wages/salary/target | 育てる/持ち上げる/飼育する/お金を上げる/資金を上げる/育成する | 集める/調達する/募る | 資金を集めること | collecting money
raise/raised eyebrow/eyebrows | 眉毛を上げる/眉を上げる/まゆを上げる/眉毛/まゆ毛 | 物議を醸す/驚かせる/疑問の声が上がる/眉をひそめさせる | 驚きや不信を招くこと | causing surprise | literal
raise the stakes/bar;raised the stakes/bar | 杭/バー/杭を上げる/棒を上げる/賭け金を上げる | 緊張を高める/基準を引き上げる/水準を高める/一段と高める | 比喩で、物を持ち上げるのではない | a figure of speech
born and raised;raised in/by ~money/price/funds/concern/concerns/question/questions/issue/alarm/fund/rate/rates | 上げられた/持ち上げられた/引き上げられた/提起された/調達された/高められた | 育つ/育った/生まれ育つ/育てられた | 人が育つこと | growing up | likely
ramp/ramped/ramps/ramping up | ランプ/傾斜路/ランプアップ/ランプ上/スロープ | 強化する/増やす/増強する/拡大する/増産する | 量や勢いを増すこと | increasing
random acts;at random | ランダムで/ランダムな行為 | 無差別/無作為/手当たり次第 | 無差別の意 | without choosing | minor likely
firing/shooting/rifle range | 発射範囲/射撃範囲/解雇範囲/範囲/撮影範囲/射程 | 射撃場 | 射撃の練習場 | a place to practise shooting
range/ranged/ranges/ranging from _ to | 射程/山脈/射距離/範囲する | から…まで/さまざま/多岐にわたる/及ぶ | 幅のあること | varying between limits
a/wide/broad/full/whole range of ~missile/rocket/artillery | 射程/射距離/山脈/レンジ/放牧地 | 幅広い/さまざまな/多様な/広範な | 種類の多いこと | a variety
join/joined/joins/joining/swell/swelled the ranks | 階級/順位/ランク/等級 | 仲間入りする/加わる/仲間入り | 仲間に加わること | becoming one of a group
break/broke/broken/breaking ranks;close/closed/closing ranks | 階級/順位/ランク/等級/列を破る/列を閉じる/近いランク | 造反する/足並みを乱す/一線を画す/結束する/異を唱える | 足並みを乱す、または結束すること | leaving or joining a common line
rise/rose/risen/rising through the ranks | 順位/ランク/階級を通して/階級を通じて/階級を上昇 | 出世する/昇進する/昇進を重ねる/頭角を現す/昇進 | 組織の中で昇進すること | being promoted
rap sheet;bum/bad rap | ラップ/ラップシート/ラップの | 犯罪歴/前科/汚名/悪評 | 音楽のラップではない | blame or a record, not music
rare earth/earths | 珍しい地球/希少な地球/希少地球/まれな土/珍しい土/稀な地球/希少土/珍土類/稀土 | レアアース/希土類 | 元素の名称 | a group of metals | term
crime/birth/fertility/mortality/infection/suicide/literacy/divorce/survival/vaccination/poverty/inflation/growth/success/failure rate ~exchange/interest/policy/benchmark | 料金/レート/犯罪料/出生料 | 率/割合 | 割合を指す | a proportion, not a price or a speed
exchange rate/rates;currency rate | 交換率/交換料/交換速度/交換料金/取引所の率/両替率 | 為替レート/為替/為替相場 | 通貨の交換比率 | the price of a currency | term
at this rate;at any rate | この料金/この速度/この率/どんな料金/任意の率/この金利 | このままでは/このペース/いずれにせよ/ともかく | 慣用句 | a set phrase
raw sewage/nerve/nerves/deal/emotion/emotions/footage | 生の下水/生の神経/生の取引/生の感情/生下水/生々しい神経 | 未処理の下水/未処理/神経を逆なで/不公平/むき出し/未編集 | 生の食材ではない | untreated, sensitive or unfair
reached for comment | コメントに到達/コメントのために到達/到達できな/コメントに達する/コメントに届く/届かなかった/到達する | 連絡が取れない/コメントを得られない/取材に応じ/連絡が取れ/コメントを得 | 取材の連絡がつくこと | being contacted by a reporter | literal
reach/reached/reaching out to ~hand/hands/touch/arm/arms | 手を伸ばす/手を差し出す/手を伸ばした/到達する/届く | 働きかける/連絡する/連絡を取る/接触する/声をかける/手を差し伸べる | 連絡や働きかけのこと | making contact | minor likely
far reaching | 遠くに達する/遠い到達/遠くまで到達/遠くに到達/遠大な距離/遠くまで届く | 広範な/広範囲/影響の大きい/抜本的/広く及ぶ | 影響の広いこと | of wide effect | likely
sign/signs/banner/banners/placard/placards/poster/sticker/plaque/headline/slogan read/reads/reading | 読む/読んだ/読み取る/読書/読まれた | 書かれている/書かれた/と書かれ/記され/掲げ | 文字が書かれていること | having words on it, not reading them
statement/letter/message/post/tweet/email/note/text read/reads ~by/aloud/out/television | 読む/読んだ/読み取る/読書 !読み上げる | 述べる/書かれている/ある/書かれた/記す/記され | 文面にあること | the words of a text | likely
reading/readings +index/pmi/temperature/inflation/gauge/radiation/level/survey/data ~book/books/read/school/bible/literacy | 読書/朗読/読み/読み取り/判読 | 数値/値/測定値/指数 | 計器や指標の数値 | a figure on a gauge | likely
first/second/third reading +bill/parliament/lawmakers/duma/vote/passed/house/chamber | 読書/朗読/読み取り/読み/読解/最初の読み | 読会/審議 | 議会の審議の段階 | a stage of debate on a bill
readout;readout of call/meeting | 読み出し/リードアウト/判読/読み取り/読み上げ値 | 発表/概要/説明 | 会談の内容の発表 | an official summary of talks | likely
real wage/wages/income/incomes/estate/terms;in real terms ~estate | 実際の賃金/本当の賃金/リアル賃金/現実賃金/実際の用語/実際の条件/本物の賃金/実際の所得/リアルな用語/実際の収入 | 実質賃金/実質/実質所得/実質的 | 物価を差し引いた値 | adjusted for prices | term
rear admiral | 後ろの提督/後方提督/リア提督/背後提督/後部提督/後面提督/後方の提督 | 少将/海軍少将 | 階級の名称 | a naval rank | term
rear/reared/rears its head;rear/reared _ ugly head | 後ろ/後部/後方/後面/頭を上げる/飼育する | 頭をもたげる/再び現れる | 好ましくない事が起きること | appearing again
rebound/rebounded/rebounding +economy/growth/market/stocks/shares/index/sales/prices/demand/profit/tourism ~basketball/ball/assists/goal/shot/points | リバウンド/跳ね返る/跳ね返り/はね返る/反動 | 回復/反発/持ち直す/回復する/反発する/持ち直し | 景気や相場の回復 | a recovery of the economy or of prices
well/poorly/warmly/coldly received;received warmly/coldly | よく受け取られ/よく受信され/受信/上手に受ける/よく受け取っ/よく受けた/冷たく受け取/暖かく受け取 | 好評/評判/歓迎/受け入れられ/不評 | 評判のこと | how something was welcomed
on/at the receiving end | 受信端/受信側/受ける端/受信の終わり/受信の端/受け取る端/受け取り端 | 受ける側/標的/浴びる/される側 | 受ける立場 | being the one who suffers | literal
warm/cold/cool/lukewarm/mixed/hostile/hero's reception | 受信/受付/フロント/接受/暖かい受付 | 歓迎/反応/評価/受け止め/歓待/対応 | 迎え方や反応のこと | a welcome or a response | likely
recipe for disaster/success/chaos/conflict/trouble | レシピ/調理法/処方/料理法 | もと/元凶/招く/秘訣/原因 | 比喩で、料理ではない | a figure of speech
day of reckoning;reckoning with/over | 計算/計算の日/勘定/清算日/推測 | 報い/ツケ/審判/清算/直視/見直し | 過去の報いを受けること | facing the results | likely
recognize/recognized/recognise/recognised/recognizing _ state/palestine/palestinian/independence/kosovo/taiwan/taliban/sovereignty/annexation/statehood | 認識する/見分ける/気づく/認定する/識別する | 承認する/承認/認める | 国や政府の承認 | accepting a state or a government | likely
recognition +diplomatic/palestine/palestinian/statehood/taliban/kosovo/sovereignty/international ~facial/face/voice/speech | 認識/認定/認知/識別 | 承認/認める | 国や政府の承認 | accepting a state or a government | likely
facial/face/voice/speech recognition | 承認/認定/認知/表彰/顔の承認/顔認定 | 認証/認識 | 画像や音声を見分ける技術 | a technology | term
criminal/police record | 犯罪レコード/犯罪記録簿/刑事記録/犯罪の記録/刑事レコード/犯罪記録/警察記録 | 前科/犯罪歴/前歴 | 過去の罪のこと | earlier convictions | term minor likely
human rights/safety/environmental record +china/abuse/government/boeing/company/airline/criticized/poor/dismal/concern/concerns | 人権記録/人権のレコード/安全記録/環境記録/人権レコード | 人権状況/安全実績/取り組み/人権 | これまでの実績や状況 | how it has behaved so far | minor likely
off the record | 記録から外れ/レコードの外/記録を外れる/記録の外/レコードから | オフレコ/非公開 | 公表しない約束 | not for publication | literal
on the record ~high/off | 記録の上/レコードの上/記録上に/レコードに | 公に/公式に/実名で/公式 | 実名や公式での発言 | said openly | literal likely
set/setting/sets the record straight | 記録をまっすぐ/レコードをまっすぐ/記録を直線/記録を正す/記録を立てる/記録を更新 | 誤解を正す/事実関係を正す/誤解を解く/真相を明らかに | 誤りを正すこと | correcting a false account
break/broke/broken/shatter/shattered _ record | レコードを破る/記録を壊す/記録を割る/レコードを壊す/記録を砕く/記録を粉砕する | 記録を破る/記録を更新する/更新する/塗り替える | 記録の更新 | going beyond a record | literal minor
recover/recovered/recovering +stolen/money/assets/funds/loot/debt/artifacts/wreckage/weapon/weapons/losses ~health/hospital/illness/surgery/injury/covid/patient/patients | 治る/治癒する/復旧する/完治する/回復する | 回収する/取り戻す/発見する/押収する/回収 | 物や資金を取り戻すこと | getting something back | likely
recruit/recruits.NOUN +army/military/police/training/soldiers/new/troops/fighters | 募集/リクルート/採用/募集人 | 新兵/新人/新規入隊者/隊員/入隊者 | 新しく入った兵士や警官 | a new soldier or officer | likely
reduced to rubble/ashes/ruins/tears/ash | 減らす/減少する/削減する/縮小する/減る/縮める/縮小/減少 | 化す/なる/灰燼に帰す/がれきの山/廃虚 | ある状態になること | turned into
reel/reeling/reeled from | リール/巻く/巻き取る/糸巻き/巻いている/回っている | 打撃を受ける/動揺する/衝撃/揺れる/あえぐ/立ち直れ | 打撃から立ち直れないこと | being shaken by a blow
refer/referred/referring +prosecutors/prosecutor/committee/court/police/investigation/icc/council/department/prosecution ~referred to as/says | 参照する/参照した/照会する/参考にする | 付託する/送致する/送る/告発する/委ねる | 事案を別の機関に送ること | passing a case on | likely
referred/refer/refers to as;referred to _ as | 参照する/照会する/参照される/参考にする | 呼ぶ/呼ばれる/言う/称する/指す | そう呼ぶこと | calling something by a name
reflect/reflects/reflected/reflecting ~light/sunlight/mirror/sun/heat/glass/radar/wave | 反射する/反射している/反射/反照する | 反映する/映す/示す/表す/反映/物語る | ある状況の表れ | being a sign of something
reflect/reflected/reflecting/reflects on/upon ~light/poorly/mirror | 反映する/反射する/反映/投影する/反照する | 振り返る/思いを巡らす/考える/語る/反省する | 考えを巡らせること | thinking about | likely
common/constant/familiar refrain | 控える/自制/慎む/後悔/リフレイン/抑制/節制 | 決まり文句/口癖/常套句/繰り返し | 繰り返される言葉 | words often repeated
in this/that regard;with/in regard to;as regards | 尊敬/敬意/安否/敬意を持って/注目/考慮して/よろしく | 関して/点で/について/面で/関する | 関係を示す句 | about
register/registered/registers +magnitude/quake/growth/gain/profit/increase/loss/temperature/temperatures/deaths/infections ~voter/voters/vote/company/car/office/school/sex | 登録する/登記する/登録した/登録された/レジ | 記録する/観測する/示す/記録 | 数値を記録すること | showing a figure | likely
relative/comparative calm/peace/newcomer/stability/ease/obscurity/safety/decline/unknown | 親戚/親族/親類/相対者/相対性 | 比較的/比較的平穏/相対的 | 比較しての意 | in comparison, not kin
relatives +dead/victims/hostages/killed/missing/family/funeral/hospital/mourning/passengers | 相対/相対的/相対的な/相対者/関係詞/比較的 | 親族/親類/家族/遺族/親戚 | 身内のこと | members of a family
release/released/releases/releasing +water/radioactive/wastewater/gas/carbon/emissions/methane/dam/toxic/chemical/pollutants ~report/statement/prisoner/hostage/album/film/prison/study/data/video/results/jail/custody | 発売する/釈放する/公開する/発表する/解放する/発売/釈放/解除する | 放出する/放出/排出する/放流する/放流/排出 | 気体や水を出すこと | letting out water or gas
release/released/releases/releasing +report/statement/data/footage/video/figures/findings/survey/study/photo/photos/documents ~prisoner/prisoners/hostage/hostages/jail/prison/bail/custody/detained/detainee/detainees/gas/water/captive/captives/freed/radioactive/carbon | 釈放する/解放する/放出する/釈放された/放す/釈放/放流する/解除する | 発表する/公表する/公開する/発表/公開/公表/公開した | 発表や公開のこと | making public
sigh/breathe/breathed/sense of relief;expressed relief;relieved that | 救援/救済/救護/浮き彫り/レリーフ/緩和/求護/救済され/救護された | 安堵/ほっと/胸をなで下ろす/安心 | 安心すること | being glad that worry is over
debt/tax/pain/student/loan relief | 安堵/安心/救護/借金の安堵/痛みの救援/債務の救援/債務安心 | 軽減/減免/免除/救済/緩和/減税 | 負担を軽くすること | making a burden lighter
remains/remained to be seen | 残る/残っている/遺体/見られる必要がある/見られるべく/残って見/遺跡/見るために残る | 分からない/不透明/未知数/見通せない/まだ分からない/今後 | 先が分からないこと | not known yet | literal
remain/remained/remains/remaining open/closed/unclear/calm/silent/high/low/stable/strong/weak/cautious/committed/uncertain/unknown/intact/tense/critical/vigilant/hopeful/optimistic/unchanged/steady | 残る/残っている/残ります/残存する/留まっている/残りました/残って | まま/疑問/不透明/不明な点/続く/続ける/依然/なお/不明/保つ/維持/今も/いまだ/引き続き | 状態が続くこと | staying so | literal minor likely
remote village/villages/island/area/areas/region/regions/mountain/mountainous/community/communities/corner/part/parts/outpost | リモコン/リモート/遠隔の/遠隔/遠い村 !遠隔地 | へき地/辺境/人里離れた/離島/辺地/遠隔地/僻地/山奥/奥地 | 都市から遠い所 | far from towns
remote possibility/chance | 遠隔/リモート/リモコン/遠い可能性/遠い機会/遠隔の可能性 | わずかな/低い/ほとんどない/かすかな | 可能性の低いこと | unlikely
render/rendered/renders/rendering useless/homeless/obsolete/impossible/meaningless/unusable/uninhabitable/unconscious/moot/ineffective/inoperable | レンダリング/提供する/与える/描画する/レンダリングする | 使えなくする/失わせる/無意味にする/無意味に/不能/できなく/使えなく/住めなく | ある状態にすること | making something so | likely
render/rendered/renders a/its/their/the/his verdict/judgment/decision/ruling | レンダリング/提供する/レンダリングする/描写する/与える | 下す/言い渡す/判断 | 判断を下すこと | giving a judgment
repair/mend/repaired/repairing/mending _ relations/ties/relationship/reputation/image/damage ~house/road/bridge | 修理する/修繕する/直す/補修する/整備する | 修復する/改善する/回復する/修復/立て直す | 関係や評判の修復 | making relations good again
replace/replaced/replaces/replacing/replacement +minister/president/coach/chief/ceo/leader/chairman/commander/secretary/justice/resigned ~knee/hip/battery/part/product/device/unit/equipment/machine/bulb/pipe/law/clothing/window/model | 交換する/取り替える/交替品/交換品/交換部品/代替品 | 後任/後を継ぐ/交代/引き継ぐ/代わり/就任 | 後任のこと | taking over a post | likely
reported missing | 報告された/報告がある/報道された行方/失踪が報告/報告が行方/欠けていると/ないと報告 | 行方不明/捜索願/届け出 | 行方不明の届けのこと | said to police to be missing | minor likely
report/reported/reports it/incident/crime/attack/assault/rape/theft/abuse to police/authorities;report/reported/reports to police | 報道する/報道した | 通報する/届け出る/被害届/通報/届け出/訴え出る | 警察への通報 | telling the police | minor likely
represent/represents/represented/representing +lawyer/attorney/client/clients/family/plaintiffs/defendant ~union/district/country/party/constituency/team/state/industry/workers/voters | 表現する/象徴する/表す/代表する/代表している | 代理人を務める/弁護する/代理人/弁護人/代理する | 弁護士が代理人を務めること | acting as a lawyer for | likely
represent/represents/represented/representing _ percent/increase/decline/decrease/drop/rise/third/half/quarter/fraction/departure/shift/threat/setback/victory | 代表する/代表している/代理する/表象する | 当たる/占める/相当する/なる/示す/意味する | 量や意味に当たること | amounting to
reserve/reserves/reserved the/its/their/his right | 予約する/予約した/保存する/予備/備蓄する/予約 | 留保する/権利がある/権利を持つ | 権利を残しておくこと | keeping a right
nature/game/forest/wildlife/marine/biosphere reserve/reserves | 予約/予備/予備軍/備蓄/準備金/自然予備/自然保存 | 保護区/自然保護区/禁猟区 | 自然を守る区域 | a protected area
foreign/oil/petroleum/gold/currency/exchange/gas/coal/capital/cash reserve/reserves | 予約/予備役/予備軍/保護区/予約金/備え役 | 準備/外貨準備/備蓄/埋蔵量/準備金/準備高 | 蓄えのこと | a store of value
reservation/reservations +express/expressed/voiced/deep/serious/expressing/strong ~hotel/restaurant/table/flight/ticket/booking | 予約/リザベーション/予約事項/遺保/予約席 | 懸念/留保/疑念/異論/難色/慎重 | 疑念のこと | doubts, not bookings
reservation/reservations +navajo/native/tribe/tribal/sioux/indian/indigenous ~hotel/restaurant/booking | 予約/留保/予備地/予約地 | 居留地/保留地 | 先住民の土地 | land of native peoples
resign/resigned oneself/themselves/himself/herself to;resigned to | 辞任する/辞職する/退職する/辞任した/辞職した/辞任 | 諦める/甘んじる/覚悟する/受け入れる | 諦めること | accepting what one dislikes
resolve.NOUN +strengthen/strengthened/show/showed/test/testing/demonstrate/unity/firm/determination/weaken/harden/hardened/steel/enemy/ukrainian | 解決/解像/解答/決議/解決する | 決意/覚悟/意志/決心 | 決意のこと | determination
last resort | 最後のリゾート/最終リゾート/最後の行楽地/ラストリゾート/最後の休養地/最後の保養地/最後の遊園地 | 最後の手段/最終手段 | ほかに手のない手段 | the only means left
resort/resorts/resorted/resorting.VERB to | リゾート/行楽地/保養地/リゾート地 | 訴える/頼る/手を染める/走る/手段 | 手段に訴えること | turning to a means | likely
pay/paid/paying _ respects;last/final respects | 尊敬/尊敬を払う/敬意を支払う/尊重/尊敬を支払う/最後の尊敬/最後の敬意 | 弔意/弔問/別れ/冥福/哀悼/追悼 | 死者への弔意 | honouring the dead | likely
in many/some/other/all/several/this/that/certain respects/respect;with respect to | 尊敬/尊重/敬意/尊敬を持って/尊敬する/尊敬点 | 点/面/関して/について/関する | 点や面を指す | in some ways
respective/respectively | 尊敬の/尊敬される/尊敬するように/尊敬/立派 | それぞれ/各/おのおの | それぞれの意 | each in turn
lay/laid/laying to rest | 休息/休憩/休ませる/寝かせる/休みに置く/休む/横たえる | 埋葬する/葬る/葬儀/葬られ/埋葬 | 埋葬のこと | burying the dead
rest.NOUN +of/world/country/year/week/day/life/season/europe/region ~sleep/tired/relax/bed/days/hours | 休息/休憩/休養/休み/安静/休止 | 残り/ほか/他/その他/残る/以外 | 残りを指す | what is left, not a pause | likely
rest/rests/rested/resting on/with/in hands/court/decision/shoulders/government/parliament/congress/president/assumption/premise | 休む/休息する/休憩する/休んでいる/休養する | かかる/委ねられる/基づく/懸かる | よりどころや責任の所在 | depending on
restore/restored/restoring/restoration _ order | 注文/順序/命令/オーダー/手順 | 秩序/治安 | 秩序を取り戻すこと | bringing back peace in the streets
restore/restored/restoring/restores _ power/electricity | 権力/パワー/電源を復元/勢力 | 電力/停電/復旧/電気/送電 | 電気の復旧 | bringing back electricity | likely
return/returned/returning/returns fire | 火を返す/火災/火を戻す/火に戻る/火/返火 | 応戦する/撃ち返す/反撃する/応射する/応戦 | 撃ち返すこと | shooting back
returns.NOUN +investor/investors/investment/fund/portfolio/shareholders/bond | 返品/帰還/返却/帰り/返還/戻り/復帰 | 収益/リターン/利回り/利益/運用益 | 投資の収益 | profit on an investment
returns.NOUN +election/vote/early/partial/precincts/ballots/preliminary ~tax/home/investment | 返品/帰還/返却/返還/戻り/復帰/リターン/収益 | 開票結果/結果/開票/集計 | 開票の結果 | counts of votes
return/returned/returns a/its/their guilty/verdict/indictment/not | 返却する/返す/戻る/戻す/返還する/返品する | 下す/評決を下す/評決/起訴 | 評決を下すこと | giving a verdict | likely
reverse/reversed/reverses/reversing course | 逆コース/コースを逆/逆の課程/逆課程/コースを反転/過程を逆/進路を逆/コースを覆す | 方針を転換する/方針転換/撤回する/一転 | 方針を変えること | changing one's policy
reversal/reversals | リバース/裏返し/反全 | 転換/方針転換/撤回/逆転/覆/後退 | 方針や流れの転換 | a change to the opposite | minor likely
judicial review | 司法レビュー/司法評論/書評/司法復習/裁判レビュー/司法検討/司法再検討/司法批評 | 司法審査/違憲審査 | 裁判所による審査 | courts examining an act | term
under/peer review;review/reviewing the/its/their/evidence/footage/case/policy/decision ~book/film/movie/album/theater | 復習/書評/批評/復習する/評論/レビューされている | 見直し/審査/検討/精査/検証/査読 | 見直しや審査 | an examination, not a critique | minor likely
revolve/revolves/revolved/revolving around ~sun/earth/star/planet/orbit | 回転する/回る/公転する/回っている/旋回する | 中心/巡る/めぐる/軸 | 中心となること | having as its centre
oil/mineral/resource/gas/energy/gold/lithium/copper/cobalt rich | 金持ち/裕福/富裕/石油金持ち/お金持ち/裕福な/富裕な | 豊富/産油/資源国/富む/豊か | 資源の豊富なこと | having much of it
ride/rode/ridden/riding out | 乗って出る/乗り出す/乗車する/乗って外/騎乗する | 乗り切る/しのぐ/やり過ごす | 困難をしのぐこと | getting through trouble | likely
far/hard/extreme/radical/alt right +party/parties/leader/politician/activists/government/election/extremist/nationalist | 遠い右/はるか右/遠く右/権利/はるかに正しい/はるかに右/遠右/遠い権利/ハード権利 | 極右/右派/急進右派 | 政治の右派 | the political right
in its/his/her/their own right | 権利/自分の権利で/自身の権利/独自の権利/右 | それ自体/自身も/独自に/自らも | それ自体としての意 | by oneself
right hand man | 右手の男/右の男/右手男/右側の男/右手人/右手の人 | 右腕/側近/腹心 | 腹心のこと | a trusted helper | literal
ringleader/ringleaders | 指輪のリーダー/リングリーダー/輪のリーダー/指輪/リングの指導者 | 首謀者/主犯格/主犯 | 犯罪の首謀者 | the head of a plot
ring/rings/rang alarm bells | 警報の鐘/アラームベル/警報ベル/指輪/ベルを鳴らす/目覚まし | 警鐘を鳴らす/懸念を呼ぶ/警戒感 | 警戒を促すこと | causing worry | literal likely
ring/rings hollow/true | 指輪/輪/空っぽの/虚ろに鳴る/中空に/鳴る/リング/空洞 | むなしく響く/説得力を欠く/空虚に/真実味/響く | 言葉の響き方 | sounding false or true
give/gave/gives/given/giving rise to | 上昇を与える/上昇/増加を与える/台頭を与える/与える/上昇させる | 生む/引き起こす/招く/もたらす/生じさせる/生み出す | 引き起こすこと | causing
high rise/rises +building/apartment/tower/apartments/fire/block/residential/buildings/floor | 高い上昇/高上昇/高い増加/ハイライズ/高級建物/上昇/高い建物 | 高層/高層ビル/高層マンション/高層住宅 | 高い建物 | a tall building
rise/rose/risen/rising to fame/prominence/power/stardom | 名声に上昇する/上昇する/電力 | 名を上げる/有名/台頭/頭角を現す/権力の座/一躍/知られ/権力を握 | 名声や地位を得ること | becoming known or powerful | likely
run/runs/ran/running the risk | 走る/実行する/運営する/リスクを走る/危険を走る/走らせる | 恐れがある/危険を冒す/リスクを冒す/危険がある/リスクがある | 危険を冒すこと | taking a risk
robust growth/economy/demand/sales/market/spending/defense/response/debate/hiring/earnings/consumer | たくましい/頑丈な/強健な/丈夫な/頑強な/頑健な/堅固な/屈強な | 堅調な/力強い/活発な/強力な/堅調/好調/底堅い | 勢いの強いこと | strong, of growth or demand
rock bottom | 岩の底/岩底/ロックボトム/岩盤底/岩の下/ロックの底 | どん底/最低/底/最低水準 | 最低の状態 | the lowest level | literal
rocky start/road/relationship/relations/path/marriage ~mountain/coast/terrain/planet/shore | 岩の/岩だらけの/ロッキー/岩が多い/石の/岩石の | 多難な/波乱/不安定な/険しい/前途多難/ぎくしゃく | 困難の多いこと | full of trouble | literal
throw/threw/throwing/hurl/hurled/hurling/pelted _ rocks/rock | ロック/岩を投げる/岩石を投げる/岩石 | 石/投石 | 投石のこと | stones thrown at police
rollout;roll/rolled/rolling/rolls out | 転がる/転がす/ロールアウト/転がり出/転がして/巻き出す/広げる/巻く | 導入する/始める/開始/展開/導入/発表する/提供 | 制度や製品の導入 | bringing in a scheme or a product
on a roll | ロールの上/ロールに/転がっ/巻物/ロール上 | 好調/勢いに乗/波に乗 | 好調なこと | having success
room for improvement/compromise/negotiation/maneuver/manoeuvre/error/doubt/dialogue/growth/cuts/interpretation/optimism/talks | 部屋/ルーム/改善室/客室/空間/部屋が | 余地/可能性/余裕 | 余地のこと | scope, not a chamber
root cause/causes of | 根の原因/ルート原因/根の理由/ルーツ原因/根原因/本原因 | 根本原因/根本的な原因/根本的/根源/根底 | おおもとの原因 | the deepest cause | literal minor
root/rooted/rooting/roots out | 根を出す/根が出る/ルート/応援する/根をおろす/根を下ろす/根付く | 根絶する/一掃する/摘発する/排除する/撲滅 | 一掃すること | getting rid of | likely
take/took/taken/taking root | ルート/根を取る/根を持っていく/根を連れて/根を奪う | 根付く/定着する/広まる | 定着すること | becoming established
roughly | 乱暴に/荒く/ざっくり/荒っぽく/手荒に/粗く | 約/およそ/おおよそ/ほぼ | 概数を示す語 | about | likely
rough sleeper/sleepers/sleeping | 荒い睡眠/荒い寝/粗い寝/大まかな/荒く寝/荒っぽい/ラフスリーパー/乱暴な | 路上生活者/路上生活/ホームレス/野宿 | 路上で寝る人 | people who sleep in the streets
round/rounded/rounding/rounds up ~number/figure/decimal | 丸める/四捨五入/切り上げる/丸く/四捨五入する/丸い | 一斉に拘束する/拘束する/検挙する/一斉検挙/連行する/かき集める/捕らえる | 人を一斉に捕らえること | gathering or arresting people
round the clock | 時計を回る/丸い時計/時計の周り/ラウンド/時計の回り/時計周り | 24時間/昼夜/終日/不眠不休 | 昼も夜もの意 | day and night
year round | 年ラウンド/丸い年/年の丸い/年円/年を丸める/一年ラウンド | 一年中/通年/年間を通じて/年中 | 一年中の意 | in all seasons
round/rounds +fired/bullets/ammunition/gun/gunman/shots/shooter/artillery/magazine ~talks/negotiations/election/voting/vote/tournament/golf/boxing | ラウンド/円形/周/巡回/回戦 | 発/弾/銃弾/砲弾 | 弾の数 | bullets
rout/routed +stock/stocks/market/bond/tech/global/sell/shares/currency/crypto | ルート/経路/道/路線/遠征 | 急落/暴落/総崩れ/下落 | 相場の急落 | a sharp fall of prices
in a row | 列で/列に/一列に/行で/列の中/行に/一行で/喧嘩で/騒ぎで | 連続/続けて/連続で/続き | 連続を表す | one after another | likely
death row | 死の列/死亡行/死の行/死亡列/死刑列/デスロウ/死刑の列/死の騒ぎ/死亡の列 | 死刑囚/死刑囚監房/死刑囚棟 | 死刑囚の監房 | prisoners who wait for execution | term
royalties +music/book/song/oil/artist/author/mining/streaming/company | 王族/王室/皇族/王位/忠誠 | 印税/使用料/ロイヤルティー/ロイヤリティー/ロイヤルティ/著作権料 | 権利の使用料 | payment for the use of a right
rubber stamp/stamped/stamping | ゴム印/ゴムスタンプ/ラバースタンプ/ゴムの切手/ゴム切手/ゴム判 | 追認/形だけの/追認する/翼賛/承認機関 | 形だけの承認 | approval as a matter of form | literal
british/colonial/military/taliban/communist/soviet/authoritarian/minority/hamas/autocratic/civilian/imperial/apartheid/junta/party rule;years/decades of _ rule ~rules/law | 規則/ルール/定規/規定/法則 | 統治/支配/政権/体制 | 統治のこと | government by somebody | likely
rule of law | 法の規則/法のルール/法律規則/法律の規則/法の規定/法の統治/ルールの法 | 法の支配/法治 | 政治の原則 | a principle of government | term
rule of thumb;as a rule | 親指の規則/親指のルール/親指の法則/規則として/ルールとして/親指 | 目安/経験則/概して/原則として/通常 | 慣用句 | a set phrase
run/ran/runs/running out of ~pocket/building/house/room/court/door/home | 走り出る/走って出る/外に走る/走って/逃げる/走り出す/走り抜ける/実行する | 尽きる/底を突く/不足する/切れる/なくなる/枯渇 | 尽きること | having no more
time/money/food/water/fuel/supplies/patience/luck/oxygen run/ran/runs/running out | 走り出る/走って出る/走る/実行する/走り出す/逃げる/時間が走る | 尽きる/底を突く/不足する/切れる/なくなる/残り少な/迫る/少なくなる | 尽きること | being used up
run/ran/runs/running into trouble/problem/problems/difficulty/difficulties/resistance/opposition/obstacles/hurdles | 走り込む/走って入る/駆け込む/走る/突入する/実行する/衝突する | 直面する/ぶつかる/遭う/陥る/突き当たる | 困難に直面すること | meeting with trouble
in/during the run up;run up to | 走り上がる/駆け上がる/走って上がる/ランナップ/走る/上に走る/走り上/実行 | 控えて/控えた/前に/前の/直前/向けた/迫る/に向け | ある出来事の前の時期 | the time before an event | likely
run/ran/runs/running counter/contrary to | カウンター/走る/カウンターに/逆走する/窓口/実行する/反対に走る | 反する/逆行する/相反する/矛盾する | 反すること | being opposed to
in the long/short run;over the long run | 長い走り/長い実行/長い走行/短い走り/長く走/長い間走/短い走行/ロングラン/走行 | 長期的/長い目/短期的/長期/結局 | 長い目で見ての意 | seen over time
on the run ~stocks | 走って/走り/実行中/走っている/走行中/実行/ランニング中/走りながら | 逃走中/逃亡中/逃げ/逃走/逃亡 | 逃げていること | fleeing from the police
run/runs/ran/running the/a/an/its/his/her/their country/company/business/hospital/school/charity/shop/store/restaurant/newspaper/city/government/camp/agency/firm/factory ~away/race/marathon/around/across | 走る/実行する/走らせる/駆ける/走っている | 運営する/経営する/率いる/営む/運営/経営/統治する | 組織を動かすこと | managing
bank run;run/runs on banks/bank/deposits | 銀行実行/銀行走り/銀行走行/走る/銀行の実行/銀行ラン/実行 | 取り付け/取り付け騒ぎ/預金流出 | 預金の一斉の引き出し | depositors taking out money | term
running water | 走る水/実行水/動く水/走っている水/ランニング水 | 水道/上水道 | 水道のこと | water from a tap | likely
frontrunner/front runner/runners | フロントランナー/前の走者/前走者/先頭走者/前のランナー/先頭ランナー/先走者 | 最有力候補/有力候補/本命/首位 | 先頭に立つ候補 | the candidate who leads | likely
runner up;runners up | ランナーアップ/走者/上の走者/走る人/次点者の走者/ランナー | 準優勝/次点/2位 | 2位のこと | the one who came second
run/ran/runs/running over/down +car/vehicle/truck/driver/killed/police/pedestrian/bus | 走る/走り越え/走って越え/実行する/走り過ぎ/上を走る/走り降り | ひく/はねる/ひかれ/ひいた/はね | 車で人をひくこと | hitting with a vehicle
run/ran/runs/running rampant/riot/amok/wild | 走る/走って/実行する/走っている/野生で/暴走族 | まん延する/横行する/暴走する/はびこる/暴れる | 手が付けられないこと | being out of control | likely
run/ran/runs/running aground/ashore | 走る/地面に走る/地上に走る/実行する/地を走る/走って | 座礁する/乗り上げる/座礁 | 船の座礁 | a ship striking the bottom
rush/rushed/rushing/rushes to +hospital/aid/scene ~market/buy/hour | ラッシュ/殺到する/突進する/突撃する/急襲する | 搬送される/運ばれる/駆け付ける/急行する/救急搬送 | 急いで運ぶ、駆け付けること | taken or going at once | likely
`);
