import { diffArrays } from 'diff';
import type { Output } from '../api/contract.ts';
import type { TextRange } from '../model/text.ts';
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

/** A place where one text has other words than the other, or where words merely went or came: then one range is empty. */
export interface Change {
  readonly before: TextRange;
  readonly after: TextRange;
}

/** The places at which `after` differs from `before`, in order; no two of them touch. */
export function changesOf(before: string, after: string, japanese: JapaneseTokenizer): readonly Change[] {
  const changes: Change[] = [];
  let [old, young] = [0, 0];
  for (const { kind, text } of compareTexts(before, after, japanese)) {
    const from = { before: old, after: young };
    if (kind !== 'inserted') old += text.length;
    if (kind !== 'deleted') young += text.length;
    if (kind === 'same') continue;
    const last = changes.at(-1);
    const goesOn = last?.before.end === from.before && last.after.end === from.after;
    if (goesOn) changes.pop();
    const start = goesOn ? { before: last.before.start, after: last.after.start } : from;
    changes.push({ before: { start: start.before, end: old }, after: { start: start.after, end: young } });
  }
  return changes;
}
