import { parseTraps } from '../trap.ts';

/** English words of many senses that newsrooms use in one of them, in the order of the alphabet: s. */
export const SENSES_S = parseTraps(`
safe haven | 安全なヘイブン/安全な天国/安全天国/安全な港湾 | 避難先/安全な避難場所/隠れ家/潜伏先 | 慣用表現 | a refuge | minor likely
safety net | 安全ネット/安全の網/安全網線 | 安全網/セーフティーネット | 慣用表現 | help for those in need | minor weak
sail through | 航海する/帆を通す/航行して通過 | 楽に通過する/順調に可決 | 慣用表現 | succeed with ease | literal
salute.VERB/saluted | 敬意を表する/挨拶する/祝う | 敬礼する/たたえる | 敬礼のこと | a soldier's greeting | minor likely
sanction.NOUN/sanctions | 認可/裁可/承認/サンクション | 制裁 | 制裁のこと | punishment of a state | likely
scale back/down | 後ろに規模/スケールバック/鱗/目盛り | 縮小する/減らす | 縮小すること | make smaller | likely
scandal-hit/scandal-plagued/scandal-ridden | スキャンダルヒット/スキャンダルペスト | 不祥事に揺れる/スキャンダルに揺れる | 慣用表現 | in trouble over a scandal | literal
scapegoat | 身代わりヤギ/スケープヤギ/逃げたヤギ | 身代わり/スケープゴート/責任転嫁 | 慣用表現 | blamed for others | minor likely
score/scores of people/protester/civilian/villager/resident;scores were/died/killed | スコア/点数/得点/楽譜 | 数十人/多数/数十 | 多数のこと | dozens of | likely
scrap.VERB +plan/law/deal/tax/rule/policy/project/treaty ~metal/iron/car | くず/スクラップ/解体する/廃棄する | 廃止する/撤回する/破棄する/取りやめる | 撤回のこと | do away with | minor likely
scrutiny | 調査/精密調査/検査 | 監視/精査/批判的な目/追及 | 監視や精査のこと | being watched closely | minor weak
seal.NOUN/seal.VERB +deal/agreement/border/victory ~harp/navy/animal | アザラシ/封印する/密封する/シール | 締結する/封鎖する/決める | 締結・封鎖のこと | make sure, or shut | likely
search and rescue | 検索と救助/検索救助/検索および救助/探索と救出 | 捜索救助/捜索・救助 | 用語の違い | the usual term | term
search warrant | 検索保証/検索令状/検索の保証 | 捜索令状 | 法律用語 | allows a search | term
search.NOUN +rescuer/missing/survivor/body/police/crew/divers ~google/engine/online/job | 検索 | 捜索 | 捜索のこと | looking for somebody
seat.NOUN +parliament/party/election/win/house/senate/majority/assembly ~car/plane/belt/passenger/back | 座席/席/シート/椅子 | 議席 | 議席のこと | a place in parliament | minor likely
secretary of state | 状態の秘書/国家秘書/国務秘書/州の秘書/国の書記/国務委員長/国務大臣の秘書 | 国務長官/州務長官/国務相 | 官職名 | the U.S. foreign minister
secretary of defense/treasury/energy/interior/commerce/agriculture/labor/education/transportation/homeland | 秘書/書記 | 長官 | 官職名 | a U.S. minister
defense/treasury/interior/commerce/labor/health/press/foreign/home secretary | 秘書/書記 | 長官/相/報道官/外相/内相 | 官職名 | an office
general secretary;secretary-general/secretary general | 一般秘書/将軍秘書/総秘書/秘書総長/一般書記/長官将軍 | 書記長/事務総長/総書記/幹事長 | 官職名 | an office
press secretary | プレス秘書/報道秘書/新聞秘書/押す秘書/押す長官 | 報道官 | 官職名 | speaks for a president | term
sect ~section/sector/insect | 部門/節/切断 | 宗派/教団 | 宗派のこと | a religious group | likely
sectarian | 部門的/区分的/部分的 | 宗派間の/宗派 | 宗派間のこと | between religious groups | term likely
secure.VERB +release/deal/victory/win/funding/seat/border | 確保する/保護する/安全にする/固定する | 取り付ける/勝ち取る/実現する/獲得する/得る | 得ること | obtain | minor weak
securities and exchange;securities fraud/firm | 保安と交換/警備詐欺/安全証券/セキュリティ詐欺 | 証券/証券取引委員会/証券詐欺 | 金融用語 | of shares and bonds
security council | 保安評議会/安全委員会/警備協議会/セキュリティ評議会/保安理事会/安全評議会 | 安全保障理事会/安保理/国家安全保障会議 | 機関の名称 | a body | term
security force/forces/personnel/service/services | セキュリティ勢力/保安力/警備の力/安全力/セキュリティサービス | 治安部隊/治安当局/警備員/情報機関/治安要員 | 治安のこと | police and soldiers | likely
seize.VERB +power/control/drug/asset/ship/weapon/city ~seizure/epilepsy | つかむ/掴む/握りしめる | 掌握する/押収する/差し押さえる/拿捕する/制圧する | 掌握や押収のこと | take by force or law | minor likely
self-defense/self-defence force | 自己防衛力/自己防御/自己守備/自己防衛の力 | 自衛/自衛隊/正当防衛 | 自衛のこと | defending oneself | term likely
sell.VERB +deal/plan/agreement/reform ~sold/share/stake/stock/asset/unit/business/subsidiary/holding/land/car/product/store/shop/weapon/arms/house | 販売する/売る/売却する | 納得させる/説得する/理解を求める/売り込む | 納得させること | win people over | likely
send.VERB +troops/soldiers/aid/aircraft/team ~letter/message/email | 送信する/発送する/郵送する | 派遣する/送る/派兵する | 派遣のこと | send people
senior official/officer/adviser/aide/diplomat/leader/member/lawmaker/commander | シニア/上級者/老人/年上の/先輩/高齢の/高齢者 | 高官/幹部/上級/重鎮/上席 | 地位の高さ | high in rank, not old
sentence.VERB/sentenced | 文章/文/宣告文 | 言い渡す/判決/刑を言い渡す | 刑の言い渡し | give a punishment
sentence.NOUN +prison/judge/court/jail/serve/serving/maximum/suspended/carry ~word/phrase/grammar/speech/paragraph | 文章/文/センテンス | 刑/判決/刑期/禁錮/懲役 | 刑のこと | a punishment
separatist/separatists | 分離者/分離器/区切り/セパレーター | 分離独立派/分離主義者/親ロ派 | 政治的な立場 | want a state of their own | term minor likely
serve _ sentence/time/term/year/life | 奉仕する/提供する/サービスする/仕える | 服役する/務める | 服役のこと | be in prison
serve as/under | サーブする/提供する/給仕する | 務める/歴任する | 職を務めること | hold an office | likely
serviceman/servicemen/service member/members | サービスマン/サービス会員/サービスメンバー/整備員/奉仕者 | 軍人/兵士/軍関係者/米兵 | 軍人のこと | a soldier
session.NOUN +parliament/assembly/joint/closed/emergency/congress ~training/therapy/practice | セッション/授業/学期 | 会期/会議/国会/本会議/会合/審議 | 会議のこと | a meeting | minor likely
set off ~alarm/firework | 出発する/セットオフ/相殺する | 引き起こす/招く/爆発させる | 引き起こすこと | bring about | likely
settle/settlement +lawsuit/dispute/court/wage/strike/pay/million/labor ~israeli/jewish/bank/village/west | 定住/入植/妥結/定着/決済 | 和解/和解金/合意/決着/解決 | 争いの解決 | an end to a dispute | minor likely
settler/settlers/settlement +israeli/jewish/west/bank/palestinian | 定住者/和解/決済/開拓者/決着 | 入植者/入植地/入植 | 中東の入植 | of the West Bank | term
shadow cabinet/minister | 影の戸棚/影のキャビネット/シャドーキャビネット/影子内閣 | 影の内閣 | 政治用語 | the opposition's ministers | term
shake hands | 手を振る/手を揺らす/手を震わせる | 握手する | 慣用表現 | greet by hand | literal
shakeup/shake-up;cabinet reshuffle | 揺れ/シェイクアップ/振り/シャッフル/キャビネットの入れ替え | 刷新/改造/内閣改造/人事刷新 | 人事の刷新 | new people in office | likely
share.NOUN +company/stock/percent/market/price/rose/fell/investor/closed/trading ~share of/fair/lion | 分け前/共有/分担 | 株/株式/株価 | 株式のこと | a part of a company | likely
shareholder/shareholders/stakeholder | 共有者/分け前の所有者/シェアホルダー/杭の持ち主 | 株主/利害関係者 | 経済用語 | owns shares | likely
shed light | 光を流す/光を捨てる/光を落とす/光を当て小屋 | 明らかにする/解明する/光を当てる | 慣用表現 | make clear | literal
shell/shelled/shelling ~company/egg/sea/corporation | 貝/殻/貝殻/シェル/貝殻化 | 砲撃/砲弾/砲撃する | 砲撃のこと | firing of big guns
shell company/companies/corporation | 貝会社/殻会社/貝殻会社/砲弾会社/シェル会社 | ペーパーカンパニー/幽霊会社/ダミー会社 | 経済用語 | a firm on paper only
shelter.NOUN ~tax | 庇/シェルター | 避難所/避難/防空壕/住まい | 避難所のこと | a place of safety | minor weak
shipment/shipments +arms/weapon/aid/grain/oil/fuel | 船積み/船荷物/出荷 | 輸送/供給/搬入/輸出/積み荷 | 輸送のこと | goods sent | minor weak
shoot down/shot down | 撮影する/下に撃つ/撃ち下ろす/ショットダウン | 撃墜する/却下する | 撃墜のこと | bring down from the sky | likely
shoring/shore up | 海岸/岸/陸揚げ | 支える/補強する/強化する/てこ入れする | 支えること | strengthen | likely
short-range missile/missiles | 短い範囲/短距離範囲/ショートレンジ | 短距離ミサイル/短距離 | 兵器の種類 | that fly a short way | term minor likely
short sale/selling/seller | 短い販売/短い売り手/短期販売 | 空売り | 金融用語 | selling what one has borrowed | term
shot.NOUN +vaccine/booster/flu/covid/dose ~gun/fired/police/goal | 撃ち/射撃/ショット/発砲 | 接種/注射/ワクチン | 注射のこと | an injection | likely
show of force | 力のショー/力の展示/武力の見せ物 | 武力の誇示/示威行動/力の誇示 | 慣用表現 | showing one's strength | literal
show trial | ショーの裁判/展示試験/見せ物試験 | 見せしめ裁判 | 慣用表現 | a trial for show | literal
showdown | ショーダウン/見せる下 | 対決/決戦 | 対決のこと | a decisive contest | minor likely
shut down;shutdown +government/federal | 閉じた/下に閉じる/シャットダウン/電源 | 政府閉鎖/政府機関の閉鎖/閉鎖/停止 | 政府機関の閉鎖 | offices close | minor likely
shuttle diplomacy | シャトル外交官/往復バス外交/織機外交 | シャトル外交/往復外交 | 外交用語 | going to and fro | minor weak
sick leave/pay | 病気が去る/病気の休み/病葉 | 病気休暇/病欠 | 労働用語 | time off when ill | term minor likely
sideline/sidelines of;on the sidelines | 副業/サイドライン/傍観 | 合わせて/傍ら/に合わせ/場外 | 会議に合わせて | beside a greater meeting | likely
single-family/single mother/parent | 独身の母/シングルの母/単一の母/一人の母親 | シングルマザー/母子家庭/ひとり親 | 用語の違い | brings up a child alone | minor weak
sit-in | 座り込んで/シットイン/座って | 座り込み | 抗議の方法 | a protest by sitting | minor likely
skyrocket | 空のロケット/スカイロケット/空ロケット | 急騰する/急増する | 急増のこと | rise fast | literal
slam.VERB/slammed +decision/government/comment/move/policy/critics ~door/wall/car/wave | ぶつける/叩きつける/バタンと閉める/激突する | 非難する/激しく批判する/酷評する | 批判のこと | criticise hard | likely
slap.VERB +sanction/tariff/fine/tax ~face/cheek | 平手打ちする/叩く/ビンタする/たたく | 科す/課す/発動する | 科すこと | impose | likely
slash.VERB +rate/budget/price/job/forecast/spending/cost/tariff ~knife/throat | 切り裂く/斬る/スラッシュ | 大幅に削減する/引き下げる/削る | 大幅な削減 | cut much | likely
slate.NOUN +candidate/party/election | 石板/スレート | 候補者名簿/候補者一覧/公認候補 | 選挙用語 | a list of candidates | term
slated to/for | 石板/スレートされた | 予定/予定されて | 予定のこと | planned | likely
sluggish economy/growth/demand/sale | ナメクジ/怠惰な/のろのろした/怠け者の | 低迷/鈍い/停滞 | 景気の低迷 | slow | likely
slum ~slump | スランプ | スラム/貧民街 | 居住地のこと | poor quarters | likely
slump.NOUN/slump.VERB ~slum | 崩れ落ちる/倒れ込む/スラム/スランプ | 急落/低迷/落ち込み/落ち込む | 落ち込みのこと | a fall | minor likely
small arm/arms/business/businesses | 小さな腕/小さい腕/小型の腕/小さなビジネス | 小火器/中小企業 | 用語の違い | weapons, or firms | likely
smear campaign | 塗抹キャンペーン/スミアキャンペーン/汚れたキャンペーン | 中傷/中傷キャンペーン/誹謗中傷 | 慣用表現 | lies to harm a name | minor likely
smoking gun | 喫煙銃/煙の出る銃/煙る銃/タバコを吸う銃 | 動かぬ証拠/決定的証拠 | 慣用表現 | a proof | literal
smuggler/smuggle +people/human/migrant/drug | 密輸人間/スマグラー | 密航業者/密輸業者/密輸する | 密輸・密航のこと | who brings in secretly | minor weak
social security/welfare | 社会保安/社会安全/ソーシャルセキュリティ番号/社会の安保 | 社会保障/年金/社会福祉 | 用語の違い | the usual term | term minor likely
solitary confinement | 孤独な監禁/単独の出産/孤独な拘束/孤立監禁 | 独房監禁/独居拘禁/独房 | 法律用語 | alone in a cell | term minor
sortie ~sort | 出口/仕分け | 出撃/飛行 | 軍の出撃 | a flight in war | likely
sound alarm/bite | 音警報/健全な/音の噛み/サウンド | 警鐘を鳴らす/警告する/発言 | 慣用表現 | warn | literal likely
source.NOUN +anonymity/familiar/official/diplomatic/told/close/speaking/condition ~energy/water/food/income/source of/code | ソース/出所/源/原因 | 関係者/情報筋/消息筋/筋 | 情報源の人物 | who told it | minor likely
speak/spoke on condition of anonymity;condition of anonymity | 匿名性の状態/匿名の条件/匿名の状態で/無名の条件 | 匿名を条件に | 定型表現 | a set phrase | minor
speaker.NOUN +house/parliament/assembly/pelosi/johnson/senate/lawmakers/outgoing/president/prime ~loud/music/phone/english/native/guest | スピーカー/話者/演説者/話し手/代弁者 | 議長/下院議長 | 議会の役職 | presides over a house
special force/forces | 特別な力/特殊な力/スペシャル部隊/特別勢力 | 特殊部隊 | 軍の部隊 | a force | term minor
special counsel/prosecutor | 特別相談/特別カウンセル/特別弁護士/特殊検査 | 特別検察官 | 官職名 | investigates for the state | term
special envoy/representative | 特別な使者/特別代表者使節/スペシャル特使 | 特使/特別代表 | 官職名 | an office | term minor weak
spike.NOUN/spike.VERB +case/price/infection/violence/temperature ~volleyball/shoe | スパイク/釘/とげ | 急増/急騰/急増する | 急増のこと | rise fast | minor likely
spill over;spillover | こぼれる/流出/漏れ出る/あふれる | 波及する/波及/拡大する | 波及のこと | spread to others | minor likely
spokesman/spokeswoman/spokesperson | 代弁人/代弁者/スポークの男/広報担当の男 | 報道官/広報担当者/報道担当者 | 報道官のこと | speaks for somebody | term minor likely
sport/sports body/minister/authority | スポーツの体/スポーツ身体/スポーツ肉体 | 競技団体/統括団体/スポーツ相 | 団体のこと | an organisation | likely
spot.VERB/spotted | 斑点/しみ/スポット/まだら | 目撃する/見つける/発見する | 見つけること | see | likely
spring.NOUN arab | アラブの泉/アラブのバネ/アラブスプリング/アラビアの春 | アラブの春 | 定訳と異なる | the established term | term
spur.VERB/spurred +growth/demand/investment/economy | 拍車をかけた靴/拍車 | 促す/後押しする/刺激する | 促すこと | encourage | minor weak
squad/squads +police/team/national/death/bomb | 分隊員/スクワッド | 代表/部隊/班/チーム | 部隊やチームのこと | a team | minor weak
staff.NOUN chief/general/medical/embassy | 棒/杖/スタッフたち | 参謀/職員/スタッフ | 職員や参謀のこと | those who work there | minor weak
stage _ protest/rally/coup/attack/comeback/drill | 舞台に上げる/上演する/演出する/段階 | 行う/起こす/実施する/開く | 行うこと | carry out | likely
stake.NOUN +company/percent/acquire/buy/owns ~high/at/claim | 杭/ステーク/賭け | 株式/出資/持ち分/株 | 出資のこと | a share in a firm | likely
at stake | 杭に/賭けで/火刑/ステークで | 懸かって/左右/危機に | 慣用表現 | to be won or lost | literal likely
stakeout;stake out | 杭を打つ/杭出し/ステークアウト | 張り込み/主張する/鮮明にする | 慣用表現 | watch, or make a claim | literal
stand at attention;stood at attention;at attention | 注目/注目する/注意して立つ/注意を払う/注意で立つ | 直立不動/気をつけの姿勢/整列 | 軍の姿勢 | standing straight
stand trial | 試験を受ける/試練に立つ/裁判を立つ/試練に耐える | 裁判を受ける/公判 | 裁判を受けること | be before a court
stand.NOUN/stand.VERB +witness/testify/testified | 立つ/屋台/スタンド/立場 | 証言台/証言 | 裁判用語 | where witnesses speak | likely
standoff/stand-off | 離れて立つ/スタンドオフ/立ち止まり | 対立/にらみ合い/立てこもり/膠着 | 対立のこと | neither yields | likely
standing army/committee/ovation | 立っている軍隊/立ち委員会/立った軍/立っている委員会 | 常備軍/常務委員会/常任委員会/総立ちの拍手 | 用語の違い | always there | likely
state department | 状態部/州部/国家部/状態の部署/州の部署/国家部署 | 国務省 | 省の名称 | the U.S. foreign ministry
state media/television/tv/news/broadcaster/run;state-run/state-owned/state-controlled | 状態メディア/州メディア/状態テレビ/州営/州立/主メディア/状態の | 国営メディア/国営テレビ/国営/国有 | 国営のこと | of the state, not of a province
state of emergency | 緊急の状態/非常状態/緊急州/応急状態/応急事態 | 非常事態/非常事態宣言/緊急事態 | 用語の違い | the usual term | term minor
state of the union | 連合の状態/組合の状態/労組の状態/連邦の状態/ユニオンの状態 | 一般教書/一般教書演説 | 米大統領の演説 | a speech of the U.S. president
state visit/funeral/dinner/banquet/guest | 状態訪問/州訪問/国家の訪問/州葬/州の夕食/状態の葬儀 | 国賓/国賓訪問/国葬/公式晩さん会 | 国賓のこと | of a state
state.NOUN +head/member/sovereign/two/palestinian/nation/failed/islamic/baltic/gulf/arab/independent ~state of/health/mind/emergency/shock/affairs/ohio/texas/california/florida/governor | 状態/ステート | 国/国家 | 国家のこと | a country | likely
statehood | 状態性/州の身分/ステートフッド/国家フード | 国家樹立/国家としての地位/州昇格 | 国家としての地位 | being a state | term minor
statute/statute of limitations | 像/彫像/制限の法令/制限の法規/限界の法令 | 時効/公訴時効/法令/法 | 法律用語 | time after which none is tried | likely
stay.NOUN/stay.VERB +execution/court/judge/appeal/granted | 滞在/滞留/泊まる/ステイ | 執行停止/差し止め/停止 | 法律用語 | a court's order to wait | likely
step down;stepped down | 下に踏む/階段を降りる/段を降りる/下に降りる/踏み下ろす | 辞任する/退任する/退く | 辞任のこと | give up an office
step up | 上に踏む/階段を上る/登る/ステップアップ | 強化する/強める/増やす | 強化すること | do more | likely
stimulus package/plan/bill/check | 刺激パッケージ/刺激小包/刺激の荷物/刺激剤 | 景気刺激策/経済対策/給付金 | 経済用語 | spending to help an economy
stir.VERB +controversy/anger/debate/fear/outrage ~fry/pot | かき混ぜる/混ぜる/かき回す | 呼ぶ/巻き起こす/招く | 引き起こすこと | cause | literal minor likely
stock.NOUN +market/investor/rose/fell/exchange/index/wall/trading/tokyo ~food/warehouse/fish/inventory | 在庫/ストック/貯蔵/蓄え | 株/株式/株価 | 株式のこと | shares
stockpile.NOUN | 在庫の山/株の山/ストックの山 | 備蓄/保有量/貯蔵 | 備蓄のこと | what is stored up | minor likely
storm.VERB/stormed +capitol/building/embassy/palace/station/prison/crowd/police/gunmen ~rain/wind/hurricane | 嵐/暴風/嵐が吹く/暴風雨 | 乱入する/突入する/押し入る/襲撃する | 突入のこと | break in by force
strain/strained +relation/ties/alliance | 菌株/歪み/濾す/変種/緊張する | 悪化した/冷え込んだ/緊張した/緊張させる | 関係の悪化 | under stress | minor likely
strain.NOUN +virus/flu/covid/bacteria/norovirus/infected/infection/variant/ebola/measles ~relation/ties | 緊張/歪み/張力/負担 | 株/変異株/型 | 病原体の株 | a variety | likely
strategic partnership/ambiguity/competition | 戦略の同伴者/戦略協力者 | 戦略的パートナーシップ/戦略的あいまいさ | 外交用語 | diplomacy | term minor weak
street vendor/child/children/value | 通りベンダー/街の販売者/街路ベンダー | 露天商/路上生活の子ども | 用語の違い | sells in the street | minor likely
stretch.NOUN +road/highway/border/coast/river | ストレッチ/伸び/伸張 | 区間/一帯/沿い | 区間のこと | a length of road | likely
strike.NOUN +worker/union/wage/pay/walkout/walk/teacher/nurse/pilot/railway/labor/trade/picket/picketing/dockworkers ~air/missile/drone/military/lightning/israeli/russian/target/targets/baseball | 打撃/衝撃/罷業 | ストライキ/スト | 労働争議のこと | stopping work
strike.NOUN +missile/drone/military/israeli/russian/target/killed/air ~worker/union/wage/teacher/nurse | ストライキ/罷業 | 攻撃/空爆/空襲 | 軍事攻撃のこと | an attack
striker/strikers +union/worker/picket/walkout ~goal/striker's/football/premier | ストライカー/打者/攻撃手/罷業者/打撃者 | スト参加者/ストライキ参加者/組合員 | 争議の参加者 | who is on strike
strip.NOUN gaza | ガザストリップ/ガザの帯/ガザ地帯/ガザ帯状 | ガザ地区/ガザ | 地域名 | a region | term
strip.VERB +citizenship/title/immunity/power/medal ~club | 脱ぐ/裸にする/ストリップ/剥がす | 剥奪する/取り上げる | 剥奪のこと | take away | minor likely
strongman ~strong man | 強い男/強い人/力持ち/ストロングマン | 独裁者/強権指導者/実力者 | 強権的な指導者 | rules with a hard hand | likely
stronghold | 強い握り/強い保持/堅い掌握 | 拠点/牙城/地盤 | 拠点のこと | where one is strong | likely
stump/stump speech | 切り株/切り株演説/スタンプ | 応援演説/街頭演説/遊説 | 選挙用語 | speaking to voters | literal
subject.VERB/subject to sanctions/approval | 主題/科目/被験者/主語 | 対象となる/必要/条件に | 対象のこと | under | minor weak
submit _ resignation/bid/report/bill/proposal ~submit to | 服従する/屈する/従属する | 提出する | 提出すること | hand in | likely
subpoena | 処罰の下/罰則の下/パイナ | 召喚状/召喚/出頭命令/提出命令 | 法律用語 | must appear before a court | likely
subsidy/subsidies ~subsidiary | 子会社/助手 | 補助金/助成金 | 補助金のこと | money from the state | likely
subsidiary ~subsidy | 補助/補助的/付属品 | 子会社/傘下 | 会社のこと | a firm owned by another | likely
suburb/suburbs | 郊外性/副都 | 郊外 | 郊外のこと | outskirts | minor weak
succeed.VERB +president/chairman/leader/king/minister/father/office ~failed/effort/attempt/plan | 成功する | 後任となる/後を継ぐ/継承する/引き継ぐ | 後を継ぐこと | come after | likely
successor ~success | 成功者/成功した人 | 後任/後継者 | 後任のこと | who comes after | likely
sue/sued for/over | スー/訴願する | 提訴する/訴える/損害賠償を求める | 提訴のこと | bring before a court | minor weak
suicide bomber/bombing/attack/vest | 自殺爆撃機/自殺爆撃/自殺ボンバー/自殺爆弾機 | 自爆犯/自爆攻撃/自爆テロ/自爆 | 用語の違い | the usual term | term
suit.NOUN +court/filed/federal/sued/lawsuit/defamation ~wear/wore/suit and/dress/space | スーツ/背広/洋服 | 訴訟/訴え/裁判 | 訴訟のこと | a case in court
summary execution/executions | 要約実行/概要の実行/要約処刑/サマリー | 即決処刑/超法規的処刑 | 法律用語 | killing without trial
summit.NOUN ~mountain/peak/climb/everest/climber | 頂上/頂上会談/正常会談/山頂/正常 | 首脳会談/首脳会議/サミット | 首脳の会合 | a meeting of leaders
supreme court | 最高の宮廷/最上裁判所/至高の法院/大法院/最高コート | 最高裁判所/最高裁/連邦最高裁 | 裁判所の名称 | the highest court | term
supreme leader | 最高のリーダー者/至高の指導者/最上指導者/最高領導者 | 最高指導者 | 役職名 | an office | term minor
surge.NOUN/surge.VERB +case/infection/price/migrant/demand/violence ~storm/power/electric | サージ/大波/うねり/高潮 | 急増/急騰/急増する/急上昇 | 急増のこと | rise fast | minor likely
surgeon general | 一般外科医/外科将軍/外科医将軍/総外科医 | 公衆衛生局長官/医務総監 | 官職名 | an office
surrogate mother/motherhood | 代理の母/代用母/代わりの母親 | 代理母/代理出産 | 用語の違い | bears for another | term minor likely
suspect.NOUN +police/arrested/shooting/custody/attack/killing | 疑わしい/疑い者/容疑の人/疑われる | 容疑者 | 容疑者のこと | who may have done it | minor likely
suspend/suspended sentence | 停止した文章/中断された文/一時停止文/吊られた文章/停止された刑罰 | 執行猶予/執行猶予付き | 法律用語 | a punishment put off
suspend.VERB +service/flight/train/school/license/player/membership ~bridge/hang | 吊るす/ぶら下げる/サスペンド | 停止する/運休する/中断する/停職 | 停止すること | stop for a time | minor likely
sweep.VERB +power/office/election/victory/region/fire ~floor/broom | 掃く/掃除する/スイープ/一掃 | 席巻する/圧勝する/広がる/握る | 慣用表現 | win, or spread | literal likely
swing state/states/voter/voters | 揺れる州/スイング状態/ブランコの状態/振る州/揺れる状態/ブランコ州 | 激戦州/無党派層/浮動票 | 選挙用語 | may go either way
sworn in;swear in;swearing-in | 誓われた中/呪われた/ののしり/悪口 | 就任宣誓/宣誓する/就任する | 就任の宣誓 | take an office by oath
sympathizer | 同情者/共感者/慰める人 | 支持者/シンパ | 支持者のこと | who supports | minor weak
`);
