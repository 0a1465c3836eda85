import { useSyncExternalStore } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { NO_ISSUES, type UnitIssues } from './issues.ts';
import { useReview, useSession } from './review.ts';

/** The issues of a unit as it stands on the screen; re-renders where they change, whatever becomes of the article. */
export function useUnitIssues(unitId: UnitId | null): UnitIssues {
  const review = useReview();
  // Both are part of what is asked for.
  useSession(unitId);
  usePreferences();
  return useSyncExternalStore(review.follow, () => (unitId === null ? NO_ISSUES : review.issuesOf(unitId)));
}
