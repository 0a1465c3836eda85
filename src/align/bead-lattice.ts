import type { BeadScorer } from './bead-scorer.ts';
import { type BeadShape, isLink, LONGEST_SPAN, looseOf, SHAPES } from './bead-shapes.ts';
import type { Corridor } from './corridor.ts';

/** Awaited after every row of a pass over a lattice. */
export type Pause = (row: number) => Promise<void>;

/** The beads of a lattice, cell after cell. Few shapes are worth a try in any one cell. */
interface BeadList {
  /** Number of each bead's shape, and its score. */
  kinds: Uint8Array;
  scores: Float32Array;
}

/** The cells of a corridor, row after row. A cell is a pair of boundaries; a bead leads from one to another. */
export interface Lattice {
  readonly corridor: Corridor;
  /** Number of the first cell of each row, and of all cells. */
  readonly offset: Int32Array;
  /** Number of the first bead that ends in each cell, and of all beads. */
  readonly first: Int32Array;
  readonly beads: BeadList;
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

/** A bead that ends in a cell: the cell it comes from, its shape's number, its score. */
type Visit = (cell: number, previous: number, kind: number, score: number) => void;

/** Visits the beads of one cell that have the numbers from `start` to before `end`. */
function visitBeads(
  { corridor, offset, beads: { kinds, scores } }: Lattice,
  place: { readonly row: number; readonly column: number },
  [start, end]: readonly [number, number],
  visit: Visit,
): void {
  const { row, column } = place;
  const cell = offset[row]! + column - corridor.from[row]!;
  for (let bead = start; bead < end; bead++) {
    const kind = kinds[bead]!;
    const { height, width } = SHAPES[kind]!;
    const before = row - height;
    const previous = offset[before]! + column - width - corridor.from[before]!;
    visit(cell, previous, kind, scores[bead]!);
  }
}

/** Visits the beads that end in one cell. */
export function visitCell(lattice: Lattice, row: number, column: number, visit: Visit): void {
  const { corridor, offset, first } = lattice;
  const cell = offset[row]! + column - corridor.from[row]!;
  visitBeads(lattice, { row, column }, [first[cell]!, first[cell + 1]!], visit);
}

/** Most cells have no more beads than this; where they do, there is room for more. */
const USUAL_BEADS = 3.5;
const GROWTH = 1.25;

function addBead(beads: BeadList, at: number, kind: number, score: number): void {
  if (at === beads.kinds.length) {
    const { kinds, scores } = beads;
    const room = Math.ceil(GROWTH * at) + 1;
    beads.kinds = new Uint8Array(room);
    beads.kinds.set(kinds);
    beads.scores = new Float32Array(room);
    beads.scores.set(scores);
  }
  beads.kinds[at] = kind;
  beads.scores[at] = score;
}

/** Scores every bead of a corridor; about 20 bytes a cell. */
export async function fillLattice(corridor: Corridor, scorer: BeadScorer, pause: Pause): Promise<Lattice> {
  const rows = corridor.from.length;
  const offset = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    offset[row + 1] = offset[row]! + corridor.to[row]! - corridor.from[row]! + 1;
  }
  const cells = offset[rows]!;
  const room = Math.ceil(USUAL_BEADS * cells);
  const beads: BeadList = { kinds: new Uint8Array(room), scores: new Float32Array(room) };
  const lattice = { corridor, offset, first: new Int32Array(cells + 1), beads };
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const from = corridor.from[row]!;
    const to = corridor.to[row]!;
    if (row > 0) scorer.startRow(row - 1, Math.max(0, from - LONGEST_SPAN), to);
    for (let column = from; column <= to; column++) {
      SHAPES.forEach((shape, kind) => {
        if (cellAt(lattice, row - shape.height, column - shape.width) < 0) return;
        const score = scorer.score(shape, row - 1, column - 1);
        if (score !== -Infinity) addBead(beads, count++, kind, score);
      });
      lattice.first[offset[row]! + column - from + 1] = count;
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
  const { corridor, offset } = lattice;
  const last = corridor.from.length - 1;
  const cells = offset[last + 1]!;
  const { afterLink, afterLoose, beyondLink, beyondLoose } = memory;
  for (const weights of [afterLink, afterLoose, beyondLink, beyondLoose]) weights.fill(-Infinity);
  const extra = extras(transitions);
  const { resume } = transitions;

  const enter: Visit = (cell, previous, kind, score) => {
    const link = LINKS[kind]!;
    const before = logAdd(afterLink[previous]!, afterLoose[previous]! + (link ? resume : 0));
    const after = link ? afterLink : afterLoose;
    after[cell] = logAdd(after[cell]!, before + score + extra[kind]!);
  };
  const leave: Visit = (cell, previous, kind, score) => {
    const link = LINKS[kind]!;
    const rest = (link ? beyondLink : beyondLoose)[cell]! + score + extra[kind]!;
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
  paths: Paths,
): (cell: number, previous: number, kind: number, score: number) => number {
  const { afterLink, afterLoose, beyondLink, beyondLoose, total, transitions } = paths;
  const extra = extras(transitions);
  return (cell, previous, kind, score) => {
    const link = LINKS[kind]!;
    const before = logAdd(afterLink[previous]!, afterLoose[previous]! + (link ? transitions.resume : 0));
    const beyond = (link ? beyondLink : beyondLoose)[cell]!;
    return Math.min(1, Math.exp(before + score + extra[kind]! + beyond - total));
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
  const { corridor, first, beads } = lattice;
  const posterior = posteriors(paths);
  let cell = 0;
  let start = 0;
  // What is kept moves down to where it has been looked at already.
  let kept = 0;
  for (let row = 0; row < corridor.from.length; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) {
      const end = first[cell + 1]!;
      visitBeads(lattice, { row, column }, [start, end], (at, previous, kind, score) => {
        if (posterior(at, previous, kind, score) >= IMPROBABLE) addBead(beads, kept++, kind, score);
      });
      first[++cell] = kept;
      start = end;
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
  const posterior = posteriors(paths);
  for (let row = 0; row <= last; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) {
      visitCell(lattice, row, column, (cell, previous, kind, score) => {
        const loose = LOOSE[kind]!;
        if (loose.source.length + loose.target.length === 0) return;
        const share = posterior(cell, previous, kind, score);
        for (const back of loose.source) source[row - 1 - back]! += share;
        for (const back of loose.target) target[column - 1 - back]! += share;
      });
    }
    await pause(row);
  }
  return { source, target };
}
