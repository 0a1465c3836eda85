import type { AlignmentUndo } from './alignment.ts';
import type { ArticleId, Bead, UnitId } from './article.ts';
import type { Annotation, CheckFailure, CheckReport } from './issue.ts';
import type { Id, Side } from './text.ts';

export type RevisionId = Id<'Revision'>;
export type ActorId = Id<'Actor'>;
export type CommentId = Id<'Comment'>;

export const ROLES = ['translator', 'editor'] as const;
/** An editor may do all that a translator may. */
export type Role = (typeof ROLES)[number];

const RANK: Readonly<Record<Role, number>> = { translator: 0, editor: 1 };

/** Whether somebody in `role` may do what needs `needed`. */
export const mayActAs = (role: Role, needed: Role): boolean => RANK[role] >= RANK[needed];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly role: Role;
}

/** What the two people are called with whom every database begins, until somebody renames them. */
export const GIVEN_NAMES: Readonly<Record<Role, string>> = { translator: '翻訳者', editor: '編集者' };

/** As whom a call is made: in a role and, where a newsroom has several people of it, as one of them. */
export interface Caller {
  readonly role: Role;
  /** Null: whoever comes first in that role. */
  readonly actorId: ActorId | null;
}

/** The five marks of the status column. `edited` and `untouched` differ in whether a revision was written. */
export const UNIT_STATES = ['untouched', 'edited', 'confirmed', 'returned', 'approved'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** Not yet confirmed, or sent back: what a translator still has to do. */
export const OPEN_STATES = ['untouched', 'edited', 'returned'] as const satisfies readonly UnitState[];

export const ARTICLE_STATES = ['in-review', 'submitted', 'returned', 'approved'] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** `merge` and `split`: an earlier text was joined to another or divided, word for word, as its unit was. */
export const REVISION_ORIGINS = ['mt', 'suggestion', 'human', 'restored', 'merge', 'split'] as const;
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

/** Append-only. A unit's first revision is the machine translation; its head is the one nobody names as parent. */
export interface Revision {
  readonly id: RevisionId;
  readonly unitId: UnitId;
  readonly parentId: RevisionId | null;
  readonly text: string;
  readonly origin: RevisionOrigin;
  readonly by: ActorId;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const VERDICTS = ['accepted', 'dismissed', 'withdrawn', 'mended'] as const;
/**
 * `withdrawn` takes an earlier verdict back: decisions are appended, never deleted. `mended` is no reviewer's word but
 * what they did: they changed the flagged words by hand and the annotation went; it hides nothing.
 */
export type Verdict = (typeof VERDICTS)[number];

export const DISMISSAL_REASONS = [
  'correct-as-is',
  'house-style',
  'wrong-alignment',
  'not-worth-it',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/**
 * What a dismissal covers: the one finding; the same check on the same words, in this article; on the same words with
 * the same source words, in every article of the newsroom, now and later; everything the check says of this article.
 * A check is switched off for all articles in the settings, where its figures stand.
 */
export const DECISION_SCOPES = ['here', 'article', 'term', 'check'] as const;
export type DecisionScope = (typeof DECISION_SCOPES)[number];

/** Append-only verdict on one annotation, by fingerprint, so that it survives re-runs. */
export interface Decision {
  readonly unitId: UnitId;
  readonly fingerprint: string;
  readonly verdict: Verdict;
  readonly scope: DecisionScope;
  readonly reason: DismissalReason | null;
  readonly comment: string;
  readonly by: ActorId;
  readonly at: string;
}

/** A decision with what it was about: what a wide dismissal covers elsewhere, and which checks may learn from it. */
export interface RecordedDecision extends Decision {
  readonly checkId: string;
  /** Words as they are compared: folded. */
  readonly quote: string;
  /** The source words the quote was said to render, folded; empty where none were named. */
  readonly counterpart: string;
  /** Every check that had reported the place. */
  readonly reports: readonly CheckReport[];
}

/** A newsroom's word on whether a check runs; without one, stable checks do and those on trial do not. */
export interface CheckSwitch {
  readonly checkId: string;
  readonly enabled: boolean;
  readonly by: ActorId;
  readonly at: string;
}

export const REVIEW_ACTIONS = [
  'confirm',
  'reopen',
  'approve',
  'return',
  'exclude',
  'include',
  'submit',
] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** Append-only: who moved a unit (or, with `unitId` null, the whole article) on, and what they said. */
export interface ReviewEvent {
  readonly articleId: ArticleId;
  readonly unitId: UnitId | null;
  readonly action: ReviewAction;
  readonly comment: string;
  readonly by: ActorId;
  readonly at: string;
}

/** One row of the review grid: a bead, its texts now and at first, and where it stands. */
export interface Unit {
  readonly id: UnitId;
  readonly articleId: ArticleId;
  /** Row number, from 0. */
  readonly position: number;
  readonly bead: Bead;
  /** Offsets at which the bead's segments begin: in `source`, and in `machine`. */
  readonly segmentStarts: Readonly<Record<Side, readonly number[]>>;
  readonly source: string;
  /** The head revision's text. */
  readonly target: string;
  /** The first revision's text: the machine translation. */
  readonly machine: string;
  readonly head: RevisionId;
  /** A revision was written on top of the machine translation; its text may be the same again. */
  readonly revised: boolean;
  readonly state: UnitState;
  /** Not part of the exported article (furniture of the web page). */
  readonly excluded: boolean;
  /** Text typed but not yet written as a revision; survives a crash. */
  readonly draft: string | null;
  /** What the editor said when returning it; empty otherwise. */
  readonly comment: string;
}

export interface ArticleCounts {
  readonly units: number;
  readonly excluded: number;
  readonly edited: number;
  readonly confirmed: number;
  readonly returned: number;
  readonly approved: number;
  /** Open annotations at medium and high confidence, by severity. */
  readonly critical: number;
  readonly major: number;
  readonly minor: number;
}

export interface ArticleSummary {
  readonly id: ArticleId;
  readonly title: string;
  readonly state: ArticleState;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly sourceName: string;
  readonly targetName: string;
  /** What the wire calls the story; empty where it came without. */
  readonly slug: string;
  readonly assignee: ActorId | null;
  /** ISO 8601, UTC. */
  readonly deadline: string | null;
  /** No run has finished yet, or the last one is under way. */
  readonly analysed: boolean;
  readonly counts: ArticleCounts;
}

/** How many rows of an article stand before and after those that are there. */
export interface LeftOut {
  readonly before: number;
  readonly after: number;
}

/** Everything the article page shows. */
export interface ArticleReview {
  readonly summary: ArticleSummary;
  readonly units: readonly Unit[];
  readonly annotations: readonly Annotation[];
  /** The decision in force on each annotation; dismissed and accepted ones are hidden by the interface. */
  readonly decisions: readonly Decision[];
  readonly failures: readonly CheckFailure[];
  readonly alignment: AlignmentUndo;
  /** Of a long article some rows may be shown before all are read; absent where all are there. */
  readonly leftOut?: LeftOut | undefined;
}
