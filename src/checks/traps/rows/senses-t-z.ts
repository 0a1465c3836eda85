import { parseTraps } from '../trap.ts';

/** English words of many senses that newsrooms use in one of them, in the order of the alphabet: t to z. */
export const SENSES_T_Z = parseTraps(`
table.VERB +motion/bill/resolution/proposal/amendment/plan/no-confidence | テーブル/テーブルに上げる/テーブルに置く/食卓/卓上 | 提出する/上程する/棚上げする | 提出のこと | bring before a parliament
take hold/toll/part/place/shape | 通行料を取る/料金を取る/場所を取る/形を取る/部分を取る | 影響を及ぼす/行われる/定着する/参加する | 慣用表現 | a set phrase | literal likely
take to the streets | 通りに連れて行く/通りに取る/街に持って行く/通りへ取る | 街頭に繰り出す/デモを行う/街頭で抗議 | 慣用表現 | protest | literal
takeover/take over +company/bid/hostile/acquisition ~power | 引き継ぎ/テイクオーバー/取って代わる | 買収 | 会社の買収 | buying a firm | likely
talk.NOUN/talks +peace/nuclear/ceasefire/negotiator/hold/resume/trade | 話/おしゃべり/トーク/話し合い話 | 協議/交渉/会談/和平協議 | 協議のこと | negotiations | likely
tally.NOUN +death/infection/case/medal/vote/reuters | タリー/札/割符 | 集計/累計/合計 | 集計のこと | a count | likely
tap.VERB/tapped +lead/head/serve/nominee/post/minister ~phone/water/wire/shoulder | 叩く/蛇口/タップ/軽くたたく | 起用する/指名する/抜てきする | 起用のこと | choose for an office | likely
target.VERB/targeted sanction/sanctions/killing | 目標制裁/ターゲット制裁/標的の制裁 | 標的を絞った制裁/対象を絞った/標的殺害 | 用語の違い | aimed at persons | minor weak
tariff/tariffs ~phone/feed-in/hotel | 料金表/運賃/タリフ | 関税 | 関税のこと | a tax on imports | likely
task force | 仕事の力/課題力/作業勢力/任務力/タスクの力 | 作業部会/特別チーム/対策本部/タスクフォース/機動部隊 | 組織のこと | a group for one task | likely
tax break/haven/relief/cut ~tax heaven | 税の破壊/税金休憩/税の天国/税金天国/税の休憩/税金カット | 減税/租税回避地/タックスヘイブン/税制優遇 | 税の用語 | of taxes | likely
tear gas | 涙のガス/裂けるガス/涙ガス | 催涙ガス/催涙弾 | 用語の違い | the usual term | term
teller +bank/robbery | 話す人/語り手 | 窓口係 | 銀行の窓口係 | works in a bank | likely
temporary protected status | 一時的に保護された状態/一時保護状態 | 一時保護資格/一時的な在留資格 | 制度の名称 | of migrants | term minor
tender.NOUN/tender.VERB +resignation/bid/offer/contract ~meat/love/legal | 柔らかい/優しい/入札の | 提出する/入札/申し出る | 辞表や入札 | hand in, or a bid | likely
term.NOUN +president/second/third/office/prison/jail/serve/year/elected ~long/short/medium/term of/coin/medical | 用語/条件/期間語/学期 | 任期/刑期/期目 | 任期のこと | time in office | likely
in terms of/with | 用語で/言葉で/条件で | の点で/面で/に関して | 慣用表現 | as regards | literal minor weak
test.VERB +missile/weapon/launch/nuclear/rocket/fired ~positive/covid/blood/school/exam | 試験する/テストする/検査する | 発射実験を行う/実験する/核実験 | 兵器の実験 | try a weapon | minor weak
weapons test/tests;missile test/tests;nuclear test/tests | 武器試験/兵器試験/核テスト/ミサイルテスト/ミサイル試験/武器実験 | 兵器実験/発射実験/核実験 | 兵器の実験 | trying a weapon | term minor likely
test positive/negative;tested positive/negative | 肯定的にテスト/積極的にテスト/肯定的な検査/プラスのテスト/ポジティブ | 陽性/陰性 | 検査結果のこと | has, or has not, the disease
testify/testimony ~testament | 試験する/証明書 | 証言する/証言 | 証言のこと | speak before a court | likely
the hague | ヘイグ/ザ・ハーグ市/ハグ/ザヘイグ | ハーグ/オランダ・ハーグ | 地名 | a city | term minor
the west;western country/nation/power/ally/official/sanction/leader | 西欧/西部/西洋の西/西の | 西側/西側諸国/欧米/欧米諸国 | 西側諸国のこと | includes the U.S. | likely
think tank;think-tank | 考える戦車/思考タンク/シンク戦車/思考水槽/考えるタンク | シンクタンク/研究機関/調査機関 | 機関の種類 | studies policy
third party/world/country | 3番目のパーティー/第三パーティー/三番目の世界/3番目の国 | 第三者/第三政党/第三世界/第三国 | 用語の違い | the usual term | term minor likely
threaten to | 脅かして/恐喝する | 警告する/恐れがある/構えを見せる/脅す | 警告や恐れ | say that one may | minor weak
throw.VERB support/weight/book/hat | 投げる/放る | 支持を表明する/支持する | 慣用表現 | give support | literal likely
ticket.NOUN +republican/democratic/running/presidential/party ~plane/train/airline/concert/lottery/traffic/speeding/parking/price | チケット/切符/乗車券 | 公認候補/正副大統領候補/候補 | 選挙用語 | candidates of a party | likely
tie.NOUN/ties +diplomatic/relations/close/strengthen/between/economic/military/cut/sever/family/business ~neck/shirt/suit/bow/game/match | ネクタイ/結び目/タイ/同点/関連性/紐 | 関係/結び付き/つながり/国交 | 関係のこと | relations
tight.ADJ race/election/security/budget/labor | きつい/タイト/締まった/堅い | 接戦/厳重/厳しい/逼迫 | 接戦や厳重 | close, or strict | literal minor likely
tip.NOUN/tipster +police/fbi/hotline/anonymous/suspect ~restaurant/waiter/iceberg/finger/penisula | チップ/先端/心付け/ヒント | 情報/通報/情報提供 | 情報提供のこと | told to the police | likely
token.NOUN +gesture/symbolic ~crypto/digital | トークン/代用貨幣 | 形ばかりの/象徴的な | 形ばかりのこと | for show | minor likely
toll.NOUN +death/casualty/rise/rose/civilian/human/heavy ~road/bridge/highway/booth | 通行料/料金/通行税/鐘 | 死者数/犠牲/被害/犠牲者数 | 犠牲のこと | how many suffered
too _ to.PART ~too many/also | 過ぎています/ために…過ぎる | すぎて…できない/余り | 「〜すぎて…ない」の構文 | so much that one cannot | weak
top brass | 最高の真鍮/トップ黄銅/上の真鍮 | 軍上層部/軍首脳/幹部 | 慣用表現 | the highest officers | literal
top.ADJ official/diplomat/court/general/adviser/leader/aide/commander ~top of | 上の/頂上/トップの服 | 最高位の/高官/トップ/首席/最高 | 地位の高さ | of highest rank | minor weak
topple/toppled +government/regime/president/leader/assad | 転倒する/倒れ込む/転ぶ | 倒す/打倒する/失脚させる/崩壊させる | 政権を倒すこと | bring down | minor likely
tour of duty | 義務の旅行/任務の旅行/勤務ツアー/任務ツアー | 派遣任務/従軍/服務期間 | 軍の勤務 | time of service abroad | literal
track record | トラックレコード/線路の記録/軌道の記録/追跡記録/トラック記録 | 実績 | 慣用表現 | what was done before | literal
trade.VERB +barb/accusation/blame/insult/fire | 貿易する/取引する/交換する/トレードする | 応酬する/非難し合う/撃ち合う | 応酬すること | exchange | literal likely
trade union/unions | 貿易労組/取引組合/貿易連合/貿易組合/貿易ユニオン | 労働組合/労組 | 用語の違い | a union of workers
trade deficit/surplus/gap/imbalance | 取引赤字/商売の赤字/貿易ギャップ/取引不足/貿易欠損 | 貿易赤字/貿易黒字/貿易不均衡 | 経済用語 | of imports and exports | term minor likely
trail.VERB/trailing +poll/candidate/points/race/behind ~mountain/hike/trailer | 小道/跡/引きずる | リードを許す/後れを取る/追う | 劣勢のこと | be behind | likely
train.VERB/trained/training +soldier/troops/pilot/police ~railway/rail/passenger | 列車/電車 | 訓練する/訓練/養成する | 訓練のこと | teach | likely
transfer of power | 権力の移動/電力の伝送/力の転送/電力移転/パワー転送 | 政権移行/権力移譲/政権交代 | 政権の移行 | from one government to the next
transition.NOUN/transitional government/council/team/president | 移行期の/遷移/トランジション/転換政府/過渡政府 | 暫定政府/政権移行/移行チーム/移行政権 | 政権の移行 | between governments | minor likely
transport.NOUN public | 公開輸送/公衆の運搬/大衆交通 | 公共交通機関/公共交通 | 用語の違い | buses and trains | term minor likely
travel ban/advisory/warning | 旅行禁止法/旅行顧問/旅行忠告/旅行アドバイザリー | 渡航禁止/入国禁止/渡航情報/渡航中止勧告 | 用語の違い | of journeys abroad | term minor likely
treason ~reason | 理由/裏切り | 反逆罪/国家反逆罪 | 罪の名称 | against the state | likely
treasury/treasuries/treasury department/secretary | 宝庫/金庫/財宝/国庫の部 | 財務省/米国債/財務長官/国債 | 省や国債のこと | ministry, or its bonds | likely
treat.VERB +patient/hospital/wound/injury/victim ~dog/trick/sweet | もてなす/扱う/おごる/取り扱う | 治療する/手当てする | 治療のこと | care for the ill | likely
trial.NOUN +court/judge/jury/murder/defendant/criminal/prosecutor/stand ~clinical/vaccine/drug/phase/error | 試験/試み/試練/試行/トライアル/裁き試験 | 裁判/公判 | 裁判のこと | before a court
trial.NOUN clinical/vaccine/drug;phase _ trial | 裁判/公判/試練 | 臨床試験/治験 | 医薬の試験 | of a medicine
trigger.VERB ~gun/pull/finger | 引き金/トリガー/引き金を引く/触発する/触発される | 引き起こす/招く/誘発する/きっかけに | 引き起こすこと | bring about | minor likely
troop.NOUN/troops ~scout | 軍隊/群れ/団/軍部隊たち | 部隊/兵士/兵/軍 | 部隊のこと | soldiers | term minor weak
truce ~truth | 真実/休憩 | 停戦/休戦 | 停戦のこと | a halt in fighting | likely
turn down | 下に回す/下に回る/音量を下げる | 拒否する/断る/退ける | 断ること | refuse
turn in/turned oneself in;turned himself/herself/themselves in | 回す/内に回る/向きを変える/返却する | 出頭する/自首する | 出頭のこと | give oneself up
turnout ~turn out | 回転/転出/出来/生産高 | 投票率/参加者数/人出 | 投票率のこと | how many vote | likely
twin attack/bombing/blast/explosion/city ~twins born | 双子/ツイン | 連続/2件の/同時 | 二つの事件 | two of them | literal likely
typhoon/storm/hurricane make landfall;landfall | 土地の落下/地すべり/着地/陸落ち/陸地の滝 | 上陸/上陸する | 気象用語 | reach land
ultimatum | 最終/究極 | 最後通告/最後通牒 | 外交用語 | a last demand | likely
underage/under-age ~under age | 年齢の下/アンダーエイジ/低年齢 | 未成年/未成年者 | 未成年のこと | not of age | minor likely
underdog | 負け犬/下の犬/アンダードッグ | 劣勢/挑戦者/格下 | 劣勢の側 | not expected to win | literal
underground.ADJ/underground economy/railway ~nuclear/test/water/mine | アンダーグラウンド/地下の鉄道 | 地下/地下経済/秘密の | 用語の違い | the usual term | minor weak
undersecretary/under secretary/under-secretary | 秘書の下/下の秘書/長官の下/下秘書/書記の下 | 次官/事務次官/国務次官/事務次長 | 官職名 | an office
understaffed/short-staffed | スタッフの下/短いスタッフ/従業員不足の下 | 人手不足/人員不足 | 人手不足のこと | too few people | literal
undocumented immigrant/migrant/worker | 文書化されていない/書類なし/文書のない移民/証拠のない | 不法滞在/在留資格のない/不法移民 | 用語の違い | without papers | term minor likely
unemployment rate/benefit/benefits | 失業速度/失業の利益/失業利益/失業恩恵 | 失業率/失業手当/失業給付 | 経済用語 | of people without work | term
uniform.NOUN ~school uniform | 統一された/均一/一様 | 制服/軍服 | 制服のこと | what soldiers wear | likely
unilateral/unilaterally | 一面的/片側/一側的/一辺の | 一方的/一方的な/単独 | 外交用語 | by one side | minor likely
bilateral/trilateral/multilateral ~symmetry | 両側/双方向/両面/三角/多面/多角的な側 | 二国間/3カ国/多国間/両国間 | 外交用語 | between two, three or more states | likely
union.NOUN +worker/strike/labor/teacher/wage/contract/members/dockworkers ~european/soviet/african/credit/state/customs | 連合/連盟/ユニオン/結合/同盟/団結 | 労働組合/組合/労組 | 労働組合のこと | of workers
unrest ~rest | 不安定/休息なし/休まない/不安 | 騒乱/混乱/暴動/情勢不安 | 騒乱のこと | disorder | minor likely
unveil ~veil/headscarf | ベールを脱ぐ/ベールをはがす/除幕する | 発表する/公表する/明らかにする/披露する | 発表のこと | show for the first time | minor likely
up to +people/percent/years/tons/soldiers/dollars | 上に/まで上 | 最大/最高で/最長 | 上限のこと | at most | minor weak
uphill battle/struggle/fight | 上り坂の戦い/上り坂戦闘/登り坂/上り坂の闘い/坂道の戦い | 苦しい戦い/困難な戦い/苦戦 | 慣用表現 | a hard one | literal
uphold/upheld | 持ち上げる/上に保持する/支える/擁護する | 支持する/維持する/是認する | 判断を支持すること | let a judgment stand | likely
upper house/chamber | 上の家/上部の家/高い家/上の部屋/上部ハウス | 上院/参議院 | 議会の院 | a chamber | term
uprising | 上昇/立ち上がり/起き上がり | 蜂起/反乱/暴動 | 蜂起のこと | rising against rulers | likely
urge.VERB | 衝動/勧める/駆り立てる | 求める/促す/呼びかける/要請する | 求めること | ask strongly | minor weak
vacancy/vacant seat/post/court | 空いている部屋/空室/休暇の席 | 空席/欠員 | 欠員のこと | an office to fill | minor likely
venue ~avenue | 大通り/場 | 会場/開催地 | 会場のこと | where it is held | minor weak
verdict | 評決地/意見/審判の言葉 | 評決/判決 | 裁判用語 | what a court found | minor weak
veteran.NOUN +war/vietnam/military/iraq/afghanistan/affairs ~actor/player/diplomat/politician | ベテラン/熟練者/老練な | 退役軍人/元兵士/帰還兵 | 退役軍人のこと | who was a soldier | likely
veterans affairs | ベテラン業務/ベテラン問題/ベテランの事件/退役恋愛 | 退役軍人省/退役軍人 | 省の名称 | a ministry | term
vice president/chairman/premier/minister/mayor/governor/speaker | 悪/悪徳/バイス/風俗 | 副大統領/副議長/副首相/次官 | 副の役職 | second in office
viral.ADJ video/post/photo/went ~infection/disease/load/hepatitis | ウイルス性/ウイルスの/ウイルス | 拡散した/話題となった/急速に広まった | ネットでの拡散 | shared by very many
visa ~card/mastercard | ビザカード | 査証/ビザ | 査証のこと | leave to enter | weak
volunteer.NOUN +help/rescue/evacuate/aid/work/fire/red/search/charity ~army/soldier/legion | 志願者/志願兵/自願者/自発的な人 | ボランティア | ボランティアのこと | helps for nothing | likely
vote of confidence/no confidence | 自信の投票/信頼の投票/自信投票/確信の投票 | 信任投票/不信任投票/信任決議 | 議会の手続き | whether a government stays
vow.VERB ~wedding | 誓願/結婚の誓い/ワウ | 誓う/表明する/約束する | 約束のこと | promise | minor weak
waive/waiver ~wave/waver | 手を振る/波/揺れる | 放棄する/免除する/免除/適用除外 | 免除のこと | not insist on | likely
walk free | 自由に歩く/無料で歩く/歩いて自由 | 釈放される/放免される | 慣用表現 | be set free | literal
walk out;walkout/walked out | 歩いて出る/外に歩く/ウォークアウト/歩いて出た | 退席する/ストに入る/スト/職場放棄 | 抗議や争議 | leave in protest | likely
walk back | 後ろに歩く/歩いて戻る/後退して歩く | 撤回する/修正する | 発言の撤回 | take words back | literal
war crime/crimes | 戦争の罪悪/戦争犯罪行為たち | 戦争犯罪 | 定訳と異なる | the established term | term minor weak
war effort | 戦争努力/戦争の努力/戦争への努力 | 戦争遂行/戦争継続/戦費 | 慣用表現 | the waging of a war | literal minor
ward.NOUN +hospital/patient/covid/maternity | 区/監視/ワード | 病棟 | 病院の病棟 | part of a hospital | likely
warrant.NOUN +arrest/court/issue/judge/icc/search ~officer | 保証/ワラント/保証書/正当化 | 令状/逮捕状/捜索令状 | 令状のこと | a court's order
warship/warships | 戦争船/戦船/戦争の船 | 軍艦/艦艇/戦艦 | 軍艦のこと | a ship of war | term minor likely
watchdog | 番犬/監視犬/ウォッチドッグ/見張り犬 | 監視機関/監視団体/規制当局 | 慣用表現 | a body that watches
water cannon/cannons | 水大砲/水の大砲/水キャノン/水カノン | 放水/放水車/放水銃 | 用語の違い | against crowds | term
wave of;heat/crime/covid wave | 熱い波/熱の波/犯罪の波動/手を振る | 熱波/相次ぐ/第…波/多発 | 気象・慣用表現 | many at once | minor likely
weapon/weapons program | 武器プログラム/兵器番組/兵器プログラム/武器番組 | 兵器開発計画/核開発計画/兵器開発 | 開発計画のこと | making of weapons | term minor
nuclear/missile program/programme | 核プログラム/ミサイルプログラム/核番組/ミサイル番組 | 核開発計画/ミサイル開発計画/核開発/ミサイル開発 | 開発計画のこと | making of weapons | term minor
weigh.VERB +whether/option/decision/sanction/court/considering ~kilogram/kilograms/pounds/tons/kg | 重さを量る/計量する/体重 | 検討する/判断する | 検討すること | think over | likely
weigh in | 体重を量る/計量する/重さを | 意見を述べる/発言する/介入する | 慣用表現 | give an opinion | literal
welfare.NOUN +payment/state/benefit/recipient ~animal | 福祉国の/幸福 | 生活保護/福祉/社会福祉 | 社会福祉のこと | help from the state | minor weak
west bank | 西銀行/西の銀行/西部銀行/ウェスト銀行/西側の銀行/西岸銀行 | ヨルダン川西岸/西岸 | 地域名 | a region, no bank
whip.NOUN +party/majority/minority/chief ~lash/horse | 鞭/ムチ/ホイップ | 院内幹事/院内総務 | 議会の役職 | keeps a party together
whistleblower/whistle-blower | 笛を吹く人/口笛吹き/ホイッスルブロワー/呼び子 | 内部告発者/告発者 | 用語の違い | tells of wrongs inside
white house | 白い家/白い住宅/白家/白館/白亜の家 | ホワイトハウス/米政府/大統領府 | 固有名 | the U.S. president's office
white paper | 白い紙/白紙/ホワイト紙 | 白書 | 文書の種類 | a report of a government
wiggle room | うごめく部屋/くねくね部屋/揺れる部屋 | 余地/裁量の余地 | 慣用表現 | room to move | literal
wildfire/wildfires;forest fire/fires | 野生火災/野生の火/野火事/山火/山火災/荒野の火 | 山火事/森林火災 | 用語の違い | the usual term | term minor likely
windfall | 風の落下/風が落ちる/風落ち/落風 | 棚ぼた/予想外の利益/超過利益 | 慣用表現 | unexpected gain | literal
wing.NOUN +military/armed/political/youth/party ~left/right/bird/plane/aircraft/prison/hospital/hotel/west | 翼/羽/ウイング | 部門/軍事部門/派 | 組織の部門 | a part of a body | likely
wire fraud/transfer/service | 電線詐欺/ワイヤー詐欺/針金詐欺/有線サービス | 通信詐欺/電信送金/通信社 | 用語の違い | by wire | term likely
wiretap | 電線タップ/ワイヤータップ/針金の蛇口 | 盗聴/通信傍受 | 用語の違い | listening in secret | term
witness stand | 目撃台/証人の立つ/目撃者スタンド | 証言台 | 裁判用語 | where witnesses speak
word of mouth | 口の言葉/口の単語 | 口コミ | 慣用表現 | from one to another | literal
work permit | 仕事の許可する/作業許可/働く許可証 | 就労許可/労働許可証/就労許可証 | 用語の違い | leave to work | term minor likely
working group | 働くグループ/作業する集団/仕事グループ/働いている団体 | 作業部会 | 用語の違い | a group for a task | term minor likely
world war ii/i/two | 世界戦争2/ワールドウォー/2次世界大戦/世界2次大戦 | 第2次世界大戦/第二次世界大戦/第1次世界大戦 | 定訳と異なる | the established term | term minor likely
wound.VERB/wounded ~wind/wounds up | 巻かれた/傷を巻く/傷ついた | 負傷する/負傷した/けがをした/負傷者 | 負傷のこと | hurt | minor weak
writer.NOUN associated/press/staff/ap/sports | 作家/ライター/書き手/著者 | 記者 | 通信社の記者 | a reporter of an agency
yacht/year-on-year/year-over-year | 年ごとの年/年に年/年上の年 | 前年同期比/前年比 | 経済用語 | against a year before | likely
yield.NOUN +bond/treasury/investor/10-year/note ~crop/harvest/wheat/rice | 収穫/産出/譲歩/降伏/収量 | 利回り | 金融用語 | what a bond pays
youth wing/league/unemployment | 青春の翼/若者の羽/青春リーグ/青年の翼 | 青年部/青年組織/若年失業 | 用語の違い | of young people | minor likely
zero tolerance | 零寛容/ゼロ許容/零の忍耐/ゼロ耐性 | 容赦しない/ゼロトレランス/厳罰 | 慣用表現 | no mercy | literal minor
`);
