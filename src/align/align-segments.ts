import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { inReadingOrder } from '../model/bead-order.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { alignIndexed } from './align-indexed.ts';
import { SCORE_CALIBRATION } from './alignment-table.ts';
import { indexArticle } from './article-index.ts';
import type { FoundBead } from './bead-search.ts';
import { setAside } from './fixed-beads.ts';
import { relatedness } from './relatedness.ts';
import { calibratedScore } from './score-calibration.ts';
import { textForm } from './text-form.ts';

/** Rows of the search between two checkpoints: a few milliseconds. */
const STRIDE = 16;

const formsOf = (segments: readonly Segment[]) => segments.map(({ text }) => textForm(text));

/** The chance that a bead is right, in thousandths: if the texts are unrelated, no link is, and all that stands alone. */
function scoreOf(bead: FoundBead, related: number): number {
  const score = calibratedScore(bead, SCORE_CALIBRATION) * related;
  const linked = bead.source.length > 0 && bead.target.length > 0;
  const right = linked ? score : score + 1 - related;
  return Math.round(right * 1000) / 1000;
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
  const { source, target } = free.pair;
  const index = await indexArticle(free.pair, tools, control);
  const evidence = { index, source: formsOf(source), target: formsOf(target) };
  const found = await alignIndexed(evidence, free.pins, async row => {
    if (row % STRIDE === 0) await control.checkpoint({ phase: 'aligning', done: row, total: source.length });
  });
  // Whoever links paragraphs by hand knows that the texts belong together.
  const related = free.pins.length > 0 ? 1 : relatedness(index);
  const beads = found.map(
    (bead): Bead => ({
      source: bead.source.map(position => source[position]!.ordinal),
      target: bead.target.map(position => target[position]!.ordinal),
      score: scoreOf(bead, related),
      origin: 'auto',
    }),
  );
  return inReadingOrder([...fixed, ...beads]);
}
