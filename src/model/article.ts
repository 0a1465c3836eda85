import type { Id, TextRange } from './text.ts';

export type ArticleId = Id<'Article'>;
export type UnitId = Id<'Unit'>;

/** One paragraph of one side. `range` points into the text as imported; `text` never holds a line break. */
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

/** Joins the segments of a bead's side into the text a reviewer works on. */
export function unitText(segments: readonly Segment[], ordinals: readonly number[]): string {
  return ordinals.map(ordinal => segments[ordinal]?.text ?? '').join(PARAGRAPH_SEPARATOR);
}
