import type { Bead } from './article.ts';

type Sides = Pick<Bead, 'source' | 'target'>;

/**
 * Beads in reading order: by their first target segment, since the translation is what is read and exported. A bead
 * without target follows the bead that holds the source segment before it. Ordinals inside a bead must ascend;
 * those of different beads may interleave (a bead round an inserted paragraph) or cross (swapped paragraphs).
 */
export function inReadingOrder<T extends Sides>(beads: readonly T[]): readonly T[] {
  const rendered = beads
    .filter(({ target }) => target.length > 0)
    .toSorted((a, b) => a.target[0]! - b.target[0]!);
  const followers = omittedByPredecessor(beads);
  return [null, ...rendered].flatMap(bead => [
    ...(bead === null ? [] : [bead]),
    ...(followers.get(bead) ?? []),
  ]);
}

/** Beads without target, in source order, by the rendered bead they come after; null for those before all of them. */
function omittedByPredecessor<T extends Sides>(beads: readonly T[]): ReadonlyMap<T | null, readonly T[]> {
  const segments = beads
    .flatMap(bead => bead.source.map(ordinal => ({ bead, ordinal })))
    .toSorted((a, b) => a.ordinal - b.ordinal);
  const followers = new Map<T | null, T[]>();
  const placed = new Set<T>();
  let last: T | null = null;
  for (const { bead } of segments) {
    if (bead.target.length > 0) last = bead;
    else if (!placed.has(bead)) {
      placed.add(bead);
      const list = followers.get(last);
      if (list === undefined) followers.set(last, [bead]);
      else list.push(bead);
    }
  }
  return followers;
}
