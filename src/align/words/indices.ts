import type { TextRange } from '../../model/text.ts';

/** The first item whose key is not below `least`; items ascend by key. */
export function lowerBound<T>(items: readonly T[], least: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(items[middle]!) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First index and end of the items that start inside a range. */
export function indicesIn(
  items: readonly { readonly range: TextRange }[],
  { start, end }: TextRange,
): readonly [first: number, end: number] {
  const startOf = ({ range }: { readonly range: TextRange }): number => range.start;
  const first = lowerBound(items, start, startOf);
  return [first, Math.max(first, lowerBound(items, end, startOf))];
}
