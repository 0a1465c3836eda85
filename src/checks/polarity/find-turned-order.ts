import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';
import { overlapsAny, slice } from '../../text/ranges.ts';
import { beadAt } from '../bilingual/bead-at.ts';
import { isComparable } from '../bilingual/limits.ts';
import { linksInto } from '../bilingual/links.ts';
import type { UnitView } from '../context.ts';
import type { AntonymFlip } from './find-antonyms.ts';

/** One way round of two events: how Japanese says it, and what of either language may say the other. */
interface Order {
  readonly japanese: string;
  readonly opposite: string;
  /** The English word that is turned round. */
  readonly english: string;
  /** English words that the Japanese one may render: with one of them in the sentence nothing is turned round. */
  readonly clearing: RegExp;
  /** Japanese that says it the right way round. */
  readonly right: RegExp;
}

const ORDERS: readonly Order[] = [
  {
    japanese: '前',
    opposite: '後',
    english: 'after',
    clearing:
      /\b(?:before|beforehand|prior|ahead|previous(?:ly)?|pre-?\p{L}*|ago|earlier|until|till|already|advance|eve|front|former(?:ly)?|past|awaiting|pending|upcoming)\b/iu,
    right:
      /後|あと|のち|てから|でから|以降|以来|受け|経て|次第|際|うえで|上で|翌|過ぎ|たら|終え|機に|ぶり|たとき|た時/u,
  },
  {
    japanese: '後',
    opposite: '前',
    english: 'before',
    clearing:
      /\b(?:after|afterwards?|following|followed|since|later|then|subsequent(?:ly)?|post-?\p{L}*|upon|once|when|wake|next|having|past|eventually|finally|until|till|now)\b/iu,
    right: /前|まで|先立|控え|うちに|ないうち|以前|先に/u,
  },
];

/** Words behind the English one in which the event is named that it puts first or last. */
const EVENT_WITHIN = 6;
/** Links below this chance do not say that the two texts speak of the same event. */
const SURE = 0.3;
/** The event is the same, the order is not, and nothing in either sentence says otherwise. */
const TURNED = 0.8;
/** Verbs whose particle after says nothing of time: to look after, to be named after. */
const PHRASAL = new Set([
  'look',
  'name',
  'call',
  'take',
  'go',
  'run',
  'seek',
  'model',
  'day',
  'year',
  'time',
]);

/** Where one text puts an event before another and the other text after it: 投票の前に for "after the vote". */
export function findTurnedOrder(unit: UnitView): readonly AntonymFlip[] {
  if (!isComparable(unit)) return [];
  const { tokens } = unit.target;
  return tokens.flatMap((token, at) => {
    const order = ORDERS.find(({ japanese }) => japanese === token.surface);
    if (order === undefined) return [];
    const event = eventBefore(tokens, at);
    if (event === null) return [];
    // Only now: linking the sentences and words of a unit is dear.
    const bead = beadAt(unit, token.range);
    const source = bead === undefined ? null : turnedWord(unit, order, event, bead);
    if (source === null) return [];
    return [
      {
        target: token.range,
        source,
        opposites: [order.opposite],
        opposite: order.opposite,
        strength: TURNED,
      },
    ];
  });
}

/** The noun or verb that 前 or 後 stands behind: 投票の前, 選挙前, 到着した後. None behind a number (3年前) or on its own. */
function eventBefore(tokens: readonly JapaneseToken[], at: number): TextRange | null {
  const before = tokens[at - 1];
  if (before === undefined || before.range.end !== tokens[at]!.range.start) return null;
  const last = before.surface === 'の' && before.pos === '助詞' ? at - 2 : at - 1;
  const words = tokens.slice(Math.max(0, at - EVENT_WITHIN), last + 1);
  const word = words.findLast(token => isEvent(token) || endsPhrase(token));
  return word !== undefined && isEvent(word) ? word.range : null;
}

const NO_EVENTS = new Set(['非自立', '接尾', '代名詞', '数']);

const isEvent = ({ pos, detail, base }: JapaneseToken): boolean =>
  pos === '名詞' ? !NO_EVENTS.has(detail) : pos === '動詞' && detail === '自立' && base !== 'する';

const endsPhrase = ({ pos, detail, detail2 }: JapaneseToken): boolean =>
  pos === '助詞' || pos === '記号' || detail === '数' || detail2 === '助数詞';

/** The English word that puts the same event the other way round, where nothing else can have been meant. */
function turnedWord(unit: UnitView, order: Order, event: TextRange, bead: SentenceBead): TextRange | null {
  const english = bead.source.map(range => slice(unit.source.text, range)).join(' ');
  const japanese = bead.target.map(range => slice(unit.target.text, range)).join('');
  if (order.clearing.test(english) || order.right.test(japanese)) return null;
  const sources = linksInto(unit, event, SURE).map(({ source }) => source);
  const { tokens } = unit.source;
  const at = tokens.findIndex(
    (token, index) => isConjunction(tokens, index, order.english) && overlapsAny(bead.source, token.range),
  );
  return at >= 0 && namesEvent(tokens, at, sources) ? tokens[at]!.range : null;
}

const isConjunction = (tokens: readonly EnglishToken[], at: number, word: string): boolean =>
  tokens[at]!.text.toLowerCase() === word &&
  !PHRASAL.has(tokens[at - 1]?.lemma ?? '') &&
  tokens[at + 1]?.lemma !== 'all';

const namesEvent = (tokens: readonly EnglishToken[], at: number, linked: readonly TextRange[]): boolean => {
  const behind = tokens.slice(at + 1, at + 1 + EVENT_WITHIN);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  return clause.some(({ range }) => overlapsAny(linked, range));
};
