import { useCallback, useSyncExternalStore } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { NO_ISSUES, type UnitIssues } from './issues.ts';
import { useReview } from './review.ts';

/**
 * The issues of a unit as it stands on the screen; re-renders where they change, whatever becomes of the article and of
 * the rest of the text.
 */
export function useUnitIssues(unitId: UnitId | null): UnitIssues {
  const review = useReview();
  // Part of what is asked for.
  usePreferences();
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [review.follow(listener), review.sessions.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    [review],
  );
  return useSyncExternalStore(subscribe, () => (unitId === null ? NO_ISSUES : review.issuesOf(unitId)));
}
