import { headKey, singular } from './english-forms.ts';
import { hangulReadings } from './hanja-readings.ts';
import { latinKey } from './latin-key.ts';
import type { Lexicon } from './lexicon.ts';
import { memoize } from './memoize.ts';
import { readDictionaryEntries, readNameEntries } from './records.ts';
import { DATA_SOURCES } from './sources.ts';
import { lazyTable } from './tables.node.ts';

/**
 * Opens the lexicon over the tables in data/. Each table is read when first needed; answers are cached, so that
 * repeated look-ups of one article cost nothing. Throws if a data file is missing.
 */
export function openLexicon(): Lexicon {
  const dictionary = lazyTable('dictionary');
  const translations = lazyTable('translations');
  const rarity = lazyTable('rarity');
  const names = lazyTable('names');
  const namesLatin = lazyTable('names-latin');
  const hangulWords = lazyTable('hangul-words');
  const hanjaReadings = lazyTable('hanja-readings');
  const characterReadings = lazyTable('character-readings');
  const kanjiReadings = lazyTable('kanji-readings');

  const entriesOf = memoize((surface: string) => {
    const row = dictionary().get(surface);
    return row === undefined ? [] : readDictionaryEntries(surface, row);
  });
  const namesOf = memoize((surface: string) => {
    const row = names().get(surface);
    return row === undefined ? [] : readNameEntries(surface, row);
  });
  const glossCount = (word: string): number => Number(rarity().get(word) ?? 1);

  return {
    entries: entriesOf,
    knows: surface => entriesOf(surface).length > 0 || namesOf(surface).length > 0,
    translations: memoize(english => translations().get(headKey(english))?.split(' ') ?? []),
    rarity: memoize(english => Math.log(glossCount('*') / glossCount(singular(english.toLowerCase())))),
    names: namesOf,
    namesFromLatin: memoize(latin => {
      const surfaces = namesLatin().get(latinKey(latin))?.split('\t') ?? [];
      return surfaces.flatMap(namesOf);
    }),
    hangulReadings: memoize(word => hangulReadings(word, hanjaReadings(), characterReadings())),
    wordsWithHangul: memoize(hangul => hangulWords().get(hangul)?.split(' ') ?? []),
    hangulBeginningWith: memoize(prefix => hangulWords().keysFrom(prefix, 200)),
    kanjiReadings: memoize(character => kanjiReadings().get(character)?.split(' ') ?? []),
    sources: DATA_SOURCES,
  };
}
