import { parseTraps } from '../trap.ts';

/** Verbs, adverbs and function words. */
export const WORDS = parseTraps(`
may.AUX;might.AUX | ことができる/こともできる/ことが出来る/ことができた | 可能性/かもしれない/かねない/恐れ/おそれ/ありうる/あり得る/見通し/見込み/とみられる/できるかもしれ/もよい/許可 | 推量の may, might を「できる」(可能)と訳した | possibility rendered as ability | likely
could.AUX _ explore/lead/face/trigger/cause/spark/threaten/affect/become/result/increase/worsen/undermine/seek/consider/discuss/last/rise/fall/hurt/damage/delay/jeopardize/fuel/escalate | ことができる/こともできる/できる | 可能性/かもしれない/かねない/恐れ/おそれ/ありうる/あり得る/だろう | 推量の could を「できる」(能力)と訳した | possibility rendered as ability | likely
either.DET country/side/party/nation/team/candidate/case/way;either of;on either | どの/どんな/どちらの国も !どの程度 !どのよう !どの国も !どのくらい | いずれ/どちらか/一方/双方/どちら | 二つのうちの「いずれか」の意 | one of two, not which
briefly;for a moment | しばらく/しばらくの間/暫く/しばらくして | 短時間/一時/短く/短い/少し/一瞬/しばし/簡潔/手短 | 短い時間をいう。「しばらく」は長めの時間 | a short time; しばらく is a longer one | 
later.ADV | 以後/以降/後日に/のちほど | その後/後に/のちに/あと/後/遅く | 過去の出来事の続きは「その後」 | of past events: その後 | minor likely
tie/ties/link/links/bond/relationship.NOUN ~neck/score/url/website/web/family | 関連性/連関性/因縁/縁故/連結/繋ぎ | 関係/結び付き/結びつき/つながり/絆 | 国や組織の「結び付き」を指す | relations between states or groups | likely
multiple;several ~times | 多数の/多数/多重/多重の/いくつもの数 | 複数/いくつか/数/相次 | 「複数の」の意。「多数」は数の多さをいう | more than one; 多数 is a great number | minor likely
dozens | 十数/数ダース/ダース/数十ダース | 数十/何十 | 「数十」を指す | several tens | minor
scores of;score of ~point/goal/win/game/match/test | スコア/得点/点数/成績 | 数十/多数/大勢 | 「多数・数十」の意 | very many
a handful of;handful | 手いっぱい/一握り/一つかみ/ハンドフル/手一杯/ひと握り | 少数/わずか/数人/ごく少数 | 「少数の」の意 | a small number | literal minor likely
respond;responded;response ~immune/plant/drug | 応答する/反応する/レスポンス/返事する/回答する/反応を調査 | 対応/対抗/応じ/答え/対処/反論/返答/コメント | 「対応する・応じる」の意 | to act on or answer | minor weak
account for;accounted for;accounts for | 担当する/会計/担う | 占め/に当た/相当 | 割合を「占める」意 | to make up a share
indebted to;owe;beholden | お世話になる/世話になる/借金がある/身世/負債がある/新世を | 借り/恩義/頼/依存/負う | 「借り・恩義がある」の意。「お世話になる」はあいさつ | under an obligation; お世話になる is a greeting | likely
call for;called for;calls for;calling for ~phone | 電話/呼び出す/コールする/呼びかけた電話 | 求め/訴え/呼び掛け/呼びかけ/定め/要求/必要 | 「求める」の意 | to demand | 
call on;called on;calls on _ to | 電話/訪問する/呼び出す/コールする | 求め/訴え/呼び掛け/呼びかけ/要求/促 | 「求める」の意 | to demand | 
provision/provisions/agreement/deal/treaty/plan/accord call/calls for | 要求する/要請する/電話する | 定め/規定/盛り込/求め | 文書が「定める」意 | of a document: to lay down | minor likely
urge.VERB;urged;urges | 促求する/催促する/衝動/追求する/促す衝動/促求 | 求め/促/訴え/要請/呼び掛け/呼びかけ | 「促す・求める」の意 | to press for | minor likely
vow;vowed;pledge.VERB;pledged ~money/allegiance | 盟誓する/公約する/抵当/盟世/質に入れる | 誓/約束/表明/明言 | 「約束する・表明する」の意 | to promise | minor likely
blast.VERB;blasted;slam.VERB;slammed ~door/music/car/truck/bomb/explosion/wall | 爆破する/爆発させる/叩きつける/ぶつける/激突/爆破した/閉める/発破 | 批判/非難 | 「激しく批判する」意 | to criticise sharply
hail.VERB;hailed ~cab/taxi/storm/rain | 雹/あられ/ひょう/歓呼する/歓呼 | 称賛/たたえ/歓迎/評価 | 「称賛・歓迎する」意 | to praise
tout.VERB;touted | 客引き/売り込む/呼び込み | 強調/アピール/誇/自賛/うたっ | 「アピールする」意 | to praise to others | minor likely
cite.VERB;cited;citing | 認容する/引き合い/召喚する | 引用/理由に/によると/挙げ/根拠/として | 理由に「挙げる」・「〜によると」の意 | to name as a reason or source | minor likely
defy;defied;in defiance of | 反抗する/抵抗する/挑む/拒否する/無視した反抗 | 逆ら/無視/背/従わ/反し | 「従わない」の意 | not to obey | weak
mull;weigh.VERB;weighing ~kg/pound/pounds/kilogram/ton/tons/scale | 重さ/計る/量る/体重/重さを量る/秤 | 検討 | 「検討する」意 | to consider
back.VERB;backed ~down/pack/up/off/out/away | 戻る/背中/後ろ/後退する/裏付けられた/裏 | 支持/支援/後押し/後ろ盾/系 | 「支持・支援する」意 | to support
backed by | 裏付けられる/後ろから/背後/戻された/背に | 支援/支持/後押し/後ろ盾/系 | 「支援を受けた」意 | with support from | likely
draft.VERB;drafted +resolution/law/bill/document/statement/constitution/plan | 徴兵する/徴兵された/徴集/ドラフトする/下書きする | 起草/作成/まとめ | 文書を「起草する」意 | to write a first version
field.VERB;fielded | 畑/フィールド/野原/守備する | 擁立/出場/受け/答え/投入 | 「擁立する・質問に答える」意 | to put forward, to answer | weak
grill.VERB;grilled +lawmaker/senator/committee/question/reporter/police/hearing | 焼く/グリル/焼いた/網焼き/焼かれ | 追及/問い詰め/質問攻め/厳しく問 | 「厳しく追及する」意 | to question hard
oust.VERB;ousted;ouster | 押し出す/追い払う/アウスター/縮出/追放する | 失脚/追放/罷免/解任/退陣/追い落と/打倒 | 「失脚・解任」の意 | to remove from office | minor likely
appoint.VERB;appointed;appointment ~doctor/dentist/hospital | 約束/予約/アポイント/任用/任命式 | 任命/起用/指名/就任 | 「任命」を指す | giving an office | likely
nominate.VERB;nominated;nominee | ノミネート者/推薦者/候補推薦/指名者ら/公薦 | 指名/候補/ノミネート | 「指名・候補」を指す | naming for an office or prize | minor likely
dismiss.VERB;dismissed ~worker/minister/official/class/school | 解雇する/解散する/却下された解雇/退ける | 一蹴/退け/否定/却下/棄却/解任/更迭 | 主張を「退ける・一蹴する」意 | to reject | weak
sack.VERB;sacked ~city/rome/quarterback | 袋/略奪する/袋に | 解任/更迭/罷免/解雇 | 「解任する」意 | to dismiss
sell/selling _ to voters/public/lawmakers/parliament/skeptical;sell/selling _ agreement/deal/plan/reform/policy/idea | 販売する/売る/売却する/販売/売りつける | 納得/説得/理解を得/売り込/訴え | 「納得させる」意 | to win people over
uphill battle/struggle/fight/task | 上り坂/上り坂の戦い/坂道/上り坂の戦闘/丘の上/坂の上/坂を上る戦い | 苦戦/苦しい戦い/困難/難航/厳しい戦い | 「苦しい戦い」の慣用句 | an idiom for a hard fight | literal
stop/stopped/stops/stopping short of | 立ち止まる/停止する/止まる/短く/立ち止まった/やめる/停車/中断する | には至ら/までは/踏み込/控え/避け | 「〜するまでには至らない」意 | not to go so far | critical
fall/fell/falls short of | 短く/落ちる/短い/倒れる/不足に落/落ちた | 届か/及ば/下回/満た/至ら | 「届かない」意 | not to reach
in place ~of/take | 場所に/場所で/場所/その場/場にいる/所定の位置/場所に入る | 整/配置/実施/施行/導入/設け/講じ | 「整っている・実施されている」意 | set up, working | likely
take place;took place;takes place;taken place | 場所を取る/位置を占める/起きる場所/自分の場所/場所をとる | 行われ/開かれ/起き/実施/開催/あった | 「行われる」意 | to happen
in the wake of;wake of | 起きて/航跡/目覚め/後流/ウェイク/通夜 | 受け/後/きっかけ | 「〜を受けて・〜の後」の意 | after
in light of | 光の中/光で/光に/明かり/光を考え | 踏まえ/考慮/照らし/受け/鑑み | 「〜を踏まえて」の意 | considering
in the face of | 顔/顔の中/正面で/顔に | 直面/にもかかわらず/前に/受け/対し | 「〜に直面して」の意 | confronted with
at the expense of;at _ expense | 費用で/費用/経費/支出で | 犠牲/代償/引き換え | 「〜を犠牲にして」の意 | to the loss of | likely
on behalf of | 半分/代身/代わって代表/側面で | 代わ/代表/代理/ために | 「〜を代表して」の意 | for someone else
in return for;in exchange for ~stock | 対価として/代償として/代償/対価/帰って/戻って/対価で/代価として/返事で/代価 | 見返り/引き換え/代わり | 報道では「〜の見返りに」 | newsrooms write 見返りに | minor likely
as part of | 一部分/部品として/部分として/部分で/パートとして | 一環/一部 | 「〜の一環として」の意 | as one step of | minor likely
in addition to;on top of | 頂上/上に加えて/追加で | 加え/ほか/さらに/上に | 「〜に加えて」の意 | besides | minor weak
as of | のように/の時点のように/からの/現在として | 時点/現在/付 | 「〜の時点で」の意 | at that time | weak
rule/ruled out;not rule out | 排除する/規則/ルール/支配する/除外する/統治 | 可能性/否定/排除 | 「可能性を否定する」意 | to call impossible | minor
carry/carried out ~food/restaurant | 運び出す/運ぶ/持ち出す/外に運/搬出 | 実行/実施/行っ/遂行/執行 | 「実施・実行する」意 | to do
crack/cracks down on | ひび/割れ/割れ目/亀裂/壊す | 取り締ま/弾圧/摘発 | 「取り締まる」意 | to act severely against
bring/brought to justice | 正義に/正義を/正義/正義へ/ジャスティス | 裁き/裁判/法の裁き/処罰 | 「裁きを受けさせる」意 | to have punished
turn/turned down _ offer/request/proposal/bid;turned down | 下に曲/低く/下げる/下に回/回す/音量 | 断/拒否/拒/却下 | 「断る」意 | to refuse
call/called off | 電話/呼び出す/オフ | 中止/取りやめ/打ち切り | 「中止する」意 | to cancel
put/puts/putting off | オフ/置く/外す/離す | 延期/先送り/遅らせ | 「延期する」意 | to delay | weak
long running/standing;longtime;long time ~ago/no/for/a | 長い/長時間/長い時間/長距離 | 長年/長期/長きに/積年/古く/かねて | 「長年の」の意 | of many years | minor likely
heavy sanctions/fighting/losses/fine/pressure/blow/criticism;heavy _ sanctions | 強力な/重い/ヘビー/重たい | 厳しい/激しい/多大/大きな/重い制裁/巨額 | 「厳しい・激しい」の意 | severe | minor likely
powerful sister/brother/wife/figure/politician/man/son/leader/businessman/minister/woman | 強力な/力強い/強い/パワフルな/最も強力な/強力 | 実力者/有力/影響力/権力 | 人は「有力な・実力者の」。「強力な」は物に使う | of people: 有力な or 実力者 | minor
growing/mounting concern/concerns/pressure/criticism/fear/fears/anger/frustration/tension/tensions | ますます大きくなる/育つ/成長する/成長/大きくなる/育っている/増える | 高まる/強まる/広がる/募る/高ま/強ま/広が | 懸念や圧力は「高まる・強まる」 | concern and pressure are 高まる | literal minor
raise/raised/raises/raising _ concern/concerns/fears/fear/question/questions/alarm/doubts | 上げる/持ち上げる/育てる/起こした/高める/引き上げる/上げた | 呼ん/懸念/示/疑問/投げ/招/提起/不安 | 「懸念を呼ぶ・疑問を投げかける」意 | to cause worry or doubt | likely
express/expressed/voice/voiced _ concern/concerns | 憂慮/心配/優慮/憂慮を | 懸念 | 報道では「懸念を示す・表明する」 | newsrooms write 懸念 | term minor likely
concern.NOUN;concerns.NOUN | 憂慮/優慮 | 懸念/不安/心配 | 報道では「懸念」 | newsrooms write 懸念 | term minor
worsening/escalating/rising tension/tensions/standoff/conflict/crisis/dispute/situation/violence;worsening | 盛り上がる/増加する/上がる/エスカレーティング/悪化した緊張/盛り上がり | 激化/悪化/高まる/高ま/深ま/深刻化 | 対立や緊張は「激化する・高まる」 | a conflict is 激化する | 
highest/lowest point/level in years/decades | 最高潮/最高点/最低点/最高の点/最高ポイント/頂点 | 最も高/最も低/最高/最低/最悪/ここ数年 | 「ここ数年で最も高い」などとする | say how high in how long | literal minor likely
upgrade.NOUN;upgraded;upgrading ~software/computer/phone/system/hotel/seat/app +ties/relations/relationship/partnership/status/alliance/rating/cooperation | アップグレード/アップグレードする/昇級/改良 | 格上げ/引き上げ/強化 | 関係は「格上げ」 | relations are 格上げ | literal minor
not/n't immediately clear;not/n't clear at once;unclear | すぐには明確ではない/すぐに明確/即時明確/直ちに明確/明確ではない/明確でない/すぐには明確/即座に明確/直ちに明らかではない/すぐには明らかではない/不明確 | 明らかになっていない/はっきり/不明/分かってい/わかってい/明らかでな | 定型は「明らかになっていない」「不明だ」 | newsrooms write 明らかになっていない | literal minor
scrutiny | 調査/検査/走査/精査する/考査 | 監視/精査/追及/検証/厳しい目/注目 | 「監視・厳しい目」の意 | being watched closely | minor likely
political/diplomatic cover;cover.NOUN _ political;give/gave/given/provide/provided _ cover | 隠蔽/表紙/カバー/覆い/蓋/隠れ蓑を与え/隠す | 擁護/後ろ盾/盾/庇護/口実 | 「擁護・後ろ盾」を指す | protection, not hiding
consultation/consultations.NOUN ~doctor/medical/patient/legal/lawyer/clinic/hotline | 相談/諮問/コンサルティング/コンサルテーション/相談を | 協議/意見交換 | 外交では「協議」 | in diplomacy: 協議 | minor likely
control/controls/controlled.VERB ~birth/remote/pest | 統制する/通制 | 支配/管理/掌握/制圧/実効支配 | 地域などは「支配・掌握する」 | of territory: 支配する | literal minor likely
too _ to ~enough | するために/過ぎるために/すぎるために/ためにあまりに/すぎている | できな/ない/すぎて/過ぎて | too ... to は「〜すぎて…できない」 | too … to: so that not | likely
in the coming weeks/days/months/years;coming weeks/days/months | 来る数/来る週/今後の週/来る日/来る月/来る数週間/今後数週間以内/来週間/来る数日/来る数カ月 | 数週間/数日/数カ月/今後 | 「今後数週間のうちに」とする | newsrooms write 今後数週間 | literal minor likely
discard/discarded/scrap/scrapped/abandon/abandoned/withdraw/terminate/tear _ treaty/agreement/deal/pact/accord;treaty/pact/agreement/deal/accord _ discarded/scrapped/abandoned/terminated | 廃棄する/捨てる/スクラップ/廃棄/放棄する/解雇する/捨てられる/廃棄される | 破棄/離脱/失効 | 条約は「破棄する」 | a treaty is 破棄する | term minor
cold war _ ended;end/ended _ cold war;end of the cold war;after the cold war;since the cold war | 冷戦終了/冷戦の終了/冷戦が終了/寒い戦争/冷たい戦争/冷戦終わり/冷戦終り | 冷戦終結/冷戦後/冷戦の終結/冷戦が終結/冷戦の終わり | 定型は「冷戦終結」 | the set phrase is 冷戦終結 | term minor
war/conflict/fighting _ ended/ends/end;end/ended/ending _ war/conflict/fighting ~cold | 終了する/戦争終了/終戦する/終料/戦争の終了 | 終結/終わ/終え/終戦 | 戦争は「終結する」 | a war is 終結する | term minor likely
russian/chinese/american/japanese/foreign/german/korean/u.s./british/italian/french/iranian/turkish/soviet/locally/domestically made;made in | ロシア産/中国産/アメリカ産/米国産/韓国産/日本産/外国産/国産車産/ドイツ産 | 製 | 工業製品は「〜製」。「産」は農産物など | manufactured goods are 〜製; 産 is for produce | term minor
gift/gifts/present/presents.NOUN;gave +president/leader/minister/king/queen/pope/premier/ambassador | プレゼントする/膳物/先物/善物 | 贈/贈り物/贈呈 | 公式の贈り物は「贈る」 | between leaders: 贈る | literal minor likely
beyond.ADP ~border/line/wall/sea/control/reach | 越えて/超えて/向こうに/以上に | 以外/とどまら/にも/超え/先 | 「〜にとどまらず・〜以外にも」の意 | not only there | literal minor weak
over.ADP _ invasion/war/attack/killing/dispute/handling/failure/role/alleged/human/policy | のために/を越えて/の上に/以上/ために | めぐ/巡/理由に/受け/対し/問題 | 「〜をめぐって・〜を理由に」の意 | because of, about | literal minor weak
interpret/interpreting/interpreted.VERB ~law/constitution/dream/language/translate/sign/text | 通訳する/解釈する/解釈した/通訳 | 分析/受け止め/解釈 | 「分析する・受け止める」意 | to make sense of | literal minor weak
contribute;contributed;contribution ~fund/money/campaign/dollar/pension/report | 寄附/寄付する/寄与する寄付/奉献 | 貢献/寄与/一因 | 「貢献・寄与する」意 | to help bring about | weak
allegedly;reportedly | 主張によると/報告によると/報道的に/報告された/伝えられるところ/申し立てによれば/主張されたところ | とされる/という/とみられる/報道/によると/伝え | 「〜とされる」「〜という」とする | newsrooms write 〜とされる | literal minor likely
figure/figures.NOUN _ political/religious/business/public/senior;political/religious/public/key figure/figures;key/senior/leading member/members;personnel ~change/appointment/reshuffle/department/manager/policy | 人事/主要人事/政界人事/数字/図形 | 人物/幹部/関係者/要人/有力者/メンバー/要員 | 韓国語「인사(人士)」。日本語の「人事」は配置や異動 | Korean for a person; 人事 is about appointments
according to experts/analysts/officials/observers;experts/analysts say | 専門家らが言う/専門家たちが言う/分析家/分析者/分析家ら/アナリスト者 | 専門家によると/アナリスト/専門家は/専門家 | 報道では「専門家によると」 | newsrooms write 専門家によると | literal minor
analyst;analysts | 分析家/分析者/分析家たち/分析か/分析官家 | アナリスト/専門家/分析官 | 「アナリスト・専門家」を指す | an expert | term minor
expert;experts | 熟練者/エキスパート者/専門の人 | 専門家/識者/有識者 | 「専門家」を指す | who knows a subject | minor
hard line;hardline;hardliner;hawkish | 硬い線/ハードライン/強硬線/強い線/鷹のような/固い線/硬線 | 強硬/強硬派/タカ派 | 「強硬(派)」を指す | severe, unbending
dove/doves/dovish ~bird/peace/white/release | 鳩/ハト/鳩のような/鳩派 | ハト派/穏健派 | 「ハト派・穏健派」を指す | moderate | minor
sidelines of;on the sidelines | サイドライン/傍観/側線/余白/脇線/周辺で/副線 | 合わせ/機会/際/別に/傍ら/場 | 会議に「合わせて」の意 | alongside a meeting
behind closed doors;closed door | 閉じたドア/閉ざされたドア/閉まったドア/閉じた門/閉ざされた扉/密室で/ドアの後ろ | 非公開/水面下 | 「非公開で」の意 | not in public | literal
behind the scenes | 場面の後ろ/シーンの裏/舞台の裏/裏で場面/場面の裏/シーンの後ろ | 水面下/舞台裏/裏側/ひそか | 「水面下・舞台裏で」の意 | not in public | literal
ripple effect;domino effect;fallout ~nuclear/radiation/radioactive | 放射性降下物/ドミノ影響/波及び/落下物/落下/降下物/波長/波状効果 | 波紋/影響/余波/波及/ドミノ | 「余波・影響」を指す | consequences | 
tip of the iceberg | 氷山の先/氷山の先端/氷山の頂/氷の山/氷山の頂上 | 氷山の一角 | 慣用句は「氷山の一角」 | the idiom is 氷山の一角 | literal minor
last straw | 最後の藁/最後のわら/最後のストロー | 限界/我慢/決定打/とどめ | 「我慢の限界」の意 | what makes it unbearable | literal
game changer | ゲームチェンジャー者/ゲームを変える人/ゲーム変更者/ゲームの変化者/競技を変える | 流れを変え/大きく変え/ゲームチェンジャー/転機/画期的 | 「状況を一変させるもの」の意 | what changes everything | literal
track record | トラック記録/追跡記録/追跡の記録/路の記録/軌跡記録 | 実績/経歴 | 「実績」を指す | what was achieved
wake up call | モーニングコール/起床電話/目覚まし電話/目覚まし/モーニング電話 | 警鐘/警告/教訓 | 「警鐘」の意 | a warning | literal
elephant in the room | 部屋の中の象/部屋の象/部屋のゾウ/部屋の中のゾウ | 触れ/タブー/懸案 | 「触れたがらない問題」の意 | what nobody speaks of | literal
tip/tipping the balance/scales;tipping point | チップ/先端/ティッピングポイント/傾く点/チッピング/転換ポイント | 転機/転換点/臨界点/限界点 | 「転換点・臨界点」を指す | where things turn | literal minor likely
envy of the world/region | 羨ましい/うらやましい/世界の嫉妬/世界の羨望の | うらやむ/羨望/羨む | 「世界がうらやむ」の意 | what the world would like to have
`);
