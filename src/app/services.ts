import type { Check } from '../checks/check.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { AlignmentEditId } from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { CoreEvent } from '../model/progress.ts';
import type { ActorId, CommentId, RevisionId } from '../model/review.ts';
import type { RuleId, TermId } from '../model/term.ts';
import type { Id } from '../model/text.ts';
import type { Store } from '../store/store.ts';
import type { Backups } from './backups.ts';

/** What the use-cases work with. The composition root makes it once a process. */
export interface Services {
  readonly store: Store;
  /** The language tools, loaded when first asked for and shared from then on. */
  readonly tools: () => Promise<LanguageTools>;
  /** Every check there is; which of them run is the newsroom's to say (`newsroom.ts`). */
  readonly checks: readonly Check[];
  readonly publish: (event: CoreEvent) => void;
  /** Told of failures that must not stop the caller's work. */
  readonly onBug: (where: string, error: unknown) => void;
  /** Lets the thread answer other calls before it goes on. */
  readonly yieldToEventLoop: () => Promise<void>;
  readonly decodeBase64: (base64: string) => Uint8Array;
  /** Copies of the database beside it; none where the database is no file. */
  readonly backups: Backups | null;
  readonly about: {
    readonly version: string;
    readonly database: string;
    readonly runtime: string;
  };
}

/** This instant, ISO 8601, UTC. */
export const now = (): string => new Date().toISOString();

const newId = <Kind extends string>(): Id<Kind> => crypto.randomUUID() as Id<Kind>;
export const newActorId = (): ActorId => newId<'Actor'>();
export const newArticleId = (): ArticleId => newId<'Article'>();
export const newUnitId = (): UnitId => newId<'Unit'>();
export const newRevisionId = (): RevisionId => newId<'Revision'>();
export const newAlignmentEditId = (): AlignmentEditId => newId<'AlignmentEdit'>();
export const newCommentId = (): CommentId => newId<'Comment'>();
export const newTermId = (): TermId => newId<'Term'>();
export const newRuleId = (): RuleId => newId<'Rule'>();
export const newRunId = (): string => crypto.randomUUID();
