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
