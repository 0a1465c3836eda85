import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { segmentLength } from './length.ts';

/**
 * Below this the two texts are hardly translations of one another: all of 476 pairs of an English development document
 * with the Japanese of another lie below (the highest at 0.15), none of the 120 right pairs does (the lowest, with less
 * than half of its paragraphs in common, at 0.45). `npm run eval` counts them anew.
 */
export const UNRELATED_BELOW = 0.3;

/**
 * The share of both texts, by length, that is expected to stand in a right link: 0 where nothing is linked or a side
 * is empty, 1 where everything surely is.
 */
export function alignmentQuality(beads: readonly Bead[], pair: SegmentedPair): number {
  const lengthOf = (segments: readonly Segment[], ordinals: readonly number[]): number =>
    ordinals.reduce((sum, ordinal) => sum + segmentLength(segments[ordinal]?.text ?? ''), 0);
  let expected = 0;
  let total = 0;
  for (const { source, target, score } of beads) {
    const length = lengthOf(pair.source, source) + lengthOf(pair.target, target);
    total += length;
    if (source.length > 0 && target.length > 0) expected += score * length;
  }
  return total === 0 ? 0 : expected / total;
}
