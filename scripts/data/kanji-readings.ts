import type { ParsedEntry } from './glosses.ts';

/** A word in Chinese characters only, and its reading in hiragana. */
interface ReadWord {
  readonly kanji: readonly string[];
  readonly reading: string;
}

const KANJI_WORD = /^[\u3400-\u9fff々]{1,4}$/;
const HIRAGANA = /^[\u3041-\u3096]+$/;
/** Longest reading of one character, in kana: こころざし has five, うけたまわ. */
const LONGEST_READING = 5;
const ROUNDS = 4;
/** Readings fewer words show are chance cuts. */
const LEAST_WORDS = 3;
const MOST_READINGS = 20;

/** Counts of readings by character. */
type Counts = Map<string, Map<string, number>>;

/**
 * Rows character → readings in hiragana, the most frequent first. Dictionaries give readings of words; which kana
 * belong to which character is found by cutting each reading into the parts most usual for its characters, and counting
 * anew (Viterbi training). Names bring the readings that only names have: 義 よし, 満 みつ.
 */
export function* kanjiReadingRows(
  entries: readonly ParsedEntry[],
  names: readonly { readonly surface: string; readonly reading: string }[],
): Iterable<readonly [string, string]> {
  const words = [...entries, ...names]
    .filter(({ surface, reading }) => KANJI_WORD.test(surface) && HIRAGANA.test(reading))
    .map(({ surface, reading }): ReadWord => ({ kanji: [...surface], reading }));
  let counts: Counts = new Map();
  for (const { kanji, reading } of words) if (kanji.length === 1) note(counts, kanji[0]!, reading, 1);
  for (let round = 0; round < ROUNDS; round++) {
    const next: Counts = new Map();
    const known = counts;
    for (const word of words) {
      const parts = cut(word, known);
      parts?.forEach((part, at) => {
        note(next, word.kanji[at]!, part, 1);
      });
    }
    counts = next;
  }
  for (const [kanji, readings] of counts) {
    const kept = [...readings]
      .filter(([, count]) => count >= LEAST_WORDS)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_READINGS)
      .map(([reading]) => reading);
    if (kept.length > 0) yield [kanji, kept.join(' ')];
  }
}

function note(counts: Counts, kanji: string, reading: string, weight: number): void {
  const readings = counts.get(kanji);
  if (readings === undefined) counts.set(kanji, new Map([[reading, weight]]));
  else readings.set(reading, (readings.get(reading) ?? 0) + weight);
}

interface Path {
  readonly cost: number;
  readonly parts: readonly string[];
}

/** The likeliest cut of a reading; null where it has fewer kana than the word has characters. */
function cut({ kanji, reading }: ReadWord, counts: Counts): readonly string[] | null {
  let paths = new Map<number, Path>([[0, { cost: 0, parts: [] }]]);
  for (const character of kanji) {
    const readings = counts.get(character);
    const total = readings === undefined ? 0 : [...readings.values()].reduce((sum, count) => sum + count, 0);
    const next = new Map<number, Path>();
    for (const [from, { cost, parts }] of paths) {
      for (let to = from + 1; to <= Math.min(reading.length, from + LONGEST_READING); to++) {
        const part = reading.slice(from, to);
        const share = ((readings?.get(part) ?? 0) + 0.01 / 4 ** part.length) / (total + 1);
        const path = { cost: cost - Math.log(share), parts: [...parts, part] };
        if (path.cost < (next.get(to)?.cost ?? Infinity)) next.set(to, path);
      }
    }
    paths = next;
  }
  return paths.get(reading.length)?.parts ?? null;
}
