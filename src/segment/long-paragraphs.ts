import type { TextRange } from '../model/text.ts';
import { endsWithAbbreviation } from './english-sentences.ts';
import { japaneseSentences } from './sentences.ts';

/**
 * Columns (a full-width character takes two) beyond which a paragraph is a text that lost its line breaks: the longest
 * of 3,291 paragraphs of 120 news and literary development documents has 1,632.
 */
const LONGEST = 2400;
/** Least columns of a piece of it: about two sentences, so that a piece has its counterpart on the other side. */
const PIECE = 300;

const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;
const ENGLISH_END = /[.!?]["”’)\]]*\s+(?=["“‘([]?[\p{Lu}\d])/gu;

const columns = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Offsets at which a sentence of an English text begins, but for the first; what follows an abbreviation is none. */
function* englishStarts(text: string): Generator<number> {
  for (const { 0: end, index } of text.matchAll(ENGLISH_END)) {
    if (!endsWithAbbreviation(text.slice(Math.max(0, index - 12), index + 1))) yield index + end.length;
  }
}

function* japaneseStarts(text: string): Generator<number> {
  for (const { start } of japaneseSentences(text)) if (start > 0) yield start;
}

/**
 * Where to cut one paragraph that is as long as a whole text: at sentences, into pieces of two or three. The ranges
 * adjoin and cover the text; one range where the paragraph is of ordinary length or has no sentences. Linear time.
 */
export function cutLongParagraph(text: string): readonly TextRange[] {
  const width = columns(text);
  if (width <= LONGEST) return [{ start: 0, end: text.length }];
  const japanese = width - text.length > text.length / 4;
  const pieces: TextRange[] = [];
  let start = 0;
  for (const next of japanese ? japaneseStarts(text) : englishStarts(text)) {
    if (columns(text.slice(start, next)) < PIECE) continue;
    pieces.push({ start, end: next });
    start = next;
  }
  return [...pieces, { start, end: text.length }];
}
