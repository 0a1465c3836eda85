import type { Band } from './map-layout.ts';

/** A piece of a rail; `look` says how it is drawn. */
export interface RailBand<Look extends string> extends Band {
  readonly look: Look;
}

/** Pieces lower than this (CSS pixels) join their neighbour of the same look. */
const THIN = 3;

/** The pieces of a rail between edges; those with no look are left out. */
export function railBands<Look extends string>(
  edges: Float64Array,
  lookOf: (index: number) => Look | null,
): readonly RailBand<Look>[] {
  const bands: RailBand<Look>[] = [];
  for (let at = 0; at < edges.length - 1; at++) {
    const look = lookOf(at);
    if (look === null) continue;
    const from = edges[at]!;
    const to = edges[at + 1]!;
    const last = bands.at(-1);
    const joins =
      last?.look === look && last.to === from && to - from < THIN && last.to - last.from < THIN * 2;
    if (last && joins) bands[bands.length - 1] = { look, from: last.from, to };
    else bands.push({ look, from, to });
  }
  return bands;
}
