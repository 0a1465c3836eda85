import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { overlapsAny } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';
import { perView } from '../memo.ts';
import { NEGATION_IDIOM } from './negation-idioms.ts';

/** A negated predicate: 許可しなかった, 発表されていない, 予定がない. */
export interface JapaneseNegation {
  /** From the word that is negated to the end of the inflection. */
  readonly range: TextRange;
  /** The word that is negated, light verbs and particles left out; of a compound, its last noun. */
  readonly head: TextRange;
  /** The negative itself: ない, ず, ん. */
  readonly negative: TextRange;
}

const NEGATIVE_BASES = new Set(['ない', 'ぬ', 'ん', 'まい', '無い']);
/** What may stand between a predicate and its negative. */
const LINKING_PARTICLES = new Set(['は', 'も', 'が', 'を', 'て', 'で', 'に', 'と', 'には', 'でも', 'とは']);
const LIGHT_VERBS = new Set([
  'する',
  'できる',
  '出来る',
  'なる',
  'ある',
  'いる',
  'おる',
  'くる',
  'れる',
  'られる',
  'ます',
  '行う',
]);
const LIGHT_NOUNS = new Set(['こと', 'の', 'わけ', 'もの', 'ん', 'はず', 'つもり', 'よう']);
/** Tokens looked back over from a negative to its predicate. */
const REACH = 8;

/** Predicates that are negated in earnest, in order; idioms that only look negative are left out. */
export const japaneseNegations = perView((target: TargetView): readonly JapaneseNegation[] => {
  const idioms = [...target.text.matchAll(NEGATION_IDIOM)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return target.tokens.flatMap((token, at) => {
    if (!isNegative(token) || overlapsAny(idioms, token.range)) return [];
    const head = headBefore(target.tokens, at);
    if (head === null) return [];
    return [
      {
        range: { start: head.start, end: endOf(target.tokens, at) },
        head,
        negative: token.range,
      },
    ];
  });
});

const isNegative = ({ base, pos, form }: JapaneseToken): boolean =>
  NEGATIVE_BASES.has(base) && (pos === '助動詞' || pos === '形容詞') && form !== 'ガル接続';

function headBefore(tokens: readonly JapaneseToken[], at: number): TextRange | null {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const token = tokens[index]!;
    if (token.range.end !== tokens[index + 1]!.range.start || token.pos === '記号') return null;
    if (isLight(token)) continue;
    if (token.pos === '助詞' || token.pos === '副詞') return null;
    let first = index;
    while (first > 0 && joins(tokens[first - 1]!, tokens[first]!)) first--;
    return { start: tokens[first]!.range.start, end: token.range.end };
  }
  return null;
}

const isLight = ({ pos, detail, base, surface }: JapaneseToken): boolean =>
  pos === '助動詞' ||
  (pos === '助詞' && LINKING_PARTICLES.has(surface)) ||
  (pos === '動詞' && (detail === '接尾' || detail === '非自立' || LIGHT_VERBS.has(base))) ||
  (pos === '名詞' && LIGHT_NOUNS.has(surface));

/** The words of one compound: 観光 + 地, 垂れ + 込める. */
function joins(before: JapaneseToken, token: JapaneseToken): boolean {
  if (before.range.end !== token.range.start) return false;
  if (token.pos === '動詞') return before.pos === '動詞' && before.form === '連用形';
  if (token.pos !== '名詞' || before.detail === '副詞可能' || before.detail === '非自立') return false;
  return before.pos === '名詞' || before.pos === '接頭詞';
}

function endOf(tokens: readonly JapaneseToken[], at: number): number {
  let last = at;
  while (
    last + 1 < tokens.length &&
    tokens[last + 1]!.pos === '助動詞' &&
    ['た', 'です'].includes(tokens[last + 1]!.base) &&
    tokens[last + 1]!.range.start === tokens[last]!.range.end
  )
    last++;
  return tokens[last]!.range.end;
}
