import { parseTraps } from '../trap.ts';

/** Weather, disasters, accidents, transport, environment and relief in words of Korean newspapers. */
export const KOREAN_DISASTERS = parseTraps(`
typhoon/typhoons/hurricane/hurricanes/cyclone landfall;make/made landfall;landfall | 相陸/商陸/上六/陸地到着/陸上到着/陸地に到達/象陸/上録 | 上陸/上陸する | 韓国語の「상륙」 | Korean 상륙 | term
typhoon/typhoons/hurricane/hurricanes/cyclone/storm | 胎風/颱風/泰風/苔風/太風/熱帯暴風/熱帯性暴風/熱帯低気圧性暴風/暴風雨性 | 台風/ハリケーン/サイクロン/暴風雨/熱帯低気圧 | 韓国語の「태풍・열대폭풍」 | Korean 태풍, 열대폭풍 | term
tropical storm/storms | 熱帯暴風/熱帯性暴風/熱帯の嵐/熱帯嵐/熱帯性嵐/トロピカルストーム | 熱帯低気圧/熱帯暴風雨/熱帯性低気圧/熱帯性暴風雨 | 韓国語の「열대폭풍」。報道では「熱帯低気圧・熱帯暴風雨」 | Korean 열대폭풍; newsrooms write 熱帯低気圧 | term minor likely
heavy/torrential/downpour/downpours/rain/rains | 暴雨/爆雨/集中豪友/爆右/豪雨性/集中暴雨/極限豪雨/国地性豪雨/局地性豪雨/暴友/長大雨/暴雨特報 | 大雨/豪雨/集中豪雨/記録的な大雨 | 韓国語の「폭우」 | Korean 폭우 | term
snow/snowstorm/snowfall/blizzard/snowstorms | 暴雪/爆雪/大説/対説/大雪注意保/積雪量額/暴舌/大雪特報/爆説/吹雪風 !暴雪神 !暴雪圏 | 大雪/豪雪/吹雪/降雪 | 韓国語の「폭설」 | Korean 폭설 | term minor
heat/heatwave/temperature/temperatures/hot | 暴炎/暴染/暴塩/爆塩/蒸し暑さ警報/暴炎特報/極限暴炎/熱大夜/暴厭 | 猛暑/酷暑/熱波/熱帯夜 | 韓国語の「폭염」 | Korean 폭염 | term
cold/freeze/freezing/temperatures/frigid | 寒破/漢波/韓波/寒播/強追い/寒派/韓派/寒波特報/漢派/氷点下の追い | 寒波/厳しい寒さ/冷え込み | 韓国語の「한파」 | Korean 한파
drought/droughts | 加武み/旱災/旱害/干魃被害民/旱魃災害/極甚な加武 | 干ばつ/水不足/日照り | 報道では「干ばつ」 | newsrooms write 干ばつ | term minor
weather/storm/rain/typhoon/flood/heat warning/warnings/alert/alerts/advisory/advisories/watch | 特報/大雨特報/警報発令中止/強風特報/気象特報/天気特報/豪雨特報/台風特報/警戒報/主意報/注意保 | 警報/注意報/気象警報 | 韓国語の「특보」 | Korean 특보 | term
meteorological/weather agency/office/bureau/service/administration;meteorologist/meteorologists/forecaster/forecasters | 気象廳/氣象廳/気象聴/期上庁/天気予報官/気象キャスター官/奇襲庁/予報館/気象通報官/天気庁/天候庁 | 気象庁/気象当局/気象局/予報官/気象予報士 | 韓国語の「기상청」 | Korean 기상청 | term minor
forecast/forecasts/forecaster +weather/rain/snow/storm/temperature/typhoon/temperatures/meteorologists | 予譜/礼報/例報/天気例報/日気予報/一期予報/日気/日気例報/預報/豫報 | 予報/天気予報/予想 | 韓国語の「일기예보」 | Korean 일기예보 | term
victim/victims/survivor/survivors/displaced/homeless/evacuees flood/floods/storm/earthquake/typhoon/hurricane/disaster;flood/storm/earthquake/quake/typhoon/hurricane/disaster/fire victims/survivors | 罹災民/利災民/二災民/水災民/異在民/理財民/離災民/水害民/被害民/受災民/移財民/災民/被害住民たち | 被災者/被災住民/避難者 | 韓国語の「이재민・수재민」 | Korean 이재민, 수재민 | term
| 罹災民/水災民/受災民/災民/被害民/避難民たちの数爻 | 被災者/被災住民 | 韓国語の「이재민・수재민」 | Korean 이재민, 수재민 | term
relief/aid/emergency supplies/goods/supply;humanitarian supplies/goods | 救護物資/救護品/救護物品/口号物資/救護食糧/救互物資/救護物者/援助物品/求護物資/救號物資/構護物資/九号物資 | 救援物資/支援物資/援助物資 | 韓国語の「구호물자・구호품」 | Korean 구호물자, 구호품 | term
| 救護物資/救護品/救護物品/救護食糧/救護活動家/救護トラック/救護船/救護船団/救護資金/救護金/救護基金/救護機構/救護人力 | 救援物資/支援物資/支援団体/援助団体/支援要員/支援船/支援金 | 韓国語の「구호」。日本語では「救援・支援・援助」 | Korean 구호; Japanese has 救援, 支援 or 援助 | term minor
relief/aid/humanitarian convoy/truck/trucks/ship/ships/flotilla/flight/flights | 救護車列/救護トラック/救護船/救護船団/救護船舶/援助行列/救護行列/口号船/口号トラック/口号船団/救護機/援助護送隊/救護護送隊 | 支援物資を積んだ/支援車列/支援船/支援船団/援助物資を積んだ/支援トラック | 韓国語の「구호 트럭・구호선단」 | Korean 구호 트럭, 구호선단 | term
relief/rescue/aid effort/efforts/operation/operations/work | 救護努力/救護作業/救護作戦/救護活動努力/口号活動/救助努力/救助作業努力/構造作業/構造作戦/構造活動/構造努力 | 救援活動/救助活動/支援活動/救助作業 | 韓国語の「구호・구조」(救助・構造) | Korean 구호, 구조 | term
missing;unaccounted | 失踪申告/実種/実宗/失種/失終/失踪処理/失踪した人員/失踪届出/失踪人員/失宗者/実宗者 | 行方不明/行方不明者/捜索願/不明 | 韓国語の「실종」 | Korean 실종 | term
missing +earthquake/flood/floods/storm/typhoon/hurricane/landslide/tsunami/crash/quake/collapse/fire/sank/capsized/shipwreck/avalanche | 失踪/失踪する/失踪した/失踪中/失踪者/失踪状態 | 行方不明/不明/行方不明者 | 災害や事故には「行方不明」 | of disasters and accidents: 行方不明 | term minor likely
stranded/trapped/isolated/cut | 高立/鼓立/孤立された/孤立状態に置かれ/高粒/故立/孤立無縁/固立/孤立させられた住民たち | 孤立/取り残された/足止め/閉じ込められた/立ち往生 | 韓国語の「고립」 | Korean 고립 | term minor
trapped/buried +rubble/debris/collapse/collapsed/mine/earthquake/landslide/building/avalanche | 埋没された/埋没者/賣沒/買没/売没/毎没/埋設者/埋没された人/埋没者たち/埋沒者 | 生き埋め/下敷き/閉じ込められた | 韓国語の「매몰」。人は「生き埋め」 | Korean 매몰; people are 生き埋め | term minor
evacuation order/orders/notice/notices;order/ordered _ evacuation/evacuate | 待避令/大避令/避難令/疎開令/退避令/待避命令/対避令/退避領/待避勧告/撤収命令/撤収令/疎開命令/待避指示/大避命令 | 避難命令/避難指示/退避命令/避難勧告 | 韓国語の「대피령」 | Korean 대피령 | term
| 待避令/大避令/避難令/退避令/疎開令/待避命令/対避令/戒厳解除令/撤収令/召集令通報/動員令通報/非常待避 | 避難命令/避難指示 | 韓国語の「대피령」 | Korean 대피령 | term
evacuate/evacuated/evacuating/evacuees/evacuation | 待避/待避させる/待避する/待避した/大避/隊避/代避/待避民/大被/待避所/対避 !待避線 | 避難/避難させる/退避/避難者/避難所 | 韓国語の「대피」 | Korean 대피 | term
shelter/shelters;bomb/air-raid shelter/shelters;bunker/bunkers | 防空号/防空壕号/待避所/大避所/避難処/避難所処/防空壕所/待避処/保護処/安息処/地下待避所/避身処 | 避難所/防空壕/シェルター/地下壕/退避壕 | 韓国語の「대피소」 | Korean 대피소 | term
emergency/disaster text/alert/alerts/message/messages | 災難文字/災害文字/災難メッセージ/緊急災難文字/安全案内文字/再難文字/緊急文字/災難警報/非常警報/緊急災難 | 緊急速報メール/緊急メール/警報メール/緊急警報 | 韓国語の「재난문자」 | Korean 재난문자 | term
disaster/disasters/emergency area/areas/zone/zones/declaration;declare/declared _ disaster | 特別災難地域/災難地域/災難区域/災難事態/特別災難/災難宣布/非常区域/災難状態/財難地域/裁難 | 被災地/災害地域/大規模災害宣言/非常事態/災害宣言 | 韓国語の「재난지역」 | Korean 재난지역 | term
disaster/disasters/catastrophe | 災難/再難/財難/在難/自然災難/災難現場/社会災難/災難的/災難的な/国家的災難/人為災難/人災事故 | 災害/大惨事/災厄/惨事/破滅的な | 韓国語の「재난」。報道では「災害・惨事」 | Korean 재난; newsrooms write 災害 | term minor likely
disaster/disasters/catastrophe/tragedy/accident +crash/ferry/stampede/crush/plane/fire/collapse/stadium | 慘事/惨死/参事/参死/山事/慘死/大型惨事/大参事/斬死 | 惨事/大惨事/事故 | 韓国語の「참사」(惨事・参事) | Korean 참사 | critical
casualty/casualties;death/deaths;injury/injuries | 人命被害/人命被害規模/人命事故/人名被害/人名事故/人名損失/死傷者数字/史上者/思想者/死傷子/社会者/人名/人命損失 | 死傷者/犠牲者/人的被害 | 韓国語の「인명피해・사상자」 | Korean 인명피해, 사상자 | term
casualty/casualties | 思想者/史上者/思想子/死傷子/史上子/社上者/思想家/思想/事象者 | 死傷者/死者/犠牲者 | 韓国語の「사상자」(死傷者・思想者) | Korean 사상자 | critical
serious/severe/critical injury/injuries/condition;seriously/severely/critically injured/wounded | 重傷害/重想/重象/中傷/重態に置かれ/重傷者たち/中上/重症傷/中傷者/衆生/重体状態 | 重傷/重体/重傷者/大けが | 韓国語の「중상」(重傷・中傷) | Korean 중상 | critical
minor/slight/light injury/injuries;slightly/lightly injured/wounded | 軽象/経常/計上/景傷/経傷/経商/慶尚/傾斜傷/未成年の負傷/マイナー負傷/経常者/軽傷害/慶尚者 | 軽傷/軽いけが/軽傷者 | 韓国語の「경상」(軽傷・経常) | Korean 경상 | critical
burn/burns +suffered/skin/hospital/degree/treated/victims ~fuel/fossil/calories/photo/photos/image/images/video/picture/pictures | 火傷を着/華想/和尚/火上/火像/画像/火傷を受け/和上/火象/化傷/花傷/火相/和像 | やけど/熱傷 | 韓国語の「화상」(やけど・画像) | Korean 화상, a burn or an image | critical
earthquake/quake/tremor/aftershock/aftershocks/seismic | 地真/地震発生地/与震/女真/餘震/地進/地珍/呂震/余進/余診/如震/地陣/地辰 | 地震/余震/揺れ | 韓国語の「지진・여진」 | Korean 지진, 여진
earthquake/quake magnitude;magnitude | 規模#/規模#.#/地震規模/リヒター規模/リヒター尺度/リクター規模/規模は#.#/震度規模/マグニチュード規模 | マグニチュード | 韓国語の「규모」 | Korean 규모 | term
epicenter/epicentre | 震央/真央/鎮央/震源地点/振央/震源深さ/陣央/真源/進源地/診源 | 震源/震源地 | 韓国語の「진앙」。報道では「震源(地)」 | Korean 진앙; newsrooms write 震源 | term minor likely
tsunami/tsunamis | 地震海一/海逸/解一/津波海逸/津波海溢/解逸/海日警報/海溢警報/海一/地震海日 | 津波 | 韓国語の「지진해일」 | Korean 지진해일
volcano/volcanoes/volcanic/eruption/erupt/erupted | 火山爆発/和山/華山/化山/火産/活火山爆発/分出/噴出された溶岩/火山災/粉出/焚出/分数/噴水した/禾山 | 噴火/火山/火山噴火 | 韓国語の「화산폭발・분출」 | Korean 화산폭발 | term minor
volcanic ash;ash cloud | 火山財/火山再/火山在/和山灰/火山の灰塵/ファサンジェ/火山ちり/火山灰塵/化山灰/火山の財 | 火山灰/噴煙 | 韓国語の「화산재」 | Korean 화산재
landslide/landslides/mudslide/mudslides +rain/storm/killed/buried/village/villages/homes/earthquake | 産沙汰/散沙汰/山砂汰/山事汰/山死体/産死体/山事態/土沙崩れ/山砂崩れ/産事態/土石類 | 土砂崩れ/地滑り/土石流/土砂災害 | 韓国語の「산사태」(土砂崩れ・山の事態) | Korean 산사태 | term
sinkhole/sinkholes | シンクホール/シングホール/地盤沈下穴/地盤沈下/地面陥没穴/ピンクホール/シンホール/流しの穴/沈む穴 | 陥没/陥没穴 | 韓国語の「싱크홀」 | Korean 싱크홀 | term minor likely
dam/levee/levees/embankment/dike/dikes burst/breach/breached/collapse/collapsed | 堤防崩壊/堤防が崩壊/提防/祭防/製防/ダム崩壊/ダムが崩壊/堤防が崩れ落ちた/題防/制防/際防 !ダム決壊 | 決壊/堤防が決壊/堤防/ダム決壊 | 川の堤防やダムは「決壊」 | of dams and dikes: 決壊 | term minor likely
flood/floods/flooded/flooding/overflow/overflowed +river/rain/rains/water/streets/houses/homes/village | 氾濫を起こ/凡藍/犯乱/洪水が出/汎濫/洪水事態/洪数/弘水/紅水/氾乱/範濫/反乱を起こ | 氾濫/洪水/浸水/冠水 | 韓国語の「범람・홍수」 | Korean 범람, 홍수 | minor
flooded/inundated/submerged/waterlogged +road/roads/street/streets/house/houses/homes/village/villages/city/farmland/area/areas | 沈水/侵水/浸水された/沈数/浸水を受け/針水/水没された/針数/枕水/浸手 | 浸水した/冠水した/水没した/浸水 | 韓国語の「침수」 | Korean 침수 | term
river/water level/levels | 水為/受位/水位が上がり続く/水委/数位/水位置/首位/守衛/手位 | 水位 | 韓国語の「수위」(水位・首位) | Korean 수위
wildfire/wildfires/blaze/bushfire;forest/brush fire/fires | 山火/山佛/大型山火/山ブル/山火防止/山不/産火/山火事態/山火災/森林火災事態/山払い/山火事災 | 山火事/森林火災/山林火災 | 韓国語の「산불」 | Korean 산불 | term
fire/fires/blaze +firefighters/building/killed/warehouse/factory/apartment/house/flames | 火災が起きた状態/火在/火再/化災/花災/貨財/和在/火財/火製/禾災 | 火災/火事/出火/火が出火 | 韓国語の「화재・불이 나다」 | Korean 화재; 불이 나다 | minor
extinguish/extinguished/put/douse/contain/contained _ fire/fires/blaze/flames/wildfire/wildfires | 真火/進火/進化/振火/火を消し切っ/鎮化/鎮話/進貨/陣火/眞火/震化/進禍 | 鎮火/消火/消し止める/抑え込む | 韓国語の「진화」(鎮火・進化) | Korean 진화, putting out a fire or evolution | critical
firefighter/firefighters | 消防大院/消防大員/消防官/消防隊院/消方官/小防官/素防隊員/消防要員/消防人力/火災鎮圧隊員/消防代員/所方官 | 消防士/消防隊員/消防隊 | 韓国語の「소방관・소방대원」 | Korean 소방관, 소방대원 | term
fire department/service/brigade/authorities/officials;firefighting | 消防当局者/消防署庁/消防本部側/小防当局/素房署/火災部署/火の部門/消防部署/消防部/消防所/火災局/消防庁署 | 消防当局/消防/消防署/消防局 | 用語の違い | the usual term | term minor likely
arson/arsonist/arsonists | 方火/放火犯人罪/防火/傍火/訪花/放火嫌疑/邦画/方火犯/防火犯/房火/放花/放貨 | 放火/放火犯/放火の疑い | 韓国語の「방화」(放火・防火・邦画) | Korean 방화, arson or fire prevention | critical
crash/crashed +plane/aircraft/helicopter/jet/airliner/flight/airplane | 追落/追楽/墜楽/秋落/墜洛/抽落/追絡/椎落/墜落死故 | 墜落 | 韓国語の「추락」 | Korean 추락
fall/fell/plunge/plunged/fallen +building/cliff/floor/balcony/bridge/window/ravine/gorge ~plane/aircraft/helicopter/jet/drone/drones/missile/balloon/rocket/satellite/flight | 墜落した/墜落して/墜落する/墜落死/墜落事故/追落 | 転落した/落ちた/転落死/転落事故/転落 | 人や車は「転落」、航空機は「墜落」 | people and cars 転落, aircraft 墜落 | minor
crash/crashed/collision/collide/collided +car/cars/bus/truck/train/vehicle/vehicles/motorcycle ~plane/aircraft/helicopter/jet/flight/drone/drones/missile/rocket/balloon/satellite/cliff/ravine | 衝突された/追撃事故/追突された状態/推突/追突を起こ/衝突事故を出/交通事故を出/墜落/追乭/追突事故を出/墜落する/事故を出 | 衝突/追突/衝突した/事故を起こした | 車や列車は「衝突」 | cars and trains collide: 衝突
derail/derailed/derailment | 脱仙/脱線された/脱善/脱船/奪線/脱宣/脱先/軌道離脱/鉄路離脱/軌道を離脱 | 脱線/脱線した | 韓国語の「탈선」 | Korean 탈선
capsize/capsized/overturn/overturned +boat/boats/ship/ferry/vessel/migrants/truck/bus/car | 転服/転覆された/前伏/伝復/転福/転腹/伝覆/電覆/転復/顛複/伝服/前複 | 転覆/転覆した/横転/横転した | 韓国語の「전복」 | Korean 전복
sink/sank/sunk/sinking +boat/ship/ferry/vessel/tanker/submarine/warship | 沈没された/針没/侵没/沈沒/枕没/浸没/針沒/沈没を受け/寝没 | 沈没/沈没した/沈んだ | 韓国語の「침몰」 | Korean 침몰 | minor
run/ran aground;aground;strand/stranded ship/vessel/tanker | 座草/左招/坐礁された/佐礁/座招/左礁/座哨/座礁された/左草/挫折/左焦 | 座礁/座礁した | 韓国語の「좌초」 | Korean 좌초
adrift;drift/drifted/drifting +boat/boats/ship/sea/migrants/vessel/raft | 標流/漂留/表流/標類/杓流/票類/漂類/表留/表類 | 漂流/漂流した | 韓国語の「표류」 | Korean 표류
crew/crewman/crewmen/sailor/sailors/seaman/seamen +ship/vessel/boat/tanker/cargo/fishing | 宣員/先員/善員/船院/宣院/鮮員/善院/先院/仙院/船元/船員たち数 | 船員/乗組員/乗員 | 韓国語の「선원」 | Korean 선원
fishing boat/boats/vessel/vessels;trawler/trawlers;fisherman/fishermen | 漁善/魚船/漁宣/語船/御船/魚先/漁父/魚民/漁夫たち/魚夫/語夫 | 漁船/漁師/漁民/漁業者 | 韓国語の「어선・어민」 | Korean 어선, 어민 | minor
cargo/container ship/ships/vessel/vessels;freighter/freighters | 貨物宣/貨物善/化物船/貨物線/火物船/荷物船/コンテナ宣/貨物先/禾物船/話物船 | 貨物船/コンテナ船 | 韓国語の「화물선」 | Korean 화물선
passenger/passengers +plane/flight/train/bus/ferry/airline/ship/boat | 承客/昇客/乗客たち数/勝客/乗客人/僧客/乗客人員/タップ乗客/塔乗客/升客 | 乗客/搭乗者/旅客 | 韓国語の「승객・탑승객」 | Korean 승객, 탑승객 | term minor
on board;aboard;board/boarded +plane/flight/aircraft/ship/train/ferry/passengers/helicopter | 塔乗/搭承/塔承/搭昇/搭勝/塔昇/頭乗/塔乘/塔勝/塔升 | 搭乗/乗っていた/乗船/乗車/乗り込む | 韓国語の「탑승」 | Korean 탑승
boat/ship/ferry/bus/train/car/truck | 搭乗した乗客/搭乗する/搭乗した/搭乗していた/搭乗中/搭乗者 !搭乗口 !搭乗券 !搭乗手続 | 乗船した/乗っていた/乗車していた/乗っている | 「搭乗」は航空機に。船は「乗船」、車は「乗車」 | 搭乗 is of aircraft; ships 乗船, cars 乗車 | minor weak
emergency landing | 非常着陸/緊急着陸した着陸/応急着陸/非常搾陸/緊急搾陸/救急着陸/非常着録 | 緊急着陸/不時着 | 韓国語の「비상착륙」 | Korean 비상착륙 | term
takeoff/take-off;take/took/taken off +plane/flight/aircraft/airport/runway/jet/helicopter | 離陸した状態/離六/二陸/利陸/移陸/異陸/離睦/里陸/理陸/二六 | 離陸 | 韓国語の「이륙」 | Korean 이륙
runway/runways | 活住路/活周路/活走路/活主路/滑柱路/活奏路/活駐路/割走路/滑走道路 | 滑走路 | 韓国語の「활주로」 | Korean 활주로
cancel/cancelled/canceled _ flight/flights;flight/flights _ cancel/cancelled/canceled | 結航/決航/欠港/結項/決行/缺航/取消航空便/飛行取り消し/決抗/結抗/航空便が取り消/飛行がキャンセル | 欠航/欠航となった/運休 | 韓国語の「결항」(欠航・決行) | Korean 결항 | critical
delay/delayed/delays +flight/flights/train/trains/airport | 遅煙/紙連/止延/遅演/知縁/地縁/持延/遅延された/遅延事態/芝演/飛行遅延 | 遅れ/遅延/遅延した | 韓国語の「지연」(遅延・地縁) | Korean 지연
subway/metro/underground | 地下鉄路/地下哲/地下鉄驛/地下鉄駅舎/地下鐵/下鉄/地下撤/地下鉄列車駅 | 地下鉄/地下鉄駅 | 韓国語の「지하철」 | Korean 지하철 | minor
high-speed/bullet train/trains/rail | 高速鉄路/高速列車網/高速汽車/弾丸列車/高速熱車/高速鉄/銃弾列車/弾丸汽車/弾丸電車/高速閉じ | 高速鉄道/高速列車/新幹線 | 韓国語の「고속철도」 | Korean 고속철도 | term minor likely
expressway/highway/motorway/freeway | 高速国道/高速度路/国道高速/高束道路/考速道路/高速度道路/告速道路 | 高速道路/幹線道路 | 韓国語の「고속도로」 | Korean 고속도로 | term minor
traffic jam/jams/congestion | 交通停滞/交通体症/交通滞症/交通滯症/交通停帯/交通混雑事態/体症/交通ジャム/交通正体/交通整体/滞症 | 渋滞/交通渋滞 | 韓国語の「교통정체・교통체증」(停滞・正体) | Korean 교통정체, 교통체증 | term
bus/train/truck/taxi driver/drivers;driver/drivers +bus/train/truck/taxi/car/vehicle/motorist | 記事さん/運転記事/運転騎士/バス記事/タクシー記事/トラック記事/バス騎士/タクシー騎士/機関士運転者/運転技士/バス技士/タクシー技士/記事たち | 運転手/運転士/ドライバー | 韓国語の「기사」(運転手・記事) | Korean 기사, a driver or an article | critical
locomotive/train engineer;train driver/drivers | 機関詐欺/汽官士/機関社/気管士/期間士/汽関士/旗艦士/機関死/器官士/エンジニア/技術者 | 運転士/機関士 | 韓国語の「기관사」 | Korean 기관사
pilot/pilots +plane/aircraft/flight/airline/jet/helicopter/crash/cockpit | 操縦士たち/組種士/助縦士/朝鮮士/機将/記章/期長/調縦士/祖宗士/造種士/操従士/機将職 | 操縦士/パイロット/機長 | 韓国語の「조종사・기장」 | Korean 조종사, 기장
flight attendant/attendants;cabin crew | 乗務院/承務員/昇務員/勝務員/女乗務員/スチュワードス/昇無員/乗無員/僧務員/客室承務員/承無員 | 客室乗務員/乗務員 | 韓国語の「승무원」 | Korean 승무원 | minor
environment/environmental group/groups/activist/activists/organization | 環境団替/環境運動家/環境活動主義者/環境団体たち/環境運動団体/環境保護論者/環境主義団体/還境団体/幻境 | 環境団体/環境保護団体/環境活動家 | 韓国語の「환경운동가」 | Korean 환경운동가 | term minor likely
carbon/greenhouse/co2/methane emission/emissions;emissions reduction/target/targets/cut/cuts | 排出良/温室ガス/温室気体/排出量減縮/炭素排出良/炭素減縮/温室ガス減縮/排出勸/減縮目標/炭素排出減縮/排出両/減縮量 | 排出量/温室効果ガス/排出削減/削減目標 | 韓国語の「온실가스 감축」 | Korean 온실가스 감축 | term
emissions trading;carbon market/markets/credit/credits/price/tax | 排出権去来/炭素排出券/排出券取引/炭素勢/炭素世/炭素ジャン/炭素市場額/排出圏/炭素税金/排出拳/炭素配出権/炭素信用/炭素クレディット | 排出量取引/排出権取引/炭素税/カーボンクレジット/炭素クレジット/排出枠 | 韓国語の「배출권・탄소세」 | Korean 배출권, 탄소세 | term minor
global warming | 地球温暖火/地球溫暖化/世界温暖化/地球オンナン化/グローバル温暖化/地球加熱化/全球温暖化/地球温難化/地球温乱化 | 地球温暖化/温暖化 | 韓国語の「지구온난화」 | Korean 지구온난화 | minor
sea level/levels rise/rising;rising sea/seas | 海水面/海水面上昇/解水面/海受面/海水位/海水面が上昇/海水面の上昇/該水面/海面水位値/上昇する海/海水面上乗 | 海面/海面上昇/海水準 | 韓国語の「해수면」 | Korean 해수면 | term minor likely
glacier/glaciers/ice/iceberg/icebergs melting/melt/melts;glacier/glaciers | 氷夏/氷下/氷河が溶け落ち/氷何/氷賀/憑河/氷花/貧河/氷火/氷荷 | 氷河/氷床/氷山 | 韓国語の「빙하」 | Korean 빙하
pollution/polluted/contamination/contaminated/toxic | 五染/汚染物疾/汚染源泉物質/公害汚染/娯染/誤染/汚廉/五念/汚染水質/毒性化学物/懐汚染/汚念 | 汚染/汚染物質/公害/有毒 | 韓国語の「오염」 | Korean 오염
air pollution/quality;fine dust;particulate matter;smog | 微細ほこり/微細粉塵/微細文地/大気疾/空気疾/微細モンジ/大気質/微細先進/超微細粉塵/微細塵/空気質/大気の質/微細塵埃/超微細ほこり | 大気汚染/PM2.5/微小粒子状物質/粒子状物質/大気の状態/スモッグ | 韓国語の「미세먼지」 | Korean 미세먼지 | term minor
yellow dust/sand;sandstorm/sandstorms/dust storm | 黄砂暴風/モレ暴風/砂嵐暴風/皇社/黄死/皇師/黄沙現象/モレ嵐/黄寺/砂暴風/モラ暴風 | 砂嵐/黄砂 | 韓国語の「황사・모래폭풍」 | Korean 황사, 모래폭풍 | term minor
sewage/wastewater/treated/contaminated/radioactive water;radioactive wastewater | 汚染数/廃数/汚染手/肺水/廃手/放斜能/汚染首/下水も/放射能水/放射線水/汚染受/放射性汚染数/廃首/方射能 | 汚染水/処理水/廃水/下水/排水 | 韓国語の「오염수・폐수」 | Korean 오염수, 폐수 | term
waste/garbage/trash/rubbish/plastic disposal/dump/landfill/waste/incinerator;landfill/landfills | 埋立紙/賣立地/廃棄物埋立紙/スレギ/使用後核燃料/埋立地場/毎立地/売立地/廃棄物売立地/生ごみ埋立紙/買立地 | 埋め立て地/処分場/ごみ/廃棄物/最終処分場 | 韓国語の「매립지」 | Korean 매립지 | term minor
spent/used nuclear fuel;spent fuel | 使用後核燃料/使用後燃料/死用済み/使用後原子力燃料/過ごした燃料/使用後の核燃料/費やした燃料/使った燃料 | 使用済み核燃料/使用済み燃料 | 韓国語の「사용후핵연료」 | Korean 사용후핵연료 | term
nuclear waste;radioactive waste | 核廃棄物質処分場/核スレギ/放射性廃棄物質/放射能廃棄物/放射能ごみ/放廃場/核ごみ処理場/方廃場/放射線廃棄物 | 放射性廃棄物/核廃棄物/核のごみ/処分場 | 韓国語の「방폐장・방사능 폐기물」 | Korean 방폐장 | term minor
endangered/extinction/extinct/species | 滅種/絶滅危機種/滅種危機/滅種危機種/明種/滅終/絶滅危機動物/滅種危機動物/滅鐘/滅種された/絶滅種危機 | 絶滅/絶滅危惧種/絶滅の危機/絶滅危惧 | 韓国語の「멸종위기종」 | Korean 멸종위기종 | term
refugee/refugees/migrant/migrants camp/camps | 難民村/難民陣営/避難民村/難民キャンフ/難民抑留所/避難民陣営/難民の陣営/難民集落/難民捕虜収容所/難民宿営地/難民テント村 | 難民キャンプ | 韓国語の「난민촌」 | Korean 난민촌 | term
displaced people/person/persons/families/residents;internally displaced | 失郷民/実香民/国内失郷民/国内難民者/国内避難民者/移在民/離散民/退去者/移住させられた/置き換えられた/変位/実向民/失響民/国内移住民 | 避難民/国内避難民/避難生活者/避難を余儀なくされた | 韓国語の「실향민」 | Korean 실향민 | term
asylum seeker/seekers;seek/seeking/sought/apply/applied/granted asylum;asylum | 亡命申請者者/望命/亡明/網命/庇護院/避難処申請/精神病院/亡命地申請/避難申請者/難民地位申請者/亡名/妄命 | 亡命希望者/難民申請者/庇護希望者/亡命/難民申請/庇護申請 | 韓国語の「망명」 | Korean 망명
famine/starvation/hunger/hungry/starving | 飢餓状態に処し/棄我/飢我/起亜/機餓/寄餓/飢饉事態/飢鬼/起餓/棄児 | 飢餓/飢饉/飢え/飢きん | 韓国語の「기아・기근」(飢餓・起亜) | Korean 기아, famine or abandoned child | critical
malnutrition/malnourished | 栄養失租/栄養不良/栄養室長/英養失調/営養失調/栄養実調/栄養失条/影響失調/栄養失兆/栄養不良状態 | 栄養失調/栄養不足 | 韓国語の「영양실조」 | Korean 영양실조 | term minor likely
food aid/assistance/shortage/shortages/crisis/security/insecurity | 食量/食量難/食量援助/食良/植量/食糧不安定/食料不安定/植糧/食糧保安 | 食料支援/食料不足/食料危機/食料安全保障/食糧安全保障/食糧支援/食糧不足/食糧危機 | 韓国語の「식량안보・식량난」 | Korean 식량안보, 식량난 | term minor likely
donor/donors country/countries/nation/nations/conference;donor conference | 公与国/功与国/供与国会議/後援国/工女国/公女国/供与者国/恐与国/寄贈国/贈与国/拱与国/寄付者会議/後援者会議/寄付国/献血者 | 支援国/援助国/支援国会合/ドナー国/拠出国 | 韓国語の「공여국」 | Korean 공여국 | term
donation/donations/donate/donated/charity | 寄付禁/誠金/成金/声金/寄附金品/誠金募金/後援金/寄負/義捐誠金/性金/聖金/寄付金品 | 寄付/寄付金/義援金/献金/募金 | 韓国語の「성금・후원금」 | Korean 성금, 후원금 | term
`);
