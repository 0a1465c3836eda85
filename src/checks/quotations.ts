import type { TextRange } from '../model/text.ts';
import { matchBrackets } from './brackets.ts';

/**
 * Insides of the outermost complete 「…」 and 『…』 of a text, in order. A bracket without its partner is passed over,
 * so that one lost bracket does not turn the rest of the paragraph into a quotation.
 */
export function findQuotations(text: string): readonly TextRange[] {
  const quotations = matchBrackets(text).pairs.filter(({ bracket }) => bracket === '「' || bracket === '『');
  const outermost: TextRange[] = [];
  for (const { start, end } of quotations.toSorted((a, b) => a.start - b.start)) {
    if ((outermost.at(-1)?.end ?? -1) < start) outermost.push({ start, end });
  }
  return outermost;
}
