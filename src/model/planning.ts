import type { ArticleId } from './article.ts';
import type { ActorId } from './review.ts';

/** What a newsroom plans an article's work by; what is not named stays as it is. */
export interface ArticlePlan {
  readonly slug?: string | undefined;
  readonly assignee?: ActorId | null | undefined;
  /** ISO 8601, UTC. */
  readonly deadline?: string | null | undefined;
}

/** An article with its texts as they were imported, but for the white space between paragraphs. */
export interface ImportedArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly source: string;
  readonly target: string;
}
