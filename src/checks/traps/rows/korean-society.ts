import { parseTraps } from '../trap.ts';

/** Sport, health, disasters, courts and learning, as they come through Korean. */
export const KOREAN_SOCIETY = parseTraps(`
cleared of/to;clear/cleared _ name/charges/doping/wrongdoing/suspicion | きれいになった/清潔に/きれいに/透明に/掃除 | 疑いが晴れた/潔白が認められた/容疑が晴れる | 疑いが晴れること | found not guilty
cleared to play/compete/return | 出典許可/出戦許可/きれいにされた/遊ぶことを許可 | 出場を認められた/出場許可 | 出場を認めること | allowed to take part | critical
ban/banned/suspension/suspended +athlete/player/doping/match/game/season | 出典停止/出戦停止/停止を食らった/出前停止 | 出場停止/資格停止 | 韓国語の「출전」(出場) | Korean 출전 | critical
quarterfinal/quarterfinals/quarter-final/semifinal/semifinals | 8強戦/4強戦/8強/4強 | 準々決勝/準決勝 | 韓国語の「8강전・4강전」 | Korean 8강전, 4강전 | term minor
postpone/postponed/delay/delayed +match/game/games/matches/meeting/trial/vote | 演技/煙期/連期 | 延期 | 韓国語の「연기」(延期・演技) | Korean 연기 | critical
urine sample/test | 小便試料/尿試料/小便検査/小便サンプル | 尿検体/尿検査 | 韓国語の「소변」 | Korean 소변 | term minor
blood/dna sample/samples | 試料/血液試料 | 検体/サンプル/血液検体 | 検体のこと | for a test | term minor likely
training camp/camps | 合宿訓練/訓練キャンプ/伝支訓練/転地訓練 | 合宿/キャンプ | 韓国語の「합숙훈련」 | Korean 합숙훈련 | term minor
train/training/trained +team/player/players/coach/match | 訓練する/訓練を/訓練中 | 練習する/練習/トレーニング | スポーツでは「練習」 | of sport newsrooms write 練習 | term minor likely
appeal/appealed/appeals +court/arbitration/ruling/verdict/decision/ban | 抗訴/抗告訴え/控所/項訴 | 控訴/上訴/提訴/不服申し立て | 韓国語の「항소」 | Korean 항소 | term
stomach virus/bug/flu | 胃ウイルス/胃のウイルス/腹部ウイルス/胃虫 | 胃腸炎/感染性胃腸炎 | 病気の呼び名 | an illness of the stomach | literal minor
outbreak | 発兵/突発 | 集団感染/流行/感染拡大 | 感染症の流行 | disease spreading | minor likely
physician/physicians/doctor/doctors | 意思/医史/意師 | 医師 | 韓国語の「의사」(医師・意思) | Korean 의사 | critical
test/tested negative/positive | 音声判定/音性/養成判定/陽性判定を受け/養成/音声 | 陰性/陽性 | 韓国語の「음성・양성」 | Korean 음성, 양성 | critical
symptom/symptoms | 症勢/増勢/症世 | 症状 | 韓国語の「증세」 | Korean 증세 | term
isolate/isolated/isolation/quarantine | 隔離措置された/自家隔離/激離/撃離 | 隔離/自宅隔離 | 韓国語の「자가격리」 | Korean 자가격리 | term minor
rally/crowd/spectator/spectators/fans | 観衆たち/観中/関衆 | 観客/観衆 | 用語の違い | those who watch | minor weak
host.VERB/host.NOUN +country/nation/tournament/games/city/championship | 主張国/主催国/ホスト国家/主人/宿主 | 開催国/開催地/主催 | 開催のこと | where it is held | minor likely
captain +team/player/players/match/national | 主張/主将格/船長/大尉 | 主将/キャプテン | 韓国語の「주장」(主将・主張) | Korean 주장 | critical
referee/umpire/judge +match/game/goal/penalty | 審判官/心判 | 審判/主審 | 用語の違い | judges a game | term minor weak
transfer/transferred +club/player/fee/season/striker/midfielder | 移籍料金/転送/振込 | 移籍/移籍金 | 選手の移籍 | change of club | likely
coach/manager +team/player/players/match/season/national ~bus/train | 監督官/マネージャー/馬車/コーチ員 | 監督/コーチ | 監督のこと | leads a team | minor likely
championship/championships/tournament | 選手権大会の大会/選手券/トーナメント戦 | 選手権/大会 | 用語の違い | a contest | minor weak
defending champion/champions | 守備チャンピオン/防御チャンピオン/ディフェンディングチャンピオン/全大会優勝 | 前回王者/前回優勝 | 前回優勝のこと | who won last time | literal minor
world record/record-holder | 世界記録保有者者/世界レコード | 世界記録/世界記録保持者 | 用語の違い | the usual term | term minor weak
lineup/line-up/roster/squad | ラインナップに入/名簿に入/選手名単 | メンバー入り/出場メンバー/代表メンバー | 出場選手のこと | who plays | literal minor likely
get/got/went through;advance/advanced +final/semifinal/round/tournament/group | 通過すれば/通過した/前進した/進出勢 | 勝ち進む/進出する/突破する | 勝ち上がること | reach the next round | literal minor likely
lab/laboratory/laboratories | 実験実/研究実/ラボ室 | 研究所/検査機関/実験室 | 用語の違い | where tests are made | minor weak
hardly/scarcely/barely | ほぼ/辛うじてほぼ/ほとんどできた | ほとんど…ない/かろうじて | 否定の意味が落ちる | is almost not | critical likely
organizer/organizers/organising/organizing committee | 組織委員会委/主催側者/組織者/組織委員長会 | 主催者/組織委員会 | 用語の違い | who runs it | minor weak
relief/aid agency/agencies/group/groups/worker/workers | 救護団体/求護団体/口号団体/救護要員/救護機関 | 支援団体/援助団体/救援団体/支援要員 | 韓国語の「구호」 | Korean 구호 | term minor
evacuate/evacuated/evacuation | 待避/待機/対被/疎開させる | 避難/避難させる | 韓国語の「대피」 | Korean 대피 | minor likely
shelter/shelters +evacuees/displaced/families/storm/flood/people | 待避所/対避所/シェルター所/保護所 | 避難所 | 韓国語の「대피소」 | Korean 대피소 | term minor
inundate/flooded/flooding/submerged | 侵水/浸水された/沈水 | 浸水/冠水 | 韓国語の「침수」 | Korean 침수 | term minor likely
landslide/landslides/mudslide +rain/storm/killed/buried/villages ~victory/election | 山沙汰/山事態/散事態/山崩れ事態 | 土砂崩れ/土石流 | 韓国語の「산사태」 | Korean 산사태 | term
collapse/collapsed +building/bridge/roof/house/houses ~talks/government | 崩壊された/鵬壊/崩れ落ちられた | 倒壊/崩落 | 建物の倒壊 | of buildings | minor weak
rescue worker/workers;rescuer/rescuers | 救助要員/構造隊/構造要員/救造隊 | 救助隊/救助隊員 | 韓国語の「구조」(救助・構造) | Korean 구조 | critical likely
rescue/rescued | 構造/構造された/構造する | 救助/救助する | 韓国語の「구조」(救助・構造) | Korean 구조 | critical
injured/wounded/hurt | 負傷を負った/負傷を着た/富商/副賞 | 負傷した/けがをした | 韓国語の「부상」 | Korean 부상
smuggle/smuggled/smuggling/smuggler/smugglers | 密数/密輸業社/密手 | 密輸/密航 | 韓国語の「밀수」 | Korean 밀수 | minor likely
suspect/suspects/gunman/attacker | 用意者/容意者/龍の者 | 容疑者 | 韓国語の「용의자」 | Korean 용의자
prison/jail/imprisoned | 監獄暮らし/矯導所/教導所/教導官 | 刑務所/収監 | 韓国語の「교도소」 | Korean 교도소 | term
guilty/convicted/conviction | 有罪を宣告/遊罪/有罪平決 | 有罪判決/有罪 | 韓国語の「유죄」 | Korean 유죄 | minor likely
acquitted/acquittal;not guilty | 無罪宣告/舞罪 | 無罪判決/無罪 | 判決のこと | found not guilty | term minor
defendant/defendants;the accused | 被告任/皮膏/被告訴人 !被告人 | 被告 | 日本の報道では「被告」 | newsrooms write 被告 | term minor likely
bribe/bribes/bribery | 腐賂/賄賂授受/脳物 | 賄賂/贈収賄 | 韓国語の「뇌물」 | Korean 뇌물 | minor likely
embezzle/embezzled/embezzlement | 横領嫌疑/橫令/公金横流し | 横領/着服 | 用語の違い | the usual term | minor weak
money laundering | 資金洗濯/資金洗卓/お金洗濯 | 資金洗浄/マネーロンダリング | 犯罪の名称 | hiding where money comes from | term
plead/pleaded | 無罪を主張した罪/哀願した/抗弁した | 無罪を主張した/罪を認めた | 罪状認否 | say whether one is guilty | minor weak
university/college president/chancellor | 総長人/大学大統領/学校長 | 学長/総長 | 大学の長 | heads a university | likely
professor emeritus | 名誉教授職/エメリトゥス教授 | 名誉教授 | 用語の違い | the usual term | term minor
archaeologist/archaeologists | 考古学家/固固学者 | 考古学者 | 用語の違い | the usual term | term minor
excavate/excavated/excavation/dig | 発掘団/発窟/堀る | 発掘/発掘調査 | 用語の違い | digging | minor weak
remains/bones/skeleton +found/ancient/buried/tomb/grave | 遺骸/流骨/残骸 | 遺骨/人骨 | 遺骨のこと | of the dead | minor likely
tomb/tombs/grave/graves | 墓地地 | 墓/墳墓 | 用語の違い | the usual term | minor weak
relic/relics/artifact/artifacts | 遺物品/遺勿/アーティファクト | 遺物/出土品 | 用語の違い | things found | minor likely
priest/priests/bishop/archbishop | 神父様/司祭様 | 司祭/司教/大司教 | 敬称は付けない | newsrooms use no 様 | term minor likely
mass.NOUN +church/priest/pope/cathedral/christmas/easter/celebrate ~grave/shooting/production | 質量/大衆/塊/集団 | ミサ | 教会の儀式 | a service of the church
`);
