import type { TextRange } from '../model/text.ts';
import { foldText } from './fold-text.ts';

/** One thing a text must have. `begins`: it stands at the beginning of a word. */
export interface QueryTerm {
  readonly text: string;
  readonly begins: boolean;
}

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;
const WORD = /[\p{L}\p{N}]/u;

const isSpacedWord = (char: string): boolean => WORD.test(char) && !UNSPACED.test(char);

/**
 * The terms of what somebody typed: its words, or with "…" a phrase. In a spaced script a term begins a word: *port* is
 * in *ports*, not in *report*; Japanese is found anywhere.
 */
export function parseQuery(query: string): readonly QueryTerm[] {
  const terms = [...foldText(query).matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)]
    .map(([whole, phrase]) => (phrase ?? whole).trim().replace(/\s+/g, ' '))
    .filter(text => text !== '');
  return [...new Set(terms)].map(text => ({ text, begins: isSpacedWord(text[0]!) }));
}

/** Where a term is in a folded text, from an offset on; -1 for nowhere. */
export function findTerm(folded: string, { text, begins }: QueryTerm, from = 0): number {
  for (let at = folded.indexOf(text, from); at >= 0; at = folded.indexOf(text, at + 1)) {
    if (!begins || at === 0 || !isSpacedWord(folded[at - 1]!)) return at;
  }
  return -1;
}

/** Everywhere the terms are in a folded text, in its order, overlapping places as one. */
export function findTerms(folded: string, terms: readonly QueryTerm[]): readonly TextRange[] {
  const places: TextRange[] = [];
  for (const term of terms) {
    const { length } = term.text;
    for (let at = findTerm(folded, term); at >= 0; at = findTerm(folded, term, at + length)) {
      places.push({ start: at, end: at + length });
    }
  }
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
