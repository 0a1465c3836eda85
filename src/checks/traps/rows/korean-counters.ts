import { parseTraps } from '../trap.ts';

/** Counters and spans of time as Korean writes them. */
export const KOREAN_COUNTERS = parseTraps(`
| 個の国/個の国家/個国家/個会員国/個加盟国 | カ国 | 国は「カ国」で数える | states are counted with カ国 | grammar minor
| 個の企業/個企業 | 社 | 「個」を付けず「〜社」と数える | counted with 社, without 個 | grammar minor
| 個の会社/個会社 | 社 | 「個」を付けず「〜社」と数える | counted with 社, without 個 | grammar minor
| 個の学校/個学校 | 校 | 「個」を付けず「〜校」と数える | counted with 校, without 個 | grammar minor
| 個の都市/個都市 | 都市 | 「個」を付けず「〜都市」と数える | counted with 都市, without 個 | grammar minor
| 個の州/個州 | 州 | 「個」を付けず「〜州」と数える | counted with 州, without 個 | grammar minor
| 個の団体/個団体 | 団体 | 「個」を付けず「〜団体」と数える | counted with 団体, without 個 | grammar minor
| 個の機関/個機関 | 機関 | 「個」を付けず「〜機関」と数える | counted with 機関, without 個 | grammar minor
| 個の大学/個大学 | 大学 | 「個」を付けず「〜大学」と数える | counted with 大学, without 個 | grammar minor
| 個のチーム/個チーム | チーム | 「個」を付けず「〜チーム」と数える | counted with チーム, without 個 | grammar minor
| 個の地域/個地域 | 地域 | 「個」を付けず「〜地域」と数える | counted with 地域, without 個 | grammar minor
| 個の村/個村 | 村 | 「個」を付けず「〜村」と数える | counted with 村, without 個 | grammar minor
| 個の政党/個政党 | 政党 | 「個」を付けず「〜政党」と数える | counted with 政党, without 個 | grammar minor
| 個の病院/個病院 | 病院 | 「個」を付けず「〜病院」と数える | counted with 病院, without 個 | grammar minor
| 個の種目/個種目 | 種目 | 「個」を付けず「〜種目」と数える | counted with 種目, without 個 | grammar minor
| 個の分野/個分野 | 分野 | 「個」を付けず「〜分野」と数える | counted with 分野, without 個 | grammar minor
| 個の空港/個空港 | 空港 | 「個」を付けず「〜空港」と数える | counted with 空港, without 個 | grammar minor
| 個の部署/個部署 | 部署 | 「個」を付けず「〜部署」と数える | counted with 部署, without 個 | grammar minor
| 個のミサイル/台のミサイル | 発のミサイル | ミサイルは「発」で数える | counted with 発 | grammar minor
| 個の弾道ミサイル/台の弾道ミサイル | 発の弾道ミサイル | 弾道ミサイルは「発」で数える | counted with 発 | grammar minor
| 個の巡航ミサイル/台の巡航ミサイル | 発の巡航ミサイル | 巡航ミサイルは「発」で数える | counted with 発 | grammar minor
| 個の弾頭/台の弾頭 | 発の弾頭 | 弾頭は「発」で数える | counted with 発 | grammar minor
| 個の核弾頭/台の核弾頭 | 発の核弾頭 | 核弾頭は「発」で数える | counted with 発 | grammar minor
| 個のロケット弾/台のロケット弾 | 発のロケット弾 | ロケット弾は「発」で数える | counted with 発 | grammar minor
| 個の砲弾/台の砲弾 | 発の砲弾 | 砲弾は「発」で数える | counted with 発 | grammar minor
| 個の爆弾/台の爆弾 | 発の爆弾 | 爆弾は「発」で数える | counted with 発 | grammar minor
| 個の船/台の船 | 隻の船 | 船は「隻」で数える | counted with 隻 | grammar minor
| 個の船舶/台の船舶 | 隻の船舶 | 船舶は「隻」で数える | counted with 隻 | grammar minor
| 個の潜水艦/台の潜水艦 | 隻の潜水艦 | 潜水艦は「隻」で数える | counted with 隻 | grammar minor
| 個の空母/台の空母 | 隻の空母 | 空母は「隻」で数える | counted with 隻 | grammar minor
| 個の軍艦/台の軍艦 | 隻の軍艦 | 軍艦は「隻」で数える | counted with 隻 | grammar minor
| 個の漁船/台の漁船 | 隻の漁船 | 漁船は「隻」で数える | counted with 隻 | grammar minor
| 個のタンカー/台のタンカー | 隻のタンカー | タンカーは「隻」で数える | counted with 隻 | grammar minor
| 個の艦船/台の艦船 | 隻の艦船 | 艦船は「隻」で数える | counted with 隻 | grammar minor
| 個の艦艇/台の艦艇 | 隻の艦艇 | 艦艇は「隻」で数える | counted with 隻 | grammar minor
| 個の貨物船/台の貨物船 | 隻の貨物船 | 貨物船は「隻」で数える | counted with 隻 | grammar minor
| 個のボート/台のボート | 隻のボート | ボートは「隻」で数える | counted with 隻 | grammar minor
| 個の駆逐艦/台の駆逐艦 | 隻の駆逐艦 | 駆逐艦は「隻」で数える | counted with 隻 | grammar minor
| 個の航空機/台の航空機 | 機の航空機 | 航空機は「機」で数える | counted with 機 | grammar minor
| 個の飛行機/台の飛行機 | 機の飛行機 | 飛行機は「機」で数える | counted with 機 | grammar minor
| 個の戦闘機/台の戦闘機 | 機の戦闘機 | 戦闘機は「機」で数える | counted with 機 | grammar minor
| 個の旅客機/台の旅客機 | 機の旅客機 | 旅客機は「機」で数える | counted with 機 | grammar minor
| 個の爆撃機/台の爆撃機 | 機の爆撃機 | 爆撃機は「機」で数える | counted with 機 | grammar minor
| 個の軍用機/台の軍用機 | 機の軍用機 | 軍用機は「機」で数える | counted with 機 | grammar minor
| 個の偵察機/台の偵察機 | 機の偵察機 | 偵察機は「機」で数える | counted with 機 | grammar minor
| 個の輸送機/台の輸送機 | 機の輸送機 | 輸送機は「機」で数える | counted with 機 | grammar minor
| 個のドローン | 機のドローン | ドローンは「機」で数える | counted with 機 | grammar minor
| 個の無人機 | 機の無人機 | 無人機は「機」で数える | counted with 機 | grammar minor
| 個のヘリコプター | 機のヘリコプター | ヘリコプターは「機」で数える | counted with 機 | grammar minor
| 個の建物 | 棟の建物 | 建物は「棟」で数える | counted with 棟 | grammar minor
| 個の家 | 軒の家 | 家は「軒」で数える | counted with 軒 | grammar minor
| 個の住宅 | 棟の住宅 | 住宅は「棟」で数える | counted with 棟 | grammar minor
| 個の家屋 | 棟の家屋 | 家屋は「棟」で数える | counted with 棟 | grammar minor
| 個の事件 | 件の事件 | 事件は「件」で数える | counted with 件 | grammar minor
| 個の訴訟 | 件の訴訟 | 訴訟は「件」で数える | counted with 件 | grammar minor
| 個の契約 | 件の契約 | 契約は「件」で数える | counted with 件 | grammar minor
| 個の事故 | 件の事故 | 事故は「件」で数える | counted with 件 | grammar minor
| 個の法案 | 本の法案 | 法案は「本」で数える | counted with 本 | grammar minor
| 個の論文 | 本の論文 | 論文は「本」で数える | counted with 本 | grammar minor
| 余件 | 件余り | 韓国語の「〜여」。「〜件余り」 | Korean 여, before the counter | literal minor
| 余台 | 台余り | 韓国語の「〜여」。「〜台余り」 | Korean 여, before the counter | literal minor
| 余カ所 | カ所余り | 韓国語の「〜여」。「〜カ所余り」 | Korean 여, before the counter | literal minor
| 余カ国 | カ国余り | 韓国語の「〜여」。「〜カ国余り」 | Korean 여, before the counter | literal minor
| 余隻 | 隻余り | 韓国語の「〜여」。「〜隻余り」 | Korean 여, before the counter | literal minor
| 余機 | 機余り | 韓国語の「〜여」。「〜機余り」 | Korean 여, before the counter | literal minor
| 余発 | 発余り | 韓国語の「〜여」。「〜発余り」 | Korean 여, before the counter | literal minor
| 余棟 | 棟余り | 韓国語の「〜여」。「〜棟余り」 | Korean 여, before the counter | literal minor
| 余世帯 | 世帯余り | 韓国語の「〜여」。「〜世帯余り」 | Korean 여, before the counter | literal minor
| 余社 | 社余り | 韓国語の「〜여」。「〜社余り」 | Korean 여, before the counter | literal minor
| 余団体 | 団体余り | 韓国語の「〜여」。「〜団体余り」 | Korean 여, before the counter | literal minor
| 余回 | 回余り | 韓国語の「〜여」。「〜回余り」 | Korean 여, before the counter | literal minor
| 年間の間 | 年間 | 「間」が重複 | 間 said twice | grammar minor likely
| 日間の間 | 日間 | 「間」が重複 | 間 said twice | grammar minor likely
| カ月間の間 | カ月間 | 「間」が重複 | 間 said twice | grammar minor likely
| 週間の間 | 週間 | 「間」が重複 | 間 said twice | grammar minor likely
| か月間の間 | か月間 | 「間」が重複 | 間 said twice | grammar minor likely
| ヶ月間の間 | ヶ月間 | 「間」が重複 | 間 said twice | grammar minor likely
| 今年初に/今年初から/今年初まで | 今年初め | 韓国語の「〜초」。「今年初め」 | Korean 초; 初め | grammar minor
| 昨年初に/昨年初から/昨年初まで | 昨年初め | 韓国語の「〜초」。「昨年初め」 | Korean 초; 初め | grammar minor
| 来年初に/来年初から/来年初まで | 来年初め | 韓国語の「〜초」。「来年初め」 | Korean 초; 初め | grammar minor
| 今月初に/今月初から/今月初まで | 今月初め | 韓国語の「〜초」。「今月初め」 | Korean 초; 初め | grammar minor
| 先月初に/先月初から/先月初まで | 先月初め | 韓国語の「〜초」。「先月初め」 | Korean 초; 初め | grammar minor
| 来月初に/来月初から/来月初まで | 来月初め | 韓国語の「〜초」。「来月初め」 | Korean 초; 初め | grammar minor
| 今週初に/今週初から/今週初まで | 今週初め | 韓国語の「〜초」。「今週初め」 | Korean 초; 初め | grammar minor
| 来週初に/来週初から/来週初まで | 来週初め | 韓国語の「〜초」。「来週初め」 | Korean 초; 初め | grammar minor
`);
