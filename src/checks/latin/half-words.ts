import { katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { UnitView } from '../context.ts';

/** Katakana or kanji that runs on into Latin letters, the end of one English word: インpressive. */
export interface HalfWord {
  readonly range: TextRange;
  readonly word: EnglishToken;
}

const MIXED = /([ァ-ヺー]{1,12})([A-Za-z]{2,})(?![A-Za-z])/gu;
/** The katakana half must sound like the half of the word that it stands for; one syllable is hard to compare. */
const SOUNDS_ALIKE = 0.5;

/** Words of the source that change into Latin letters half-way; whole words beside katakana (システムAPI) are none. */
export function halfWords({ source, target }: UnitView): readonly HalfWord[] {
  return [...target.text.matchAll(MIXED)].flatMap(({ 0: mixed, 1: katakana = '', 2: latin = '', index }) => {
    const end = latin.toLowerCase();
    if (source.tokens.some(({ text }) => text.toLowerCase() === end)) return [];
    const word = source.tokens.find(
      ({ text }) =>
        text.length > latin.length &&
        text.toLowerCase().endsWith(end) &&
        katakanaSimilarity(text.slice(0, -latin.length), katakana) >= SOUNDS_ALIKE,
    );
    return word === undefined ? [] : [{ range: { start: index, end: index + mixed.length }, word }];
  });
}
