import type { TextRange } from '../../src/model/text.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

/** Characters shown before the first match, and in all. A kanji says what several letters say. */
const BEFORE = { en: 60, ja: 24 } as const;
const WHOLE = { en: 220, ja: 96 } as const;
const SENTENCE_END = /[。！？\n]|[.!?](?=\s)/g;

/** Where the sentence round an offset begins. */
function sentenceStart(text: string, offset: number): number {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(SENTENCE_END)) {
    if (index + end.length > offset) break;
    start = index + end.length;
  }
  while (/\s/.test(text[start] ?? '')) start++;
  return Math.min(start, offset);
}

/** Not between the halves of a surrogate pair. */
const atCharacter = (text: string, offset: number): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset - 1 : offset;

/** The sentence of the first match with its surroundings, cut to a line or two; matches are marked. */
export function excerpt(
  text: string,
  ranges: readonly TextRange[],
  language: 'en' | 'ja',
): readonly ExcerptPart[] {
  const first = ranges[0]?.start ?? 0;
  const sentence = sentenceStart(text, first);
  const start = atCharacter(text, Math.max(sentence, first - BEFORE[language]));
  const end = atCharacter(text, Math.min(text.length, start + WHOLE[language]));
  const parts: ExcerptPart[] = [];
  let at = start;
  const add = (until: number, match: boolean): void => {
    if (until > at) parts.push({ text: text.slice(at, until).replaceAll('\n', ' '), match });
    at = Math.max(at, until);
  };
  for (const range of ranges) {
    if (range.start >= end) break;
    add(range.start, false);
    add(Math.min(range.end, end), true);
  }
  add(end, false);
  if (start > 0) parts.unshift({ text: '…', match: false });
  if (end < text.length) parts.push({ text: '…', match: false });
  return parts;
}
