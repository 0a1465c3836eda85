import type { Id, TextRange } from './text.ts';

export type ArticleId = Id<'Article'>;
export type UnitId = Id<'Unit'>;

/**
 * One paragraph of one side, or a piece of one that a reviewer cut. `range` points into the text as imported, pieces
 * adjoin; in a paragraph that was joined from wrapped lines the place of a cut is approximate. `text` never holds a line
 * break; white space ends it only where the next piece goes on.
 */
export interface Segment {
  readonly ordinal: number;
  readonly text: string;
  readonly range: TextRange;
}

/** Gale–Church bead: m source segments rendered by n target segments; m or n may be 0. `score` is in 0…1. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
  readonly origin: 'auto' | 'manual';
}

/** Both texts of one article as paragraphs, in reading order, ordinals counting from 0. */
export interface SegmentedPair {
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
}

/**
 * Paragraphs of one unit are joined by this; no segment holds it. A unit's text is therefore the concatenation
 * of its segments' texts, and a unit offset maps to (segment, offset) by counting separators.
 */
export const PARAGRAPH_SEPARATOR = '\n';

/** Whether a segment goes on in the paragraph in which another ends: two pieces of one paragraph that was cut. */
export const continues = (before: Segment, after: Segment): boolean => before.range.end === after.range.start;

/** The text of a unit's side, and at which of its offsets each of its segments begins. */
export interface JoinedSegments {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Joins segments into the text a reviewer works on; pieces of one paragraph join without a separator. */
export function joinSegments(segments: readonly Segment[]): JoinedSegments {
  const starts: number[] = [];
  let text = '';
  for (const [at, segment] of segments.entries()) {
    const before = segments[at - 1];
    if (before !== undefined && !continues(before, segment)) text += PARAGRAPH_SEPARATOR;
    starts.push(text.length);
    text += segment.text;
  }
  return { text, starts };
}

/** Joins the segments of a bead's side, given by their ordinals. */
export function unitText(segments: readonly Segment[], ordinals: readonly number[]): string {
  return joinSegments(ordinals.flatMap(ordinal => segments[ordinal] ?? [])).text;
}
