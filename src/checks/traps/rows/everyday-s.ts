import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: s to split. */
export const EVERYDAY_S = parseTraps(`
safe house/houses | 安全な家/安全住宅/安全の家/安全家屋/セーフハウス | 隠れ家/アジト/潜伏先 | 人をかくまう家 | a hiding place
safe and sound | 安全な音/安全で音/安全と音/安全かつ音/健全 | 無事/無事に | 無事の意 | unhurt
set/sets/setting sail | 帆をセット/帆を設定/セット帆/帆を置く/セイルを設定/設定する | 出航する/出港する/船出/出航/出港 | 船の出発 | a ship leaving
fire sale/sales | 火災販売/火災セール/火のセール/火事セール/火の販売/発砲販売 | 投げ売り/たたき売り | 安値の処分 | selling cheaply in need
opening/first salvo | 唾/斉射/開幕斉射/オープニング/開く一斉射撃 | 口火/第一弾/先制攻撃 | 始まりの攻撃や発言 | the first attack or word | likely
sanctioned +russian/oligarch/oligarchs/treasury/iran/iranian/entities/individuals/companies/bank/banks/tankers/vessels | 認可された/承認された/許可された/認可する/裁可された/承認する/公認された | 制裁を科す/制裁対象/制裁 | 制裁の対象になること | put under sanctions
save/saving/saved face | 顔を保存/顔を救う/顔を節約/顔を保つ/顔を守る/顔を貯める/体面を節約 | 面目/体面/メンツ | 体面のこと | keeping one's dignity
save/saved/saves/saving _ money/costs/energy/cost/electricity ~life/lives/file/data | 救う/救助する/保存する/救い出す/救済する/セーブする | 節約する/節減する/省エネ/節電/節約/浮く/貯金/ためる | 節約のこと | using less | likely
life savings | 生命貯蓄/人生の節約/命の貯蓄/人生節約/ライフセービング/生活節約/命の救い | 老後の蓄え/全財産/蓄え/貯金/預金 | ためてきた金 | the money one has saved
daylight saving/savings | 日光節約/日光の節約/昼光節約/日光貯蓄/日光を節約/昼光貯蓄 | 夏時間/サマータイム | 夏の時刻制度 | clocks set forward in summer | term
have/has/had _ say in;final say | 言うこと/言葉を持つ/最終的な言葉/最後の言葉/最後に言う/セイ | 発言権/決定権/最終判断/口を出す | 決める権利のこと | the right to decide | likely
scale/scaled/scaling fence/wall/walls/fences;scale/scaled/scaling _ fence/wall | 規模/スケール/拡大する/縮小する/鱗/目盛り/拡張する | よじ登る/乗り越える/登る | よじ登ること | climbing over
scale of disaster/destruction/damage/devastation/crisis/tragedy/attack/problem/suffering | 鱗/目盛り/はかり/秤/尺度/音階/うろこ | 規模/大きさ/程度/甚大さ | 規模のこと | how large it is
large/full/small scale | 大きな鱗/フルスケール/完全な規模/大尺度/完全規模/全規模/大きな秤/大きいスケール/全体規模/大スケール | 大規模/全面的/本格的/小規模/本格 | 規模のこと | how large it is
bomb/health/security/terror/food scare | 恐怖/恐ろしい/脅す/怖い/怖がる/爆弾恐怖/恐怖感 | 騒ぎ/騒動/不安/疑惑 | 不安による騒ぎ | public alarm | likely
at/on/from/to/left/fled the scene ~movie/film/play/music/art/political | 場面/シーン/光景/舞台/景色/情景/場面で | 現場/その場/現地 | 事件や事故の現場 | where it happened
crime/accident/crash/murder scene | 犯罪場面/犯罪シーン/犯罪の場面/事故場面/シーン/場面/殺人シーン/事故シーン | 現場/犯行現場/事故現場/事件現場 | 事件や事故の現場 | where a crime or a crash happened
ponzi/pyramid scheme | ポンジ計画/ピラミッド計画/ポンジ体系/ピラミッド図式/ピラミッド制度/ピラミッド方式/ポンジ制度 | ポンジ・スキーム/ネズミ講/ねずみ講/出資金詐欺/ポンジスキーム/マルチ商法 | 詐欺の手口 | a kind of fraud | term
scheme/schemes +fraud/scam/bribery/laundering/kickback/defraud/embezzlement/bribe | 図式/体系/企画/組み合わせ | 詐欺/手口/不正/企て/陰謀 | 不正の企て | a dishonest plan | likely
pension/compensation/loan/benefit/insurance/visa scheme | 計画/図式/体系/年金計画/企画/陰謀 | 制度/仕組み | 公の制度 | a public programme | likely
school of fish/whales/dolphins;school of thought | 学校/魚の学校/思想学校/考えの学校/思考の学校 | 群れ/学派/流派/考え方 | 群れまたは学派のこと | a group of fish or of thinkers
school/campus/church/workplace/mall/nightclub/synagogue/mosque/supermarket/subway shooting/shootings | 撮影/射撃/シュート/学校撮影/学校射撃/シューティング | 銃撃/銃乱射/発砲/銃撃事件 | 銃の事件 | an attack with a gun
shooting/shootings.NOUN +police/gunman/killed/victims/dead/suspect/wounded/gun/guns/injured ~film/movie/camera/star/scene/olympic/medal/sport/range/basketball | 撮影/シュート/シューティング/射撃撮影 | 銃撃/銃撃事件/発砲/発砲事件/銃乱射 | 銃の事件 | an attack with a gun
settle/settled/settling _ score/scores | 点数/スコア/得点/得点を決済/決済 | 恨みを晴らす/決着/報復/仕返し/借りを返す | 仕返しのこと | taking revenge
score/scored/scores/scoring _ victory/success/coup/hit ~goal/goals/points/minute/match/league/cup/game/penalty/half/season | 採点する/点数/得点する/スコア/点を取る | 収める/挙げる/得る/勝ち取る/獲得/勝利 | 成果を得ること | gaining | likely
scramble/scrambled/scrambles/scrambling _ jets/fighters/fighter/aircraft/planes;jets/fighters/aircraft/planes scrambled | かき混ぜる/スクランブルエッグ/暗号化する/混ぜる/炒り卵/よじ登る | 緊急発進/緊急発進する/スクランブル発進/スクランブル/急ぐ | 戦闘機の緊急発進 | fighters taking off at once
scramble/scrambled/scrambles/scrambling to/for ~jets/fighters/fighter/aircraft/planes | スクランブル/かき混ぜる/よじ登る/よじのぼる/奪い合い | 急ぐ/慌てて/躍起/奔走/対応に追われ/競って | 慌ててすること | hurrying | likely
from scratch | 引っかき傷/傷から/スクラッチ/かすり傷/ひっかき/擦り傷/引っかき | ゼロから/一から/最初から/白紙から | 初めからの意 | from the very beginning
screened/screening;screen.VERB +passengers/travelers/applicants/patients/luggage/baggage/airport/cancer/disease | 上映する/上映/スクリーン/画面/映写/映写する/スクリーニング上映/放映する | 検査する/検査/審査する/検診/審査/ふるい分け/選別 | 検査や審査のこと | an examination of people
seal/sealed/seals/sealing off | 封印する/密封する/アザラシ/シール/封をする/封印された/密閉する | 封鎖する/封鎖/立ち入り禁止 | 立ち入りを止めること | closing an area
sealed/unsealed indictment/document/documents/complaint/filing/records/charges/court | 密封された/封印された/密閉された/アザラシ/シールされた/封を切る/密封が解く/密封を解く | 非公開/公開/開示/公開された | 裁判記録の非公開や公開 | kept from the public, or made public | likely
seal of approval | アザラシ/承認のアザラシ/承認の封/シール/承認シール/密封 | お墨付き/承認/太鼓判 | お墨付きのこと | formal approval | likely
seasoned politician/diplomat/veteran/negotiator/observer/campaigner/player/official/lawyer/reporter/journalist/investor/traveler | 味付けされた/調味/季節の/味付けした/調味された/味付け/季節的 | 経験豊富な/ベテラン/老練な/熟練/百戦錬磨 | 経験の豊かなこと | experienced
seasonally adjusted | 季節的に調整/季節に調整/季節的調整/季節に合わせて調整/季節調節/季節ごとに調整 | 季節調整済み/季節調整後/季節調整 | 統計の用語 | a term of statistics | term minor
seat of power/government/learning | 座席/椅子/席/シート/力の座/権力の席/電力の座 | 中枢/所在地/権力の座/本拠/政庁 | 中枢や所在地 | a centre of power | likely
take/takes/took/taking/taken a back seat | 後部座席/後ろの席/後席/バックシート/後ろの座席/後ろ座席 | 後回し/二の次/一歩引く/脇に回る | 後回しになること | becoming less important
second in command | 指揮の2番目/秒/コマンド/命令の2番目/2番目の命令/指令で2番目/コマンドで2番目/2番目の指揮 | ナンバー2/副司令官/副官/次席/副指揮官 | 組織の次席 | a deputy chief
secret service | 秘密サービス/秘密奉仕/シークレット奉仕/秘密情報奉仕/秘密服務/秘密業務/秘密警護局 | シークレットサービス/大統領警護隊/情報機関 | 機関の名称 | an agency | term
food/energy/water/job/economic/cyber security | 食品安保/食品保安/エネルギー保安/エネルギーセキュリティ/安保/保安/食料保安/食糧安保/食品セキュリティ/食料セキュリティ/仕事のセキュリティ | 食料安全保障/エネルギー安全保障/安全保障/雇用の安定/安定供給/安定 | 安定して得られること | a safe supply | likely
national security | 国家保安/国家セキュリティ/国立セキュリティ/国家の保安/国民保安/全国保安/国の警備/国立保安 | 国家安全保障/安全保障/国の安全/国家の安全 | 国の安全のこと | the safety of a nation | term
security detail ~details | 詳細/セキュリティの詳細/警備の詳細/安全詳細/細部/保安の詳細/詳細事項 | 警護隊/警護班/警護チーム/警護/護衛 | 要人の警護班 | bodyguards
see/sees/saw eye to eye | 目を見て/目と目を見る/目を目に/目から目/目を合わせる/目と目が合う/目と目を合う/目に目を | 意見が一致する/意見が合う/一致/同意見/見解が一致 | 意見の一致 | agreeing | literal
seed/seeded/seeds +tennis/wimbledon/tournament/open/semifinal/quarterfinal/match/final ~plant/farm/crop | 種/種子/種をまく/播種/種まき/種子の | シード/第…シード/シード選手 | 試合の組み合わせの順位 | a rank in a draw
seed money/capital/funding | 種のお金/種子のお金/種子資本/種金/種資金/種の資金/種子資金/種の資本 | 元手/初期資金/立ち上げ資金/シード資金/シードマネー | 事業の元手 | money to begin with | likely
seek/sought/seeks/seeking damages/compensation | 損傷/被害を探す/被害を求める/損害を求める/損害を探す/補償を探す/ダメージ/損傷を求める/損害を追求 | 損害賠償/賠償/補償を求め | 賠償の請求 | claiming money for harm
seek/sought/seeks/seeking to ~refuge/work/job/jobs/missing/find/search | 探す/捜す/探している/探し求める/探した/捜索する/探索する | 目指す/図る/しようとする/求める/狙う | しようと努めること | trying to
seizure/seizures +drug/drugs/asset/assets/cocaine/property/weapons/customs/power/land ~patient/brain/epilepsy/symptoms/medical/suffered | 発作/けいれん/痙攣 | 押収/差し押さえ/接収/奪取/没収 | 押収や奪取のこと | taking by force of law
seizure/seizures +patient/patients/epilepsy/brain/symptoms/medical/suffered/hospital/fever ~assets/drugs/property | 押収/差し押さえ/奪取/捕獲/没収/圧収 | 発作/けいれん/てんかん | 病気の発作 | a sudden attack of illness
make/makes/made/making _ sense | 感覚を作る/意味を作る/センスを作る/感覚を/感覚/センス/意味をする/常識を作る | 理にかなう/筋が通る/道理/合理的/納得/理解/意味をなす/意味がある/分かる | 筋の通ること | being reasonable
in a/some/one/every sense | 感覚/感覚で/感覚の中/センス/感じで/感覚的に/常識で | ある意味/ある意味で/意味で/あらゆる意味 | 意味を限る句 | in some way
sense of urgency/crisis | 緊急の感覚/緊急感/緊急性の感覚/切迫の感覚/切迫性の感覚/危機の感覚/緊迫の感覚/センス | 危機感/切迫感/緊迫感 | 急ぐべきだという意識 | a feeling that one must hurry | literal minor
sensitive information/documents/data/issue/issues/topic/matter/material/materials/files/technology/technologies/intelligence/subject/negotiations/site/sites | 敏感な/繊細な/センシティブな/感受性/感性的な/過敏な/感じやすい/敏感/鋭敏な | 機密の/機密性の高い/慎重を要する/微妙な/機微な/扱いの難しい/デリケートな/機密/重要な | 扱いに注意の要ること | to be handled with care | literal likely
market/investor/consumer/business/economic/public sentiment | 感傷/市場感情/投資家感情/市場の感情/消費者感情/情緒/感情指数/消費者の感情/投資家の感情/センチメンタル | 心理/投資家心理/消費者心理/景況感/世論/市場心理/国民感情 | 市場や国民の気分 | the mood of a market or the public | likely
separate statement/interview/incident/incidents/case/attack/attacks/development/report/study/news/briefing/ruling/vote/raid/lawsuit | 分離された/分離した/別れた/分離/区切られた/別居/分割された | 別の/別/別件/個別/それぞれ/別々 | 別のものの意 | another one
separately | 分離して/離れて/別居して/分離的に/分離 | 別途/これとは別に/別に/個別に/一方/それぞれ/別々 | 別の話題に移る語 | apart from this | likely
a series of attacks/strikes/meetings/incidents/explosions/blasts/measures/events/scandals/raids/protests/failures/decisions/bombings/arrests/earthquakes/crises/talks | シリーズ/系列/級数/直列/連載/シリーズの攻撃 | 一連の/相次ぐ/相次いで/連続/続く/度重なる/さまざまな | 続いて起きること | several in a row
self serving | セルフサービス/自己サービス/自己奉仕/自らサービス/自己提供 | 利己的な/身勝手な/自己本位/都合のよい | 身勝手なこと | for one's own gain
serve/served/serves/serving in/with _ army/military/navy/forces/marines/iraq/afghanistan/vietnam/corps/guard/reserves/war ~sentence/prison/jail/food/meal | 服務する/奉仕する/提供する/サービスする/服務した/給仕する/仕える/サーブする | 従軍する/勤務する/軍務に就く/所属/兵役/派遣/従軍/軍務 | 軍に勤めること | being in the forces
military service ~members/member | 軍服務/軍事サービス/軍隊サービス/軍サービス/軍事奉仕/軍奉仕/ミリタリーサービス/軍事的サービス/兵役サービス/服務 | 兵役/軍務/軍歴/従軍/徴兵/入隊 | 兵役のこと | duty in the forces | term
church/memorial/funeral/religious/prayer/remembrance/sunday/worship service/services | サービス/奉仕/教会サービス/葬儀サービス/追悼サービス/業務/勤務/便宜 | 礼拝/追悼式/葬儀/ミサ/式典/法要/行事 | 宗教の儀式 | a ceremony
train/ferry/rail/bus/subway/tram service/services | 奉仕/服務/列車奉仕/便宜 | 運行/便/路線/列車/運航/交通機関 | 乗り物の運行 | the running of trains and boats | likely
enter/entered/enters/entering service;out of service +ship/aircraft/carrier/submarine/train/jet/airline/plane/warship/tank/rail/missile | サービスに入る/サービス外/サービス/奉仕/サービスに/服務 | 就役する/就航する/運用/配備/運行/就役/就航/現役/運航 | 船や航空機の運用 | in use, of a ship or a plane
set/sets/setting aside ~money/fund/land | 脇に置く/側に置く/横に置く/取っておく/設定する/別にして置 | 破棄する/棚上げする/確保する/取り消す/無効 | 棚上げや破棄、確保のこと | cancelling or keeping apart | minor weak
setback/setbacks;set back ~building/clock | 後ろに設定/後ろに置く/セットバック/戻す設定/後ろにセット | 後退/打撃/痛手/挫折/遅れ/遅らせる/つまずき | 後退や打撃のこと | a step backwards
set/sets/setting out to | 出発する/セットアウト/設定する/外に置く/出発した/旅立つ | 目指す/乗り出す/狙う/図る/取り組む/着手 | 目指して始めること | beginning with an aim | likely
set/sets/setting fire to;set/sets/setting ablaze/alight/afire;set _ on fire/ablaze/alight | 火を設定/火をセット/火をセットする/火に設定/セットする/火災を設定/設定する/発火を設定 | 放火する/火をつける/火を付ける/燃やす/火を放つ/燃え | 火をつけること | making something burn
set/sets/setting foot | 足を設定/足をセット/足を置く/セット足/足を付ける/足を合わせる | 足を踏み入れる/踏み入れ/訪れる/上陸 | 入ること | entering
is/are/was/were set to ~limit/target/level/rate/value/default/price/percent/deadline/alarm/clock/thermostat/temperature/music/device/film | 設定される/設定されている/設定された/セットされている/セットされる/設定する/設置される/準備されている/セットする | 見通し/予定/見込み/する予定/控え/ことになる/見られる/とみられる | 予定や見込みを示す | expected to | likely
set/sets/setting the stage/scene for | 舞台を設定/舞台をセット/段階を設定/ステージを設定/舞台を置く/舞台を設置/段階をセット/ステージをセット/シーンを設定 | 道を開く/下地/お膳立て/つながる/布石/素地/きっかけ | 次に起きることの下地 | preparing what follows | literal
set/sets/setting _ precedent | 前例を設定/先例を設定/先例をセット/前例をセット/前例を置く/先行を設定/判例を設定 | 前例となる/先例となる/前例を作る/前例/先例 | 前例になること | being an example for later | literal
set/sets/setting in motion | 動きを設定/動作に設定/動きに設定/モーション/モーションに設定/運動を設定/動作を設定 | 動き出す/始動/動かす/始める/引き起こす | 始動させること | beginning
mindset | マインドセット/心のセット/精神セット/心セット/心の設定/マインド設定 | 考え方/発想/意識/思考/姿勢 | 考え方のこと | a way of thinking | minor weak
settle/settled/settles/settling for ~court/lawsuit/million/dispute/case/$ | 定着する/定住する/解決する/和解する/決済する/落ち着く/沈む | 甘んじる/妥協する/我慢する/満足する | 我慢して受け入れること | accepting less
settled +crude/brent/futures/barrel/ounce/wti/index/oil ~lawsuit/dispute | 定着する/定住する/和解する/解決する/落ち着く/沈む/決済する/定着した/決済された | 取引を終える/終値/で引け/清算値/終えた/引ける | 相場の終値 | closed at a price
shaky ground/start/ceasefire/truce/economy/peace/government/coalition/footing/recovery/alliance | 揺れる/震える/ぐらつく/ふらつく/震えている/揺れ動く/手ぶれ/揺れている | 不安定な/もろい/危うい/不安な/不安定 | 不安定なこと | not firm | likely
in good/bad/poor/better/great shape;out of shape | 良い形/悪い形/形で/良い形状/悪い形状/形状/形から/形態/良い姿 | 状態/調子/好調/不調/体調 | 状態や調子のこと | condition, not form
sharp rise/increase/decline/drop/fall/reduction/downturn/slowdown/cut/cuts/jump/rebound/contraction/deterioration | 鋭い/シャープな/鋭利な/尖った/鋭く/鮮明な/鋭い上昇 | 急激な/大幅な/急な/急増/急落/急減/急上昇/大きく/急騰 | 変化の大きいこと | sudden and large
sharply rise/rose/fall/fell/increase/increased/decline/declined/drop/dropped/reduce/reduced/higher/lower/down/up;rise/rose/risen/fall/fell/fallen/increase/increased/decline/declined/drop/dropped/slowed sharply | 鋭く/シャープに/鋭利に/尖って/鋭敏に/急に鋭く | 急激に/大幅に/大きく/急速に/急に/急増/急落/急騰/急減 | 変化の大きいこと | suddenly and by much
shed/sheds/shedding jobs/workers/staff/weight/percent/points/positions;shed/sheds/shedding _ jobs/percent/points/employees | 流す/小屋/脱ぐ/捨てる/倉庫/こぼす/脱ぎ捨てる/流した | 削減する/減らす/下落する/失う/減る/下げる | 減らす、下がること | cutting or losing
sheer number/numbers/scale/size/volume/magnitude/amount/luck/weight | 透明な/薄い/純粋な/切り立った/シアー/絶壁/純然たる/透けた | 膨大な/圧倒的な/とてつもない/まったくの/あまりの/単なる/多さ | 大きさを強める語 | stressing how great it is | likely
charge sheet/sheets | 充電シート/料金表/請求書/請求シート/充電用紙/料金シート/充電紙 | 起訴状/告発状 | 起訴の文書 | a document of a court | term
ice shelf/shelves | 氷の棚/氷棚/氷の棚板/アイスシェルフ/氷の本棚/氷床棚/冷凍棚 | 棚氷 | 海に張り出した氷 | floating ice of a coast | term
shelve/shelved/shelves/shelving _ plan/plans/bill/project/proposal/idea/law | 棚に置く/棚/棚に/棚に並べる/本棚/棚に入れる/陳列する | 棚上げする/見送る/凍結する/断念する/棚上げ | 計画の棚上げ | putting off a plan
shelf life | 棚の寿命/棚寿命/棚の人生/棚生活/選反生活/棚の生活/陳列寿命 | 賞味期限/保存期間/有効期間/使用期限/寿命 | 保存できる期間 | how long it keeps
night/day/morning/hour shift/shifts;shift worker/workers | 移動/変化/夜の移動/転移/変動/シフト変化 | 勤務/夜勤/交代勤務/シフト/日勤/交代制 | 交代の勤務 | hours of work, not a change
shipping +sea/strait/houthi/houthis/maritime/route/routes/vessels/tanker/tankers/canal/port/gulf/hormuz/lane/lanes/suez ~online/amazon/order/package | 配送/送料/船積み/発送/出荷/配達/船積/船的/選的 | 海運/船舶/航行/商船/海上輸送/航路 | 海運のこと | sea traffic | likely
shipping lane/lanes/route/routes/corridor | 配送レーン/輸送車線/配送路/船積み路線/車線/運送車線/配送ルート/船積みレーン/配送経路/配送車線/船積みルート | 航路/シーレーン/海上交通路 | 船の通り道 | where ships go | term
shooter/shooters +gun/police/victims/killed/suspect/rifle/opened/fire ~basketball/game/olympic/photo | シューター/射手/射撃手/撮影者/狙撃手/射撃者/事手 | 銃撃犯/容疑者/犯人/発砲した | 銃を撃った犯人 | the one who fired
mass shooting/shootings | 大量撮影/大量射撃/集団射撃/質量撮影/ミサ/集団撮影/大衆射撃/質量射撃/大規模撮影/大量の射撃/大衆撮影 | 銃乱射/銃乱射事件/銃撃事件/大量銃撃 | 多数を撃つ事件 | an attack on many with a gun
was/were/been/being/and shot ~film/movie/video/photo/photos/camera/documentary/scene/footage/series/location | 撮影された/撮影する/撮影され/注射された/注射を打つ/ショットされた/注射する/ショット | 撃たれる/銃撃される/射殺される/撃つ/射殺/銃撃/撃た | 銃で撃たれること | hit by a bullet
shot dead;shot and killed;fatally shot;shoot to kill | 撮影する/撮影/死んで撮影/注射/ショットデッド/致命的なショット/ショット/死のショット/射撃死亡/致命的に撮影 | 射殺する/射殺/撃ち殺す/射殺される | 銃で殺すこと | killed with a gun
in short supply | 短い供給/短期供給/短い補給/短供給/供給が短い/短い物資/公級 | 不足/品薄/足りない/不足する | 足りないこと | scarce
at/on short notice | 短い通知/短い通報/短い知らせ/短い予告/短い注意/短期通知/短い告知 | 急に/急な/直前に/突然/間際/急きょ | 急なこと | with little warning
cut/cuts/cutting short | 短く切る/短く切断/ショートカット/短い切断/短く切り/短く切って/短くカット | 切り上げる/打ち切る/中断する/途中で | 早めに終えること | ending early | literal
shortlist/shortlisted;short list | 短いリスト/短リスト/短縮リスト/ショートリスト/短い目録/短い名簿/短縮名簿 | 最終候補/候補/最終選考/候補者名簿 | 最終の候補 | the last candidates | minor likely
shortfall/shortfalls | 短い落下/短い滝/ショートフォール/短落/短い秋/短期落下 | 不足/不足額/不足分/赤字 | 足りない額 | what is lacking
shot/shots in the arm | 腕の銃撃/腕への射撃/腕に射撃/腕に銃/腕への銃/腕の中のショット/腕の注射/腕に撃つ/腕の一発/腕の射撃 | 起爆剤/追い風/カンフル剤/刺激策/弾み | 力づけるもの | something that gives strength
call/calls/called/calling the shots | ショットを呼ぶ/ショット/射撃を呼ぶ/銃撃を呼ぶ/撮影を呼ぶ/射撃を命じる/写真を呼ぶ | 主導権を握る/采配/仕切る/決定権/実権 | 決定権を持つこと | being the one who decides
warning shot/shots | 警告ショット/警告注射/警告の写真/警告撮影/警告の撮影/警報ショット/警告の注射/警告弾丸撃 | 警告射撃/威嚇射撃/警告/けん制 | 警告のための射撃 | firing to warn
mug shot/shots;mugshot/mugshots | マグショット/マグカップ/強盗撮影/マグ撮影/マグカップショット/強盗ショット/マグ写真 | 顔写真/逮捕写真/被疑者写真 | 逮捕時の顔写真 | a police photograph | likely
shoulder/shouldered/shoulders/shouldering _ burden/responsibility/cost/costs/blame | 肩する/肩/肩に/肩を担ぐ/肩で/肩に載せる | 負担する/担う/引き受ける/負う/背負う/肩代わり | 負担を引き受けること | taking a burden
cold shoulder | 冷たい肩/寒い肩/コールドショルダー/肩が冷たい/冷えた肩 | 冷遇/冷たい態度/冷ややかな/冷淡 | 冷たい態度 | an unfriendly reception | literal
show/showed/shows/shown up ~strength/unity/weakness | 見せる/上に示す/ショーアップ/見せて上/表示する/展示する/示した/表示された | 現れる/姿を見せる/来る/姿を現す/出席/出頭/集まる | 現れること | appearing | likely
showcase/showcasing/showcased.VERB | ショーケース/陳列する/陳列棚/陳列/ショーケースする/進列 | 披露する/誇示する/紹介する/アピールする/示す/展示する | 見せること | displaying | likely
show of unity/solidarity/support/strength/defiance/hands/loyalty | ショー/見せ物/展示会/展示/演劇/団結ショー/手の展示 | 示す/誇示/挙手/姿勢/結束/見せつけ/表明/示し | 態度を示すこと | a display of feeling or force
shrug/shrugged/shrugs/shrugging off | 肩をすくめる/肩を脱ぐ/肩をすくめ/肩をすく/すくめる | 意に介さない/一蹴する/はねつける/軽視する/受け流す/ものともせず | 取り合わないこと | paying no attention | literal likely
side/sided/sides/siding with ~together | 側に置く/サイドする/片側/側にする | 味方する/支持する/同調する/肩を持つ/くみする/側に立/側につ/側に付/認める | 味方すること | taking somebody's part | likely
sidestep/sidestepped/sidesteps/sidestepping | 横にステップ/サイドステップ/横歩き/側道/横に踏む/横の段階/横に一歩 | 回避する/避ける/かわす/すり抜ける | 避けること | avoiding
across the aisle;both sides of the aisle ~plane/flight/seat/passenger/passengers/store/church | 通路/廊下/アイル/通路を越える/通路の向こう/通路の両側/島 | 超党派/反対党/与野党/党派を超え/相手党 | 議会の党派を指す | the other party in parliament
in sight +end/peace/solution/deal/conflict/resolution/war/relief/no | 視界に/視力/視野に/視覚/視力で/サイト/視界の中/光景 | 見えない/見通し/めど/兆し/見えて | 見通しのこと | to be expected | likely
set/sets/setting _ sights on | 視力/視線を設定/視界を設定/視線を置く/視覚/光景/視力を設定/名所/照準を設定 | 狙う/目指す/狙いを定める/視野/目標/照準を合わせ | 目標とすること | aiming at
sign/signed/signs/signing off on | サインオフ/署名オフ/サインを消す/オフに署名/署名から離/終了する/退会する/ログアウトする | 承認する/了承する/認める/ゴーサイン/承認 | 承認のこと | approving
sign/signed/signs/signing +player/club/midfielder/striker/defender/goalkeeper/transfer/loan/winger/forward ~letter/petition/law/bill/order/autograph/autographs/treaty/agreement | 署名する/サインする/サイン/署名/調印する/看板/標識 | 契約する/獲得する/加入/契約/獲得/移籍/入団 | 選手の契約 | a contract with a player | likely
signature policy/dish/achievement/legislation/issue/programme/program/law/style/move/initiative/project/event | 署名/サイン/署名政策/シグネチャー/署名の/シグニチャー/著名/サイン政策 | 看板/目玉/代表的な/肝いり/お家芸/代名詞/象徴的な | 代表的なものを指す | what one is known for
moment/minute of silence;minute's/moment's silence | 沈黙の瞬間/静寂の瞬間/沈黙の時間/静かな瞬間/沈黙の分/沈黙の1分/静寂の時間/1分の沈黙/沈黙時間 | 黙とう/黙祷 | 死者への黙とう | silence in honour of the dead | term
silence/silencing critics/dissent/opposition/opponents/voices/journalists/media/critic;silence/silenced _ critics/dissent/opponents/voices/critic | 沈黙する/静かにする/沈黙/静かに/黙る/静寂 | 口を封じる/封殺する/黙らせる/弾圧/言論封殺/沈黙させる | 口を封じること | stopping people from speaking | likely
single/singled/singles/singling out | 独身/シングルアウト/単独/選び出す/一つに出る/シングル/一人で/独り | 名指しする/標的にする/狙い撃ち/特に/やり玉/名指し | 特に取り上げること | choosing one for blame or praise | likely
single handedly | 片手で/片手/シングルハンド/一つの手/独身で/単手 | 独力で/単独で/一人で/独りで | 一人でする意 | alone
single market/currency | 独身市場/シングル市場/独身通貨/シングル通貨/シングルマーケット/一つの市場/単身市場/独身の市場/一つの通貨 | 単一市場/単一通貨 | 欧州の制度 | an institution of Europe | term
carbon sink/sinks | 炭素の流し/炭素シンク/カーボンシンク/炭素流し台/炭素の沈/炭素の流し台/炭素沈没/炭素の洗面 | 炭素吸収源/吸収源 | 炭素を吸うもの | what takes in carbon | term
sinkhole/sinkholes | シンクの穴/流しの穴/沈み穴/流し台の穴/沈没穴/沈む穴/シンク穴 | 陥没/陥没穴/陥没事故/シンクホール | 地面の陥没 | a hole in the ground
site/sites +nuclear/missile/burial/crash/construction/launch/archaeological/excavation/enrichment/military/bombed/inspectors/iaea/waste/dig ~web/website/online/internet/social/news/users | サイト/ウェブサイト/ネットサイト/核サイト/現場サイト/サイトで | 施設/現場/場所/遺跡/発射場/用地/跡/建設現場/基地/地 | 場所や施設のこと | a place, not a web page | likely
heritage/historic/historical/sacred/religious/holy/tourist site/sites | サイト/遺産サイト/歴史サイト/ウェブサイト/聖なるサイト/宗教サイト/遺跡サイト | 遺産/史跡/聖地/遺跡/名所/宗教施設/世界遺産/観光地 | 場所のこと | a place, not a web page
skip/skipped/skips/skipping meeting/summit/debate/vote/ceremony/event/talks/conference/session;skip/skipped/skips/skipping the/a/this _ meeting/summit/debate/vote/ceremony/event/conference | スキップする/飛ばす/飛び越える/スキップ/飛び跳ねる/建て飛ばす | 欠席する/見送る/参加しない/出席しない/欠席 | 出ないこと | not attending | likely
clean slate | きれいな石板/スレート/清潔なスレート/クリーンスレート/きれいなスレート/綺麗な石板/清潔な石板 | 白紙/一から/心機一転 | 白紙の状態 | a new beginning
sleeper cell/cells | 寝台細胞/睡眠細胞/枕木/寝台セル/スリーパー細胞/眠る細胞/眠りの細胞/寝る細胞/寝台車 | 潜伏工作員/潜伏組織/スリーパーセル/休眠中の組織 | 潜伏する工作員の組織 | hidden agents
slide/slid/slides/sliding +stocks/shares/index/percent/currency/yen/dollar/prices/poll/polls/ratings/oil/nasdaq/rupee/lira ~playground/presentation/mud | スライド/滑る/滑り台/滑り/スライドする/滑った/滑走する/滑り落ちる | 下落する/低下する/下落/低下/値下がり/下がる/続落/急落 | 相場や支持の下落 | a fall of prices or support
mudslide/mudslides | 泥すべり/泥スライド/泥の滑り台/泥の滑り/マッドスライド/泥滑り/陳すべり | 土石流/土砂崩れ/泥流/土砂災害 | 土砂の災害 | earth moving down a slope | term
slip/slipped/slips/slipping +stocks/shares/index/percent/currency/yen/dollar/nasdaq/profit/profits/revenue/prices/sales/euro ~paper/shoe/ice | 滑る/スリップ/滑った/スリップする/滑って/滑り落ちる/メモ/紙切れ | 下落する/下がる/低下する/減少する/値下がり/小幅安/下げ/減 | 相場や数字の低下 | a small fall
pink slip/slips | ピンクの紙/ピンクスリップ/桃色の紙/ピンクの滑り/ピンクの伝票/ピンクの下着 | 解雇通知/解雇 | 解雇の通知 | a notice of dismissal
slip/slipped/slips/slipping through _ cracks/net | 亀裂/ひび/割れ目/網を滑/隙間を滑/ひび割れ/クラック/割れ目を滑 | 見落とされる/見逃される/すり抜ける/漏れる/網の目をくぐ | 見落とされること | being overlooked | literal likely
snap/snapped/snaps/snapping _ streak/run | スナップする/スナップ/折る/パチンと/撮る/ポキッ/はじく/破裂 | 止める/止まる/途切れる/終止符/ストップ | 連続が途切れること | ending a series
snap/snapped/snaps/snapping up | スナップ/素早く上/スナップアップ/折る/パチンと/撮影する/上にスナップ | 買いあさる/買い占める/獲得する/飛び付く/購入/買い込む | すぐ買うこと | buying quickly
snub/snubbed/snubs/snubbing | 鼻/しし鼻/獅子鼻/鼻であしらう/スナッブ/低い鼻 | 冷遇する/無視する/冷遇/拒む/袖にする/侮辱 | 冷たくあしらうこと | treating coldly | likely
soar/soared/soars/soaring +price/prices/stocks/shares/cost/costs/inflation/profit/profits/demand/percent/temperatures/sales/rates ~bird/eagle/sky/flight | 舞い上がる/高く飛ぶ/飛び立つ/飛翔する/舞い上がった/空を飛ぶ/飛躍する/そびえる/飛び上がる | 急騰する/急増する/高騰する/上昇する/跳ね上がる/急上昇/高騰/急騰/急増 | 急に増えること | rising fast
sober/sobering assessment/reminder/warning/message/analysis/reality/report/thought | しらふ/酔っていない/酔いが覚め/素面/酔いを覚ます/禁酒/飲酒していない | 冷静な/厳しい/深刻な/重い/身の引き締まる | 冷静な、または厳しいこと | serious, not free of drink
soft landing | 柔らかい着陸/ソフトな着陸/柔らかな着陸/柔らかい上陸/軟らかい着陸/ソフト着陸/優しい着陸 | 軟着陸/ソフトランディング | 景気や探査機の軟着陸 | a slowdown without a crash | term
soft on crime/china/russia/terrorism/immigration | 柔らかい/ソフトな/軟らかい/優しい/柔らか/犯罪に柔/軟弱 | 甘い/弱腰/手ぬるい/寛容 | 厳しくないこと | not strict
soft drink/drinks | 柔らかい飲み物/柔らかい飲料/軟らかい飲み物/ソフトな飲み物/柔軟な飲/軟飲料/弱い飲み物 | 清涼飲料/清涼飲料水/ソフトドリンク/炭酸飲料 | 酒でない飲み物 | drinks without alcohol | term
soft target/targets | 柔らかい標的/柔らかい目標/ソフトな目標/柔らかいターゲット/軟らかい標的/柔軟な目標/軟目標 | ソフトターゲット/警備の手薄な/狙われやすい | 守りの弱い標的 | places hard to protect
american/u.s./us/russian/ukrainian/israeli/japanese/chinese/british/french/german/european/iranian/foreign/home/indian/korean/polish soil ~sample/samples/contaminated/fertile/crop/crops/farm | 土壌/土/アメリカの土壌/土質 | 領土/国内/本土/領内/自国/国土/地 | 領土のこと | territory, not earth
solid fuel/fueled/propellant | 固形燃料/堅い燃料/固い燃料/個体燃料/しっかりした燃料/固体の推進者/堅実な燃料/硬い燃料/固形推進 | 固体燃料/固体燃料式/固体推進剤 | ミサイルの燃料 | fuel of missiles | term
solid majority/evidence/support/performance/growth/results/lead/relationship/earnings/foundation/base | 固体/固形/個体/硬い/固体の/堅い/固い/ソリッド | 確かな/堅調な/安定した/確固たる/堅実な/強固な/十分な/しっかり/盤石 | しっかりしたこと | firm or good
two state solution | 二つの州/2つの州/2状態/二状態/2州解決/溶液/二州/2つの状態/二つの状態/両国間の溶液/二州解決 | 2国家解決/2国家共存/二国家解決/二国家共存/2国家 | 中東和平の構想 | a plan for peace in the Middle East | term
political/diplomatic/peaceful/lasting/long/negotiated solution ~chemical/acid/saline | 溶液/ソリューション/水溶液/解答/外交的溶液/解法 | 解決策/解決/打開策/解決法 | 解決のこと | an answer to a problem
sort/sorted/sorting out | 分類する/ソートする/分類/並べ替える/選別する/仕分ける/区分する | 解決する/整理する/片付ける/解消する/収拾 | 解決や整理のこと | putting in order | likely
sound judgment/judgement/policy/policies/fundamentals/financial/finances/management/footing/basis/governance | 音/サウンド/音の/音響/音判断 | 健全な/堅実な/確かな/妥当な/健全/適切な | 健全なこと | healthy or good
sound/sounded/sounds/sounding out | 音を出す/音を鳴らす/鳴る/音がする/音を/聞こえる | 打診する/意向を探る/打診 | 意向を探ること | asking for views
airspace | 空気空間/空中空間/大気空間/空間/空気の空間/エアスペース/航空空間/空域空間 | 領空/空域/上空 | 領空や空域のこと | the sky over a country
spare/spared/sparing no effort/expense | 予備/スペア/余分/節約する/努力を節約/費用を節約/控える/余裕 | 惜しまない/惜しまず/尽くす/全力 | 惜しまないこと | doing all one can
spare/spared/spares/sparing _ life/lives/civilians/country/region/city/city's;been/was/were spared | 予備/スペア/惜しむ/節約する/余分/予備の/割く/節約された | 免れる/助かる/助命する/容赦/見逃/助け | 害を免れること | not being harmed
spark/sparked/sparks/sparking +outrage/protest/protests/debate/controversy/fears/fear/concern/concerns/anger/criticism/war/conflict/violence/crisis/interest/backlash/unrest/panic/rally ~electric/wire/engine | 火花/スパークする/スパーク/点火する/火花を散らす/点火/発火する | 引き起こす/招く/呼ぶ/きっかけ/引き金/火付け/巻き起こす/誘発/発端/火種/起き | 引き起こすこと | setting off
spat/spats +diplomatic/trade/public/dispute/between/over/ambassador/political ~saliva/mouth/spit/face | 唾/唾を吐く/吐く/つば/つばを吐く/吐いた/スパッツ | 対立/いさかい/摩擦/応酬/争い/論争/口論 | 小さな争い | a quarrel
a/recent spate of | 洪水/氾濫/大水/スペイト/洪数 | 相次ぐ/続発/多発/相次いで/一連の | 続いて起きること | many in a short time
spearhead/spearheaded/spearheading/spearheads | 槍の先/槍頭/槍の頭/やりの先/穂先/槍先/やり先 | 主導する/先頭に立つ/率いる/先導/旗振り/先頭 | 先頭に立つこと | leading
special election/elections | 特別選挙/特殊選挙/スペシャル選挙/特別な選挙/特選挙 | 補欠選挙/補選 | 欠員を埋める選挙 | an election for a vacant seat | term likely
spell/spelled/spelt/spells/spelling out | 綴る/つづる/呪文/綴り/スペル/綴りを/つづりを | 明示する/詳しく説明する/具体的に/明確に/説明/明記/詳述 | はっきり示すこと | explaining in full
spell/spells trouble/disaster/doom/end/danger/ruin;spell/spells the/an end | 綴る/つづる/呪文/綴り/スペル/つづり | 意味する/招く/もたらす/終わり/つながる/なりかねない | 結果を招くこと | meaning something bad
cold/dry/hot/warm spell/spells;spell/spells of _ weather | 呪文/綴り/つづり/寒い呪文/乾いた呪文/スペル/魔法 | 寒波/日照り/暑さ/寒さ/乾燥/期間/続 | 天候の続く期間 | a period of weather
spend/spent/spends/spending _ night/nights/childhood/life/years/days/months/weeks/vacation/holiday/christmas ~money/million/billion/budget/dollars/percent/$ | 支出する/消費する/使う/費やした金/支出した/使った/消耗する/使い果たす | 過ごす/費やす/かける/送る | 時を過ごすこと | passing time
sphere/spheres of influence | 影響の球/影響球/球/球体/影響の領域/影響の球体/影響力の球/球面/影響範囲の球 | 勢力圏/影響圏 | 大国の勢力の及ぶ範囲 | where a power rules | term
oil/fuel/chemical/diesel spill/spills | こぼれ/油こぼれ/こぼし/石油こぼし/こぼす/こぼれた/油をこぼ/漏水 | 流出/原油流出/流出事故/漏れ/油流出 | 油などの流出 | a leak into the sea or the soil
spin off/offs;spinoff | 回転オフ/スピンオフする/回転する/回って離/回転して離/スピン/回転 | 分離独立/分社化/切り離す/派生/分離/分社化する | 事業の分離 | making a unit a company of its own | likely
spiral/spiraled/spiraling/spiralling out of;spiral/spiraling/spiralling cost/costs/prices/debt/inflation/violence/crisis | 螺旋/らせん/渦巻き/螺旋状/スパイラルする/渦/らせん状 | 急増する/高騰する/悪化する/制御不能/手に負えな/エスカレート/歯止め/泥沼 | 止まらず悪化すること | getting out of control
downward spiral | 下向き螺旋/下向きの螺旋/下方螺旋/下向きらせん/下へのらせん/螺旋/らせん/下降渦 | 悪循環/転落/悪化の一途/負の連鎖 | 悪化の続くこと | getting worse and worse
spirits +alcohol/whisky/whiskey/vodka/tequila/wine/beer/cognac/drinks/distillery/scotch/tariffs ~ghost/evil/ancestors/high/god | 精神/霊/魂/精霊/幽霊/霊魂/気分 | 蒸留酒/酒類/酒/スピリッツ | 酒の種類 | strong drink
split/splits +party/court/coalition/vote/opinion/lawmakers/alliance/judges ~couple/wife/husband/stock/atom/second | スプリット/割れ目/裂け目/分ける/裂ける/割く/裂く/分割する | 分裂する/割れる/分裂/意見が割れ/対立/分かれ/亀裂 | 分裂のこと | a division of opinion | likely
spoils of war/victory | 台無し/腐敗/戦争の台無し/損なう/駄目/腐る/戦争の甘やかし | 戦利品 | 戦利品のこと | what the winner takes
spoiled/spoilt/spoil/spoiling ballot/ballots/votes/paper/papers;spoiled/spoilt/spoil/spoiling _ ballot/ballots | 腐った/台無し/甘やかされた/台無しにする/傷んだ/腐敗した/損なう/腐る/駄目にした | 無効票/無効/白票 | 無効の票 | invalid votes
state sponsor/sponsors of;sponsor/sponsors of terrorism/terror | スポンサー/後援者/後援国/国家スポンサー/状態スポンサー/協賛/州スポンサー/後援 | テロ支援国家/テロ支援国/支援国 | 米国の指定の名称 | a designation of the United States | term
sponsor/sponsors/sponsored/sponsoring +bill/legislation/lawmaker/lawmakers/senator/resolution/amendment/congressman/republican/democrat ~terrorism/terror/state/corporate/advertising | スポンサー/後援する/後援者/協賛する/後援/広告主/スポンサーした | 提出する/提出者/提案者/提案する/共同提案/提出 | 法案の提出者 | who brought in a bill
bright spot/spots | 明るい点/明るい斑点/明るいスポット/輝点/明るい場所/明るい地点/輝く点/ブライトスポット | 明るい材料/明るい兆し/好材料/明るい話題 | よい材料 | something good among bad | literal
spot price/prices/market | 点の価格/場所価格/地点価格/斑点/場所の価格/点価格/現場価格/その場の価格/斑点市場 | スポット価格/現物価格/スポット/現物/スポット市場 | 現物の取引 | trade for immediate delivery | term
shopping/spending/killing/shooting/crime/buying/building/borrowing/acquisition/hiring spree | 飲み騒ぎ/浮かれ/お祭り騒ぎ/宴会/スプリー/ばか騒ぎ/どんちゃん騒ぎ/殺人祭り/お祭り | 連続/相次ぐ/次々/爆買い/乱射/買いあさ/大量/ラッシュ/散財/拡大 | 続けてすること | doing much in a short time
spring/sprung/sprang/springs up | 春/バネ/ばね/春になる/春が上/バネアップ/泉/跳ねる | 相次いで/次々/出現する/生まれる/現れる/でき | 次々に現れること | appearing quickly | likely
tiananmen/tahrir/independence/red/central/public/main/market/maidan/taksim/revolution/wenceslas/syntagma/trafalgar square | 正方形/四角/平方/四角形/二乗/方形/赤い四角/公共の正方形/中央正方形 | 広場/スクエア | 広場のこと | an open place in a town
square one | 正方形/四角/スクエアワン/1番広場/スクエア1/広場1/四角1/スクエア・ワン/一つの正方形 | 振り出し/出発点/一から/白紙 | 振り出しのこと | where one began
squeeze/squeezed/squeezes/squeezing +household/households/budget/budgets/cost/incomes/income/credit/margins/consumers/inflation/living/profit/wages | 絞る/スクイーズ/握る/絞り出す/搾る/握りしめる/圧搾/絞られた | 圧迫する/圧迫/逼迫/引き締め/苦しめる/圧力/家計を圧迫 | 余裕をなくすこと | putting under pressure | likely
`);
