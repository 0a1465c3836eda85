import { englishWords } from '../lexicon/english-forms.ts';
import type { House } from '../model/term.ts';
import type { HouseChange, Store } from '../store/store.ts';

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
/** Share of a word that stays in all its inflections: polic(y), polic(ies). */
const STEM = 0.6;

/** Marks of a rule's pattern: alternatives, gaps, words that spoil it. */
const PATTERN_MARKS = /[/;~+_]/;
const PART_OF_SPEECH = /\.[A-Z]+(?=[\s/;]|$)/g;

/**
 * Letters of which a text with the English pattern, in any inflection, has one for certain: the beginning of its longest
 * word, or of every word where there are alternatives. None where it has no word.
 */
export function stemsOf(english: string): readonly string[] {
  const words = englishWords(english.replace(PART_OF_SPEECH, ''));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const certain = PATTERN_MARKS.test(english) ? words : [longest].filter(Boolean);
  return certain.map(word => word.slice(0, Math.max(2, Math.floor(word.length * STEM))));
}

/** Which units rows with these English sides may concern. */
export function concernedBy(english: readonly string[]): HouseChange['concerned'] {
  const stems = [...new Set(english.flatMap(stemsOf))];
  return stems.length > MOST_PATTERNS || english.some(text => stemsOf(text).length === 0) ? 'all' : stems;
}
