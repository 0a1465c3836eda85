import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { byUnit, dismissals, NO_ISSUES, sortIssues, type UnitIssues } from './issues.ts';

/** Look-ups over the fetched article, made once for each version of it: articles may have thousands of units. */
export function createArticleLookUp() {
  let current = lookUpIn(undefined);
  return (article: ArticleReview | undefined) => {
    if (article !== current.article) current = lookUpIn(article);
    return current;
  };
}

function lookUpIn(article: ArticleReview | undefined) {
  const annotations = byUnit(article?.annotations ?? []);
  const isDismissed = dismissals(article?.decisions ?? []);
  const annotationsOf = (unitId: UnitId): readonly Annotation[] => annotations.get(unitId) ?? [];
  const sorted = { all: new Map<UnitId, UnitIssues>(), sure: new Map<UnitId, UnitIssues>() };
  const rows = new Map(article?.units.map(({ id }, row) => [id, row]));
  return {
    article,
    rows,
    unit: (unitId: UnitId): Unit | undefined => article?.units[rows.get(unitId) ?? -1],
    annotationsOf,
    isDismissed,
    issuesOf: (unitId: UnitId, showLow: boolean): UnitIssues => {
      if (!annotations.has(unitId)) return NO_ISSUES;
      const known = showLow ? sorted.all : sorted.sure;
      const issues = known.get(unitId) ?? sortIssues(annotationsOf(unitId), isDismissed, showLow);
      known.set(unitId, issues);
      return issues;
    },
  };
}
