import { singular } from '../lexicon/english-forms.ts';
import { englishQuantities } from '../lexicon/quantities.ts';
import type { EnglishAnalyzer, EnglishToken } from '../segment/token.ts';
import { quantityKey, symbolsKey } from './keys.ts';

export type TermKind = 'word' | 'name' | 'quantity';

/** A content word, name or number of the source, as one thing to be looked for in the translation. */
export interface EnglishTerm {
  readonly key: string;
  readonly kind: TermKind;
  /** Forms under which a gloss or a Latin run may show it: lemma, as written, singular; lower case. */
  readonly forms: readonly string[];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'X', 'NUM', 'INTJ']);
const WORD = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.-]*$/u;

function termOf(token: EnglishToken): EnglishTerm | null {
  if (token.kind !== 'word' || token.stop || !CONTENT.has(token.pos) || !WORD.test(token.text)) return null;
  const plain = token.text.replace(/[.’']/g, '').toLowerCase();
  const name = token.pos === 'PROPN' || /^\p{Lu}.*\p{Lu}/u.test(token.text);
  const forms = [...new Set([token.lemma, plain, singular(plain), singular(token.lemma)])];
  return { key: name ? plain : token.lemma, kind: name ? 'name' : 'word', forms };
}

/** A line without words, such as a rule of underscores, is one term: only its like renders it. */
function wholeText(text: string): readonly EnglishTerm[] {
  const key = symbolsKey(text);
  return key === null ? [] : [{ key, kind: 'word', forms: [key] }];
}

/** The distinct terms of one paragraph, in order of first mention. */
export function englishTerms(text: string, english: EnglishAnalyzer): readonly EnglishTerm[] {
  const terms = new Map<string, EnglishTerm>();
  for (const token of english.analyze(text).tokens) {
    const term = termOf(token);
    if (term !== null && !terms.has(term.key)) terms.set(term.key, term);
  }
  for (const quantity of englishQuantities(text)) {
    const key = quantityKey(quantity);
    terms.set(key, { key, kind: 'quantity', forms: [key] });
  }
  return terms.size > 0 ? [...terms.values()] : wholeText(text);
}
