import type { UnitId } from '../../src/model/article.ts';
import type { SinceLook } from '../../src/model/desk.ts';
import type { Unit } from '../../src/model/review.ts';
import { fetchSinceLook, queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { tellFailure } from '../i18n/tell-failure.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Review } from '../review/review.ts';
import { isNews, type Look, lookOf } from './look.ts';
import { approvableTogether, type Urgency, waitingUnits } from './waiting.ts';

/** What is known of the editor's last look at the moment; null for translators, and until it was fetched. */
export function currentLook({ articleId }: Pick<Review, 'articleId'>): Look | null {
  const { role, actorId } = preferences();
  if (role !== 'editor') return null;
  const fetched = queryClient.getQueryData<SinceLook>(queryKeys.sinceLook(articleId, { role, actorId }));
  return fetched ? lookOf(fetched) : null;
}

/**
 * Goes somewhere now, or, for an editor, once it is known what changed since their last look; whoever chose another unit
 * meanwhile stays there.
 */
export function goWhenLookKnown(review: Review, go: () => void): void {
  const { role, actorId } = preferences();
  if (role !== 'editor' || currentLook(review) !== null) {
    go();
    return;
  }
  const { activeUnit } = review.store.get();
  const goIfStillThere = (): void => {
    if (review.store.get().activeUnit === activeUnit && preferences().actorId === actorId) go();
  };
  tellFailure(fetchSinceLook(review.articleId, { role, actorId }).then(goIfStillThere));
}

/** How the units of an open article wait at a moment. */
export interface DeskNow {
  /** Units that wait for an editor, in the order in which they need a look. */
  readonly waiting: readonly UnitId[];
  /** Units that may be approved together. */
  readonly together: readonly Unit[];
  /** Units somebody else changed since the last look, in reading order. */
  readonly news: readonly UnitId[];
}

/** How the units of an open article wait at this moment. */
export function deskNow(review: Review): DeskNow {
  const units = review.data()?.units ?? [];
  const { seen } = review.store.get();
  const look = currentLook(review);
  const news = units.filter(unit => look !== null && isNews(unit, look, seen)).map(({ id }) => id);
  const isNew = new Set(news);
  const urgency: Urgency = {
    isNews: id => isNew.has(id),
    hasIssues: id => review.issuesOf(id).open.length > 0,
  };
  const isTyped = (id: UnitId): boolean => {
    const session = review.sessions.get(id);
    return session !== undefined && session.text !== session.written;
  };
  return {
    waiting: waitingUnits(units, urgency),
    together: approvableTogether(units, urgency, isTyped),
    news,
  };
}
