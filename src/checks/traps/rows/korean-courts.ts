import { parseTraps } from '../trap.ts';

/** Courts, police and prisons in words of Korean procedure. */
export const KOREAN_COURTS = parseTraps(`
| 法廷拘束/法定拘束/法廷拘束された | 収監/その場で収監 | 韓国語の「법정구속」 | Korean 법정구속, jailing in court | term
| 拘束起訴/拘束収監/拘束送致/拘束収容/拘束期間満了 | 逮捕・起訴/起訴/収監 | 韓国語の「구속」。日本の手続きでは「逮捕・勾留」 | Korean 구속; Japanese procedure has 逮捕 and 勾留 | term
| 不拘束起訴/不拘束立件/不拘束捜査/不拘束送致/不拘束状態/不拘束裁判/不拘束の状態 | 在宅起訴/任意捜査/在宅のまま | 韓国語の「불구속」 | Korean 불구속 | term
| 家宅押収/押収捜索令状/押収・捜索令状/押収捜査/圧収捜索/圧収捜査/押収捜索 | 家宅捜索/捜索令状 | 韓国語の「압수수색」 | Korean 압수수색 | term
| 逮捕令状/逮捕営状/逮捕霊状/拘禁令状/拘束営状 | 逮捕状 | 韓国語の「체포영장」 | Korean 체포영장 | term
| 事前拘束令状/事前令状/令状審査/令状実質審査/令状請求/令状棄却 | 逮捕状の請求/逮捕状/令状の請求 | 韓国の手続きの用語 | a term of Korean procedure | term minor
| 参考人調査/被疑者調査/召喚調査/出席要求書/参考人召喚/召喚通報/出席通報 | 事情聴取/取り調べ/出頭要請 | 韓国語の「소환조사」 | Korean 소환조사 | term minor
| 緊急逮捕された !緊急逮捕された容疑者 | 逮捕された | 韓国語の「긴급체포」。無令状の逮捕を指す用語 | Korean 긴급체포, an arrest without warrant | term minor likely
| 現行犯逮捕された疑い/現行犯に逮捕/現行犯人で | 現行犯逮捕 | 用語の違い | the usual term | grammar minor
| 検挙された疑い/特殊窃盗/特殊暴行/特殊傷害/特殊強盗/特殊公務執行妨害 | 窃盗/暴行/傷害/強盗/公務執行妨害 | 韓国の罪名の「특수」 | 특수 of Korean criminal law | term minor
| 暴行致死/傷害致死罪嫌疑/致傷嫌疑/強盗致傷嫌疑 | 傷害致死/暴行して死なせた | 韓国語の「폭행치사」。日本では「傷害致死」 | Korean 폭행치사; Japanese law has 傷害致死 | term minor
| 業務上過失致死傷嫌疑/業務上背任嫌疑/業務上過失致死嫌疑 | 業務上過失致死傷の疑い/背任の疑い | 「嫌疑」でなく「容疑・疑い」 | newsrooms write 容疑 or 疑い | term minor
| 許偽公文書/虚偽公文書/許偽事実/虚偽事実流布/虚偽事実公表/許偽通報 | 虚偽公文書作成/虚偽の事実/うその通報 | 韓国語の「허위」 | Korean 허위 | term minor likely
| 名誉毀損嫌疑/名誉毀損訴訟を提起/訴訟を提起/訴訟を提起する/訴を提起/訴状を接受/告訴状を接受/告発状を接受/訴訟を申請 | 提訴する/訴えを起こす/訴訟を起こす | 報道では「提訴する・訴えを起こす」 | newsrooms write 提訴する | literal minor likely
| 接受した/接受された/接受して/受理接受/接受する/接受窓口/接受件数 | 受け付けた/受理した/提出した | 韓国語の「접수」 | Korean 접수 | term minor
sue/sued/lawsuit/complaint/suit/suits | 訴訟を提起/訴訟を提起する/訴状を提起/告訴状提出 | 提訴する/提訴/訴えを起こす/訴訟を起こす | 報道では「提訴する」 | newsrooms write 提訴する | literal minor
prosecutor/prosecutors/prosecution _ sought/seek/demand/demanded/asked/request/requested;sought/seek/requested/demanded _ sentence/term/years/penalty | 構刑/区刑/求型/求形/九刑/具刑/口形/構型 | 求刑/求刑する | 韓国語の「구형」(求刑) | Korean 구형, the sentence prosecutors seek | critical
appeal/appeals trial/hearing/court;appellate/appeals court | 抗訴審/項訴審/抗所審/航訴審/抗訴法院/2審裁判部/二審裁判部/控訴審裁判部/抗訴裁判部 | 控訴審/控訴裁判所/高裁 | 韓国語の「항소심」 | Korean 항소심 | term
suspended sentence/term/prison;suspended _ years;probation | 集行猶予/執行有予/執行裕与/執行遺与/執行誘与/執行有余/執行油余 | 執行猶予 | 韓国語の「집행유예」 | Korean 집행유예
sentence/sentenced _ years/life/prison/death/months | 実刑を受けた宣告/を宣告した/宣告された/を宣告/宣告を受けた/宣告を受け/先刻された/先告された | 言い渡す/言い渡された/判決を受けた | 韓国語の「선고」 | Korean 선고 | term minor
sentence/sentenced/sentencing/verdict | 先告/先刻/仙告/船告/宣考 | 言い渡し/判決/言い渡す | 韓国語の「선고」(宣告・先刻) | Korean 선고
prosecute/prosecuted/indict/indicted/indictment | 起訴意見送致/起訴意見/基礎された/奇訴/起所/寄訴/旗訴 | 起訴/起訴する | 韓国語の「기소」 | Korean 기소 | term
hand/handed/referred/refer _ prosecutors/prosecution;transfer/transferred _ prosecutors | 送致する/送致した/送治/松致/検察に移送/検察に引渡 | 送検する/送検 | 日本の報道では「送検」 | newsrooms write 送検 | term minor likely
statement/statements +suspect/police/court/interrogation/testimony/defendant ~president/minister/ministry/bank/joint | 真術書/進述書/真述書/陳述調書/進術/陳述を拒否 | 供述書/供述調書/陳述書/供述 | 韓国語の「진술서」 | Korean 진술서 | term
told investigators/police/detectives;confess/confessed;confession | 陳述する/陳述/進述/真述/陳述した/自供陳述 | 供述する/供述/自白/自供 | 容疑者には「供述」 | of suspects newsrooms write 供述 | term minor
testify/testified/testimony/witness/witnesses | 陳述する/陳述/進述/証言台に立つ証言/増言/贈言/証演 | 証言する/証言/意見陳述 | 証人には「証言」 | of witnesses newsrooms write 証言 | term minor likely
interrogate/interrogated/interrogation/questioned | 審問する/審問を受け/新聞した/新聞を受け/新聞する/訊問を受け/深問 | 取り調べる/取り調べ/事情聴取/尋問 | 韓国語の「심문・신문」(尋問・新聞) | Korean 신문, questioning or a newspaper
cross-examine/cross-examined/cross-examination | 反対新聞/反対審問/交差尋問/交差審問/交互新聞 | 反対尋問 | 韓国語の「반대신문」 | Korean 반대신문
investigate/investigation/probe/inquiry/detective | 水査/修査/搜査当局者/手査/受査/捜査に着手した状態/収査 | 捜査 | 韓国語の「수사」 | Korean 수사
investigator/investigators | 捜査官たち/調査官たち/調査要員/捜査要員/修士官/捜査人力/搜査隊員 | 捜査員/捜査官/捜査当局/調査官 | 韓国語の「수사관」 | Korean 수사관 | term minor
police station/precinct/headquarters/chief | 警察庁長/警察署庁/警察庁舎署/派出所長署/地区隊/治安センター/景察/警札/慶察 | 警察署/警察本部/警察署長/警察庁長官/本部長 | 韓国の警察組織の語 | a term of Korean police | term minor
police officer/officers;policeman/policemen;police | 警察官たち/経察/警官要員/警察要員/警察人力/警察力/警察公務員 | 警察官/警官/警官隊 | 韓国語の「경찰력」 | Korean 경찰력 | term minor likely
riot police | 戦闘警察/暴動警察/示威鎮圧警察/鎮圧警察/戦警/暴動鎮圧警察/暴徒鎮圧警察/デモ鎮圧警察 | 機動隊/警官隊/治安部隊 | 韓国語の「전투경찰・진압경찰」 | Korean 진압경찰 | term minor
suppress/quell/crush/disperse/dispersed/crackdown/quash | 進圧/陣圧/真圧/鎮圧に乗り出し/鎮圧に出 | 鎮圧/弾圧/解散させる/取り締まり | 韓国語の「진압」 | Korean 진압 | term minor
crackdown/enforcement/patrol/checkpoint | 団束/単束/断束/短束/段束 | 取り締まり/摘発 | 韓国語の「단속」 | Korean 단속 | term minor
handcuffs/handcuffed/shackled | 水甲/手甲/手錠を満たした/手錠を満たされ/手錠を着 | 手錠/手錠をかけられた | 韓国語の「수갑」 | Korean 수갑
inmate/inmates/prisoner/prisoners/convict/convicts | 在所者/再所者/収監者/収容者たち/罪囚/財所者/収勘者 | 受刑者/収容者/囚人/服役囚 | 韓国語の「재소자・수감자」 | Korean 재소자, 수감자 | term minor
imprisoned/jailed/incarcerated/prison/jail | 修鑑/収鑑/水監/受監/収勘/囚監/投獄生活 | 収監/収監される/服役/投獄 | 韓国語の「수감」 | Korean 수감 | term
prison/prisons/penitentiary/jail | 矯導所/教導所/校導所/交道所/校道所/矯正施設所/教道所/教徒所 | 刑務所 | 韓国語の「교도소」 | Korean 교도소 | term
prison guard/guards/officer/officers/official/officials;jailer/warden | 矯導官/教導官/校導官/交導官/矯正官/刑務官たち/刑務所長官 | 刑務官/看守/刑務所長 | 韓国語の「교도관」 | Korean 교도관 | term
solitary confinement | 独房監禁/独房拘禁/独居拘禁/独房収監/孤独な監禁/孤立監禁/独監房 | 独房/独房への収監/独房に収容 | 用語の違い | the usual term | term minor
release/released/free/freed _ prison/custody/jail/bail | 出所した状態/釋放 | 釈放/釈放する/出所/保釈 | 韓国語の「석방」 | Korean 석방 | term minor
pardon/pardoned/clemency/amnesty | 使免/四免/死免/辞免/赦面/斜面/捨免 | 恩赦/特赦/赦免 | 韓国語の「사면」(赦免・斜面) | Korean 사면
extradite/extradited/extradition | 犯罪人引渡/犯罪人引き渡し/犯人引渡/犯罪者引渡/犯罪人認導/犯人引き渡し条約 | 身柄引き渡し/身柄の引き渡し/犯罪人引き渡し条約/引き渡し | 韓国語の「범죄인 인도」 | Korean 범죄인 인도 | term minor
extradite/extradited/extradition/deliver/delivered/hand | 人道した/人道される/人道する/印度する/引導する/引導された | 引き渡す/引き渡し/引き渡される | 韓国語の「인도」(引き渡し・人道) | Korean 인도, handing over or humanity | critical
wanted list/notice;red notice;most wanted | 赤色手配/赤色受配/赤い通知/赤い手配/水配/受配/公開受配/赤色通知 | 国際手配/指名手配 | 韓国語の「적색수배」 | Korean 적색수배 | term
wanted/fugitive/fugitives/manhunt | 受配/水配/受配者/手配者/受配中/手輩 | 指名手配/指名手配犯/逃亡犯/逃亡者 | 韓国語の「수배」 | Korean 수배 | term
fugitive/escape/escaped/fled/flee | 逃走犯人/脱走犯人/逃避行脚/逃避した/逃避生活/逃避中 | 逃亡者/逃亡/逃走/逃亡した | 韓国語の「도피」 | Korean 도피 | term minor
flee/fled/fleeing/escape/escaped | 逃避する/逃避した/逃避して/逃避 !現実逃避 !資本逃避 !質への逃避 | 逃れる/逃亡する/避難する/逃げる | 韓国語の「도피」。人は「逃れる・逃亡する」 | Korean 도피; people 逃れる | term minor
blackmail/extort/extortion/threaten/threatened | 恐喝脅迫/恐喝を日/脅迫をした罪/空喝/公喝/脅迫状嫌疑 | 恐喝/脅迫/脅す/ゆすり | 韓国語の「공갈」 | Korean 공갈 | term minor
kidnap/kidnapped/kidnapping/abduct/abducted/abduction | 納致/拉置/納置/拉治/誘怪/有怪 | 拉致/誘拐/連れ去る | 韓国語の「납치」 | Korean 납치 | term
hostage/hostages | 人質たち劇/人疾/人質犯/仁質/引質 | 人質 | 韓国語の「인질」 | Korean 인질
hijack/hijacked/hijacking | 航空機拉致/空中拉致/飛行機拉致/航空機納致/船舶拉致/被拉 | 乗っ取り/ハイジャック/乗っ取られた/シージャック | 韓国語の「공중납치」 | Korean 공중납치 | term
murder/murdered/killer/killing/homicide | 殺害犯人/殺人魔/殺人嫌疑/殺人容疑者者/殺人犯罪者/殺害嫌疑 | 殺人犯/殺人容疑/殺害/殺人の疑い | 韓国語の「살인마・살해 혐의」 | Korean 살인마 | term minor
stab/stabbed/stabbing/knife | 凶器乱動/凶器騒動/刃物乱動/凶器を振るった乱動/白昼乱動/刀を振るった/刃物騒動 | 刃物で刺す/刺された/切りつける | 韓国語の「흉기난동」 | Korean 흉기난동 | term minor
rampage/spree/brawl/riot/disturbance | 乱動/難動/乱同/乱闘劇を起こ/騒乱を立て | 暴れる/騒ぎ/暴動/乱射/騒動 | 韓国語の「난동」 | Korean 난동 | term
shooting spree/rampage;mass shooting/shootings;gunman | 銃器乱射/銃器乱射事件/銃器難射/銃器事件/銃器暴力/総技乱射/総器乱射/無差別銃器 | 銃乱射/銃乱射事件 | 韓国語の「총기난사」 | Korean 총기난사 | term minor
gun/firearm/firearms/guns control/law/laws/violence/ownership | 銃器規制法案件/銃器統制/銃器暴力/銃器所有/総器規制/総機規制/銃器事故 | 銃規制/銃犯罪/銃の所持/銃暴力 | 韓国語の「총기」 | Korean 총기 | term minor
gunshot/gunshots/gunfire/shots | 銃声音/総声/銃声が聞かれ/銃声が聞こえて来 | 銃声/発砲音 | 韓国語の「총성」 | Korean 총성 | term minor
bullet/bullets/gunshot wound/wounds | 銃傷/総傷/総像/銃創傷/肖像を負 | 銃創/銃で撃たれ/銃弾を受け | 韓国語の「총상」 | Korean 총상 | term minor
autopsy/postmortem/post-mortem | 剖検/不検/部検/副剣/剖検結果/腐検 | 司法解剖/検視/解剖 | 韓国語の「부검」。報道では「司法解剖」 | Korean 부검; newsrooms write 司法解剖 | term minor
body/bodies/corpse/corpses +found/discovered/recovered/police/missing/dead | 変死体/変死者/死体たち/屍身/時身/詩身/始身/屍身が | 遺体 | 韓国語の「시신」(遺体) | Korean 시신 | term
cyber/internet/online crime/crimes/fraud/scam | 電子金融詐欺/保異スピッシング/ボイスピッシング/サイバー犯罪嫌疑 | サイバー犯罪/特殊詐欺/ネット詐欺 | 韓国語の「보이스피싱」 | Korean 보이스피싱 | term minor
phishing/scam/scams/fraud | ボイスフィッシング/ボイスピッシング/保異/電話金融詐欺/ピッシング | 特殊詐欺/電話詐欺/フィッシング詐欺 | 韓国語の「보이스피싱」 | Korean 보이스피싱 | term minor
drunk/drunken driving;drink-driving;drunk/drunken driver | 飲酒運転者嫌疑/音酒運転/陰酒運転/酔中運転/酔客運転/飲酒測定 | 飲酒運転/酒気帯び運転 | 韓国語の「음주운전」 | Korean 음주운전 | term minor
drug/drugs/narcotics trafficking/dealer/dealers/smuggling/use/possession/charges | 麻薬類/麻薬事犯/麻薬投薬/麻薬を投薬/麻薬投与/麻薬嫌疑/薬物事犯/馬薬/魔薬 | 麻薬取引/麻薬/違法薬物/薬物/覚醒剤 | 韓国語の「마약류・투약」 | Korean 마약류, 투약 | term minor
human/sex trafficking | 人身売買犯罪嫌疑/人身買売/性売買/人身売売/性的売買/性買売 | 人身売買/人身取引/性的搾取 | 韓国語の「성매매」 | Korean 성매매 | term minor
prostitution/prostitute/prostitutes | 性売買/性買売/声売買/成売買/淪落 | 売春/買春/性的サービス/性風俗 | 韓国語の「성매매」 | Korean 성매매 | term
rape/raped/sexual assault/abuse/violence | 性暴行/成暴行/性暴力嫌疑/性醜行/性追行/性推行/強姦嫌疑/性犯罪嫌疑 | 性的暴行/性暴力/性加害/レイプ | 韓国語の「성폭행・성추행」 | Korean 성폭행, 성추행 | term
sexual harassment;sexually harass/harassed;molest/molested/groping/groped | 性戯弄/性醜行/性稀弄/醜行/追行/性喜弄/強制醜行/性嬉弄 | セクハラ/わいせつ行為/痴漢/性的嫌がらせ | 韓国語の「성희롱・성추행」 | Korean 성희롱, 성추행 | term
stalk/stalking/stalker | ストーキング犯罪嫌疑/ストーキング犯/スターカー/ストーキング嫌疑 | ストーカー/ストーカー行為/つきまとい | 韓国語の「스토킹」 | Korean 스토킹 | term minor
plaintiff/plaintiffs | 怨告/遠告/原稿側/原稿は/原告人側人/願告/元告/原故 | 原告/原告側 | 韓国語の「원고」(原告・原稿) | Korean 원고, a plaintiff or a manuscript
plaintiff/plaintiffs | 原稿 | 原告 | 韓国語の「원고」(原告・原稿) | Korean 원고, a plaintiff or a manuscript | critical
defendant/defendants/accused | 被告人席の人/被告発人/被疑告人/被高人/皮告/皮告人/彼告 | 被告/被告人 | 韓国語の「피고」 | Korean 피고 | term
settle/settled/settlement _ lawsuit/case/suit/claims/court | 合意金を/合意した訴訟/合議した/和合した/法廷外合意/法定外合意/訴訟合意/合意金 | 和解/和解金/示談/和解した | 韓国語の「합의금」 | Korean 합의금 | term minor
damages/compensation +court/lawsuit/sue/ruling/jury/plaintiff/judge/victims ~environmental/storm | 損害賠償請求訴訟額/慰藉料/慰者料/位置料/賠償額金/懲罰的損害/報償金/補償額金 | 損害賠償/賠償/賠償金/慰謝料 | 賠償のこと | money a court grants | term minor
punitive damages | 懲罰的損害/懲罰的被害/処罰的損害/懲罰的ダメージ/懲罰的損傷/懲罰的補償 | 懲罰的損害賠償/懲罰的賠償 | 法律用語 | a term of law | term
acting chief/head/director/president/police | 職務代行者者/職務代理者/権限代行/権限大行/代行職/演技する/演技/演じる | 代行/臨時/職務代行/代理 | 韓国語の「권한대행・직무대행」 | Korean 권한대행 | term minor
chief justice | 最高裁長/大法院長/大法院場/首席正義/裁判長官/主席正義/院長判事 | 最高裁長官/連邦最高裁長官/首席判事 | 韓国語の「대법원장」 | Korean 대법원장 | term minor likely
justice/justices _ supreme/court;supreme court justice/justices | 大法官/最高裁の正義/大法院判事/対法官/最高裁正義/大法関 | 最高裁判事/判事 | 韓国語の「대법관」 | Korean 대법관 | term
judge/judges presiding;presiding judge/judges | 主審判事/裁判部長/部長判事/主宰判事/裁判将/主審判官 | 裁判長/担当判事 | 韓国語の「주심・부장판사」 | Korean 부장판사 | term minor
judge/judges/judiciary/court | 判師/板事/判使/司法部 !司法部門 !司法部局 | 判事/裁判官/司法/裁判所 | 韓国語の「사법부」 | Korean 사법부 | term minor likely
judiciary;judicial branch/system/independence | 司法部/司法付/司法府側部/私法部/死法部 !司法部門 | 司法/司法府/裁判所 | 韓国語の「사법부」 | Korean 사법부 | term minor
legislature;legislative branch | 立法部/入法府/立法付/入法部 !立法部門 | 立法府/議会 | 韓国語の「입법부」 | Korean 입법부 | term
unconstitutional/constitutionality;violate/violated _ constitution | 違憲決定を宣告/憲法不合致/違憲性素地/憲法不一致/憲法不合置/違憲審判 | 違憲/違憲判決/憲法違反 | 韓国語の「헌법불합치」 | Korean 헌법불합치 | term minor
impeach/impeached/impeachment | 弾劾訴追案件/彈核/弾核/単核/誕劾/嘆劾/弾劾訴追議決/弾劾訴追決議 | 弾劾/弾劾訴追案/弾劾裁判 | 韓国語の「탄핵소추」 | Korean 탄핵소추 | term minor
lawyer/lawyers/attorney/attorneys/counsel | 辯護士/弁護師/変護士/法律代理人/法律代理/法務代理人/辺護士/弁護人団 | 弁護士/代理人弁護士/弁護団/弁護人 | 韓国語の「법률대리인」 | Korean 법률대리인 | term minor
law firm | 法務法人/ロウファーム/ローペーム/法律法人/法務会社 | 法律事務所 | 韓国語の「법무법인」 | Korean 법무법인 | term minor
whistleblower/whistleblowers/whistle-blower | 内部告発人/公益申告者/公益提報者/内部提報者/内部密告者/内部申告者/公益通報者者 | 内部告発者/告発者/公益通報者 | 韓国語の「공익신고자」 | Korean 공익신고자 | term
tip/tips/tipped/tip-off/informant/informants | 提報/提報者/製報/題報/諸報/祭報/提報を受け | 情報提供/通報/情報提供者 | 韓国語の「제보」 | Korean 제보 | term
report/reported/call/called _ police/emergency;emergency call/calls;complaint/complaints | 申告を受けて/申告を受け/申告した/申告が接受/申告を接受/申告電話/申告受け付け/申告者/通報接受 | 通報を受けて/通報を受け/通報した/通報者/届け出 | 韓国語の「신고」。警察には「通報」 | Korean 신고; to the police: 通報 | term
surrender/surrendered/turn/turned _ police/authorities | 自首して来た/自守/自修/子守/投降自首/自手した | 出頭/自首/出頭した | 韓国語の「자수」 | Korean 자수 | term minor
search/searched/raid/raided _ home/house/office/offices/residence/headquarters | 押収捜索/押収収索/圧水捜索/押収・捜索を実施/押収捜査/水索/受索/収索 | 家宅捜索/捜索/捜索した | 韓国語の「압수수색」 | Korean 압수수색 | term
search/searched/searching/manhunt | 水索/受索/収索/搜索 !搜索エンジン | 捜索/捜索する | 韓国語の「수색」 | Korean 수색
seize/seized/confiscate/confiscated/seizure | 圧収/圧水/押受/押集/圧修/没水/没受 | 押収/没収/押収する | 韓国語の「압수・몰수」 | Korean 압수, 몰수 | term
tax evasion;evade/evaded/dodge/dodging tax/taxes | 脱税嫌疑/脱税額嫌疑/脱世/脱勢/租税逋脱/租税回避嫌疑/租税包脱 | 脱税/脱税の疑い/所得隠し | 韓国語の「탈세」 | Korean 탈세 | term minor
breach of trust | 信頼違反/背任嫌疑/信頼の違反/信託違反/排任/背臨/配任 | 背任/特別背任 | 韓国語の「배임」 | Korean 배임 | term
insider trading | 内部者取引/内部者去来/インサイダー去来/内部取引/内部情報利用取引/内部者の取引 | インサイダー取引 | 韓国語の「내부자거래」 | Korean 내부자거래 | term minor
contempt of court/congress | 法廷冒涜/法廷侮辱/議会侮辱/法廷侮辱嫌疑/裁判所軽蔑/法廷軽蔑/議会冒涜/議会軽蔑/国会侮辱/法定侮辱 | 法廷侮辱罪/議会侮辱罪/法廷侮辱の/議会侮辱の | 法律用語 | a term of law | term minor likely
obstruct/obstruction of justice | 司法防害/司法妨害嫌疑/司法放害/正義妨害/正義の妨害/公務妨害嫌疑/司法方解 | 司法妨害 | 韓国語の「사법방해」 | Korean 사법방해 | term
perjury/perjured | 偽証嫌疑/位証/為証/危症/偽症/危証/違証 | 偽証/偽証罪 | 韓国語の「위증」 | Korean 위증
`);
