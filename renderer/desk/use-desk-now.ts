import { useMemo } from 'react';
import type { ArticleReview } from '../../src/model/review.ts';
import { useSinceLook } from '../api/queries.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import { useSelected } from '../review/store.ts';
import { type DeskNow, deskNow } from './desk-now.ts';

const NOTHING: DeskNow = { waiting: [], together: [], news: [] };

/** The last answer: several places of the page ask the same, and articles may have thousands of units. */
let last: { readonly asked: readonly unknown[]; readonly now: DeskNow } = { asked: [], now: NOTHING };

function once(asked: readonly unknown[], answer: () => DeskNow): DeskNow {
  const same = asked.length === last.asked.length && asked.every((each, at) => each === last.asked[at]);
  if (!same) last = { asked, now: answer() };
  return last.now;
}

/**
 * How the units of the article wait for an editor, and nothing in another role; follows the article, the last look and
 * what is marked as seen.
 */
export function useDeskNow(article: ArticleReview): DeskNow {
  const review = useReview();
  const { role, showLow } = usePreferences();
  const { data: look } = useSinceLook(review.articleId);
  const seen = useSelected(review.store, state => state.seen);
  return useMemo(
    () => (role === 'editor' ? once([review, article, look, seen, showLow], () => deskNow(review)) : NOTHING),
    [review, article, look, seen, role, showLow],
  );
}
