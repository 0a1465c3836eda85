import type { AlignedUnit, PlannedUnit, RevertedEdit } from '../../model/alignment.ts';
import { joinSegments, PARAGRAPH_SEPARATOR, type Segment } from '../../model/article.ts';
import type { RevisionOrigin } from '../../model/review.ts';
import { divideText } from './divide-text.ts';
import { joinUnits, stretchesOf, textsOfSegments } from './join-units.ts';
import { commentsOf, standing } from './standing.ts';

type Before = RevertedEdit['before'][number];

/** The segments of a unit with what is written in their places now. */
function rewritten(segments: readonly Segment[], now: ReadonlyMap<number, string>): string {
  return joinSegments(
    segments.map(segment => ({ ...segment, text: now.get(segment.range.start) ?? segment.text })),
  ).text;
}

/** The text of one unit falls apart where those of others were joined. */
function textsDivided(before: readonly AlignedUnit[], only: AlignedUnit): readonly string[] {
  const stretches = stretchesOf(before);
  const { text, joints } = joinUnits(stretches);
  const parts = divideText(text, only.text, joints).map((part, at) => ({ ...stretches[at]!, text: part }));
  return before.map((_, at) => joinUnits(parts.filter(({ unit }) => unit === at)).text);
}

/** Segments take along what became of them, and a source what was written for it alone. */
function textsMoved({ before, after }: RevertedEdit): readonly string[] {
  const now = new Map(
    after.flatMap(unit => {
      const texts = textsOfSegments(unit);
      return unit.target.map(({ range }, at) => [range.start, texts[at]!] as const);
    }),
  );
  const loose = after.filter(({ target, text }) => target.length === 0 && text !== '');
  return before.map(unit => {
    const written = loose.filter(({ source }) => holds(unit.source, source.slice(0, 1)));
    return [rewritten(unit.target, now), ...written.map(({ text }) => text)]
      .filter(text => text !== '')
      .join(PARAGRAPH_SEPARATOR);
  });
}

/** Whether any of some segments is among others. */
const holds = (segments: readonly Segment[], some: readonly Segment[]): boolean =>
  some.some(({ range }) => segments.some(segment => segment.range.start === range.start));

const shareText = (one: AlignedUnit, other: AlignedUnit): boolean =>
  holds(one.source, other.source) || holds(one.target, other.target);

/**
 * The texts of the units that come back, where those that leave were written in meanwhile: a merged text falls apart
 * where it was joined, a divided one is joined again, and moved segments take along what became of them.
 */
function textsAfterRevert(edit: RevertedEdit): readonly string[] {
  const { before, after } = edit;
  const [only] = after;
  if (only !== undefined && after.length === 1) return textsDivided(before, only);
  if (before.length === 1) return [joinUnits(stretchesOf(after)).text];
  return textsMoved(edit);
}

const linesOf = (comments: readonly string[]): readonly string[] =>
  comments.flatMap(comment => comment.split('\n'));

/** What editors said, as they returned units that now leave, of the text that comes back in `unit`. */
function newsFor(unit: Before, { before, after }: RevertedEdit): readonly string[] {
  const leaving = after.filter(each => each.state === 'returned' && shareText(each, unit));
  if (leaving.length === 0) return [];
  const origins = before.filter(each => leaving.some(left => shareText(each, left)));
  const said = new Set(linesOf(commentsOf(origins)));
  return commentsOf(leaving).filter(comment => linesOf([comment]).some(line => !said.has(line)));
}

/**
 * The units an edit of the alignment took away come back as they were; what was written since comes back in them, as
 * a revision. Nothing has to be written where no text changed. What an editor returned meanwhile stays returned.
 */
export function planRevert(edit: RevertedEdit): readonly PlannedUnit[] {
  const changed = edit.after.some(({ head, drafted, recorded }) => drafted || head !== recorded.head);
  const texts = changed ? textsAfterRevert(edit) : null;
  const origin: RevisionOrigin = edit.before.length < edit.after.length ? 'merge' : 'split';
  return edit.before.map((unit, at): PlannedUnit => {
    const text = texts?.[at] ?? unit.text;
    const { id, bead, source, target, recorded } = unit;
    const sides = { returning: id, bead, source, target, excluded: recorded.excluded };
    // White space at the joints belongs to no part.
    const same = text.trim() === unit.text.trim();
    const revision = same ? null : { text, origin };
    return { ...sides, revision, ...standingOf(unit, same, newsFor(unit, edit)) };
  });
}

/** A text that changed while its unit was away is an edit: a confirmation or approval was of another text. */
function standingOf(
  unit: Before,
  same: boolean,
  news: readonly string[],
): Pick<PlannedUnit, 'state' | 'comment'> {
  if (news.length > 0) {
    return { state: 'returned', comment: [...new Set([...commentsOf([unit]), ...news])].join('\n') };
  }
  return same ? { state: unit.state, comment: unit.comment } : standing([unit], true);
}
