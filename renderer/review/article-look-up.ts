import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ArticleReview, Decision, Unit } from '../../src/model/review.ts';
import {
  byUnit,
  dismissals,
  haveSameIssues,
  NO_ISSUES,
  type OpenRow,
  openRowsIn,
  sortIssues,
  type UnitIssues,
} from './issues.ts';
import { haveSameRows } from './same-rows.ts';

/**
 * Look-ups over the fetched article. Articles may have thousands of units: each look-up is made once, and anew only
 * where what it is made of has changed. A confirmation leaves them as they were.
 */
export function createArticleLookUp() {
  let rows = rowsOf([]);
  let dismissal = dismissalIn([]);
  let issues = issuesIn([], dismissal);
  const openRows = { all: openRowsOf(), sure: openRowsOf() };
  const lookUpIn = (article: ArticleReview | undefined) => {
    const { units = [], annotations = [], decisions = [] } = article ?? {};
    if (!rows.areThoseOf(units)) rows = rowsOf(units);
    if (dismissal.decisions !== decisions) dismissal = dismissalIn(decisions);
    if (!issues.areMadeOf(annotations, dismissal)) issues = issuesIn(annotations, dismissal, issues);
    const { byId } = rows;
    const { annotationsOf, issuesOf } = issues;
    const { isDismissed } = dismissal;
    const unit = (unitId: UnitId): Unit | undefined => units[byId.get(unitId) ?? -1];
    return {
      article,
      rows: byId,
      unit,
      annotationsOf,
      isDismissed,
      issuesOf,
      openRows: (showLow: boolean) => openRows[showLow ? 'all' : 'sure'](units, issuesOf, showLow),
    };
  };
  let current = lookUpIn(undefined);
  return (article: ArticleReview | undefined) => {
    if (article !== current.article) current = lookUpIn(article);
    return current;
  };
}

function rowsOf(units: readonly Unit[]) {
  return {
    byId: new Map(units.map(({ id }, row) => [id, row])),
    areThoseOf: (now: readonly Unit[]): boolean => haveSameRows(units, now),
  };
}

/** The rows that have open issues; found anew only where issues or exclusions have changed. */
function openRowsOf() {
  let known: { units: readonly Unit[]; issuesOf: IssuesOf; found: readonly OpenRow[] } | null = null;
  return (units: readonly Unit[], issuesOf: IssuesOf, showLow: boolean): readonly OpenRow[] => {
    const before = known?.issuesOf === issuesOf ? known : null;
    const isSame = before !== null && haveSameExclusions(before.units, units);
    const found = isSame ? before.found : openRowsIn(units, unitId => issuesOf(unitId, showLow));
    known = { units, issuesOf, found };
    return found;
  };
}

const haveSameExclusions = (before: readonly Unit[], now: readonly Unit[]): boolean =>
  haveSameRows(before, now) && now.every(({ excluded }, row) => excluded === before[row]!.excluded);

type IssuesOf = (unitId: UnitId, showLow: boolean) => UnitIssues;

const dismissalIn = (decisions: readonly Decision[]) => ({ decisions, isDismissed: dismissals(decisions) });
type Dismissal = ReturnType<typeof dismissalIn>;

/** What was sorted of the article as it was before. */
interface Sorted {
  readonly sorted: Readonly<Record<'all' | 'sure', Map<UnitId, UnitIssues>>>;
}

function issuesIn(annotations: readonly Annotation[], dismissal: Dismissal, former?: Sorted) {
  const ofUnit = byUnit(annotations);
  const annotationsOf = (unitId: UnitId): readonly Annotation[] => ofUnit.get(unitId) ?? [];
  const sorted = { all: new Map<UnitId, UnitIssues>(), sure: new Map<UnitId, UnitIssues>() };
  return {
    sorted,
    areMadeOf: (otherAnnotations: readonly Annotation[], otherDismissal: Dismissal): boolean =>
      annotations === otherAnnotations && dismissal === otherDismissal,
    annotationsOf,
    issuesOf: (unitId: UnitId, showLow: boolean): UnitIssues => {
      if (!ofUnit.has(unitId)) return NO_ISSUES;
      const kind = showLow ? 'all' : 'sure';
      const known = sorted[kind].get(unitId);
      if (known) return known;
      const now = sortIssues(annotationsOf(unitId), dismissal.isDismissed, showLow);
      // Issues in which nothing is new stay the same object: the rows of other units are not drawn again.
      const before = former?.sorted[kind].get(unitId);
      const issues = before && haveSameIssues(before, now) ? before : now;
      sorted[kind].set(unitId, issues);
      return issues;
    },
  };
}
