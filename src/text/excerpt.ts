import type { TextRange } from '../model/text.ts';
import { excerptParts, type MarkedPart } from './marked-parts.ts';

const SPACE = /\s/;

/** Moves a cut to the next space, a few letters at most: half a word says little. */
function toSpace(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < 12; moved++) {
    const place = at + moved * step;
    if (place <= 0 || place >= text.length) break;
    if (SPACE.test(text[step > 0 ? place - 1 : place]!)) return place;
  }
  return at;
}

/**
 * About `length` characters of a text round its first range, all ranges in it marked, cut off with an ellipsis. Without
 * ranges it is what stands at `share` of the text: the translation of a place is about as far on as the place.
 */
export function excerpt(
  text: string,
  ranges: readonly TextRange[],
  length: number,
  share = 0,
): readonly MarkedPart[] {
  const [first] = ranges;
  const middle = first ? (first.start + first.end) / 2 : share * text.length;
  const latest = Math.max(0, text.length - length);
  const wanted = Math.round(Math.min(Math.max(0, middle - length / 2), latest));
  const start = wanted === 0 ? 0 : Math.min(toSpace(text, wanted, 1), first?.start ?? text.length);
  const last = Math.min(text.length, wanted + length);
  const end = last === text.length ? last : Math.max(toSpace(text, last, -1), first?.end ?? 0);
  return excerptParts(text, ranges, { start, end });
}
