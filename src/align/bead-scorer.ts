import type { BeadDescriber, FeatureVector } from './bead-features.ts';
import { type BeadShape, isApart, LONGEST_SPAN, looseOf, SHAPES } from './bead-shapes.ts';
import { sharesWords, type WordMatch } from './word-evidence.ts';

/** Scores beads row by row; keeps only the rows that a bead can reach back to. */
export interface BeadScorer {
  /** Must be called for each source paragraph in order, with the target paragraphs [from, to) it may link to. */
  startRow(source: number, from: number, to: number): void;
  /**
   * Log-odds of the bead of a shape that ends with this source and this target paragraph; −∞ if there is none, or it
   * is not worth a try.
   */
  score(shape: BeadShape, source: number, target: number): number;
}

/** A source paragraph with the target paragraphs [from, to). */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly matches: readonly WordMatch[];
  /** Log-odds of the link of each pair. */
  readonly pairs: Float64Array;
}

/** Log-odds that the best pair of a merge must reach for it to be tried; trying all changes no figure. */
const LEAST_OF_MERGE = -9;
const PAIR = SHAPES[0]!;
const LOOSE: ReadonlyMap<BeadShape, BeadShape> = new Map(SHAPES.map(shape => [shape, looseOf(shape)]));

/** Scorer of one article with so many paragraphs; `weigh` tells log-odds from features. */
export function createBeadScorer(
  describer: BeadDescriber,
  weigh: (vector: FeatureVector) => number,
  size: { readonly source: number; readonly target: number },
): BeadScorer {
  const looseSource = Float64Array.from({ length: size.source }, (_, ordinal) =>
    weigh(describer.loose({ source: [ordinal], target: [] })),
  );
  const looseTarget = Float64Array.from({ length: size.target }, (_, ordinal) =>
    weigh(describer.loose({ source: [], target: [ordinal] })),
  );
  let rows: readonly Row[] = [];

  function linkScore(
    source: readonly number[],
    target: readonly number[],
    matches: readonly (readonly WordMatch[])[],
  ): number {
    const vector = describer.link(source, target, matches);
    return vector === null ? -Infinity : weigh(vector);
  }

  function looseScore(shape: BeadShape, source: number, target: number): number {
    const loose = LOOSE.get(shape)!;
    let score = 0;
    for (const back of loose.source) score += looseSource[source - back]!;
    for (const back of loose.target) score += looseTarget[target - back]!;
    return score;
  }

  /** Whether a link of several paragraphs, all of which lie in their rows, may be worth a try. */
  function promising(shape: BeadShape, target: number): boolean {
    const apart = isApart(shape);
    let best = -Infinity;
    for (const back of shape.source) {
      const { from, matches, pairs } = rows[back]!;
      for (const distance of shape.target) {
        const slot = target - distance - from;
        if (apart && !sharesWords(matches[slot]!)) return false;
        best = Math.max(best, pairs[slot]!);
      }
    }
    return best >= LEAST_OF_MERGE;
  }

  const withinRows = (shape: BeadShape, target: number): boolean =>
    shape.source.every(back => {
      const row = rows[back];
      return row !== undefined && target - shape.width + 1 >= row.from && target < row.to;
    });

  return {
    startRow(source, from, to) {
      const matches = describer.matchRow(source, from, to);
      const pairs = Float64Array.from(matches, (match, slot) =>
        linkScore([source], [from + slot], [[match]]),
      );
      rows = [{ from, to, matches, pairs }, ...rows.slice(0, LONGEST_SPAN - 1)];
    },
    score(shape, source, target) {
      if (shape.source.length === 0 || shape.target.length === 0) return looseScore(shape, source, target);
      if (!withinRows(shape, target)) return -Infinity;
      if (shape === PAIR) return rows[0]!.pairs[target - rows[0]!.from]!;
      if (!promising(shape, target)) return -Infinity;
      const matches = shape.source.map(back => {
        const row = rows[back]!;
        return shape.target.map(distance => row.matches[target - distance - row.from]!);
      });
      const held = linkScore(
        shape.source.map(back => source - back),
        shape.target.map(back => target - back),
        matches,
      );
      return held + looseScore(shape, source, target);
    },
  };
}
