import { singular } from '../../lexicon/english-forms.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** One word of a pattern: any of these lemmas or lower-case forms, of this part of speech if one is named. */
interface PatternWord {
  readonly words: readonly string[];
  readonly pos: string | null;
}
/** `_` in a pattern: up to `LONGEST_GAP` words of any kind. */
type PatternElement = PatternWord | 'gap';

/** A phrase of English as a table names it. */
export type EnglishPattern = readonly PatternElement[];

const LONGEST_GAP = 3;

/** What a row says of the English. */
export interface EnglishCondition {
  readonly patterns: readonly EnglishPattern[];
  /** Words of the same sentence that spoil the pattern. */
  readonly unless: readonly string[];
  /** Words of which the unit must have one, so that a word of many senses is taken in the one meant; empty: none asked. */
  readonly needs: readonly string[];
}

/**
 * Reads `strike/reach _ deal.NOUN; pact ~trade/business +leader/minister`: alternatives parted by semicolons, each a row
 * of words; a word may have alternatives and a part of speech; `_` is a gap; `~` and `+` name the words of `unless` and
 * `needs`.
 */
export function parseEnglishCondition(text: string): EnglishCondition {
  const [phrases = '', ...conditions] = text.split(/\s+(?=[~+])/);
  const patterns = phrases
    .split(';')
    .map(pattern => pattern.trim().split(/\s+/))
    .filter(words => words[0] !== '')
    .map(words => words.map(parseElement));
  for (const pattern of patterns)
    if (pattern[0] === 'gap' || pattern.at(-1) === 'gap') throw new SyntaxError(`pattern: ${text}`);
  const named = (sign: string): readonly string[] =>
    conditions.filter(words => words.startsWith(sign)).flatMap(words => words.slice(1).split('/'));
  return { patterns, unless: named('~'), needs: named('+') };
}

function parseElement(text: string): PatternElement {
  if (text === '_') return 'gap';
  const [, words = '', pos = null] = /^(.+?)(?:\.([A-Z]+))?$/.exec(text) ?? [];
  return { words: words.split('/'), pos };
}

/** Every word a pattern may begin with. */
export const firstWords = ([first]: EnglishPattern): readonly string[] =>
  first === undefined || first === 'gap' ? [] : first.words;

interface SourceWord {
  readonly token: EnglishToken;
  readonly forms: readonly string[];
}

/** Words and numbers of the English side, and where each form of them stands among these. */
export interface SourceIndex {
  readonly words: readonly SourceWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The index of a unit's English side, kept with it. */
export const sourceIndex = perView((source: SourceView): SourceIndex => {
  const words = source.tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .flatMap((token): readonly SourceWord[] => {
      const lower = token.text.toLowerCase();
      // The tokenizer leaves some compounds whole: inter-Korean, but high - level.
      const parts = /\p{L}-\p{L}/u.test(lower) ? lower.split('-') : [];
      if (parts.length > 1)
        return parts.map(part => ({ token, forms: [...new Set([part, singular(part)])] }));
      return [{ token, forms: [...new Set([lower, token.lemma, singular(lower)])] }];
    });
  const places = new Map<string, number[]>();
  for (const [at, { forms }] of words.entries())
    for (const form of forms) {
      const known = places.get(form);
      if (known === undefined) places.set(form, [at]);
      else known.push(at);
    }
  return { words, places };
});

/** Where a pattern stands in the English, in order. */
export function findPattern(pattern: EnglishPattern, { words, places }: SourceIndex): readonly TextRange[] {
  const starts = firstWords(pattern).flatMap(word => places.get(word) ?? []);
  return [...new Set(starts)]
    .toSorted((a, b) => a - b)
    .flatMap(start => {
      const end = matchFrom(pattern, 0, words, start);
      if (end === null) return [];
      return [{ start: words[start]!.token.range.start, end: words[end - 1]!.token.range.end }];
    });
}

/** Index after the last word of the pattern, matched from its element `at` on; null where it does not match. */
function matchFrom(
  pattern: EnglishPattern,
  at: number,
  words: readonly SourceWord[],
  start: number,
): number | null {
  const element = pattern[at];
  if (element === undefined) return start;
  if (element === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
      const end = matchFrom(pattern, at + 1, words, start + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  const word = words[start];
  if (word === undefined || !element.words.some(form => word.forms.includes(form))) return null;
  if (element.pos !== null && word.token.pos !== element.pos) return null;
  return matchFrom(pattern, at + 1, words, start + 1);
}
