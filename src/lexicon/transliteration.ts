import { katakanaPhonemes, type Phoneme } from './katakana-phonemes.ts';
import { latinPhonemes } from './latin-phonemes.ts';
import { memoize } from './memoize.ts';

const soundsOfLatin = memoize(latin => soundsOf(latinPhonemes(latin)));
const soundsOfKatakana = memoize(katakana => soundsOf(katakanaPhonemes(katakana)));

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

/** Sounds made ready for being compared with many others. */
interface Sounds {
  /** Numbers of the sounds, and what each costs without counterpart. */
  readonly ids: readonly number[];
  readonly skips: readonly number[];
  readonly weight: number;
}

/** The sounds seen so far, by number: a few dozen. */
const sounds: string[] = [];
const soundIds = new Map<string, number>();
/** changeCosts[a][b], filled in when first asked for. */
const changeCosts: number[][] = [];

function soundId(sound: string): number {
  const known = soundIds.get(sound);
  if (known !== undefined) return known;
  soundIds.set(sound, sounds.length);
  changeCosts.push([]);
  return sounds.push(sound) - 1;
}

export function soundsOf(phonemes: readonly Phoneme[]): Sounds {
  const skips = phonemes.map(skipCost);
  return {
    ids: phonemes.map(({ sound }) => soundId(sound)),
    skips,
    weight: skips.reduce((sum, cost) => sum + cost, 0),
  };
}

/** Rounding in sums of a few dozen costs is far below this. */
const ROUNDING = 1e-9;

/** The measure of `katakanaSimilarity`; 0 also for what turns out to be below `least`. */
export function soundSimilarity(a: Sounds, b: Sounds, least = 0): number {
  const weight = Math.max(a.weight, b.weight);
  if (weight === 0 || a.ids.length === 0 || b.ids.length === 0) return 0;
  return Math.max(0, 1 - editCost(a, b, (1 - least) * weight + ROUNDING) / weight);
}

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

function costOfChange(a: number, b: number): number {
  const costs = changeCosts[a]!;
  costs[b] ??= changeCost(sounds[a]!, sounds[b]!);
  return costs[b];
}

/** The one row that a comparison needs, used again by the next. */
const row: number[] = [];

/** Weighted edit distance (Wagner and Fischer, 1974), one row at a time; infinite if it exceeds `most`. */
function editCost(a: Sounds, b: Sounds, most: number): number {
  row[0] = 0;
  for (let j = 0; j < b.skips.length; j++) row[j + 1] = row[j]! + b.skips[j]!;
  for (let i = 0; i < a.ids.length; i++) {
    const skip = a.skips[i]!;
    let diagonal: number = row[0]!;
    let least: number = diagonal + skip;
    row[0] = least;
    for (let j = 0; j < b.ids.length; j++) {
      const cost = Math.min(
        diagonal + costOfChange(a.ids[i]!, b.ids[j]!),
        row[j + 1]! + skip,
        row[j]! + b.skips[j]!,
      );
      diagonal = row[j + 1]!;
      row[j + 1] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
  }
  return row[b.ids.length]!;
}
