import type { TextRange } from '../model/text.ts';
import { foldWidth } from '../text/fold.ts';

/** In lower case, with every character where it was: İ, whose small letter takes two places, stays as it is. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, char => {
    const each = char.toLowerCase();
    return each.length === char.length ? each : char;
  }).join('');
}

/** A text as it is searched: one width, lower case. */
export const foldText = (text: string): string => lower(text.normalize('NFKC'));

/** The same with the way back to the offsets of the text. */
export function foldWithOffsets(text: string): {
  readonly text: string;
  original(range: TextRange): TextRange;
} {
  const folded = foldWidth(text);
  return { text: lower(folded.text), original: range => folded.original(range) };
}
