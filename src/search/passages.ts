import type { TextRange } from '../model/text.ts';
import { endsWithAbbreviation } from '../segment/english-sentences.ts';
import { foldText } from './fold-text.ts';

/** A sentence end as it looks: a mark, brackets and quotation marks that close, space, and a beginning. A line break is one. */
const END = /[.!?…]+["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])|\s*\n\s*/gu;
/** Longest abbreviation with what stands before it. */
const LOOK_BACK = 24;

/**
 * The sentences of an English text by their looks alone. A tagger tells them better and takes a hundred times as long:
 * this is for texts by the hundred thousand.
 */
export function roughSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = text.length - text.trimStart().length;
  const close = (end: number): void => {
    const length = text.slice(start, end).trimEnd().length;
    if (length > 0) sentences.push({ start, end: start + length });
  };
  for (const match of text.matchAll(END)) {
    const mark = match[0].trimEnd();
    const before = text.slice(Math.max(start, match.index - LOOK_BACK), match.index + 1);
    if (mark === '.' && endsWithAbbreviation(before)) continue;
    close(match.index + mark.length);
    start = match.index + match[0].length;
  }
  close(text.length);
  return sentences;
}

const WORD = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;

/** The words of a text in one width and lower case; punctuation is none. */
export const foldedWords = (text: string): readonly string[] =>
  foldText(text).replaceAll('’', "'").match(WORD) ?? [];
