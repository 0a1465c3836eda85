import { katakanaPhonemes } from '../../lexicon/katakana-phonemes.ts';
import { memoize } from '../../lexicon/memoize.ts';

/**
 * One spelling for the ways there are to romanise Japanese: lower case, long vowels short, double consonants single,
 * n before b, m and p, jy as j. Tōkyō, Toukyou and tokyo are one.
 */
export const plainRomaji = memoize((latin: string): string =>
  latin
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/tch/g, 'cch')
    .replace(/jy/g, 'j')
    .replace(/m(?=[bpm])/g, 'n')
    .replace(/oh(?![aeiouy])/g, 'o')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/dzu|du/g, 'zu')
    .replace(/([bcdfghjkmnprstwyz])\1/g, '$1'),
);

/** The same spelling of a reading in katakana or hiragana. */
export const romajiOf = memoize((kana: string): string =>
  plainRomaji(
    katakanaPhonemes(toKatakana(kana))
      .map(({ sound }) => sound.replace('-', ''))
      .join(''),
  ),
);

const toKatakana = (kana: string): string =>
  kana.replace(/[\u3041-\u3096]/g, char => String.fromCharCode(char.charCodeAt(0) + 0x60));

/** 1 for equal strings, 0 for nothing in common: one less the edit distance by the longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    row = next;
  }
  return 1 - row[b.length]! / longer;
}
