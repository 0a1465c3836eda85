import { englishWords } from '../lexicon/english-forms.ts';
import type { Phoneme } from '../lexicon/katakana-phonemes.ts';
import { katakanaPhonemes } from '../lexicon/katakana-phonemes.ts';
import { latinPhonemes } from '../lexicon/latin-phonemes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { soundSimilarity, soundsOf } from '../lexicon/transliteration.ts';
import type { EnglishTerm } from './english-terms.ts';

/** Longer glosses explain rather than translate. */
const LONGEST_GLOSS = 3;
/** Nine in ten true renderings reach it, one random pair in a hundred does (see katakanaSimilarity). */
const SOUNDS_ALIKE = 0.6;
const KATAKANA = /^[\u30a1-\u30ff]{2,}$/;
const STOP = new Set(
  'a an the to of in on at by for with and or be is as one ones oneself from into up out not no esp'.split(
    ' ',
  ),
);

const CONSONANT_CLASS: Readonly<Record<string, string>> = {
  b: 'b',
  v: 'b',
  p: 'b',
  f: 'b',
  w: 'b',
  k: 'k',
  g: 'k',
  'g/j': 'k',
  m: 'n',
  n: 'n',
  t: 't',
  d: 't',
  s: 't',
  sh: 't',
  z: 't',
  j: 't',
  ch: 't',
  ts: 't',
};

/** The first two consonants, coarsely: names that differ here are not compared. */
const soundKey = (sounds: readonly Phoneme[]): string =>
  sounds
    .filter(({ weak }) => !weak)
    .map(({ sound }) => CONSONANT_CLASS[sound] ?? '')
    .join('')
    .slice(0, 2);

/** Says which English terms of one article a Japanese item may render. */
export interface TermLinks {
  /** Indices into `terms`, ascending. */
  termsOf(item: string): readonly number[];
}

/** Links by dictionary, names list, sound and equal form; `terms` are all distinct terms of the article. */
export function linkTerms(terms: readonly EnglishTerm[], lexicon: Lexicon): TermLinks {
  const byForm = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  const phonemes = terms.map(({ kind, key }) => (kind === 'name' ? latinPhonemes(key) : []));
  const sounds = phonemes.map(soundsOf);
  const add = (index: Map<string, number[]>, key: string, id: number): void => {
    const ids = index.get(key);
    if (ids === undefined) index.set(key, [id]);
    else ids.push(id);
  };
  terms.forEach((term, id) => {
    for (const form of term.forms) add(byForm, form, id);
    if (term.kind === 'name') add(bySound, soundKey(phonemes[id]!), id);
  });

  function* glossWords(item: string): Generator<string> {
    for (const entry of lexicon.entries(item)) {
      for (const gloss of entry.glosses) {
        const words = englishWords(gloss.replace(/\([^()]*\)/g, ' ')).filter(word => !STOP.has(word));
        if (words.length <= LONGEST_GLOSS) yield* words;
      }
    }
    for (const name of lexicon.names(item)) for (const latin of name.latin) yield* englishWords(latin);
  }
  const soundAlikes = (item: string): readonly number[] => {
    const heard = katakanaPhonemes(item);
    const own = soundsOf(heard);
    return (bySound.get(soundKey(heard)) ?? []).filter(
      id => soundSimilarity(sounds[id]!, own, SOUNDS_ALIKE) >= SOUNDS_ALIKE,
    );
  };

  return {
    termsOf(item) {
      const found = new Set<number>(byForm.get(item));
      for (const word of glossWords(item)) for (const id of byForm.get(word) ?? []) found.add(id);
      if (KATAKANA.test(item)) for (const id of soundAlikes(item)) found.add(id);
      return [...found].sort((a, b) => a - b);
    },
  };
}
