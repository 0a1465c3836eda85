import type { ArticleEvidence, FeatureVector } from '../../src/align/bead-features.ts';
import { createDescriber, weigh } from '../../src/align/bead-features.ts';
import { fillLattice, pathMemory, posteriors, visitCell, weighPaths } from '../../src/align/bead-lattice.ts';
import { createBeadScorer } from '../../src/align/bead-scorer.ts';
import { type BeadShape, isLink, looseOf, SHAPES } from '../../src/align/bead-shapes.ts';
import { openCorridor } from '../../src/align/corridor.ts';
import { type AlignmentWeights, FEATURES } from '../../src/align/weights.ts';
import { keyOf, type Link } from './links.ts';

/** A document to fit to. */
export interface FitDocument {
  readonly evidence: ArticleEvidence;
  readonly links: readonly Link[];
}

/** In the order of `FEATURES`, then `resume`. */
type Parameters = Float64Array;
const RESUME = FEATURES.length;

/** A bead of a path: where it ends, and which shape it has. */
interface Step {
  readonly row: number;
  readonly column: number;
  readonly shape: BeadShape;
}

const toParameters = (weights: AlignmentWeights): Parameters =>
  Float64Array.from([...FEATURES.map(name => weights[name]), weights.resume]);
const toWeights = (parameters: Parameters): AlignmentWeights => {
  const named = Object.fromEntries(FEATURES.map((name, place) => [name, parameters[place]!]));
  return { ...NEUTRAL, ...named, resume: parameters[RESUME]! };
};

const linkOf = ({ row, column, shape }: Step): Link => [
  shape.source.map(back => row - 1 - back),
  shape.target.map(back => column - 1 - back),
];

/** The path in order that holds the most paragraphs of right links: crossing ones count as left alone. */
function goldPath({ evidence, links }: FitDocument): readonly Step[] {
  const [rows, columns] = [evidence.source.length, evidence.target.length];
  const gold = new Set(links.map(keyOf));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1).fill(-Infinity));
  const last = new Map<string, Step>();
  best[0]![0] = 0;
  const relax = (step: Step): void => {
    const { row, column, shape } = step;
    if (isLink(shape) && !gold.has(keyOf(linkOf(step)))) return;
    const before = best[row - shape.height]?.[column - shape.width] ?? -Infinity;
    const worth = before + (isLink(shape) ? shape.source.length + shape.target.length : 0);
    if (worth <= best[row]![column]!) return;
    best[row]![column] = worth;
    last.set(`${row} ${column}`, step);
  };
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++)
      for (const shape of SHAPES) relax({ row, column, shape });
  const path: Step[] = [];
  for (let [row, column] = [rows, columns]; row > 0 || column > 0; ) {
    const step = last.get(`${row} ${column}`)!;
    path.push(step);
    row -= step.shape.height;
    column -= step.shape.width;
  }
  return path.reverse();
}

/** Adds the log-likelihood of the right path to the sum, and its derivative to the gradient. */
async function addDocument(
  { evidence, path }: FitDocument & { readonly path: readonly Step[] },
  parameters: Parameters,
  gradient: Parameters,
): Promise<number> {
  const describer = createDescriber(evidence);
  const size = { source: evidence.source.length, target: evidence.target.length };
  const vector = parameters.slice(0, RESUME);
  const pause = async (): Promise<void> => {};
  const scorer = createBeadScorer(describer, features => weigh(features, vector), size);
  const lattice = await fillLattice(openCorridor(size.source, size.target), scorer, pause);
  const resume = parameters[RESUME]!;
  const transitions = { resume, looseSource: 0, looseTarget: 0 };
  const paths = await weighPaths(lattice, transitions, pathMemory(lattice), pause);

  const rows = Array.from({ length: size.source }, (_, row) => describer.matchRow(row, 0, size.target));
  const describe = ({ row, column, shape }: Step): FeatureVector => {
    const [source, target] = linkOf({ row, column, shape });
    const matches = source.map(from => target.map(to => rows[from]![to]!));
    const held = isLink(shape) ? describer.link(source, target, matches)!.slice() : new Float64Array(RESUME);
    const loose = linkOf({ row, column, shape: looseOf(shape) });
    describer.loose({ source: loose[0], target: loose[1] }).forEach((value, place) => {
      held[place]! += value;
    });
    return held;
  };
  const addFeatures = (step: Step, share: number): void =>
    describe(step).forEach((value, place) => {
      gradient[place]! += share * value;
    });

  let likelihood = -paths.total;
  path.forEach((step, at) => {
    likelihood += weigh(describe(step), vector);
    addFeatures(step, 1);
    const before = path[at - 1];
    if (!isLink(step.shape) || before === undefined || isLink(before.shape)) return;
    likelihood += resume;
    gradient[RESUME]! += 1;
  });
  const posterior = posteriors(paths);
  for (let row = 0; row <= size.source; row++) {
    for (let column = 0; column <= size.target; column++) {
      visitCell(lattice, row, column, (cell, previous, kind, score) => {
        const share = posterior(cell, previous, kind, score);
        if (share < 1e-7) return;
        const shape = SHAPES[kind]!;
        addFeatures({ row, column, shape }, -share);
        if (!isLink(shape)) return;
        const linked = paths.afterLink[previous]!;
        const loose = paths.afterLoose[previous]! + resume;
        gradient[RESUME]! -= share / (1 + Math.exp(linked - loose));
      });
    }
  }
  return likelihood;
}

/** Where every fit starts: evidence counts as it stands, merges are rare, nothing else is known. */
const NEUTRAL: AlignmentWeights = {
  sourceWords: 1,
  targetWords: 1,
  length: 1,
  sentences: 0,
  ending: 0,
  quotes: 0,
  merge: -4,
  gap: -4,
  looseSource: 0,
  looseTarget: 0,
  looseFragment: 0,
  looseLength: 0,
  resume: 0,
};
/** Pull of each weight to where it starts: next to nothing, but it keeps weights that no document speaks of. */
const RIDGE = 0.05;
/** After these the likelihood rises by less than 0.01 a round. */
const ROUNDS = 80;

/**
 * Weights that make the right paths of the documents likeliest: a semi-Markov conditional random field (Sarawagi and
 * Cohen 2004), climbed by the signs of the gradient (Rprop; Riedmiller and Braun 1993).
 */
export async function fitWeights(documents: readonly FitDocument[]): Promise<AlignmentWeights> {
  const ready = documents.map(document => ({ ...document, path: goldPath(document) }));
  const start = toParameters(NEUTRAL);
  const parameters = start.slice();
  const step = new Float64Array(parameters.length).fill(0.05);
  let last = new Float64Array(parameters.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(parameters.length);
    for (const document of ready) await addDocument(document, parameters, gradient);
    parameters.forEach((value, place) => {
      gradient[place]! -= RIDGE * (value - start[place]!);
      step[place]! *= gradient[place]! * last[place]! > 0 ? 1.2 : 0.5;
      parameters[place]! += Math.sign(gradient[place]!) * step[place]!;
    });
    last = gradient;
  }
  return toWeights(parameters);
}
