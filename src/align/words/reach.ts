/** Source words either side of the place in proportion that a target token may render: keeps long texts linear. */
const REACH = 160;

/** The source words, [from, to), that the target token at `token` may render. */
export function reachOf(token: number, tokens: number, words: number): readonly [from: number, to: number] {
  const expected = Math.round((token / Math.max(1, tokens)) * words);
  return [Math.max(0, expected - REACH), Math.min(words, expected + REACH)];
}
