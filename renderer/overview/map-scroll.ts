import { stretchAt } from './map-layout.ts';

/** Where the rows stand in the scrolled list: as many as there are, in order (CSS pixels). */
export interface ScrolledRow {
  readonly start: number;
  readonly end: number;
}

/** A height between the edges of a row. */
const within = (edges: Float64Array, row: number, share: number): number =>
  edges[row]! + share * (edges[row + 1]! - edges[row]!);

/** The height on the map that stands for an offset of the scrolled list, by the row it falls in, between such edges. */
export function mapHeight(offset: number, list: readonly ScrolledRow[], edges: Float64Array): number {
  // Of an article that was just opened, or that gained rows, the list may hold more of them than the map as yet.
  const rows = Math.min(list.length, edges.length - 1);
  if (rows <= 0) return 0;
  let low = 0;
  let high = rows - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const { start, end } = list[low]!;
  const share = Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  return within(edges, low, share);
}

/** The offset of the scrolled list for which a height on the map stands: the inverse of `mapHeight`. */
export function listOffset(y: number, list: readonly ScrolledRow[], rows: Float64Array): number {
  const row = stretchAt(rows, y);
  const place = list[row];
  if (place === undefined) return 0;
  const height = rows[row + 1]! - rows[row]!;
  const share = height > 0 ? Math.min(1, Math.max(0, (y - rows[row]!) / height)) : 0;
  return place.start + share * (place.end - place.start);
}
