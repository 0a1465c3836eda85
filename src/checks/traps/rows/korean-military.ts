import { parseTraps } from '../trap.ts';

/** Forces and arms control, as they come through Korean. */
export const KOREAN_MILITARY = parseTraps(`
colonel;col | 大領/大令/代領 | 大佐 | 韓国軍の階級「대령」 | a Korean rank, 대령 | term
lieutenant colonel | 中領/中佐官/中令 | 中佐 | 韓国軍の階級「중령」 | a Korean rank, 중령 | term
major.NOUN +army/military/soldier/officer/spokesman ~major league/general | 少領/小領 | 少佐 | 韓国軍の階級「소령」 | a Korean rank, 소령 | term
lieutenant;captain;lt;capt | 大尉級/中尉官 | 中尉/大尉 | 軍の階級 | a rank | term weak
sergeant/sergeants;sgt | 中士/上士/下士/元士/兵長職 | 軍曹/曹長/伍長 | 韓国軍の階級「중사・상사」 | Korean ranks, 중사 and 상사 | term
private/corporal +army/soldier/killed/military | 二兵/一兵/上兵/二等病/一等病/上病 | 二等兵/一等兵/上等兵/兵卒 | 韓国軍の階級「이병・일병」 | Korean ranks | term
patrol/patrols/patrolling | 巡察/巡察隊/純札 | 巡回/哨戒/巡視/パトロール | 韓国語の「순찰」 | Korean 순찰 | term minor
outpost/post/checkpoint +border/soldiers/guard/troops/military | 哨所/硝所/初所 | 監視所/検問所/哨戒所 | 韓国語の「초소」 | Korean 초소 | term minor
checkpoint/checkpoints | 検問地点/チェック点/点検所 | 検問所 | 用語の違い | the usual term | term minor
range.NOUN +missile/missiles/kilometers/miles/rocket ~price/mountain/wide/age | 射距離/射巨離/範囲 | 射程 | 韓国語の「사거리」 | Korean 사거리 | term minor
reduce/reduction/cut +warhead/warheads/arms/weapons/troops/nuclear/stockpile | 減縮/感縮 | 削減 | 韓国語の「감축」 | Korean 감축 | term minor
ceiling.NOUN +warhead/debt/price/budget/limit/rent/weapons/missiles ~fan/roof/paint/room | 天井 | 上限 | 上限のこと | an upper limit
debt ceiling/limit | 負債天井/借金の天井/債務天井/負債限度額 | 債務上限 | 米財政の用語 | how much a state may borrow | term
floor.NOUN +price/ceiling/minimum/warheads/wage ~kitchen/story/building/apartment/dance | 床/階 | 下限/最低ライン/土台 | 下限のこと | a lower limit | minor likely
mortar/mortars +fire/shell/attack/soldiers/rounds/killed ~brick/cement | モルタル/迫撃/臼 | 迫撃砲 | 兵器のこと | a weapon
inspection/inspections/inspector/inspectors +nuclear/iaea/weapons/site/treaty/warheads | 寺刹/査察官たち/検査員/点検団 | 査察/査察官 | 査察のこと | of weapons
clash/clashes +border/soldiers/troops/deadly/killed/police | 教典/交典/衝突件 | 交戦/衝突 | 韓国語の「교전」(交戦・教典) | Korean 교전 | critical
surveillance/reconnaissance drone/drones/plane/aircraft/flight | 偵札/情察/政察 | 偵察/監視 | 韓国語の「정찰」 | Korean 정찰
cease/halt fire;stop shooting | 射撃中止/撃ち方止め | 停戦/戦闘停止 | 用語の違い | the usual term | term minor weak
pledge/vow/vowed/pledged | 盟誓/盟誓した/盟誓する/盟世 | 誓う/約束する/表明する | 韓国語の「맹세」 | Korean 맹세 | term
allow/permit/accept inspection/inspections/inspectors/monitors | 許容 | 受け入れる/認める | 韓国語の「허용」 | Korean 허용 | term minor
allow/allowed/permit/permitted | 許容する/許容した/許容して | 許可する/認める/許す | 韓国語の「허용」 | Korean 허용 | term minor weak
counterpart/counterparts | 相手役/相手方役/対応者/対応物 | 外相/首脳/同国の/相手国の | 同じ役職の相手 | who has the same office elsewhere
brigade/battalion/division/regiment | 旅団級部隊/大隊級/師団級/旅段/師断 | 旅団/大隊/師団/連隊 | 部隊の単位 | a unit of soldiers | minor weak
deserter/desert/deserted +army/soldier/soldiers | 砂漠/デザート/脱営 | 脱走兵/脱走する/離脱 | 脱走のこと | leave the army unlawfully
mobilize/mobilization/mobilise | 動員令状/動援 | 動員 | 用語の違い | calling up | minor weak
test.NOUN real/true/first/crucial/litmus/acid | 試験/テスト/酸性試験/リトマス試験 | 試金石/試練 | 慣用表現 | what shows the worth of it | literal minor likely
open wound | 開いた傷/開かれた傷 | 癒えない傷/生々しい傷 | 慣用表現 | not yet healed | literal minor
preliminary agreement/accord/deal/result/results | 予備協定/予備合意/予備結果/準備合意 | 暫定合意/仮合意/暫定結果/速報 | 用語の違い | for the time being | term minor likely
strait/straits ~straight | 直線/まっすぐ | 海峡 | 地形のこと | a narrow sea | likely
exclusion/buffer zone/zones | 排除区域/緩衝ゾーン/バッファ区域/完衝地帯 | 立ち入り禁止区域/緩衝地帯 | 用語の違い | the usual term | term minor likely
shell casing/casings;shells +count/counting/soldiers/artillery/fired | 貝殻/貝がら | 薬きょう/砲弾 | 砲弾のこと | of guns
`);
