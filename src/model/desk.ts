import type { ArticleId, UnitId } from './article.ts';
import type { ActorId, ArticleSummary, RevisionId, Unit, UnitState } from './review.ts';

/** A paragraph that somebody else wrote since, and its text as it stood then. */
export interface ChangedUnit {
  readonly unitId: UnitId;
  readonly before: string;
}

/**
 * What became of an article since an editor last looked it through; since the machine translation, where they never did.
 * What they wrote themselves they know.
 */
export interface SinceLook {
  readonly articleId: ArticleId;
  /** When that was, ISO 8601, UTC; null for never. */
  readonly lookedAt: string | null;
  readonly changed: readonly ChangedUnit[];
  /** Text of all further units that read otherwise then: the editor's own changes. */
  readonly own: readonly ChangedUnit[];
}

/** A submitted article, as it waits for an editor. */
export interface WaitingArticle {
  readonly summary: ArticleSummary;
  readonly submittedBy: ActorId;
  readonly submittedAt: string;
  readonly lookedAt: string | null;
  /** Paragraphs that somebody else changed since this editor's last look. */
  readonly changed: number;
  /** How often the article was sent back before. */
  readonly returned: number;
}

/** A unit as somebody saw it when they decided on it together with others. */
export interface SeenStanding {
  readonly unitId: UnitId;
  readonly parentId: RevisionId;
  readonly state: UnitState;
}

/** What became of units that were to take a step together. */
export interface UnitsMoved {
  readonly moved: readonly Unit[];
  /** Those that were no longer as they were seen, and stay as they are. */
  readonly refused: readonly UnitId[];
}
