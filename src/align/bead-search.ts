import { type BeadScorer, type BeadShape, LARGEST_MERGE, SHAPES } from './bead-evidence.ts';
import type { Corridor } from './corridor.ts';

/** A bead of the best path: its shape and the boundaries it ends at. */
export interface FoundBead {
  readonly shape: BeadShape;
  readonly source: number;
  readonly target: number;
  /** Probability of the bead under the log-linear model, summed over all paths. */
  readonly posterior: number;
}

/** The cells of a corridor, row after row. A cell is a pair of boundaries; a bead leads from one to another. */
interface Lattice {
  readonly corridor: Corridor;
  /** Number of the first cell of each row, and of all cells. */
  readonly offset: Int32Array;
  /** Score of the bead of each shape that ends in a cell: scores[cell × shapes + shape]. */
  readonly scores: Float32Array;
  /** Log of the summed weight of all paths that lead to a cell. */
  readonly forward: Float64Array;
  /** Worth of the best path to a cell, and the shape of its last bead. */
  readonly best: Float64Array;
  readonly chosen: Int8Array;
}

function createLattice(corridor: Corridor): Lattice {
  const rows = corridor.from.length;
  const offset = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offset[row + 1] = offset[row]! + corridor.to[row]! - corridor.from[row]! + 1;
  }
  const cells = offset[rows]!;
  const lattice: Lattice = {
    corridor,
    offset,
    scores: new Float32Array(cells * SHAPES.length).fill(-Infinity),
    forward: new Float64Array(cells).fill(-Infinity),
    best: new Float64Array(cells).fill(-Infinity),
    chosen: new Int8Array(cells).fill(-1),
  };
  lattice.forward[0] = 0;
  return lattice;
}

/** −1 outside the corridor. */
function cellAt({ corridor, offset }: Lattice, row: number, column: number): number {
  if (row < 0 || column < corridor.from[row]! || column > corridor.to[row]!) return -1;
  return offset[row]! + column - corridor.from[row]!;
}

/** Log of a sum of exponentials, without overflow. */
function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

function relax(lattice: Lattice, row: number, column: number, scorer: BeadScorer): void {
  const { scores, forward } = lattice;
  const cell = cellAt(lattice, row, column);
  SHAPES.forEach((shape, kind) => {
    const previous = cellAt(lattice, row - shape.source, column - shape.target);
    if (previous < 0) return;
    const score = scorer.score(shape, row - 1, column - 1);
    scores[cell * SHAPES.length + kind] = score;
    forward[cell] = logAdd(forward[cell]!, forward[previous]! + score);
  });
}

/** Log of the summed weight of all paths that lead from a cell to the end. */
function backwardWeights(lattice: Lattice): Float64Array {
  const { corridor, scores } = lattice;
  const backward = new Float64Array(lattice.best.length).fill(-Infinity);
  backward[backward.length - 1] = 0;
  for (let row = corridor.from.length - 1; row >= 0; row--) {
    for (let column = corridor.to[row]!; column >= corridor.from[row]!; column--) {
      const cell = cellAt(lattice, row, column);
      SHAPES.forEach((shape, kind) => {
        const previous = cellAt(lattice, row - shape.source, column - shape.target);
        if (previous < 0) return;
        backward[previous] = logAdd(
          backward[previous]!,
          backward[cell]! + scores[cell * SHAPES.length + kind]!,
        );
      });
    }
  }
  return backward;
}

/** Posterior of the bead of a shape that ends in a cell. */
function posteriorOf(
  lattice: Lattice,
  backward: Float64Array,
  previous: number,
  cell: number,
  kind: number,
): number {
  const { scores, forward } = lattice;
  const weight = forward[previous]! + scores[cell * SHAPES.length + kind]! + backward[cell]!;
  return Math.min(1, Math.exp(weight - forward.at(-1)!));
}

/**
 * Chooses the path on which the most paragraphs are expected to be placed right. On the development documents that is
 * 0.4 points of strict F1 and 1.5 of null F1 better than the single most likely path.
 */
function decode(lattice: Lattice, backward: Float64Array): void {
  const { corridor, best, chosen } = lattice;
  best.fill(-Infinity);
  best[0] = 0;
  const relaxCell = (row: number, column: number): void => {
    const cell = cellAt(lattice, row, column);
    SHAPES.forEach((shape, kind) => {
      const previous = cellAt(lattice, row - shape.source, column - shape.target);
      if (previous < 0) return;
      const gain = (shape.source + shape.target) * posteriorOf(lattice, backward, previous, cell, kind);
      if (best[previous]! + gain > best[cell]!) {
        best[cell] = best[previous]! + gain;
        chosen[cell] = kind;
      }
    });
  };
  for (let row = 0; row < corridor.from.length; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) relaxCell(row, column);
  }
}

function readPath(lattice: Lattice, backward: Float64Array): readonly FoundBead[] {
  const { corridor, chosen } = lattice;
  const path: FoundBead[] = [];
  let source = corridor.from.length - 1;
  let target = corridor.to[source]!;
  while (source > 0 || target > 0) {
    const cell = cellAt(lattice, source, target);
    const kind = chosen[cell]!;
    const shape = SHAPES[kind]!;
    const previous = cellAt(lattice, source - shape.source, target - shape.target);
    path.push({ shape, source, target, posterior: posteriorOf(lattice, backward, previous, cell, kind) });
    source -= shape.source;
    target -= shape.target;
  }
  return path.reverse();
}

/**
 * The path of beads through the corridor (Gale and Church 1993) that places the most paragraphs right in expectation;
 * posteriors come from the forward–backward algorithm (as in hidden Markov models). `pause` is awaited after every row.
 */
export async function searchBeads(
  corridor: Corridor,
  scorer: BeadScorer,
  pause: (row: number) => Promise<void>,
): Promise<readonly FoundBead[]> {
  const lattice = createLattice(corridor);
  for (let row = 0; row < corridor.from.length; row++) {
    const from = corridor.from[row]!;
    const to = corridor.to[row]!;
    if (row > 0) scorer.startRow(row - 1, Math.max(0, from - LARGEST_MERGE), to);
    for (let column = from; column <= to; column++) relax(lattice, row, column, scorer);
    await pause(row);
  }
  const backward = backwardWeights(lattice);
  decode(lattice, backward);
  return readPath(lattice, backward);
}
