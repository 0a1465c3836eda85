import type { TextRange } from '../../model/text.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';

/** What a Japanese expression makes of a statement. */
type JapaneseModality = 'possibility' | 'evidence' | 'permission' | 'ability' | 'obligation' | 'outlook';

/** An expression of modality: かもしれない, らしい, なければならない. */
export interface JapaneseModal {
  readonly range: TextRange;
  readonly modality: JapaneseModality;
}

const END = '(?=[。、，,」』）\\s]|$|と|が[、，]|け(?:れ)?ど|し、|ため|から|ので)';

/** Regular expression sources, the marker without the predicate before it. Own collection after the usual grammars. */
const MARKERS: readonly (readonly [JapaneseModality, string])[] = [
  ['possibility', 'かも(?:しれ|知れ)(?:ない|ませ?ん|なかった|ず|ぬ)'],
  [
    'possibility',
    '可能性(?:が|も|は)(?:十分|大いに|かなり)?(?:に)?(?:ある|あり(?:ます|得る|うる|、)?|あった|高い|高く|高まっ|大きい|出て|出た)',
  ],
  ['evidence', `(?<!素晴|すば|あ)らしい(?:です)?${END}`],
  ['evidence', `(?<=[たるいうくすつぬぶむぐ])(?:よう|みたい)(?:だ|です|である|だった)(?:った)?${END}`],
  ['evidence', `と(?:みら|見ら|思わ)れ(?:る|ている|ます|ています|た|ていた)${END}`],
  ['permission', '(?<!なく)(?:ても|でも)(?:よい|いい|良い|構わない|かまわない|差し支えない)'],
  ['permission', '(?:こと)が(?:許さ|認めら)れ'],
  ['ability', 'ことが(?:でき|出来)(?:る|ます|た|、)|(?<=[一-龠々ァ-ヶー])(?:でき|出来)(?:る|ます)'],
];

/** What obliges in any way; where one stands, an obligation is not lost. */
export const OBLIGING = new RegExp(
  [
    'べき|べし|べく',
    '(?:なけれ|なきゃ|なくちゃ|なくては|ねば|ないと|ざるを|ねえと)',
    '必要|必須|必至|義務|責任|責務|要求|要請|要する|要し|要件|条件|強い|強要|不可欠|欠か|求め|迫られ|余儀な',
    'しか(?:な|あ)|ほか(?:は)?な|(?:た|だ)(?:方|ほう)が|ほしい|欲しい|てもら|ください|下さい|たい|はず|当然|望ま|望む|しよう|よう(?:。|！|」|に)|こと(?:。|」|だ|です|となって|になって)|なさい|しろ|せよ|すれば|ものだ|ものとする|推奨|勧め|注意|なら(?:ない|ず|ぬ|ん)|いけ(?:ない|ません)|予定|指示|命|規定|禁',
  ].join('|'),
  'u',
);

/** What leaves a statement open in any way; where one stands, a hedge is not lost. */
export const HEDGING = new RegExp(
  [
    'かも|可能|恐れ|おそれ|うる|得る|得ます|えます|かね(?:ない|ず|ません)|危険|危惧|リスク|見込|見通|予想|予測|予定|予期|期待|想定|推定|推測|推計|想像|仮|もし|たら|れば|なら|場合|疑|容疑|懸念|心配|不安|危ぶ|迫|兆|計画|方針|意向|希望|望|目指|検討|提案|(?<![法草議])案|狙|目標',
    'だろう|でしょう|であろう|ろう|しょう|よう|そう|らしい|まい|はず|みたい|つもり|見られ|みられ|見て|みて|見え|みえ|映る|映り|思|考え|感じ|気が|という|といい|と言|といわ|とされ|と伝|とのこと|と述べ|報じ|主張|示唆|語っ|話し|話す',
    'でき|出来|できる|られ(?:る|ます)|ことがあ|こともあ|こともできる|がち|傾向|しやすい|やすい|やすく|ほぼ|おそらく|恐らく|たぶん|多分|もしかし|ひょっと|あるいは|おおむね|概ね|どうやら|模様|確率|公算|余地|機会|チャンス|決ま|決定|おかしく|か(?=判|どう|調|確認|検)|向き|いずれ|将来|今後|か(?=。|？|」|、|を|が|は|も|に|$)|ば、|とも|なりかね|間違いな|確実|きっと|必ず|べき|必要|なけれ|しれ|知れ|許|認め|よい|いい|良い',
  ].join('|'),
  'u',
);

const MARKER = new RegExp(MARKERS.map(([, source], at) => `(?<m${at}>${source})`).join('|'), 'gu');

/** Expressions that weaken or allow what the translation states, in order. */
export const japaneseModals = perView((target: TargetView): readonly JapaneseModal[] =>
  [...target.text.matchAll(MARKER)].map(match => {
    const at = MARKERS.findIndex((_, index) => match.groups?.[`m${index}`] !== undefined);
    return {
      range: { start: match.index, end: match.index + match[0].length },
      modality: MARKERS[at]![0],
    };
  }),
);
