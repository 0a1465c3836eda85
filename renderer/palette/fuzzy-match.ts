import type { TextRange } from '../../src/model/text.ts';

/** How well a query fits a text, and which characters of the text it is about. */
export interface FuzzyMatch {
  readonly score: number;
  readonly ranges: readonly TextRange[];
}

const KATAKANA_TO_HIRAGANA = 0x60;

/** One width, one case, one kana; always as many code units as before, so that offsets stay. */
export function foldForSearch(text: string): string {
  let folded = '';
  for (const character of text) {
    const plain = character.normalize('NFKC').toLowerCase();
    const kept = plain.length === character.length ? plain : character;
    folded += kept.replace(/[\u30a1-\u30f6]/g, kana =>
      String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA),
    );
  }
  return folded;
}

/** Whether a word begins there: after a space or bracket, or where the script changes. */
function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text[at - 1] ?? '';
  const isLetter = /[\p{L}\p{N}]/u;
  if (!isLetter.test(before)) return true;
  return scriptOf(before) !== scriptOf(text[at] ?? '');
}

function scriptOf(character: string): string {
  if (/[\u3041-\u3096\u30fc]/.test(character)) return 'kana';
  return /\p{sc=Han}/u.test(character) ? 'han' : 'other';
}

function substring(term: string, text: string): FuzzyMatch | null {
  let best: FuzzyMatch | null = null;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const place = at === 0 ? 40 : beginsWord(text, at) ? 25 : 0;
    const score = 100 + place - Math.min(at, 30) / 3 - Math.min(text.length, 60) / 10;
    if (best === null || score > best.score) best = { score, ranges: [{ start: at, end: at + term.length }] };
  }
  return best;
}

/** Where a letter is meant from some place on: right there, else where a word begins with it, else anywhere. */
function placeOf(letter: string, text: string, from: number, adjacent: boolean): number {
  if (adjacent && text.startsWith(letter, from)) return from;
  const first = text.indexOf(letter, from);
  for (let at = first; at >= 0; at = text.indexOf(letter, at + 1)) if (beginsWord(text, at)) return at;
  return first;
}

/** Letters in order with others between them: as initials of words, or at least close together. */
function scattered(term: string, text: string): FuzzyMatch | null {
  const places: number[] = [];
  for (const letter of term) {
    const before = places.at(-1);
    const at = placeOf(letter, text, (before ?? -1) + 1, before !== undefined);
    if (at < 0) return null;
    places.push(at);
  }
  const begun = places.filter(at => beginsWord(text, at)).length;
  const joined = places.filter((at, index) => index > 0 && at === (places[index - 1] ?? 0) + 1).length;
  const span = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1;
  // Letters neither at the start of a word nor right after the one before: else anything fits anything.
  if (begun + joined < places.length && span > term.length * 2) return null;
  const score = 20 + 8 * begun + 4 * joined - Math.min(span, 40) / 2;
  return { score, ranges: places.map(at => ({ start: at, end: at + 1 })) };
}

/** Finds one word of a query in a text that was folded. */
function matchTerm(term: string, folded: string): FuzzyMatch | null {
  return substring(term, folded) ?? (term.length > 1 ? scattered(term, folded) : null);
}

/** The words of a query, folded. */
export const termsOf = (query: string): readonly string[] =>
  foldForSearch(query).split(/\s+/).filter(Boolean);

/** What stands on the screen counts a little more than what does not. */
const UNSEEN = 4;

/**
 * Finds a query in several texts that say the same, the first being the one that is shown: each of its words must fit
 * one of them, in whichever language. The ranges are of the first.
 */
export function fuzzyMatch(terms: readonly string[], folded: readonly string[]): FuzzyMatch | null {
  const found = terms.map(term => folded.map(text => matchTerm(term, text)));
  const scores = found.map(matches =>
    Math.max(...matches.map((match, index) => (match ? match.score - (index === 0 ? 0 : UNSEEN) : -1))),
  );
  if (scores.some(score => score < 0)) return null;
  return {
    score: scores.reduce((sum, score) => sum + score, 0),
    ranges: found.flatMap(([shown]) => shown?.ranges ?? []).toSorted((a, b) => a.start - b.start),
  };
}
