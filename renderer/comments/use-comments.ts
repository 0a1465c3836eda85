import { useQuery } from '@tanstack/react-query';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { UnitComment } from '../../src/model/comment.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { openCounts } from './comment-counts.ts';

const commentsOf = (articleId: ArticleId) => ({
  queryKey: queryKeys.comments(articleId),
  queryFn: (): Promise<readonly UnitComment[]> => core['comment.list']({ articleId }),
});

/** All comments of an article, oldest first. */
export const useComments = (articleId: ArticleId) => useQuery(commentsOf(articleId));

/** How many open comments a unit has. */
export const useOpenCount = (articleId: ArticleId, unitId: UnitId): number =>
  useQuery({ ...commentsOf(articleId), select: openCounts }).data?.get(unitId) ?? 0;

/** How many open comments each unit has, as last fetched. */
export const knownOpenCounts = (articleId: ArticleId): ReadonlyMap<UnitId, number> =>
  openCounts(queryClient.getQueryData<readonly UnitComment[]>(queryKeys.comments(articleId)) ?? []);

/** Puts a comment that was just written or settled in place of what was known of it. */
export function patchComment(comment: UnitComment): void {
  const queryKey = queryKeys.comments(comment.articleId);
  // An answer that was on its way before must not undo it.
  void queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData<readonly UnitComment[]>(queryKey, known => {
    if (known === undefined) return known;
    const at = known.findIndex(({ id }) => id === comment.id);
    return at < 0 ? [...known, comment] : known.with(at, comment);
  });
}
