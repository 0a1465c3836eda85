import type { Anchor } from './anchors.ts';

/** For each source boundary 0…N the target boundaries [from, to] that a path may pass; both never decrease. */
export interface Corridor {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Up to so many cells (about 250 by 250 paragraphs) every path is tried. */
export const ALL_CELLS = 65_000;
/** Room on either side of an anchor, in paragraphs: an anchor may be one of two look-alikes. */
const ROOM = 12;
/** Widest search on either side of the straight line between anchors that are far apart. */
const WIDEST = 60;
/** From about 8,000 paragraphs on the search narrows, so that it never holds many more cells, of about 60 bytes each. */
const MOST_CELLS = 1_000_000;

/** The whole rectangle. */
export function openCorridor(source: number, target: number): Corridor {
  return { from: new Int32Array(source + 1), to: new Int32Array(source + 1).fill(target) };
}

/** A band round the straight lines from anchor to anchor, wide enough for what lies between them. */
export function corridorAround(anchors: readonly Anchor[], source: number, target: number): Corridor {
  const from = new Int32Array(source + 1);
  const to = new Int32Array(source + 1);
  const widest = Math.min(WIDEST, Math.floor(MOST_CELLS / (2 * (source + 1))));
  const ends = [
    ...anchors.map(anchor => ({ source: anchor.source + 1, target: anchor.target + 1 })),
    { source, target },
  ];
  let start = { source: 0, target: 0 };
  for (const end of ends) {
    const columns = end.target - start.target;
    const half = ROOM + Math.min(widest, columns);
    for (let row = start.source; row <= end.source; row++) {
      const share = end.source === start.source ? 1 : (row - start.source) / (end.source - start.source);
      const centre = Math.round(start.target + share * columns);
      from[row] = Math.max(0, centre - half);
      to[row] = Math.min(target, centre + half);
    }
    start = end;
  }
  return connected(from, to, target);
}

/** Makes both walls rise, lets neighbouring rows touch, and opens the two corners. */
function connected(from: Int32Array, to: Int32Array, target: number): Corridor {
  const last = from.length - 1;
  from[0] = 0;
  to[last] = target;
  for (let row = last - 1; row >= 0; row--) from[row] = Math.min(from[row]!, from[row + 1]!);
  for (let row = 1; row <= last; row++) to[row] = Math.max(to[row]!, to[row - 1]!);
  for (let row = 0; row < last; row++) to[row] = Math.max(to[row]!, from[row + 1]!);
  return { from, to };
}
