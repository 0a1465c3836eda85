import { type Change, diffChars } from 'diff';
import { characterStart } from '../../text/character-start.ts';

/** Longest edit script looked for: two texts further apart have been written anew, and any division is a guess. */
const MOST_EDITS = 2000;

/** Marks after which a sentence of either language is over. */
const SENTENCE_ENDS = '。！？!?」』.\n';

/** From where to where an offset may be mapped. */
interface Bounds {
  readonly first: number;
  readonly last: number;
}

/**
 * Paragraphs are kept by most edits: where there are as many lines as before, what was in a line is in the same one, and
 * the line begins where it did. Without bounds where they were not kept.
 */
function boundsOf(before: string, after: string, offset: number): Bounds {
  const lines = after.split('\n');
  if (before.split('\n').length !== lines.length) return { first: 0, last: after.length };
  const above = before.slice(0, offset).split('\n').length - 1;
  const first = lines.slice(0, above).reduce((sum, line) => sum + line.length + 1, 0);
  return { first, last: before[offset - 1] === '\n' ? first : first + lines[above]!.length };
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
  const { first, last } = boundsOf(before, after, offset);
  const mapped = first === last ? first : mapByEdits(before, after, offset);
  return characterStart(after, Math.max(first, Math.min(mapped, last)));
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
