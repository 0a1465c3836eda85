import { useSyncExternalStore } from 'react';
import type { Unit } from '../../src/model/review.ts';
import { useReview } from './review.ts';
import { useSelected } from './store.ts';

/** The unit that is worked on, as it was fetched or written last; follows it, and which it is. */
export function useActiveUnit(): Unit | undefined {
  const review = useReview();
  const unitId = useSelected(review.store, state => state.activeUnit);
  return useSyncExternalStore(review.follow, () => (unitId === null ? undefined : review.unit(unitId)));
}
