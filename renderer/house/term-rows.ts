import type { TermEntry } from '../../src/model/term.ts';
import { foldPlain, hasWords, plainWords } from '../../src/text/plain-search.ts';

/** Rows of the termbase with the words in any of their texts, in any case and width. */
export function matchingTerms(terms: readonly TermEntry[], query: string): readonly TermEntry[] {
  const words = plainWords(query);
  if (words.length === 0) return terms;
  return terms.filter(({ source, target, note }) =>
    hasWords(foldPlain(`${source}\n${target}\n${note}`), words),
  );
}
