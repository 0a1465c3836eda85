import type { ArticleId, UnitId } from '../../src/model/article.ts';

/** Names of everything that is fetched; an event invalidates by prefix. */
export const queryKeys = {
  library: ['library'] as const,
  article: (id: ArticleId) => ['article', id] as const,
  history: (id: UnitId) => ['history', id] as const,
  comparison: (before: string, after: string) => ['comparison', before, after] as const,
  actors: ['actors'] as const,
  appInfo: ['app-info'] as const,
};
