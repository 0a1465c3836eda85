import type { TextRange } from '../../src/model/text.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly inside: boolean;
}

/** Cuts a text into what lies inside the ranges, which may overlap, and what lies between them. */
export function splitByRanges(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const range of ranges) {
    const start = Math.max(at, range.start);
    if (range.end <= start) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), inside: false });
    pieces.push({ start, text: text.slice(start, range.end), inside: true });
    at = range.end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), inside: false });
  return pieces;
}
