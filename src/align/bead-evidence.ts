import type { ArticleIndex, IndexedSegment } from './article-index.ts';
import { lengthEvidence } from './length.ts';
import type { AlignmentWeights } from './weights.ts';

/** How many source and target paragraphs a bead holds. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
}
export const LARGEST_MERGE = 3;
/** Every kind of bead there is, in the order in which the search tries them. */
export const SHAPES: readonly BeadShape[] = [
  { source: 1, target: 1 },
  { source: 1, target: 0 },
  { source: 0, target: 1 },
  { source: 1, target: 2 },
  { source: 2, target: 1 },
  { source: 1, target: 3 },
  { source: 3, target: 1 },
];

const isLink = ({ source, target }: BeadShape): boolean => source > 0 && target > 0;

/**
 * Log-likelihood ratios of seeing, or not seeing, a word's counterpart in 1, 2 … paragraphs of the other side.
 * `base` is the sum of all that is not seen, `gain` what each word adds when it is.
 */
interface WordEvidence {
  readonly base: Float64Array;
  /** gain[size - 1][position of the word in its paragraph] */
  readonly gain: readonly Float64Array[];
  readonly scale: number;
}

/** Bit sets of the matched words of one source paragraph and each target paragraph of its row. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly source: readonly Uint32Array[];
  readonly target: readonly Uint32Array[];
}

const EMPTY_ROW: Row = { from: 0, to: 0, source: [], target: [] };

function likelihoods(
  spread: number,
  paragraphs: number,
  shown: number,
  weights: AlignmentWeights,
): readonly (readonly [seen: number, unseen: number])[] {
  const share = (spread + weights.smoothing * weights.commonness) / (paragraphs + weights.smoothing);
  return Array.from({ length: LARGEST_MERGE }, (_, extra) => {
    const byChance = Math.min(1 - (1 - share) ** (extra + 1), 0.95 * shown);
    return [Math.log(shown / byChance), Math.log((1 - shown) / (1 - byChance))];
  });
}

/** Words whose counterpart occurs nowhere on the other side say nothing about where it should be. */
function wordEvidence(
  segment: IndexedSegment,
  spread: Int32Array,
  paragraphs: number,
  shownOf: (id: number) => number,
  weights: AlignmentWeights,
): WordEvidence {
  const base = new Float64Array(LARGEST_MERGE);
  const gain = Array.from({ length: LARGEST_MERGE }, () => new Float64Array(segment.ids.length));
  let telling = 0;
  segment.ids.forEach((id, position) => {
    if (spread[id] === 0) return;
    telling++;
    likelihoods(spread[id]!, paragraphs, shownOf(id), weights).forEach(([seen, unseen], size) => {
      base[size]! += unseen;
      gain[size]![position] = seen - unseen;
    });
  });
  return { base, gain, scale: Math.max(1, telling) ** (weights.dependence - 1) };
}

function total({ base, gain, scale }: WordEvidence, size: number, matched: Uint32Array): number {
  let sum = base[size - 1]!;
  const gains = gain[size - 1]!;
  for (let block = 0; block < matched.length; block++) {
    for (let bits = matched[block]!; bits !== 0; bits &= bits - 1) {
      sum += gains[block * 32 + 31 - Math.clz32(bits & -bits)]!;
    }
  }
  return sum * scale;
}

function union(sets: readonly Uint32Array[]): Uint32Array {
  const joined = sets[0]!.slice();
  for (const set of sets.slice(1))
    for (let block = 0; block < joined.length; block++) joined[block]! |= set[block]!;
  return joined;
}

const setBit = (set: Uint32Array, bit: number): void => {
  set[bit >> 5]! |= 1 << (bit & 31);
};
const bitSet = (size: number): Uint32Array => new Uint32Array((size + 31) >> 5);

/** Scores beads row by row; keeps only the rows a merge can reach back to. */
export interface BeadScorer {
  /** Must be called for each source paragraph in order, with the target paragraphs [from, to) it may link to. */
  startRow(source: number, from: number, to: number): void;
  /** Score of the bead of a shape that ends with this source and this target paragraph; −∞ outside the rows. */
  score(shape: BeadShape, source: number, target: number): number;
}

/** Evidence for beads of one article; scores are log-odds up to calibration. */
export function createBeadScorer(index: ArticleIndex, weights: AlignmentWeights): BeadScorer {
  const sourceEvidence = index.source.map(segment =>
    wordEvidence(
      segment,
      index.termSpread,
      index.target.length,
      id => weights.shown[index.termKinds[id]!],
      weights,
    ),
  );
  const targetEvidence = index.target.map(segment =>
    wordEvidence(segment, index.itemSpread, index.source.length, () => weights.itemShown, weights),
  );
  /** Position of each term in the paragraph of the current row, −1 elsewhere. */
  const place = new Int32Array(index.termKinds.length).fill(-1);
  let rows: readonly Row[] = [];

  function match(source: number, target: number): readonly [Uint32Array, Uint32Array] {
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
    return [terms, items];
  }

  function startRow(source: number, from: number, to: number): void {
    const { ids } = index.source[source]!;
    ids.forEach((id, position) => {
      place[id] = position;
    });
    const matches: (readonly [Uint32Array, Uint32Array])[] = [];
    for (let target = from; target < to; target++) matches.push(match(source, target));
    for (const id of ids) place[id] = -1;
    const row = {
      from,
      to,
      source: matches.map(([terms]) => terms),
      target: matches.map(([, items]) => items),
    };
    rows = [row, ...rows.slice(0, LARGEST_MERGE - 1)];
  }

  const rowOf = (back: number): Row => rows[back] ?? EMPTY_ROW;

  /** One source paragraph against `size` target paragraphs that end with `target`. */
  function oneToMany(source: number, target: number, size: number): number {
    const row = rowOf(0);
    const first = target - size + 1;
    if (first < row.from || target >= row.to) return -Infinity;
    const slots = Array.from({ length: size }, (_, k) => first - row.from + k);
    const seen = union(slots.map(slot => row.source[slot]!));
    let score = total(sourceEvidence[source]!, size, seen);
    let length = 0;
    for (const slot of slots) {
      score += total(targetEvidence[row.from + slot]!, 1, row.target[slot]!);
      length += index.target[row.from + slot]!.length;
    }
    return score + lengthEvidence(index.source[source]!.length, length);
  }

  /** `size` source paragraphs that end with `source` against one target paragraph. */
  function manyToOne(source: number, target: number, size: number): number {
    let score = 0;
    let length = 0;
    const seen: Uint32Array[] = [];
    for (let back = 0; back < size; back++) {
      const row = rowOf(back);
      if (target < row.from || target >= row.to) return -Infinity;
      score += total(sourceEvidence[source - back]!, 1, row.source[target - row.from]!);
      seen.push(row.target[target - row.from]!);
      length += index.source[source - back]!.length;
    }
    score += total(targetEvidence[target]!, size, union(seen));
    return score + lengthEvidence(length, index.target[target]!.length);
  }

  const mergePrior = (size: number): number => [0, 0, weights.merge2, weights.merge3][size]!;

  function score(shape: BeadShape, source: number, target: number): number {
    if (!isLink(shape)) return 0;
    const evidence =
      shape.source === 1 ? oneToMany(source, target, shape.target) : manyToOne(source, target, shape.source);
    return evidence + mergePrior(Math.max(shape.source, shape.target));
  }
  return { startRow, score };
}
