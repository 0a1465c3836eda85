import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';

/** Inflecting verbs that only carry on the one before: ている, られる, てしまう. */
const isAuxiliary = ({ pos, detail, base }: JapaneseToken): boolean =>
  pos === '助動詞' || (pos === '動詞' && (detail === '非自立' || detail === '接尾' || base === 'する'));

const isPredicate = ({ pos, detail, form }: JapaneseToken): boolean =>
  (pos === '動詞' && detail !== '接尾') || (pos === '形容詞' && form !== '連用テ接続') || pos === '助動詞';

/**
 * The first predicate that ends at or after an offset, with its inflection: 発表 in 「発表している」 gives the whole.
 * Null where the clause has none before `end`.
 */
export function predicateFrom(
  tokens: readonly JapaneseToken[],
  offset: number,
  end: number,
): TextRange | null {
  const first = tokens.findIndex(
    token => token.range.end > offset && token.range.end <= end && isPredicate(token),
  );
  if (first === -1) return null;
  let head = first;
  while (head > 0 && isAuxiliary(tokens[head]!) && adjoins(tokens, head) && tokens[head - 1]!.pos !== '助詞')
    head--;
  let last = first;
  while (last + 1 < tokens.length && continues(tokens, last + 1)) last++;
  return { start: tokens[head]!.range.start, end: tokens[last]!.range.end };
}

/** The last verb or adjective of a sentence, with its inflection; null where it has none. */
export function lastPredicate(tokens: readonly JapaneseToken[], sentence: TextRange): TextRange | null {
  const last = tokens.findLast(
    ({ range, pos }) => range.end <= sentence.end && (pos === '動詞' || pos === '形容詞'),
  );
  if (last === undefined || last.range.start < sentence.start) return null;
  return predicateFrom(tokens, last.range.start, sentence.end);
}

const adjoins = (tokens: readonly JapaneseToken[], at: number): boolean =>
  tokens[at - 1]!.range.end === tokens[at]!.range.start;

function continues(tokens: readonly JapaneseToken[], at: number): boolean {
  const token = tokens[at]!;
  if (!adjoins(tokens, at)) return false;
  if (isAuxiliary(token)) return true;
  const next = tokens[at + 1];
  return (
    /^[てで]$/u.test(token.surface) && next !== undefined && isAuxiliary(next) && adjoins(tokens, at + 1)
  );
}
