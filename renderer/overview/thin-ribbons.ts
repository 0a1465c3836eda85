import type { Ribbon } from './map-layout.ts';

/** Ribbons thinner than this on both sides (CSS pixels) join their neighbour: nobody could tell them apart. */
const THIN = 1.5;
/** Thinner than this, two shades of one colour cannot be told apart either. */
const HAIR = 0.5;

const height = ({ left, right }: Ribbon): number => Math.max(left.to - left.from, right.to - right.from);
const isTrusted = ({ tone }: Ribbon): boolean => tone === 'sure' || tone === 'likely';
const adjoin = (a: Ribbon, b: Ribbon): boolean => a.left.to === b.left.from && a.right.to === b.right.from;

function looksLike(a: Ribbon, b: Ribbon): boolean {
  if (a.crossing !== b.crossing) return false;
  return a.tone === b.tone || (isTrusted(a) && isTrusted(b) && height(b) < HAIR);
}

/** Joins thin neighbours of one look, so that a map has as many ribbons as its height allows, not as its article has. */
export function joinThin(ribbons: readonly Ribbon[]): readonly Ribbon[] {
  const joined: Ribbon[] = [];
  for (const ribbon of ribbons) {
    const last = joined.at(-1);
    const thin = last !== undefined && height(last) < THIN && height(ribbon) < THIN;
    if (thin && adjoin(last, ribbon) && looksLike(last, ribbon)) {
      const left = { from: last.left.from, to: ribbon.left.to };
      const right = { from: last.right.from, to: ribbon.right.to };
      joined[joined.length - 1] = { ...last, left, right };
    } else joined.push(ribbon);
  }
  return joined;
}
