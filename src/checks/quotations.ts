import type { TextRange } from '../model/text.ts';

const CLOSERS: Readonly<Record<string, string>> = { '「': '」', '『': '』' };

/**
 * Insides of the outermost complete 「…」 and 『…』 of a text, in order. A bracket without its partner is passed over,
 * so that one lost bracket does not turn the rest of the paragraph into a quotation.
 */
export function findQuotations(text: string): readonly TextRange[] {
  const open: { readonly closer: string; readonly start: number }[] = [];
  const pairs: TextRange[] = [];
  for (const { 0: character, index } of text.matchAll(/[「『」』]/g)) {
    const closer = CLOSERS[character];
    if (closer !== undefined) {
      open.push({ closer, start: index + 1 });
      continue;
    }
    const partner = open.findLastIndex(bracket => bracket.closer === character);
    if (partner < 0) continue;
    pairs.push({ start: open[partner]!.start, end: index });
    open.length = partner;
  }
  return outermost(pairs);
}

function outermost(pairs: readonly TextRange[]): readonly TextRange[] {
  const kept: TextRange[] = [];
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) {
    if ((kept.at(-1)?.end ?? -1) < pair.start) kept.push(pair);
  }
  return kept;
}
