import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../model/article.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { findAnchors } from './anchors.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { createBeadScorer } from './bead-evidence.ts';
import { type FoundBead, searchBeads } from './bead-search.ts';
import { ALL_CELLS, type Corridor, corridorAround, openCorridor } from './corridor.ts';
import { WEIGHTS } from './weights.ts';

/** Rows of the search between two checkpoints: a few milliseconds. */
const STRIDE = 16;

const corridorOf = (index: ArticleIndex): Corridor => {
  const [source, target] = [index.source.length, index.target.length];
  return (source + 1) * (target + 1) <= ALL_CELLS
    ? openCorridor(source, target)
    : corridorAround(findAnchors(index), source, target);
};

const ordinals = (count: number, end: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => end - count + index);

const toBead = ({ shape, source, target, posterior }: FoundBead): Bead => ({
  source: ordinals(shape.source, source),
  target: ordinals(shape.target, target),
  score: Math.round(posterior * 1000) / 1000,
  origin: 'auto',
});

/**
 * Aligns the paragraphs of an article: a log-linear model of beads over dictionary words, names, numbers and lengths,
 * searched by dynamic programming; in long articles only round sure anchors. The beads cover every segment of both
 * sides once, in order. `score` is the posterior probability of the bead. Time is near-linear in the text.
 */
export async function alignSegments(
  pair: SegmentedPair,
  tools: LanguageTools,
  control: JobControl = NO_CONTROL,
): Promise<readonly Bead[]> {
  const index = await indexArticle(pair, tools, control);
  const total = pair.source.length;
  const found = await searchBeads(corridorOf(index), createBeadScorer(index, WEIGHTS), async row => {
    if (row % STRIDE === 0) await control.checkpoint({ phase: 'aligning', done: row, total });
  });
  return found.map(toBead);
}
