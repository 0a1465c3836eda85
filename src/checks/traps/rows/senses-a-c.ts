import { parseTraps } from '../trap.ts';

/** English words of many senses that newsrooms use in one of them, in the order of the alphabet: a to c. */
export const SENSES_A_C = parseTraps(`
abandon ship/vehicle/car | 放棄する | 離れる/乗り捨てる/捨てて逃げる | 船や車から離れることで、権利の放棄ではない | leaving a ship or a car, not giving up a right | likely
abuse of power/authority/office;power abuse | 虐待 | 乱用 | 権力の乱用で、人への虐待ではない | misuse of power, not cruelty | likely
acting president/minister/director/chief/mayor/secretary | 演技/俳優/演じる | 代行/臨時 | 職務の代行で、演技ではない | somebody standing in, not on a stage
active duty | 活動的な義務/活発な任務/活動義務 | 現役 | 軍の現役勤務 | serving in the forces
address _ nation/parliament/congress/assembly/crowd/supporters/lawmakers/reporters/conference/summit | 住所/扱う/対処する | 演説する/演説/語りかける | 聴衆に向けた演説 | a speech to an audience
televised/keynote/inaugural/farewell/opening address | 住所/アドレス | 演説 | 演説のことで、所在地ではない | a speech, not a place
administer _ vaccine/dose/shot/injection | 管理する/行政する | 接種する/投与する | 薬やワクチンの投与 | giving a drug or a vaccine
air strike/strikes;airstrike | 航空ストライキ/空中打撃/空気打撃/航空打撃 | 空爆/空襲 | 空からの攻撃で、争議ではない | an attack from the air
air force | 空気力/空気の力 | 空軍 | 軍の名称 | a branch of the forces
alleged.ADJ/allegedly | 主張された/主張する | とされる/疑いのある | 疑いの段階を示す語 | says that it is not proven | minor weak
anchor.NOUN ~ship/harbor/vessel/boat/dropped | 錨/いかり | キャスター/司会者 | 番組の司会者 | a presenter of news | likely
appeal _ ruling/verdict/conviction/sentence/decision | 訴える/アピールする/呼びかける | 控訴する/上訴する/上告する | 上級審への不服申し立て | asking a higher court
court/judge _ appeal.NOUN;file _ appeal.NOUN | アピール/呼びかけ/魅力 | 控訴/上訴/上告 | 裁判の不服申し立て | asking a higher court
approval rating/ratings | 承認格付け/承認評価/承認率/承認評点/承認等級 | 支持率 | 世論調査での支持の割合 | support in opinion polls
arms deal/sale/sales/supply/race/control/embargo/shipment | 腕 | 武器/兵器/軍備/軍縮 | 武器のことで、体の部位ではない | weapons, not limbs
armed service/services | 武装サービス/武装奉仕 | 軍/軍隊/国軍 | 軍全体を指す | the military as a whole
arrest warrant | 逮捕保証/逮捕令 | 逮捕状 | 令状の名称 | the document that allows an arrest | term minor
article _ constitution/treaty/charter/law | 記事/物品 | 条/条項 | 法令の条文 | a clause of a law
assembly ~line/plant/factory/car/vehicle | 組立/組み立て/組立て | 議会/総会/集会 | 議会や総会 | a body of representatives | likely
attorney general | 弁護士将軍/一般弁護士/検事将軍/総弁護士 | 司法長官/検事総長/法務長官 | 官職名 | an office of government
bail.NOUN ~boat/water | 救済/ベイル | 保釈/保釈金 | 保釈のこと | release before trial | likely
ballot/ballots paper | 投票紙/投票地 | 投票用紙 | 用語の違い | the usual term | term minor likely
bar exam/association/council | バー/酒場/棒 | 司法/弁護士 | 法曹を指す | the legal profession
base rate;interest rate;benchmark rate | 基本速度/興味率/関心率/利子率/基準速度 | 金利/基準金利/政策金利 | 金利のこと | the price of money
bench.NOUN +judge/justice/court | ベンチ | 裁判官/法廷/判事席 | 裁判官を指す | the judges | likely
bill.NOUN +parliament/congress/senate/lawmakers/legislation/vote/pass/sponsor/lawmaker ~electricity/energy/utility/phone/gas/pay/paid/medical/dollar/tax | 請求書/手形/紙幣 | 法案 | 議会の法案 | a draft law
pass/sign/veto/introduce/draft/propose/table/debate _ bill.NOUN ~electricity/utility/phone | 請求書/手形/紙幣/くちばし | 法案 | 議会の法案 | a draft law
blast.NOUN ~music/radio/heat/furnace | 突風/爆音 | 爆発/爆破 | 爆発のこと | an explosion | likely
board.NOUN +director/directors/company/executive/chairman/member/shareholder ~chess/surf/snow/circuit/notice | 板/掲示板/ボード/搭乗 | 取締役会/理事会/委員会 | 会社や団体の役員会 | those who direct a company
bond.NOUN +yield/market/investor/issue/treasury/investors ~family/emotional | 絆/結合/債券券 | 債券/国債/社債 | 債券のこと | a security that pays interest
economic/housing/construction/oil boom | 轟音/ブーム音 | 好景気/活況/ブーム | 景気のよさ | good times for business | minor likely
border guard/guards | 国境ガード/国境守備/国境の警備員 | 国境警備隊/国境警備兵 | 部隊の名称 | the force at a border | term minor
branch of government;executive/legislative/judicial branch | 枝/支店/支部 | 部門/府/機関 | 政府の部門 | a part of government
break ground | 地面を壊す/地面を割る/地を壊す/土地を壊す | 着工する/起工する | 工事の開始 | begin to build
break out ~prison/jail | 脱出する/脱獄する | 発生する/起きる/勃発する | 火災や戦争の発生 | fires and wars begin | likely
breakthrough ~virus/infection/case | 突破 !突破口 | 進展/躍進/打開/飛躍的な前進 | 前進のこと | a great step forward | minor likely
brief _ reporter/reporters/journalists/lawmakers/president/congress | 短く/簡潔に/ブリーフする | 説明する/報告する | 状況の説明 | tell people what is known | likely
briefly ~said/put | しばらく/しばらくの間 | 短時間/一時/手短に | 短い時間で、長い間ではない | for a short time, not a long one | likely
broad.ADJ daylight | 広い昼間/広い日光 | 白昼 | 慣用表現 | a set phrase | literal
budget cut/cuts | 予算カット/予算切断/予算切り | 予算削減 | 用語の違い | the usual term | term minor likely
bureau chief | 局チーフ/局の頭/事務局チーフ/国の頭 | 支局長/局長 | 報道機関の支局長 | heads an office abroad | term
cabinet ~filing/kitchen/bathroom/file/drawer | キャビネット/戸棚 | 内閣/閣僚 | 政府の内閣 | the ministers of a government
call off | 電話を切る/呼び出す | 中止する/取りやめる | 取りやめること | cancel
call for | 電話をかける/電話する/呼ぶ | 求める/呼びかける/要求する | 要求すること | demand | likely
campaign trail | キャンペーン道/キャンペーンの跡/運動の小道/キャンペーントレイル | 遊説/選挙戦/選挙運動 | 選挙の遊説 | going about for votes
capital punishment | 資本処罰/首都の罰/資本刑罰/首都処罰 | 死刑 | 刑の名称 | the death penalty
capital gain/gains/market/markets | 首都 | 資本 | 資本のこと | money, not a city
capitol | 首都/首都庁 | 議会議事堂/議会/州議会議事堂 | 議事堂 | the building of a parliament | likely
capture.VERB +city/town/village/territory/airport/troops/rebels/forces ~image/camera/photo/video/moment | 捕獲する/キャプチャーする/捉える | 制圧する/占領する/掌握する | 土地の占領 | take a place by force
care home;nursing home | 看護の家/看護住宅/ケアホーム/看護家庭/養老院/療養院 | 介護施設/老人ホーム/高齢者施設 | 施設の種類 | where old people are looked after | term minor
carry out _ attack/strike/raid/execution/assassination | 持ち出す/運び出す/遂行する | 実行する/実施する/行う | 実行すること | do | minor likely
case.NOUN +covid/coronavirus/infection/virus/measles/cholera/ebola/infections | 事件/箱/ケース | 症例/感染者/患者/感染例 | 病気の発症例 | somebody who has a disease | likely
cast _ ballot/vote | 投げる/鋳造する/キャストする | 投じる/投票する | 投票すること | vote
cast doubt | 疑いを投げる/疑いを投げかける/疑問を鋳造する | 疑問を投げかける/疑問視する | 慣用表現 | a set phrase | literal minor weak
casualties ~casual | カジュアル/偶然 | 死傷者/犠牲者 | 死傷者のこと | the dead and the injured
caucus ~caucasus | コーカサス | 党員集会/議員団/会派 | 政治の集会 | a political meeting
central bank | 中心銀行/中央の銀行/中枢銀行 | 中央銀行/中銀 | 機関の種類 | the bank of a state | term minor
chair.VERB/chaired | 椅子/座る | 議長を務める/主宰する/委員長を務める | 会議を主宰すること | lead a meeting
chair.NOUN +committee/commission/party/council/fed/reserve ~sat/sit/seat/wheel/electric | 椅子/いす | 議長/委員長/会長 | 役職のことで、家具ではない | an office, not a seat
chairman/chairwoman ~communist | 議長職/椅子の男 | 会長/委員長/議長 | 役職名 | an office | likely
lower/upper/legislative/parliamentary chamber;chamber of deputies | 部屋/室/チャンバー | 院/議会/議場 | 議会の院 | a house of parliament
chamber of commerce | 商業室/商業の部屋/商工会議室/商務の部屋 | 商工会議所/商業会議所 | 団体の名称 | the body of a town's businesses
charge.NOUN +face/murder/corruption/fraud/treason/bribery/criminal/felony/terrorism/assault/espionage/sentence/prison/court ~phone/battery/fee/electric | 料金/充電/突撃/請求/手数料/電荷 | 罪/容疑/起訴 | 刑事上の罪 | what somebody is accused of
charge.VERB +murder/corruption/fraud/treason/bribery/assault/manslaughter/terrorism/police/prosecutors/court ~phone/battery/fee | 請求する/充電する/突進する/課金する | 起訴する/訴追する | 刑事訴追 | accuse before a court
be charged with | 充電される/請求される/課金される/帯電する | 起訴される/罪に問われる | 刑事訴追 | accused before a court
chief executive ~hong/kong | 主要経営/最高行政官/主要役員/首席執行 | 最高経営責任者/CEO/社長 | 会社の役職 | heads a company | term likely
chief of staff | スタッフのチーフ/職員長/参謀の頭/スタッフの長 | 首席補佐官/参謀総長/参謀長 | 官職名 | an office
chief justice | 主要正義/正義のチーフ/最高正義/主席正義 | 最高裁長官/首席判事 | 官職名 | the first judge
child support | 子供のサポート/子供支援 | 養育費 | 養育費のこと | money for a child after divorce | likely
circuit court/judge | 回路/サーキット | 巡回裁判所/巡回控訴裁 | 裁判所の種類 | a kind of court
civil servant/servants | 民事使用人/市民の使用人/民間の使用人/市民の僕/公僕 | 公務員/官僚 | 公務員のこと | those who work for the state
civil society | 民事社会/民間社会 | 市民社会 | 用語の違い | the usual term | term minor
civil rights | 民事権利/民間の権利/市民の権利権 | 公民権/市民権 | 公民権のこと | rights of citizens | term
civil war | 市民戦争/民間戦争/民事戦争 | 内戦/南北戦争 | 内戦のこと | a war inside a state
claim _ life/lives | 生命を主張する/命を主張する/人生を主張する/生命を請求する | 命を奪う/死亡する/死者を出す | 死者が出ること | kill
claim _ responsibility | 責任を主張する/責任を請求する | 犯行声明を出す/犯行を認める | 犯行声明 | say that one did an attack | literal
climate change | 気候変化/気候の変更/気候変更 | 気候変動 | 定訳と異なる | the established term | term
close.ADJ aide/ally/adviser/associate/call/race/election/contest | 閉じた/閉まる/近い補佐官/閉じられた | 側近/緊密な/接戦/僅差 | 近さや僅差 | near, or nearly equal | likely
close.ADJ call | 近い電話/近い呼び出し/閉じた電話 | 間一髪/危機一髪/際どい | 慣用表現 | a narrow escape | literal
coach.NOUN +team/player/season/league/game/match/players ~bus/train/passengers/travel/company | バス/客車/長距離バス | 監督/コーチ/ヘッドコーチ | スポーツの指導者 | trains a team
coalition government/partner/talks | 合同政府/連合政府/連合軍 | 連立政権/連立/連立相手 | 連立政権 | parties that govern together | term
cold front/snap | 冷たい前線/寒い前/冷たい正面/寒いスナップ | 寒冷前線/寒波/冷え込み | 気象用語 | weather | minor likely
commander in chief | チーフの司令官/主任指揮官/首席司令官 | 最高司令官/総司令官 | 軍の役職 | the highest commander | term
commission.NOUN +european/election/truth/inquiry/independent/investigate ~sales/artist/fee | 手数料/コミッション/委託 | 委員会/調査委員会 | 機関のこと | a body
commit _ suicide | コミットする/約束する/犯す | 自殺する/自ら命を絶つ | 自殺の表現 | kill oneself | likely
commit _ crime/murder/atrocity/offense/fraud/robbery | コミットする/約束する | 犯す/行う | 罪を犯すこと | do something wrong
common ground | 共通の地面/共通地/共通の土地/共通の根拠地 | 一致点/共通点/歩み寄り | 慣用表現 | what two sides agree on | literal
commons | 共通/一般人/共有地 | 下院 | 英国などの下院 | the lower house | likely
commute _ sentence | 通勤する/通学する | 減刑する | 減刑のこと | make a sentence lighter
company.NOUN +soldiers/infantry/battalion/platoon ~oil/tech | 会社/企業 | 中隊 | 軍の部隊 | a unit of soldiers
compound.NOUN +military/embassy/presidential/walled/prison/residential/soldiers ~chemical/organic/interest | 化合物/複合体/合成物 | 敷地/施設/構内 | 建物のある敷地 | buildings within a wall
comprehensive test/treaty ban | 総合テスト | 包括的 | 条約の訳語 | the wording of a treaty | term likely
concede _ defeat/election/race | 譲る/譲歩する/失点する | 認める/敗北を認める | 敗北を認めること | admit defeat | likely
conservative party/lawmaker/politician | 保存的な/保存党 | 保守/保守党/保守派 | 政治的な立場 | a political stand
constituency/constituencies ~constitution | 構成/有権者団 | 選挙区 | 選挙区のこと | a district that elects | likely
constitutional court | 憲法の法廷/憲法法院/体質 | 憲法裁判所 | 裁判所の名称 | a court | term minor
contain.VERB +fire/blaze/wildfire/outbreak/virus/spread/flames/spill/firefighters/burned/hectares/acres | 含む/含める/含有する | 抑え込む/鎮圧する/封じ込める/食い止める | 火や感染を抑えること | keep within bounds | likely
contract _ virus/disease/covid/hiv/malaria/ebola/coronavirus | 契約する/縮む/収縮する | 感染する/かかる | 病気にかかること | fall ill with
military/defense/security/government contractor | 契約者/契約業者 | 請負業者/民間業者/企業 | 請負業者 | those who work under a contract | minor likely
convention.NOUN +democratic/republican/party/nomination/delegates ~geneva/un/treaty/custom | 慣習/条約/コンベンション/協約 | 党大会/大会 | 政党の大会 | a party's great meeting
convict.NOUN ~convinced | 確信/納得 | 受刑者/既決囚 | 有罪が確定した人 | somebody found guilty
conviction.NOUN +murder/fraud/overturn/appeal/criminal/court/upheld/felony/sentence ~religious/moral | 確信/信念/説得力 | 有罪判決/有罪 | 有罪判決のこと | being found guilty
corps ~corpse | 死体/遺体/コープス | 軍団/部隊/隊 | 軍の部隊 | a body of soldiers
city/town/security/local/village council | 相談/協議 !協議会 | 議会/評議会/理事会 | 会議体のこと | a body | likely
special/legal/defense/general counsel | カウンセリング/相談/助言者/顧問官 | 検察官/弁護士/弁護人/法律顧問 | 法律家のこと | a lawyer
count.NOUN +guilty/charge/indictment/felony/indicted/convicted/charges ~vote/ballot/body/blood | 伯爵/計算/カウント/数字 | 罪/訴因/件の罪 | 起訴された罪の数 | each thing one is accused of
counterpart | 対応物/相手側の部分/相対物/対応者/カウンターパート | 外相/首脳/相手/同国の | 同じ役職の相手 | who has the same office elsewhere | minor likely
coup ~coupe/coupon | クーペ/打撃 | クーデター | 政権の奪取 | taking power by force
court martial;court-martial | 裁判所軍事/宮廷 | 軍法会議 | 軍の裁判 | a court of soldiers
cover _ story/event/election/war/news | 覆う/カバーする/隠す | 取材する/報じる | 報道すること | report on | likely
crack down;crackdown | 亀裂/ひび割れ/割れる/クラックダウン | 取り締まり/弾圧/取り締まる | 取り締まり | acting hard against
landing/naval/fishing/patrol craft | 工芸/手芸/クラフト | 船/艇/機/船舶 | 乗り物のこと | a boat or an aircraft
crew ~film/camera/television | 乗務員たちの輪/クルー隊 | 乗組員/乗員/隊員 | 乗組員のこと | those who work a ship or a plane | minor weak
critic.NOUN +government/president/regime/policy/kremlin/say/vocal/outspoken/said/accuse ~film/art/music/book/food | 批評家/評論家 | 批判派/批判的な人々/批判する人/反対派 | 政策を批判する人々 | who speaks against, no reviewer
cross-border | 横断国境/十字国境/交差国境/クロスボーダー | 国境を越えた/越境 | 用語の違い | over a border | minor likely
crude.NOUN ~joke/language/remark | 粗雑/粗野/生の | 原油 | 原油のこと | oil | likely
curb.VERB ~curbside | 縁石/歩道 | 抑制する/抑える/規制する | 抑えること | hold back
custody ~child/custody battle/divorce/parent/parental/mother/father/children | 養育権/親権/保管/保護権/良育権 | 拘束/拘留/勾留/身柄 | 身柄の拘束 | being held by the police
`);
