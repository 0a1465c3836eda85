import type { Severity } from '../../src/model/issue.ts';
import type { TextRange } from '../../src/model/text.ts';

/** A range of a text that belongs to an annotation. */
export interface Mark extends TextRange {
  readonly fingerprint: string;
  readonly severity: Severity;
}

/** A stretch of text and the marks that cover all of it, in order of their start. */
export interface MarkedSegment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text at the borders of its marks, so that each stretch is covered by the same marks throughout. Overlapping
 * and nested marks share stretches; empty marks and marks outside the text are left out.
 */
export function segmentByMarks(text: string, marks: readonly Mark[]): readonly MarkedSegment[] {
  const valid = marks.filter(mark => mark.start < mark.end && mark.start >= 0 && mark.end <= text.length);
  const borders = new Set([0, text.length]);
  for (const { start, end } of valid) borders.add(start).add(end);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: valid
        .filter(mark => mark.start <= start && end <= mark.end)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

/** Of the marks on a stretch, the one a click means: the shortest, since it lies on top. */
export function innermost(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark),
    undefined,
  );
}
