import type { AlignedUnit, PlannedUnit, RevertedEdit } from '../../model/alignment.ts';
import { joinSegments, type Segment } from '../../model/article.ts';
import type { RevisionOrigin } from '../../model/review.ts';
import { divideText } from './divide-text.ts';
import { joinUnits } from './join-units.ts';

type Before = RevertedEdit['before'][number];

/** The text each segment's stretch of a unit has now, by where the segment begins. */
function shares(unit: AlignedUnit): ReadonlyMap<number, string> {
  const { text, starts } = joinSegments(unit.target);
  const parts = divideText(text, unit.text, starts.slice(1));
  return new Map(unit.target.map(({ range }, at) => [range.start, parts[at]!]));
}

/** The segments of a unit with what is written in their places now. */
function rewritten(segments: readonly Segment[], now: ReadonlyMap<number, string>): string {
  return joinSegments(
    segments.map(segment => ({ ...segment, text: now.get(segment.range.start) ?? segment.text })),
  ).text;
}

/**
 * The texts of the units that come back, where those that leave were written in meanwhile: a merged text falls apart
 * where it was joined, a divided one is joined again, and moved segments take along what became of them.
 */
function textsAfterRevert({ before, after }: RevertedEdit): readonly string[] {
  const [only] = after;
  if (only !== undefined && after.length === 1) {
    const { text, joints } = joinUnits(before);
    return divideText(text, only.text, joints);
  }
  if (before.length === 1) return [joinUnits(after).text];
  const now = new Map(after.flatMap(unit => [...shares(unit)]));
  return before.map(unit => rewritten(unit.target, now));
}

/**
 * The units an edit of the alignment took away come back as they were; what was written since comes back in them, as
 * a revision. Nothing has to be written where no text changed.
 */
export function planRevert(edit: RevertedEdit): readonly PlannedUnit[] {
  const changed = edit.after.some(({ head, drafted, recorded }) => drafted || head !== recorded.head);
  const texts = changed ? textsAfterRevert(edit) : null;
  const origin: RevisionOrigin = edit.before.length < edit.after.length ? 'merge' : 'split';
  return edit.before.map((unit, at): PlannedUnit => {
    const text = texts?.[at] ?? unit.text;
    const { id, bead, source, target, recorded } = unit;
    const sides = { returning: id, bead, source, target, excluded: recorded.excluded };
    if (text === unit.text) return { ...sides, revision: null, state: unit.state, comment: unit.comment };
    return { ...sides, revision: { text, origin }, ...standingOf(unit) };
  });
}

/** A text that changed while its unit was away is an edit: a confirmation or approval was of another text. */
const standingOf = ({ state, comment }: Before) =>
  state === 'returned' ? { state, comment } : { state: 'edited' as const, comment: '' };
