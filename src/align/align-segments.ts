import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Bead, SegmentedPair } from '../model/article.ts';
import { inReadingOrder } from '../model/bead-order.ts';
import { type JobControl, NO_CONTROL } from '../model/progress.ts';
import { findAnchors } from './anchors.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { type ArticleEvidence, type BeadDescriber, createDescriber, weigh } from './bead-features.ts';
import type { BeadScorer } from './bead-lattice.ts';
import { createBeadRows } from './bead-rows.ts';
import { searchBeads } from './bead-search.ts';
import { ALL_CELLS, type Corridor, corridorAround, openCorridor } from './corridor.ts';
import { textForm } from './text-form.ts';
import { WEIGHTS } from './weights.ts';

/** Rows of the search between two checkpoints: a few milliseconds. */
const STRIDE = 16;

const corridorOf = (index: ArticleIndex): Corridor => {
  const [source, target] = [index.source.length, index.target.length];
  return (source + 1) * (target + 1) <= ALL_CELLS
    ? openCorridor(source, target)
    : corridorAround(findAnchors(index), source, target);
};

function createScorer(describer: BeadDescriber): BeadScorer {
  const rows = createBeadRows(describer);
  return {
    startRow: rows.startRow,
    score(shape, source, target) {
      const vector = rows.describe(shape, source, target);
      return vector === null ? -Infinity : weigh(vector, WEIGHTS);
    },
  };
}

export async function alignSegments(
  pair: SegmentedPair,
  tools: LanguageTools,
  control: JobControl = NO_CONTROL,
): Promise<readonly Bead[]> {
  const index = await indexArticle(pair, tools, control);
  const total = pair.source.length;
  const evidence: ArticleEvidence = {
    index,
    source: pair.source.map(s => textForm(s.text)),
    target: pair.target.map(s => textForm(s.text)),
  };
  const pause = async (row: number): Promise<void> => {
    if (row % STRIDE === 0) await control.checkpoint({ phase: 'aligning', done: row, total });
  };
  const { beads } = await searchBeads(
    corridorOf(index),
    createScorer(createDescriber(evidence)),
    WEIGHTS.resume,
    pause,
  );
  return inReadingOrder(
    beads.map(
      ({ source, target, posterior }): Bead => ({
        source,
        target,
        score: Math.round(posterior * 1000) / 1000,
        origin: 'auto',
      }),
    ),
  );
}
