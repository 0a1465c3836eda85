import { parseTraps } from '../trap.ts';

/** Armed forces, weapons and war. */
export const MILITARY = parseTraps(`
at attention;to attention | 注目する/注意して/注意深く/注目/注目した/注意を払う/注意 | 直立不動/気を付け/気をつけ | 「直立不動の姿勢」の意 | the posture of soldiers | 
honor/honour guard;guard of honor/honour | 名誉ガード/名誉警備/名誉護衛/栄誉警備隊/名誉衛兵/名誉の警備員/議長隊/名誉守備隊/名誉警備隊 | 儀仗隊/儀仗兵/儀じょう隊 | 定訳は「儀仗隊」 | the set term is 儀仗隊 | critical
salute.VERB;saluted | 敬意を表する/敬意を表す/挨拶する/祝砲/あいさつする/サルートする | 敬礼/たたえ | 軍隊などの「敬礼」を指す | the military gesture | minor likely
dress uniform/uniforms | ドレス制服/ドレスユニフォーム/ドレスの制服/服装制服/ドレス服 | 礼装/礼服/正装 | 「礼装」を指す | ceremonial dress
arms ~leg/legs/hand/hands/shoulder/hug/embrace/muscle/wrist/elbow/chain +military/weapon/war/army/soldier/troop/missile/nuclear/defense/defence/ammunition/russia/russian/ukraine/embargo/rebel/ceasefire/artillery/force/fight | 腕/アーム/両腕 | 武器/兵器/軍備 | 「武器」を指す | weapons, not limbs | critical
arms control/race/embargo/deal/sale/sales/export/exports/dealer/shipment/shipments | 腕/アーム/武装競争/腕競争/武器コントロール/武器統制 | 軍備管理/軍拡競争/武器/軍備 | 軍備に関する語 | about weapons
arms arrangement/arrangements | 武器配置/腕配置/武器配列/武器整理 | 武器供与/武器取引/取り決め | 「取り決め」の意 | an agreement on weapons | critical
arrangement.NOUN ~flower/furniture/seating/music +minister/president/country/military/trade/government/foreign/security/state/diplomatic | 配置/配列/アレンジ/整理/整頓/手配 | 取り決め/枠組み/合意/体制 | 「取り決め」を指す | what was agreed | 
take up arms | 腕を上げ/腕を取/腕/武器を取り上げ | 武器を取/武装蜂起/蜂起 | 「武装蜂起する」の意 | to begin to fight
troops;troop | 軍隊/群れ/兵力たち/トループ | 部隊/兵士/軍/兵力/兵 | 「部隊・兵士」を指す | soldiers or units | term minor weak
soldiers;soldier | 軍人たち/兵たち/ソルジャー/兵士者/将兵たち | 兵士 | 「兵士」を指す | members of an army | minor likely
withdrawal;withdraw;withdrew;withdrawn ~bank/cash/money/account/drug/symptom/atm | 撤収/撤収する/引き出し/引き出す/出金/引出す | 撤退/撤兵/取り下げ/撤回/退去 | 部隊の「撤退」を指す | to pull back forces | term minor likely
pull out;pulled out;pullout | 引き出す/引き抜く/抜き出す/引き抜いた | 撤退/離脱/撤収 | 「撤退・離脱する」の意 | to leave
deploy;deployed;deployment ~software/app/airbag | 展開する/配備した配置/デプロイ/分散させる/デプロイする | 派遣/配備/投入/派兵 | 部隊の「派遣・配備」を指す | to send or station forces | weak
deploy _ troop/troops/soldier/soldiers/force/forces;deployment of _ troops/forces | 配置/配置する/配列する | 派遣/派兵/配備/展開/投入 | 部隊の「派遣・配備」を指す | to send or station forces | minor likely
artillery | 砲兵/大砲兵/砲術/アーティラリー | 火砲/砲弾/大砲/砲撃/砲 | 兵器の「火砲・砲弾」。「砲兵」は兵科 | guns, not gunners | likely
artillery shell/shells;shell.NOUN;shells.NOUN;shelling ~company/sea/egg/turtle/crab/nut/oyster/beach +artillery/mortar/army/troop/military/bombard/bombardment/rocket/soldier/ukraine/russian | 貝殻/殻/シェル/シェリング/殻を/貝/砲兵シェル | 砲弾/砲撃 | 「砲弾・砲撃」を指す | projectiles of guns
round/rounds of ammunition;ammunition round/rounds | ラウンド/回/弾薬ラウンド | 発/弾薬 | 弾は「発」で数える | bullets are counted in 発
munition;munitions;ammunition | 軍需品/軍用品/軍需物資/弾薬品/戦需品 | 弾薬/砲弾 | 「弾薬」を指す | ammunition | minor likely
materiel | 材料/資材/物質/素材/マテリアル/マテリエル | 軍需物資/装備/軍需品/物資 | 軍の「装備・物資」を指す | military supplies
military equipment;military hardware | 軍事機器/軍装備/軍事ハードウェア/軍事設備/軍事機械/ハードウェア | 軍装備品/兵器/装備品/軍事装備 | 報道では「軍装備品・兵器」 | newsrooms write 軍装備品 | term minor
weapon/weapons test/tests/testing;missile test/tests;nuclear test/tests | 武器実験/武器試験/武器テスト/ミサイルテスト/ミサイル試験/ミサイル試験発射/核テスト/核試験/武器検査/試験発射 | 兵器実験/ミサイル実験/核実験/発射実験/試射/発射 | 定訳は「兵器実験・発射実験・核実験」 | the set terms are 兵器実験, 発射実験, 核実験 | term minor
weapon/weapons/nuclear/missile program/programme/programs | 武器プログラム/核プログラム/ミサイルプログラム/兵器プログラム/武器番組/核武器プログラム/核計画/核兵器プログラム | 核開発/ミサイル開発/兵器開発/開発計画 | 「開発計画」とする | newsrooms write 開発計画 | term minor
space/atomic/chemical/biological/ballistic program/programme | 宇宙プログラム/原子力プログラム/化学プログラム/弾道プログラム/番組 | 開発計画/計画 | 「計画」とする | newsrooms write 計画 | term minor
nuclear weapon/weapons | 核武器/核ウェポン/原子武器/核兵器武器 | 核兵器 | 定訳は「核兵器」 | the set term is 核兵器 | term
chemical/biological weapon/weapons | 化学武器/生物武器/生化学武器 | 化学兵器/生物兵器 | 定訳は「化学兵器・生物兵器」 | the set term is 化学兵器 | term
strategic weapon/weapons;heavy weapon/weapons;advanced weapons;weapons of mass | 戦略武器/重火器武器/大量殺傷武器/大量殺害武器/大量破壊武器/先端武器/重武器 | 戦略兵器/重火器/大量破壊兵器/先進兵器/兵器 | 日本の報道では「兵器」 | newsrooms write 兵器 | term minor
arsenal ~football/club/league/goal/striker/soccer/chelsea | 武器庫/兵器廠/造兵廠 | 兵器/戦力/保有/備蓄/核戦力 | 保有する兵器の全体を指す | all the weapons held | minor likely
warhead | 弾頭部/戦頭/戦争の頭/核頭 | 弾頭 | 「弾頭」を指す | the head of a missile
ballistic missile | 弾道誘導弾/弾導ミサイル/バリスティックミサイル/弾頭ミサイル | 弾道ミサイル | 定訳は「弾道ミサイル」 | the set term is 弾道ミサイル | term
combined/joint _ exercise/exercises/drill/drills;military exercise/exercises/drill/drills | 連合軍事訓練/合同訓練/連合訓練/軍事運動/連合演習/合同運動/韓米訓練/ドリル/体操/合同軍事訓練/連合軍事演習/運動 | 合同軍事演習/合同演習/共同訓練/軍事演習/演習 | 日本の報道では「合同軍事演習」 | newsrooms write 合同軍事演習 | term minor
drill/drills ~oil/well/hole/tooth/dentist/gas/rig | ドリル/掘削/穴あけ | 演習/訓練 | 「演習・訓練」を指す | exercises
live fire | 生火/ライブ火災/ライブファイア/生きた火/ライブ射撃/実射撃/生の火 | 実弾 | 「実弾」の意 | with real ammunition
commander in chief | 首席司令官/チーフ司令官/司令官長/総司令官長 | 最高司令官/総司令官 | 定訳は「最高司令官」 | the set term is 最高司令官
chief of staff _ army/military/navy/force/forces;joint chiefs | 首席補佐官/合同参謀/合同首長/スタッフチーフ/共同チーフ | 参謀総長/統合参謀本部/合同参謀本部/参謀長 | 軍では「参謀総長・統合参謀本部」 | the head of a military staff | likely
general.NOUN ~attorney/secretary/assembly/manager/public/director/election | 一般/一般人/ゼネラル/一般的 | 将軍/大将/司令官 | 軍の「将軍」を指す | a high officer | weak
major general;lieutenant general;brigadier general | 主要将軍/少領/主要な将軍/メジャー将軍/中尉将軍/少佐将軍/中将軍 | 少将/中将/准将 | 階級名は「少将・中将・准将」 | ranks have set names
lieutenant colonel | 中尉大佐/副大佐/大佐中尉 | 中佐 | 階級名は「中佐」 | the rank is 中佐
private.NOUN ~sector/public/company/school/life | 個人/プライベート/民間 | 二等兵/兵卒/一等兵 | 兵の階級を指すことがある | may be a soldier's rank | weak
rank and file | ランクとファイル/階級とファイル/順位とファイル/列とファイル | 一般の/一般党員/兵卒/平の | 「一般の組合員・兵士」の意 | ordinary members
enlisted | 登録された/入隊された/募集され | 下士官/兵 | 「下士官兵」を指す | below officers | weak
veteran/veterans ~actor/singer/player/coach/director/journalist/comedian/golfer/writer/lawmaker/politician +war/army/military/soldier/afghanistan/iraq/vietnam/pentagon | 参戦勇士/ベテランたち/老兵/老将/国家有功者/ベテラン | 退役軍人/元兵士/復員兵 | 「退役軍人」を指す | former soldiers | likely
casualty;casualties | カジュアル/事故者/不意の/犠牲者たち/死傷 | 死傷者/犠牲者/死者 | 「死傷者」を指す | dead and wounded | likely
displace;displaced ~worker/technology | 変位した/変位/避難した/置き換える/置き換えられた/移住した/移動した/移された/取り替え | 避難民/家を追われ/避難を余儀なく/住まいを失/避難生活 | 「家を追われた」の意 | driven from home | minor likely
shell company | 貝殻/シェル会社会社/殻会社/砲弾会社 | ペーパーカンパニー/実体のない会社 | 「ペーパーカンパニー」 | a company on paper only
cease fire;ceasefire | 射撃中止/発射停止/火を止め/休火/停火/射撃停止/発火中止/停電 | 停戦 | 定訳は「停戦」 | the set term is 停戦 | critical
armistice;truce | 休戦ライン/停電/整戦/トルース/定戦 | 休戦/停戦 | 定訳は「休戦・停戦」 | the set term is 休戦 | critical
front line;frontline;front lines | 最前面/前面ライン/フロントライン/前線線/前面線/フロント/全線 | 前線/最前線/第一線 | 「前線・最前線」を指す | where the fighting is
stronghold | 強固な拠点城/強い保持/強固な/牙城/強手 | 拠点/地盤 | 「拠点・地盤」を指す | a place firmly held | minor weak
strike/strikes.NOUN ~union/worker/workers/labor/labour/baseball/pay/wage/walkout/pitcher | ストライキ/スト/ストライク/打撃 | 攻撃/空爆/空襲/爆撃 | 軍事の「攻撃」を指す | an attack | likely
air strike/strikes;airstrike;airstrikes;air raid | 航空ストライキ/エアストライク/空中ストライキ/空打撃/空気攻撃/空中打撃/航空打撃/エアレイド | 空爆/空襲 | 定訳は「空爆・空襲」 | the set terms are 空爆 and 空襲
drone strike/strikes/attack/attacks | ドローンストライキ/ドローンストライク/無人機打撃/ドローン打撃/ドローンスト | ドローン攻撃/無人機攻撃/無人機による攻撃 | 「ドローン攻撃」を指す | an attack by drones
raid.NOUN;raided | 襲撃レイド/レイド/レイドする | 家宅捜索/急襲/捜索/襲撃/空襲 | 「家宅捜索・急襲」を指す | a sudden search or attack
ambush.NOUN;ambushed | 埋伏/埋伏する/梅毒/アンブッシュ | 待ち伏せ | 「待ち伏せ」を指す | an attack from hiding | term
siege | 包囲戦線/シージ/攻城 | 包囲 | 「包囲」を指す | surrounding a place | weak
insurgent;insurgents;insurgency | 反乱者/内乱者/インサージェント/反軍/抵抗勢力者 | 武装勢力/反政府勢力/反体制派/反乱 | 「武装・反政府勢力」を指す | armed opponents of a government | minor likely
militant;militants | 戦闘的な人/過激派たち/戦闘員者/ミリタント/武装隊員/武装勢力員 | 武装勢力/戦闘員/過激派/武装組織 | 「武装勢力の戦闘員」を指す | armed fighters | minor likely
rebel;rebels | 反抗者/叛軍/反軍/反乱者 | 反政府勢力/反乱軍/反体制派/造反 | 「反政府勢力」を指す | those in arms against a government | minor likely
warring | 戦争する/警告/戦争中の/ワーリング/戦っている側 | 対立する/交戦/紛争当事者 | 「対立・交戦する」の意 | fighting each other | weak
war effort | 戦争努力/戦争の努力/戦争のための努力 | 戦争遂行/戦争/戦争継続 | 「戦争遂行」を指す | all that goes into a war | literal minor
war crime/crimes | 戦犯罪/戦争の罪/戦争犯行/戦闘犯罪 | 戦争犯罪 | 定訳は「戦争犯罪」 | the set term is 戦争犯罪 | term
prisoner/prisoners of war | 戦争囚人/戦争の囚人/戦争受刑者/戦争の虜 | 捕虜 | 定訳は「捕虜」 | the set term is 捕虜
prisoner swap/exchange | 囚人交換/受刑者交換/捕虜スワップ/囚人スワップ/罪囚交換 | 捕虜交換/身柄交換/収監者交換 | 「捕虜交換・身柄交換」 | an exchange of detainees | term minor likely
hostage | 質/人質者/ホステージ/担保 | 人質 | 「人質」を指す | one held captive
minefield;land mine;landmine;mines | 鉱山/炭鉱/鉱山地 | 地雷/地雷原 | 「地雷」を指す | explosives in the ground | weak
gunman;gunmen | 銃人/ガンマン/砲手/銃器犯/怪漢 | 武装した男/銃撃犯/武装集団/男 | 「武装した男・銃撃犯」 | an armed attacker | term minor likely
carrier ~airline/mobile/telecom/mail/phone/disease | 運送業者/運搬人/キャリア/通信事業者/保菌者 | 空母/航空母艦/輸送車 | 「空母」を指す | an aircraft carrier | likely
fleet ~taxi/car/truck/airline/vehicle | 船団たち/フリート/速い | 艦隊/船団 | 「艦隊」を指す | warships | weak
destroyer | 破壊者/デストロイヤー/駆逐機 | 駆逐艦 | 「駆逐艦」を指す | a warship
fighter jet/jets;fighter plane | 戦士ジェット/ファイタージェット/戦闘ジェット/闘士ジェット/戦闘者 | 戦闘機 | 定訳は「戦闘機」 | the set term is 戦闘機
tank/tanks ~water/fuel/oil/gas/fish/storage/think/septic +military/weapon/war/army/soldier/troop/missile/nuclear/defense/defence/ammunition/russia/russian/ukraine/embargo/rebel/ceasefire/artillery/force/fight | タンク/水槽/貯水槽 | 戦車 | 「戦車」を指す | an armoured vehicle
armored/armoured vehicle/vehicles/personnel | 甲車/鎧/アーマー/装甲された車/武装車両 | 装甲車/装甲車両 | 定訳は「装甲車」 | the set term is 装甲車
intelligence ~artificial/human/quotient/emotional | 知能/知性/インテリジェンス/知能情報 | 情報/諜報/情報機関 | 「情報・諜報」を指す | secret information | critical
intelligence/spy agency/service/agencies/services | 知能機関/スパイ会社/スパイ代理店/情報院/スパイ機関/情報代理店/知能サービス/情報サービス | 情報機関/諜報機関/情報当局 | 定訳は「情報機関」 | the set term is 情報機関 | term
counterterrorism;counter terrorism | 反テロリズム主義/カウンターテロ/対テロリズム/逆テロ | テロ対策/対テロ | 定訳は「テロ対策」 | the set term is テロ対策 | term minor
service member/members;serviceman;servicemen | サービスメンバー/サービスマン/サービス会員/服務員/服務者/奉仕者/サービス員 | 兵士/軍人/隊員/米兵 | 軍の「兵士・隊員」を指す | members of the forces
conscript;conscription | 徴集/徴集兵/コンスクリプト | 徴兵/招集兵 | 「徴兵」を指す | compulsory service | term
martial law | 戒厳/武術法/軍法/マーシャル法/武道法 | 戒厳令 | 定訳は「戒厳令」 | the set term is 戒厳令 | term likely
curfew | 通行禁止/通禁/通行禁止令/門限/カーフュー | 外出禁止令/夜間外出禁止 | 定訳は「外出禁止令」 | the set term is 外出禁止令 | term
collateral damage | 担保損害/担保被害/付随的損害/担保の損傷/側面被害 | 巻き添え被害/民間人の被害 | 「巻き添え被害」を指す | harm to bystanders | likely
friendly fire | 友好的な火災/友好的な火/友好射撃/友軍射撃/親しい火/フレンドリーファイア | 誤射/同士討ち/友軍の誤射 | 「誤射・同士討ち」を指す | fire on one's own side
boots on the ground | 地上のブーツ/ブーツ/地面の靴/靴 | 地上部隊/地上軍 | 「地上部隊」の意 | ground forces
`);
