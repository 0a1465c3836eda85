import { applyInitialSoundLaw } from './hangul.ts';
import type { Table } from './sorted-table.ts';

/** Combinations tried for a word whose characters have several readings each. */
const MAX_READINGS = 24;

/**
 * Korean readings of a word: the attested ones if the word is attested, else every combination of its characters'
 * readings under the law of initial sounds. Empty if a character has none.
 */
export function hangulReadings(word: string, words: Table, characters: Table): readonly string[] {
  const attested = words.get(word);
  if (attested !== undefined) return attested.split(' ');
  let combinations: readonly (readonly string[])[] = [[]];
  for (const character of word) {
    const readings = characters.get(character)?.split(' ') ?? [];
    combinations = combinations
      .flatMap(before => readings.map(reading => [...before, reading]))
      .slice(0, MAX_READINGS);
  }
  return [...new Set(combinations.filter(found => found.length > 0).map(applyInitialSoundLaw))];
}
