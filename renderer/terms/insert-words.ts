import type { TextRange } from '../../src/model/text.ts';

/** A text with words in place of a range of it, and where the caret then stands. A range outside the text is cut to it. */
export function insertWords(
  text: string,
  { start, end }: TextRange,
  words: string,
): { readonly text: string; readonly caret: number } {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  return { text: text.slice(0, from) + words + text.slice(to), caret: from + words.length };
}
