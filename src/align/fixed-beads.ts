import type { Bead, Segment, SegmentedPair } from '../model/article.ts';
import { type Anchor, longestChain } from './anchors.ts';
import type { BeadScorer } from './bead-scorer.ts';

/** What is left to align once some beads are fixed. */
export interface FreePair {
  /** The free segments, and one of each side for every wall. They keep their ordinals in the whole pair. */
  readonly pair: SegmentedPair;
  /** Fixed links that no other fixed link crosses, by position in `pair`: what comes before one is linked before it. */
  readonly walls: readonly Anchor[];
}

/** Takes the segments of fixed beads out of a pair; the longest chain of fixed links stays as walls. */
export function setAside(pair: SegmentedPair, fixed: readonly Bead[]): FreePair {
  const links = fixed
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }): Anchor => ({ source: source[0]!, target: target[0]! }))
    .sort((a, b) => a.source - b.source);
  const chain = longestChain(links);
  const free = (side: 'source' | 'target'): readonly Segment[] => {
    const held = new Set(fixed.flatMap(bead => bead[side]));
    const walls = new Set(chain.map(wall => wall[side]));
    return pair[side].filter(({ ordinal }) => !held.has(ordinal) || walls.has(ordinal));
  };
  const left = { source: free('source'), target: free('target') };
  const positions = (segments: readonly Segment[]): ReadonlyMap<number, number> =>
    new Map(segments.map(({ ordinal }, position) => [ordinal, position]));
  const [sources, targets] = [positions(left.source), positions(left.target)];
  const walls = chain.map(({ source, target }) => ({
    source: sources.get(source)!,
    target: targets.get(target)!,
  }));
  return { pair: left, walls };
}

/** Lets no bead touch a wall except the wall itself, so that every path passes through all of them. */
export function behindWalls(scorer: BeadScorer, walls: readonly Anchor[]): BeadScorer {
  if (walls.length === 0) return scorer;
  const partner = new Map(walls.map(({ source, target }) => [source, target]));
  const targets = new Set(partner.values());
  return {
    startRow: scorer.startRow,
    score(shape, source, target) {
      const pair = shape.source.length === 1 && shape.target.length === 1;
      if (pair && partner.get(source) === target) return 0;
      for (let back = 0; back < shape.height; back++) if (partner.has(source - back)) return -Infinity;
      for (let back = 0; back < shape.width; back++) if (targets.has(target - back)) return -Infinity;
      return scorer.score(shape, source, target);
    },
  };
}

/** Walls, and the anchors between them that cross none. */
export function withWalls(anchors: readonly Anchor[], walls: readonly Anchor[]): readonly Anchor[] {
  const merged: Anchor[] = [];
  let next = 0;
  for (const anchor of anchors) {
    for (; next < walls.length && walls[next]!.source <= anchor.source; next++) merged.push(walls[next]!);
    const before = walls[next - 1];
    const after = walls[next];
    const free = before === undefined || (anchor.source > before.source && anchor.target > before.target);
    if (free && (after === undefined || anchor.target < after.target)) merged.push(anchor);
  }
  return [...merged, ...walls.slice(next)];
}
