import { parseTraps } from '../trap.ts';

/** Words of Korean newspapers, copied character by character, that Japanese ones do not use, whatever the English says. */
export const KOREAN = parseTraps(`
| 頂上会談/頂上会議/頂上外交 | 首脳会談 | 韓国語「정상회담」の字をそのまま写した語 | copies the Korean word for a summit | term
| 大統領室 | 大統領府 | 韓国語の表現。日本の報道では「大統領府」 | a Korean term; newsrooms write 大統領府 | term likely
| 代弁人/代辯人 | 報道官 | 韓国語「대변인」の字をそのまま写した語 | copies the Korean word for a spokesperson | term
| 妥結/妥結する | 合意/妥結案 | 交渉の「合意」。「妥結」は労使交渉などに限る | a Korean usage; an agreement is 合意 | term minor likely
| 試図/試図する | 試み | 韓国語「시도」の字をそのまま写した語 | copies the Korean word for an attempt
| 出戦/出戦する | 出場 | 韓国語「출전」の字をそのまま写した語 | copies the Korean word for taking part
| 食水 | 飲料水 | 韓国語「식수」の字をそのまま写した語 | copies the Korean word for drinking water | term
| 方案/方案を | 方策 | 韓国語「방안」の字をそのまま写した語 | copies the Korean word for a plan | term minor
| 対北/対北朝鮮政策案 | 北朝鮮への | 韓国の報道の表現 | the usage of South Korean media | term minor
| 対南/対南政策 | 韓国への | 朝鮮半島の報道の表現 | the usage of Korean media | term minor
| 外信/外信たち | 外国メディア | 韓国語「외신」の字をそのまま写した語 | copies the Korean word for foreign media | term
| 言論/言論社/言論人/言論機関 !言論の自由 !言論統制 !言論弾圧 !言論活動 !言論空間 !言論界 | 報道機関/メディア | 報道機関を「言論」と呼ぶのは韓国語の用法 | calling the press 言論 is Korean usage | term likely
| 正体性 | アイデンティティー | 韓国語「정체성」の字をそのまま写した語 | copies the Korean word for identity
| 正体性の危機/国家正体性 | アイデンティティー | 韓国語「정체성」の字をそのまま写した語 | copies the Korean word for identity
| 展望した/展望している/展望された !展望台 | 見通し/予測 | 予測の意味の「展望する」は韓国語の用法 | to forecast by 展望する is Korean usage | minor
| 憂慮を表する/憂慮を表す/憂慮を示す/憂慮を表明する | 懸念を表明する | 報道では「懸念を表明する」 | newsrooms write 懸念を表明する | term minor likely
| 深い憂慮/深刻な憂慮/強い憂慮/憂慮の声 | 懸念 | 報道では「懸念」 | newsrooms write 懸念 | term minor likely
| 遺憾を表する/遺憾を表す/遺憾を表明する/遺憾の意を表した | 遺憾の意を表明する/遺憾の意 | 定型は「遺憾の意を表明する」 | the set phrase has 遺憾の意 | literal minor likely
| 一角では/一角で !世界の一角で !敷地の一角で !街の一角で !一角であ | 一部では | 「一部では」の意の「一角」は韓国語の用法 | 一角 for "some" is Korean usage | minor likely
| 去る#日/去る#月/去る#年/去る月曜日/去る火曜日/去る水曜日/去る木曜日/去る金曜日/去る土曜日/去る日曜日/去る先週/去る週末/去る年/去る月/去る週 | 先週の/この前の | 日付の前の「去る」は韓国語の直訳 | 去る before a day is a calque of Korean | literal minor
| 来る#日/来る月曜日/来る火曜日/来る水曜日/来る木曜日/来る金曜日/来る土曜日/来る日曜日 | 次の/今度の | 日付の前の「来る」は韓国語の直訳 | 来る before a day is a calque of Korean | literal minor likely
| 該当国家/該当国/該当企業/該当地域/該当事件/該当法案/該当発言/該当部署/該当疑惑 | その/同国/同社 | 「その・同」の意の「該当」は韓国語の用法 | 該当 for "that" is Korean usage | literal minor likely
| 電撃的/電撃合意/電撃発表 | 突然/急きょ | 「急きょ・突然」の意。韓国の報道の決まり文句 | a set phrase of Korean media | literal minor weak
| 断行する | 実施する/踏み切る | 韓国の報道で多い語。「実施する・踏み切る」 | a word of Korean media | literal minor weak
| 所信を明らかにする/立場を明らかにする/意思を明らかにする/意志を明らかにする/意向を明らかにする/計画を明らかにする/決意を明らかにする | 表明する/示した/述べた | 韓国語の直訳。「考えを示した・表明した」 | a calque of Korean; 表明した | literal minor weak
| 立場文/立場を伝える文 | 声明/コメント | 韓国語「입장문」の字をそのまま写した語 | copies the Korean word for a statement
| 公式立場/公式的な立場 | 公式見解 | 報道では「公式見解」 | newsrooms write 公式見解 | literal minor
| 公式的に/公式的な/公式的 | 公式に/公式の | 韓国語「공식적」の写し。「公式に」 | copies Korean; 公式に | literal minor
| 憂慮する声/憂慮が提起される/疑惑を提起する/疑惑が提起される/批判が提起される | 指摘する/指摘が出/懸念が出 | 「指摘する・指摘が出る」とする | a calque of Korean; 指摘する | literal minor likely
| 論難/論難が | 批判/論争/物議 | 韓国語「논란」の字をそのまま写した語 | copies the Korean word for a controversy
| 波紋が拡散/論争が拡散/批判が拡散/不安が拡散/憂慮が拡散/懸念が拡散 | 広がる | 批判などは「広がる」 | criticism spreads: 広がる | literal minor
| 物議を醸し出す/物議を起こす/物議をかもし出す | 物議を醸す | 慣用句は「物議を醸す」 | the idiom is 物議を醸す | literal minor
| 波長を起こす/波長が大きい/波長が予想/波長が広がる | 波紋 | 韓国語「파장」。日本語は「波紋・影響」 | Korean; Japanese has 波紋
| 与野圏/野圏/与圏/汎野圏/政治圏 | 与野党/野党/与党/政界 | 韓国語の政治用語 | Korean political terms | term
| 執権/執権する/執権党/執権与党 | 政権 | 韓国語「집권」の字をそのまま写した語 | copies the Korean word for holding power | term
| 落馬する/落馬した候補 | 失脚する/落選する | 政治家の「失脚・落選」。「落馬」は韓国の比喩 | a Korean metaphor for losing office | weak
| 長官候補者/総理候補者/首相候補者 | 候補 | 閣僚候補を「候補者」と呼ぶのは韓国語の用法 | Korean usage | minor likely
| 国政院/国家情報院長官/国定院 | 国家情報院 | 韓国の略称。日本の報道では「国家情報院(国情院)」 | a garbled Korean abbreviation | term
| 海外巡訪/巡訪/巡訪する | 歴訪 | 韓国語「순방」の字をそのまま写した語 | copies the Korean word for a tour of countries
| 修交/修交する | 国交樹立 | 韓国語「수교」の字をそのまま写した語 | copies the Korean word for opening relations | term
| 交戦国家/会員国家/当事国家/周辺国家/隣接国家/主要国家/先進国家 | 当事国/加盟国/周辺国/主要国/先進国 | 「〜国」とする。「国家」を付けるのは韓国語の用法 | Korean adds 国家; Japanese has 〜国 | literal minor likely
| 協商/協商する/協商案/協商団 !三国協商 !英仏協商 !英露協商 !協商国 | 交渉 | 韓国語「협상」の字をそのまま写した語 | copies the Korean word for negotiations | term
| 合意書を締結/協約を締結/協定を結ぶことに | 協定に署名 | 報道では「協定に署名・締結」 | newsrooms write 協定に署名 | literal minor weak
| 韓半島 | 朝鮮半島 | 日本では「朝鮮半島」 | Japanese has 朝鮮半島 | term
| 韓国戦争 | 朝鮮戦争 | 日本では「朝鮮戦争」 | Japanese has 朝鮮戦争 | term
| 核武器/生化学武器/大量殺傷武器/戦略武器/先端武器 | 核兵器/大量破壊兵器/兵器 | 日本の報道では「〜兵器」 | Japanese has 〜兵器 | term minor
| 連合訓練/連合軍事訓練/連合演習/連合防衛 | 合同演習 | 韓国語「연합훈련」の写し。日本の報道では「合同演習」 | Japanese has 合同演習 | term minor
| 誘導弾 | ミサイル | 報道では「ミサイル」 | newsrooms write ミサイル | term minor likely
| 将兵たち/将兵/軍番/軍幕 | 兵士 | 韓国の軍隊用語 | Korean military terms | minor weak
| 拘束令状/拘束令状を/令状実質審査/拘束捜査/拘束起訴/不拘束起訴 | 逮捕状/逮捕/起訴 | 日本の刑事手続きでは「逮捕・勾留・在宅起訴」 | Japanese procedure has other terms | term likely
| 嫌疑/嫌疑で/嫌疑を受ける !嫌疑不十分 !嫌疑なし | 容疑/疑い | 報道では「容疑・疑い」 | newsrooms write 容疑 | term minor weak
| 被疑者たち/被疑者は | 容疑者 | 報道では「容疑者」 | newsrooms write 容疑者 | term minor weak
| 実刑宣告/宣告する/宣告される/宣告公判/死刑宣告 !破産宣告 !失踪宣告 !余命宣告 !脳死を宣告 | 言い渡す/判決 | 刑は「言い渡す」 | a sentence is 言い渡す | term minor weak
| 実形/集行猶予/執行猶与/懲役刑を宣告 | 執行猶予/実刑 | 刑罰の用語の誤り | a garbled term of criminal law
| 大法院/大法官/高等法院/憲裁/地方法院/法院 !修法院 | 最高裁/高裁/憲法裁/地裁/裁判所 | 韓国・台湾の裁判所名。一般には「最高裁・裁判所」 | courts of Korea or Taiwan; else 最高裁 | term likely
| 控訴審裁判部/裁判部 | 裁判所/裁判長 | 韓国語「재판부」の字をそのまま写した語 | copies the Korean word for a bench | term
| 弁護人団/法律代理人/弁護人側 | 弁護士/弁護団 | 報道では「弁護士・弁護団」 | newsrooms write 弁護士 | minor likely
| 人命被害/財産被害/人命損失 | 死傷者/人的被害 | 韓国語「인명피해」の写し | copies Korean; 人的被害 | term minor
| 緊急出動する消防/消防当局は鎮火/火災を鎮圧/火災鎮圧/鎮火作業/火を鎮圧 | 消火/鎮火 | 火事は「消火・鎮火」 | a fire is put out: 消火 | term minor likely
| 救助要員/救助隊員ら要員/要員たち | 救助隊員/隊員 | 報道では「救助隊員」 | newsrooms write 救助隊員 | minor likely
| 災難当局/災難地域/災難管理/災難文字 | 災害 | 「災害」。韓国語「재난」の字をそのまま写した語 | copies the Korean word for a disaster | minor likely
| 確診者/確診/感染病/防疫当局/自家隔離 | 感染者/感染症/自宅隔離/保健当局 | 韓国の感染症用語 | Korean terms of epidemics | term
| 医療陣 | 医療スタッフ/報道陣 | 報道では「医療従事者・報道陣」 | newsrooms write 医療従事者 | term minor likely
| 物価上昇率は記録/史上最大値を記録/最高値を更新した記録を立てる/記録を立てる/新記録を立てる | 記録する/更新する/樹立 | 「記録を立てる」は韓国語の直訳 | a calque of Korean | literal minor likely
| 換率/為替率 | 為替レート | 韓国語「환율」の写し | copies the Korean word for the exchange rate | term
| 投資者/投資者たち | 投資家 | 報道では「投資家」 | newsrooms write 投資家 | term minor likely
| 消費者物価が上がる/証市/増市/株式市場が締め切る/証券市場が閉まる | 株式市場 | 韓国語「증시」の写し | copies Korean | minor likely
| 売出/売出額/売出高/売り出し額 | 売上高 | 韓国語「매출」の写し | copies the Korean word for sales | term likely
| 営業利益率を記録した業体/業体/企業体/製造業体/業体たち | 企業/メーカー/業者 | 韓国語「업체」の字をそのまま写した語 | copies the Korean word for a firm | term
| 職員たち | 社員/職員 | 会社では「社員・従業員」 | of a company: 社員 | minor weak
| 構造調整/構造調整を断行 | リストラ/再編 | 韓国語「구조조정」の写し | copies the Korean word for restructuring | term likely
| 協力方案/対応方案/解決方案/対策方案/改善方案 | 方策/対応策/解決策 | 韓国語「방안」の写し。「〜策」 | copies Korean; 〜策 | term minor
| 交流協力/経済協力方案/友好協力 | 交流と協力/経済協力 | 韓国語の並べ方の写し | a Korean pairing | literal minor likely
| 競技を行う/競技を繰り広げる/競技力 !陸上競技を行う | 試合を行う/プレー | 球技では「試合」 | of ball games: 試合 | term minor likely
| 得点に成功する/ゴールに成功する/逆転に成功した勝利を収める | 得点する/ゴールを決める | 韓国語の直訳 | a calque of Korean | literal minor likely
| 監督職/主将職/代表職/大統領職を遂行/議員職 | 監督/主将/職務/議員の職 | 「〜職」を付けるのは韓国語の用法 | Korean adds 職 | literal minor weak
| ことと知られる/ことと伝えられる/ものと知られる/ことと見られる | とみられる/見込みだ/という | 韓国語「것으로」の直訳 | a calque of Korean | literal minor
| ことと予想される/ことと期待される/ことと判断される/ことと確認される/ものと確認される | 見込みだ/とみられる/確認された | 韓国語「것으로」の直訳 | a calque of Korean | literal minor
| 席で明らかにする/席上で明らかにする/この席で | その場で/会見で | 「この席で」は韓国語の決まり文句 | a set phrase of Korean | literal minor likely
| だと話す/と話しながら | と述べた | 公式の発言は「述べた」 | a formal statement is 述べた | literal minor weak
`);
