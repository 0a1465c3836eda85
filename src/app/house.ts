import { englishWords } from '../lexicon/english-forms.ts';
import { formBeginnings } from '../lexicon/form-beginnings.ts';
import type { House } from '../model/term.ts';
import type { Concerned, Store } from '../store/store.ts';

/** The house as it was at a version of the newsroom, or later. */
interface KnownHouse {
  readonly version: number;
  readonly house: House;
}

const known = new WeakMap<Store, KnownHouse>();

/**
 * What the newsroom laid down, read anew only where the newsroom has changed since, in this process or another. The same
 * object as long as the rows are the same: checks remember by the object what they worked out of it.
 */
export async function currentHouse(store: Store): Promise<House> {
  const version = await store.newsroomVersion();
  const before = known.get(store);
  if (before?.version === version) return before.house;
  const read = await store.house();
  const last = known.get(store)?.house;
  const house = last !== undefined && JSON.stringify(last) === JSON.stringify(read) ? last : read;
  known.set(store, { version, house });
  return house;
}

/** More patterns than this are looked for by checking everything: one query for each would take longer. */
const MOST_PATTERNS = 50;

/** Marks of a rule's pattern: alternatives, gaps, words that spoil it. */
const PATTERN_MARKS = /[/;~+_]/;
const PART_OF_SPEECH = /\.[A-Z]+(?=[\s/;]|$)/g;

/**
 * Letter sequences of which a text with the English pattern, in any inflection, has one for certain: those that the forms
 * of one word begin with, or of every word where there are alternatives. None where it has no word.
 */
function lettersOf(english: string): readonly string[] {
  const words = englishWords(english.replace(PART_OF_SPEECH, '')).map(formBeginnings);
  const shortest = (beginnings: readonly string[]) => Math.min(...beginnings.map(({ length }) => length));
  return PATTERN_MARKS.test(english)
    ? words.flat()
    : (words.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? []);
}

/** Which units rows with these English sides may concern. */
export function concernedBy(english: readonly string[]): Concerned {
  const letters = english.map(lettersOf);
  const all = [...new Set(letters.flat())];
  return all.length > MOST_PATTERNS || letters.some(({ length }) => length === 0) ? 'all' : all;
}
