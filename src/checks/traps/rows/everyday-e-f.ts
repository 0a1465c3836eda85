import { parseTraps } from '../trap.ts';

/** Everyday English words whose sense in the news is not the first of the dictionary: e and f. */
export const EVERYDAY_E_F = parseTraps(`
ease/eases/eased/easing _ restriction/restrictions/curbs/rules/policy/lockdown/measures | 容易/楽にする/簡単に/イージー/安易に/安心させる/楽に | 緩和する/緩和/緩め/和らげ | 規制は「緩和する」 | rules are 緩和 | literal
ease/eases/eased/easing _ tension/tensions/pain/pressure/concerns/fears/crisis/burden/suffering | 容易/楽にする/簡単に/イージー/容易に/楽に/気楽に | 緩和/和らげ/軽減/鎮め/ほぐ/緩め | 緊張などは「和らげる・緩和する」 | tension is 緩和 | literal
quantitative/monetary easing | 量的容易/金融容易/数量緩和/量的イージング/量的安易/定量的緩和/通貨緩和/量的楽 | 量的緩和/金融緩和 | 用語は「量的緩和・金融緩和」 | the terms of central banks | term
eat/eats/ate/eating into _ profit/profits/margin/margins/savings/income | 食べる/食べて/中に食べ/食い込んで食べる/食う | 圧迫/目減り/減ら/食い込/侵食 | 「圧迫する・目減りさせる」意 | to make less | literal
edge/edges/edged/edging up/down/higher/lower/out | 端/刃/エッジ/縁/エッジする/ふち/角 | 小幅/わずか/僅か/小幅高/小幅安/上昇/下落/僅差 | 「わずかに上がる・下がる」意 | to move a little | critical
edge/edges/edged/edging closer/toward/towards | 端/刃/エッジ/縁/エッジする/ふち/角 | 近づ/じりじり/徐々/迫/向か | 「徐々に近づく」意 | to come nearer bit by bit
on edge;on the edge ~edge of | 端に/刃/エッジ/縁に/端の上/エッジの上 | 緊張/神経/いら立/ぴりぴり/瀬戸際/警戒 | 「緊張して」の意 | nervous | literal likely
competitive/military/technological/qualitative edge | 端/刃/エッジ/縁/ふち/先端 | 優位/強み/競争力/優位性/競争優位 | 「優位」を指す | being better than others | likely
in effect;remain/remained/remains/still/went/goes/go in/into effect ~side/greenhouse | 効果的に/効果の中/効果で/効果に/影響で | 事実上/実質/施行/発効/実質的/有効 | 「事実上」「発効して」の意 | in fact, or in force | likely
personal effects | 個人的効果/個人効果/個人的な効果/個人的影響/個人の効果/個人的な影響 | 所持品/遺品/私物/身の回り | 「所持品」を指す | things one carries | critical
elaborate.VERB;elaborated;elaborating;elaborate on | 精巧/手の込んだ/精巧に作/念入りに/正教する | 詳しく/詳細/説明/明らかに/具体 | 「詳しく述べる」意 | to say more | likely
elect.ADJ;president-elect/mayor-elect/governor-elect;president elect | 大統領エレクト/選ばれた大統領/選択大統領/エレクト/大統領選択/当線者 | 次期/当選/次期大統領/当選者/次期市長/次期知事 | 「次期〜」とする | chosen but not yet in office | term
elevate/elevated/elevating _ status/position/rank/role/cardinal/bishop | 標高/高架/エレベーター/持ち上げる/高くする/昇降 | 昇格/格上げ/昇進/引き上げ/任命/高め | 地位を「引き上げる」意 | to raise in rank | literal likely
embark/embarks/embarked/embarking on | 乗船する/搭乗する/船に乗る/船積み/乗り込む/搭載する | 着手/乗り出/始め/開始/踏み出 | 「着手する・乗り出す」意 | to begin | literal
embrace/embraces/embraced/embracing _ idea/policy/technology/role/theory/reform/change/views/ideology/conspiracy | 抱きしめる/抱擁する/ハグする/抱く/抱き合う/抱きしめ | 受け入れ/支持/採用/取り入れ/歓迎/信奉 | 「受け入れる」意 | to accept gladly | literal
embroil/embroiled | 刺繍/煮込む/焼き込む/茹でる/エンブロイル | 巻き込まれ/渦中/巻き込/さなか | 「巻き込まれる」意 | drawn into
emerge/emerges/emerged/emerging market/markets/economy/economies | 出現市場/緊急市場/エマージング市場/浮上市場/登場市場/新生市場/現れる市場 | 新興国市場/新興市場/新興国/新興経済/新興 | 「新興国(市場)」を指す | countries on the rise | term
emission/emissions ~broadcast | 排出物質/放送/配出/排泄/発光/射精 | 排出/排出量/排ガス/温室効果ガス/二酸化炭素 | 「排出(量)」を指す | gases given off | minor likely
empower/empowered/empowering/empowerment | 電力/力を与えられた電/権力付与/パワーアップ/エンパワー/権力強化 | 権限/力を与/地位向上/自立/後押し/権限を与え | 「権限を与える・地位向上」を指す | to give power to | literal minor likely
end/ends/ended/ending up ~end-up | 上に終わ/終わり上/終了する/終わりにする/アップ/端に | 結局/になっ/羽目/結果/最終的/行き着/ことになる | end up は「結局〜になる」 | to become in the end | literal likely
dead/loose/tight end ~end-to-end | 緩い端/ゆるい終わり/ゆるんだ端/緩い終わり/きつい終わり/きつい端/死んだ端 | 未解決/タイトエンド/行き詰まり/やり残し | 定まった訳語がある | set phrases | literal
put/puts/putting an end to;bring/brought _ end | 終わりを置/最後を置/終わりに置/端を置/終わりを入/終わりを持/持ってくる | 終止符/終わらせ/終え/終結/やめ/幕を | 「終止符を打つ」意 | to make an end of | literal
make/makes/made/making ends meet | 端を合/終わりを会/終わりを満/目的を満/端が会/終わりが出会/端を作/終わりを作 | 生計/家計/やりくり/暮らし/食べてい | 「家計をやりくりする」意 | to have enough to live | literal
on the receiving end | 受信端/受ける端/受信側/受け取り終/受信の終/受け取る端/受信終端 | 受ける側/標的/浴び/対象/被害 | 「受ける側」の意 | one to whom it is done | literal
endorse/endorses/endorsed/endorsement/endorsements ~product/brand/nike/check/sponsor | 裏書/裏書き/裏書きする/背書/以書/裏付け書/エンドースメント | 支持/承認/推薦/支持表明/是認 | 「支持(表明)」を指す | public support | critical
engage/engages/engaged/engaging _ talks/dialogue/negotiations/discussion/diplomacy/pyongyang/beijing/taliban | 婚約/婚約する/従事する/交戦する/エンゲージ/約婚する | 対話/関与/応じ/臨/取り組/関わ/交渉/接触 | 「対話に応じる・関与する」意 | to talk with | critical
engage/engages/engaged/engaging in ~married/fiance/wedding/couple | 婚約する/婚約/約婚/噛み合う/婚約した/婚約される | 関与/行/携わ/従事/加わ/展開/関わ | engage in は「行う・関わる」 | to do, to take part in | critical
engagement.NOUN +diplomatic/china/policy/military/north/constructive/diplomacy/community/voter/civic/public/dialogue ~wedding/marry/fiance/ring/couple | 婚約/約婚/約束/雇用/婚約式/噛み合い | 関与/対話/関わり/接触/交流/参加 | 「関与・対話」を指す | having to do with each other | critical
rules of engagement | 婚約規則/約婚/婚約のルール/婚約/参加の規則/参加規則/参与ルール/約束の規則 | 交戦規定/交戦規則/交戦 | 用語は「交戦規定」 | when soldiers may shoot | term critical
engine of/growth;economic engine | エンジンの/機関/機関車/発動機/器官/期間 | 原動力/けん引役/推進力/エンジン/牽引役 | 「原動力・けん引役」を指す | what makes it go | literal likely
engineer/engineers/engineered/engineering _ coup/victory/deal/comeback/crisis/famine/ouster/landing ~software/chief | エンジニア/技術者/工学/設計する/技師/操作工学 | 画策/仕組/仕掛/演出/工作/企て/実現/導 | 「画策する・実現させる」意 | to bring about by a plan | likely
enter/enters/entered/entering _ force/effect | 力に入/強制に入/部隊に入/軍に入/入力する/入力/入場する/力を入/兵力に入/効果に入 | 発効/施行/効力 | enter into force は「発効する」 | to become valid | term
enter/enters/entered/entering _ plea/race/contest/agreement/deal/talks/guilty | 入力する/入力/入場する/入学する/入国する/入る/エントリー | 認否/出馬/参戦/締結/結/無罪/立候補/申し立て/有罪/入/認め | 「罪状認否をする」「出馬する」などの意 | to plead, to stand, to conclude | literal likely
entertain/entertained/entertaining _ idea/offer/proposal/notion/thought/possibility/offers | 楽しませる/もてなす/接待する/楽しむ/娯楽/面白い | 検討/考え/応じ/考慮/抱 | 「検討する」意 | to consider
entry.NOUN +visa/border/travelers/country/immigration/ban/denied/refused/passport ~dictionary/contest/data/diary/blog | 登録/入力/記入/項目/記載/エントリー | 入国/入域/入境/立ち入り/進入/入場 | 「入国」を指す | coming into a country | likely
envoy/envoys | 使徒/使行/四節/特死/外交使/使者の人 | 特使/使節/公使/大使 | 「特使・使節」を指す | sent for talks | minor
epic/epicenter/epicentre of | 震源/震央/叙事詩/陣央 | 中心地/震源地/中心/発生源/流行の中心 | 比喩では「中心地」 | in a figure: the centre | literal minor weak
private equity | 個人株式/民間公平/私的公平/民間株式/私募株式/個人の公平/私的株式/プライベート株式/個人公平/民間公正 | プライベートエクイティ/未公開株/投資ファンド/PE/投資会社 | 「未公開株投資」を指す | funds that buy firms | term
escape/escapes/escaped/escaping unharmed/unhurt/injury/death/prosecution/justice/punishment | エスケープ/脱出する/脱獄/逃走する/脱走する/逃亡する | 免れ/逃れ/無事/けがはな/かわ/助か | 「免れる」意 | not to be hurt or punished | literal likely
escort/escorts.NOUN +ship/ships/naval/navy/military/police/tankers/convoy/aircraft/fighter/mission | エスコート/コールガール/付き添い人/護衛者/同伴者 | 護衛/護送/先導/護衛艦/警護 | 「護衛」を指す | ships or men that protect | literal minor
establishment.NOUN +political/party/republican/democratic/washington/military/candidate/foreign/clerical/anti ~diplomatic/hotel/restaurant/founding | 設立/創立/施設/確立/開設/樹立/事業所 | 支配層/既得権/体制/主流派/エスタブリッシュメント/既成/上層部/既存 | 「支配層・主流派」を指す | those in power, not founding
estimate/estimates.NOUN +analysts/beat/forecast/consensus/earnings/analyst/wall/expectations/preliminary | 見積もり/見積書/評価書/推定書/概算書/推定紙 | 予想/推計/推定/試算/見通し | 「予想・推計」を指す | what analysts expect | term minor likely
even as;even though/if | 偶数/平らに/均等/さえとして/さえのように | 一方/にもかかわらず/中/とはいえ/ながら/ものの/たとえ/ても/のに | 「〜する一方で・〜にもかかわらず」の意 | at the same time, although | likely
in the event of/that;event of war/attack/emergency/death | イベント/行事/催し/事件/競技/イベントで/行事の | 場合/際/有事/万一/もし | 「〜の場合」の意 | if it happens | critical
current/recent/world/weather/extreme/climate/seismic/historic events/event | イベント/行事/催し/催事/種目/競技 | 出来事/現象/情勢/事態/時事/異常気象 | 「出来事・現象」を指す | what happens | literal likely
exchange/exchanges/exchanged/exchanging _ fire/gunfire/blows/barbs/insults/shots/views/prisoners/words | 交換所/両替/為替/取引所/取り替える/火を交換/火災を交換/視界/両替する/交換火 | 応酬/交わ/銃撃戦/撃ち合/交換/砲火/非難の応酬 | 「応酬する・交わす」意 | to shoot or shout at each other | literal
exchange.NOUN +stock/listed/shares/trading/bourse/securities/crypto/cryptocurrency/futures ~student/prisoner/prisoners/fire/views/rate/foreign/in | 交換/両替/やりとり/交易 | 取引所/証券取引所/上場/交換業者/交換所 | 「取引所」を指す | a market | likely
student/cultural/academic/people-to-people exchange/exchanges | 両替/取引所/為替/交換者/学生交換/文化交換/学術交換/両替所 | 交流/交換留学/留学/文化交流/交換留学生 | 「交流・交換留学」を指す | getting to know each other | term minor
exercise/exercises/exercised/exercising _ right/rights/veto/power/powers/control/restraint/caution/option/authority/jurisdiction | 運動する/練習する/体操/運動/練習 | 行使/発揮/自制/慎重/及ぼ | 権利などは「行使する」 | a right is used | critical
exhaust/exhausted/exhausting _ appeal/appeals/options/remedies/means | 疲れた/排気/疲れ果てた/消耗する/疲労する/疲れる/排気する | 尽く/使い果た/尽き | 「尽くす」意 | to have used all | literal
expire/expires/expired/expiration/expiry +treaty/visa/contract/deadline/ceasefire/sanctions/agreement/lease/term/deal/license/truce/benefits | 息を引き取る/呼気/死ぬ/満了日/死亡する/万料/賞味/息を吐く | 失効/期限切れ/期限/満了/切れ | 「期限が切れる・失効する」意 | to end on its date | literal
express/expresses/expressed/expressing _ concern/hope/regret/support/condolences/confidence/gratitude/interest/doubt ~train/mail/delivery | 表現する/エクスプレス/急行/速達/表現される/高速 | 表明/示/述べ/伝え/表/語 | 「表明する・示す」意 | to say that one feels | literal minor likely
extend/extends/extended/extending _ condolences/invitation/gratitude/greetings/thanks/sympathy/apology/hand | 延長する/拡張する/延長/伸ばす/広げる/延ばす/拡大する | 述べ/表/伝え/招待/差し伸べ/送/示 | 「述べる・表する」意 | to offer in words | critical
extended family/warranty/care | 延長家族/拡張家族/延長された家族/拡大された家族/延びた家族/延長した家族 | 大家族/親族/親類/親戚/一族/拡大家族/延長保証/介護 | 「親族・大家族」を指す | relatives | literal
extraordinary session/meeting/summit/congress/circumstances | 並外れた/特別な会期/異常な/驚くべき/非凡な/素晴らしい/非凡 | 臨時/特別/緊急/特殊/臨時会/非常 | 会議などは「臨時の」 | called besides the usual ones | term likely
eye/eyes/eyed/eyeing _ bid/move/expansion/deal/target/return/role/stake/listing/ipo/cuts | 目/眼/瞳/アイ/目を/目が | 検討/視野/狙/目指/もくろ/意欲/見据え/にら | 「検討する・狙う」意 | to have in view | literal likely
eyebrow/eyebrows;raise/raised/raising eyebrows | 眉毛/まゆ毛/眉を上げ/眉毛を上/まゆげ/眉/眉毛を上げる | 物議/驚/波紋/疑問/不審/眉をひそめ/批判 | 「物議を醸す・驚かせる」意 | to make people wonder | literal
face/faces/faced/facing _ trial/charge/charges/criticism/challenge/challenges/pressure/penalty/sanctions/prison/backlash/shortage/shortages/threat/years/accusations/fine/election/lawsuit | 面する顔/顔する/顔に/顔を/フェイス/対面する/顔を合わせる | 直面/問われ/受け/さらさ/臨/控え/可能性/浴び/見舞/立たさ/迫 | 「直面する・問われる」意 | to have before one | likely likely
face value;at face value | 顔の価値/顔価値/顔の値/顔値/フェイスバリュー/顔面価値/顔の値段 | 額面/額面通り/うのみ/鵜呑み | 「額面(通り)」を指す | as it says | literal
face-to-face/face-off/facelift;save/lose/saving face;about-face | 顔から顔/顔を救/顔を保存/顔と顔/顔対顔/顔オフ/顔を失/顔保存/顔を節約/約顔/顔合わせ/顔に顔 | 対面/面目/メンツ/体面/対決/直接/方針転換/一変/改装/刷新 | 慣用句。文字通りの顔ではない | idioms | literal
facelift;face lift | 顔上げ/フェイスリフト/顔の持ち上/顔リフト/顔面/整形 | 改装/刷新/改修/模様替え/リニューアル/美容整形 | 「改装・刷新」を指す | made to look new | literal likely
faction/factions +palestinian/rival/rebel/party/armed/political/militant/warring/libyan ~nonfiction | 破壁/派閥ら/ファクション/分波/分罰 | 派閥/勢力/各派/組織/派/武装勢力 | 「勢力・各派」を指す | groups within or against | minor
faculty.NOUN +university/college/school/harvard/professors/students/members/medicine/law/academic | 能力/才能/機能/ファカルティー/教授団/学府 | 学部/教員/教授陣/教職員/教授会/研究科 | 「教員・学部」を指す | those who teach at a university
fail/fails/failed/failing to ~test/exam/class | 失敗する/失敗/失敗した/不合格/落第/しくじる | できな/なかった/怠/至ら/ず/果たせ/なけれ/逃/しない | fail to は「〜しない・〜できない」 | not to do it | literal minor weak
failed/failing state/states/bank/banks | 失敗国家/失敗した州/失敗した国/失敗した状態/失敗状態/失敗した銀行/失敗銀行/不合格 | 破綻国家/破綻/経営破綻/破綻した/崩壊国家 | 「破綻国家・破綻した銀行」を指す | one that no longer works | term
bank/power/heart/kidney/engine/liver/organ/brake/respiratory failure | 失敗/落第/不合格/銀行失敗/エンジン失敗/心臓失敗/失策 | 破綻/不全/故障/停電/心不全/腎不全/不調/経営破綻 | 「不全・故障・破綻」を指す | when it no longer works | critical
fair/fairs.NOUN +trade/book/job/state/county/art/frankfurt/career/agricultural/world/expo | 公正/公平/公正な/公平な/フェア/公定 | 見本市/博覧会/祭り/説明会/ブックフェア/万博/フェスティバル/アートフェア/展示会 | 「見本市・博覧会」を指す | a market or show | weak
faithful.NOUN;the faithful +pope/church/mass/mosque/pilgrims/vatican/catholic/muslim/prayer/prayers/sunday | 忠実/誠実/忠実な/忠誠/誠実な/忠実者/信徒的 | 信者/信徒/巡礼/聴衆 | 「信者」を指す | those who believe
fall/falls/fell/falling/fallen apart | 落ちて離/離れて落/別に落/落ちる/落下する/落ち離 | 崩壊/破綻/瓦解/ばらばら/頓挫/崩れ/決裂 | 「崩壊する・破綻する」意 | to break to pieces | literal
fall/falls/fell/falling/fallen out with/over;falling out;falling-out | 落ちる/抜ける/外に落/落下する/抜け落/落ち出/脱毛 | 仲たがい/対立/不和/決別/けんか/関係が悪化/反目 | 「仲たがいする」意 | to quarrel
fall/falls/fell/falling/fallen through | 落ちて通/通って落/通り抜け/を通じて落/落ちる/落下する/貫通 | 頓挫/白紙/不成立/破談/実現しな/失敗/立ち消え | 「頓挫する・破談になる」意 | to come to nothing | literal
fall/falls/fell/falling/fallen behind | 後ろに落/後ろに倒/裏に落/後ろへ落/後方に落/後ろに落ちる | 遅れ/後れ/滞/取り残/劣/リードを許 | 「遅れる」意 | to be late or slower | literal
fall/falls/fell/falling/fallen victim/prey to | 落ちる/犠牲に落/倒れる/獲物に落/被害者に落/犠牲者に落ちる | 犠牲/被害/餌食/被害に遭/陥 | 「犠牲になる」意 | to suffer from | literal
fall/falls/fell/falling/fallen into _ hands/trap/category/disrepair/recession | 落ちる/落下する/手に落ちる/中に落/倒れる | 渡/陥/入/該当/分類/手中/荒廃/落 | 「渡る・陥る・該当する」意 | to come to be | literal weak
fallen soldier/soldiers/comrade/comrades/officer/hero/heroes/troops | 落ちた/倒れた/落ちた兵士/堕落した/落下した/秋の/転んだ | 戦死/戦没/殉職/亡くなった/殉死/犠牲 | 「戦死した・殉職した」の意 | killed in duty | critical
far-reaching;far reaching | 遠くに届/遠くに達/遠い到達/遠く到達/遠くまで届/遠く達 | 広範/抜本/遠大/広範囲/甚大/幅広 | 「広範な・抜本的な」の意 | with wide effects | literal
far from over/clear/certain/done/being/enough | 遠い/遠く/遠くから/遠く離/離れた/遠距離 | ほど遠/まだ/決して/程遠/どころか/全く/ない | 「決して〜ない」の意 | not at all | literal minor likely
fare/fares/fared.VERB better/worse/well/badly/poorly | 運賃/料金/交通費/料金を/運賃が | 結果/成績/健闘/苦戦/状況/好調/不振 | 「結果になる」意。運賃ではない | how it goes
farm/farms +wind/solar/troll ~farmer/animal/cattle/crop | 農場/農園/農家/牧場/風力農場/風の農場/太陽農場 | 発電所/風力発電所/太陽光発電所/風力発電/ファーム/トロール | 「発電所」などを指す | where power is made, no farming | critical
fast.VERB;fast.NOUN;fasting +ramadan/religious/hunger/muslims/muslim/prayer/lent/sunset/yom | 速い/早い/ファスト/迅速/急速/速く/短食 | 断食/絶食 | 「断食」を指す | eating nothing | critical
fast/fast-track/fast-tracked/fast-tracking track ~food/racing | 速い軌道/早いトラック/高速トラック/速いトラック/ファストトラック/速いコース/早い線路/早い道 | 迅速/早期/優先/特急/近道/優先審査/迅速化/急ピッチ | 「迅速に進める」意 | to speed up | literal
fate | 運名/伝命/フェイト/運の名/云命 | 運命/行方/命運/今後/成り行き/存続/安否 | 「運命・命運」を指す | what will become of it | minor likely
fault/faults.NOUN +earthquake/quake/seismic/line/lines/tectonic/san/magnitude/plate/anatolian ~blame/tennis/server | 欠陥/過失/故障/責任/欠点/失策/せい/誤り | 断層/活断層/断層線/境界線/断層帯 | 「断層」を指す | a break in the crust of the earth | critical
no-fault;at fault;find/found/finding fault | 断層/断層で/故障中/欠点を見つけ/欠陥を見つけ/欠陥/故障 | 責任/過失/批判/非/落ち度/あら探し/難癖 | 「責任がある」「難癖をつける」意 | to blame | likely
favor/favour/favors/favours/favored/favoured to _ win;favorite/favourite to | 好意/お気に入り/好まれる/好む/恩恵/好きな/ひいき | 有力/本命/優勢/有力視/優勝候補/最有力 | 「本命・有力視される」の意 | thought to win
in favor/favour of | 好意/好む/お気に入り/好意で/恩恵の/贔屓/好みの | 賛成/支持/有利/賛同/選/優先 | 「賛成の」の意 | for it | literal
feat | フィート/機能/妙技/足/偉業的 | 偉業/快挙/功績/離れ業 | 「偉業・快挙」を指す | something great done | likely
feature/features/featured/featuring _ film/guest/exhibition/works/artists/album/performance/song/actor/speakers | 特徴/機能/特性/特色/フィーチャー/特徴とする/特徴付ける | 出演/紹介/展示/収録/登場/取り上げ/長編/目玉/出品 | 「出演する・紹介する」意 | to show, to have in it | likely
federal government/court/judge/agent/agents/prosecutor/prosecutors/law/budget/employee/employees ~federation | 連盟/連邦的/フェデラル/連邦の制/連盟政府/連方 | 連邦/連邦政府/連邦地裁/連邦裁判所/連邦検察 | 「連邦〜」とする | of the union of states | term
fed/feds official/officials/chair/chairman/governor/policymakers | 餌/食べさせた/食わせた/給食/飼料/与えた/供給した/連邦政府職員 | FRB/連邦準備/連銀/米連邦準備/ＦＲＢ/FOMC | 「米連邦準備制度」を指す | the central bank of the United States | critical
fed up | 食べさせられ/養われ/餌を/飽食/食べ上げ/給食/餌付け | うんざり/飽き飽き/不満/嫌気/我慢の限界 | 「うんざりした」の意 | tired of | literal
feed/feeds/fed/feeding _ speculation/fears/fear/inflation/concerns/anger/anxiety | 食べさせる/餌をやる/餌/養う/給餌する/供給する/飼料 | あお/助長/拍車/高め/つなが/招/強め | 「あおる・高める」意 | to make more of it | literal
live/video/twitter/news/facebook/instagram feed/feeds.NOUN | 飼料/餌/フィード/給餌/えさ/生きた餌/生餌 | 中継/配信/映像/投稿/タイムライン/フィード画面/ライブ映像 | 「中継映像・投稿」を指す | what is sent live or posted | literal likely
feel/feels/felt/feeling the heat/pinch/squeeze/impact/pressure | 熱を感じる/暑さを感じる/つまむ/つねる/ピンチ/熱を感/つまみ/ピンチを感じる | 圧力/打撃/苦境/影響/追い込/厳し/窮地/圧迫 | 「苦しくなる・圧力を受ける」意 | to suffer from it | literal
fellow citizen/citizens/american/americans/countryman/countrymen/lawmaker/lawmakers/democrat/republican/senator | 仲間市民/仲間のアメリカ/動僚/フェロー/男/やつ/研究員/奴 | 同胞/同じ/同僚/国民/仲間の/同党 | 「同胞・同僚の」の意 | of the same kind | likely
senior/research/visiting/nonresident fellow | 仲間/男/同僚/シニア仲間/奴/先輩仲間/やつ/友 | 研究員/フェロー/上級研究員/主任研究員/客員研究員/特別研究員 | 「研究員」を指す | who works at an institute | critical
fence/fences +sit/sitting/straddle/straddling/mend/mending | フェンス/柵/塀/垣根/囲い/フェンスの上 | 日和見/態度/関係修復/修復/仲直り/決めかね/中立 | 慣用句。柵ではない | idioms, no fence | literal likely
oil/gas field/fields;oilfield/oilfields | 石油フィールド/油畑/ガス畑/石油分野/ガス分野/ガスフィールド/遺伝/油全/石油畑/オイルフィールド/ガス電 | 油田/ガス田 | 「油田・ガス田」。韓国語「유전」は遺伝とも読める | where oil or gas lies | critical
field/crowded of _ candidates/contenders/candidate;presidential/democratic/republican/crowded field | 畑/野原/フィールド/分野/競技場/野戦 | 候補者/顔ぶれ/候補/乱立/争い/混戦 | 「候補者の顔ぶれ」を指す | all who stand | likely
level playing field | 平らな競技場/水平競技場/レベルの競技場/平らな運動場/平らな遊び場/レベルプレイングフィールド/遊び場/運動場/傾いた運動場 | 公平/公正/対等/公平な競争/平等な条件 | 「公平な競争条件」を指す | the same rules for all | literal
fierce/fiercely +fighting/battle/battles/competition/debate/criticism/clashes/resistance/opposition/storm/winds | 猛獣/獰猛な/凶暴な/どう猛な/獰猛/凶猛な/猛烈獣 | 激しい/激戦/熾烈/猛烈/強い/激し | 「激しい」の意 | violent, strong | literal
fight/fights/fought/fighting off/back ~tears | 戦いを離/後ろで戦/戻って戦/オフで戦/後ろに戦/背中/後ろ戦 | 撃退/反撃/抵抗/退け/抗/巻き返 | 「撃退する・反撃する」意 | to resist | literal
figure/figures/figured.VERB out | 図形/数字を出/人物/姿/図に出/フィギュア/形を出 | 解明/見つけ/考え/理解/突き止め/把握/探/解決 | 「突き止める・理解する」意 | to find out
figure/figures.NOUN +unemployment/inflation/sales/growth/official/data/jobs/economic/casualty/statistics/gdp/released | 人形/図形/フィギュア/体形 | 数字/統計/数値/データ/指標/値/数 | 「数字・統計」を指す | numbers | likely
file/files/filed/filing _ bankruptcy/report/petition/claim/appeal/motion/taxes/tax/patent/brief | ファイル/ファイルする/やすり/綴じる/保管する/保存する/書類とじ | 申請/提出/申し立て/届け出/申告/提訴/出願/起こ/請求/控訴 | 「申請・提出する」意 | to hand in | literal
filing/filings.NOUN +court/bankruptcy/regulatory/sec/securities/exchange/company/tax | ファイリング/やすり/綴じ/書類整理/ファイル/削りくず/やすりがけ | 届け出/提出書類/申請/書類/申立書/開示資料/文書/報告書 | 「提出書類・届け出」を指す | papers handed in | literal
fill/fills/filled/filling _ vacancy/seat/void/gap/post/role/shoes/vacuum ~tank/bottle/filling-station | 満たす/埋め立てる/充電する/記入する/充填する/注ぐ/靴を満たす/詰める | 埋め/補充/穴を埋/後任/就/補/務め/後釜 | 空席などは「埋める」 | a vacancy is 埋める | literal likely
find/finds/found/finding _ guilty/liable | 見つける/発見する/探す/見つけた/有罪を見つけ/見付ける/有罪を発見 | 有罪/認定/判断/評決/責任/遺体/死亡/判決/無罪 | 「有罪とする・認定する」意 | to judge | likely
find/finds/found/finding common/middle ground | 地面を見つけ/共通の地面/共通地面/共通の土地/共通の土/地面/中間の地面/グラウンドを見/一般的な地面 | 一致点/共通点/妥協点/合意点/歩み寄り/接点 | 「一致点を見いだす」意 | to agree on something | literal
fine/fined/fining.VERB;fine/fines.NOUN +million/pay/billion/court/imposed/regulator/euros/dollars/violations ~art/dining/wine/line/tune | 細かい/素晴らしい/罰則金/元気な/ファイン/良い/微細/大丈夫/立派な | 罰金/制裁金/課徴金/反則金/科料/過料 | 「罰金・制裁金」を指す | money to pay as a penalty
fine-tune/fine-tuned/fine-tuning;fine line | 細かい線/罰金/細線/微細な線/素晴らしい線/細いライン/ファインライン/罰金線/細かいライン | 微調整/紙一重/微妙/一線/綱渡り/調整 | 「紙一重」「微調整」を指す | a small difference | literal
fire/fires/fired/firing _ missile/missiles/rocket/rockets/shots/gas/artillery/bullets/torpedo/mortars ~arson/burn/fire-fighting | 解雇する/火をつける/解雇/首にする/放火する | 発射/撃/放/発砲/打ち込/砲撃/射撃 | 「発射する・撃つ」意 | to shoot | critical
fire/fires/fired/firing _ minister/chief/director/coach/employee/employees/staff/workers/head/adviser/secretary/general ~missile/missiles/shots/shot/rocket/rockets/gun | 発射する/発砲する/火をつける/撃つ/発射/発砲/放火する | 解任/解雇/更迭/罷免/クビ/解雇する | 人を「解任・解雇する」意 | to dismiss | critical likely
firing squad/line/range | 解雇班/解雇分隊/発射分隊/焼成/解雇ライン/解雇線/解雇範囲/火の分隊/解雇隊/発射班/発火 | 銃殺/銃殺隊/射撃場/矢面/射程/銃殺刑 | 「銃殺隊」「射撃場」などを指す | soldiers who execute | term critical
come/open/opens/opened/opening/return/returned fire | 火を開/火を開く/火災を開/オープンファイア/火を返す/火を戻/開火/火災/火事 | 発砲/銃撃/応戦/撃ち返/発砲する/砲撃/射撃 | 「発砲する・応戦する」意 | to begin to shoot | critical
line of fire;small-arms/artillery/mortar/rocket/sniper/hostile fire | 火災/火事/火/大砲火災/火の線/火のライン/砲兵火災/砲火災/火災線 | 砲撃/銃撃/射線/砲火/狙撃/砲弾/射撃/攻撃/矢面 | 「砲撃・銃撃」を指す | shooting, nothing burns | likely
firebrand | 火のブランド/火ブランド/ファイアブランド/たいまつ/火印/松明/火災ブランド | 扇動/過激/急進/強硬派/熱血 | 「扇動的な人物・急進派」を指す | a fiery politician | literal
firepower/firestorm | 火力発電/火の力/火の嵐/火災嵐/火力発電力/火電力 | 火力/攻撃力/批判の嵐/猛反発/大火/得点力/猛批判 | 「火力・攻撃力」「猛反発」を指す | strength of arms; a storm of criticism | likely
first lady/family/ladies | 最初の女性/第一の女性/一番目の女性/最初の家族/第一婦人/最初の婦人/初の女性/最初のレディー/第一の家族 | ファーストレディー/大統領夫人/大統領一家/夫人/ファーストレディ/大統領の家族 | 「大統領夫人」を指す | the wife of a president | term
first-hand/firsthand/first-ever/first-rate;at first/firstly glance | 最初の手/第一の手/初めての手/最初の率/最初の視線/最初のグランス/第一手/一番手 | 直接/じかに/史上初/初の/一流/一見/目の当たり | 「直接の」「史上初の」などの意 | by oneself; never before | literal
fiscal cliff/policy/stimulus/responsibility/deficit | 会計の崖/財政断崖/会計政策/国庫/検察官/会計年度政策/財政刺激/回計/財政絶壁 | 財政の崖/財政政策/財政出動/財政/財政赤字/財政規律 | 「財政〜」とする | of state money | term minor
fit/fits/fitted/fitting.VERB ~fitness/outfit/pattern +president/office/trial/stand/serve | フィット/フィットする/発作/ぴったり/合う服/適合する服 | 適任/能力/耐え/ふさわし/適格/適性 | 「適任だ・能力がある」の意 | able, suitable | likely
fix/fixed/fixing.VERB price/prices/match/matches/games;fix/fixing/fixed the price/prices/match/matches/games/outcome/result/results | 修理する/直す/修正する/修理/固定する/治す | カルテル/談合/八百長/操作/不正操作/価格協定 | 「談合・八百長」を指す | secret agreement on a result | likely
match-fixing;match/price/bid fixing;price-fixing/bid-rigging/bid rigging | 試合修正/試合固定/試合修理/マッチ修正/価格修正/価格固定/価格の固定/勝敗造作/入札装備/勝負造作/マッチング/試合の固定 | 八百長/価格カルテル/談合/カルテル/価格操作/入札談合/価格協定 | 「八百長・談合・カルテル」を指す | secret agreement on a result | term
quick/technical/easy fix.NOUN;fix for | 修理/固定/クイック修正/フィックス/麻薬/速い修理/修正 | 解決策/応急/対策/打開策/改善/解決/即効 | 「解決策」を指す | a way to solve it | likely
flag/flags/flagged/flagging _ concern/concerns/risk/risks/problem/issue/content/posts/possible/potential/suspicious;flagged/flagging as | 旗/フラグ/フラッグ/旗を立/フラグを立/国旗/旗を振/旗を掲げる | 指摘/警告/注意喚起/示唆/報告/通報/警鐘 | 「指摘する・警告する」意 | to point out | literal
red flag/flags | 赤い旗/赤旗/レッドフラッグ/赤い国旗/赤いフラグ/赤色の旗 | 危険信号/警告/警戒/兆候/危険な兆候/不審な点 | 「危険信号」を指す | a sign of danger | literal likely
flagship ~fleet/navy/ship/sunk/missile/cruiser | 旗艦/旗艦船/フラッグシップ船/旗船/機関/期間 | 主力/看板/目玉/代表的/旗艦店/最上位/旗艦モデル | 「主力の・看板の」の意 | the most important one | literal minor likely
flare/flares/flared/flaring up;flare-up/flare-ups | フレア/炎上/炎が上/火炎/照明弾/噴射 | 再燃/激化/悪化/高ま/衝突/勃発 | 「再燃・激化する」意 | to begin again | literal likely
flash point/points;flashpoint/flashpoints | 引火点/フラッシュポイント/閃光点/発火点温度/フラッシュ点/点滅点/人火点 | 火種/紛争の火種/一触即発/発火点/火薬庫/引き金 | 「火種」を指す | where a conflict may begin | literal
flat/flats.NOUN +london/council/tenants/rent/block/tower/building/residents/bedroom/bought/lived/grenfell ~tire/screen/tyre | 平ら/平地/平面/扁平/平たい/平べったい | アパート/マンション/集合住宅/部屋/住宅/住居 | 「アパート・マンション」を指す | a home in a building | critical
flat/flatly denied/reject/rejected/denies/denying/refused/refuse | 平らに/平坦に/フラットに/平面的に/扁平に/平たく | きっぱり/全面的/完全/断固/真っ向 | 「きっぱりと」の意 | plainly
shares/stocks/index/sales/growth/prices/trading _ flat;flat growth/revenue/sales | 平ら/平らに/平坦な/フラット/平面/平らな/アパート/平たい | 横ばい/変わらず/伸び悩/小動き | 「横ばい」の意 | no change | literal
fleet/fleets of _ vehicles/cars/trucks/aircraft/planes/taxis/buses;bus/truck/taxi/airline/vehicle/car fleet | 艦隊/船団/艦船/船隊/速い | 保有/車両/機材/保有機/台/車隊/機/社用車/運航 | 車や飛行機は「保有車両・保有機」 | cars and planes are no 艦隊 | literal likely
flexible/flexibility work/working/hours/labor/approach ~yoga/muscle | 柔らかい/屈曲/曲がる/柔弱/油煙/油然/柔らかな労 | 柔軟/フレックス/弾力的/柔軟性/臨機応変 | 「柔軟な」の意 | that can be changed | minor likely
flight/flights of _ capital/refugees/people;capital flight | 飛行/フライト/航空便/便/首都飛行/資本飛行/首都の飛行/資本フライト/首都便 | 流出/逃避/避難/資本流出/資本逃避/脱出/逃亡 | 「流出・避難」を指す | running away | critical
float/floated/floating _ idea/proposal/possibility/plan/plans/suggestion/prospect | 浮かぶ/浮く/浮かせる/浮かべる/フロート/漂う/浮遊する | 提案/示唆/打診/持ち出/ほのめか/提起/浮上 | 案を「打診する・示す」意 | to propose to see what others say | literal
float/floated/floating/flotation +shares/company/exchange/ipo/currency/peg/listing/stock ~river/sea/water/boat/debris | 浮かぶ/浮く/浮遊する/漂う/フロート/浮かべる/浮遊/浮き | 上場/変動相場制/新規株式公開/公開/株式公開/変動 | 「上場する」「変動相場制にする」意 | to sell shares; to let a currency move | likely
flood/floods/flooded/flooding _ refugees/calls/complaints/requests/messages/imports/migrants/applications/tributes;flood/flooded of/with | 洪水/水害/氾濫する/浸水する/溢れ/フラッド/洪水に | 殺到/大量/押し寄せ/相次/あふれ/洪水のよう | 「殺到する」意 | to come in great numbers | literal likely
flow/flows.NOUN of information/goods/money/aid/refugees/migrants/weapons/traffic/capital/cash;cash flow/flows | 流量/フローする/水流/流速/現金流れ/現金の流れ量/気流/フロー水 | 流れ/流入/キャッシュフロー/資金繰り/移動/資金/流通 | 「流れ・流入」を指す | how it moves | minor likely
fly/flies/flew/flown/flying _ flag/flags/half-mast/half-staff | 飛ぶ/飛行する/飛ばす/飛んで/ハエ/飛行 | 掲げ/掲揚/はため/翻 | 旗を「掲げる」意 | to show a flag
no-fly zone/list | 飛ばないゾーン/ノーフライ/非行禁止/ハエ/飛ばない区域/飛行なし/非行/ノーフライゾーン地帯 | 飛行禁止/飛行禁止区域/搭乗拒否/搭乗禁止 | 「飛行禁止区域」を指す | where aircraft may not be | term
fold/folds/folded +business/company/newspaper/restaurant/firm/startup/studio/magazine ~paper/arms/map/phone | 折る/折りたたむ/畳む紙/フォルド/折り畳む/折れる/二つ折り | 廃業/倒産/閉鎖/廃刊/閉店/解散/たた | 「廃業・廃刊する」意 | a business ends | likely
twofold/threefold/fourfold/fivefold/tenfold;two-fold/three-fold | 二つ折り/三つ折り/2つ折り/3つ折り/折り/十折り/四つ折り/3重に折 | 倍/2倍/3倍/二重/二つ | 「〜倍」の意 | so many times
follow/follows/followed/following suit | スーツに従う/訴訟に従う/スーツを追/訴訟を追/スーツを/訴訟/スーツをフォロー/服に従 | 追随/続い/倣/ならい/同様/足並み | 「追随する」意 | to do the same | critical
follow/follows/followed/following in _ footstep/footsteps | 足音/足跡に従う/歩みに/足跡を追/ステップに従/足の/足音に従 | 後を追/跡を継/同じ道/続/倣/足跡をたど | 「同じ道を歩む」意 | to do as he did | literal minor likely
follow/follows/followed/following through;follow-through | 通じて従/通り従/通して従/通って追/を通じて従う/フォロースルー | 実行/やり遂/最後まで/履行/果た/やり抜 | 「最後まで実行する」意 | to do what one said | literal
following/following.ADP _ attack/death/election/incident/meeting/talks/report | 従う/次の攻撃/従って/次の死/追随/追従 | 受け/後/続/を受けて/伴/翌 | 「〜を受けて・〜の後」の意 | after, because of | minor weak
food security/insecurity | 食品セキュリティ/食品安全/食べ物安全/食品保安/食品の安全/食べ物のセキュリティ/食糧保安/食品不安/食品の不安 | 食料安全保障/食糧安全保障/食料不足/食料難/食料不安/食糧難/食糧不足 | 「食料安全保障」を指す | whether people have enough to eat | term
foot/foots/footing/foots the bill | 足/足の請求書/足の法案/フット/足を/足の | 負担/費用/支払/肩代わり/ツケ | 「費用を負担する」意 | to pay | critical
foot/feet on _ ground;get/find/gain/gained foothold;foothold | 足場の地面/足を地面/足の握/足掛/足を持/足の保持 | 足場/拠点/足がかり/足掛かり/橋頭堡/現場 | 「足がかり・拠点」を指す | a place to begin from | literal minor likely
on equal/firm/solid/sound/war/wartime footing | 足/足元/足取り/足場/足の/足踏み | 対等/態勢/基盤/体制/安定/対等な立場/戦時体制 | 「対等の立場」「態勢」を指す | how it stands | literal
footage | 足の長さ/フィート/足/フッテージ/足跡/フィート数 | 映像/動画/画像/録画 | 「映像」を指す | film | critical
for good ~good-natured/good-bye | 良いために/善のために/良さのために/良い/いいために/善く | 永久/永遠/完全に/二度と/これを最後/恒久 | 「永久に」の意 | for ever | likely
for sale;up for sale;on sale | 販売のため/セールのため/販売のために上/販売のために/セール中 | 売り出/売却/発売/販売/売りに出 | 「売り出し中・発売中」の意 | offered to buyers | literal minor
force/forces.NOUN +security/armed/special/ground/israeli/russian/ukrainian/peacekeeping/coalition/rebel/paramilitary/air ~market/physics/gravity/nature | 力/力々/勢力ら/フォース/強制力/力学/力を | 部隊/軍/治安部隊/勢力/兵力/軍隊 | 「部隊・軍」を指す | soldiers, not strength | weak
force/forces/forced/forcing him/her/them/people/residents/thousands/millions/officials to;forced to | 強制力 | 余儀なく/強い/追い込/迫ら/やむなく/せざるを得/強制/強要 | 「余儀なくさせる・強いる」意 | to make somebody do it | likely
labor/labour/work force;workforce | 作業力/仕事力/仕事の力/労働軍/作業部隊/労働部隊/仕事部隊/作業勢力/労働の力 | 労働力/労働力人口/従業員/労働者/人員/働き手 | 「労働力・従業員」を指す | those who work
driving/leading/work/sales/police force.NOUN ~driving-force | 力/警察力/警察の力/セールス力/販売力量/軍/警察軍 | 警察/警察隊/原動力/部隊/営業部隊/販売員/営業担当 | 「警察(組織)・人員」を指す | a body of men | likely
come/comes/came/coming in/into force;in force since | 力に来/力になる/軍に来/部隊に来/強制に来/力で来/力の中に/力に入/力の中/力に来る | 発効/施行/効力/有効 | 「発効する・施行される」意 | to become valid | term
ford/forecast/forecasts.NOUN +growth/gdp/economic/earnings/imf/inflation/profit ~weather/rain/snow | 天気予報/予報/日気予報/天気/予報官 | 予測/見通し/予想 | 経済では「予測・見通し」 | of the economy: 予測 | term minor
foreign minister/ministry/secretary/affairs/office/policy/exchange/investment/reserves/aid/trade ~foreigner | 外国大臣/外国長官/外国省/外国秘書/外国政策/外国交換/外国為替所/外国事務所/外国部/外国事務 | 外相/外務/外務省/外交/外為/外国為替/外貨/対外/対外援助/海外/外国投資 | 「外務・外交・対外」などとする | of relations with other states | term likely
forensic/forensics ~debate | 法廷の科学/法医学的な裁/フォレンジック科/法医/フォレンジック/法的科学/犯罪学 | 鑑識/科学捜査/法医学/鑑定/司法解剖/鑑識班/法科学 | 「鑑識・科学捜査・法医学」を指す | science for the police | term minor likely
form/forms/formed/forming _ government/cabinet/alliance/coalition/company/bloc/group/party | 形/形状/書式/用紙/フォーム/形を/形式/フォームする | 樹立/組閣/結成/発足/設立/組/作/形成/創設 | 「樹立・結成する」意 | to set up | literal
former president/prime/minister/leader/official/soviet/wife/husband/ceo/chief/governor | 前者/以前の/かつての者/フォーマー/前時代の/元の大統領/以前の大統領/昔の大統領/前者の | 元/前/元大統領/前大統領/旧/元首相/前首相/元夫/元妻 | 「元・前」を付ける | with 元 or 前 | literal minor likely
fortune/fortunes +family/billion/political/party/amassed/worth/inherited/wealth/economic ~magazine/fortune/teller/500/cookie | 幸運/運勢/運命/占い/運/運数/幸福 | 財産/資産/巨額/富/命運/浮沈/勢い/財を | 「財産」「勢い」を指す | wealth, or how it goes | likely
forward/forwards +striker/midfielder/goal/league/club/nba/hockey/scored/defender ~look/looking/move/moving/put/come/step/go/bring/way | 前進/先送り/転送 | フォワード/FW/ＦＷ/前線/選手 | スポーツの「FW」を指す | a player | likely
look/looks/looked/looking forward to | 前を見る/前方を見る/前を見/前を向/前に見/先を見/前方を/前を眺 | 楽しみ/期待/心待ち/待ち望 | 「楽しみにする・期待する」意 | to wait with pleasure | critical
going/move/moving/path/way forward;moving/going forward | 前に行/前方に行/前に動/前に移動/前に進む道/前方の道/前方への/前方に移動/前方へ | 今後/前進/打開/先/進め/道筋/将来/前へ/推進 | 「今後」「前進」の意 | from now on | literal likely
put/puts/putting forward _ proposal/plan/candidate/idea/name/bill/argument | 前に置く/前方に置/前に置/前に出/前に入れ/前方に出 | 提示/提案/打ち出/擁立/提出/示/推薦/提唱 | 「提示する・提案する」意 | to propose | literal
foster/foster.ADJ care/home/parent/parents/child/children/family | フォスター/養成/委託保護/受託ケア/委託家庭/養父母家/促進ケア/育成ケア/育成 | 里親/里子/養護/里親制度/里親家庭 | 「里親」を指す | care in another family | term
foul/fouled/fouling play | ファウル/反則/ファウルプレー/不潔な遊/反則プレー/ファールプレー/悪い遊び/汚い遊び | 事件性/犯罪/殺人/不正/他殺/不審/不正行為 | 「犯罪(の疑い)・事件性」を指す | a crime | critical
founded;founding.VERB +company/party/group/organization/website/newspaper/university/charity/movement/startup | 発見する/見つける/発見された/見つかった/鋳造/発見/見つけられ | 設立/創設/創業/創立/立ち上げ/結成/建国 | 「設立・創設する」意 | to set up, not to find | likely
unfounded;well-founded | 設立/発見されない/創立/設立されない/未設立/見つからない/発見/未発見 | 根拠/事実無根/根拠のな/いわれのな/裏付け/もっとも | 「根拠のない・ある」の意 | with or without ground | likely
frame/frames/framed/framing _ murder/charges/case/police/crime/innocent;framed for/by | 額縁/枠/フレーム/骨組み/額に/枠に/フレームする | ぬれぎぬ/濡れ衣/でっち上げ/冤罪/陥れ/罪を着せ/はめ | 「濡れ衣を着せる」意 | to make look guilty | likely
time frame/frames;timeframe | 時間枠組み/時間フレーム/タイムフレーム/時間の枠/時間額縁/時間の枠組 | 期間/時期/日程/期限/時間枠/スケジュール | 「期間・日程」を指す | from when to when | literal minor
freak accident/wave/storm/weather ~control | 変人/怪物/フリーク/奇形/怪しい人/フリーク事故/狂人 | 異常/思いがけない/不慮/まれな/不測/突発/珍しい | 「思いがけない・異常な」の意 | very rare
free/frees/freed/freeing.VERB _ hostage/hostages/prisoner/prisoners/captive/captives/detainees;set/walk/walked free | 無料/無料の/無償/ただ | 解放/釈放/救出/解放する/放免/自由の身 | 「解放・釈放する」意 | to let go | likely
toll-free/interest-free/tax-free/nuclear-free/duty-free/drug-free/visa-free/virus-free/smoke-free | 無料/自由な/自由/核自由/核無料/ビザ無料/税金無料/関税無料/ビザ自由/利子無料/税無料 | 非核/免税/無利子/ビザなし/非課税/無税/フリーダイヤル/ない/なし/禁煙/無利息/査証免除 | 「〜のない・免除の」の意 | without it, not for nothing | likely
free/freed/freeing up _ money/resources/space/funds/cash/time/beds/billion | 無料/無料に/自由に上/自由にする/無償/自由/フリーアップ | 確保/捻出/空け/使えるよう/振り向け/活用/生み出 | 「確保する・使えるようにする」意 | to make available
freelance/freelancer | 自由な槍/フリーの槍/自由業の槍/自由ランス/無料/傭兵 | フリーランス/フリー/フリーの | 「フリーランス」を指す | works on his own | term
hiring/pay/wage/spending/visa/asset/funding/construction freeze.NOUN | 凍る/氷結/凍傷/冷凍/フリーズ/結氷/氷/雇用冷凍 | 凍結/停止/据え置き/採用凍結/見合わせ | 「凍結・停止」を指す | a stop | literal
fresh talks/sanctions/elections/wave/attack/attacks/evidence/questions/round/fighting/protests/strikes/charges/doubts/concerns ~fruit/vegetable/vegetables/fish/food/meat/water | 新鮮な/フレッシュな/新鮮/フレッシュ/生鮮/さわやかな/生の | 新た/新たな/再び/改めて/再度/新しい/追加/やり直し | 「新たな」の意。食品の新鮮さではない | new, no food | literal
friction/frictions ~physics/surface/heat/engine | 摩擦力/馬擦/フリクション/磨擦力/摩察 | 摩擦/あつれき/対立/不和 | 「摩擦・あつれき」を指す | not agreeing | minor
fringe/fringes benefit/benefits/group/party/element/candidate/theory/meeting/movement;political/lunatic/extremist fringe | 前髪/フリンジ/房/縁飾り/房飾り/縁/フリンジ党 | 少数/泡沫/過激/福利厚生/末端/主流でない/異端/付加給付/非主流/傍流 | 「非主流の・少数の」「福利厚生」を指す | outside the main stream | likely
home/western/eastern/southern/northern/eastern/war/united/popular/national front.NOUN ~weather/cold/warm/seat/desk/page | 正面/前面/家の前/前線正面/西の前/東の前/正面玄関 | 戦線/国内/銃後/前線/方面/内政 | 「戦線」「国内」を指す | where a war is fought | likely
front company/companies/organization/group | 正面会社/前の会社/前面会社/フロント企業体/前会社/前線会社/表の会社/前方会社/前の企業/正面企業 | ペーパーカンパニー/フロント企業/ダミー会社/隠れみの/偽装/傘下団体 | 「ダミー会社・フロント企業」を指す | hides who owns it | term
frontier/frontiers of _ science/knowledge/technology/medicine;new/final frontier | 国境/辺境/国境線/辺境地/境界 | 最前線/最先端/未開拓/新境地/未踏/フロンティア/新領域 | 「最先端・新領域」を指す | as far as one has got | literal minor likely
fuel/fuels/fueled/fuelled/fueling/fuelling.VERB _ speculation/fears/fear/anger/concern/concerns/inflation/violence/tension/tensions/conflict/unrest/debate/protests/growth/demand/rally/war/crisis;fueled/fuelled by ~diesel/gasoline/hydrogen/jet/rocket/kerosene | 燃料/燃料する/燃料となる/燃料を注ぐ/燃料を供給する/給油する/燃料を供給/燃料を与え | あお/拍車/助長/高め/火に油/煽/加速/招/後押し/支え/背景/勢い/強め | 「あおる・拍車をかける」意 | to make stronger | critical likely
add/adds/added/adding fuel to | 燃料を追加/燃料を加/燃料/燃料追加/給油/燃料を足 | 火に油/あお/拍車/助長 | 「火に油を注ぐ」意 | to make worse | literal
full-scale/full-blown/full-fledged/all-out war/invasion/attack/conflict/offensive/crisis | フルスケール/満開/完全規模/全面規模的/フル規模/完全に吹/全規模/完全に羽/実物大/フルブロー | 全面/全面戦争/本格的/全面的/大規模/全面侵攻/総攻撃 | 「全面的な・本格的な」の意 | in all its strength | literal
full house/speed/steam/swing/circle/bloom/stop | 完全な家/フルハウス/満員の家/全スイング/完全スイング/フルスイング/完全な蒸気/全蒸気/満蒸気/完全な停止/フルスチーム/全家 | 本会議/全力/たけなわ/最盛期/満開/全速力/満席/本格化/終止符/満員 | 「本会議」「全力」「最盛期」などの意 | set phrases | literal likely
function/functions.NOUN +attended/charity/family/official/social/evening/dinner/royal/state/fundraising ~brain/kidney/organ/app/body/cognitive/phone | 機能/関数/函数/役割/作用 | 行事/式典/催し/会合/集まり/公務 | 「行事・催し」を指す | a gathering | likely
funding gap/cut/cuts/round/bill/shortfall/freeze;fundraising/fundraiser/fundraisers | 基金募集/基金カット/資金調達ラウンド者/期金/資金のカット/基金切断/寄付金集めの人/資金差/基金集め | 資金調達/資金集め/資金不足/予算/助成金/募金/献金/資金 | 「資金(調達)・助成金」を指す | money for a purpose | term minor likely
fuse/fuses.NOUN +short/powder/tensions/anger/lit/light/bomb/conflict | ヒューズ/フューズ/融合/短いヒューズ/ヒューズを | 導火線/火種/短気/きっかけ/信管 | 「導火線」を指す | what sets it off | likely
`);
