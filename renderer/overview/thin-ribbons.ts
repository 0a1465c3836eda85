import type { Ribbon } from './map-layout.ts';

/** Ribbons thinner than this on both sides (CSS pixels) join their neighbour: nobody could tell them apart. */
const THIN = 1.5;

const height = ({ left, right }: Ribbon): number => Math.max(left.to - left.from, right.to - right.from);
const adjoin = (a: Ribbon, b: Ribbon): boolean =>
  a.left.to === b.left.from && a.right.to === b.right.from && a.tone === b.tone && a.crossing === b.crossing;

/** Joins thin neighbours of one look, so that a map has as many ribbons as its height allows, not as its article has. */
export function joinThin(ribbons: readonly Ribbon[]): readonly Ribbon[] {
  const joined: Ribbon[] = [];
  for (const ribbon of ribbons) {
    const last = joined.at(-1);
    if (last && height(last) < THIN && height(ribbon) < THIN && adjoin(last, ribbon)) {
      const left = { from: last.left.from, to: ribbon.left.to };
      const right = { from: last.right.from, to: ribbon.right.to };
      joined[joined.length - 1] = { ...ribbon, left, right };
    } else joined.push(ribbon);
  }
  return joined;
}
