import { englishWords, headKey, singular } from '../../src/lexicon/english-forms.ts';
import type { ParsedEntry } from './glosses.ts';

/** Longest phrase indexed, in words; longer glosses are explanations. */
const MAX_WORDS = 5;
/** Surfaces kept for one English phrase. */
const MAX_SURFACES = 36;

interface Candidate {
  readonly key: string;
  readonly surface: string;
  readonly rank: number;
}

/** Rows English phrase → Japanese surfaces, best first: common words, first glosses, short surfaces. */
export function* translationRows(entries: readonly ParsedEntry[]): Iterable<readonly [string, string]> {
  const candidates = entries.filter(entry => !entry.unusual).flatMap(candidatesOf);
  for (const [key, group] of Map.groupBy(candidates, candidate => candidate.key)) {
    const ordered = group.toSorted((a, b) => a.rank - b.rank).map(candidate => candidate.surface);
    yield [key, [...new Set(ordered)].slice(0, MAX_SURFACES).join(' ')];
  }
}

function candidatesOf(entry: ParsedEntry): readonly Candidate[] {
  return entry.glosses
    .map((gloss, index) => ({
      key: headKey(gloss),
      surface: entry.surface,
      rank: (entry.common ? 0 : 100) + Math.min(index, 8) * 4 + entry.surface.length,
    }))
    .filter(({ key }) => key !== '' && key.split(' ').length <= MAX_WORDS);
}

/** Rows English word (singular) → number of glosses that hold it, for words of two glosses and more; `*` counts all. */
export function* glossRarityRows(entries: readonly ParsedEntry[]): Iterable<readonly [string, string]> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const entry of entries) {
    if (entry.unusual) continue;
    for (const gloss of entry.glosses) {
      total++;
      for (const word of new Set(englishWords(gloss).map(singular)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  yield ['*', String(total)];
  for (const [word, count] of counts) if (count > 1) yield [word, String(count)];
}
