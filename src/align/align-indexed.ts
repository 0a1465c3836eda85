import { WEIGHTS } from './alignment-table.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import type { ArticleIndex } from './article-index.ts';
import {
  type ArticleEvidence,
  createDescriber,
  FEATURE_PLACE,
  type FeatureVector,
  weigh,
} from './bead-features.ts';
import type { Pause } from './bead-lattice.ts';
import { createBeadScorer } from './bead-scorer.ts';
import { type FoundBead, searchBeads } from './bead-search.ts';
import { ALL_CELLS, type Corridor, corridorAround, openCorridor } from './corridor.ts';
import { linkCrossings } from './crossings.ts';
import { aroundPins, chainOf, withoutPins } from './fixed-beads.ts';
import { type AlignmentWeights, FEATURES } from './weights.ts';

function corridorOf(index: ArticleIndex, pins: readonly Anchor[]): Corridor {
  const [source, target] = [index.source.length, index.target.length];
  return (source + 1) * (target + 1) <= ALL_CELLS
    ? openCorridor(source, target)
    : corridorAround(chainOf(findAnchors(index), pins), source, target);
}

/**
 * Aligns an article whose words have been read: the best path in order, drawn to the pins, then what changed places.
 * No bead holds a pinned paragraph. `pause` is awaited after every source paragraph of every pass.
 */
export async function alignIndexed(
  evidence: ArticleEvidence,
  pins: readonly Anchor[],
  pause: Pause,
  weights: AlignmentWeights = WEIGHTS,
): Promise<readonly FoundBead[]> {
  const { index, source, target } = evidence;
  const vector = Float64Array.from(FEATURES, name => weights[name]);
  const weighed = (features: FeatureVector): number => weigh(features, vector);
  const describer = createDescriber(evidence);
  const size = { source: source.length, target: target.length };
  const scorer = aroundPins(createBeadScorer(describer, weighed, size), pins);
  const { beads, transitions } = await searchBeads(corridorOf(index, pins), scorer, weights.resume, pause);
  const weighLoose = (features: FeatureVector): number =>
    weighed(features) +
    transitions.looseSource * features[FEATURE_PLACE.looseSource]! +
    transitions.looseTarget * features[FEATURE_PLACE.looseTarget]!;
  const search = { index, describer, weighLink: weighed, weighLoose };
  return linkCrossings(withoutPins(beads, pins), search, pause);
}
