import type { ArticleId } from '../../src/model/article.ts';

/** The addresses of an article's review and of its quality report. */
export const articlePath = (id: ArticleId): string => `/articles/${id}`;
export const reportPath = (id: ArticleId): string => `${articlePath(id)}/report`;
