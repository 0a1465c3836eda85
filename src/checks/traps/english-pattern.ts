import { singular } from '../../lexicon/english-forms.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** One word of a pattern: any of these. */
type PatternWord = readonly PatternForm[];
interface PatternForm {
  /** Lemma or lower-case form. */
  readonly form: string;
  /** Part of speech; null for any. */
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
 * of words; a word may have alternatives, each with its part of speech, of which the last stands for all that have none;
 * `_` is a gap; `~` and `+` name the words of `unless` and `needs`. What is hyphened is read as the words it is made of.
 */
export function parseEnglishCondition(text: string): EnglishCondition {
  const [phrases = '', ...conditions] = text.split(/\s+(?=[~+])/);
  const patterns = phrases
    .split(';')
    .map(pattern => pattern.trim().split(/\s+/))
    .filter(words => words[0] !== '')
    .flatMap(withoutHyphens)
    .map(words => words.map(parseElement));
  for (const pattern of patterns)
    if (pattern[0] === 'gap' || pattern.at(-1) === 'gap') throw new SyntaxError(`pattern: ${text}`);
  const named = (sign: string): readonly string[] =>
    conditions.filter(words => words.startsWith(sign)).flatMap(words => words.slice(1).split('/'));
  return { patterns, unless: named('~'), needs: named('+') };
}

/** The pattern, and one more for each alternative that is hyphened: `yearly/year-on-year rise` is `yearly rise; year on year rise`. */
function withoutHyphens(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.findIndex(word => /\p{L}-\p{L}/u.test(word));
  if (at < 0) return [words];
  const [plain, hyphened] = partition(words[at]!.split('/'), form => !/\p{L}-\p{L}/u.test(form));
  const replacements = [
    ...(plain.length === 0 ? [] : [[plain.join('/')]]),
    ...hyphened.map(form => form.split('-')),
  ];
  return replacements.flatMap(parts =>
    withoutHyphens([...words.slice(0, at), ...parts, ...words.slice(at + 1)]),
  );
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter(item => !test(item))];
}

function parseElement(text: string): PatternElement {
  if (text === '_') return 'gap';
  const forms = text.split('/').map(word => {
    const [, form = '', pos = null] = /^(.+?)(?:\.([A-Z]+))?$/.exec(word) ?? [];
    return { form, pos };
  });
  const last = forms.at(-1)!.pos;
  return forms.map(({ form, pos }) => ({ form, pos: pos ?? last }));
}

/** Every word a pattern may begin with. */
export const firstWords = ([first]: EnglishPattern): readonly string[] =>
  first === undefined || first === 'gap' ? [] : first.map(({ form }) => form);

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
  if (word === undefined || !element.some(form => isForm(word, form))) return null;
  return matchFrom(pattern, at + 1, words, start + 1);
}

const isForm = ({ token, forms }: SourceWord, { form, pos }: PatternForm): boolean =>
  forms.includes(form) && (pos === null || token.pos === pos);
