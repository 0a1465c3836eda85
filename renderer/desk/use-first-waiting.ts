import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import { useSinceLook } from '../api/queries.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import { useDeskNow } from './use-desk-now.ts';

/** Where an editor begins in a submitted article; null elsewhere, undefined until it is known what changed in it. */
export function useFirstWaiting(article: ArticleReview): UnitId | null | undefined {
  const { role } = usePreferences();
  const { articleId } = useReview();
  const { isPending } = useSinceLook(articleId);
  const { waiting } = useDeskNow(article);
  if (role !== 'editor' || article.summary.state !== 'submitted') return null;
  return isPending ? undefined : (waiting[0] ?? null);
}
