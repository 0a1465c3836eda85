import type { Analysis } from '../src/app/analyze-article.ts';
import { type Bead, PARAGRAPH_SEPARATOR, type Segment, type SegmentedPair } from '../src/model/article.ts';
import { type Annotation, CONFIDENCE_TIERS, type ConfidenceTier, tierOf } from '../src/model/issue.ts';
import type { Localized, TextRange } from '../src/model/text.ts';

/** A stretch of one paragraph; UTF-16 offsets in it, end exclusive. */
export interface SegmentSpan {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ResultAnnotation {
  readonly check: string;
  readonly category: string;
  readonly severity: string;
  readonly confidence: ConfidenceTier;
  readonly target: SegmentSpan | null;
  readonly source: SegmentSpan | null;
  readonly message: Localized;
  readonly evidence: readonly { readonly kind: string; readonly detail: string }[];
  /** Offsets in the segment of `target`. */
  readonly suggestions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** What `align` prints: the stable, machine-readable result format. */
export interface AlignmentResult {
  readonly id: string | number;
  readonly source: { readonly segments: readonly { readonly ordinal: number; readonly text: string }[] };
  readonly target: { readonly segments: readonly { readonly ordinal: number; readonly text: string }[] };
  readonly beads: readonly {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly score: number;
  }[];
}

/** What `check` prints. */
export interface CheckResult extends AlignmentResult {
  readonly annotations: readonly ResultAnnotation[];
  readonly failures: readonly { readonly check: string; readonly detail: string }[];
}

const plain = (segments: readonly Segment[]) => ({
  segments: segments.map(({ ordinal, text }) => ({ ordinal, text })),
});

export function alignmentResult(
  id: string | number,
  texts: SegmentedPair,
  beads: readonly Bead[],
): AlignmentResult {
  return {
    id,
    source: plain(texts.source),
    target: plain(texts.target),
    beads: beads.map(({ source, target, score }) => ({ source, target, score })),
  };
}

/**
 * Where a range of a unit's text lies in its segments; what reaches beyond the segment it starts in is cut off
 * there. Null if the unit has no such place.
 */
export function spanInSegment(
  range: TextRange,
  segments: readonly Segment[],
  ordinals: readonly number[],
): SegmentSpan | null {
  let before = 0;
  for (const ordinal of ordinals) {
    const { text } = segments[ordinal]!;
    if (range.start <= before + text.length) {
      const start = range.start - before;
      const end = Math.min(range.end - before, text.length);
      return { segment: ordinal, start, end, text: text.slice(start, end) };
    }
    before += text.length + PARAGRAPH_SEPARATOR.length;
  }
  return null;
}

function annotationResult(annotation: Annotation, analysis: Analysis, bead: Bead): ResultAnnotation {
  const spanOn = (side: 'source' | 'target', range: TextRange) =>
    spanInSegment(range, analysis[side], bead[side]);
  const { source, target } = annotation;
  const place = target === null ? null : spanOn('target', target.range);
  return {
    check: annotation.checkId,
    category: annotation.category,
    severity: annotation.severity,
    confidence: tierOf(annotation.confidence),
    target: place,
    source: source === null ? null : spanOn('source', source.range),
    message: annotation.message,
    evidence: annotation.evidence.map(({ kind, detail }) => ({ kind, detail })),
    suggestions: annotation.suggestions.flatMap(({ replace, text }) => {
      const span = spanOn('target', replace);
      return span !== null && span.segment === place?.segment
        ? [{ start: span.start, end: span.end, text }]
        : [];
    }),
  };
}

/** Annotations at or above the threshold, in the order of the text. */
export function checkResult(id: string | number, analysis: Analysis, minimum: ConfidenceTier): CheckResult {
  const least = CONFIDENCE_TIERS.indexOf(minimum);
  const beadOf = new Map(analysis.units.map(unit => [unit.id, unit.bead]));
  return {
    ...alignmentResult(
      id,
      analysis,
      analysis.units.map(unit => unit.bead),
    ),
    annotations: analysis.annotations
      .filter(({ confidence }) => CONFIDENCE_TIERS.indexOf(tierOf(confidence)) >= least)
      .flatMap(annotation => {
        const bead = beadOf.get(annotation.unitId);
        return bead === undefined ? [] : [annotationResult(annotation, analysis, bead)];
      }),
    failures: analysis.failures.map(({ checkId, detail }) => ({ check: checkId, detail })),
  };
}
