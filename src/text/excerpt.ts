import type { TextRange } from '../model/text.ts';
import { excerptParts, type MarkedPart } from './marked-parts.ts';
import { wordEdge } from './word-edge.ts';

/** Characters an excerpt may lose at either end to begin and end with a whole word. */
const REACH = 12;

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
  const reach = Math.min(REACH, length / 4);
  const start =
    wanted === 0 ? 0 : Math.min(wordEdge(text, wanted, 1, 'start', reach), first?.start ?? text.length);
  const last = Math.min(text.length, wanted + length);
  const end = last === text.length ? last : Math.max(wordEdge(text, last, -1, 'end', reach), first?.end ?? 0);
  return excerptParts(text, ranges, { start, end });
}
