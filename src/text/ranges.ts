import type { TextRange } from '../model/text.ts';

/** Whether two half-open ranges share at least one code unit; an empty range overlaps the range it lies inside. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  if (a.start === a.end) return b.start <= a.start && a.start < Math.max(b.end, b.start + 1);
  if (b.start === b.end) return overlaps(b, a);
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the range overlaps one of the ranges, as that of a word the sentences it stands in. */
export function overlapsAny(ranges: readonly TextRange[], range: TextRange): boolean {
  return ranges.some(each => overlaps(each, range));
}

/** Whether the offset of a code unit lies inside one of the ranges. */
export function insideAny(ranges: readonly TextRange[], offset: number): boolean {
  return ranges.some(range => range.start <= offset && offset < range.end);
}

/** The smallest range that covers both. */
export function span(a: TextRange, b: TextRange): TextRange {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Whether a range can be cut out of a text of this length: whole numbers, in order, not past the end. */
export function isWithin(range: TextRange, length: number): boolean {
  const { start, end } = range;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}

/** The part of the text a range covers. */
export function slice(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** The range without the white space at its ends; an all-white range shrinks to its start. */
export function trimRange(text: string, range: TextRange): TextRange {
  const part = slice(text, range);
  const start = range.start + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, range.start + part.trimEnd().length) };
}

/** Each place once, in order: of items whose ranges overlap those stay that were given first. */
export function onePerPlace<T>(items: readonly T[], rangeOf: (item: T) => TextRange): readonly T[] {
  const kept: T[] = [];
  for (const item of items) {
    const range = rangeOf(item);
    const at = firstBehind(kept, range.start, rangeOf);
    // Of ranges that are apart only the neighbours can overlap another.
    const isFree = kept.slice(Math.max(0, at - 1), at + 1).every(other => !overlaps(rangeOf(other), range));
    if (isFree) kept.splice(at, 0, item);
  }
  return kept;
}

/** At which index the first of the ordered items stands that begins behind an offset; their number if none does. */
function firstBehind<T>(items: readonly T[], offset: number, rangeOf: (item: T) => TextRange): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rangeOf(items[middle]!).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
