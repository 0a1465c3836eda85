import type { BeadScorer } from './bead-scorer.ts';
import { type BeadShape, isLink, LONGEST_SPAN, looseOf, SHAPES } from './bead-shapes.ts';
import type { Corridor } from './corridor.ts';

/** Awaited after every row of a pass over a lattice. */
export type Pause = (row: number) => Promise<void>;

/** The cells of a corridor, row after row. A cell is a pair of boundaries; a bead leads from one to another. */
export interface Lattice {
  readonly corridor: Corridor;
  /** Number of the first cell of each row, and of all cells. */
  readonly offset: Int32Array;
  /** Score of the bead of each shape that ends in a cell: scores[cell × shapes + shape]. */
  readonly scores: Float32Array;
}

/** Log-odds that depend on more than the texts of a bead. */
export interface Transitions {
  /** Of a link right after a paragraph left alone. */
  readonly resume: number;
  /** Added for each source, and each target paragraph left alone. */
  readonly looseSource: number;
  readonly looseTarget: number;
}

/** Summed weight of all paths, as logarithms, by the kind of bead they hold before the cell. */
export interface Paths {
  readonly transitions: Transitions;
  readonly afterLink: Float64Array;
  readonly afterLoose: Float64Array;
  readonly beyondLink: Float64Array;
  readonly beyondLoose: Float64Array;
  /** Of all paths from corner to corner. */
  readonly total: number;
}

const LINKS: readonly boolean[] = SHAPES.map(isLink);
const LOOSE: readonly BeadShape[] = SHAPES.map(looseOf);

/** −1 outside the corridor. */
export function cellAt({ corridor, offset }: Lattice, row: number, column: number): number {
  if (row < 0 || column < corridor.from[row]! || column > corridor.to[row]!) return -1;
  return offset[row]! + column - corridor.from[row]!;
}

/** Beyond this many nats the smaller of two weights is lost to rounding. */
const NEGLIGIBLE = 37;

/** Log of a sum of exponentials, without overflow. */
function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  const less = high - Math.min(a, b);
  return less < NEGLIGIBLE ? high + Math.log1p(Math.exp(-less)) : high;
}

/** A bead that ends in a cell: its shape's number and the cell it comes from. */
type Visit = (cell: number, previous: number, kind: number) => void;

/** Visits the beads that end in one cell. */
export function visitCell(lattice: Lattice, row: number, column: number, visit: Visit): void {
  const cell = cellAt(lattice, row, column);
  for (let kind = 0; kind < SHAPES.length; kind++) {
    if (lattice.scores[cell * SHAPES.length + kind] === -Infinity) continue;
    const { height, width } = SHAPES[kind]!;
    visit(cell, cellAt(lattice, row - height, column - width), kind);
  }
}

/** Scores every bead of a corridor; about 50 bytes a cell. */
export async function fillLattice(corridor: Corridor, scorer: BeadScorer, pause: Pause): Promise<Lattice> {
  const rows = corridor.from.length;
  const offset = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offset[row + 1] = offset[row]! + corridor.to[row]! - corridor.from[row]! + 1;
  }
  const scores = new Float32Array(offset[rows]! * SHAPES.length).fill(-Infinity);
  const lattice = { corridor, offset, scores };
  for (let row = 0; row < rows; row++) {
    const from = corridor.from[row]!;
    const to = corridor.to[row]!;
    if (row > 0) scorer.startRow(row - 1, Math.max(0, from - LONGEST_SPAN), to);
    for (let column = from; column <= to; column++) {
      SHAPES.forEach((shape, kind) => {
        if (cellAt(lattice, row - shape.height, column - shape.width) < 0) return;
        const cell = cellAt(lattice, row, column);
        scores[cell * SHAPES.length + kind] = scorer.score(shape, row - 1, column - 1);
      });
    }
    await pause(row);
  }
  return lattice;
}

/** What a bead of each shape is worth beyond its score. */
const extras = ({ looseSource, looseTarget }: Transitions): readonly number[] =>
  LOOSE.map(({ source, target }) => source.length * looseSource + target.length * looseTarget);

/** Arrays that the paths of one lattice are written into, 32 bytes a cell. */
export type PathMemory = Pick<Paths, 'afterLink' | 'afterLoose' | 'beyondLink' | 'beyondLoose'>;

/** Room that fits a lattice. */
export function pathMemory({ offset }: Lattice): PathMemory {
  const cells = offset.at(-1)!;
  return {
    afterLink: new Float64Array(cells),
    afterLoose: new Float64Array(cells),
    beyondLink: new Float64Array(cells),
    beyondLoose: new Float64Array(cells),
  };
}

/**
 * Forward–backward algorithm (as in hidden Markov models) with two states: after a link, after a loose paragraph.
 * The paths are written into `memory`, over those of a round before.
 */
export async function weighPaths(
  lattice: Lattice,
  transitions: Transitions,
  memory: PathMemory,
  pause: Pause,
): Promise<Paths> {
  const { corridor, offset, scores } = lattice;
  const last = corridor.from.length - 1;
  const cells = offset[last + 1]!;
  const { afterLink, afterLoose, beyondLink, beyondLoose } = memory;
  for (const weights of [afterLink, afterLoose, beyondLink, beyondLoose]) weights.fill(-Infinity);
  const extra = extras(transitions);
  const { resume } = transitions;

  const enter: Visit = (cell, previous, kind) => {
    const score = scores[cell * SHAPES.length + kind]! + extra[kind]!;
    const link = LINKS[kind]!;
    const before = logAdd(afterLink[previous]!, afterLoose[previous]! + (link ? resume : 0));
    const after = link ? afterLink : afterLoose;
    after[cell] = logAdd(after[cell]!, before + score);
  };
  const leave: Visit = (cell, previous, kind) => {
    const link = LINKS[kind]!;
    const rest =
      (link ? beyondLink : beyondLoose)[cell]! + scores[cell * SHAPES.length + kind]! + extra[kind]!;
    beyondLink[previous] = logAdd(beyondLink[previous]!, rest);
    beyondLoose[previous] = logAdd(beyondLoose[previous]!, rest + (link ? resume : 0));
  };

  afterLink[0] = 0;
  for (let row = 0; row <= last; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++)
      visitCell(lattice, row, column, enter);
    await pause(row);
  }
  beyondLink[cells - 1] = 0;
  beyondLoose[cells - 1] = 0;
  for (let row = last; row >= 0; row--) {
    for (let column = corridor.to[row]!; column >= corridor.from[row]!; column--)
      visitCell(lattice, row, column, leave);
    await pause(row);
  }
  const total = logAdd(afterLink[cells - 1]!, afterLoose[cells - 1]!);
  return { transitions, afterLink, afterLoose, beyondLink, beyondLoose, total };
}

/** Says how probable each bead is under the log-linear model, summed over all paths. */
export function posteriors(
  lattice: Lattice,
  paths: Paths,
): (cell: number, previous: number, kind: number) => number {
  const { afterLink, afterLoose, beyondLink, beyondLoose, total, transitions } = paths;
  const extra = extras(transitions);
  return (cell, previous, kind) => {
    const link = LINKS[kind]!;
    const before = logAdd(afterLink[previous]!, afterLoose[previous]! + (link ? transitions.resume : 0));
    const beyond = (link ? beyondLink : beyondLoose)[cell]!;
    const score = lattice.scores[cell * SHAPES.length + kind]! + extra[kind]!;
    return Math.min(1, Math.exp(before + score + beyond - total));
  };
}

/** For each paragraph the probability that it is left alone. */
export interface LooseShares {
  readonly source: Float64Array;
  readonly target: Float64Array;
}

/** All beads this improbable together carry less than a tenth of the probability of the largest lattice: paths remain. */
const IMPROBABLE = 1e-9;

/** Takes beads out of a lattice that are out of the question, so that later passes need not look at them. */
export async function dropImprobable(lattice: Lattice, paths: Paths, pause: Pause): Promise<void> {
  const { corridor, scores } = lattice;
  const posterior = posteriors(lattice, paths);
  for (let row = 0; row < corridor.from.length; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) {
      visitCell(lattice, row, column, (cell, previous, kind) => {
        if (posterior(cell, previous, kind) < IMPROBABLE) scores[cell * SHAPES.length + kind] = -Infinity;
      });
    }
    await pause(row);
  }
}

/** Sums the posteriors of all beads that leave a paragraph alone. */
export async function looseShares(lattice: Lattice, paths: Paths, pause: Pause): Promise<LooseShares> {
  const { corridor } = lattice;
  const last = corridor.from.length - 1;
  const source = new Float64Array(last);
  const target = new Float64Array(corridor.to[last]!);
  const posterior = posteriors(lattice, paths);
  for (let row = 0; row <= last; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) {
      visitCell(lattice, row, column, (cell, previous, kind) => {
        const loose = LOOSE[kind]!;
        if (loose.source.length + loose.target.length === 0) return;
        const share = posterior(cell, previous, kind);
        for (const back of loose.source) source[row - 1 - back]! += share;
        for (const back of loose.target) target[column - 1 - back]! += share;
      });
    }
    await pause(row);
  }
  return { source, target };
}
