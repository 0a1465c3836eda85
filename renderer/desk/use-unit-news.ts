import type { Unit } from '../../src/model/review.ts';
import { useSinceLook } from '../api/queries.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { isNews, lookOf } from './look.ts';

/** Whether an editor has news of a unit: `first` where they never looked the article through. */
export function useUnitNews(unit: Unit): 'since' | 'first' | null {
  const { store, articleId } = useReview();
  const { data } = useSinceLook(articleId);
  const seen = useSelected(store, state => state.seen);
  if (data === undefined || !isNews(unit, lookOf(data), seen)) return null;
  return data.lookedAt === null ? 'first' : 'since';
}
