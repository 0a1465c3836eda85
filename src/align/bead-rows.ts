import type { BeadDescriber, FeatureVector, Ordinals } from './bead-features.ts';
import { type BeadShape, isApart, isLink, LONGEST_SPAN, looseOf, SHAPES } from './bead-shapes.ts';
import { sharesWords, type WordMatch } from './word-evidence.ts';

/** Describes beads row by row; keeps only the rows that a bead can reach back to. */
export interface BeadRows {
  /** Must be called for each source paragraph in order, with the target paragraphs [from, to) it may link to. */
  startRow(source: number, from: number, to: number): void;
  /**
   * Features of the bead of a shape that ends with this source and this target paragraph; null if there is none, or
   * not worth a try. Valid until the next call.
   */
  describe(shape: BeadShape, source: number, target: number): FeatureVector | null;
}

/** A source paragraph with the target paragraphs [from, to). */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly matches: readonly WordMatch[];
  /** Log-odds of the link of each pair. */
  readonly pairs: Float64Array;
}

const LOOSE: ReadonlyMap<BeadShape, BeadShape> = new Map(SHAPES.map(shape => [shape, looseOf(shape)]));
/** Log-odds that the best pair of a merge must reach for it to be tried: no merge of the development documents fails. */
const LEAST_OF_MERGE = -12;

const ordinalsOf = (shape: BeadShape, source: number, target: number): Ordinals => ({
  source: shape.source.map(back => source - back),
  target: shape.target.map(back => target - back),
});

/** Rows of one article, of which the last few are kept. `weigh` tells log-odds from features. */
export function createBeadRows(describer: BeadDescriber, weigh: (vector: FeatureVector) => number): BeadRows {
  let rows: readonly Row[] = [];
  const NOTHING: Ordinals = { source: [], target: [] };

  function startRow(source: number, from: number, to: number): void {
    const matches = describer.matchRow(source, from, to);
    const pairs = Float64Array.from(matches, (match, slot) => {
      const vector = describer.link({ source: [source], target: [from + slot] }, NOTHING, [[match]]);
      return vector === null ? -Infinity : weigh(vector);
    });
    rows = [{ from, to, matches, pairs }, ...rows.slice(0, LONGEST_SPAN - 1)];
  }

  /** Numbers of the pairs of a bead in their rows; null if one lies outside. */
  function slotsOf(shape: BeadShape, target: number): readonly (readonly [Row, number])[] | null {
    const slots: (readonly [Row, number])[] = [];
    for (const back of shape.source) {
      const row = rows[back];
      if (row === undefined || target - shape.width + 1 < row.from || target >= row.to) return null;
      for (const distance of shape.target) slots.push([row, target - distance - row.from]);
    }
    return slots;
  }

  /** Whether a link of these paragraphs may be worth a try. */
  function promising(shape: BeadShape, target: number): boolean {
    const slots = slotsOf(shape, target);
    if (slots === null) return false;
    if (slots.length === 1) return true;
    if (isApart(shape) && !slots.every(([row, slot]) => sharesWords(row.matches[slot]!))) return false;
    return slots.some(([row, slot]) => row.pairs[slot]! >= LEAST_OF_MERGE);
  }

  return {
    startRow,
    describe(shape, source, target) {
      const loose = ordinalsOf(LOOSE.get(shape)!, source, target);
      if (!isLink(shape)) return describer.loose(loose);
      if (!promising(shape, target)) return null;
      const matches = shape.source.map(back => {
        const { from, matches: row } = rows[back]!;
        return shape.target.map(distance => row[target - distance - from]!);
      });
      return describer.link(ordinalsOf(shape, source, target), loose, matches);
    },
  };
}
