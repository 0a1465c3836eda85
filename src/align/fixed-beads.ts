import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { type Anchor, longestChain } from './anchors.ts';
import type { BeadScorer } from './bead-scorer.ts';

/** What is left to align once some beads are fixed. */
export interface FreePair {
  /** The free segments, and the first of each side of every fixed link. They keep their ordinals in the whole pair. */
  readonly pair: SegmentedPair;
  /** Fixed links, by position in `pair`: what comes before one is best linked before it. */
  readonly pins: readonly Anchor[];
}

/**
 * What a path gains by passing through a fixed link, in nats: as much as two sure links. So a reader's link draws its
 * surroundings with it, but one that says that a paragraph changed places does not tear apart all it crosses.
 */
const PASSING = 20;

/** Takes the segments of fixed beads out of a pair, except one of each side to stand for a fixed link. */
export function setAside(pair: SegmentedPair, fixed: readonly Bead[]): FreePair {
  const links = fixed.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const free = (side: 'source' | 'target'): readonly Segment[] => {
    const held = new Set(fixed.flatMap(bead => bead[side]));
    for (const link of links) held.delete(link[side][0]!);
    return pair[side].filter(({ ordinal }) => !held.has(ordinal));
  };
  const left = { source: free('source'), target: free('target') };
  const positions = (segments: readonly Segment[]): ReadonlyMap<number, number> =>
    new Map(segments.map(({ ordinal }, position) => [ordinal, position]));
  const [sources, targets] = [positions(left.source), positions(left.target)];
  const pins = links.map(({ source, target }) => ({
    source: sources.get(source[0]!)!,
    target: targets.get(target[0]!)!,
  }));
  return { pair: left, pins };
}

/** Offers pinned paragraphs to nobody else: a path goes through a pin, or past both its sides. */
export function aroundPins(scorer: BeadScorer, pins: readonly Anchor[]): BeadScorer {
  if (pins.length === 0) return scorer;
  const partner = new Map(pins.map(({ source, target }) => [source, target]));
  const targets = new Set(partner.values());
  return {
    startRow: scorer.startRow,
    score(shape, source, target) {
      const { height, width } = shape;
      let pinned = false;
      for (let back = 0; back < height; back++) pinned ||= partner.has(source - back);
      for (let back = 0; back < width; back++) pinned ||= targets.has(target - back);
      if (!pinned) return scorer.score(shape, source, target);
      if (height + width === 1) return 0;
      return height === 1 && width === 1 && partner.get(source) === target ? PASSING : -Infinity;
    },
  };
}

/** The beads that hold no pinned paragraph. */
export function withoutPins<T extends Pick<Bead, 'source' | 'target'>>(
  beads: readonly T[],
  pins: readonly Anchor[],
): readonly T[] {
  const sources = new Set(pins.map(pin => pin.source));
  const targets = new Set(pins.map(pin => pin.target));
  return beads.filter(
    ({ source, target }) => !source.some(at => sources.has(at)) && !target.some(at => targets.has(at)),
  );
}

/** The longest chain of anchors and pins. */
export function chainOf(anchors: readonly Anchor[], pins: readonly Anchor[]): readonly Anchor[] {
  if (pins.length === 0) return anchors;
  return longestChain([...anchors, ...pins].sort((a, b) => a.source - b.source || b.target - a.target));
}
