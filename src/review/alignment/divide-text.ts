import { type Change, diffChars } from 'diff';
import { characterStart } from '../../text/character-start.ts';

/** Longest edit script looked for: two texts further apart have been written anew, and any division is a guess. */
const MOST_EDITS = 2000;

/** Marks after which a sentence of either language is over. */
const SENTENCE_ENDS = '。！？!?」』.\n';

/** Paragraphs are kept by most edits: the same line of as many begins where it did. Null where they were not kept. */
function mapLine(before: string, after: string, offset: number): number | null {
  if (before[offset - 1] !== '\n') return null;
  const lines = after.split('\n');
  if (before.split('\n').length !== lines.length) return null;
  const above = before.slice(0, offset).split('\n').length - 1;
  return lines.slice(0, above).reduce((sum, line) => sum + line.length + 1, 0);
}

/** What was inserted just at a joint goes up as far as its last whole sentence, and down from there. */
function jointIn(inserted: string, above: string): number {
  const sentence = Math.max(...[...SENTENCE_ENDS].map(mark => inserted.lastIndexOf(mark))) + 1;
  if (sentence > 0) return sentence;
  return above !== '' && SENTENCE_ENDS.includes(above) ? 0 : inserted.length;
}

function mapByEdits(before: string, after: string, offset: number): number {
  const changes = diffChars(before, after, { maxEditLength: MOST_EDITS });
  return changes === undefined
    ? Math.round((offset / before.length) * after.length)
    : followEdits(changes, offset, before[offset - 1] ?? '');
}

/** `above` is the character before the offset. */
function followEdits(changes: readonly Change[], offset: number, above: string): number {
  let from = 0;
  let to = 0;
  let replaced = false;
  for (const { value, added, removed } of changes) {
    if (added) {
      if (from === offset && !replaced) return to + jointIn(value, above);
      to += value.length;
      continue;
    }
    if (from + value.length > offset) return removed ? to : to + offset - from;
    from += value.length;
    if (!removed) to += value.length;
    replaced = removed;
  }
  return to;
}

/**
 * The offset of `after` that corresponds to `offset` of `before` (Myers' edit script, as in the package `diff`). What was
 * inserted just there is divided at its last sentence end. A text written anew is divided in proportion.
 */
export function mapOffset(before: string, after: string, offset: number): number {
  if (before === after) return offset;
  if (offset <= 0) return 0;
  if (offset >= before.length) return after.length;
  return characterStart(after, mapLine(before, after, offset) ?? mapByEdits(before, after, offset));
}

/**
 * Divides an edited text where its earlier version was joined: `joints` are offsets in `before`, ascending. White
 * space at the joints belongs to no part. As many parts as joints and one.
 */
export function divideText(before: string, after: string, joints: readonly number[]): readonly string[] {
  if (joints.length === 0) return [after];
  const cuts = [0, ...joints.map(joint => mapOffset(before, after, joint)), after.length];
  return cuts.slice(1).map((end, at) => after.slice(cuts[at], end).trim());
}
