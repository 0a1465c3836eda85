import type { BeadDescriber, FeatureVector } from './bead-features.ts';
import { type BeadShape, isLink, LONGEST_SPAN, looseOf, SHAPES } from './bead-shapes.ts';
import { FEATURES } from './weights.ts';
import type { WordMatch } from './word-evidence.ts';

/** Describes beads row by row; keeps only the rows that a bead can reach back to. */
export interface BeadRows {
  /** Must be called for each source paragraph in order, with the target paragraphs [from, to) it may link to. */
  startRow(source: number, from: number, to: number): void;
  /** Features of the bead of a shape that ends with this source and this target paragraph; null if there is none. */
  describe(shape: BeadShape, source: number, target: number): FeatureVector | null;
}

/** Matches of one source paragraph with the target paragraphs [from, to). */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly matches: readonly WordMatch[];
}

const EMPTY_ROW: Row = { from: 0, to: 0, matches: [] };
const LOOSE: ReadonlyMap<BeadShape, BeadShape> = new Map(SHAPES.map(shape => [shape, looseOf(shape)]));

/** Rows of one article, of which the last few are kept. */
export function createBeadRows(describer: BeadDescriber): BeadRows {
  let rows: readonly Row[] = [];

  /** Matches of a bead's paragraphs, by source and target; null if one lies outside its row. */
  function matchesOf(shape: BeadShape, target: number): readonly (readonly WordMatch[])[] | null {
    const matches: (readonly WordMatch[])[] = [];
    for (const back of shape.source) {
      const { from, to, matches: row } = rows[back] ?? EMPTY_ROW;
      if (target - shape.width + 1 < from || target >= to) return null;
      matches.push(shape.target.map(distance => row[target - distance - from]!));
    }
    return matches;
  }

  function describeLink(shape: BeadShape, source: number, target: number): FeatureVector | null {
    const matches = matchesOf(shape, target);
    if (matches === null) return null;
    return describer.link(
      shape.source.map(back => source - back),
      shape.target.map(back => target - back),
      matches,
    );
  }

  return {
    startRow(source, from, to) {
      const row = { from, to, matches: describer.matchRow(source, from, to) };
      rows = [row, ...rows.slice(0, LONGEST_SPAN - 1)];
    },
    describe(shape, source, target) {
      const vector = isLink(shape) ? describeLink(shape, source, target) : new Float64Array(FEATURES.length);
      const loose = LOOSE.get(shape)!;
      if (vector !== null) {
        describer.addLoose(
          vector,
          loose.source.map(back => source - back),
          loose.target.map(back => target - back),
        );
      }
      return vector;
    },
  };
}
