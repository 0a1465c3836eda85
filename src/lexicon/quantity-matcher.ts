import type { TextRange } from '../model/text.ts';
import type { Quantity } from './quantity.ts';

/** What a pattern's match means, and which part of it states that, where it is not the whole. */
export type Reading = Omit<Quantity, 'range' | 'text'> & { readonly range?: TextRange };

export interface QuantityPattern {
  /** Global and, for words, without regard to case. */
  readonly pattern: RegExp;
  /** Null where the match turns out to be no quantity. */
  readonly read: (match: RegExpExecArray) => Reading | readonly Reading[] | null;
}

/**
 * All quantities of `text`, in order. Patterns are tried in turn, and what an earlier one has claimed is blanked for
 * those after it, so that `June 30` is not also the count 30. `view` is `text` or a rewriting of the same length.
 */
export function matchQuantities(
  text: string,
  view: string,
  patterns: readonly QuantityPattern[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  let open = view;
  for (const { pattern, read } of patterns) {
    const claimed: { readonly start: number; readonly end: number }[] = [];
    for (const match of open.matchAll(pattern)) {
      const reading = read(match);
      if (reading === null) continue;
      const range = { start: match.index, end: match.index + match[0].length };
      claimed.push(range);
      for (const one of [reading].flat())
        if (Number.isFinite(one.value)) found.push(quoted(text, { ...one, range: one.range ?? range }));
    }
    open = blank(open, claimed);
  }
  return found.toSorted((a, b) => a.range.start - b.range.start);
}

const quoted = (text: string, reading: Omit<Quantity, 'text'>): Quantity => ({
  ...reading,
  text: text.slice(reading.range.start, reading.range.end),
});

function blank(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + '\0'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
