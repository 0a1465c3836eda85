import type { AnalyzedUnit } from '../../src/app/analyze-article.ts';
import type { Segment } from '../../src/model/article.ts';
import { PARAGRAPH_SEPARATOR } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { TextRange } from '../../src/model/text.ts';

/** An annotation by its place in the target: a paragraph and UTF-16 offsets in it. */
export interface Located {
  readonly check: string;
  readonly severity: string;
  readonly confidence: number;
  readonly message: string;
  readonly paragraph: number;
  readonly range: TextRange;
  /** The source text of its unit, and the words of it that the mark is about. */
  readonly source: string;
  readonly sourceRange: TextRange | null;
}

/** The same range counted from the start of the segment it starts in. */
function inSegment(
  range: TextRange,
  unit: AnalyzedUnit,
  segments: readonly Segment[],
): Pick<Located, 'paragraph' | 'range'> {
  let before = 0;
  for (const paragraph of unit.bead.target) {
    const { length } = segments[paragraph]!.text;
    if (range.start <= before + length) {
      const start = range.start - before;
      return { paragraph, range: { start, end: Math.min(length, range.end - before) } };
    }
    before += length + PARAGRAPH_SEPARATOR.length;
  }
  throw new RangeError(`annotation at ${range.start} lies outside its unit`);
}

/**
 * Places annotations in the target. What has no target (an omitted paragraph) counts as standing at the end of the
 * paragraph before the gap.
 */
export function locate(
  annotations: readonly Annotation[],
  units: readonly AnalyzedUnit[],
  segments: readonly Segment[],
): readonly Located[] {
  const byId = new Map(units.map((unit, position) => [unit.id, { unit, position }]));
  return annotations.map(annotation => {
    const { unit, position } = byId.get(annotation.unitId)!;
    const { checkId: check, severity, confidence } = annotation;
    const common = {
      check,
      severity,
      confidence,
      message: annotation.message.ja,
      source: unit.source,
      sourceRange: annotation.source?.range ?? null,
    };
    if (annotation.target !== null)
      return { ...common, ...inSegment(annotation.target.range, unit, segments) };
    const previous = units.slice(0, position + 1).flatMap(({ bead }) => bead.target);
    const paragraph = previous.at(-1) ?? 0;
    const end = segments[paragraph]?.text.length ?? 0;
    return { ...common, paragraph, range: { start: Math.max(0, end - 1), end } };
  });
}

/** Whether two ranges share a character; an empty one touches what surrounds it. */
export const overlaps = (a: TextRange, b: TextRange): boolean =>
  Math.max(a.start, b.start) < Math.min(Math.max(a.end, a.start + 1), Math.max(b.end, b.start + 1));
