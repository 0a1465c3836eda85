import type { ArticleId, Bead, UnitId } from '../model/article.ts';
import type { Annotation, CheckReport, Evidence, Suggestion } from '../model/issue.ts';
import type { ArticleReview, RevisionId, Unit } from '../model/review.ts';
import type { Anchor } from '../model/text.ts';

// An article of 20,000 units is 31 MB of JSON as it is, and 14 MB as tuples without what follows from the rest.

/** What most units have in common is left out: see `unpackUnit`. */
type Exceptional = Partial<
  Pick<
    Unit,
    'machine' | 'state' | 'excluded' | 'revised' | 'draft' | 'comment' | 'position' | 'segmentStarts'
  >
> & { readonly origin?: Bead['origin'] };
/** One paragraph by its ordinal, others as they are. */
type PackedOrdinals = number | readonly number[];
type PackedUnit = readonly [
  id: UnitId,
  head: RevisionId,
  source: string,
  target: string,
  beadSource: PackedOrdinals,
  beadTarget: PackedOrdinals,
  beadScore: number,
  exceptional?: Exceptional,
];

/** Words that stand in the unit's text, by where they do and how much context they have; others as they are. */
type PackedAnchor = readonly [start: number, end: number, before: number, after: number] | Anchor | null;
type PackedEvidence = readonly [kind: Evidence['kind'], detail: string, start?: number, end?: number];
type PackedSuggestion = readonly [start: number, end: number, text: string, note: string];
/** 0 stands for the annotation's own. */
type PackedReport = readonly [
  checkId: string | 0,
  checkVersion: number | null,
  fingerprint: string | 0,
  place: string | null,
  strength: number | null,
  kind?: Pick<CheckReport, 'category' | 'severity'>,
];
type PackedAnnotation = readonly [
  row: number,
  fingerprint: string,
  checkId: string,
  checkVersion: number,
  category: Annotation['category'],
  severity: Annotation['severity'],
  confidence: number,
  ja: string,
  en: string,
  source: PackedAnchor,
  target: PackedAnchor,
  evidence: readonly PackedEvidence[],
  suggestions: readonly PackedSuggestion[],
  reports: readonly PackedReport[],
];

/** An article as it goes over the wire. */
export interface PackedArticle extends Omit<ArticleReview, 'units' | 'annotations'> {
  readonly articleId: ArticleId;
  readonly units: readonly PackedUnit[];
  readonly annotations: readonly PackedAnnotation[];
}

const packOrdinals = (ordinals: readonly number[]): PackedOrdinals =>
  ordinals.length === 1 ? ordinals[0]! : ordinals;
const unpackOrdinals = (packed: PackedOrdinals): readonly number[] =>
  typeof packed === 'number' ? [packed] : packed;

/** Where the paragraphs of a side begin that has none or one. */
const startsOf = (packed: PackedOrdinals): readonly number[] => (typeof packed === 'number' ? [0] : []);
const begins = (starts: readonly number[], ordinals: readonly number[]): boolean =>
  starts.length === ordinals.length && (starts.length === 0 || (starts.length === 1 && starts[0] === 0));

function packUnit(unit: Unit, row: number): PackedUnit {
  const { bead, segmentStarts } = unit;
  const exceptional: { -readonly [K in keyof Exceptional]: Exceptional[K] } = {};
  if (unit.position !== row) exceptional.position = unit.position;
  if (unit.machine !== unit.target) exceptional.machine = unit.machine;
  if (unit.state !== 'untouched') exceptional.state = unit.state;
  if (unit.excluded) exceptional.excluded = true;
  if (unit.revised) exceptional.revised = true;
  if (unit.draft !== null) exceptional.draft = unit.draft;
  if (unit.comment !== '') exceptional.comment = unit.comment;
  if (bead.origin !== 'auto') exceptional.origin = bead.origin;
  if (!begins(segmentStarts.source, bead.source) || !begins(segmentStarts.target, bead.target))
    exceptional.segmentStarts = segmentStarts;
  const { id, head, source, target } = unit;
  const ordinals = [packOrdinals(bead.source), packOrdinals(bead.target)] as const;
  for (const _ in exceptional) return [id, head, source, target, ...ordinals, bead.score, exceptional];
  return [id, head, source, target, ...ordinals, bead.score];
}

const USUAL: Exceptional = {};

function unpackUnit(packed: PackedUnit, row: number, articleId: ArticleId): Unit {
  const [id, head, source, target, beadSource, beadTarget, score, exceptional = USUAL] = packed;
  return {
    id,
    articleId,
    position: exceptional.position ?? row,
    bead: {
      source: unpackOrdinals(beadSource),
      target: unpackOrdinals(beadTarget),
      score,
      origin: exceptional.origin ?? 'auto',
    },
    segmentStarts: exceptional.segmentStarts ?? {
      source: startsOf(beadSource),
      target: startsOf(beadTarget),
    },
    source,
    target,
    machine: exceptional.machine ?? target,
    head,
    revised: exceptional.revised ?? false,
    state: exceptional.state ?? 'untouched',
    excluded: exceptional.excluded ?? false,
    draft: exceptional.draft ?? null,
    comment: exceptional.comment ?? '',
  };
}

function packAnchor(anchor: Anchor | null, text: string): PackedAnchor {
  if (anchor === null) return null;
  const { range, exact, prefix, suffix } = anchor;
  const { start, end } = range;
  const stands =
    text.slice(start, end) === exact &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length);
  return stands ? [start, end, prefix.length, suffix.length] : anchor;
}

function unpackAnchor(packed: PackedAnchor, text: string): Anchor | null {
  if (packed === null || 'range' in packed) return packed;
  const [start, end, before, after] = packed;
  return {
    range: { start, end },
    exact: text.slice(start, end),
    prefix: text.slice(start - before, start),
    suffix: text.slice(end, end + after),
  };
}

const packEvidence = ({ kind, detail, source }: Evidence): PackedEvidence =>
  source === null ? [kind, detail] : [kind, detail, source.start, source.end];
const unpackEvidence = ([kind, detail, start, end]: PackedEvidence): Evidence => ({
  kind,
  detail,
  source: start === undefined || end === undefined ? null : { start, end },
});

const packSuggestion = ({ replace: { start, end }, text, note }: Suggestion): PackedSuggestion => [
  start,
  end,
  text,
  note,
];
const unpackSuggestion = ([start, end, text, note]: PackedSuggestion): Suggestion => ({
  replace: { start, end },
  text,
  note,
});

function packReport(report: CheckReport, { checkId, fingerprint }: Annotation): PackedReport {
  const { checkVersion, place, strength, category, severity } = report;
  const own = [
    report.checkId === checkId ? 0 : report.checkId,
    checkVersion,
    report.fingerprint === fingerprint ? 0 : report.fingerprint,
    place,
    strength,
  ] as const;
  return category === undefined && severity === undefined ? own : [...own, { category, severity }];
}

function unpackReport(packed: PackedReport, ownId: string, ownFingerprint: string): CheckReport {
  const [checkId, checkVersion, fingerprint, place, strength, kind] = packed;
  return {
    checkId: checkId === 0 ? ownId : checkId,
    checkVersion,
    fingerprint: fingerprint === 0 ? ownFingerprint : fingerprint,
    place,
    strength,
    ...kind,
  };
}

function packAnnotation(annotation: Annotation, row: number, { source, target }: Unit): PackedAnnotation {
  return [
    row,
    annotation.fingerprint,
    annotation.checkId,
    annotation.checkVersion,
    annotation.category,
    annotation.severity,
    annotation.confidence,
    annotation.message.ja,
    annotation.message.en,
    packAnchor(annotation.source, source),
    packAnchor(annotation.target, target),
    annotation.evidence.map(packEvidence),
    annotation.suggestions.map(packSuggestion),
    annotation.reports.map(report => packReport(report, annotation)),
  ];
}

function unpackAnnotation(packed: PackedAnnotation, unit: Unit): Annotation {
  const [, fingerprint, checkId, checkVersion, category, severity, confidence, ja, en, ...rest] = packed;
  const [source, target, evidence, suggestions, reports] = rest;
  return {
    fingerprint,
    checkId,
    checkVersion,
    unitId: unit.id,
    category,
    severity,
    confidence,
    message: { ja, en },
    source: unpackAnchor(source, unit.source),
    target: unpackAnchor(target, unit.target),
    evidence: evidence.map(unpackEvidence),
    suggestions: suggestions.map(unpackSuggestion),
    reports: reports.map(report => unpackReport(report, checkId, fingerprint)),
  };
}

/** The smaller form of an article, all of whose annotations are of its units. */
export function packArticle({ units, annotations, ...rest }: ArticleReview): PackedArticle {
  const rows = new Map(units.map(({ id }, row) => [id, row]));
  return {
    ...rest,
    articleId: rest.summary.id,
    units: units.map(packUnit),
    annotations: annotations.flatMap(annotation => {
      const row = rows.get(annotation.unitId);
      return row === undefined ? [] : [packAnnotation(annotation, row, units[row]!)];
    }),
  };
}

/** The article as it was before it was packed. */
export function unpackArticle({
  units: packed,
  annotations,
  articleId,
  ...rest
}: PackedArticle): ArticleReview {
  const units = packed.map((unit, row) => unpackUnit(unit, row, articleId));
  return {
    ...rest,
    units,
    annotations: annotations.map(annotation => unpackAnnotation(annotation, units[annotation[0]]!)),
  };
}
