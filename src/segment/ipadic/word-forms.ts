import type { WordTable } from './word-table.ts';

/** What IPADIC says of one word; `*` where a feature does not apply. */
export interface WordForm {
  readonly surface: string;
  readonly pos: string;
  readonly detail: string;
  readonly detail2: string;
  readonly conjugation: string;
  /** Dictionary form and katakana reading; empty where there is none. */
  readonly base: string;
  readonly reading: string;
}

/** Words kept at once, about 300 bytes each; an article of a thousand paragraphs has a few thousand different ones. */
const CAPACITY = 20_000;

const present = (feature: string | undefined): string =>
  feature === undefined || feature === '*' ? '' : feature;

/** Reads the features of words; a word that was read lately is the same object, and so are strings of all words. */
export function createWordForms(table: WordTable): (word: number) => WordForm {
  const known = new Map<number, WordForm>();
  /** Parts of speech and conjugated forms: about a hundred in all. */
  const names = new Map<string, string>();
  const name = (feature = '*'): string => {
    const same = names.get(feature);
    if (same === undefined) names.set(feature, feature);
    return same ?? feature;
  };
  const read = (word: number): WordForm => {
    const [surface = '', pos, detail, detail2, , , conjugation, base, reading] = table
      .features(word)
      .split(',');
    return {
      surface,
      pos: name(pos),
      detail: name(detail),
      detail2: name(detail2),
      conjugation: name(conjugation),
      base: present(base),
      reading: present(reading),
    };
  };
  return word => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const form = read(word);
    if (known.size >= CAPACITY) known.clear();
    known.set(word, form);
    return form;
  };
}
