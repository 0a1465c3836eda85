import type { Side, TextRange } from '../../src/model/text.ts';

const LOCALES: Readonly<Record<Side, string>> = { source: 'en', target: 'ja' };
const SHORT = 200;

/** The word at an offset of a text, or the one that ends there; empty where there is none. */
function wordAt(text: string, offset: number, side: Side): string {
  const words = new Intl.Segmenter(LOCALES[side], { granularity: 'word' });
  let before = '';
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (index > offset) break;
    const end = index + segment.length;
    if (isWordLike && index <= offset && offset < end) return segment;
    if (isWordLike && end === offset) before = segment;
  }
  return before;
}

/**
 * What is meant by a place in a text, as a query: the selected words, several English ones as a phrase, or the word under
 * the caret.
 */
export function queryAt(text: string, side: Side, { start, end }: TextRange): string {
  if (start === end) return wordAt(text, start, side);
  const selected = text.slice(start, end).trim().replace(/\s+/g, ' ').slice(0, SHORT);
  return side === 'source' && selected.includes(' ') ? `"${selected.replaceAll(/["“”]/g, '')}"` : selected;
}
