import { useMemo } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import { useArticle } from '../api/queries.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { NO_ISSUES, type UnitIssues } from './issues.ts';
import { useReview, useSession } from './review.ts';

/** The issues of a unit as it stands on the screen. */
export function useUnitIssues(unitId: UnitId | null): UnitIssues {
  const review = useReview();
  const { showLow } = usePreferences();
  const { data } = useArticle(review.articleId);
  const annotations = useSession(unitId)?.annotations;
  // biome-ignore lint/correctness/useExhaustiveDependencies: issuesOf reads just these.
  return useMemo(
    () => (unitId === null ? NO_ISSUES : review.issuesOf(unitId)),
    [review, unitId, data, annotations, showLow],
  );
}
