import type { TermEntry } from '../../src/model/term.ts';

/** Rows of the termbase with the words in any of their texts, in any case and width. */
export function matchingTerms(terms: readonly TermEntry[], query: string): readonly TermEntry[] {
  const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return terms;
  return terms.filter(({ source, target, note }) => {
    const text = fold(`${source}\n${target}\n${note}`);
    return words.every(word => text.includes(word));
  });
}
