import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ArticleReview, Decision, Unit } from '../../src/model/review.ts';
import { byUnit, dismissals, NO_ISSUES, sortIssues, type UnitIssues } from './issues.ts';
import { haveSameRows } from './same-rows.ts';

/**
 * Look-ups over the fetched article. Articles may have thousands of units: each look-up is made once, and anew only
 * where what it is made of has changed. A confirmation leaves them as they were.
 */
export function createArticleLookUp() {
  let rows = rowsOf([]);
  let issues = issuesIn([], []);
  const lookUpIn = (article: ArticleReview | undefined) => {
    const { units = [], annotations = [], decisions = [] } = article ?? {};
    if (!rows.areThoseOf(units)) rows = rowsOf(units);
    if (!issues.areMadeOf(annotations, decisions)) issues = issuesIn(annotations, decisions);
    const { byId } = rows;
    const { annotationsOf, isDismissed, issuesOf } = issues;
    const unit = (unitId: UnitId): Unit | undefined => units[byId.get(unitId) ?? -1];
    return { article, rows: byId, unit, annotationsOf, isDismissed, issuesOf };
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

function issuesIn(annotations: readonly Annotation[], decisions: readonly Decision[]) {
  const ofUnit = byUnit(annotations);
  const isDismissed = dismissals(decisions);
  const annotationsOf = (unitId: UnitId): readonly Annotation[] => ofUnit.get(unitId) ?? [];
  const sorted = { all: new Map<UnitId, UnitIssues>(), sure: new Map<UnitId, UnitIssues>() };
  return {
    areMadeOf: (otherAnnotations: readonly Annotation[], otherDecisions: readonly Decision[]): boolean =>
      annotations === otherAnnotations && decisions === otherDecisions,
    annotationsOf,
    isDismissed,
    issuesOf: (unitId: UnitId, showLow: boolean): UnitIssues => {
      if (!ofUnit.has(unitId)) return NO_ISSUES;
      const known = showLow ? sorted.all : sorted.sure;
      const issues = known.get(unitId) ?? sortIssues(annotationsOf(unitId), isDismissed, showLow);
      known.set(unitId, issues);
      return issues;
    },
  };
}
