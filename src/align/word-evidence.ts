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

function union(sets: readonly Uint32Array[]): Uint32Array {
  if (sets.length === 1) return sets[0]!;
  const joined = sets[0]!.slice();
  for (const set of sets.slice(1))
    for (let block = 0; block < joined.length; block++) joined[block]! |= set[block]!;
  return joined;
}

const setBit = (set: Uint32Array, bit: number): void => {
  set[bit >> 5]! |= 1 << (bit & 31);
};
const bitSet = (size: number): Uint32Array => new Uint32Array((size + 31) >> 5);

export const sharesWords = ({ source }: WordMatch): boolean => source.some(block => block !== 0);

/** What the words of paragraphs say about whether they render one another. */
export interface WordScorer {
  /** Matches one source paragraph with the target paragraphs [from, to). */
  matchRow(source: number, from: number, to: number): readonly WordMatch[];
  /** Log-likelihood ratio of the words of a source paragraph, given its matches with the targets of a bead. */
  ofSource(source: number, matches: readonly WordMatch[]): number;
  /** The same for the words of a target paragraph, given its matches with the sources of a bead. */
  ofTarget(target: number, matches: readonly WordMatch[]): number;
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

  function match(source: number, target: number): WordMatch {
    const terms = bitSet(index.source[source]!.ids.length);
    const { ids } = index.target[target]!;
    const items = bitSet(ids.length);
    for (let position = 0; position < ids.length; position++) {
      for (const term of index.termsOfItem[ids[position]!]!) {
        if (place[term]! < 0) continue;
        setBit(terms, place[term]!);
        setBit(items, position);
      }
    }
    return { source: terms, target: items };
  }

  return {
    matchRow(source, from, to) {
      const { ids } = index.source[source]!;
      ids.forEach((id, position) => {
        place[id] = position;
      });
      const matches: WordMatch[] = [];
      for (let target = from; target < to; target++) matches.push(match(source, target));
      for (const id of ids) place[id] = -1;
      return matches;
    },
    ofSource: (source, matches) => total(sourceEvidence[source]!, union(matches.map(found => found.source))),
    ofTarget: (target, matches) => total(targetEvidence[target]!, union(matches.map(found => found.target))),
  };
}
