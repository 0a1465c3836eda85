import type { UnitId } from '../../src/model/article.ts';
import { type Annotation, SEVERITIES, type Suggestion, tierOf } from '../../src/model/issue.ts';
import type { Decision, Unit } from '../../src/model/review.ts';
import type { TextRange } from '../../src/model/text.ts';
import { wordEdge } from '../../src/text/word-edge.ts';
import type { Mark } from './mark-segments.ts';

/** The issues of one unit as the page shows them. */
export interface UnitIssues {
  /** Open and shown, in reading order. */
  readonly open: readonly Annotation[];
  /** Open, but of low confidence while these are not asked for. */
  readonly hidden: readonly Annotation[];
  readonly dismissed: readonly Annotation[];
}

export const NO_ISSUES: UnitIssues = { open: [], hidden: [], dismissed: [] };

/** Whether an annotation was dismissed, here or with others. */
export type IsDismissed = (annotation: Annotation) => boolean;

/** Answers from the decisions in force. An accepted annotation that is still found is still open. */
export function dismissals(decisions: readonly Decision[]): IsDismissed {
  const here = new Set<string>();
  const everywhere = new Set<string>();
  for (const { verdict, scope, unitId, fingerprint } of decisions) {
    if (verdict !== 'dismissed') continue;
    here.add(`${unitId} ${fingerprint}`);
    if (scope !== 'here') everywhere.add(fingerprint);
  }
  if (here.size === 0) return () => false;
  return ({ unitId, fingerprint }) => everywhere.has(fingerprint) || here.has(`${unitId} ${fingerprint}`);
}

const readingOrder = (a: Annotation, b: Annotation): number =>
  (a.target?.range.start ?? -1) - (b.target?.range.start ?? -1) ||
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);

/** Sorts the annotations of one unit into what is shown, what is hidden and what was dismissed. */
export function sortIssues(
  annotations: readonly Annotation[],
  isDismissed: IsDismissed,
  showLow: boolean,
): UnitIssues {
  if (annotations.length === 0) return NO_ISSUES;
  const open: Annotation[] = [];
  const hidden: Annotation[] = [];
  const dismissed: Annotation[] = [];
  for (const annotation of annotations.toSorted(readingOrder)) {
    if (isDismissed(annotation)) dismissed.push(annotation);
    else if (showLow || tierOf(annotation.confidence) !== 'low') open.push(annotation);
    else hidden.push(annotation);
  }
  return { open, hidden, dismissed };
}

const areSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** Whether the same annotations are open, hidden and dismissed. */
export const haveSameIssues = (some: UnitIssues, others: UnitIssues): boolean =>
  areSame(some.open, others.open) &&
  areSame(some.hidden, others.hidden) &&
  areSame(some.dismissed, others.dismissed);

/** Annotations by the unit they belong to. */
export function byUnit(annotations: readonly Annotation[]): ReadonlyMap<UnitId, readonly Annotation[]> {
  return Map.groupBy(annotations, annotation => annotation.unitId);
}

/** Where the annotation's counterpart stands in the source: its own anchor, else what its evidence points at. */
function sourceRange(annotation: Annotation): TextRange | null {
  return (
    annotation.source?.range ?? annotation.evidence.find(({ source }) => source !== null)?.source ?? null
  );
}

/** The marks of the target side; an anchor whose words do not stand there (a draft was loaded) is left out. */
export function targetMarks(text: string, annotations: readonly Annotation[]): readonly Mark[] {
  return annotations.flatMap(({ target, fingerprint, severity }) =>
    target !== null && text.slice(target.range.start, target.range.end) === target.exact
      ? [{ ...target.range, fingerprint, severity }]
      : [],
  );
}

/** The marks of the source side. */
export function sourceMarks(annotations: readonly Annotation[]): readonly Mark[] {
  return annotations.flatMap(annotation => {
    const range = sourceRange(annotation);
    return range ? [{ ...range, fingerprint: annotation.fingerprint, severity: annotation.severity }] : [];
  });
}

/** The words an issue is about, as they are shown: those of the target, else those of the source; spaces can be seen. */
export function issueWords({ target, source }: Pick<Annotation, 'target' | 'source'>): string {
  return (target?.exact || source?.exact || '').replace(/^\s+$/u, '␣');
}

/** Whether a suggestion changes only the words the issue is about. */
const staysInside = (range: TextRange, replace: TextRange): boolean =>
  range.start <= replace.start && replace.end <= range.end;

/** The words of an issue as a suggestion leaves them, or null where it changes other words. */
export function proposedWords({ target }: Annotation, { replace, text }: Suggestion): string | null {
  if (target === null || !staysInside(target.range, replace)) return null;
  const { range, exact } = target;
  return exact.slice(0, replace.start - range.start) + text + exact.slice(replace.end - range.start);
}

/** Characters shown on either side of a proposal that lies beside the issue's words, and what makes the words whole. */
const NEAR = 6;

/** A suggestion as its button shows it: the words it leaves, or what it puts in with the words around it. */
export function proposalText(annotation: Annotation, suggestion: Suggestion): string {
  const words = proposedWords(annotation, suggestion);
  if (words !== null || annotation.target === null) return words ?? suggestion.text;
  const { range, prefix, exact, suffix } = annotation.target;
  const known = prefix + exact + suffix;
  const start = suggestion.replace.start - (range.start - prefix.length);
  const end = start + suggestion.replace.end - suggestion.replace.start;
  if (start < 0 || end > known.length) return suggestion.text;
  const from = wordEdge(known, Math.max(0, start - NEAR), -1, 'start');
  const to = wordEdge(known, Math.min(known.length, end + NEAR), 1, 'end');
  return `…${known.slice(from, start)}${suggestion.text}${known.slice(end, to)}…`;
}

/** One open issue of the article. */
export interface IssuePlace {
  readonly unitId: UnitId;
  readonly fingerprint: string;
}

/** A row, from 0, whose unit has open issues. */
export interface OpenRow {
  readonly row: number;
  readonly unitId: UnitId;
  readonly open: readonly Annotation[];
}

/** The rows that have open issues; those of excluded units are nobody's work. */
export function openRowsIn(
  units: readonly Pick<Unit, 'id' | 'excluded'>[],
  issuesOf: (unitId: UnitId) => UnitIssues,
): readonly OpenRow[] {
  const rows: OpenRow[] = [];
  for (const [row, { id: unitId, excluded }] of units.entries()) {
    const { open } = excluded ? NO_ISSUES : issuesOf(unitId);
    if (open.length > 0) rows.push({ row, unitId, open });
  }
  return rows;
}

/** Which of all open issues, from 1, a place is, and how many there are; without one of its unit, its first; null: none. */
export function issuePosition(
  rows: readonly OpenRow[],
  unitId: UnitId | null,
  fingerprint: string | null,
): { readonly position: number | null; readonly total: number } {
  let position: number | null = null;
  let total = 0;
  for (const { unitId: id, open } of rows) {
    const at =
      id === unitId ? open.findIndex(each => fingerprint === null || each.fingerprint === fingerprint) : -1;
    if (at >= 0) position = total + at + 1;
    total += open.length;
  }
  return { position, total };
}
