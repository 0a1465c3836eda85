import { parseTraps } from '../trap.ts';

/** Ceremonies, society, culture, sport and the media. */
export const SOCIETY = parseTraps(`
spokesman;spokeswoman;spokesperson | 代弁人/代弁者/スポークスマン/広報担当者/話し手/スポークス人/代理人 | 報道官/広報官/広報担当 | 政府の「報道官」、企業の「広報担当者」 | a government's 報道官 | weak
spokesman/spokeswoman/spokesperson _ ministry/government/president/kremlin/pentagon;ministry/government/kremlin/pentagon spokesman/spokeswoman/spokesperson | 代弁人/代弁者/スポークスマン/広報担当者/広報担当 | 報道官/広報官 | 政府・軍では「報道官」 | of a government or army: 報道官 | term minor likely
journalist;reporter;correspondent ~court/novel/fiction | 通信員/通信者/報告者/文通者/記録者 | 記者/特派員/ジャーナリスト | 「記者・特派員」を指す | someone who reports news | likely
press/staff/ap/sports/science/news/business/political writer | 作家/ライター/作者 | 記者 | 通信社・新聞の「記者」を指す | of a news agency: 記者
contributed to this report/story/article;contributed reporting | 貢献する/寄稿した/寄与する/寄与した | 取材に協力/取材/執筆協力 | 「取材に協力した」の意 | helped with the reporting | literal minor
news conference;press conference | ニュース会議/記者会議/ニュース会見/記者懇談会/報道会議/言論会議/プレス会議/記者懇談 | 記者会見/会見 | 定訳は「記者会見」 | the set term is 記者会見
press release | プレスリリース文/報道資料/押し出し/保導資料/圧力解放/プレス解除/保道資料 | 報道発表/発表/プレスリリース | 「報道発表・プレスリリース」 | what is sent to the press | term
news agency | ニュース代理店/ニュース庁/ニュース会社/ニュース機関/ニュースエージェンシー/ニュース局 | 通信社/通信 | 定訳は「通信社」 | the set term is 通信社
wire service | ワイヤーサービス/有線サービス/電線サービス/電信サービス/ワイヤ | 通信社 | 定訳は「通信社」 | the set term is 通信社
anchor.NOUN ~ship/boat/anchorage/vessel/sea/port +news/television/tv/cnn/broadcast/fox/network | 錨/いかり/アンカー/碇 | キャスター/司会者 | ニュースの「キャスター」を指す | who reads the news | likely
host.NOUN;hosts.NOUN ~country/nation/city/parasite/virus/guest/game/tournament/olympics/team +show/tv/television/radio/podcast/program/oscars | 宿主/主人/ホスト/主催者 | 司会者/司会/パーソナリティー | 番組の「司会者」を指す | who leads a show
column.NOUN;op ed;editorial | 柱/列/縦隊/円柱/編集の/コラム欄/編集者の | コラム/社説/論説 | 新聞の「コラム・社説」を指す | a piece of opinion | likely
headline/headlines ~act/festival/concert | 頭線/ヘッドライン/見出し線/標題 | 見出し/ニュース/大きく報じ | 新聞の「見出し」を指す | the title of an article | weak
coverage ~insurance/health/network/cell/vaccine/forest/area | カバレッジ/適用範囲/被覆/補償範囲/カバー範囲 | 報道/取材 | 「報道」を指す | reporting of news | likely
broadcaster | 放送人/放送社/放送者/放送機関社 | 放送局/テレビ局/国営放送/公共放送 | 「放送局」を指す | a station | term minor likely
source/sources.NOUN ~energy/food/water/income/power/open/code/revenue/light/heat +anonymity/familiar/reuters/unnamed/anonymous | 源/出所/ソース/消息筋ら/出処 | 関係者/情報筋/消息筋/筋 | 取材先の「関係者・情報筋」 | who told the reporter
on condition of anonymity;speak/spoke/speaking anonymously;condition of anonymity | 匿名の条件/匿名性/匿名の状態/無名の条件/匿名状態 | 匿名を条件に/匿名で | 定型は「匿名を条件に」 | the set phrase is 匿名を条件に | literal minor
declined/refused to comment;decline/declines to comment | 論評を断/コメントを減少/減少/論評を拒否/コメントするのを断/辞退 | コメントを避け/コメントを控え/コメントを拒/コメントしな | 定型は「コメントを避けた」 | the set phrase is コメントを避けた | literal minor likely
red carpet | レッドカーペットに上がる/レッドカーペットを踏む/赤い絨毯/赤い敷物/赤いじゅうたんを踏む | 赤じゅうたん/レッドカーペットを歩/レッドカーペットに | 「レッドカーペットを歩く」とする | walking on it, not stepping up | literal minor
motorcade ~car/cars | 車の行列/自動車行列/自動車パレード/車両行列/モーターケード/車隊列/車の列 | 車列 | 定訳は「車列」 | the set term is 車列 | term minor
welcome/welcoming ceremony | 歓迎式/歓迎儀式/ようこそ/歓迎行事 | 歓迎式典 | 定訳は「歓迎式典」 | the set term is 歓迎式典 | term minor likely
ceremony | 儀式行事/セレモニー式/行事式/儀礼式 | 式典/式 | 公式行事は「式典」 | an official event is 式典 | term minor likely
inauguration;inaugurated | 開会/開業/取任/発足式/開幕式 | 就任/就任式/開通/落成/開所 | 大統領の「就任(式)」を指す | beginning an office | likely
wreath ~christmas | リース/輪/花冠 | 花輪/献花 | 式典の「花輪」を指す | laid in memory | likely
lay/laid _ wreath/wreaths | 横たえる/置く/敷く/産む/敷いた/置いた/横たわった | 献花/花輪をささげ/供え | 「献花する」の意 | to honour the dead | literal minor
moment of silence;minute of silence | 沈黙の瞬間/静寂の瞬間/沈黙の時間/静けさの瞬間/沈黙の一分/黙想/沈黙の時 | 黙とう/黙祷 | 定訳は「黙とう」 | the set term is 黙とう
half mast;half staff | 半分のマスト/半分のスタッフ/半分の職員/ハーフマスト/弔旗で/半職員 | 半旗 | 定訳は「半旗」 | the set term is 半旗
toast.NOUN;toasted.VERB;toast.VERB ~bread/breakfast/butter/cheese/oven/toaster/cook/avocado | トースト/焼く/焼いた/パン | 乾杯/祝杯 | 「乾杯」を指す | a drink in honour
applause;applaud;applauded;clap;standing ovation | 立っている拍手/立ち上がり拍手/基立拍手/スタンディング喝采/起立拍手 | 総立ち/拍手/称賛/スタンディングオベーション | 「総立ちの拍手」 | a whole hall applauding | minor
portrait/portraits | 肖像写真画/ポートレート画/縦長/縦向き | 肖像画/肖像 | 「肖像(画)」を指す | a picture of a person | minor weak
funeral | 葬礼式/葬礼/長例式/葬式場 | 葬儀/国葬 | 報道では「葬儀」 | newsrooms write 葬儀 | term minor likely
state funeral | 国家葬儀/国家葬/状態葬儀/州の葬儀/国葬儀式 | 国葬 | 定訳は「国葬」 | the set term is 国葬 | term
pope;pontiff | 教皇様/法王様/教化/ポープ/交番 | 教皇/法王 | 「教皇」を指す | the head of the Catholic Church | minor likely
church.NOUN ~cathedral/catholic/orthodox | 大聖堂/聖堂 | 教会 | cathedral でなければ「教会」 | 大聖堂 is a cathedral | minor
icon/icons _ church/orthodox/holy/virgin;orthodox icon/icons;icon of _ saint/trinity/virgin/christ | 聖像/アイコン/偶像/象徴/聖画像 | イコン | 正教会の「イコン」を指す | a sacred picture | term minor
archbishop;bishop;cardinal.NOUN ~red/bird/baseball/louis/rule/sin/number | 基数/紅冠鳥/ビショップ/推機卿/カーディナル/大主教様 | 枢機卿/大司教/司教/主教 | 聖職の位を指す | ranks of clergy | likely
worshipper;worshippers;worshiper;worshipers | 崇拝者/礼拝者たち/崇拝する人/崇拝者たち | 信者/礼拝者/参拝者 | 「信者・礼拝者」を指す | people at prayer | likely
congregation | 集まり/集合/集会 | 信徒/会衆/信者 | 「信徒」を指す | members of a church | weak
pride parade/march | 自尊心/プライド行進/誇り行進/誇りパレード/クィア祝祭 | プライドパレード/パレード | 性的少数者のパレードを指す | of sexual minorities
rally.NOUN;rallies.NOUN ~car/race/driver/stock/stocks/market/share/shares/tennis/price/prices | ラリー/反騰/集合/上昇 | 集会/デモ/演説会 | 政治的な「集会」を指す | a meeting in the open | likely
protest.NOUN;demonstration;protesters;demonstrators ~technology/product/demo | 示威/示威者/示威隊/実演/実証/デモンストレーション/示威行進 | デモ/抗議/デモ隊/抗議デモ/抗議集会 | 報道では「デモ・抗議」 | newsrooms write デモ | term minor likely
activist;activists | 活動主義者/運動家たち/行動主義者/アクティビスト/活動主義 | 活動家/市民団体 | 「活動家」を指す | who works for a cause | minor likely
advocacy group;advocate.NOUN;advocates.NOUN | 弁護人/提唱者ら/弁護団/主唱者/弁護集団 | 支援団体/擁護派/権利擁護/推進派/支持者/提唱者 | 「支援団体・推進派」を指す | who speaks for a cause | likely
human rights group/organization/watchdog;rights group/groups | 人間の権利/権利グループ/権利集団/人権集団/権利団体/人権番犬/番犬 | 人権団体/人権監視団体 | 定訳は「人権団体」 | the set term is 人権団体
watchdog ~dog/bark | 番犬/ウォッチドッグ/監視犬 | 監視団体/監視機関/監督機関/監視 | 「監視機関」を指す | a body that supervises
think tank | 思考タンク/シンクタンク戦車/考えるタンク/戦車/思考戦車 | シンクタンク/研究機関/研究所 | 定訳は「シンクタンク」 | the set term is シンクタンク
nonprofit;non profit | 非営利者/利益のない/非収益/非利益 | 非営利/NPO/非営利団体 | 定訳は「非営利団体」 | the set term is 非営利団体
charity ~shield | チャリティー/自善/慈悲/自善団体 | 慈善団体/慈善/支援団体/チャリティー団体 | 「慈善団体」を指す | an aid organisation | weak
aid worker/workers/group/groups/agency/agencies | 援助作業員/補助労働者/援助労働者/救護労働者/救護団体/補助団体/援助エージェンシー/救護要員/援助勤労者 | 援助関係者/支援団体/援助団体/援助機関/支援関係者 | 「援助関係者・援助団体」 | people who bring help | term minor
refugee;refugees | 避難民者/亡命者たち/難民たち/避難者/難民者 | 難民 | 定訳は「難民」 | the set term is 難民 | term minor likely
migrant;migrants;immigrant;immigrants | 移民者/移動者/移住民/移民者たち/移住労働者たち | 移民/移住者 | 報道では「移民」 | newsrooms write 移民 | term minor weak
undocumented;illegal immigrant/immigrants | 文書化されていない/書類のない/記録されていない/不法滞留/不法滞留者/文書のない | 不法移民/不法滞在者/在留資格のない | 「在留資格のない」の意 | without papers
minority.NOUN;minorities | 小数/少数派たち/少数者/未成年者/少数民族たち | 少数派/少数民族/マイノリティー/少数 | 「少数派・少数民族」 | a smaller group | minor weak
indigenous | 原住民/固有/自生/土着民/先住の | 先住民/先住 | 報道では「先住民」 | newsrooms write 先住民 | term likely
same sex marriage;gay marriage | 同性の結婚/同性結婚/同じ性別/同姓結婚/ゲイ結婚/同性愛結婚/同姓婚 | 同性婚 | 定訳は「同性婚」 | the set term is 同性婚 | term minor
domestic violence | 国内暴力/家庭の暴力/国内の暴力/家内暴力/ドメスティック暴力/家庭暴力 | 家庭内暴力/DV/配偶者 | 定訳は「家庭内暴力(DV)」 | the set term is 家庭内暴力 | term
sexual harassment/assault/abuse | 性嫌がらせ/性的暴行罪/性戯弄/性暴行/性的嫌がらせ/性的苦情 | セクハラ/性的暴行/性的虐待/性暴力/性加害 | 報道では「セクハラ・性的暴行」 | newsrooms write セクハラ | term minor
high school;middle school;elementary school | 高学校/ハイスクール/高い学校/高等学校/真ん中の学校/初等学校/中間学校/初等 | 高校/中学校/小学校 | 報道では「高校・小学校」 | newsrooms write 高校 | term minor likely
professor emeritus | 名誉の教授/名誉教授職/明例教授 | 名誉教授 | 定訳は「名誉教授」 | the set term is 名誉教授
coach.NOUN ~bus/life/passenger | 監督者/長距離バス/馬車 | 監督/ヘッドコーチ/コーチ | チームの長は「監督」 | the head of a team is 監督 | weak
head coach;manager _ team/club/united | 頭コーチ/首席コーチ/マネージャー/管理者/支配人 | 監督/ヘッドコーチ | チームの長は「監督」 | the head of a team is 監督 | likely
quarterfinal;quarter final;semifinal;semi final;round of 16 | 4分の1決勝/準々決戦/半決勝/八強/4強/8強/16強/クォーター決勝/半分決勝/四強 | 準々決勝/準決勝/ベスト | 定訳は「準々決勝・準決勝」 | the set terms are 準々決勝 and 準決勝 | term
group stage | グループ舞台/組別リーグ/グループ段階/組リーグ/グループの舞台/グループステージ舞台 | 1次リーグ/グループステージ/1次L | 「1次リーグ」を指す | the first round of a tournament
world cup | 世界カップ/ワールド杯/世界杯/ワールドコップ/世界の杯 | W杯/ワールドカップ | 定訳は「ワールドカップ(W杯)」 | the set term is ワールドカップ | likely
gold/silver/bronze medalist;medalist | メダリスト者/金メダル者/メダル受賞者/メダル保持者/勲章者 | メダリスト/金メダル/銀メダル/銅メダル | 「メダリスト」を指す | who won a medal | minor
own goal | 自己目標/自分の目標/自殺ゴール/自殺点/自責ゴール/自分のゴール | オウンゴール | 定訳は「オウンゴール」 | the set term is オウンゴール
draw.NOUN ~lottery/picture/line/attention +match/goal/league/cup/game/side/score | 引き出し/絵/描画/無勝負/ドロー/引く | 引き分け/抽選/組み合わせ | 試合の「引き分け」を指す | a game without a winner | likely
extra time;overtime ~work/pay/worker/hours | 余分な時間/追加時間/超過時間/余計な時間/残業/時間外 | 延長/延長戦/追加タイム | 試合の「延長戦」を指す | more time in a match | likely
penalty ~death/law/prison/crime/tax/civil/court/fine +goal/kick/shootout/striker/score/referee/keeper/match | 罰則/刑罰/罰/違約金/処罰/ペナルティ !ペナルティエリア !ペナルティーエリア | PK/ペナルティーキック/反則 | サッカーの「PK」を指す | a penalty kick | likely
box office | 箱事務所/ボックスオフィス/箱オフィス/切符売り場/興行成績表 | 興行収入/興行成績 | 「興行収入」を指す | money made by a film | likely
best seller;bestseller | 最高の売り手/最高販売者/ベスト販売者/よく売れる人 | ベストセラー | 定訳は「ベストセラー」 | the set term is ベストセラー
lead role;leading role;starring role;supporting role | 先頭の役割/主導役割/鉛の役割/リード役割/支援役割/助演役割/支持的役割 | 主演/主役/助演/主導 | 「主演・助演」を指す | a part in a film | likely
score.NOUN ~point/points/goal/goals/test/game/match/win/credit/exam +film/music/composer/movie/soundtrack | 点数/得点/スコア/成績 | 音楽/楽曲/楽譜 | 映画の「音楽」を指す | music for a film | weak
`);
