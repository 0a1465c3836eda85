import type { ArticleId, UnitId } from '../../src/model/article.ts';

/** Where the browser keeps the unit an article opens at. */
const keyOf = (articleId: ArticleId): string => `taiyaku.unit.${articleId}`;

/** The unit that was worked on last in an article, on this machine; null where there was none. */
export const lastUnit = (articleId: ArticleId): UnitId | null =>
  localStorage.getItem(keyOf(articleId)) as UnitId | null;

/** Keeps the unit that is worked on for the next time the article is opened. */
export const keepLastUnit = (articleId: ArticleId, unitId: UnitId): void =>
  localStorage.setItem(keyOf(articleId), unitId);
