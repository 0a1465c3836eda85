import {
  cellAt,
  dropImprobable,
  fillLattice,
  type Lattice,
  type LooseShares,
  looseShares,
  type Paths,
  type Pause,
  pathMemory,
  posteriors,
  type Transitions,
  visitCell,
  weighPaths,
} from './bead-lattice.ts';
import type { BeadScorer } from './bead-scorer.ts';
import { isLink, SHAPES } from './bead-shapes.ts';
import type { Corridor } from './corridor.ts';

/** A bead of the best path; a paragraph left alone is a bead of its own. */
export interface FoundBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Probability of the bead under the log-linear model, summed over all paths. */
  readonly posterior: number;
}

export interface SearchResult {
  readonly beads: readonly FoundBead[];
  /** What leaving a paragraph alone turned out to be worth in this article. */
  readonly transitions: Transitions;
}

/** Share of paragraphs left alone in the development documents, on which the weights were fitted. */
const USUALLY_LOOSE = { source: 0.18, target: 0.33 };
/** How many paragraphs of the article the usual share weighs as much as; between 15 and 300 nothing changes by 0.3. */
const PRIOR_PARAGRAPHS = 30;
/** Rounds of re-estimation; a third changes no figure. */
const ROUNDS = 2;

const logit = (share: number): number => Math.log(share / (1 - share));

/** How the odds of leaving a paragraph alone shift when the usual share is mixed with that of the article. */
function shift(shares: Float64Array, usual: number): number {
  const expected = shares.reduce((sum, share) => sum + share, 0);
  return logit((expected + PRIOR_PARAGRAPHS * usual) / (shares.length + PRIOR_PARAGRAPHS)) - logit(usual);
}

const own = ({ source, target }: LooseShares, resume: number): Transitions => ({
  resume,
  looseSource: shift(source, USUALLY_LOOSE.source),
  looseTarget: shift(target, USUALLY_LOOSE.target),
});

/**
 * Weighs the paths by what leaving a paragraph alone costs in this very article: the expected share of such
 * paragraphs gives the prior of the next round (Saerens, Latinne and Decaestecker 2002).
 */
async function weighByOwnCosts(lattice: Lattice, resume: number, pause: Pause): Promise<Paths> {
  const memory = pathMemory(lattice);
  let paths = await weighPaths(lattice, { resume, looseSource: 0, looseTarget: 0 }, memory, pause);
  await dropImprobable(lattice, paths, pause);
  for (let round = 0; round < ROUNDS; round++) {
    const transitions = own(await looseShares(lattice, paths, pause), resume);
    paths = await weighPaths(lattice, transitions, memory, pause);
  }
  return paths;
}

/**
 * Chooses, for each cell, the last bead of the path to it on which the most paragraphs are expected to be placed
 * right: many likely paths may share a bead that the single likeliest one lacks.
 */
async function decode(lattice: Lattice, paths: Paths, pause: Pause): Promise<Int8Array> {
  const { corridor, offset } = lattice;
  const cells = offset.at(-1)!;
  const best = new Float64Array(cells).fill(-Infinity);
  const chosen = new Int8Array(cells).fill(-1);
  best[0] = 0;
  const posterior = posteriors(paths);
  for (let row = 0; row < corridor.from.length; row++) {
    for (let column = corridor.from[row]!; column <= corridor.to[row]!; column++) {
      visitCell(lattice, row, column, (cell, previous, kind, score) => {
        const { height, width } = SHAPES[kind]!;
        const worth = best[previous]! + (height + width) * posterior(cell, previous, kind, score);
        if (worth <= best[cell]!) return;
        best[cell] = worth;
        chosen[cell] = kind;
      });
    }
    await pause(row);
  }
  return chosen;
}

function readPath(
  lattice: Lattice,
  paths: Paths,
  chosen: Int8Array,
  loose: LooseShares,
): readonly FoundBead[] {
  const { corridor } = lattice;
  const posterior = posteriors(paths);
  const path: FoundBead[] = [];
  const held = { source: new Set<number>(), target: new Set<number>() };
  let row = corridor.from.length - 1;
  let column = corridor.to[row]!;
  while (row > 0 || column > 0) {
    const kind = chosen[cellAt(lattice, row, column)]!;
    const shape = SHAPES[kind]!;
    if (isLink(shape)) {
      const source = shape.source.map(back => row - 1 - back);
      const target = shape.target.map(back => column - 1 - back);
      for (const ordinal of source) held.source.add(ordinal);
      for (const ordinal of target) held.target.add(ordinal);
      visitCell(lattice, row, column, (cell, previous, visited, score) => {
        if (visited === kind)
          path.push({ source, target, posterior: posterior(cell, previous, kind, score) });
      });
    }
    row -= shape.height;
    column -= shape.width;
  }
  return [
    ...path.reverse(),
    ...[...loose.source.entries()]
      .filter(([ordinal]) => !held.source.has(ordinal))
      .map(([ordinal, share]) => ({ source: [ordinal], target: [], posterior: Math.min(1, share) })),
    ...[...loose.target.entries()]
      .filter(([ordinal]) => !held.target.has(ordinal))
      .map(([ordinal, share]) => ({ source: [], target: [ordinal], posterior: Math.min(1, share) })),
  ];
}

/**
 * The path of beads through the corridor (Gale and Church 1993) that places the most paragraphs right in expectation.
 * Links come first, in order, then the paragraphs left alone. `pause` is awaited after every row of every pass.
 */
export async function searchBeads(
  corridor: Corridor,
  scorer: BeadScorer,
  resume: number,
  pause: Pause,
): Promise<SearchResult> {
  const lattice = await fillLattice(corridor, scorer, pause);
  const paths = await weighByOwnCosts(lattice, resume, pause);
  const loose = await looseShares(lattice, paths, pause);
  const chosen = await decode(lattice, paths, pause);
  return { beads: readPath(lattice, paths, chosen, loose), transitions: paths.transitions };
}
