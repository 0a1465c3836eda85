import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { inReadingOrder } from '../model/bead-order.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { alignIndexed } from './align-indexed.ts';
import { SCORE_CALIBRATION } from './alignment-table.ts';
import { indexArticle } from './article-index.ts';
import { setAside } from './fixed-beads.ts';
import { calibratedScore } from './score-calibration.ts';
import { textForm } from './text-form.ts';

/** Rows of the search between two checkpoints: a few milliseconds. */
const STRIDE = 16;

const formsOf = (segments: readonly Segment[]) => segments.map(({ text }) => textForm(text));

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
  const { source, target } = free.pair;
  const index = await indexArticle(free.pair, tools, control);
  const evidence = { index, source: formsOf(source), target: formsOf(target) };
  const found = await alignIndexed(evidence, free.pins, async row => {
    if (row % STRIDE === 0) await control.checkpoint({ phase: 'aligning', done: row, total: source.length });
  });
  const beads = found.map(
    (bead): Bead => ({
      source: bead.source.map(position => source[position]!.ordinal),
      target: bead.target.map(position => target[position]!.ordinal),
      score: calibratedScore(bead, SCORE_CALIBRATION),
      origin: 'auto',
    }),
  );
  return inReadingOrder([...fixed, ...beads]);
}
