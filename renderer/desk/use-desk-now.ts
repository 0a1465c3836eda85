import { useMemo } from 'react';
import type { ArticleReview } from '../../src/model/review.ts';
import { useSinceLook } from '../api/queries.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { type DeskNow, deskNow } from './desk-now.ts';

/** How the units of the article wait for an editor; follows the article, the last look and what is marked as seen. */
export function useDeskNow(article: ArticleReview): DeskNow {
  const review = useReview();
  const { role, showLow } = usePreferences();
  const { data: look } = useSinceLook(review.articleId);
  const seen = useSelected(review.store, state => state.seen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: deskNow reads just these.
  return useMemo(() => deskNow(review), [review, article, look, seen, role, showLow]);
}
