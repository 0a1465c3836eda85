import type { TextRange } from '../model/text.ts';
import { characterStart } from './character-start.ts';

/** A stretch of a text. `marked`: it is what is meant. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text, or a stretch of it, into what lies inside the ranges and what lies between them. The ranges are in the
 * order of the text and may overlap.
 */
export function markedParts(
  text: string,
  ranges: readonly TextRange[],
  within: TextRange = { start: 0, end: text.length },
): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = within.start;
  const add = (until: number, marked: boolean): void => {
    if (until > at) parts.push({ start: at, text: text.slice(at, until), marked });
    at = Math.max(at, until);
  };
  for (const { start, end } of ranges) {
    if (start >= within.end) break;
    if (end <= at) continue;
    add(start, false);
    add(Math.min(end, within.end), true);
  }
  add(within.end, false);
  return parts;
}

/** A stretch of a text with its ranges marked and an ellipsis where it was cut off; whole characters only. */
export function excerptParts(
  text: string,
  ranges: readonly TextRange[],
  stretch: TextRange,
): readonly MarkedPart[] {
  const start = characterStart(text, stretch.start);
  const end = characterStart(text, stretch.end);
  const ellipsis = (at: number): MarkedPart => ({ start: at, text: '…', marked: false });
  return [
    ...(start > 0 ? [ellipsis(-1)] : []),
    ...markedParts(text, ranges, { start, end }),
    ...(end < text.length ? [ellipsis(text.length)] : []),
  ];
}
