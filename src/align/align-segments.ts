import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../model/article.ts';
import { inReadingOrder } from '../model/bead-order.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { createDescriber, type FeatureVector, weigh } from './bead-features.ts';
import { createBeadScorer } from './bead-scorer.ts';
import { type FoundBead, searchBeads } from './bead-search.ts';
import { ALL_CELLS, type Corridor, corridorAround, openCorridor } from './corridor.ts';
import { linkCrossings } from './crossings.ts';
import { behindWalls, type FreePair, setAside, withWalls } from './fixed-beads.ts';
import { textForm } from './text-form.ts';
import { FEATURES, WEIGHTS } from './weights.ts';

/** Rows of the search between two checkpoints: a few milliseconds. */
const STRIDE = 16;

const VECTOR = Float64Array.from(FEATURES, name => WEIGHTS[name]);
const weighed = (vector: FeatureVector): number => weigh(vector, VECTOR);
const LOOSE_SOURCE = FEATURES.indexOf('looseSource');
const LOOSE_TARGET = FEATURES.indexOf('looseTarget');

function corridorOf(index: ArticleIndex, walls: readonly Anchor[]): Corridor {
  const [source, target] = [index.source.length, index.target.length];
  return (source + 1) * (target + 1) <= ALL_CELLS
    ? openCorridor(source, target)
    : corridorAround(withWalls(findAnchors(index), walls), source, target);
}

/** The best path in order, then what changed places. Ordinals are positions in the free pair; walls are among them. */
async function findBeads(
  { pair, walls }: FreePair,
  tools: LanguageTools,
  control: JobControl,
): Promise<readonly FoundBead[]> {
  const index = await indexArticle(pair, tools, control);
  const total = pair.source.length;
  const describer = createDescriber({
    index,
    source: pair.source.map(({ text }) => textForm(text)),
    target: pair.target.map(({ text }) => textForm(text)),
  });
  const scorer = behindWalls(
    createBeadScorer(describer, weighed, { source: pair.source.length, target: pair.target.length }),
    walls,
  );
  const pause = async (row: number): Promise<void> => {
    if (row % STRIDE === 0) await control.checkpoint({ phase: 'aligning', done: row, total });
  };
  const { beads, transitions } = await searchBeads(corridorOf(index, walls), scorer, WEIGHTS.resume, pause);
  return linkCrossings(beads, {
    index,
    describer,
    weighLink: weighed,
    weighLoose: vector =>
      weighed(vector) +
      transitions.looseSource * vector[LOOSE_SOURCE]! +
      transitions.looseTarget * vector[LOOSE_TARGET]!,
  });
}

/**
 * Aligns the paragraphs of an article: a log-linear model of beads over dictionary words, names, numbers, lengths and
 * forms, searched by dynamic programming, in long articles only round sure anchors; then paragraphs that changed
 * places are linked. Every segment of both sides is in exactly one bead, in reading order; beads may stand round
 * others or cross them. `score` is the measured chance that the bead is right. `fixed` beads, which must be disjoint,
 * come back unchanged and everything else is aligned round them. Time is near-linear in the text. AppError
 * `cancelled` from `control`.
 */
export async function alignSegments(
  pair: SegmentedPair,
  tools: LanguageTools,
  control: JobControl = NO_CONTROL,
  fixed: readonly Bead[] = [],
): Promise<readonly Bead[]> {
  const free = setAside(pair, fixed);
  const found = await findBeads(free, tools, control);
  const held = new Set(fixed.flatMap(({ source }) => source));
  const beads = found
    .map(
      ({ source, target, posterior }): Bead => ({
        source: source.map(position => free.pair.source[position]!.ordinal),
        target: target.map(position => free.pair.target[position]!.ordinal),
        score: Math.round(posterior * 1000) / 1000,
        origin: 'auto',
      }),
    )
    .filter(({ source }) => !source.some(ordinal => held.has(ordinal)));
  return inReadingOrder([...fixed, ...beads]);
}
