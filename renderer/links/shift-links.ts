import type { UnitLinks } from '../../src/model/links.ts';
import type { TextRange } from '../../src/model/text.ts';
import { changeBetween, mapRange, type TextChange } from '../review/text-change.ts';

/** A range that grows and shrinks with what is changed inside it. */
function stretch({ start, end }: TextRange, change: TextChange): TextRange {
  const shift = change.inserted - (change.end - change.start);
  const moved = (offset: number): number => {
    if (offset <= change.start) return offset;
    return offset >= change.end ? offset + shift : change.start + change.inserted;
  };
  return { start: moved(start), end: moved(end) };
}

/**
 * Links of a translation after it was changed, until better ones are known: words move along or, where they were
 * changed, lose their link; sentences stretch.
 */
export function shiftLinks(links: UnitLinks, before: string, after: string): UnitLinks {
  if (before === after) return links;
  const change = changeBetween(before, after);
  return {
    words: links.words.flatMap(word => {
      const target = mapRange(word.target, change);
      return target === null ? [] : [{ ...word, target }];
    }),
    sentences: links.sentences.map(sentence => ({
      ...sentence,
      target: sentence.target.map(range => stretch(range, change)),
    })),
  };
}
