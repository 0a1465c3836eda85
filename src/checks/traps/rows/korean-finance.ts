import { parseTraps } from '../trap.ts';

/** Finance and business, as they come through Korean. */
export const KOREAN_FINANCE = parseTraps(`
central bank governor/chief/head;governor _ central/bank/reserve;bank of _ governor | 知事/州知事/長官/銀行長 | 総裁 | 中央銀行の長 | heads a central bank | critical
rate increase/hike/rise/cut;raise _ rate/rates;interest-rate increase/hike | 印象/因象 | 利上げ/引き上げ | 韓国語の「인상」 | Korean 인상 | critical
acquire/acquisition/takeover/buy/bid | 引受/引受する/引き受け/引受契約 | 買収/取得 | 韓国語の「인수」 | Korean 인수
stake/stakes/share/holding | 持分/持ち分 | 株式/保有株 | 韓国語の「지분」 | Korean 지분 | term minor
rival/rivals/competitor/competitors | 競争社/競争会社/競争業体/競争者 | 競合他社/競合/ライバル | 韓国語の「경쟁사」 | Korean 경쟁사 | term minor
joint venture/ventures;venture | 合作会社/合作法人/合作社 | 合弁会社/合弁 | 韓国語の「합작회사」 | Korean 합작회사 | term minor
chief executive/officer;ceo | 最高経営者/代表理事 | 最高経営責任者/CEO | 韓国語の「최고경영자」 | Korean 최고경영자 | term minor likely
workforce/employees/staff/workers/employee | 職員/任職員 | 従業員/社員 | 会社では「従業員」「社員」 | of a firm newsrooms write 従業員 | term minor weak
record low/high;all-time low/high;lowest/highest _ record | 史上最低値/史上最高値/歴代最低/歴代最高/歴代最低値/歴代最高値 !史上最高値を | 過去最低/過去最高/過去最安値/最高値 | 韓国語の「사상・역대」 | Korean 사상, 역대 | term minor
shrink/shrank/contract/contracted/contraction | 萎縮/委縮 | 縮小/減少 | 韓国語の「위축」 | Korean 위축 | term minor
recession/downturn/slowdown | 競技後退/景気沈滞/競技沈滞/競技萎縮/沈滞 | 景気後退/不況/景気低迷 | 韓国語の「경기침체」 | Korean 경기침체
economy/economic/growth | 競技 | 景気 | 韓国語の「경기」(景気・競技) | Korean 경기, business or a match | critical weak
year government/treasury bond/bonds/note/notes | 満期国債/満期債券/万期国債 | 年物国債/物国債 | 日本の報道では「10年物国債」 | newsrooms write 10年物国債 | term minor
yield/yields | 収穫率/収益率/受益率/収率 | 利回り | 韓国語の「수익률」 | Korean 수익률 | term
profit warning/warnings;warn/warned on/of profit | 利益警告/利益を警告/収益警告 | 業績下方修正/業績悪化の警告/業績予想の引き下げ | 業績の下方修正 | that profits will be lower | literal
interest payment/payments/cost/costs | 関心の支払い/利子支払い/関心支給/利子費用 | 利払い/利払い費 | 利払いのこと | paying interest
operating profit/loss/income | 営業利益率額/運営利益/作戦利益/営業損害 | 営業利益/営業損失/営業赤字 | 会計用語 | before interest and tax | term minor likely
tighten/tightened/tightening ~seat/belt/screw | 締めている/締める/締めて/緊縮する/引き締めすぎ | 引き締める/金融引き締め | 金融引き締め | of monetary policy | minor likely
economist/economists | 経済学者 | エコノミスト/経済専門家 | 報道では「エコノミスト」 | newsrooms write エコノミスト | term minor weak
growth forecast/projection/outlook | 成長率展望値/成長展望/成長率展望/成長見込み値 | 成長率見通し/成長予測 | 韓国語の「전망치」 | Korean 전망치 | term minor
statistics office/agency/bureau | 統計庁/統計局庁 | 統計局 | 韓国語の「통계청」 | Korean 통계청 | term minor
customs/immigration/tax office/service/agency | 関税庁/国税庁部/出入国庁 | 税関/国税庁/入国管理局 | 機関の名称 | a body | term minor likely
supply chain | 供給の鎖/供給鎖/供給チェイン | サプライチェーン/供給網 | 経済用語 | the usual term | term minor
stock price/prices;share price/prices | 株家/朱価/在庫価格 | 株価 | 韓国語の「주가」 | Korean 주가 | term
market capitalization/cap/value | 時価総額額/市場資本化/市場の首都化 | 時価総額 | 金融用語 | the worth of all shares | term
subsidiary/unit/affiliate | 子会社体/系列社/計列社/支社法人 | 子会社/傘下企業/グループ会社 | 韓国語の「계열사」 | Korean 계열사 | term minor
headquarters/headquartered/based | 本社を置いた/本部を置いた/基盤を置く/基盤を置いた | 本社がある/本社を置く/本部を置く | 所在地のこと | where it sits | literal minor weak
contract worth/valued;deal worth | 価値がある契約/価値の契約/相当の価値 | 相当の契約/規模の契約 | 金額のこと | of what sum | literal minor weak
loss/losses/lost _ billion/million | 損害を見た/損失を見た/損害を見 | 損失を出した/赤字となった | 韓国語の「손해를 보다」 | Korean 손해를 보다, word for word | literal minor
real estate;property | 不動産競技/不動産景気体 | 不動産市況/不動産 | 用語の違い | the usual term | term minor
inflation | 物価上昇勢/インフレ率速度/膨脹/通貨膨張 | インフレ/物価上昇 | 経済用語 | prices going up | minor likely
slow/slowing/curb/tame inflation;fight/combat inflation | 遅くし/遅くする/戦う/闘う | 抑える/抑制する | インフレの抑制 | keep prices down | literal minor likely
lay/laid off;layoffs;cut jobs | 整理解雇/希望退職者/リストラ解雇者 | 解雇/人員削減 | 用語の違い | the usual term | term minor weak
loan/loans/lender/lenders/lending | 貸出/貸出金/対出/大出 !貸出金利 | 融資/貸し付け/ローン | 韓国語の「대출」 | Korean 대출 | term minor likely
deposit/deposits | 預置金/保証金額/預入金 | 預金 | 銀行の預金 | money in a bank | minor likely
shareholder meeting;annual meeting | 株主総会議/年次会議/連次総会 | 株主総会/年次総会 | 用語の違い | the usual term | term minor likely
dividend/dividends | 配当額金/倍当 | 配当 | 用語の違い | the usual term | term minor weak
bankrupt/bankruptcy | 派山/破産保護申し込み | 破産申請/破綻/経営破綻 | 経営破綻のこと | of a firm: 破綻 | minor weak
toll road/bridge | 通行量道路/トール道路 | 有料道路/有料橋 | 用語の違い | the usual term | term minor
raw material/materials | 生の材料/原資材/ロー材料 | 原材料 | 韓国語の「원자재」 | Korean 원자재 | term minor
consumer price/prices/index | 消費者物価指数値/消費物価/消費者価格 | 消費者物価/消費者物価指数 | 経済用語 | the usual term | term minor likely
`);
