import type { ArticleId, UnitId } from './article.ts';
import type { ActorId, CommentId } from './review.ts';

/** What somebody said about a paragraph to those who work on it after them. It does not change; it is settled or open. */
export interface UnitComment {
  readonly id: CommentId;
  readonly articleId: ArticleId;
  /** The unit it was written in, which may have left the grid since. */
  readonly unitId: UnitId;
  /** The units of the grid that hold the text it was written about: several, where its unit was divided. */
  readonly shownIn: readonly UnitId[];
  readonly text: string;
  readonly by: ActorId;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who settled it, and when; null while it is open. */
  readonly resolved: { readonly by: ActorId; readonly at: string } | null;
}

/** Longest comment, in UTF-16 code units. */
export const LONGEST_COMMENT = 5000;
