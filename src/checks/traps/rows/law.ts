import { parseTraps } from '../trap.ts';

/** Law, courts and crime. */
export const LAW = parseTraps(`
charge/charges.NOUN;charged with ~battery/phone/fee/price/electric/card/account/free/extra/hotel/bank/cost +court/prosecutor/police/murder/arrest/accuse/crime/criminal/felony/guilty/indict/jury/jail/trial | 充電/料金/請求/チャージ/手数料/充電する/請求する/課金 | 罪/起訴/容疑 | 刑事の「起訴・罪」を指す | an accusation in court | 
in charge of | 充電/料金/請求 | 担当/責任 | 「担当する」の意 | responsible for
drop _ charges/charge;dropped _ charges | 落とす/落とした/ドロップする/下げる | 取り下げ/不起訴/撤回 | 起訴を「取り下げる」意 | to withdraw an accusation
press charges | 押す/プレス/圧力 | 告訴/被害届/訴え | 「告訴する」の意 | to accuse formally
sentence.NOUN;sentenced;sentencing ~word/phrase/paragraph/exist/write/grammar/read/language +court/prison/jail/judge/convict/death/guilty/crime | 文章/文/センテンス/例文/一文 | 判決/刑/量刑/言い渡/懲役/禁錮 | 「判決・刑」を指す | the punishment a court sets | critical
death sentence/penalty | 死の文/死の文章/死亡刑/死亡罰金/死文/死の罰/死の判決 | 死刑/死刑判決 | 「死刑」を指す | capital punishment
life sentence/imprisonment;life in prison | 人生の文/生活刑/刑務所の人生/刑務所での人生/人生判決/生命刑 | 終身刑/無期懲役 | 定訳は「終身刑・無期懲役」 | the set term is 終身刑
suspended sentence;suspended prison | 停止された/中断された/吊るされた/保留/一時停止 | 執行猶予 | 定訳は「執行猶予」 | the set term is 執行猶予
trial.NOUN;trials.NOUN ~clinical/drug/vaccine/medical/patient/patients/medicine/free/field/treatment/error/bike/time/study/phase +court/judge/prosecutor/lawyer/defendant/charge/jury/convict/murder/accuse/crime/verdict | 試験/試行/トライアル/実験/試み/治験 | 裁判/公判/審理 | 「裁判」を指す | proceedings in court | likely
stand/face/go on trial | 試験/試練/立つ/試行/試み | 裁判/公判/出廷 | 「裁判を受ける」の意 | to be tried in court
clinical trial/trials | 臨床裁判/臨床公判/臨床の裁判/裁判/公判 | 臨床試験/治験 | 「臨床試験」を指す | tests of a drug
custody ~child/divorce/parent/mother/father/assets/bank | 親権/保管/監護/管理権/養育権 | 拘束/勾留/身柄 | 「身柄の拘束」を指す | being held by the police
in/into custody;police custody | 拘禁所/保管/親権/警察保管/警察の保護/保護管理 | 拘束/勾留/逮捕/身柄/留置 | 「身柄を拘束」の意 | held by the police
detain;detained;detention ~school/student | 引き留める/引き止める/抑留する/留置き/遅延 | 拘束/拘留/収容/勾留 | 「拘束する」の意 | to hold a person | likely
detention center/centre/camp | 拘禁所/拘置センター/抑留所/留置センター | 収容施設/拘置所/収容所/留置場 | 「収容施設・拘置所」 | where people are held | term minor likely
bail ~water/boat/bank | ベイル/敷金 | 保釈 | 「保釈」を指す | release before trial
on bail;bail hearing | 保証金/救済/ベイル | 保釈 | 「保釈」を指す | release before trial
probation | 見習い/試用期間/観察期間/プロベーション/仮採用 | 保護観察/執行猶予 | 「保護観察」を指す | supervised freedom
parole | パロール/合言葉 | 仮釈放 | 「仮釈放」を指す | early release
pardon.NOUN;pardoned;amnesty | 許し/容赦/ごめん/赦し/すみません/失礼/許す/許された | 恩赦/特赦/赦免 | 「恩赦」を指す | release by the state | 
plea;plead guilty;pleaded guilty/not | 嘆願/懇願/請願/懇願する/嘆願する/訴えた | 罪状認否/罪を認め/有罪を認め/無罪を主張/司法取引 | 「罪を認める・無罪を主張」の意 | to answer a charge
plea deal/bargain/agreement | 嘆願/懇願/請願取引/答弁取引/訴え取引 | 司法取引 | 定訳は「司法取引」 | the set term is 司法取引 | term
convict.VERB;convicted;conviction ~religious/deep/strong/belief/faith/political | 確信/信念/確信する/確信した/受刑者 | 有罪 | 「有罪判決」を指す | being found guilty
acquit;acquitted;acquittal | 釈放/免除/買収/獲得/釈放する/免罪 | 無罪 | 「無罪判決」を指す | being found not guilty
indict;indicted;indictment | 告発書/告訴状/表示/指示/告訴/インディクト | 起訴/起訴状 | 「起訴」を指す | a formal charge | likely
arraign;arraigned;arraignment | 配置/手配/整列/アレンジメント | 罪状認否/出廷 | 「罪状認否」を指す | a first hearing
hearing ~ear/aid/deaf/loss/sound/impaired/voice | 聴力/聞くこと/聴覚/聞き取り | 公聴会/審理/審問/聴聞/公判 | 「公聴会・審理」を指す | a session of a court or committee
appeal.NOUN;appealed;appeals court;court of appeals ~attractive/charm/sex/fans/broad/popular/humanitarian/donation/help +court/judge/ruling/verdict/lawyer/sentence/conviction | 魅力/アピール/抗訴/呼びかけ/訴え/アピールする | 控訴/上訴/上告/抗告 | 「控訴・上訴」を指す | asking a higher court | likely
lawsuit;sue;sued;suit.NOUN ~wear/dress/tie/swim/clothes/jacket +court/lawyer/judge/filed/plaintiff | スーツ/洋服/背広/訴訟した | 訴訟/提訴/訴え | 「訴訟・提訴」を指す | a case in court | likely
file/filed _ lawsuit/suit/complaint/charges/appeal | ファイルする/提起した/ファイル/ファイリング/保管 | 提訴/訴訟を起こ/告訴/訴え/申し立て/控訴 | 「提訴する」の意 | to bring to court | minor likely
class action | クラスアクション/階級行動/クラスの行動/集団行動/クラス・アクション | 集団訴訟 | 定訳は「集団訴訟」 | the set term is 集団訴訟 | term
settlement ~pre/west/bank/jewish/israeli/settler/town/village/colony/west bank/roman/ancient/population | 定住/集落/決済/定着/入植/入植地 | 和解/解決 | 「和解」を指す | ending a dispute | likely
settlement/settlements _ west bank;israeli/jewish settlement/settlements;settler/settlers _ west | 定着村/定住地/和解/決済/集落/定着地/定着民/定住者/定着者/開拓者 | 入植地/入植者/入植 | 「入植地・入植者」を指す | homes built on occupied land
court ~tennis/basketball/food/badminton/volleyball/player/martial/royal/squash | コート/宮廷/裁判所所/法廷所 | 裁判所/法廷/地裁/高裁/最高裁/裁 | 「裁判所」を指す | where law is done | likely
supreme/high court | 大法院/最高法院/ハイコート/至高裁判所/高い裁判所/最高法廷 | 最高裁/最高裁判所/高裁 | 日本の報道では「最高裁」 | newsrooms write 最高裁 | term likely
justice.NOUN ~social/criminal/department/ministry/minister/obstruction/system/international | 正義/ジャスティス | 判事/裁判官/公正 | 最高裁の「判事」を指すことがある | may be a judge | weak
justice department;department of justice | 正義部/正義省/正義の部門/司法部/法務部 | 司法省 | 定訳は「司法省」 | the set term is 司法省
justice ministry;ministry of justice | 正義省/正義部/法務部/正義の省 | 法務省/司法省 | 定訳は「法務省」 | the set term is 法務省
attorney general;prosecutor general | 弁護士将軍/総弁護士/一般弁護士/検事将軍/弁護士長官/検事総将 | 司法長官/検事総長/法相 | 定訳は「司法長官・検事総長」 | the set term is 司法長官
district attorney | 地域弁護士/地区弁護士/地区の弁護士/地域の弁護士 | 地方検事/検察官 | 定訳は「地方検事」 | the set term is 地方検事
prosecutor;prosecutors | 検事たち/起訴者/検察官たち/訴追者/迫害者 | 検察/検察官/検察当局/検事 | 「検察・検察官」を指す | who brings charges | minor likely
jury ~film/festival/contest/award/prize | 審査員/審査委員/ジュリー/審査団 | 陪審/陪審員 | 「陪審」を指す | citizens who judge in court
grand jury | 大審査員/グランドジュリー/偉大な陪審/壮大な陪審/大審査団 | 大陪審 | 定訳は「大陪審」 | the set term is 大陪審
warrant.NOUN;arrest warrant;search warrant | 保証書/保証/ワラント/正当化 | 逮捕状/令状/捜索令状 | 「令状」を指す | a court's order
subpoena;subpoenaed | サブポエナ/召還状/召喚令/サピーナ | 召喚状/召喚 | 「召喚状」を指す | an order to appear
injunction | 差し込み/命令状/注射/インジャンクション/接続 | 差し止め/差し止め命令/仮処分 | 「差し止め」を指す | a court's order to stop
testify;testified;testimony | 証明する/テスト/証し/間証 | 証言 | 「証言する」の意 | to speak as a witness | likely
witness.NOUN ~jehovah | 証し人/目撃/ウィットネス | 証人/目撃者/参考人 | 「証人・目撃者」を指す | who saw it or testifies | weak
evidence | 根拠物/エビデンス/物証拠 | 証拠/形跡 | 「証拠」を指す | proof | weak
allege;alleged;allegation;allegations;allegedly ~claim | 主張された犯罪者/申し立てられた/疑惑を提起/言いがかり | 疑い/疑惑/とされる/とみられる/訴え/主張 | 「疑い・〜とされる」の意 | said, not proven | likely
suspect.NOUN;suspects.NOUN | 疑わしい人/被疑者/疑い者/嫌疑者/疑う者/疑わしい者 | 容疑者 | 報道では「容疑者」 | newsrooms write 容疑者 | term minor likely
defendant;defendants;the accused | 防御者/弁護者/守備者/非難された/被告人側人/防衛者/ディフェンダー | 被告/被告人 | 「被告」を指す | who stands trial
felony;misdemeanor | 軽犯/フェロニー/軽罪犯/非行/悪行 | 重罪/軽罪 | 「重罪・軽罪」を指す | classes of crime | likely
manslaughter | 人殺し/虐殺/男性殺害/マンスローター/故殺/人身屠殺 | 過失致死/傷害致死 | 定訳は「過失致死・傷害致死」 | the set term is 過失致死
assault.NOUN ~rifle/weapon/rifles/military/tank/ground/troops | 急襲/アサルト/強襲 | 暴行/暴力 | 犯罪の「暴行」を指す | a violent crime | likely
murder;homicide;slaying | 他殺/人殺害/マーダー | 殺人/殺害 | 「殺人・殺害」 | killing a person | minor weak
fraud;scam | 詐欺師罪/スキャム/欺瞞/不正行為 | 詐欺/不正 | 「詐欺」を指す | deceit for gain | minor weak
embezzle;embezzled;embezzlement | 着服金/エンベズル/装飾 | 横領/着服 | 「横領」を指す | taking entrusted money
money laundering;launder | お金の洗濯/洗濯/お金洗浄/金の洗浄/洗濯する/お金のロンダリング/資金洗濯/金銭洗浄 | 資金洗浄/マネーロンダリング | 定訳は「資金洗浄」 | the set term is 資金洗浄
bribe;bribery | 賄賂罪/賄賂贈収/ブライブ | 贈賄/収賄/贈収賄/賄賂 | 罪名は「贈収賄」 | the crime is 贈収賄 | minor weak
smuggle;smuggled;smuggler;smuggling | 密売/スマグル/盗品 | 密輸/密入国/密航 | 「密輸」を指す | to move goods in secret
trafficking ~air/car/road/cars | 交通/トラフィック/通行/交通量 | 人身売買/密売/密輸/取引 | 「密売・人身売買」を指す | illegal trade
human trafficking | 人間交通/人身交通/人的取引/人間取引/人間売買/人間の取引 | 人身売買/人身取引 | 定訳は「人身売買」 | the set term is 人身売買
crackdown;crack down | 亀裂/ひび割れ/クラックダウン/割れる/団束/取締り/打破 | 取り締まり/弾圧/摘発 | 「取り締まり・弾圧」を指す | severe measures
asset freeze;freeze _ assets;frozen assets | 凍った資産/冷凍/冷凍資産/凍る/フリーズ/資産氷結 | 資産凍結/凍結 | 定訳は「資産凍結」 | the set term is 資産凍結
fine.NOUN;fined ~line/art/tuning/dining/weather | 微細/ファイン | 罰金/制裁金/反則金 | 「罰金」を指す | money paid as a punishment
search and seizure | 押収捜索/検索と/発作/検索/押収と捜索 | 家宅捜索/捜索・押収/差し押さえ | 「捜索・差し押さえ」を指す | of the police
manhunt | 人間狩り/マンハント/男狩り/人狩り | 捜索/追跡/大捜査 | 「容疑者の追跡・大捜査」 | the search for a suspect
at large ~by | 大きく/大規模/大型/広く | 逃走/逃亡/行方 | 「逃走中」の意 | not yet caught | likely
under arrest;house arrest | 家の逮捕/家逮捕/住宅逮捕/家宅逮捕/ハウスアレスト/逮捕下/逮捕の下/家宅軟禁 | 自宅軟禁/逮捕/軟禁 | 定訳は「自宅軟禁」 | the set term is 自宅軟禁
rule/ruled.VERB ~party/country/king/empire/out/ruling/colonial/queen/family/dynasty/shah +court/judge/tribunal/justice | 統治する/支配する/規則 | 判断/判決/裁定/認定 | 裁判所が「判断を示す」意 | a court decides | likely
ruling.NOUN ~party/coalition/alliance/camp/bloc/class/elite/family | 支配/与党/統治 | 判決/判断/決定/裁定 | 裁判所の「判決・判断」を指す | a court's decision
uphold;upheld ~tradition/value/values/law/constitution | 支持する/掲げる/支持した/維持した/守る | 支持/維持/合憲/棄却 | 一審の判断を「維持する」意 | to confirm a ruling | weak
overturn/overturned _ ruling/decision/verdict/conviction/law/ban | ひっくり返す/転覆する/倒す/覆い/ひっくりかえす/裏返す | 破棄/覆/取り消/無効 | 判決を「破棄する・覆す」意 | to reverse a ruling
strike/struck down _ law/ban/rule/act/measure | 打ち倒す/打ち下ろす/打倒/殴り倒す/倒す/襲う/打ち下ろした | 無効/違憲 | 法律を「無効とする」意 | to declare void
statute of limitations | 制限法/限界の法令/制限の法規/制限法令/制限の像/彫像/限界法 | 時効 | 定訳は「時効」 | the set term is 時効
due process | 適正なプロセス/期限のプロセス/正当なプロセス/期日のプロセス/適時手続き | 適正手続き/適正な手続き/法の適正 | 定訳は「適正手続き」 | the set term is 適正手続き | term minor
`);
