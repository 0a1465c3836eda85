import type { TextRange } from '../../src/model/text.ts';
import { excerptParts, type MarkedPart } from '../../src/text/marked-parts.ts';
import { wordEdge } from '../../src/text/word-edge.ts';

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

/** The sentence of the first match with its surroundings, cut to a line or two; matches are marked. */
export function excerpt(
  text: string,
  ranges: readonly TextRange[],
  language: 'en' | 'ja',
): readonly MarkedPart[] {
  const first = ranges[0]?.start ?? 0;
  const sentence = sentenceStart(text, first);
  const earliest = first - BEFORE[language];
  const start = sentence >= earliest ? sentence : Math.min(first, wordEdge(text, earliest, 1, 'start'));
  const last = start + WHOLE[language];
  const end = last >= text.length ? text.length : wordEdge(text, last, -1, 'end');
  return excerptParts(text, ranges, { start, end }).map(part => ({
    ...part,
    text: part.text.replaceAll('\n', ' '),
  }));
}
