import { diffArrays } from 'diff';
import type { Output } from '../api/contract.ts';
import type { JapaneseTokenizer } from '../segment/token.ts';

type DiffPart = Output<'text.compare'>[number];

/** Longest search in ms: two long texts without anything in common would take minutes to compare well. */
const TIMEOUT = 500;

/** Morphemes and what lies between them: joined, they are the text again. */
function pieces(text: string, japanese: JapaneseTokenizer): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const { range, surface } of japanese.tokenize(text)) {
    if (range.start > end) found.push(text.slice(end, range.start));
    found.push(surface);
    end = range.end;
  }
  if (end < text.length) found.push(text.slice(end));
  return found;
}

const part = (kind: DiffPart['kind'], text: string): readonly DiffPart[] =>
  text === '' ? [] : [{ kind, text }];

/**
 * Word by word, what of `before` is gone and what of `after` is new (Myers' algorithm, as in the package `diff`).
 * The parts without the inserted ones are `before`, those without the deleted ones `after`.
 */
export function compareTexts(before: string, after: string, japanese: JapaneseTokenizer): DiffPart[] {
  if (before === after) return [...part('same', before)];
  const changes = diffArrays([...pieces(before, japanese)], [...pieces(after, japanese)], {
    timeout: TIMEOUT,
  });
  if (changes === undefined) return [...part('deleted', before), ...part('inserted', after)];
  return changes.flatMap(({ added, removed, value }) => {
    const kind = removed ? 'deleted' : 'inserted';
    return part(added || removed ? kind : 'same', value.join(''));
  });
}
