import { lowerBound } from './indices.ts';

/** Source words either side of the place in proportion that a target token may render: keeps long texts linear. */
const REACH = 160;
/** Occurrences of one word that are tried, those nearest to the place in proportion: keeps repetitive texts linear. */
const OCCURRENCES = 8;

/** The source words, [from, to), that the target token at `token` may render. */
export function reachOf(token: number, tokens: number, words: number): readonly [from: number, to: number] {
  const expected = expectedPlace(token, tokens, words);
  return [Math.max(0, expected - REACH), Math.min(words, expected + REACH)];
}

/** Where the source word is that a token would render if both texts ran in step. */
export const expectedPlace = (token: number, tokens: number, words: number): number =>
  Math.round((token / Math.max(1, tokens)) * words);

/** The items nearest to the expected place, in order; `items` ascend by place. */
export function nearest<T>(
  items: readonly T[],
  expected: number,
  placeOf: (item: T) => number,
): readonly T[] {
  if (items.length <= OCCURRENCES) return items;
  const middle = lowerBound(items, expected, placeOf);
  const from = Math.min(Math.max(0, middle - OCCURRENCES / 2), items.length - OCCURRENCES);
  return items.slice(from, from + OCCURRENCES);
}
