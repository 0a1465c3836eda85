import { parseTraps } from '../trap.ts';

/** Everyday words and phrasal verbs in the senses that news gives them, in the order of the alphabet: t to z. */
export const EVERYDAY_T_Z = parseTraps(`
negotiating/bargaining table;at/to/on the table +talks/negotiations/option/options/offer/deal/proposal/peace ~kitchen/dinner/dining | 食卓/交渉テーブルの上/食事のテーブル/表/卓球/卓上/交渉表/交渉卓/食卓に | 交渉の席/交渉のテーブル/選択肢/交渉/テーブル/検討/話し合いの席 | 交渉の場や選択肢のこと | at talks, or among the options
turn/turns/turned/turning the table/tables | テーブルを回す/テーブルを回る/食卓/机/表を回す/テーブルを返す/表をめくる/テーブルを曲げる | 形勢を逆転/形勢逆転/立場が逆転/逆転する | 形勢の逆転 | reversing positions | literal
tackle/tackled/tackles/tackling +problem/crisis/inflation/corruption/climate/crime/poverty/issue/issues/unemployment/shortage/challenge/challenges/debt/blaze/fire/deficit ~football/rugby/player/midfielder/yellow | タックル/タックルする/道具/滑車/釣り具/組み付く/相手を倒す/体当たり | 取り組む/対処する/対策/対応する/解決/消火/立ち向かう | 問題に取り組むこと | dealing with a problem
tail/tailed/tails off/away/between/risk | 尾/しっぽ/尻尾/尾行する/テール/尻尾を | 減る/先細り/尻すぼみ/減少/弱まる/テールリスク | 次第に減ること | growing less | likely
take/takes/took/taken/taking over as/from/presidency/command/leadership/reins;take/takes/took/taken/taking over the/as presidency/command/chairmanship/leadership/reins/ceo/president/minister/chief/coach | 乗っ取る/取って代わる/占領する/引き取る/買収する/取り替える/奪う/テイクオーバー | 就任する/引き継ぐ/後任/就く/率いる/継承する/交代 | 地位を引き継ぐこと | succeeding to a post | likely
take/takes/took/taken/taking off +flight/plane/aircraft/airport/runway/jet/pilot/helicopter/rocket ~clothes/shoes/mask/coat/hat | 脱ぐ/取り外す/外す/取り除く/取り去る/脱いだ/休む | 離陸する/飛び立つ/離陸/発進 | 航空機の離陸 | a plane leaving the ground
take/takes/took/taken/taking up arms/post/position/office/residence;take/takes/took/taken/taking up _ post/position | 取り上げる/上に取る/持ち上げる/拾い上げる/腕を上げる/占める | 就く/就任する/取り組む/応じる/武器を取る/着任する/武装/審議 | 地位に就く、取り組むこと | beginning a post or a task | likely
take/takes/took/taken/taking on +debt/role/responsibility/rival/opponent/establishment/challenge/task/giants | 身に着ける/連れて行く/取る/乗せる/着る/取り付ける | 引き受ける/担う/抱える/挑む/対決する/対戦する/背負う/立ち向かう/負う | 引き受ける、挑むこと | accepting or opposing | weak
take/takes/took/taken/taking aim at | 狙いを取る/目的を取る/目標を取る/目標を持つ/目標にする/照準を取る/狙い撃つ | 批判する/矛先を向ける/やり玉に挙げる/標的/狙う/非難する/矛先 | 批判の矛先を向けること | criticising | literal likely
take/takes/took/taken/taking issue with | 問題を取る/問題を持つ/発行する/問題を抱える/号を取る/課題を取る/イシュー/発行/問題を取り上げる | 異議を唱える/反論する/異を唱える/批判する/問題視/異論 | 異議のこと | disagreeing
take/takes/took/taken/taking a toll;toll on _ economy/health/population/families/troops | 通行料/料金/料金を取る/通行料を取る/トール/鐘/使用料 | 打撃を与える/悪影響/影を落とす/犠牲/負担/痛手/影響/消耗 | 害を及ぼすこと | doing harm
take/takes/took/taken/taking effect | 効果を取る/効果を得る/影響を取る/効果を持つ/効果を受ける/影響を受ける | 発効する/施行される/効力/実施/発効/施行/効力を生じ | 法や協定の発効 | coming into force | likely
take/takes/took/taken/taking for granted | 当然に取る/許可/付与/助成金/許される/与えられたものとして取る/補助金/認められたもの | 当然視する/当たり前/当然 | 当然と思うこと | thinking it certain
take/takes/took/taken/taking refuge/shelter | 避難を取る/シェルターを取る/避難所を取る/隠れ家を取る/避難民を取る/保護所を取る | 避難する/逃げ込む/身を寄せる/避難 | 避難のこと | going where it is safe | literal
take/takes/took/taken/taking the stand/oath/helm/plunge/lead/reins | スタンドを取る/屋台/立場を取る/誓いを取る/舵を取った/鉛/鉛を取る/プランジ/飛び込みを取る/リードを取った/手綱を取った | 証言台/宣誓/先頭/率いる/決断/主導/首位/証言する/就任/リード/トップ | 慣用句 | a set phrase
take/takes/took/taken/taking credit for;claim/claimed/claims credit | クレジット/信用を取る/信用/信用を主張する/単位/融資/学点 | 手柄/功績/自らの成果/自慢/誇る | 手柄のこと | being praised for
tank/tanked/tanks/tanking +stocks/shares/economy/market/currency/price/prices/rating/ratings/poll/crypto/ruble/confidence ~fuel/oil/water/army/military/gas/troops/think/fish/ukraine | タンク/戦車/水槽/戦車を/タンクする/槽 | 急落する/暴落する/低迷する/急落/暴落/落ち込む | 急に落ちること | falling sharply
tap/tapped/taps/tapping into/reserves/reserve/market/funds/potential/savings;tap/taps/tapped/tapping _ reserves/reserve/market/funds/savings | タップする/叩く/蛇口/たたく/軽くたたく/栓/タップ/水道/盗聴する | 活用する/取り崩す/利用する/生かす/引き出す/開拓/活用 | 蓄えや力を使うこと | using a source
tap/tapped/taps water | タップ水/蛇口の水/叩く水/タップの水/蛇口水 | 水道水 | 水道の水 | water of the mains | term
taste/tastes of freedom/victory/power/defeat/things;in bad/poor taste;acquired/bad taste | 味/味わい/味覚/味が悪い/悪い味/まずい味/後味 | 趣味/悪趣味/経験/不謹慎/体験/初めて/趣味が悪い/品 | 好みや経験のこと | manners or experience | likely
tear/tears/tearing/tore/torn through/apart/down ~eyes/cried/cry/weep/wept | 涙/涙を流す/涙が/泣く/引き裂いて通る/涙を通す/通して裂く | 襲う/引き裂く/突き抜ける/取り壊す/駆け抜ける/分断/荒らす/撤去/倒す | 激しく壊すこと | destroying as it goes | likely
war/conflict/strife torn | 引き裂かれた戦争/涙/戦争の涙/破れた戦争/裂けた戦争/破れた/裂けた/引き裂かれた | 戦乱の/紛争の続く/戦火の/内戦下/戦争で荒廃した/荒廃 | 戦火に荒れたこと | ruined by war | literal likely
all told;time will tell | 言われた/すべて言った/全部話した/時間が言う/時間が話す/時間が教える/すべて話した/全て言われた/時間が伝える | 合計/全部で/合わせて/時間がたてば/今後/いずれ分かる | 慣用句 | a set phrase
temper/tempered/tempers/tempering _ expectations/optimism/enthusiasm/hopes/criticism/excitement | 気性/焼き戻す/癇癪/鍛える/調質する/機嫌/気質/短気/かんしゃく/テンパー | 抑える/和らげる/冷ます/控えめに/抑制/冷静/水を差す | 期待などを抑えること | making less strong
tempers flare/flared/flaring/fray/boil | 気性/気質/炎/機嫌/フレア/テンパー/焼き戻し/炎上 | 怒り/感情/険悪/いら立ち/激高/感情的 | 怒りの高まること | people growing angry
legal tender | 合法的な柔らかさ/合法入札/法的入札/法律入札/法的な優しさ/合法的入札/リーガルテンダー/法的応札/法定入札 | 法定通貨 | 通貨の地位 | money by law | term
tender/tenders.NOUN +contract/bid/bids/project/government/ministry/procurement/public/wheat/import ~legal/age/love/chicken | 柔らかい/優しい/柔らかさ/肉/テンダー/炭水車/優しさ/敏感 | 入札/競争入札/公募/応札 | 工事や調達の入札 | inviting bids
terms.NOUN +deal/agreement/ceasefire/surrender/contract/peace/offer/negotiate/loan/settlement/treaty ~long/short/medium/prison/office/president/second/two/in/limits/limit/years/mayor | 用語/学期/任期/期間/術語/項 | 条件/条項/内容 | 合意や契約の条件 | conditions of an agreement | likely
come/comes/came/coming to terms with | 用語に来る/条件に来る/用語に/条件に/期間に来る/用語/学期/協約に来る | 受け入れる/折り合い/向き合う/受け止める/現実を受け入れ | 受け入れること | accepting what happened | literal
on speaking/good/bad/friendly/equal terms | 用語/条件/良い条件/言葉の条件/スピーキング/良い用語/条件で/期間 | 関係/仲/口をきく/対等/友好関係/良好/対等の立場 | 仲や関係のこと | how people stand to each other | likely
test/tests/tested/testing _ resolve/patience/limits/loyalty/unity;put to the test | 検査する/試験する/テストする/実験する/検査/テストに置く/試験に置く/試験を受ける/実験 | 試す/試される/問われる/揺さぶる/試練 | 意志などを試すこと | trying how strong it is | likely
the tide has/is/turned/turning/of/turns ~tides/ocean/sea/water/waters/coast/low/high | 潮/潮汐/潮流の/満潮/干潮/潮が/潮水/高潮/タイド | 流れ/形勢/潮目/風向き/情勢/波/勢い | 情勢の流れ | how things go | literal likely
tide/tides/tided over | 潮/潮が/潮汐/満潮/潮流/潮を越える/潮が終わる | 乗り切る/しのぐ/急場をしのぐ/つなぐ/当面 | 急場をしのぐこと | getting through a hard time
tie/tied/ties the knot | ネクタイを結ぶ/結び目を結ぶ/結び目を縛る/ノット/結び目/紐を結ぶ/縛る | 結婚する/結婚/挙式 | 結婚のこと | marrying | literal
tied to +russia/china/hamas/company/group/firm/kremlin/cartel/militia/money/scandal/military/companies/groups/cartels | 縛られた/結ばれた/縛られている/ネクタイ/縛る/結び付けられた紐/くくられた | 関係のある/つながりのある/関連した/関わる/関連/関係/つながり | 関係のあること | connected with | likely
tied up in/with;hands tied;hands are/were tied | 縛られた/ネクタイ/結ばれた/縛り上げられた/タイアップ/結び上げる/手が縛られて | 追われる/手が回らない/身動きが取れない/係争/動けない/縛られる | 身動きの取れないこと | busy or not free | weak
tighten/tightened/tightens/tightening _ grip/restrictions/rules/security/controls/sanctions/policy/border/noose/regulations ~screw/belt/bolt | 締める/きつくする/締め付ける縄/引き締めた縄/タイトにする/しっかり締める/狭くする/固く締める | 強化する/厳格化する/強める/厳しくする/引き締める/強化/締め付け | 規制などの強化 | making stricter | likely
tighten/tightens/tightened/tightening _ belt/belts | ベルトを締める/ベルトをきつくする/帯を締める/ベルト/安全ベルト | 節約する/倹約/財布のひも/支出を切り詰める/緊縮 | 倹約のこと | spending less | literal likely
tight lipped | きつい唇/タイトな唇/硬い唇/引き締まった唇/狭い唇/締まった唇/口のきつい | 口が堅い/口を閉ざす/沈黙/多くを語らない/口をつぐむ/コメントを避け | 口の堅いこと | saying little | literal
buy/buys/bought/buying time | 時間を買う/時間を購入する/時間購入/時間を購買する/時間を買った/タイムを買う | 時間を稼ぐ/時間稼ぎ/時間稼ぎをする | 時間を稼ぐこと | delaying | literal
do/doing/did/serve/serving/served time +prison/jail/crime/sentence/convicted/bars | 時間を提供する/時間をする/時間を奉仕する/時間を過ごす/時間を行う/時間を務める/時間に奉仕 | 服役する/服役/刑務所 | 服役のこと | being in prison
tip/tips/tipped off;tip off/offs +police/authorities/investigators/reporters/anonymous/informant | チップ/チップを/先端/ヒント/先を/転倒する/傾ける/助言オフ/先端から | 通報する/情報を提供する/密告する/情報提供/通報/たれ込み/情報 | 情報の提供 | giving secret information
tipped to/as/for | チップ/先端/傾いた/傾けられた/チップを受ける/転倒した/チップを渡された/先の | 有力視される/目される/有力候補/見込まれる/予想される/本命/最有力 | 有力視されること | thought likely to be
tire/tires +car/cars/wheel/rubber/burning/burned/vehicle/maker/slashed/protesters/flat/truck ~tired | 疲れる/疲れ/疲労/飽きる/疲れた | タイヤ | 車のタイヤ | of a wheel
tissue +damage/samples/organ/cells/brain/lung/cancer/human/body/tumor ~paper/toilet/box | ティッシュ/ティッシュペーパー/ちり紙/組職/薄紙 | 組織 | 体の組織 | part of a body | term
title/titles +champion/championship/league/won/win/defending/heavyweight/clinch/season/wimbledon/race/boxing ~book/film/song/album/movie/deputy/job/job | 題名/タイトル名/題目/称号/表題/肩書/肩書き/書名/見出し | 優勝/タイトル/王座/選手権/制覇/王者 | 競技の優勝 | a championship | likely
toast of | トースト/パン/焼きパン/食パン/トーストの | 乾杯/人気者/話題/称賛の的 | 人気者のこと | somebody praised by all
raise/raised/propose/proposed _ toast;toast/toasted _ victory/success/friendship | トースト/トーストする/パン/トーストを上げる/食パン/焼く/パンを焼く | 乾杯/乾杯する/祝杯 | 乾杯のこと | drinking to
tone/toned/tones/toning down | 音を下げる/トーンを下げた音/音色/音程/色調/下に音/音調を下げる/口調を下げる/トンを下げる | 和らげる/抑える/トーンダウン/控えめに/弱める/穏やかに/トーンを抑え | 調子を和らげること | making milder | likely
top/tops/topped/topping.VERB +million/billion/percent/degrees/trillion/record/forecast/expectations/estimates/deaths/toll ~topped with/chart/list/agenda/official/pizza | 頂上/上に載せる/トップする/トッピング/てっぺん/上に乗せる/覆う/載せる/上部 | 上回る/超える/突破する/達する/超え/突破/首位 | 数を上回ること | being more than | likely
top of the agenda/list/hour/table;tops/topped the agenda/list/chart/charts/table/box | 頂上/議題の上/リストの上/頂点の議題/てっぺん/議題の頂上/表の上/頂/図表の上 | 最優先/最重要/首位/最大の議題/トップ/主要議題/1位/筆頭/最上位 | 最も重要なこと | first of all | likely
toss/tossed/tosses/tossing out +case/court/judge/lawsuit/conviction/ballots/verdict/ruling/charges/vote/votes | 投げ出す/投げる/トスする/放り投げる/外に投げる/トス/投げ捨てる/トスアウト | 棄却する/退ける/取り消す/無効/却下する/棄却/却下/破棄 | 訴えや判決を退けること | rejecting in court | likely
toss up;tossup | トスアップ/投げ上げる/上に投げる/トス/投げ/放り投げる/コイン投げ | 接戦/互角/五分五分/激戦/予断を許さ | 予断を許さない接戦 | too close to call
total/totaled/totals/totaling/totalled/totalling _ million/billion/percent/trillion | 全体的/トータルする/全部の/総体/完全な/全壊 | 合計/総額/計/上る/総計/合わせて/達する/総数 | 合計の額 | the sum | weak
total war/ban/defeat/collapse/failure/lie | 合計/総計/トータル/総額/合計の/全部の/トータルの | 全面的/総力戦/完全な/全面/全面禁止/まったくの/完敗/真っ赤な | 全面的なこと | complete, not a sum
touch/touched/touches/touching off ~touch on | 触れる/タッチする/触る/タッチオフ/接触する/触れて離れる/タッチ/触った | 引き起こす/誘発する/招く/引き金/発端/きっかけ/火をつけ | 引き起こすこと | causing to begin
touch/touched/touches/touching down;touchdown +plane/flight/aircraft/tornado/moon/mars/lander/airport/storm/spacecraft/runway ~nfl/quarterback/football/pass/yards | 触れる/タッチダウンする/下に触れる/触る/接触する/下に触る/触って下/ダウンする | 着陸する/着陸/上陸/到着/発生/接地/着地 | 着陸、上陸のこと | landing | likely
out of touch;lose/lost/losing touch with;in touch with | タッチ/触れない/触れて/接触の外/タッチの外/触れ/タッチを失う/接触を失う/手触り/触覚を失う | 現実離れ/かけ離れ/ずれ/連絡/疎い/感覚のずれ/接点/乖離/浮世離れ | ずれや連絡のこと | not knowing how people feel | likely
touch and go | 触れて行く/タッチアンドゴー/触って行く/タッチして行く/触れて/接触して行く/触る | 予断を許さない/一触即発/きわどい/不安定 | 予断を許さないこと | uncertain | literal
tough love/talk/line/stance/sanctions/measures/action/on/rules/law/laws/restrictions +government/sanctions/policy/crime/china/russia/president/minister/immigration/iran/police | タフな/頑丈な/丈夫な/固い/堅い/硬い/たくましい/タフ/強靭な/強靱な | 厳しい/強硬な/厳格な/強硬/厳しく/厳罰 | 厳しいこと | strict | likely
tough race/fight/challenge/questions/question/choice/choices/decision/decisions/task/call/year/market/competition/battle/opponent/negotiations/times | 頑丈な/丈夫な/固い/堅い/硬い/たくましい/タフな/難い/頑丈 | 厳しい/困難な/難しい/苦しい/手ごわい/激しい/苦渋/鋭い | 困難なこと | difficult | likely
tour/tours/toured/touring +president/minister/leader/kim/king/pope/prince/officials/governor/biden/trump/xi/putin +factory/plant/hospital/site/facility/facilities/damage/base/school/disaster/shipyard/flood/front | 観光する/旅行する/巡業する/観光/巡業/見物する/旅行 | 視察する/訪問する/視察/訪れる/歴訪/見て回る/見学/公演 | 要人の視察 | an official visit | likely
five/two/three/nation/asian/european/regional/african/middle/asia/week/day/country tour +president/minister/secretary/pope/leader/diplomat/prince/king/biden/trump/xi/putin/blinken/lavrov | 旅行/観光/ツアー/巡業/観光旅行/巡業の旅/ツアー旅行 | 歴訪/訪問/外遊 | 要人の歴訪 | an official journey | likely
on track to/for/with;back on track ~train/trains/rail/railway | トラックの上/線路の上/トラックに/軌道の上/トラック上/線路/軌道に/トラック/線路に/軌道上/背中 | 順調/見通し/見込み/軌道に乗/正常化/立て直/ペース/向かって | 順調に進むこと | going as planned | likely
fast track;fast tracked/tracking | 速いトラック/高速トラック/速い軌道/早い線路/速い線路/高速軌道/速道/速い追跡/迅速な軌道/高速追跡/ファストトラックする | 迅速化/優先審査/迅速審査/早める/加速/前倒し/早期/迅速に/ファストトラック | 早く進めること | making it go faster | likely
track/tracks/tracked/tracking down | トラックダウン/下に追跡する/線路/トラックを下/追跡ダウン/軌道を下/トラック/下に追う | 突き止める/捜し出す/見つけ出す/割り出す/捕らえる/追跡する/行方を追 | 突き止めること | finding after a search | likely
stop/stopped/stopping in _ tracks;cover/covered/covering _ tracks | トラック/線路/軌道/足跡で/線路を覆う/トラックで/線路に | 止める/証拠隠滅/痕跡を消す/食い止める/隠蔽/足跡を消す/立ち止まる | 慣用句 | a set phrase
track and field | トラックと野原/追跡と野/トラックと畑/線路と野原/トラック・アンド・フィールド/軌道と分野/トラックと分野/追跡と分野/陸上トラックと | 陸上競技/陸上 | 競技の名称 | athletics | term
trade/trades/traded/trading places/jabs/blows/insults/accusations/fire/barbs/shots/gunfire/threats | 貿易する/取引する/貿易/取引/交易する/商売する/トレードする/売買する/通商 | 応酬する/非難し合う/撃ち合う/交わす/入れ替わる/ののしり合/銃撃戦/応酬/互いに | やり合うこと | exchanging blows or words
trade off/offs;tradeoff/tradeoffs | 貿易オフ/取引オフ/貿易から離れる/貿易/取引を離れる/取引/交易 | トレードオフ/兼ね合い/代償/二律背反/両立/妥協 | 両立しない関係 | giving up one for another
insider trading | 内部貿易/内部者貿易/インサイダー貿易/内部取り引き貿易/インサイダートレード/内部者売買貿易/内部商売/内部交易/内者取引 | インサイダー取引 | 証券の犯罪 | a crime on the market | term
trading day/session/floor/volume;in early/late/morning/afternoon/asian/european/midday/premarket/thin/volatile trading | 貿易/取引貿易/交易/トレーディング/早い貿易/午後の貿易/商売/アジア貿易/通商/貿易日 | 取引/相場/売買/立会/取引時間 | 相場の取引 | dealing in shares
horse trading | 馬の貿易/馬の取引/馬取引/馬貿易/馬の売買/馬交易/馬の交易/馬商売 | 駆け引き/裏取引/取引/政治的な駆け引き | 政治の駆け引き | hard bargaining | likely
trail/trails of destruction/blood/evidence/devastation/death | 小道/道/トレイル/破壊の道/山道/登山道/トレール/破壊の小道 | 爪痕/跡/痕跡/証拠 | 残された跡 | marks left behind | likely
trainer/trainers +shoes/nike/adidas/wearing/pair/sneakers ~coach/boxing/horse/personal/dog | トレーナー/訓練士/調教師/コーチ | スニーカー/運動靴 | 運動靴 | sports shoes | likely
train of thought;wagon/supply train | 列車/思考列車/電車/思考の列車/考えの列車/汽車 | 思考の流れ/一連の考え/補給部隊/思考 | 乗り物の列車ではない | not a railway train | likely
transfer/transfers/transferred +prisoner/prisoners/hospital/custody/patients/detainees/jail/facility ~money/bank/fund/funds/data/technology/power/weapons/club | 送金する/転送する/振り込む/乗り換える/転校する/譲渡する/振替/移籍する/乗り換え/転送 | 移送する/移す/搬送する/引き渡す/移送/転院/移され | 人を移すこと | moving people | likely
trap/trapped/traps/trapping +rubble/mine/fire/building/flood/collapsed/miners/earthquake/cave/elevator/inside/avalanche/floodwaters/survivors ~animal/bear/mouse/booby | 罠/わな/トラップ/罠にかかる/罠に掛かる/罠に落ちる/捕まえられた/罠に/捕らわれた | 閉じ込められる/取り残される/生き埋め/閉じ込め/取り残/下敷き/身動き | 閉じ込められること | not able to get out
booby trap/traps/trapped | ブービートラップした罠/馬鹿の罠/おっぱい/バカの罠/愚か者の罠/ブービーの罠/間抜けの罠/ばかの罠 | 仕掛け爆弾/ブービートラップ/わな | 仕掛けた爆発物 | hidden explosives | term
travel document/documents;air/rail travel;travel warning/restrictions/restriction | 旅行文書/旅行書類/空気旅行/旅行ドキュメント/空の旅行/鉄道旅行/旅行制限 | 渡航文書/渡航書/渡航制限/渡航/移動/空の便/渡航情報/航空/移動制限/空の旅/鉄道の旅 | 渡航や移動のこと | going abroad, not a holiday | term minor likely
trench/trenches/trenched +soldier/soldiers/ukraine/ukrainian/russian/front/line/war/troops/dug/warfare ~coat/sea/ocean/mariana/deep | トレンチ/溝/海溝/堀/トレンチコート/下水溝/排水溝/みぞ/公糟 | 塹壕/ざんごう/塹壕戦/陣地 | 戦場の塹壕 | ditches of war | likely
trending/trended on/in/worldwide;hashtag trended/trending | 傾向/動向/趨勢/傾く/向かう/傾向にある/傾向の/趨世 | トレンド入りする/話題/急上昇/トレンド/拡散/話題に | 話題になること | popular on the net | likely
trial balloon/balloons | 裁判の風船/試験風船/裁判気球/裁判バルーン/試行風船/試し風船/試用気球/公判の風船/試験の気球 | 観測気球/アドバルーン/反応を探る | 反応を探る発言 | testing opinion | term literal
trial run/runs;on a trial basis;trial and error | 裁判/裁判の実行/裁判走行/裁判を走る/裁判ベース/公判/裁判の基礎/裁判と誤り/裁判の間違い | 試運転/試行/試験的/試験運用/試行錯誤/試しに/予行演習 | 試すこと | a test, not a case in court
trick/tricked/tricks/tricking into ~trick or | トリック/芸/手品/トリックを使う/手品する/奇術/からくり/騙した中 | だます/欺く/だまされる/だまし/だまされ | だますこと | deceiving | likely
do/does/did the trick;trick of the trade;tricks of the trade | トリックをする/手品をする/貿易のトリック/取引のトリック/トリックを行う/芸をする/手品/貿易の芸/トリック | うまくいく/こつ/奏功/効果/秘訣/解決/ノウハウ/商売のこつ | 慣用句 | a set phrase
trickle down;trickle/trickled/trickling in/into/out/back | 滴り落ちる/したたる/トリクル/滴る/滴/滴下/ちょろちょろ/水滴 | トリクルダウン/少しずつ/波及する/徐々に/ぽつぽつ/わずかに | 少しずつ動くこと | moving little by little | minor likely
hair/on _ trigger alert | トリガー/髪の引き金/毛の引き金/ヘアトリガー/髪トリガー/髪の毛の引き金/引き金の警告/毛トリガー | 一触即発/臨戦態勢/即応態勢/即時発射 | 一触即発の状態 | ready to act at once | literal
trip/tripped/trips/tripping over/up ~visit/travel/traveled/overseas/abroad/flight/vacation | 旅行する/旅/旅行/旅する/トリップ/旅行の上/出張 | つまずく/転ぶ/足をすくわれる/失敗する/転倒/足を取られ | つまずくこと | stumbling | likely
field/business/round trip +company/executive/school/students/employees/work/return | 野原の旅行/野旅行/ビジネス旅行/畑旅行/フィールド旅行/分野旅行/丸い旅行/ラウンド旅行/円形の旅行/事業旅行 | 校外学習/遠足/出張/往復/社会科見学/視察/見学 | 出張や校外学習 | a journey for work or school | term likely
trouble spot/spots;troubled +country/region/company/bank/area/waters/relationship/history/province/economy/lender/past | 困った/悩んだ/トラブルされた/トラブルスポット/困った点/問題の斑点/悩まされた/困った斑点 | 紛争地/問題を抱える/経営難の/不安定な/混乱の続く/紛争/情勢不安/経営不振 | 問題を抱えること | having problems | minor likely
trump card;trumped up | トランプカード/トランプ氏/トランプのカード/トランプ上/トランプアップ/トランプされた/カルタ/トランプを上げる | 切り札/でっち上げの/でっち上げ/捏造/事実無根 | 人名ではない | not a person's name | likely
trunk/trunks.NOUN +car/vehicle/body/police/sedan/luggage ~tree/elephant/swimming/road/line | 幹/木の幹/鼻/象の鼻/胴体/樹幹 | トランク/荷台 | 車の荷室 | the boot of a car
trust fund/funds;trust/antitrust law/laws/case/lawsuit/regulators/regulator/probe | 信頼基金/信頼ファンド/信頼の基金/信頼資金/反信頼/反信託/信頼法/反信頼法/アンチトラスト/信任基金/反信頼訴訟/反信託法 | 信託基金/独占禁止法/独禁法/反トラスト法/反トラスト/信託ファンド/公取 | 信託や独占禁止 | property held for others, or law on monopolies | term
investment/hospital/charitable/national/family/property trust ~public/lost/restore/mutual | 信頼/投資信頼/病院の信頼/財産の信頼/信任/投資の信頼/家族の信頼/病院信頼 | 信託/トラスト/投資信託/公益信託/財団/団体 | 信託や団体のこと | a body that holds property | likely
try/tried/tries/trying as an adult;tried for murder/treason/crimes/genocide/corruption/terrorism/war;tried in court/absentia | 試す/試みる/努力する/試みた/試した/試験される/試される/挑戦する/試された/やってみる | 裁かれる/裁判にかけられる/裁く/裁判/公判/審理 | 裁判にかけること | judged in court
try/tries +rugby/blacks/scrum/wallabies/springboks | 試み/試す/試行/挑戦/努力/試みる | トライ | ラグビーの得点 | a score in rugby | term
tube +london/underground/station/passengers/commuters/strike/line/drivers ~test/feeding/youtube | 管/チューブ/筒/真空管/ブラウン管/チューブ駅/筒状 | 地下鉄/ロンドン地下鉄 | ロンドンの地下鉄 | the underground of London
turn/turned/turns/turning around ~car/head/back/walked | 振り向く/回る/回転する/回す/ぐるりと回る/ターンする/周りを回る/振り返る | 立て直す/好転する/再建する/転換/好転/逆転/引き返す | 立て直すこと | making better | minor likely
turnaround/turnarounds | 回転/折り返し/ターンアラウンド/回って/方向回転/周りを回る/向きを変える/旋回 | 再建/好転/立て直し/業績回復/逆転/転換/一転 | 立て直しや好転 | a change for the better | likely
turn/turned/turns/turning _ blind eye | 盲目の目/盲目/目を回す/盲目を向ける/目を盲/盲人の目/視覚障害/目が見えない/盲目な目を | 目をつぶる/見て見ぬふり/黙認する/黙認/見過ごす/見逃す | 見ぬふりをすること | choosing not to see | literal
turn/turned/turns/turning out to ~vote/polls/protest/street | 外に回る/回る/回す/出てくる/回転する/外に出る/消す/転出/判明 | 判明する/分かる/結果/明らかに/実際は/結局/だった/実は | 後で分かること | proving to be | minor weak
turn/turned/turns/turning over to/power/documents/evidence/control/records ~car/vehicle/bus/truck | ひっくり返す/回す/裏返す/めくる/転覆する/回転する/覆す/寝返りを打つ | 引き渡す/提出する/渡す/移譲する/委ねる/引き継ぐ | 引き渡すこと | handing over
turn/turns/turned/turning up ~volume/heat/music/radio | 上に回る/回す/上げる/回転する/ターンアップ/音量/上に曲がる/回して上げる/折り返す | 現れる/見つかる/姿を見せる/来る/姿を現す/発見/出席 | 現れること | appearing | likely
turn/turns/turned/turning of the century/year/millennium/events | 回転/世紀の回転/ターン/曲がり/年の回転/回る/回し/事件の回転/向き | 世紀の変わり目/展開/変わり目/成り行き/世紀初め/世紀末/転機 | 変わり目や展開 | a change of the century or of events
turn/turns _ president/chairmanship/presidency;in turn;take/took/takes/taking turns | 回転/ターン/順番に回転/回る/ターンで/回転で/曲がり/回転を取る | 順番に/交代で/それが/輪番/今度は/次いで/代わる代わる/順に/その結果 | 順番や結果のこと | one after another, or as a result
twist/twists +plot/case/bizarre/latest/dramatic/saga/ironic/cruel/strange/unexpected/surprise/fate ~ankle/metal | ねじれ/ねじる/ツイスト/ひねり/捻り/ねじり/捻じれ | 展開/意外な展開/急展開/どんでん返し/皮肉/新たな展開 | 意外な展開 | a surprising change | likely
undergo/undergoes/underwent/undergone/undergoing surgery/treatment/training/tests/operation/examination/repairs/procedure/transplant/chemotherapy | 経験する/経る/下を行く/手術を経験する/経験した/体験する/下に行く/耐える/苦しむ | 受ける/受けた/実施/行う/手術 | 治療や訓練を受けること | being given treatment | literal likely
underscore/underscored/underscores/underscoring;underline/underlined/underlines/underlining ~text/word/sentence/paragraph | 下線/下線を引く/アンダースコア/アンダーライン/下線する/下線を付ける/スコアの下/下線を引いた | 浮き彫りにする/強調する/示す/裏付ける/物語る/鮮明に/際立たせ/改めて | 強調や表れ | showing clearly
undercut/undercuts/undercutting;undermine/undermines/undermined/undermining ~tunnel/mine/mines | 下を切る/アンダーカット/下を掘る/地雷/下に採掘する/坑道を掘る/下を掘った/採掘する/土台を掘る/下から掘る | 損なう/弱める/揺るがす/台無し/阻害する/弱体化/傷つける/脅かす/むしばむ/下回る | 弱めること | weakening
underway;under way | 道の下/方法の下/途中の下/下の道/道の下に/道下/方法下/アンダーウェイ/下道 | 進行中/進んで/始まって/行われて/続いて/実施/進められ/開始 | 進行中の意 | going on
understanding +reach/reached/memorandum/between/mutual/agreed/tacit/implicit ~lack/better/understand/deeper/deep/clear | 理解する/悟り/理解力/知解 | 了解/合意/相互理解/理解/覚書/暗黙 | 了解や合意 | an agreement | weak
unit/units +army/military/special/police/elite/troops/soldiers/brigade/commander/combat/crime/response ~housing/apartment/power/condo/air/storage/currency/measurement/care | 単位/ユニット/単元/団威 | 部隊/班/隊/課/小隊 | 軍や警察の部隊 | a body of troops or police | likely
unit/units +housing/apartment/apartments/homes/condo/rental/affordable/public ~army/military/police/care/power | 単位/部隊/ユニット/単元/単位の/部隊の | 戸/住戸/住宅/世帯/室/部屋 | 住宅の数 | dwellings | likely
unit.NOUN +company/parent/group/subsidiary/bank/shares/firm/investment/sell/sale/wholly/owned/google/amazon/alphabet ~army/military/police/power/housing/care/labor/currency/storage | 単位/部隊/単元/団位 | 部門/子会社/傘下/事業部門/事業 | 企業の部門 | part of a company
intensive/critical care unit | 単位/部隊/集中管理単位/集中治療単位/集中ケア単位/集中治療部隊/集中的なケア/集中看護単位/集中ケアユニット/重患者室/集中治療ユニット | 集中治療室/ICU | 病院の設備 | a ward of a hospital | term
united front | 連合戦線の前/統一された前/ユナイテッドフロント/統合フロント/団結した前面/結合された前面/連合した前/統一フロント/統一前線 | 統一戦線/結束/共同戦線/一致団結/足並み/一枚岩 | 結束のこと | standing together | likely
up for grabs/reelection/election/debate/sale/vote/renewal | つかむために上/掴むために/グラブ/選挙のために上/投票のために上/セールに上/上の選挙/販売のために上/争奪のために上 | 争われる/改選/焦点/議論/売りに出/対象/改選期/改選を迎え/争い | 対象になること | to be won or decided | literal likely
ups and downs | 上下/上と下/アップダウン/上がり下がり/上げ下げ/アップとダウン/上昇と下降 | 浮き沈み/紆余曲折/曲折/起伏/波 | 浮き沈みのこと | good and bad times | literal likely
upbeat/downbeat +outlook/mood/forecast/data/earnings/tone/assessment/economy/investors/about/results | アップビート/ビート/上拍/拍子/ダウンビート/上のビート/上に打つ/弱拍/上打 | 明るい/楽観的な/強気/悲観的な/前向きな/好調な/良好/暗い/慎重/好材料 | 明るい、または暗い見方 | hopeful, or not
upset/upsets +defeat/win/victory/champion/champions/seed/beat/stunning/final/match/tournament/cup/election/incumbent ~angry/people/stomach/family | 動揺/腹を立てる/ひっくり返す/怒る/気分を害する/動転/怒り/胃/不快/動揺させる | 番狂わせ/大金星/波乱/予想を覆す/金星/逆転/破る/破った | 番狂わせのこと | an unexpected result | likely
upstream/downstream/upriver +dam/river/gas/water/flood/pipeline ~streaming | アップストリーム/上のストリーム/ダウンストリーム/下のストリーム/上小川/上の小川 | 上流/下流/上流部門/川上/川下 | 川の上流や下流 | up or down a river | minor
at the urging;upon/on the urging | 衝動/促して/衝動で/促しで/急かす/強い衝動/勧めの/催促 | 働きかけ/要請/求めに応じ/勧め/後押し | 働きかけを受けて | because asked to | likely
use/used/uses/using up/of force;use of lethal/deadly force | 力の使用/力の利用/使用力/力を使用/力の使い/致命的な力/致死力/殺人力/致命力 | 武力行使/実力行使/武器使用/使い果たす/殺傷力/発砲/武力 | 武力の行使 | acting with weapons | term likely
used to be/live/think | 使用される/使われる/使用する/利用される/慣れる/使われた/使用された/使われていた/使用されていた/利用された | かつて/以前/昔/していた/だった/以前は/元 | 過去の習慣や状態 | once was | likely
used car/cars/vehicle/vehicles/clothing/books | 使用された/使用車/使った車/使われた/利用された/使用した/使われた車/使用済み車/使用された車 | 中古/中古車/古着/古本 | 中古のこと | not new | term
vacuum/vacuums +power/leadership/security/political/left/filled/fill ~cleaner/pump/tube/chamber/space | 掃除機/真空掃除機/バキューム/電気掃除機/真空管/空気/真空 | 空白/権力の空白/真空状態/力の空白 | 権力などの空白 | nobody in control | likely
face/market/par/street/book/nominal value | 顔の価値/顔値/通りの価値/本の価値/名目の値打ち/顔の値/街路値/フェイスバリュー/顔額/路上価値/ストリート価値/額面の価値 | 額面/額面通り/時価/末端価格/簿価/市場価値/時価総額/名目 | 価格の種類 | kinds of value | term
vault/vaulted/vaults/vaulting into/to/over/past ~gymnastics/bank/gold/pole/gymnast/horse | 金庫/保管庫/跳馬/丸天井/アーチ/納骨堂/地下室/跳躍台 | 躍り出る/押し上げる/飛躍する/飛び越える/一躍/抜く/躍進 | 一気に上がること | rising at once
vehicle/vehicles +investment/funding/purpose/spv/special/financing/savings ~electric/car/driver/armored/road/police | 車両/自動車/乗り物/車/車輛/特別目的車両/投資車両/運送手段 | 特別目的事業体/手段/投資手段/事業体/組織/媒体/特別目的会社/投資会社 | 投資などの器 | a body used for investment | likely
venture/ventured/ventures/venturing into/out/beyond | ベンチャー/ベンチャーする/ベンチャー企業/ベンチャーに/冒険する/合弁/ベンチャー事業/冒険 | 進出する/乗り出す/参入する/足を踏み入れる/出かける/外に出る/出向く | 進出や外出のこと | going somewhere new | likely
vessel/vessels +navy/fishing/coast/sea/ship/cargo/patrol/naval/port/tanker/houthi/strait/shipping ~blood/pressure/reactor/cooking/brain/heart | 血管/容器/うつわ/花瓶/船器/血冠 | 船/船舶/艦船/艦艇/漁船/商船 | 船のこと | ships
vicious circle/cycle | 悪い円/悪循環の円/残忍な円/ひどい円/悪質な円/悪い丸/悪質な円形/凶悪な円/残酷な円/悪意のある円/悪質な循環/邪悪な輪/悪質なサイクル | 悪循環 | 悪循環のこと | one evil leading to another
in view of;with a view to;in full view | 視野で/景色/眺め/ビュー/見解で/視界で/眺望/視点で/景色で/展望で/見方を持って | 考慮して/踏まえ/鑑み/目的で/目の前/見守る中/衆人環視/ために/視野に/目指し | 慣用句 | a set phrase
view/viewed/views/viewing as ~video/youtube/tv/audience/online | 視聴する/閲覧する/眺める/見物する/観覧する/鑑賞する/ビューする/表示される/視聴される/閲覧される | 見なす/見られる/捉える/みられる/考える/位置付け/見る/見て | 見なすこと | considering as | likely
viewing/visitation +funeral/casket/coffin/mourners/cathedral/body ~tv/video/online/public viewing | 視聴/閲覧/鑑賞/ビューイング/見物/眺め/観覧 | 弔問/最後の別れ/遺体との対面/通夜/告別 | 遺体との対面 | seeing the dead before burial | likely
virtual meeting/summit/talks/hearing/conference/call/session/visit/event | 事実上の/実質的な/仮想/仮想の/仮想的な/事実上/仮装/仮想会議 | オンライン/オンライン会議/オンライン会談/テレビ会議/リモート/ビデオ会議 | オンラインの会合 | held over the net | likely
virtual collapse/standstill/monopoly/certainty/civil/halt/ban/dictatorship/impossibility | 仮想/仮想の/バーチャル/仮想的な/バーチャルな/仮装の/仮想現実 | 事実上の/ほぼ/事実上/実質的/ほとんど | 事実上の意 | in effect
virtually all/every/no/impossible/certain/unchanged/nothing/everyone/any/the/identical/non/disappeared | 仮想的に/バーチャルで/仮想で/仮想/バーチャルに/オンラインで/仮装的に/可想的に | ほぼ/事実上/ほとんど/実質的/おおむね | ほぼの意 | almost
vital sign/signs;vital organ/organs;vital statistics | 重要な兆候/重要な兆し/重要なサイン/重要な署名/必須記号/重要な看板/重要な標識/活力の兆し/生き生きした/重要な統計/活力サイン | バイタルサイン/生命兆候/生命徴候/脈拍や呼吸/重要な臓器/人口動態統計/臓器 | 生命の徴候 | pulse, breath and the like | term
give/gives/gave/giving/given voice to;voice/voiced/voices/voicing concern/concerns/support/opposition/frustration/doubt/doubts/anger/dissent/criticism/optimism/fears | 声を与える/音声/声を上げる懸念/声優/ボイス/音声の/音声懸念/声する/発声する/声を出す | 表明する/示す/述べる/口にする/代弁する/訴える/伝える/声を上げる/漏らす/懸念 | 意見を表すこと | expressing | likely
vocal critic/critics/opponent/supporter/opposition/advocate | ボーカル/声楽/歌手/ボーカル評論家/音声の/声の/声帯/ヴォーカル/音声/ボーカルの | 声高な/急先鋒/公然と/強く主張/代表的な/痛烈に | 声高に主張すること | speaking often and strongly
volume/volumes +trading/trade/sales/exports/export/shipment/cargo/import/traffic/production/transaction/freight ~book/sound/music/audio/speaker/encyclopedia | 音量/ボリューム/巻/体積/冊/卷/容積/書物 | 量/取引量/出来高/売買高/数量/輸送量/販売量/取扱量 | 量のこと | an amount | likely
speak/speaks/spoke volumes | 音量/ボリュームを話す/ボリューム/体積/巻を話す/音量を話す/多くを話す/量を話す/ボリュームを語る | 雄弁に物語る/如実に示す/多くを語る/物語る/象徴 | よく示すこと | showing much | literal
wage/waged/wages/waging _ war/campaign/battle/jihad/insurgency/fight ~wage increase/pay/salary | 賃金/賃金戦争/給料/賃金の戦争/月給/賃金を/給与/俸給/賃金する/賃金キャンペーン | 戦争を行う/仕掛ける/戦う/展開する/行う/続ける/闘う/遂行 | 戦いを行うこと | carrying on a war
wake/wakes/woke/woken/waking up to;wake up call | 目を覚ます電話/起床の電話/起きる電話/目覚めの電話/目覚まし電話/起床コール/起きて/モーニングコール/目を覚ます呼び出し | 警鐘/気付く/気づく/目覚める/教訓/警告/目が覚める/認識する | 気付くこと、警鐘 | becoming aware | literal likely
from all/every walks/walk of life | 人生の散歩/生活の散歩/散歩/歩み/すべての歩み/歩行/人生の歩み/生命の歩み/ウォーク/人生を歩く | あらゆる階層/各界/さまざまな職業/さまざまな立場/各層/あらゆる職業/あらゆる分野 | あらゆる職業や階層 | all kinds of people
walk/walks/walked/walking away from +deal/talks/negotiations/agreement/table/contract/accord | 歩き去る/歩いて離れる/歩いて去る/歩いて行く/遠くに歩く/徒歩で/歩く/散歩する/歩いて遠ざかる | 離脱する/打ち切る/手を引く/席を立つ/見切りをつける/断念する/放棄/決裂/撤退 | 交渉などをやめること | giving up a deal | likely
walk/walks/walking/walked _ tightrope/line;walk/walking/walks a fine line | 綱を歩く/ロープを歩く/線を歩く/細かい線/きつい縄/タイトロープ/素晴らしい線/良い線/罰金ライン/細い線を歩く | 綱渡り/微妙なかじ取り/難しい立場/バランスを取/微妙な一線 | 難しいかじ取り | a difficult balance | literal
back/backs/up against the wall;hit/hits a/the wall | 壁に背/背中の壁/壁に戻る/壁の背中/壁を打つ/壁を殴る/壁を叩く/壁に対して/背の壁 | 追い詰められ/窮地/壁に突き当たる/行き詰まる/後がない/崖っぷち/壁にぶつか | 追い詰められること | in great difficulty | literal likely
warm/warmed/warming up to;warm/warmed/warming _ relations/ties | 温める/暖める/暖まる/ウォームアップする/準備運動/温かい/暖かくなる/温暖/加熱する | 好意的になる/改善する/接近/歩み寄る/好感/関係改善/雪解け/友好 | 関係がよくなること | becoming friendly | likely
warrant/warrants/warranted/warranting further/investigation/action/attention/concern/caution/scrutiny;warrant/warrants/warranted _ investigation/action/attention/response/punishment/prosecution | 令状/保証する/保証/保証書/ワラント/令状を出す/保証された/令狀 | 必要がある/値する/正当化する/必要とする/十分な理由/妥当/正当化/必要 | 必要や根拠があること | justifying
wash/washed/washes/washing up/ashore +body/bodies/beach/coast/shore/debris/whale/migrants/boat ~dishes/hands | 洗う/洗浄する/洗濯する/洗い物/洗い上げる/洗われた/皿洗い/洗い流す/手を洗う | 打ち上げられる/漂着する/漂着/流れ着く/打ち上げ | 岸に流れ着くこと | carried to the shore by the sea
hand/hands/washed/wash washed/of/its/his/their hands | 手を洗う/手洗い/手の洗浄/手を洗った/手を洗浄する | 手を引く/関わりを絶つ/縁を切る/責任を放棄/責任逃れ | 関わりを絶つこと | refusing responsibility | weak
whitewash/whitewashed/whitewashing;greenwashing ~paint/lime/fence | 白い洗い/白く洗う/緑の洗濯/グリーン洗濯/白塗り/白洗い/白い洗濯/緑洗い/漂白/緑の洗浄 | 隠蔽/ごまかし/粉飾/見せかけの環境配慮/グリーンウォッシュ/美化する/取り繕う/正当化 | 取り繕うこと | hiding what is wrong
nuclear/radioactive/toxic/hazardous waste | 核浪費/核の無駄/放射性浪費/毒性の無駄/核ごみの無駄/有毒な浪費/無駄/浪費/危険な浪費/核の浪費 | 廃棄物/核廃棄物/核のごみ/放射性廃棄物/有害廃棄物/産業廃棄物 | 廃棄物のこと | what is thrown away | term
waste/wasted/wastes/wasting no time/away | 廃棄物/無駄な時間がない/時間を浪費しない/廃棄する/時間浪費/時間の無駄がない/浪費時間/無駄な時間/廃棄/時間を無駄にしない | すぐに/早速/直ちに/いち早く/やせ衰える/素早く/衰弱 | すぐにすること | doing at once | literal likely
lay/laid/lays/laying waste | 廃棄物/ごみ/無駄/廃棄物を置く/ゴミを置く/浪費/無駄を置く/廃棄/廃棄物を横たえる | 荒廃させる/壊滅させる/破壊し尽くす/廃虚/荒廃/壊滅 | 荒廃させること | destroying
watch/watched/watches/watching over;night/election/storm/hurricane/tornado/suicide watch | 時計/腕時計/見る上/見張る時計/夜の時計/夜時計/台風時計/自殺時計/観覧する/自殺視聴 | 見守る/監視/注意報/警戒/監視する/夜警/見張り/監督/厳重監視/開票速報 | 監視や警戒 | guarding or warning, not a clock
death/bird/human/market watch/watcher/watchers | 時計/腕時計/視聴者/時計者/ウォッチャー時計/市場時計 | 監視/ウォッチャー/観測筋/専門家/愛好家/ウオッチャー/観測者 | 観察する人 | those who observe | minor likely
on his/her/my/their/your/our watch +president/happened/leader/under/minister/mayor/biden/trump | 時計/腕時計/時計の上/時計で/腕時計で/視聴/ウォッチ | 在任中/任期中/政権下/監視対象/担当中/在任 | 在任中の意 | while one is in charge | likely
watered down;water/waters/watering down | 水を下げる/水を下に/下に水/水で下/水をまく/水が下/水を垂らす/下水/水を注ぐ/水下/水をかける | 弱める/骨抜きにする/薄める/緩和する/骨抜き/後退/緩め/弱め | 内容を弱めること | making weaker | likely
waters +territorial/international/disputed/japanese/chinese/taiwan/ship/ships/vessel/vessels/coast/navy/boat/boats/korean/fishing ~flood/floodwaters/drinking/bottle | 水域の水/水たち/国際水/領土水/国際的な水/領土の水 | 海域/領海/水域/公海/近海/沖 | 海域のこと | parts of the sea | likely
territorial/international waters | 領土の水/領土水/国際水/国際的な水/国際の水/領土的な水/国際ウォーター/領土水域の水/領域水/地域水 | 領海/公海/国際水域 | 海の区分 | parts of the sea | term
test/tested/testing/tests the waters | 水をテストする/水を試験する/水の試験/水を検査する/水質を検査する/水質検査/水をテスト/水を試す/水質試験 | 様子を見る/反応を探る/感触を探る/出方をうかがう/探りを入れる/試す | 反応を探ること | trying how people take it | literal
watershed | 水小屋/水の小屋/流域小屋/水を流す/分水界/水の物置/ウォーターシェッド/分水嶺の/流域 | 転換点/分岐点/分水嶺/節目/転機/画期的/歴史的 | 転機のこと | a turning point | likely
tidal/new/first/second/third/crime/latest/recent/heat wave/waves of +attacks/violence/protests/infections/migrants/strikes/layoffs/arrests/refugees/bombings/drones/missiles/immigration ~ocean/sea/surf | 波動/手を振る/電波/うねり/波長/波濤/ウェーブ/波道 | 波/相次ぐ/第2波/第3波/一連/連続/第1波/相次い | 波のように続くこと | coming again and again | minor
make/makes/made/making waves;sound/light wave | 波を作る/波を作った/波を起こすもの/波動を作る/手を振る/ウェーブを作る/波を製造する | 波紋を広げる/話題を呼ぶ/物議を醸す/波紋/旋風/注目 | 波紋を広げること | causing talk | literal likely
wave/waved/waves/waving through/off/aside +border/bill/concern/concerns/approval/guards/officials/criticism/regulators ~hand/flag/flags | 手を振る/波/波動/波を通す/ウェーブ/揺れる/手を振って通す/波が通る | 素通りさせる/退ける/一蹴する/承認する/通す/はねつける/認める | 通す、退けること | letting pass, or dismissing | likely
give/gives/gave/given/giving way to;give/gave/giving way | 道を与える/道を譲った/方法を与える/方法を与えた/方式を与える/やり方を与える/道をくれる | 取って代わられる/崩れる/譲る/崩落する/屈する/代わる/崩壊/崩れ | 崩れる、譲ること | breaking or yielding | likely
pave/paves/paved/paving the way | 道を舗装する/方法を舗装する/道路を舗装する/舗装する/道を敷く/道を敷設する/舗装/方法を開く/道を包装する/包装する | 道を開く/道筋/道を付ける/可能にする/つながる/布石 | 道を開くこと | making possible | literal
weak/weaker demand/growth/sales/data/earnings/economy/spending/results/outlook | か弱い/弱々しい/虚弱な/弱虫/薄弱な/脆弱な/病弱な/虚弱 | 低迷/軟調な/さえない/弱い/低調な/鈍い/落ち込み/振るわ/低迷する/弱含み/不振 | 勢いのないこと | poor, of demand or growth | minor likely
wealth tax/fund/management;sovereign wealth | 富の管理/主権富/ソブリンウェルス/主権の富/君主富/富税/富裕基金/主権財産/国の富/富の基金/国富基金/主権的な富/富の資金 | 政府系ファンド/富裕税/資産運用/資産管理/ソブリン・ウェルス・ファンド/国富ファンド/富裕層 | 国の基金など | a fund of a state | term likely
a wealth of | 富/富の/豊かさ/裕福/財産/富裕/財産の/富を/富豪 | 豊富な/多くの/多数の/膨大な/豊か/大量の | 豊富なこと | plenty of
wear/wears/wore/worn/wearing off/thin/out/down | 着る/着用する/着用を外す/身に着ける/着て/脱ぐ/はく/着ている/着用した | 薄れる/すり減る/切れる/尽きる/消耗/弱まる/疲れ果て/限界/摩耗 | すり減ること | being used up | likely
wear and tear | 着用と涙/着ることと涙/着て破る/着用と引き裂き/着用と破れ/着用と裂け目/涙/服と涙/着ると裂く/摩耗と涙 | 消耗/摩耗/劣化/傷み/経年劣化 | 消耗のこと | damage by use
under the weather | 天気の下/天候の下/気象の下/天気下/天気/天候/天気のもと/気候の下 | 体調が悪い/体調不良/体調を崩す/体調 | 体調の悪いこと | not well
weigh/weighs/weighed/weighing on/heavily;weigh/weighs/weighed/weighing _ on sentiment/markets/economy/growth/demand/stocks/prices/investors ~scale/kilograms/kg/pounds | 重さを量る/体重/重さ/計量する/体重を量る/量る/重さが/重量/重さを測る/計る | 重荷となる/圧迫する/影を落とす/重しとなる/押し下げる/重し/影響/下押し/重く | 重しになること | pressing down
carry/carries/carried/throw/threw/throwing/pull/punch/punched/punching _ weight;above its weight | 体重/重さを運ぶ/重量を運ぶ/体重を投げる/重さを投げる/重量/重量を投げる/体重を引く/重さ/体重の上 | 影響力/重み/役割を果たす/後押し/存在感/実力以上/支持 | 影響力のこと | having influence | likely
well/wells.NOUN +oil/gas/drilling/drill/water/drilled/offshore/fracking/water | うまく/ウェル/良いもの | 井戸/油井/ガス井/坑井 | 石油や水の井戸 | a hole for oil or water | likely
well being;wellbeing/well known/off;well to do | 良い存在/よく存在/うまく存在/よく離れ/よくオフ/良い存在の/良くいること/よくする/うまくオフ/健康的存在 | 幸福/福祉/健康/裕福/著名/心身の健康/安寧/福利/ウェルビーイング/富裕/有名 | 幸福や裕福のこと | health and happiness, or wealth
wet market/markets | 濡れた市場/湿った市場/ぬれた市場/湿式市場/湿潤市場/濡れ市場/ウェット市場/水市場 | 生鮮市場/生鮮食品市場/海鮮市場/市場/雨期 | 生鮮品の市場 | where fresh food is sold | term likely
behind/at the wheel +driver/car/driving/drunk/truck/asleep/drove/vehicle/police/bus/crash | 車輪の後ろ/車輪/ホイールの後ろ/車輪の後/ホイール/輪の後ろ/車輪の裏/車輪で | 運転中/運転席/ハンドルを握/運転/ハンドル | 運転のこと | driving
white collar/hat/knight | 白い襟/白い首輪/白襟/白首輪/白い騎士/白騎士/ホワイト襟/白い帽子/白色首輪/白いカラー/白い騎手 | ホワイトカラー/知能犯/経済犯罪/事務職/友好的買収者/ホワイトナイト/ホワイトハッカー | 慣用句 | a set phrase | term likely
white supremacist/supremacists/supremacy | 白い最高/白の至上主義/白の優越/白色至上/白い優越/ホワイト至上主義/白い至上主義/白色優越/白い主権/白い覇権/白い優位 | 白人至上主義/白人至上主義者 | 人種の思想 | an ideology of race | term
far and wide;wide of the mark;wide open | 広い印/広いマーク/遠くて広い/マークの幅/広くマーク/広いオープン/遠く広い/幅広いマーク/遠くと広く | 的外れ/広く/各地から/大きく開/外れ/見当違い/無防備/混戦 | 慣用句 | a set phrase | literal
will.NOUN +political/people/god's/lack/show/strength/fight/voters/free/popular ~dying/testament/inheritance/estate/lawyer | 遺言/遺書/遺言状/意志書/遺言書 | 意思/意志/民意/決意/意欲/政治的意思 | 意志のこと | purpose, not a testament | likely
last will;will and testament | 最後の意志/最終意志/意志と証言/意志と遺言/最後の意思/意思と証言/意志と契約/最終的な意志/最後のウィル | 遺言/遺言書/遺書/遺言状 | 遺言のこと | a testament | term
wind/winds/wound/winding down/up ~turbine/speed/storm/gusts/rain/hurricane/weather/mph/clock | 風/風が下/風が上/風下/風上/ウインドダウン/風が/傷/傷を/巻き上げる/風を下/巻き下げる | 終える/縮小する/終わる/終了する/結局/清算/幕を閉じ/終盤/大詰め/段階的/終息 | 終えること | coming to an end | likely
tailwind/tailwinds/headwind/headwinds +economy/growth/market/economic/company/profit/trade/stocks/inflation/investors/political | 尾の風/頭の風/しっぽの風/頭風/尾風/ヘッドウインド/頭の風が/テールウインド/尻尾の風/頭風が | 逆風/追い風/向かい風 | 有利、不利な条件 | what helps or hinders
get/gets/got/catch/caught/getting wind of | 風を得る/風の/風を捕まえる/風を受ける/風をつかむ/風邪/風邪を引く/風を手に入れる/風をキャッチする | 聞き付ける/嗅ぎ付ける/気付く/察知する/情報を得る/うわさを聞 | 聞き付けること | hearing about
window/windows of opportunity;window to/for +negotiations/deal/talks/peace/closing/narrow/narrowing/diplomacy/launch | 窓/機会の窓/ウィンドウ/チャンスの窓/窓口/ウインドウ/窓が/機会のウィンドウ | 好機/機会/チャンス/猶予/期間/余地/時間 | 好機のこと | a time when it can be done | literal likely
wipe/wiped/wipes/wiping out/off ~hands/face/tears/table/sweat | 拭く/拭き取る/拭き出す/ふく/ワイプ/拭う/ワイプアウト/拭き/ふき取る/拭いた | 全滅させる/一掃する/消し去る/失われる/吹き飛ばす/壊滅/消え/全滅/帳消し/消滅 | 消し去ること | destroying or losing all
news wire;wire agency/report/reports/story/service | 電線/針金/ワイヤー/ニュースワイヤー/電線報道/有線/ニュースの電線/電信線 | 通信社/配信/ニュース配信/配信記事/通信 | 通信社のこと | a news agency | likely
wired/wiring +money/million/funds/bank/account/payment/transferred ~electrical/fault/internet/electric | 配線/配線する/有線/ワイヤー/電線/有線の/針金/配線された | 送金する/振り込む/電信送金/送金/振り込 | 送金のこと | sending money
down to the wire;barbed/razor/live/under wire;under the wire | ワイヤーまで/電線まで/カミソリワイヤー/かみそり電線/ワイヤーの下/針金まで/とげ電線/カミソリの電線/ワイヤーに下/刺のある電線 | 最後の最後/土壇場/有刺鉄線/鉄条網/ぎりぎり/カミソリ鉄線/大詰め | 慣用句や鉄条網 | the last moment, or a fence | likely
withhold/withheld/withholds/withholding _ information/documents/evidence/support/recognition/approval/aid/funds/funding/name/names/identity/details/money/payment ~tax | 源泉徴収する/源泉徴収/天引きする/源泉課税/天引き/保留税/遠征徴収/源泉 | 差し控える/保留する/留保する/伏せる/拒む/隠す/与えない/凍結する/止める/明かさ/公表し | 与えない、伏せること | not giving
withstand/withstood/withstands/withstanding | 一緒に立つ/共に立つ/ともに立つ | 耐える/持ちこたえる/しのぐ/抵抗する/耐え/抗する | 耐えること | holding out against
witness/witnessed/witnesses/witnessing +country/year/growth/region/rise/surge/change/unprecedented/world/decade/economy/century ~trial/testify/testified/court/eyewitness/crime/prosecution | 証人/目撃者/証言する/目撃する/証人となる/証人になる/目撃/目撃した | 経験する/見る/起きる/迎える/続く/あった/見られる/直面する/見舞われ | ある出来事が起きたこと | where something happened | literal weak
bear/bears/bearing/bore witness | 熊/クマ/証人を産む/熊の証人/証人を負う/証人を運ぶ/クマの目撃者/熊目撃者/証人を持つ/クマの証人 | 証言する/目撃する/物語る/証しとなる/証明する/伝える | 証言や証明のこと | giving proof
word/words of the/mouth +spread/got/leaked/reached;word spread/spreads/got/that/reached/came;spread/spreading the word | 単語/語が/単語が/単語を/ワード/単語が広まる/言語/単語を広げる | うわさ/知らせ/話/広める/情報/口コミ/伝わる/周知/聞き | 知らせやうわさ | news or rumour
in other words;in a word;have/had the last word;keep/kept/kept his/their/its word | 他の単語/単語で/最後の単語/単語/他の語/別の単語で/最後の言語/ワード/単語を守る/一単語で | 言い換えれば/つまり/一言で/決定権/約束/最終決定/要するに/最後に決め | 慣用句 | a set phrase
work/works/worked/working out +deal/details/plan/solution/agreement/compromise/arrangement/how/problems/differences ~gym/exercise/fitness/muscle/routine | 運動する/トレーニングする/体を鍛える/筋トレ/外で働く/働き出す/外で仕事/ワークアウト/仕事をする/働く | まとめる/詰める/解決する/考え出す/練る/うまくいく/調整/取り決め | まとめ上げること | arranging | likely
in the works;in works | 作品/作品で/作品の中/仕事の中/工事中/働いて/工場で/作品に/作業中/仕事で/働きの中 | 準備中/進行中/計画中/検討/進めて/準備が進/制作中/計画されて/進められ | 準備中の意 | being prepared | likely
water/gas/steel/public works/work | 作品/水の作品/鋼作品/公共の作品/水の仕事/公共の仕事/公共作品/鋼の仕事/公共仕事/水作品/水作業 | 公共事業/水道局/製鉄所/土木/上水道/公共工事/水道 | 公共の工事や施設 | public building or a plant | term likely
work stoppage/stoppages;work week/hours;work force | 仕事停止/仕事の停止/作品停止/働く力/仕事の力/仕事力/作業停止/仕事の中止/働き力/作業力/仕事週間/ワーク停止 | ストライキ/操業停止/労働時間/労働力/従業員/作業中断/操業中断/労働人口/争議/労働週 | 労働の用語 | terms of labour | term likely
worth of +million/billion/billions/millions/goods/aid/weapons/shares/damage/drugs/oil/imports/exports | 価値がある/価値の/価値ある/価値/価値のある/価値が/値打ち/価値の高い/貴重な | 相当/分/相当の/相当する/規模の/総額/額/円分/ドル分 | 金額に当たる量 | of that price | literal
net worth | ネット価値/純価値/網の価値/ネットの価値/ネット値/網価値/純粋な価値/ネットワース/純粋価値/網の値打ち | 純資産/資産/資産額/総資産 | 純資産のこと | what one owns less debts | term
wrap/wraps/wrapped/wrapping up +visit/trip/talks/meeting/summit/tour/investigation/campaign/session/conference/trial/case/negotiations/day/week/shooting/season | 包む/包装する/ラップする/くるむ/包み上げる/まとめ包む/包んだ/包み込む/ラップアップ/巻き付ける | 終える/終了する/締めくくる/終わる/閉幕/終え/幕を閉じ/日程を終え/打ち切/まとめ | 終えること | finishing
under wraps | 包装の下/ラップの下/包みの下/包装下/ラップ下/包まれて/包装/ラップ/包んで下/包みに | 秘密/極秘/伏せる/伏せられて/内密/非公開/隠して | 秘密にすること | kept secret
yard/yards +rail/ship/navy/railway/prison/scrap/shipbuilding/exercise ~touchdown/quarterback/rushing/nfl/pass/back/front/football | ヤード/庭/中庭/庭園/家の庭/芝生 | 操車場/造船所/運動場/置き場/車両基地 | 作業や置き場の敷地 | a place of work | likely
yardstick/yardsticks | ヤード棒/庭の棒/ヤードスティック/ヤード尺/庭棒/ヤードの棒/庭の杖/測定棒/物差しの棒 | 基準/尺度/目安/物差し/指標 | 基準のこと | a standard
year end;end of year;year over year;year to date;fiscal/financial/school/academic/calendar/model/leap year | 年の終わりまで/年から日付/年まで日付/年から日まで/日付までの年/財政の年/年を超える年/学校の年/カレンダー年/モデルの年/飛ぶ年/跳躍年/学校年 | 年末/年初来/前年比/会計年度/年度/学年/学年度/暦年/年式/うるう年/前年同月比/前年同期比/モデル | 年の種類 | kinds of year | term
yield/yielded/yields/yielding +results/result/evidence/clues/breakthrough/agreement/progress/fruit/talks/search/investigation/information ~bond/treasury/crop/dividend/note/bonds | 降伏する/収穫する/利回り/譲る/屈する/収益率/譲歩する/服従する/産出する | もたらす/生む/得られる/成果を上げる/実を結ぶ/得る/見つかる/結果/成果 | 成果をもたらすこと | producing a result | likely
yield/yielded/yields/yielding to pressure/demands/demand/threats/temptation/calls | 収穫する/利回り/産出する/利回りする/収益を出す/産む/生み出す/収率 | 屈する/応じる/譲歩する/折れる/負ける | 屈すること | giving in
`);
