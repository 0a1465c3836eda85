import { memoize } from '../../lexicon/memoize.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import { ANTONYM_ROWS } from './antonym-pairs.ts';

/** An English word or phrase by its lemmas, with the family of a single word, under which its forms are found. */
export interface EnglishPhrase {
  readonly words: readonly string[];
  readonly family: string | null;
}

/** One side of a pair of opposites. */
interface AntonymSide {
  /** Japanese words, in their dictionary forms. */
  readonly japanese: readonly string[];
  readonly english: readonly EnglishPhrase[];
}

/** A Japanese word that has an opposite. */
export interface Antonym {
  readonly own: AntonymSide;
  readonly opposite: AntonymSide;
}

/** Words shorter than this share their family with too many others. */
const SHORTEST_FAMILY = 4;

const list = (cell: string): readonly string[] => cell.split('/').filter(word => word !== '');
const phrase = memoize((text: string): EnglishPhrase => {
  const words = text.split(' ');
  const single = words.length === 1 && text.length >= SHORTEST_FAMILY;
  return { words, family: single ? wordFamily(text) : null };
});
const side = (japanese: string, english: string): AntonymSide => ({
  japanese: list(japanese),
  english: list(english).map(phrase),
});

function readAntonyms(): ReadonlyMap<string, readonly Antonym[]> {
  const byForm = new Map<string, Antonym[]>();
  const add = (own: AntonymSide, opposite: AntonymSide): void => {
    for (const form of own.japanese) byForm.set(form, [...(byForm.get(form) ?? []), { own, opposite }]);
  };
  for (const row of ANTONYM_ROWS.trim().split('\n')) {
    const [first = '', firstEnglish = '', second = '', secondEnglish = ''] = row.split('|');
    const [one, other] = [side(first, firstEnglish), side(second, secondEnglish)];
    add(one, other);
    add(other, one);
  }
  return byForm;
}

let antonyms: ReadonlyMap<string, readonly Antonym[]> | undefined;

/** The pairs in which a Japanese word stands, by its dictionary form; the table is read when first asked for. */
export const antonymsOf = (form: string): readonly Antonym[] => {
  antonyms ??= readAntonyms();
  return antonyms.get(form) ?? [];
};
