import type { QueryClient } from '@tanstack/react-query';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { ANALYSIS_PHASES, type Progress } from '../../src/model/progress.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { core, onCoreEvent, onEventGap } from './core-client.ts';
import { queryKeys, staleAfter } from './query-keys.ts';
import { withUnit } from './unit-news.ts';

/** A burst of events (a whole article approved) becomes one refetch. */
const GATHERING = 120;
/** More changed units than this at a time are fetched with their whole article. */
const MOST_UNITS = 8;

/** Keeps fetched data in step with the core; returns the function that ends it. */
export function followCore(queryClient: QueryClient): () => void {
  let waiting = new Map<string, readonly string[]>();
  let units = new Map<UnitId, ArticleId>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const keys = [...waiting.values()];
    const changed = [...units].filter(
      ([, articleId]) => !waiting.has(queryKeys.article(articleId).join('/')),
    );
    waiting = new Map();
    units = new Map();
    timer = undefined;
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
    if (changed.length > MOST_UNITS) {
      for (const articleId of new Set(changed.map(([, id]) => id)))
        void queryClient.invalidateQueries({ queryKey: queryKeys.article(articleId) });
    } else for (const [unitId, articleId] of changed) void fetchUnitNews(queryClient, articleId, unitId);
  };
  const endEvents = onCoreEvent(event => {
    for (const key of staleAfter(event)) waiting.set(key.join('/'), key);
    if (event.type === 'unit.changed') units.set(event.unitId, event.articleId);
    if (waiting.size > 0) timer ??= setTimeout(flush, GATHERING);
  });
  const endGaps = onEventGap(() => void queryClient.invalidateQueries());
  return () => {
    clearTimeout(timer);
    endEvents();
    endGaps();
  };
}

/** A unit that is written faster than it can be fetched is fetched with its article after so many attempts. */
const MOST_ATTEMPTS = 3;

/**
 * Fetches one unit of an article that is on the screen, rather than all of it; all of it where the rows are no longer
 * the same, or the unit cannot be fetched.
 */
async function fetchUnitNews(queryClient: QueryClient, articleId: ArticleId, unitId: UnitId): Promise<void> {
  const queryKey = queryKeys.article(articleId);
  const article = (): ArticleReview | undefined => queryClient.getQueryData(queryKey);
  const unit = (): Unit | undefined => article()?.units.find(({ id }) => id === unitId);
  if (article() === undefined) return;
  try {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const before = unit();
      const news = await core['article.getUnit']({ articleId, unitId });
      // An article on its way may have been read before the unit changed.
      if (queryClient.isFetching({ queryKey }) > 0) break;
      // This window may have written the unit meanwhile, and know more than the answer.
      if (unit() !== before) continue;
      const known = article();
      const merged = known === undefined ? null : withUnit(known, news);
      if (merged === null) break;
      queryClient.setQueryData(queryKey, merged);
      return;
    }
  } catch {
    // The whole article says what is the matter.
  }
  await queryClient.invalidateQueries({ queryKey });
}

/** Follows the progress of one job; returns the function that ends it. */
export function onProgress(jobId: string, listener: (progress: Progress) => void): () => void {
  return onCoreEvent(event => {
    if (event.type === 'progress' && event.jobId === jobId) listener(event.progress);
  });
}

/** The share of a whole analysis that is done, 0…1, counting its phases alike; 0 before the first report. */
export function shareDone(progress: Progress | null): number {
  if (progress === null) return 0;
  const within = progress.total > 0 ? progress.done / progress.total : 0;
  return (ANALYSIS_PHASES.indexOf(progress.phase) + within) / ANALYSIS_PHASES.length;
}
