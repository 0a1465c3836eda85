import { parseTraps } from '../trap.ts';

/** Energy, technology, business, labour and markets in words of Korean newspapers. */
export const KOREAN_INDUSTRY = parseTraps(`
clean technology/technologies/tech;cleantech | 清浄技術/清淨技術/青正技術/清正技術/清潔技術/きれいな技術/清浄テクノロジー | クリーン技術/クリーンテクノロジー/環境技術 | 韓国語の「청정기술」 | Korean 청정기술 | term
clean energy/power/electricity | 清浄エネルギー/清正エネルギー/清潔エネルギー/清浄電力/清浄動力/きれいなエネルギー | クリーンエネルギー/クリーン電力 | 韓国語の「청정에너지」 | Korean 청정에너지 | term
clean hydrogen/fuel/fuels/car/cars/vehicle/vehicles | 清浄水素/清浄燃料/清浄車/清浄車両/清浄燃料車 | クリーン水素/クリーン燃料/クリーンカー | 韓国語の「청정」 | Korean 청정 | term
| 清浄地域/清浄地区/清浄国家/清浄海域/清浄国/清浄電気 | クリーンな地域/汚染のない地域/クリーン | 韓国語の「청정」 | Korean 청정 | term minor
eco-friendly;environmentally friendly;green +energy/car/cars/vehicle/vehicles/technology/industry/product/products/ship/ships | 親環境/親環境的/親環境車/親環境エネルギー/親環境的な/緑色成長/緑色エネルギー/緑色産業/緑色技術 | 環境に優しい/環境配慮型/環境に配慮した/エコ | 韓国語の「친환경・녹색」 | Korean 친환경, 녹색 | term
| 親環境/親環境的/親環境車/親環境自動車 | 環境に優しい/環境配慮型/エコ | 韓国語の「친환경」 | Korean 친환경 | term
solar power/energy/panel/panels/farm/plant/plants | 太陽光発展/太陽光発展所/太陽光団地/太陽光パネル版/太陽熱発展/太陽光エネルギー発展/太陽光板 | 太陽光発電/太陽光発電所/太陽光パネル/ソーラーパネル | 韓国語の「발전」(発電・発展) | Korean 발전, generating or developing | critical
wind power/energy/farm/farms/turbine/turbines | 風力発展/風力発展所/風力団地/風力発電団地/風力発展機/風力発電機団地/海上風力発展/風力タービン機 | 風力発電/風力発電所/風車/風力タービン/ウインドファーム | 韓国語の「풍력단지」 | Korean 풍력단지 | term
offshore wind | 海上風力/海上風力団地/海岸風力/沖合風力団地 | 洋上風力/洋上風力発電 | 韓国語の「해상풍력」 | Korean 해상풍력 | term
power/electricity generation;generate/generated/generating electricity/power;power/nuclear plant/plants/station | 発展量/発展所/発展機/発展設備/電力発展/発展用/発展団価/発展能力/発展会社/原子力発展/火力発展/水力発展 | 発電/発電量/発電所/発電設備/原発/火力発電 | 韓国語の「발전」(発電・発展) | Korean 발전, generating or developing | critical
nuclear power;atomic energy;nuclear energy | 原電/元電/脱原電/原電事故/核発電/核発展/原典/源電 | 原発/原子力発電/原子力/脱原発 | 韓国語の「원전」 | Korean 원전 | term
| 原電/脱原電/新規原電/原電事故/原電産業 | 原発/脱原発 | 韓国語の「원전」 | Korean 원전 | term
coal power/plant/plants/station/stations;coal-fired | 石炭火力発展/石炭発展/石炭火力発展所/石炭発展所/石炭火電/石炭発電所発展 | 石炭火力/石炭火力発電所 | 韓国語の「석탄발전」 | Korean 석탄발전 | term
power/electric grid/grids;transmission line/lines | 電力望/電気網/送電望/送電亡/電力亡/伝力網/電力格子/電気グリッド | 送電網/電力網/送電線 | 韓国語の「전력망」 | Korean 전력망 | term minor
transmission tower/towers;pylon/pylons | 送電鉄塔塔/送電塔/伝送塔/送信塔/変速機塔 | 鉄塔/送電鉄塔 | 韓国語の「송전탑」 | Korean 송전탑 | term minor
blackout/blackouts/outage/outages | 正戦事態/停戦事態/停電事態/正殿/大規模停戦/政殿/断電/大停電事態 | 停電/大規模停電 | 韓国語の「정전」(停電・停戦) | Korean 정전, a blackout or a ceasefire
blackout/blackouts/outage/outages ~ceasefire/truce/armistice/cease-fire/war | 停戦 | 停電 | 韓国語の「정전」(停電・停戦) | Korean 정전, a blackout or a ceasefire | critical
ceasefire/truce/armistice/cease-fire ~blackout/outage/electricity/power/grid | 停電/正殿/正戦/政殿 | 停戦/休戦 | 韓国語の「정전」(停戦・停電) | Korean 정전, a ceasefire or a blackout | critical
cut/cutoff/shut/shutoff _ power/electricity/water/gas | 断電/断水措置/単電/単水/断電措置/断ガス | 停電/断水/供給停止/供給を止め | 韓国語の「단전」 | Korean 단전 | term minor
battery/batteries +electric/vehicle/vehicles/car/cars/lithium/ev/storage/cell | 二次電池業体/2次電池/バテリー/蓄電地/拝テリー/2次戦地/二次戦地/砲台/砲兵/殴打 | バッテリー/電池/蓄電池/二次電池 | 韓国語の「배터리・2차전지」 | Korean 배터리, 2차전지 | term minor
charging station/stations/point/points;charger/chargers | 充電所/充電そ/充填所/忠誠所/忠電所/充電小/料金所/充満所/請求所 | 充電スタンド/充電ステーション/充電設備/充電器/充電施設 | 韓国語の「충전소」 | Korean 충전소 | term
hydrogen station/stations;gas/fuel/filling station/stations | 水素充填所/注油所/注有所/ガス充填所/主油所/水素充電所/株有所 | 水素ステーション/ガソリンスタンド/給油所 | 韓国語の「주유소・충전소」 | Korean 주유소, 충전소 | term
fuel cell/cells | 燃料転地/燃料戦地/連料電池/燃料細胞/燃料セル電池/燃料前地 | 燃料電池 | 韓国語の「연료전지」 | Korean 연료전지 | term
semiconductor/semiconductors/chip/chips/chipmaker | 反導体/半導替/半導体業体/半道体/チップ製造業体/半導体メーカー業体/反導替/半島体/伴導体 | 半導体/半導体メーカー/チップ | 韓国語の「반도체」 | Korean 반도체 | term
foundry/foundries;contract chipmaker +chip/chips/semiconductor/semiconductors/tsmc/samsung/intel | 委託生産業体/委託生産企業/偽託生産/鋳造所/鋳物工場/鋳造工場 | ファウンドリー/受託生産/半導体受託生産 | 韓国語の「위탁생산」。報道では「受託生産」 | Korean 위탁생산; newsrooms write 受託生産 | term
cutting-edge;advanced;high-tech;state-of-the-art;sophisticated | 尖端/先端武器/尖端技術/尖端産業/尖端武器/最尖端/先端兵器体系/添段/尖端装備/尖端兵器 !尖端を | 先端/最先端/先端技術/ハイテク/最新鋭 | 韓国語の「첨단」 | Korean 첨단 | term minor
self-driving;autonomous vehicle/vehicles/car/cars/driving;driverless | 自律走行/自律走行車/自動走行車/自律車/自律自動車/自律運転/自律駐行/自由走行 | 自動運転/自動運転車 | 韓国語の「자율주행」 | Korean 자율주행 | term
humanoid/robot/robots | 人間型ロボット/人間型/産業用ロボット業体/人型ロボット業体/ロポット/ロボト | 人型ロボット/ヒューマノイド/ロボット | 韓国語の「인간형 로봇」 | Korean 인간형 로봇 | term minor
unmanned/drone/drones/uncrewed | 無人機たち/無任機/武人機/無人起/茂人機/無印機/無人飛行体/無人飛行機/ドロン | 無人機/ドローン | 韓国語の「무인기」 | Korean 무인기 | term minor
search engine/engines | 検索機関/探索エンジン/捜索エンジン/検索発動機/搜索エンジン/検索機 | 検索エンジン/検索サービス | 用語の違い | the usual term | term
personal data/information;user data | 個人情報流出事態/個人政保/個人情保/個人的情報/個人諜報 | 個人情報/個人データ/利用者データ | 韓国語の「개인정보」 | Korean 개인정보 | term minor
leak/leaked/breach/breaches +data/information/documents/personal/password | 流出事態/遊出/流出事故/幽出/有出/情報漏出/漏泄/情報流失 | 流出/漏えい/情報流出 | 韓国語の「유출」 | Korean 유출 | term minor
app/application/download/software/platform | アプリケーシャン/ダウン受け/ダウンを受け/アプ/アプリをダウン | アプリ/ダウンロード/ダウンロードする | 韓国語の「다운받다」 | Korean 다운받다 | term minor likely
password/passwords/passcode | 秘密番号/秘密暗号/秘密番号を/暗証語 | パスワード/暗証番号 | 韓国語の「비밀번호」 | Korean 비밀번호 | term
user/users/subscriber/subscribers | 加入者数が/ユーザーたち数/使用者数/利用者たち数/使用者たち | 利用者/ユーザー/加入者/会員 | 韓国語の「사용자」 | Korean 사용자 | term minor likely
deepfake/deepfakes/deep-fake | ディップフェイク/深層フェイク/深い偽/ディープペイク/深い偽物/ディプペイク | ディープフェイク | 韓国語の「딥페이크」 | Korean 딥페이크 | term
cryptocurrency/cryptocurrencies/crypto/bitcoin | 暗号化幣/仮想化幣/暗号貨幣/仮想貨幣/可想貨幣/仮像通貨/仮想資産通貨/暗号貨弊/加想 | 暗号資産/仮想通貨 | 韓国語の「가상화폐・암호화폐」 | Korean 가상화폐, 암호화폐 | term
first quarter | 1分期/一分期/第1分期/1文期/1分気/1紛技 | 第1四半期/1〜3月期/1-3月期 | 韓国語の「1분기」 | Korean 1분기 | term
second quarter | 2分期/二分期/第2分期/2分気/2文期/2紛技 | 第2四半期/4〜6月期/4-6月期 | 韓国語の「2분기」 | Korean 2분기 | term
third quarter | 3分期/三分期/第3分期/3分気/3文期/3紛技 | 第3四半期/7〜9月期/7-9月期 | 韓国語の「3분기」 | Korean 3분기 | term
fourth quarter | 4分期/四分期/第4分期/4分気/4文期/4紛技 | 第4四半期/10〜12月期/10-12月期 | 韓国語の「4분기」 | Korean 4분기 | term
quarter/quarters/quarterly +profit/sales/revenue/earnings/growth/gdp/results/economy/percent/fiscal | 分期/分期別/分期ごと/紛技/前分期/直前分期/分期配当/分期実績/分期報告書 | 四半期/四半期ごと/前四半期/四半期決算 | 韓国語の「분기」 | Korean 분기 | term
| 分期/前分期/直前分期/分期別/分期実績/各分期/今分期/分期連続/次分期/分期ぶり | 四半期/第1四半期/第2四半期/第3四半期/第4四半期 | 韓国語の「분기」 | Korean 분기 | term
operating profit/income/loss | 営業異益/営業理益/営業以益/営業利翼/営業利得/営業損実/営業純益/英業利益/営業赤字額 | 営業利益/営業損失/営業赤字 | 韓国語の「영업이익」 | Korean 영업이익 | term
net profit/income | 当期純理益/当期順利益/純移益/当期純益/純利翼/順理益/当期純異益 | 純利益/最終利益/当期純利益 | 韓国語の「당기순이익」 | Korean 당기순이익 | term minor
return/returned/swing/swung/turned _ profit/black/profitability;profitable | 黒字転換/黒字転換に成功/黒字を見/黒字前環/黒字前換/黒字に転換/収益性回復 | 黒字転換した/黒字に転じた/黒字化/黒字転化 | 韓国語の「흑자전환」 | Korean 흑자전환 | term minor likely
fall/fell/slipped/swung/plunged _ loss/red/losses | 赤字転換/赤字前環/赤字前換/赤字転落した状態/赤字に転換/赤字を見/赤字へ転換 | 赤字に転落/赤字に転じた/赤字転落 | 韓国語の「적자전환」 | Korean 적자전환 | term minor
revenue/revenues/sales/turnover | 売出額/売出/売り出し額/売上額/枚出/賣出/売場額/每出/売り上げ額 | 売上高/売り上げ/売上/収入 | 韓国語の「매출액」 | Korean 매출액 | term minor
earnings/results/performance +quarter/company/profit/sales/shares/investors/forecast | 実績発表/失積/実績を発表/実跡/実績不振/実績シーズン/実績悪化/実績改善/実績好調/実績展望 | 決算発表/業績/決算/業績発表 | 韓国語の「실적」。企業には「業績・決算」 | Korean 실적; of firms: 業績, 決算 | term minor
merger/mergers;acquisition/acquisitions;m&a | 引受合併/引き受け合併/引受・合併/引受併合/企業引受/引収合併/引受合弁 | 買収・合併/合併・買収/M&A/企業買収 | 韓国語の「인수합병」 | Korean 인수합병 | term
takeover/buyout/acquisition/acquire/acquired bid/offer/deal/price;hostile takeover/bid | 引受提案/引受戦/敵対的引受/引受合意/引受価格/引受金額/敵対的M&A引受/引き受け提案/引受候補 | 買収提案/買収合意/敵対的買収/買収価格/買収額 | 韓国語の「인수」 | Korean 인수 | term
restructuring/restructure/downsizing/overhaul | 構造調整/九条調整/構造調定/構造組整/人力構造調整/人力減縮/構造造成/構造調停 | リストラ/再編/事業再編/構造改革/経営再建 | 韓国語の「구조조정」 | Korean 구조조정 | term
restructuring/restructure debt/debts | 債務再調整/負債調整/負債構造調整/債務構造調整/債務在調整/債務財調整 | 債務再編 | 韓国語の「채무재조정」 | Korean 채무재조정 | term minor
layoff/layoffs/cut/cuts/slash _ jobs/workforce/staff/workers/employees;job cuts;lay/laid off | 人力減縮/人員減縮/減員/感員/感元/人力縮小/雇用減縮/人員感縮/整理解雇者/希望退職を断行 | 人員削減/解雇/従業員の削減 | 韓国語の「감원・인력감축」 | Korean 감원, 인력감축 | term
voluntary/early retirement/redundancy/buyout/buyouts | 名誉退職/希望退職者受付/名退/名予退職/自発的引退/早期退職金/自発的退職/希望退織 | 早期退職/希望退職 | 韓国語の「명예퇴직」 | Korean 명예퇴직 | term minor
subcontractor/subcontractors/contractor/contractors/supplier/suppliers | 下請業体/下請け業体/協力業体/協力社/納品業体/下庁/夏庁/下聴/下請会社/部品業体/供給業体 | 下請け業者/下請け/請負業者/協力会社/サプライヤー/取引先/元請け | 韓国語の「하청업체・협력업체」 | Korean 하청업체, 협력업체 | term
union/unions +workers/strike/wage/wages/labor/labour/members/company/employees ~european/soviet/african | 老組/労朝/勞組/怒組/労組員たち/労動組合/勤労組合/産別労組/露組/奴組/朝合員/組合院 | 労組/労働組合/組合員 | 韓国語の「노조」 | Korean 노조 | term
wage/wages/pay talks/negotiations/deal/dispute;contract/labor/labour talks/negotiations | 賃団協/賃金団体協約/賃金団体協商/賃金協商/賃団協商/賃金・団体協約/任団協/賃金協約/団体協商/賃協 | 賃金交渉/労使交渉/賃上げ交渉/労働協約交渉 | 韓国語の「임단협・임금협상」 | Korean 임단협, 임금협상 | term
| 賃団協/団体協商/賃金協商/賃団協商/団体協約 | 賃金交渉/労使交渉/団体交渉/労働協約 | 韓国語の「임단협・단체협상」 | Korean 임단협, 단체협상 | term
collective agreement/agreements/contract;labor/labour contract/contracts/agreement | 団体協約/団体協約書/勤労契約/集団合意/勤労契約書/団体契約 | 労働協約/労働契約/雇用契約 | 韓国語の「단체협약・근로계약」 | Korean 단체협약, 근로계약 | term
worker/workers/labor/labour/employee/employees/working | 勤労者/勤労者たち/勤労時間/勤労環境/勤労条件/勤労基準/近労者/根路者/劝労 | 労働者/従業員/労働時間/労働環境/労働条件 | 韓国語の「근로자」 | Korean 근로자 | term minor likely
minimum wage | 最低時給額/最低任金/最低賃金制/最低賃金値/最少賃金/最小賃金/最低林金 | 最低賃金 | 用語の違い | the usual term | term minor
wage/wages/salary/salaries/pay raise/increase/hike/rise | 賃金引上/任金/賃金印象/賃金因象/林金/月給印象/賃金上昇案/給与印象/賃金人上 | 賃上げ/賃金引き上げ/昇給 | 韓国語の「임금인상」 | Korean 임금인상
back/unpaid/owed/overdue wages/pay/salary/salaries | 滞払賃金/賃金滞払/滯拂/未払金/体払/替払賃金/賃金滯納/滞納賃金/賃金滞納 | 未払い賃金/賃金未払い/未払い給与 | 韓国語の「임금체불」 | Korean 임금체불 | term
temporary/contract/part-time/irregular worker/workers/employee/employees/job/jobs | 非正規職/契約職/日雇職/非正規織/比正規/臨時職/時間制勤労者/非正規職労働者/日用職/日傭職/短期職 | 非正規雇用/契約社員/派遣社員/非正規労働者/臨時雇用/パート | 韓国語の「비정규직・계약직」 | Korean 비정규직, 계약직 | term
full-time/permanent worker/workers/employee/employees/job/jobs/staff | 正規職/正規織/全職勤労者/専従勤労者/常勤職/全日制勤労者/定規職/正規職員化 | 正社員/正規雇用/常勤/フルタイム | 韓国語の「정규직」 | Korean 정규직 | term
migrant/foreign/immigrant worker/workers/labor/labour | 移住労動者/移住勤労者/外国人勤労者/移住労働者たち/異住労働者/移駐労働者/外国人労動者/移住人力 | 外国人労働者/出稼ぎ労働者/移民労働者/移住労働者 | 韓国語の「이주노동자」 | Korean 이주노동자 | term minor
workplace/industrial/work accident/accidents/death/deaths/injury/injuries | 産業災害者/産災/山災/産業在海/産在/産業災難/産財 | 労災/労働災害/労災事故 | 韓国語の「산재・산업재해」 | Korean 산재, 산업재해 | term
retire/retired/retirement/retiree/retirees | 隠退/隠退者/停年/停年退職/恩退/銀退/定年退任/銀堆/隠退する | 引退/定年/退職/退職者/定年退職 | 韓国語の「은퇴・정년」 | Korean 은퇴, 정년 | term minor
jobless/unemployed/unemployment/layoff | 失業者たち率/失職者/実職/室職/失業手当金/失業給与/求職給与/実業率/実業者/実業給与 | 失業者/失業率/失業/失業手当/失業給付 | 韓国語の「실업」(失業・実業) | Korean 실업, unemployment or business | term
hire/hiring/recruit/recruitment +company/workers/jobs/employees/staff/firm | 採用公告/新規採用人力/採龍/債用/公開採用/経歴職/新入社員公採/公採/人力採用 | 採用/求人/雇用/中途採用 | 韓国語の「공채・경력직」 | Korean 공채, 경력직 | term minor
manufacturer/manufacturers/maker/makers/producer | 製造業体/製造社/製作社/制作社/生産業体/自動車業体/完成車業体/製薬社/製薬業体 | メーカー/製造業者/製造元/自動車メーカー/製薬会社 | 韓国語の「제조업체・완성차」 | Korean 제조업체, 완성차 | term
company/companies/firm/firms/business/contractor | 業体/業替/業諦/業態たち/会社側関係者/民間業体/大型業体/業体側 | 企業/会社/業者/会社側 | 韓国語の「업체」 | Korean 업체 | term
airline/airlines/carrier/carriers +flight/flights/aircraft/passengers/airport/plane | 航空社/航工社/低価航空社/低費用航空社/抵費用航空/国籍航空社/国籍機/低費用航空/航空業体 | 航空会社/格安航空会社/LCC | 韓国語の「항공사・저비용항공사」 | Korean 항공사, 저비용항공사 | term
low-cost/budget airline/airlines/carrier/carriers | 低費用航空社/低価航空社/低コスト航空社/低価格航空社/低費用航空/予算航空会社/低費用キャリア | 格安航空会社/LCC/格安航空 | 韓国語の「저비용항공사」 | Korean 저비용항공사 | term
| 航空社/低費用航空社/低費用航空/保険社/証券社/製薬社/広告社/旅行社側/放送社/カード社/建設社/海運社/開発社/制作社/製作社/運営社/電力社/自動車社/造船社/輸送社/運送社 | 航空会社/保険会社/証券会社/製薬会社/放送局/建設会社/海運会社/開発会社 | 韓国語の「〜사」。日本語では「〜会社」 | Korean 사; Japanese has 〜会社 | term minor
department store/stores;supermarket/supermarkets;convenience store/stores | 大型マート/便宜店/便宜所/大型マット/便利店/百貨占/大形マート | スーパー/スーパーマーケット/コンビニ/デパート/百貨店 | 韓国語の「마트・편의점」 | Korean 마트, 편의점 | term
factory/plant shutdown/closure/closed/halt/halted;halt/halted/suspend/suspended production/operations | 稼動中断/稼働中断/稼動中単/家動中断/操業中断/生産中断/架動/可動中断/工場稼働を中断 | 操業停止/稼働停止/生産停止/操業を停止 | 韓国語の「가동중단」 | Korean 가동중단 | term minor
shipbuilder/shipbuilders/shipyard/shipyards | 造船社/造船業体/朝鮮所/朝鮮業体/朝鮮社/朝鮮業/助船所 | 造船会社/造船所/造船業 | 韓国語の「조선」(造船・朝鮮) | Korean 조선, shipbuilding or Korea | critical
order/orders.NOUN;contract/contracts +shipbuilder/shipyard/tanker/ships/vessels/aircraft/defense/weapons/supply ~court/executive | 受注した受注/首周/水注/数注/手注/受周/修注/収注/受駐/収主 | 受注/受注する/発注 | 韓国語の「수주」 | Korean 수주
export/exports +trade/goods/products/billion/million/tariffs/china | 輸出額が増加勢/水出/手出/秀出/輸出業体/輸出実績/受出/輸出物量/修出/輸出効子 | 輸出/輸出業者/輸出額/輸出量 | 韓国語の「수출」 | Korean 수출 | term minor
import/imports +trade/goods/products/billion/million/tariffs/china | 収入額/收入額/輸入業体/輸入物量/修入/手入れ/收入品/輸入産/輸入先多辺化 | 輸入/輸入業者/輸入額/輸入品/輸入量 | 韓国語の「수입」(輸入・収入) | Korean 수입, imports or income | term minor
import/imports/imported ~income/revenue/earnings/incomes/revenues/receipts/proceeds/tax | 収入/收入 | 輸入/輸入品 | 韓国語の「수입」(輸入・収入) | Korean 수입, imports or income | critical
income/incomes/revenue/revenues/earnings ~import/imports/imported/importing/importer/export/trade | 輸入 | 収入/所得/歳入/収益 | 韓国語の「수입」(収入・輸入) | Korean 수입, income or imports | critical
trade/trading balance/deficit/surplus | 貿易収支赤字額/貿易水支/貿易受支/無役収支/貿易手指/商品収支赤字幅/無易/貿易水志 | 貿易収支/貿易赤字/貿易黒字 | 韓国語の「무역수지」 | Korean 무역수지 | term minor
current account | 経常数支/経常受支/京上収支/軽傷収支/経常水支/現在の口座/現在口座/当座勘定/景常収支 | 経常収支 | 韓国語の「경상수지」(経常・軽傷) | Korean 경상수지 | critical
exchange rate/rates;currency/currencies;won/yen/dollar/euro | 換率/還率/環率/煥率/ウォン・ドル為替率/為替率/ウォン化/円貨/ウォン貨/ドル貨/ユーロ貨/ウォン貨価値/円化 | 為替レート/為替相場/ウォン/円/ドル/ユーロ | 韓国語の「환율・원화」 | Korean 환율, 원화 | term minor
devaluation/devalue/devalued/depreciation/weaken/weakened +currency/yen/won/dollar/euro/lira/peso/ruble/yuan | 価値下落幅/平価切下/評価切下げ/平価切り下げ率/弱勢/弱世/約勢/価値切下/平価切下げ | 切り下げ/通貨安/下落/安 | 韓国語の「약세・평가절하」 | Korean 약세, 평가절하 | term
strengthen/strengthened/gain/gained/rise/rose/rally/rallied/climb/climbed +dollar/yen/stocks/shares/index/market/currency/investors | 強勢/強世/講勢/上昇勢/上昇税/上乗勢/急騰勢/強歩勢/強補勢/江勢 | 上昇/値上がり/上昇基調/反発/高/堅調 | 韓国語の「강세・상승세」 | Korean 강세, 상승세 | term
fall/fell/drop/dropped/decline/declined/slide/slid/slump/tumble/tumbled +dollar/yen/stocks/shares/index/market/prices/investors/sales/exports | 下落勢/下落税/下落歳/弱勢/下落幅を見せ/急落勢/減少勢/下落傾向勢/下落を見せ | 下落/値下がり/急落/減少/下落傾向 | 韓国語の「하락세・약세」 | Korean 하락세, 약세 | term
| 上昇勢/下落勢/増加勢/減少勢/鈍化勢/回復勢/急騰勢/急落勢/成長勢/拡散勢/反騰勢/安定勢/萎縮勢/沈静勢/弱含み勢 | 上昇傾向/下落傾向/増加傾向/減少傾向/回復基調 | 韓国語の「〜세」。日本語では「〜傾向・〜基調」 | Korean 세; Japanese has 傾向 or 基調 | term
| 上昇を見せた/増加を見せた/減少を見せた/下落を見せた/成長を見せた/強勢を見せ/弱勢を見せ/下落傾向を見せ/不振を見せ/上昇傾向を見せ | だった/上昇した/増加した/減少した/下落した | 韓国語の「보였다」の直訳 | Korean 보였다, word for word | literal minor likely
close/closed/ended/finish/finished/settled +index/shares/stocks/dow/nasdaq/points/trading/market | 場を締め切/締め切った/取引を締め切/場を終え/張を終え/長を終え/取引を仕上げ/マーガム/長を締め切/取引を締め/掌を終え/馬鑑 | 取引を終えた/引けた/終値/取引終了 | 韓国語の「장을 마감하다」 | Korean 장을 마감하다 | literal
open/opened/opening +index/shares/stocks/dow/nasdaq/trading/points | 長初盤/張初盤/場初盤/場序盤/掌中/長中/場中/張中/開張/開場直後 !会場中 | 取引開始直後/取引時間中/寄り付き/取引中 | 韓国語の「장초반・장중」 | Korean 장초반, 장중 | term
index/indexes/indices composite/kospi/kosdaq/nikkei/dow/nasdaq/shanghai;composite index | 総合株価指数指数/終合指数/従合/総合指水/宗合指数/指数値が | 総合指数/総合株価指数/指数 | 韓国語の「종합지수」 | Korean 종합지수 | term minor
price/prices +oil/crude/barrel/brent/opec | 油価/有価/遊家/誘価/誘歌/流価/遺家/国際油価/国際有価/儒家/柔価/乳価 !有価証券 | 原油価格/原油相場/石油価格/原油先物 | 韓国語の「유가」(油価・有価) | Korean 유가, the price of oil | term
| 国際油価/油価/高油価/油価上昇/油価下落/油類価/油類税/油類費/高物価/低物価/高換率/高金利基調 | 原油価格/ガソリン税/物価高/高金利 | 韓国語の「유가・고물가」 | Korean 유가, 고물가 | term minor
fuel/gasoline/petrol tax/taxes/price/prices/cost/costs;price of fuel/gasoline | 油類税/油類価/油類費/遊類税/遊流税/有類税/揮発油価/油類価格/由来税/揮発有/油類 !油類の | 燃料税/ガソリン税/燃料価格/燃料費/ガソリン価格 | 韓国語の「유류세・유류비」 | Korean 유류세, 유류비 | term
consumer/consumers spending/confidence/sentiment/demand | 消費者心理/消費心理/消費審理/消費深理/消費心里/小費/民間消費心理/所費/消費者信頼心 | 消費者心理指数/個人消費/消費者信頼感/消費者マインド/消費 | 韓国語の「소비심리」 | Korean 소비심리 | term minor likely
investor/investors/market/economic/business sentiment/confidence | 投資審理/投資心理/市場審理/投資者心理/投資心里/投資深理/投者心理/経済心理/企業心理/体感景気/体減景気 | 投資家心理/市場心理/景況感/企業心理指数/企業の景況感 | 韓国語の「투자심리」(心理・審理) | Korean 투자심리 | term minor likely
household/households debt/debts/income/incomes/spending/loans | 家計貸出/家計負債/家計貸し出し/仮契負債/可計/家口所得/家計融資額貸出/仮計負債/過計負債/家口/加計負債/仮契 | 家計債務/家計の債務/世帯所得/家計所得/家計支出/家計向け融資 | 韓国語の「가계부채」 | Korean 가계부채 | term
debt/debts/liabilities +billion/million/government/company/bank/national/public/sovereign | 国家負債/政府負債/部債/富債/扶債/浮債/公共負債/国家債務額負債/負責 !負債総額 | 債務/借金/政府債務/公的債務/国の借金 | 韓国語の「부채」。国などには「債務」 | Korean 부채; of states: 債務 | term minor likely
mortgage/mortgages;home loan/loans | 住宅担保貸出/住宅担保/住宅担保貸し出し/住担貸/住宅担保貸付/主宅担保/モーゲージ/住宅担保融資/住宅担保ローン | 住宅ローン | 韓国語の「주택담보대출」 | Korean 주택담보대출 | term
housing/home/house price/prices;property price/prices/market | 家の値/家値/住宅価格上昇勢/不動産景気/集値/家価/住宅家格/集価/住宅売買価 | 住宅価格/不動産価格/不動産市場 | 韓国語の「집값」 | Korean 집값 | term minor
rent/rents/rental/renter/renters/tenant/tenants +housing/apartment/house/home/homes/landlord | 月貰/専貰/伝貰/全税/専世/伝世/月税/貸付料/賃借人/借家人たち/賃貸料/世入者/月世/チョンセ | 家賃/賃料/賃貸/借り主/入居者/賃借人側 | 韓国語の「월세・전세」 | Korean 월세, 전세 | term minor likely
landlord/landlords;homeowner/homeowners | 家主人/執主人/大家主/賃貸人/集主人/土地主人/住宅所有主/家の主人/建物主 | 家主/大家/住宅所有者/持ち家のある人 | 韓国語の「집주인・건물주」 | Korean 집주인, 건물주 | term minor likely
owner/owners/ownership +ship/vessel/company/store/shop/restaurant/dog/car/house/club ~shipowner | 所有主/主人側/所有株/所有州/車主/船主側人/所有週/業主/店主人/犬主人 | 所有者/オーナー/経営者/店主/飼い主/船主 | 韓国語の「소유주・업주」 | Korean 소유주, 업주 | term minor
audit/auditor/auditors +company/accounting/government/report/books/financial | 感謝/監査院長官/監史/会計感謝/減査/感査/鑑査/監舎/会計監社 | 監査/会計監査/会計検査/監査法人 | 韓国語の「감사」(監査・感謝) | Korean 감사, an audit or thanks | critical
subsidy/subsidies/subsidize/subsidized | 補助金支給/保助金/補助禁/報助金/支援金支給/補給金/補充金/補所金 | 補助金 | 韓国語の「보조금」 | Korean 보조금 | term minor
budget | 予算安/予算眼/礼算/例算/預算/豫算案/追加更正予算/追更/秋更/超スーパー予算/豫算/本予算案 | 予算/予算案/補正予算 | 韓国語の「예산・추경」 | Korean 예산, 추경 | term minor
tax/taxes/taxpayer/taxpayers +government/income/corporate/cut/billion/pay/revenue | 税金爆弾/世金/税禁/細金/課税当局者/税収欠損/法人世/所得世/税金を賦課/勢金/納税者たち金 | 税金/税/課税/法人税/所得税/納税者/税収不足 | 韓国語の「세금・세수결손」 | Korean 세금, 세수결손 | term minor likely
value-added tax;sales tax;vat;consumption tax | 付加価値世/付加税/富家世/部加税/販売税金/付加価値税金/富価税/付価税 | 付加価値税/売上税/消費税 | 韓国語の「부가세」 | Korean 부가세 | term minor
monopoly/monopolies/antitrust/anti-monopoly | 独占禁止/反独占/独寡占/反独占法/独過占/反トラスト/反独占規制/独点/毒占 !独占禁止法 !反トラスト法 | 独占禁止法/反トラスト法/独禁法/独占 | 韓国語の「반독점・독과점」 | Korean 반독점, 독과점 | term minor
price fixing;collusion/collude/colluded/cartel +company/companies/price/prices/market/firms/regulator | 談合嫌疑/価格談合/担合/談合行為/擔合/価格固定/値段固定/暖合/価格谷合 | 価格カルテル/談合の疑い/談合/カルテル/共謀 | 韓国語の「담합」。価格の場合は「カルテル」 | Korean 담합; of prices: カルテル | term minor likely
recall/recalled +vehicle/vehicles/car/cars/product/products/automaker/toyota/tesla/ford/ambassador ~memory/remember | 招還/召還措置/リコール措置/小環/召喚/招喚/所還/自発的リコール措置 | リコール/回収/自主回収/召還/召還する | 車や製品は「リコール」 | of cars and goods: リコール | minor
bankrupt/bankruptcy/insolvent/insolvency | 破産申告/破産保護申請を申告/波山/派産/法定管理/企業回生/回生手続き/不渡り処理/法廷管理/企業回生手続き/回生節次 | 破産申請/経営破綻/会社更生手続き/破産/民事再生 | 韓国語の「법정관리・기업회생」 | Korean 법정관리, 기업회생 | term
procedure/procedures/process/proceedings | 節次/手続き節次/切次/絶次/節差/節車/節次的 | 手続き/手順/プロセス/過程 | 韓国語の「절차」 | Korean 절차 | term
| 節次/節次的/節次上 | 手続き/手順 | 韓国語の「절차」 | Korean 절차 | term
`);
