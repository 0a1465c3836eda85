import { parseTraps } from '../trap.ts';

/** Everyday English words whose sense in the news is not the first of the dictionary: d. */
export const EVERYDAY_D = parseTraps(`
damages.NOUN +court/lawsuit/suit/sue/sued/award/awarded/jury/million/pay/seek/seeking/judge/ordered ~earthquake/storm/flood/building | 損傷/被害/損害/ダメージ/破損/害/被害額 | 損害賠償/賠償/賠償金/損害賠償金/賠償額 | 複数形は「損害賠償」 | the plural is money for harm | likely
damning report/evidence/indictment/verdict/assessment/testimony | 呪われた/くそ/地獄/呪い/ダム/のろわれた/呪わしい | 厳しい/決定的/痛烈/不利な/批判/非難 | 「痛烈な・決定的に不利な」の意 | shows great fault
dampen/dampened/dampening _ hopes/enthusiasm/demand/expectations/spending/growth/sentiment/mood | 湿らせる/濡らす/湿る/湿った/湿気/湿らす/ダンプする | 冷や/水を差/抑え/冷え/弱/下押し/減退 | 「水を差す・抑える」意 | to make less | literal
dark horse | 暗い馬/黒い馬/暗馬/ダーク馬/闇馬/闇の馬 | ダークホース/伏兵/穴馬 | 「ダークホース・伏兵」を指す | who may win though unknown | literal
in the dark about;keep/kept _ dark | 暗闇の中/闇の中/暗いところ/暗闇で/暗闇に/暗黒 | 知らさ/知らない/何も知/伏せ/情報を与え/蚊帳の外 | 「知らされていない」意 | not told | literal
dark money | 暗い金/暗いお金/闇の金/ダークマネーの金/暗い資金/黒い金/暗いマネー | 匿名献金/ダークマネー/不透明な資金/闇資金/出所不明 | 出所を示さない政治資金 | political money whose givers are hidden | term
dash/dashed/dashes/dashing _ hope/hopes/expectations/dream/dreams | ダッシュ/突進する/疾走する/ダッシュする/駆け/走る/叩きつける | 打ち砕/くじ/裏切/絶た/砕/断た/消え | 希望を「打ち砕く」意 | to destroy hope | literal
date/dates/dated/dating from/back;date/dates/dated/dating _ century/era/bc/years | デート/デートする/交際する/デイト/日付する/交際/デーティング | さかのぼ/遡/年代/時代/世紀/以来/頃/年前 | 年代が「〜にさかのぼる」意 | to be so old | critical
to date ~dating/boyfriend/girlfriend/romantic | デートする/デート/交際する/日付に/日付まで/日付へ/日付 | これまで/現在まで/今まで/現時点/過去 | to date は「これまでに」 | until now | likely
carbon/radiocarbon dating;dated to | デート/炭素デート/カーボンデート/炭素交際/交際/日付/放射性炭素デート | 年代測定/年代/推定/さかのぼ/放射性炭素年代測定 | 「年代測定」を指す | finding out how old it is | critical
dawn of _ era/age;dawn on | 明け方/夜明け方/ドーン/早朝/あかつき/明け方の | 幕開け/始まり/夜明け/黎明/気づ/到来 | 「幕開け」を指す | a beginning | literal likely
call/called/calling it a day;days are numbered;day-to-day;save the day | 日と呼ぶ/一日と呼ぶ/番号/日を呼ぶ/日が数え/その日と呼/日数が数/日を節約/日を保存/日から日 | 切り上げ/幕引き/長くない/時間の問題/日常/日々の/救/引退/終え | 慣用句。文字通りではない | idioms | literal
rainy day fund/funds;rainy-day | 雨の日/雨天基金/雨の日の/雨降りの日/雨天 | 非常時/いざという時/緊急時/備え/積立金/予備 | 「非常時の備え」を指す | money kept for hard times | literal
dead end ~street/alley | 死んだ終わり/死の終わり/死の端/死んだ端/デッドエンド/死の果て/死んだ最後 | 行き詰まり/袋小路/手詰まり/行き止まり/膠着 | 「行き詰まり」を指す | no way to go on | literal
dead in the water | 水の中で死/水中で死/水死/水の中の死/水の中で死ぬ/水中死亡 | 行き詰/頓挫/見込み/立ち往生/暗礁 | 「頓挫した」意 | will not go on | critical
deadline/deadlines ~death | 死線/死のライン/デッドライン時間/死の線/死刑線/死亡線/締め切り線/馬感 | 期限/締め切り/締切/期日 | 「期限」を指す | the latest time | literal
deadly/deadliest ~weapon/virus/poison | 致命的な地震/死ぬほど/命取り/死んだような/命取りな/デッドリー/死のような | 死者/死亡/犠牲/多数の死者/致死/命を奪/死傷者 | 「死者を出した」の意 | in which people died | literal minor likely
dear/dearly +cost/pay/paid/price/costs | 親愛なる/親愛/拝啓/いとしい/愛する/愛しい/心から | 高く/高い代償/痛手/代償/大きな/高くつ | 「高い代償」の意 | at a high price
near and dear;dear friend/friends | 近くて親愛な/高価な友人/高い友人/値段が高い/高価な/近くて高い/近くと親愛 | 親友/親しい/大切/身近 | 「親しい・大切な」意 | loved | literal likely
deal/deals/dealt/dealing with | 取引する/取引/取り引きする/ディールする/取引を/商う/配る/契約する | 対処する/対応/取り組/扱/対処/処理/向き合/扱う/応対 | deal with は「対処する」 | to handle, not to trade
dealt/deal/deals/dealing _ blow/setback | 取引する/配る/取引/取り扱う/商う/扱う/ディールする/打撃を取引 | 与え/打撃/受け/痛手 | 「打撃を与える」意 | to hit
big deal;great deal of | 大きな取引/大取引/大型取引/大きい取引/偉大な取引/大きなディール/素晴らしい取引/多大な取引 | 大したこと/大ごと/大量/多く/大問題/かなり/重要 | 「大したこと」「多くの」意 | important; much | likely
no-deal brexit;no deal | ノーディール取引/取引なし/取引がない/無取引/取引なしの/非取引/取引のない | 合意なき/合意なし/合意に至ら/合意でき/物別れ/合意がな | 「合意なし」の意 | without an agreement | term
dean.NOUN +university/school/faculty/law/college/harvard/business/medical ~james/howard | 首席司祭/ディーン/聖堂参事/主任司祭/学生監/学障 | 学部長/学長/研究科長/学科長 | 大学の「学部長」を指す | the head of a faculty | term
death squad/squads;death knell | 死の分隊/死の班/死亡分隊/死の鐘/死亡隊/死の分/死隊/死の小隊/死鐘 | 暗殺部隊/処刑部隊/死の部隊/弔鐘/終わりを告げ/とどめ | 「暗殺部隊」「終わりを告げるもの」を指す | killers; the sign of an end | literal
debris | デブリ/残骸物/残害/残該/ゴミ/屑/屑物 | がれき/残骸/破片/瓦礫/土石流 | 「がれき・残骸・破片」を指す | what is left of something broken | minor likely
debt relief/restructuring/burden/crisis/ridden;debt-ridden/debt-laden | 負債救済/借金救済/借金の救い/負債の再構成/借金再構築/負債緩和/借金構造調整/負債再調整/借金乗/負債構造調整 | 債務救済/債務再編/債務軽減/債務/多額の負債/多額の債務/借金まみれ | 「債務救済・債務再編」などの用語を使う | established terms | term minor
debut/debuts/debuted ~singer/actor/album | 登壇/社交界/登団/デヴューする | デビュー/初登場/初公開/初出場/発表/お披露目/初演 | 「初登場・デビュー」を指す | the first time | minor likely
declare/declares/declared/declaring _ income/assets/bankruptcy/goods;declare/declared _ customs | 宣言する/宣布する/宣言/布告する/宣告する | 申告/申請/届け出/公表 | 税関などでは「申告する」 | to tell the state what one has | literal likely
decline/declines/declined/declining to comment/say/give/provide/answer/discuss/name/identify/be/elaborate/specify/disclose/confirm/speak/reveal/attend/take/make/respond/join/sign/participate/offer/address | 減少する/下落する/衰退する/低下する/減る/衰える/下降する | 断/拒/控え/応じ/辞退/避け/明らかにし/回避 | decline to は「〜するのを断る・控える」 | to refuse, not to get less | critical
decline/declines/declined _ offer/invitation/request/interview/nomination/award | 減少する/下落する/衰退する/低下する/減る/減少/傾斜する/下落 | 断/辞退/拒/応じ/固辞/受け | 「断る・辞退する」意 | to refuse | critical
decline/declines.NOUN +population/sales/birth/price/prices/stock/shares/index/profit/percent | 断り/拒絶/拒否/辞退/衰弱/下り坂 | 減少/下落/低下/落ち込み/減/衰退/値下がり | 「減少・下落」を指す | getting less
decorate/decorated soldier/officer/veteran/general/war/athlete/pilot/hero/commander;most decorated | 飾られた/装飾された/飾る/装飾する/装飾/デコレーション/飾り付け | 叙勲/勲章/表彰/最多/受章/メダル/功績 | 「勲章を受けた」意 | with medals | critical
deem/deemed ~redeem | ディームする/ダム/思われた | みなす/判断/見なす/とされ/考え | 「みなす」意 | to consider | minor weak
deep sea;deep state/pocket/pockets/south/freeze/trouble | 深い国家/深い状態/深いポケット/深い南/深い凍結/深い州/深いトラブル/深い問題/深層状態/深い海 | ディープステート/闇の政府/影の政府/潤沢/資金力/深南部/冷凍/窮地/深海/深刻/極寒 | 定まった訳語がある | set phrases | literal likely
deep/deepen/deepening crisis/divide/division/rift/recession/concern/ties | 深くなる/深い掘り/ディープ/深い深い/深めた | 深刻/深まる/深刻化/根深い/深める/強化/強ま | 「深刻な・深まる」意 | grave | literal minor weak
defect.VERB;defected;defecting;defection;defections;defector;defectors ~birth/product/brake/airbag/safety/design/fault/recall/defective | 欠陥/欠陥者/欠点/欠損/不良/結合/結陥 | 亡命/離反/脱北/寝返/離党/離脱/脱走/転向/くら替え | 「亡命・離反」を指す。欠陥ではない | to go over to the other side | critical
birth/product/brake/safety/design defect/defects | 亡命/脱北/離反/欠席/転向/離脱 | 欠陥/不具合/異常/先天/先天性 | 「欠陥・先天異常」を指す | a fault | critical
defer/deferred/deferral ~preferred/deference | 敬意/譲歩する/猶予された/恭順 | 延期/先送り/猶予/繰り延べ/保留/見送 | 「延期・先送り」を指す | to put off | minor likely
degree.NOUN +university/college/bachelor/master/doctoral/law/honorary/harvard/graduate/doctorate/engineering ~temperature/celsius/fahrenheit/burns/murder | 程度/角度/温度/学図/度数/等級 | 学位/号/学士/修士/博士号/卒業 | 「学位」を指す | what a university grants
first-degree/second-degree/third-degree murder/burn/burns;first/second degree murder/burn/burns | 1度殺人/第一度/学位/1級学位/一度殺人/二度の殺人/1度の殺人/2度殺人/初度/1等級殺人 | 第1級殺人/第2級殺人/1級殺人/2級殺人/第一級殺人/第二級殺人/殺人罪/度熱傷/やけど/3度 | 罪の「第1級殺人」など | a class of crime or burn | term
delegation/delegations | 代表断/代表壇/大標団/派遣委任/委任団/大表団 | 代表団/使節団/訪問団/一行 | 「代表団」を指す | those who are sent | minor likely
delay/delays/delayed/delaying ~actor/actress/film/smoke/stage/drama/performance/act | 演技/煙/演技する/演技される/延期煙/連期 | 延期/遅れ/遅延/先送り/遅らせ/遅 | 韓国語「연기」は延期とも演技・煙とも読める | the Korean word means delay, acting and smoke | critical
postpone/postponed/postpones/postponement/postponing ~actor/film/smoke/stage | 演技/煙/演技する/演技される/猶予期間/連期 | 延期/先送り/延期する/見送 | 韓国語「연기」は延期とも演技・煙とも読める | the Korean word means postponement, acting and smoke | critical
deliver/delivers/delivered/delivering _ promise/promises/result/results/growth/reform/victory;deliver/delivers/delivered/delivering on | 配達する/届ける/配送する/出産する/伝達する/納品する/渡す | 果たす/実現/達成/成果/守/履行/もたら/応え | 「約束を果たす・実現する」意 | to do what was promised | literal
deliver/delivers/delivered/delivering _ verdict/ruling/judgment/sentence | 配達する/届ける/配送する/出産する/納品する/伝える/送達する | 言い渡/下/判決を/評決/出 | 判決は「言い渡す・下す」 | a judgment is given | literal
deliver/delivered/delivering _ baby/babies/twins/son/daughter/child | 配達する/届ける/配送する/伝達する/納品する/引き渡す | 出産/産/取り上げ/分娩/生 | 「出産する」意 | to give birth | critical
demise | 崩壊する死/賃貸/譲位/デマイズ/遺贈/死亡した | 終焉/崩壊/消滅/死/破綻/終わり/没落/死去 | 「終焉・崩壊・死」を指す | the end | minor weak
demonstrate/demonstrates/demonstrated/demonstrating _ commitment/ability/capability/need/resolve/strength/support/importance/that/how | デモをする/デモする/示威する/デモを行う/示威/デモンストレーションする/抗議 | 示/証明/実証/裏付/見せ/誇示 | 「示す・実証する」意 | to show, not to march
denomination/denominations +church/christian/protestant/religious/baptist/evangelical/methodist ~currency/bill/note/banknote | 額面/単位/通貨単位/額面価格/金額/命名 | 教派/宗派/教団 | 宗教の「教派」を指す | a branch of a church
depart/departed/departing minister/president/chief/secretary/coach/ambassador/ceo | 出発する/出発した/故人/出発/亡くなった/離れた/出発大臣 | 退任/辞任/退任する/離任/去る/前 | 「退任する」意 | leaving office | likely
department store/stores | 部門店/部署店/部の店/デパート店/部門ストア/省の店/部署商店 | 百貨店/デパート | 「百貨店」を指す | a big shop | term
deplete/depleted uranium | 枯渇ウラン/枯渇したウラン/消耗ウラン/減少ウラン/劣化された/高葛ウラン/使い果たしたウラン/枯渇されたウラン | 劣化ウラン/劣化ウラン弾 | 用語は「劣化ウラン」 | the term is 劣化ウラン | term
deposit/deposits.NOUN oil/gas/mineral/ore/lithium/gold/copper/coal/uranium;oil/gas/mineral/ore/lithium/gold/copper/coal/rare deposit/deposits | 預金/保証金/供託金/手付金/預け金/敷金/予金 | 鉱床/埋蔵/鉱脈/埋蔵量/資源 | 「鉱床」を指す | ore in the ground | critical
deputy/deputies.NOUN +sheriff/county/parish | 副/代理/議員/代議員/副官/補佐官/次官 | 保安官補/保安官代理/警官/捜査員 | 「保安官補」を指す | a policeman of a county | term
derail/derails/derailed/derailing _ talks/negotiations/deal/effort/efforts/process/plan/plans/agreement/ceasefire/economy/campaign | 脱線する/脱線させる/脱線/脱線した/線路 | 頓挫/狂わせ/妨げ/台無し/破綻/妨害/挫折 | 交渉などが「頓挫する」意 | to make fail | literal minor likely
desert/deserts/deserted street/streets/city/village/town | 砂漠/砂漠の/デザート/砂漠化/見捨てた | 人けのない/閑散/無人/人影/静まり返/ゴーストタウン | 「人けのない」意 | empty of people | critical
in desperate/desperately need;desperate ~housewives/hope | 自暴自棄/必死な欠乏/デスパレート | 切実/切迫/必死/ひどく/緊急/窮余/差し迫 | 「切実に・必死の」意 | in great need | literal minor likely
detail/detailed/details/detailing.VERB _ plan/plans/allegations/abuses/how/report ~details/in | 細部/ディテール/詳細な/細部化/細部事項 | 詳しく/説明/詳述/明らか/具体/詳細 | 「詳しく述べる」意 | to tell at length | literal minor weak
deterrent/deterrence | 抑制力/抑制剤/阻止力/億制力/億止力/妨害物/威嚇力 | 抑止力/抑止/核抑止 | 用語は「抑止力」 | the term is 抑止力 | term minor
develop/develops/developed/developing story | 開発ストーリー/発展する物語/開発物語/開発中の話/発展ストーリー/開発話/発展途上の話 | 続報/速報/随時更新/新しい情報/動きのある | 「続報が入る予定のニュース」の意 | more will be known | literal
develop/develops/developed/developing _ symptom/symptoms/cancer/disease/diabetes/illness/complications/pneumonia/infection/dementia | 開発する/発展する/発達する/発展させる/開発/現像する/成長する | 発症/発病/患/起こ/出/なる/かか/併発 | 病気は「発症する」 | to fall ill | critical
development/developments.NOUN +latest/worrying/political/recent/closely/new/monitoring/significant/alarming ~economic/aid/missile/weapons/program/housing/property/vaccine/weapon/nuclear | 開発/発達/宅地開発/現像/開拓 | 動き/展開/進展/情勢/動向/事態 | 「動き・展開」を指す | what has happened | likely
device/devices.NOUN +explosive/explosives/bomb/improvised/detonated/exploded/incendiary/nuclear ~mobile/phone/medical/electronic/apple | 機器/デバイス/器具/機械/機構/端末 | 爆弾/爆発物/装置/爆発装置/即席爆発装置/爆破装置/核 | 「爆発物・装置」を指す | a bomb | likely
dialogue/dialog | 台詞/会話文/対火/大話/対化/せりふ | 対話/話し合い/協議/会話 | 「対話」を指す | talks | minor likely
die/dies/died/dying down +violence/protests/fighting/fire/flames/tensions/wind/winds/controversy/storm/gunfire/unrest/outcry/anger | 死ぬ/死んで/下に死/死に/死去する/死んだ | 収ま/おさま/沈静/鎮静/弱ま/下火/治ま/静ま | 「収まる」意。死ではない | to become less, nobody dies | critical
die/dies/died/dying out +species/language/tradition/custom/industry/tribe/culture/breed/art | 外に死/死んで/死んで出る/死亡する/死ぬ | 絶滅/消滅/廃れ/消え/途絶/死滅/すたれ | 「絶滅・消滅する」意 | to disappear | literal
die-hard;diehard | 死にくい/ダイハード/死に難/死ぬハード/硬く死/死ぬまで/死にづらい | 熱烈/筋金入り/頑固/強硬/根っから/熱狂的 | 「筋金入りの」意 | faithful to the last | literal
die is cast | ダイ/死は投げ/死が鋳造/死は鋳造/死が投げ/死は/死が | 賽/さい/後戻り/決ま | 「賽は投げられた」の意 | no way back | critical
diet.NOUN +japan/japanese/lawmakers/tokyo ~food/eat/eating/health/healthy/weight/vegetables/fish | ダイエット/食事/食習慣/規定食/食餌/食断 | 国会/議会 | 日本の「国会」を指す | the parliament of Japan | critical
diet/diets.NOUN +food/healthy/eat/foods/meat/vegetables/fat/mediterranean/nutrition/protein ~lose/weight/losing/diet/japan | 国会/議会/国会議事堂 | 食生活/食事/食習慣/ダイエット/食事療法 | 「食生活・食事」を指す | what one eats | critical
differ/difference/differences.NOUN +resolve/settle/bridge/narrow/iron/overcome/between/remain/aside/ideological ~cha/tea/car | 茶/車異/差額/茶異 | 相違/違い/隔たり/溝/意見/対立/差/不一致 | 「意見の相違・隔たり」を指す | not being of one mind | minor likely
dig/digs/dug/digging in +troops/russian/heels/forces/trenches/soldiers/positions/sides | 中に掘/掘り込む/掘る/かかと/踵/掘り入れる/ヒール | 塹壕/陣地/譲ら/態勢/固守/頑な/固め/一歩も引 | 「塹壕を築いて守る・譲らない」意 | to hold one's ground | likely
dignitaries/dignitary +foreign/attended/visiting/attending/funeral/guests | 尊厳/品位/威厳者/高貴人/顕官/権威者 | 要人/高官/賓客/来賓/高位聖職者 | 「要人・来賓」を指す | people of rank | minor
dim/dims/dimmed/dimming _ hope/hopes/prospect/prospects/outlook;hopes/prospects/outlook _ dim/dims/dimmed | 薄暗い/暗い照明/ぼんやり/薄暗くする/薄明かり/暗くする/鈍い | 遠のく/薄れ/遠の/後退/しぼ/薄ら/見通し/暗 | 見込みが「薄れる・遠のく」意 | to get smaller | literal likely
dip/dips/dipped/dipping +percent/shares/index/stocks/price/prices/sales/rate/below/approval | 浸す/つける/ディップする/浸る/浸かる/すくう/潜る/ディップ | 下落/下がる/低下/小幅安/値下がり/落ち込/減少/下回/下が | 「下落する・下がる」意 | to fall a little
direct/directed/directs/directing.VERB _ film/movie/play/series/comedy/drama/documentary;directed by | 直接/指示する/向ける/指揮する/直行/導く/直接的 | 監督/演出/手がけ/監督する/メガホン | 映画の「監督をする」意 | to make a film | likely
direct hit/flight/flights/talks/election/elections/elected/vote/mail | 直線/監督/指示/監督する/指導/直接的に打撃/指揮 | 直撃/直行便/直接/直接選挙/直接対話/直接交渉 | 「直接の・直〜」の意 | without anything between | likely
director.NOUN general;director-general/directors-general | 一般監督/総監督/監督将軍/将軍/監督/ディレクター/一般理事 | 事務局長/局長/総局長/長官/会長/所長/事務総長/総裁 | 「事務局長・局長」を指す | heads an organisation | term
director of _ fbi/cia/intelligence/agency/institute/center/centre/program/research/museum/bureau/laboratory;fbi/cia/museum/program/intelligence/research/institute director ~film/movie/documentary | 監督/映画監督/重役/取締役/演出家/感独 | 長官/所長/局長/館長/部長/責任者/ディレクター/主任/代表/事務局長 | 「長官・所長・館長」などを指す | the head of an office, not of a film
disaster area/zone/relief/declaration | 災難地域/惨事地域/災害の救い/惨事区域/災難救護/災難区域/災害レリーフ/災難救助 | 被災地/災害救助/激甚災害/災害支援/被災/災害宣言/被災地域 | 「被災地・災害救助」を指す | where a disaster was | term minor
discharge/discharge/discharged.NOUN _ hospital/military/army/navy/dishonorable;discharged from;honorable/dishonorable discharge | 放電/排出/放流/放出する/放電する/排出する/発射する/荷降ろし | 退院/除隊/退院する/除隊する/釈放/免除/不名誉除隊 | 「退院・除隊」を指す | leaving a hospital or the forces | critical
discharge/discharged/discharges _ water/wastewater/treated/fukushima/sewage/effluent | 退院/除隊/放電/退院する/除隊する/解雇/放電する/釈放 | 放出/海洋放出/排出/放流/排水/流 | 「放出・排出」を指す | letting water out | critical
discharge/discharged _ weapon/firearm/gun | 退院/除隊/放電/排出する/放電する/放出する/解雇する | 発砲/発射/撃/暴発/誤射 | 「発砲する」意 | to fire | critical
disclosure/disclosed/disclose ~financial | 暴露/公個/ディスクロージャー/公改 | 公表/開示/公開/明らか/情報開示/発表 | 「開示・公表」を指す | making known | minor likely
discount/discounted/discounts/discounting _ possibility/claim/claims/idea/report/reports/threat/notion | 割引/割引する/値引き/割り引く/値引きする/ディスカウント/割引き | 否定/軽視/排除/退け/除外/度外視/考慮 | 「否定する・軽視する」意 | not to believe in | critical
discretion/discretionary | 分別/慎重さ/財量/再量/思慮深さ/ディスクレション | 裁量/判断/任意/一存/裁量権/配慮/慎重 | 「裁量」を指す。韓国語「재량」から | freedom to decide | likely
dismal | ディスマル/陰気な/陰気/憂鬱な/惨憺 | 低調/惨たん/ひどい/芳しくない/低迷/悲惨/さえない/不振/お粗末 | 「低調な・ひどい」の意 | very poor | literal minor likely
dispatch/dispatched/dispatching.VERB ~dispatcher/email/report | 速報/急送する/発送する/出荷する/特電/派兵する手紙/通報する | 派遣/出動/送/急派/派兵/投入 | 「派遣する」意 | to send people | literal minor likely
dispose/disposed/disposing of;disposal | 処置/売却処分する/配置する/処分性/ディスポーザル/性向 | 処分/廃棄/処理/捨/遺棄/処分場/自由に使/始末 | 「処分・廃棄する」意 | to get rid of | minor weak
disposal bomb;bomb disposal;at _ disposal | 爆弾廃棄/爆弾処分/廃棄/処分/爆弾の処分/爆弾廃棄物/処分に/処分で | 爆発物処理/不発弾処理/爆弾処理/自由に/手元/使える/利用できる | 「爆発物処理」「自由に使える」意 | making bombs safe; ready for use | likely
disputed/dispute territory/region/island/islands/waters/border/area/election/sea | 議論された/論争された/口論/論争の的/争われた/議論/論争/論難/言い争い | 係争/係争地/領有権/争い/紛争地/帰属/争う/争われ/不正/主張 | 「係争中の・領有権を争う」の意 | claimed by both | literal likely
disrupt/disrupted/disrupting/disruption/disruptive | 崩壊する/破裂する/崩壊/破壊的/破裂/崩壊的/ディスラプト/分裂する | 混乱/妨害/支障/中断/途絶/乱れ/妨げ/寸断/影響/創造的破壊 | 「混乱・支障」を指す | to cause trouble | literal likely
distance/distanced/distances/distancing.VERB _ himself/herself/themselves/itself/from | 街/道のり/遠距離/ディスタンスする/通り/街頭/引き離す | 距離を置/一線を画/距離/無関係/離/関与を否定 | 「距離を置く」意 | to have nothing to do with | likely
social distancing/distance | 社会的街/社会的ディスタンス/社会街/社会通り/社会距離/社会的街路/社会的通り/社交距離 | 社会的距離/ソーシャルディスタンス/対人距離/距離の確保/対人間隔/ソーシャル・ディスタンス | 韓国語「거리」は距離とも通りとも読める | the Korean word means distance and street
district court/judge | 地区法院/地方法院/区域裁判所/地区判事/区裁判所/地域裁判所/地区の法廷/ディストリクト裁判所/地法 | 地裁/地方裁判所/連邦地裁 | 用語は「地裁」 | the term is 地裁 | term minor
dive/dives/dived/dove/diving +shares/stocks/percent/index/price/prices/market/markets | 潜る/ダイブする/ダイビング/飛び込む/潜水する/潜水/鳩/ダイビングする | 急落/下落/暴落/急降下/値下がり | 相場の「急落」を指す | prices fall fast | literal
diverge/divergent/diverse/diversity/diversify/diversification ~species/bio/biodiversity | 多陽/多養/ダイバース/多様成/多様する/各様各色 | 多様/多角化/分散/多様化/多様性 | 「多様・多角化」を指す | of many kinds | minor likely
divide/divides.NOUN +political/racial/partisan/digital/deep/ideological/cultural/class/sectarian/between | 分ける/割り算/割る/デバイド/分割する/分水嶺 | 分断/溝/格差/対立/隔たり/亀裂/情報格差 | 「分断・溝」を指す | what parts people | likely
division/divisions.NOUN +political/party/deep/racial/sow/sowing/internal/society/within/ideological/sectarian ~army/infantry/airborne/armored/business/company/head/troops/unit | 部門/師団/割り算/課/部署/区分/事業部 | 分断/分裂/対立/亀裂/溝/不和 | 「分断・対立」を指す | not being united
infantry/airborne/armored/armoured/mechanized/tank/marine/mountain division | 部門/分裂/分割/課/区分/分断/割り算/歩兵部門 | 師団 | 軍の「師団」を指す | a unit of an army | critical
divorce/divorced from reality/politics | 離婚/離婚した/離婚する/離婚された | かけ離/無縁/懸け離/切り離/遊離 | 「かけ離れた」意 | far from | literal
docket/dockets | ドケット/荷札/明細書/内容摘要/付箋/ドック | 訴訟/審理/裁判記録/訴訟記録/審理予定/案件/係属 | 裁判所の「訴訟記録・審理予定」を指す | the list of cases of a court | term
dock/docks/docked/docking _ station/spacecraft/space/capsule/port | 被告席/ドック/埠頭/入渠/切り取る/減給/ドックする | ドッキング/接岸/入港/停泊/寄港/結合 | 「ドッキング・接岸する」意 | to join, to come to land | likely
doctor/doctors _ note/orders/visit;family/emergency/er doctor/doctors;doctor/doctors say/said | 意思/議事/意師/ドクター/意志/医事/義士 | 医師/医者/主治医/かかりつけ医 | 韓国語「의사」は医師とも意思とも読める | the Korean word means doctor and intention | critical
doctor/doctored.VERB _ photo/photos/video/image/images/footage/document/documents | 医師/医者/博士/治療する/ドクター/治療された/診療する | 加工/改ざん/偽造/捏造/改竄/細工 | 「改ざんする・加工する」意 | to make false | critical
doctrine/doctrines +military/nuclear/monroe/security/defense/legal/truman/bush ~church/catholic/religious | 教理/教義的/校理/ドクトリン書/教利 | ドクトリン/原則/基本方針/教義/方針/法理/主義 | 「ドクトリン・基本方針」を指す | principles of policy | term likely
dog/dogs/dogged/dogging.VERB _ by/allegations/campaign/scandal/questions;dogged by | 犬/犬に/犬の/犬のような/犬たち/ドッグ/追跡犬 | つきまと/悩まさ/絶え/見舞/取り沙汰/悩ま | 「つきまとわれる」意 | to be followed by trouble | critical
dog whistle/whistles | 犬の笛/犬笛/犬のホイッスル/ドッグホイッスル/犬のふえ | 暗示/隠語/暗黙/仲間内/ほのめか | 「一部の支持者だけに通じる表現」を指す | words only some understand | literal likely
domestic politics/flight/flights/market/demand/production/product/audience/front/consumption/issue/issues/affairs | 家庭/家事/家庭の/家庭的な/家内/ドメスティック/家庭内 | 国内/内政/国内線/内需/国産/自国 | 「国内の」意。家庭ではない | within the country | critical likely
donor/donors +party/political/campaign/republican/democratic/fundraiser/super/wealthy/gop ~organ/blood/sperm/kidney/heart | 提供者/ドナー/寄贈者/臓器提供者/寄与者/寄託者/供与者 | 献金者/大口献金者/寄付者/支援者/献金/大口献金 | 政治の「献金者」を指す | gives money to a party | likely
donor/donors/donation/donations +organ/organs/kidney/liver/heart/transplant/sperm/blood/egg ~campaign/party/political | 献金者/寄付者/寄付/寄付する/献金/寄贈者/募金/機関寄付 | 提供者/ドナー/提供/臓器提供/献血/移植 | 臓器などの「提供者」を指す | gives part of the body | critical
door/doors open/opened/opens/opening to;door to _ talks/negotiations | ドアを開く/ドアを開/ドアの/ドアを/門戸の/ドア/扉のドア | 道を開/余地/可能性/門戸/扉/道が開/容認 | 「道を開く」意 | to make possible | literal minor weak
door-to-door;next door;next-door | ドアからドア/次のドア/ドアにドア/隣のドア/次の扉/ドアツードア/ドア対ドア | 戸別/隣/一軒一軒/各戸/隣家/隣国/隣接 | 「戸別の」「隣の」意 | from house to house; near | literal
doorstep | ドアステップ/ドアの階段/戸口段/門段/ドア段階/扉の段/玄関の階段 | 目と鼻/玄関/玄関先/目前/足元/間近/戸口 | 「目と鼻の先・玄関先」の意 | very near | literal
doping | 塗布/添加/ドーフィング/麻薬投与 | ドーピング/禁止薬物 | スポーツの「ドーピング」を指す | drugs in sport | term
double down;doubled/doubles/doubling down | 二倍下/ダブルダウン/2倍に下/2倍下/倍に下が/二重に下/2倍減/二重ダウン/倍下げ/ダブルダウンする | 強硬/固執/一歩も引/さらに/強め/繰り返/押し通/改めて/譲ら | 「さらに強硬になる・固執する」意 | to insist all the more | literal
double standard/standards | 二重標準/ダブルスタンダード基準/2倍基準/二倍の標準/二重の標準/2重基準/ダブル標準 | 二重基準/ダブルスタンダード/二枚舌/二重規範 | 用語は「二重基準」 | the term is 二重基準 | term
double agent/murder/game/jeopardy/dip/fault | 二重代理人/ダブル代理人/二倍/2倍/二重殺人/ダブル殺人/二重の代理人/二重代理店/ダブルエージェント者 | 二重スパイ/二人殺害/2人殺害/一事不再理/二重処罰/景気の二番底/二番底/ダブルフォールト/2人を殺害 | 定まった訳語がある | established terms | term likely
down payment | ダウン支払い/下の支払い/下支払い/下り支払い/ダウンペイメント/下の支給/下給/下方支払い | 頭金/手付金/第一歩 | 「頭金」を指す | the first part paid | term
downtown | 下の町/ダウンタウン/下町/町の下/シタマチ | 中心部/繁華街/都心/中心街/市街地 | 「中心部・都心」を指す。下町ではない | the centre of a city | minor likely
downplay/downplays/downplayed/downplaying;play/played/playing down ~game | 下で遊/下に遊ぶ/下でプレー/下遊び/プレーダウン/遊び下/下プレー/下に再生/遊ぶ | 軽視/重要視しな/過小/控えめ/問題視しな/矮小/否定/打ち消 | 「軽く扱う」意 | to make look small
downside/downturn risk/risks;downside | 下側/下の側/下面/ダウンサイド/下側面/裏側/下方側 | 下振れ/下振れリスク/マイナス面/欠点/下方/難点/デメリット/下落 | 「下振れ・マイナス面」を指す | the bad side | term minor
drag/drags/dragged/dragging on +war/conflict/talks/trial/negotiations/fighting/months/years/crisis/growth/economy | 引きずる/引く/ドラッグする/ドラッグ/引っ張る/引きずって/引き込む | 長引/長期化/泥沼/足かせ/重荷/押し下げ | 「長引く」「足かせとなる」意 | to last too long | literal likely
drag/dragged/dragging _ feet | 足を引きずる/足を引く/足をドラッグ/足を引っ張る/足を引きず/足ドラッグ | 先延ばし/消極/引き延ば/及び腰/ぐずぐず/遅らせ/後ろ向き | 「引き延ばす・消極的」の意 | to be slow on purpose | literal
drain/drains/drained/draining _ resource/resources/funds/reserve/reserves/budget/swamp/talent/coffers | 排水する/排水/ドレイン/水を抜く/水切り/排出する/下水 | 枯渇/消耗/使い果た/流出/圧迫/一掃/奪/減ら/負担 | 「枯渇・消耗させる」意 | to use up | literal likely
draw/draws/drew/drawing/drawn _ crowd/crowds/attention/protest/protests/interest/praise/visitors/audience/scrutiny/reaction/investment | 描く/絵を描く/引く/引き出す/線を引く/ドローする/描画する/引き抜く | 集め/呼/招/引き寄せ/浴び/注目/集ま/もたら | 「集める・招く」意 | to attract | literal likely
draw/draws/drew/drawing/drawn _ conclusion/conclusions/lesson/lessons/parallel/parallels/comparison/comparisons | 描く/絵を描く/描画する/線を引く/ドローする/抽選 | 導/引き出/得/結論/なぞら/比較/くみ取/教訓/例え/似 | 「導き出す・なぞらえる」意 | to conclude, to compare | literal
draw/drew/drawn/drawing _ line/lines | 線を描く/ラインを描く/線を描/ラインを引/絵を/線画/線を書く | 一線を/線引き/線を引/境界/許さ/けじめ | 「線引きする」意 | to set a limit | literal minor
draw/draws/drew/drawing/drawn up | 上に描/描き上げる/引き上げる/描く/上に引く/描画/引っ張り上 | 作成/策定/まとめ/起草/立案/作 | 「作成・策定する」意 | to make a plan or list
draw/draws/drew/drawing/drawn on _ experience/reserves/reserve/fund/funds/savings/data/history/support | 描く/上に描/絵を/引き寄せる/上に引/引く | 生かし/活用/取り崩/基に/利用/頼/踏まえ | 「活用する・取り崩す」意 | to make use of | likely
draw/draws/drew/drawing to a close/end | 描く/引く/近くに引/閉じるように/描いて/近くに描 | 終わりに近づ/幕を閉じ/終わ/終盤/閉幕/終了 | 「終わりに近づく」意 | to end | literal
drawdown/draw-down/drawing down _ troops/forces/military;troop drawdown;drawdown | 引き下ろし/描き下/ドローダウン/引き出し/引き下げ/描画 | 撤収/削減/縮小/撤退/縮減/減少/取り崩し | 軍の「縮小・撤収」を指す | fewer and fewer troops | term
drawing board;back to the drawing board | 図面板/絵画板/描画ボード/図面ボード/製図板/画板/製図版/お絵かき | 白紙/一から/振り出し/やり直/出直 | 「一からやり直す」意 | to begin again | literal
drawback/drawbacks | 後ろに引/引き戻し/ドローバック/後退/描き戻/払い戻し | 欠点/難点/短所/マイナス面/弱点/問題点 | 「欠点・難点」を指す | a bad side
dress/dressed/dressing down.ADP | ドレスダウン/下に着/服を下/下の服/服装/着飾/ドレス | 叱責/叱/軽装/厳しく/カジュアル | 「叱責」または「軽装」の意 | scolding | likely
dress rehearsal | ドレスリハーサル/ドレス練習/衣装練習/服のリハーサル/ドレスの予行/着るリハーサル/衣装リハーサル | 予行演習/リハーサル/総仕上げ/前哨戦 | 「本番さながらの予行」を指す | the last rehearsal | literal minor
drift/drifts/drifted/drifting apart/toward/towards/into | ドリフト/ドリフトする/漂う/雪の吹きだまり/流木 | 離れ/傾/次第/流さ/疎遠/向か/漂流/迷い込 | 「次第に〜していく」意 | to move slowly | literal likely
drill/drills/drilled/drilling +oil/gas/well/wells/offshore/arctic/exploration/rig/rigs ~military/exercise/exercises/evacuation/soldiers/fire | 訓練/演習/訓練する/練習/反復練習/穴あけ/ドリル | 掘削/採掘/試掘/掘/探査/ボーリング | 石油の「掘削」を指す | making holes for oil | critical
drink/drinks/drunk/drunken driving/driver/drivers;drink-driving;drink driving | 飲み物運転/飲む運転/飲んだ運転/ドリンク運転/飲料運転/酔っ払い運転者/酔った運転 | 飲酒運転/酒気帯び/酒酔い | 用語は「飲酒運転」 | the term is 飲酒運転 | term minor
drive/drives/drove/driven/driving _ price/prices/growth/inflation/demand/economy/recovery/sales/change/policy/voters/turnout | 運転する/運転/ドライブする/ドライブ/操縦する | 押し上げ/けん引/推進/主導/促/後押し/駆り立て/左右/原動力/支え | 「押し上げる・原動力となる」意 | to make happen, not in a car | critical
driven by;data-driven/market-driven/demand-driven/export-driven/profit-driven | 運転される/運転/運転した/ドライブ/運転された/駆動/操縦 | けん引/主導/よる/支え/後押し/原動力/背景/起因/要因/駆られ/突き動か | 「〜に突き動かされて・主導の」意 | caused by, not in a car | likely
driving force | 運転力/運転の力/運転部隊/運転勢力/駆動部隊/ドライブ力/ドライビングフォース/運転する力 | 原動力/推進力/立役者/けん引役/牽引役 | 「原動力」を指す | what makes it go
driver/drivers.NOUN +growth/inflation/economy/key/main/demand/biggest/climate/change/conflict/major ~truck/bus/taxi/car/uber/license/driving/racing/vehicle/road/f1 | 運転手/運転者/ドライバー/技士/運転士/記事/騎士 | 要因/原動力/けん引役/推進力/主因/原因 | 「要因・原動力」を指す | what causes it | critical
driver/drivers +truck/bus/taxi/train/cab/ambulance/delivery/uber | 記事/技師/騎士/技士/棋士/ドライバー工具/起死 | 運転手/運転士/ドライバー/運転者 | 韓国語「기사」は運転手とも記事・騎士とも読める | the Korean word means driver, article and knight | critical
drive/drives/driving/drove/driven wedge;drive/driving/drove _ wedge | くさびを運転/楔を運転/ウェッジ/運転する/くさびを/楔を/運転 | 分断/亀裂/溝/離間/仲を裂/くさびを打/楔を打 | 「仲を裂く」意 | to part allies | literal
drone/drones ~bee/bees/music | ドローン機/蜂/雄蜂/雄バチ/低音 | 無人機/ドローン | 「無人機」を指す | an aircraft without a pilot | minor likely
drop/drops/dropped/dropping off/out _ school/race/college/university | 落とす/落ちる/降ろす/外に落/落下/落下する/ドロップアウト/外に落ちる | 中退/撤退/退学/断念/離脱/やめ/辞退/送り届/送 | 「中退する・撤退する」意 | to leave before the end | likely
drop/drops/dropped/dropping _ bid/opposition/objection/objections/demand/demands/support/investigation/case/lawsuit/suit/subject/claim/claims | 落とす/落ちる/ドロップする/落下する/落下/落とした/滴 | 取り下げ/撤回/取りやめ/断念/打ち切/やめ/見送/捨て | 「取り下げる・やめる」意 | to give up | literal
drop in the bucket/ocean | バケツの滴/バケツに落/一滴/バケツの水滴/海の滴/バケツの中/水滴 | 焼け石に水/ごくわずか/微々たる/大海の一滴/わずか | 「焼け石に水」の意 | too little to help | literal
airdrop/airdrops/airdropped;air drop/drops | 空気滴/空気ドロップ/空中落下/空気落下/エアドロップ/空落下/空気を落/空滴 | 空中投下/投下/物資投下 | 「空中投下」を指す | dropping goods from aircraft | term
drum/drums/drumming/drummed up _ support/business/interest/investment | ドラム/太鼓/ドラムを叩/太鼓を叩/ドラムアップ/太鼓を/ドラムする | 呼びかけ/集め/訴え/喚起/取り付け/募/あお/盛り上げ | 「支持を呼びかける」意 | to try to get support | literal
dry up;dries/dried/drying up +funding/funds/supply/supplies/money/credit/liquidity/demand/investment/aid | 乾く/乾燥する/乾かす/乾いた/乾燥/乾き上 | 枯渇/途絶/底を/尽き/干上が/細/止ま/絶え | 資金などが「枯渇する」意 | to come to an end | literal
dry run | 乾いた走り/乾燥実行/ドライラン/乾いた実行/乾燥した走り/乾燥走/乾式運転/乾燥運転 | 予行演習/予行/試行/リハーサル/試運転 | 「予行演習」を指す | a rehearsal | literal
dub/dubbed ~film/voice/movie/language/actor/voiced | 吹き替え/ダビング/ダビングする/吹き替える/ダブする/ダビングされ | 名付け/呼/称/通称/銘打/呼ばれる/称される/名付ける | 「〜と名付けられた」意 | called so
due in/at/on/by/this/next ~credit/paid/debt/diligence/process | 会費/料金/当然/支払い/デュー/満期/正当な/支払うべき | 予定/期限/見込み/までに/見通し/到着 | 「〜の予定」の意 | expected then | likely
due diligence | 正当な勤勉/勤勉/当然の努力/適切な勤勉/正当な注意/勤勉さ/適正な勤勉/当然の勤勉 | デューデリジェンス/資産査定/精査/事前調査/適正評価/デューデリ/注意義務 | 「資産査定・事前調査」を指す | looking into a firm before buying | term
pay/paid/paying _ dues | 会費を払/料金を払/借金/デューを/支払い | 下積み/苦労/会費/拠出金/分担金 | 「下積みを重ねる」意 | to have worked for it | literal weak
dump/dumped/dumping _ stock/stocks/shares/bonds/dollar/dollars | 捨てる/ゴミ/投棄する/廃棄/ダンプ/ごみを/捨て/ダンプする | 売却/投げ売り/手放/売り浴びせ/大量に売/売り払 | 株などを「投げ売りする」意 | to sell in haste | literal
anti-dumping/antidumping | 反ダンプ/反投棄/アンチダンピング/反投げ捨て/反廃棄/抗ダンピング/アンチダンプ | 反ダンピング/不当廉売 | 「反ダンピング」を指す | against selling below cost | term
duck/ducks/ducked/ducking _ question/questions/issue/responsibility | アヒル/カモ/鴨/ダック/鴨の/アヒルの/かも | 避け/かわ/はぐらか/回避/逃れ | 「避ける・かわす」意 | to avoid | critical
sitting duck/ducks | 座っているアヒル/座ったアヒル/座った鴨/アヒル/カモ/鴨/座るアヒル | 格好の標的/無防備/格好の餌食/いいかも/標的 | 「格好の標的」を指す | easy to hit | literal
dwarf/dwarfs/dwarfed/dwarfing | 小人/ドワーフ/矮星/こびと/小人に/ドワーフする | しのぐ/大きく上回/凌駕/はるかに/圧倒/小さく見え/及ば | 「はるかにしのぐ」意 | to be much bigger | likely
dwindle/dwindled/dwindling | ドウィンドル/縮む糸/細い糸 | 減少/減/細/縮小/先細り/低下/底を | 「減る・先細る」意 | to get less | minor weak
`);
