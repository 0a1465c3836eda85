import { parseTraps } from '../trap.ts';

/** Economy, business and labour. */
export const ECONOMY = parseTraps(`
plant.NOUN;plants.NOUN ~flower/tree/seed/species/leaf/animal/animals/garden/crop/grow/soil/botanical +factory/power/worker/company/nuclear/steel/car/manufacture/auto | 植物/プラント植物 | 工場/発電所/施設/製油所 | 「工場・発電所」を指す | a factory or power station | critical
power plant/plants;nuclear plant/plants | 電源植物/権力工場/電力植物/パワープラント/原子力植物/発展所/核発電所/核工場/動力工場 | 発電所/原発/原子力発電所 | 「発電所」を指す | where electricity is made
power outage/cut/cuts/failure;power grid | 権力/パワーカット/パワー停止/パワーグリッド/力の網/権力網 | 停電/送電網/電力網 | 「電力」の意 | electricity
stock/stocks.NOUN ~livestock/fish/soup/housing/store/supply +share/market/investor/trading/index/nasdaq/dow/nikkei/exchange | 在庫/ストック/貯蔵 | 株/株式/株価 | 「株式」を指す | shares of companies | likely
stock market/exchange/price/prices | 在庫市場/在庫交換/ストックマーケット/株式交換/証券交換/在庫価格/証券市場 | 株式市場/株価/証券取引所 | 「株式市場・証券取引所」 | where shares are traded | likely
share/shares.NOUN ~market/ride/lion/fair +investor/stock/company/trading/firm/nasdaq/exchange/stake | 分け前/共有/シェア/持ち分 | 株/株式/株価/持ち株 | 「株式」を指す | parts of a company | likely
shareholder;stockholder | 共有者/シェアホルダー/分け前の持ち主/持分者/株式保有者 | 株主 | 定訳は「株主」 | the set term is 株主
market capitalization/value;market cap | 市場大文字/市場の帽子/市場キャップ/市場価値/市価総額/市価総額が | 時価総額 | 定訳は「時価総額」 | the set term is 時価総額 | term likely
market share | 市場の株/市場株式/市場の共有/市場分け前/マーケットの株 | 市場シェア/シェア/市場占有率 | 「市場シェア」を指す | part of the sales
bond/bonds.NOUN ~family/friendship/mother/chemical/emotional/james/adhesive/human/between +market/yield/government/treasury/investor/debt/rate | 絆/ボンド/結合/きずな/つながり | 債券/国債/社債/債 | 「債券・国債」を指す | a debt security | likely
interest rate/rates | 関心率/利息率/興味率/利子率/利率/関心の割合/金利率 | 金利/政策金利 | 報道では「金利」 | newsrooms write 金利 | term minor likely
rate hike/increase/cut;raise/cut/lower _ rates/rate | 率を引き上げ/料金引き上げ/率の引き上げ/レート引き上げ/割合の引き上げ/率引き上げ/料率引き上げ/比率削減 | 利上げ/利下げ/金利/税率 | 「利上げ・利下げ」を指す | of interest | likely
basis point/points | 基礎点/基本点/ベースポイント/基準ポイント/根拠点/基準点/ベーシスポイント/bp | 0./％/ポイント/% | 100分の1%。報道では「0.25%」などとする | hundredths of a percent | term minor likely
federal reserve;the fed | 連邦保護区/連邦予備/連邦準備/連邦保留/連邦準備銀行制度 | FRB/米連邦準備制度理事会/連邦準備制度/連邦準備理事会 | 日本の報道では「米連邦準備制度理事会(FRB)」 | newsrooms write FRB | term likely
central bank | 中心銀行/中央の銀行/セントラルバンク/中央堤防 | 中央銀行/中銀/日銀/FRB | 「中央銀行」 | the bank of a state
board.NOUN ~school/surf/chess/bulletin/ship/plane/wood/game/key/train/flight/bus/aircraft +company/director/executive/chairman/shareholder/ceo/member/vote/approve/bank | 板/ボード/掲示板/黒板/盤 | 取締役会/理事会/役員会/委員会 | 「取締役会・理事会」を指す | the directors of a body
board of directors;board member/members | 監督の委員会/ボードメンバー/板のメンバー/理事陣/監督会/ディレクターの掲示板 | 取締役会/理事会/取締役/理事 | 定訳は「取締役会・理事会」 | the set term is 取締役会
executive.NOUN;executives.NOUN ~order/branch/committee/power/council | 執行者/行政官/エグゼクティブ/経営者陣/実行者/任員 | 幹部/役員/経営者/最高 | 企業の「幹部・役員」を指す | a manager of a company | minor likely
executive order/orders | 執行命令/行政命令/実行命令/役員命令/経営命令/行政秩序/エグゼクティブオーダー | 大統領令 | 定訳は「大統領令」 | the set term is 大統領令 | term
executive branch/director/committee/editor | 実行支店/執行支店/エグゼクティブ支店/執行監督/実行ディレクター/役員支店 | 行政府/事務局長/執行委員会/編集主幹/エグゼクティブ | 「行政府・事務局長」などを指す | set terms | likely
branch.NOUN ~bank/store/tree/office/local/shop/library | 支店/枝/ブランチ | 府/部門/支部 | 政府の「〜府」などを指す | a part of government | weak
chief executive;ceo | 首席執行官/最高執行者/チーフ執行官/執行長/最高行政官/首席経営者/最高執行責任者 | 最高経営責任者/CEO/社長/行政長官 | 定訳は「最高経営責任者(CEO)」 | the set term is 最高経営責任者 | term
chief financial/operating officer | 首席財務官/最高財務官/財務責任官/運営責任者長 | 最高財務責任者/最高執行責任者/CFO/COO | 定訳は「最高財務責任者」 | the set term is 最高財務責任者 | term
firm.NOUN;firms.NOUN | 堅固/しっかり/ファーム/固い/農場 | 企業/会社/社/事務所 | 「企業」を指す | a company
law firm | 法律会社/法律企業/法の会社/ローファーム/法務法人/法律法人 | 法律事務所 | 定訳は「法律事務所」 | the set term is 法律事務所 | term
start up;startup;startups | 起動/立ち上げ/始動/創業企業/始業 | 新興企業/スタートアップ | 「新興企業・スタートアップ」 | a young company | likely
small business/businesses | 小さいビジネス/小企業/小さなビジネス/スモールビジネス/小規模ビジネス/小商工人 | 中小企業/零細企業/小規模事業者 | 報道では「中小企業」 | newsrooms write 中小企業 | term minor
conglomerate | 大企業集団体/コングロマリット岩/礫岩/集塊 | 複合企業/財閥/コングロマリット | 「複合企業」を指す | a group of companies
subsidiary | 補助金/子供会社/補助的/サブシディアリー/付属会社/自会社 | 子会社 | 定訳は「子会社」 | the set term is 子会社
merger;merge ~mix | 併合/マージ/融合/結合 | 合併/統合/買収 | 企業の「合併」を指す | two companies becoming one | likely
takeover;take over ~military/power | テイクオーバー/引受 | 買収/掌握/継承/引き継/乗っ取 | 企業の「買収」を指す | buying a company | likely
acquisition;acquire.VERB ~skill/language/knowledge/land/citizenship/right | 習得/取得物/引収 | 買収/取得 | 企業の「買収」を指す | buying a company | likely
bid.NOUN;bids.NOUN ~farewell | 入札価格/ビッド/値付け | 入札/買収提案/試み/立候補/狙い/招致 | 「試み・立候補・買収提案」を指す | an attempt or an offer | weak
layoff;layoffs;lay off;laid off | レイオフ/寝かせる/解雇する一時/横たえる/置いた | 解雇/人員削減/一時解雇 | 「解雇・人員削減」を指す | sending workers away | minor likely
strike/strikes/striking _ worker/workers/union;go on strike;walkout | 打撃/攻撃/空爆/ストライク/ぶつかる/罷業/総罷業/破業 | スト/ストライキ/ストライキ中 | 労働者の「ストライキ」を指す | a stoppage of work
union.NOUN ~european/soviet/african/state/western/jack/customs/civil/credit +worker/strike/wage/pay/labor/labour/member/job/company/bargaining | 連合/同盟/結合/連邦/労組員 | 労働組合/労組/組合 | 「労働組合」を指す | of workers | likely
collective bargaining;bargaining table | 集団取引/集団交渉/集団バーゲン/交換テーブル/値切り/バーゲン | 団体交渉/労使交渉/交渉 | 定訳は「団体交渉」 | the set term is 団体交渉 | term
labor/labour market | 労働者市場/勤労市場/労働者の市場/レイバー市場 | 労働市場/雇用 | 定訳は「労働市場」 | the set term is 労働市場 | term
unemployment rate;jobless rate | 失業者率/実業率/失業の割合/無職率/ジョブレス率 | 失業率 | 定訳は「失業率」 | the set term is 失業率 | term
payroll/payrolls;nonfarm | 給料支払い名簿/給与台帳/非農業/給与計算/ペイロール/給与簿 | 就業者数/雇用者数/給与/雇用統計 | 米国の「非農業部門就業者数」 | U.S. jobs figures | likely
gross domestic product | 総国内製品/国内総製品/グロス国内製品/国内総生産物/総国内商品 | 国内総生産/GDP | 定訳は「国内総生産(GDP)」 | the set term is 国内総生産
trade deficit/surplus;budget deficit/surplus | 赤字貿易/取引赤字/不足額/貿易不足/取引の不足/予算不足/予算赤字/黒字貿易 | 貿易赤字/貿易黒字/財政赤字/財政黒字 | 定訳は「貿易赤字・財政赤字」 | the set terms are 貿易赤字 and 財政赤字 | term likely
trade war/dispute/talks/policy/agreement/barrier | 取引戦争/商売戦争/貿易トーク/取引紛争/商業戦争/取引政策 | 貿易戦争/貿易摩擦/貿易協議/通商 | 国家間では「貿易・通商」 | between states: 貿易
free trade agreement | 自由取引/自由貿易合意書/無料貿易/無料取引/自由貿易契約 | 自由貿易協定/FTA | 定訳は「自由貿易協定」 | the set term is 自由貿易協定 | term
tariff/tariffs;duties ~phone/mobile | 料金表/タリフ/料金制/義務 | 関税 | 「関税」を指す | a tax on imports | likely
duty.NOUN duty;customs duty/duties;import duty/duties | 義務/任務 | 関税 | 「関税」を指す | a tax on imports
custom/customs.NOUN officer/officers/official/officials/duty/agency/union/house | 習慣/慣習/風習/カスタム/税関義務 | 税関/関税 | 「税関」を指す | the office at the border
commodity/commodities price/prices/market | 商品価格品/日用品/生活必需品 | 商品/一次産品/商品相場 | 「商品(一次産品)」を指す | raw goods | weak
crude.ADJ;crude oil ~method/joke/language | 粗い/粗野/生の油/原始的/粗雑/粗油 | 原油 | 「原油」を指す | unrefined oil
barrel/barrels ~gun/rifle/roll | 樽/たる/銃身/バレル当たり樽 | バレル | 原油の単位は「バレル」 | a measure of oil
futures ~our/their/children | 未来/将来/先物が未来 | 先物 | 「先物」を指す | contracts for later | 
fiscal year | 財政の年/会計年/財政年/会計の年/フィスカル年 | 会計年度/年度 | 定訳は「会計年度」 | the set term is 会計年度 | term
first/second/third/fourth quarter;quarterly ~game/touchdown/nfl/nba/team/basketball/century/mile/past/back | クォーター/4分の1/四分の一/地区/宿舎 | 四半期/期 | 「四半期」を指す | three months
revenue;revenues | 収益金/収入高/レベニュー | 売上高/収入/税収/歳入 | 企業の「売上高」を指す | sales of a company | weak
earnings ~worker/wage | 稼ぎ/所得/儲け/もうけ/利潤 | 決算/業績/利益/収益 | 企業の「決算・業績」を指す | a company's results | likely
net profit/income/loss | 網/ネット/純粋な利益/ネット利益/正味/網利益/順利益 | 純利益/純損失/最終利益/純損益 | 定訳は「純利益」 | the set term is 純利益 | term
bankruptcy;bankrupt;insolvency | 破散/バンクラプト/支払い不能/銀行崩壊 | 破産/倒産/経営破綻/破綻 | 「経営破綻・破産」 | unable to pay | minor likely
bailout;bail out | ベイルアウト/脱出/保釈/かい出し/水をくみ出す | 救済/公的支援/金融支援 | 「救済」を指す | rescue with public money
stimulus ~response/visual/brain/sensory | 刺激/刺激物/刺激剤/興奮剤 !景気刺激 | 景気刺激策/景気対策/経済対策/刺激策 | 「景気刺激策」を指す | spending to revive an economy | likely
aid package;rescue/stimulus/relief/sanctions package | 小包/援助小包/荷物/救助小包/包装/制裁パッケージ/包み | 支援策/支援/対策/制裁/救済策 | 「支援策・制裁措置」を指す | a set of measures | minor likely
cost of living | 生きる費用/生活の費用/生存費用/生活費用/生計コスト | 生活費/物価 | 「生活費・物価」を指す | prices of daily life | minor likely
price tag ~shop/store | 値札/価格タグ/価格表/値段タグ/プライスタグ | 費用/金額/総額 | 「費用の総額」を指す | the total cost | likely
retail sales;retailer | 小売販売/小売りの販売/リテール/再販/小売上 | 小売売上高/小売り/小売業者/小売 | 定訳は「小売売上高」 | the set term is 小売売上高 | term minor likely
supply chain/chains | 供給鎖/供給の鎖/供給の連鎖/サプライの鎖/供給連鎖 | サプライチェーン/供給網/調達網 | 定訳は「供給網・サプライチェーン」 | the set term is 供給網 | term minor
output ~computer/signal/voltage/data/device | アウトプット/出力 | 生産/産出/生産量 | 経済では「生産(量)」 | what is produced | likely
facility;facilities ~easy/ease/credit/loan | 容易さ/設備ら/便宜 | 施設/設備/工場 | 「施設」を指す | a building for a purpose | minor likely
utility/utilities.NOUN ~knife/software/vehicle/theory | ユーティリティ/有用性/実用性/効用 | 公共料金/電力会社/公益企業/公共 | 「電力・ガスなどの公益企業」 | power and water companies
hedge fund | 生け垣/ヘッジ基金/垣根/生垣基金 | ヘッジファンド | 定訳は「ヘッジファンド」 | the set term is ヘッジファンド
pension fund | 年金基金会/ペンション/年金の基金/下宿 | 年金基金 | 定訳は「年金基金」 | the set term is 年金基金 | likely
loan.NOUN ~player/club/striker/midfielder/defender/season | 貸し出し金/ロンの/貸出金/借り/貸与 | 融資/借款/ローン | 「融資・借款」を指す | money lent | minor likely
default.NOUN;defaulted ~setting/settings/computer/option | 初期設定/既定/初期値/規定値/基本値 | 債務不履行/デフォルト/不履行 | 「債務不履行」を指す | failing to pay
yield.NOUN;yields.NOUN ~crop/harvest/farm/rice/wheat/nuclear/kiloton | 産出/収穫/収量/降伏 | 利回り | 債券の「利回り」を指す | what a bond pays | likely
rally/rallied.VERB;rally.NOUN _ stocks/market/wall;stocks/shares/markets rallied | 集会/ラリーした/集結した/再結集 | 上昇/反発/値上がり/急伸 | 相場の「上昇」を指す | prices going up
wall street | 壁通り/壁街/壁の街/ウォール街通り/月街 | ウォール街/米金融街/ニューヨーク株式市場 | 「ウォール街」 | the New York market | critical
bull market;bear market | 雄牛市場/熊市場/牛市場/クマ市場/ブル市場/ベア市場/強気場/クマの市場 | 強気相場/弱気相場/上昇相場/下落相場 | 「強気相場・弱気相場」 | rising or falling markets
close/closed.VERB at/down/up/higher/lower;closing price +index/share/stock/dow/nasdaq/nikkei/trading/yen/dollar | 閉じる/閉める/閉じた/締め切る/閉鎖する/締める | 取引を終え/終値/引け/閉じ/大引け | 相場が「取引を終える」意 | the end of trading | likely
`);
