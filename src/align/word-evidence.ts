import type { ArticleIndex, IndexedSegment } from './article-index.ts';
import type { WordModel } from './weights.ts';

/**
 * Log-likelihood ratios of seeing, or not seeing, each word's counterpart on the other side of a bead. `base` is the
 * sum of all that is not seen, `gain` what each word adds when it is, by its position in the paragraph. How much text
 * the other side of the bead holds is left out of account: on the development documents it did not help.
 */
interface WordEvidence {
  readonly base: number;
  readonly gain: Float64Array;
  readonly scale: number;
}

/** Bit sets of the words of a source paragraph, and of a target paragraph, that may render one another. */
export interface WordMatch {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
}

/** Words whose counterpart occurs nowhere on the other side say nothing about where it should be. */
function wordEvidence(
  segment: IndexedSegment,
  spread: Int32Array,
  paragraphs: number,
  shownOf: (id: number) => number,
  { smoothing, commonness, dependence }: WordModel,
): WordEvidence {
  const gain = new Float64Array(segment.ids.length);
  let base = 0;
  let telling = 0;
  segment.ids.forEach((id, position) => {
    if (spread[id] === 0) return;
    const shown = shownOf(id);
    const share = (spread[id]! + smoothing * commonness) / (paragraphs + smoothing);
    const byChance = Math.min(share, 0.95 * shown);
    const unseen = Math.log((1 - shown) / (1 - byChance));
    base += unseen;
    gain[position] = Math.log(shown / byChance) - unseen;
    telling++;
  });
  return { base, gain, scale: Math.max(1, telling) ** (dependence - 1) };
}

function total({ base, gain, scale }: WordEvidence, matched: Uint32Array): number {
  let sum = base;
  for (let block = 0; block < matched.length; block++) {
    for (let bits = matched[block]!; bits !== 0; bits &= bits - 1) {
      sum += gain[block * 32 + 31 - Math.clz32(bits & -bits)]!;
    }
  }
  return sum * scale;
}

const intoUnion = (union: Uint32Array, set: Uint32Array): void => {
  for (let block = 0; block < set.length; block++) union[block]! |= set[block]!;
};

const setBit = (set: Uint32Array, bit: number): void => {
  set[bit >> 5]! |= 1 << (bit & 31);
};
const bitSet = (size: number): Uint32Array => new Uint32Array((size + 31) >> 5);

const NO_MATCH: WordMatch = { source: bitSet(0), target: bitSet(0) };
/** Whether any word of one may render any of the other. */
export const sharesWords = (match: WordMatch): boolean => match !== NO_MATCH;

/** What the words of paragraphs say about whether they render one another. */
export interface WordScorer {
  /** Matches one source paragraph with the target paragraphs [from, to). */
  matchRow(source: number, from: number, to: number): readonly WordMatch[];
  /** Log-likelihood ratio of the words of a source paragraph, given its matches with the targets of a bead. */
  ofSource(source: number, matches: readonly WordMatch[]): number;
  /** The same for the words of the j-th target paragraph; `matches` by source and target paragraph of the bead. */
  ofTarget(target: number, matches: readonly (readonly WordMatch[])[], j: number): number;
}

/** Evidence of the words of one article; every word counts by how often it would meet a counterpart by chance. */
export function createWordScorer(index: ArticleIndex, model: WordModel): WordScorer {
  const sourceEvidence = index.source.map(segment =>
    wordEvidence(
      segment,
      index.termSpread,
      index.target.length,
      id => model.shown[index.termKinds[id]!],
      model,
    ),
  );
  const targetEvidence = index.target.map(segment =>
    wordEvidence(segment, index.itemSpread, index.source.length, () => model.itemShown, model),
  );
  /** Position of each term in the paragraph of the current row, −1 elsewhere. */
  const place = new Int32Array(index.termKinds.length).fill(-1);

  function matchOf(source: number, target: number): WordMatch {
    const { ids } = index.target[target]!;
    let match: WordMatch | null = null;
    for (let position = 0; position < ids.length; position++) {
      for (const term of index.termsOfItem[ids[position]!]!) {
        if (place[term]! < 0) continue;
        match ??= { source: bitSet(index.source[source]!.ids.length), target: bitSet(ids.length) };
        setBit(match.source, place[term]!);
        setBit(match.target, position);
      }
    }
    return match ?? NO_MATCH;
  }

  return {
    matchRow(source, from, to) {
      const { ids } = index.source[source]!;
      ids.forEach((id, position) => {
        place[id] = position;
      });
      const matches: WordMatch[] = [];
      for (let target = from; target < to; target++) matches.push(matchOf(source, target));
      for (const id of ids) place[id] = -1;
      return matches;
    },
    ofSource(source, matches) {
      if (matches.length === 1) return total(sourceEvidence[source]!, matches[0]!.source);
      const seen = bitSet(index.source[source]!.ids.length);
      for (const match of matches) intoUnion(seen, match.source);
      return total(sourceEvidence[source]!, seen);
    },
    ofTarget(target, matches, j) {
      if (matches.length === 1) return total(targetEvidence[target]!, matches[0]![j]!.target);
      const seen = bitSet(index.target[target]!.ids.length);
      for (const row of matches) intoUnion(seen, row[j]!.target);
      return total(targetEvidence[target]!, seen);
    },
  };
}
