import type {
  AlignedUnit,
  AlignmentChange,
  AlignmentEdit,
  AlignmentEditId,
  AlignmentEditKind,
  AlignmentPlan,
  RevertedEdit,
  SeenUnit,
} from '../model/alignment.ts';
import type { ArticleId, Bead, SegmentedPair, UnitId } from '../model/article.ts';
import type { UnitComment } from '../model/comment.ts';
import type { SeenStanding, SinceLook, UnitsMoved, WaitingArticle } from '../model/desk.ts';
import type { Annotation, CheckFailure, CheckReport } from '../model/issue.ts';
import type { ArticlePlan, ImportedArticle } from '../model/planning.ts';
import type { HouseStyle, Profile } from '../model/profile.ts';
import type {
  Actor,
  ActorId,
  ArticleState,
  ArticleSummary,
  CheckSwitch,
  CommentId,
  LeftOut,
  RecordedDecision,
  ReviewEvent,
  Revision,
  RevisionId,
  Unit,
} from '../model/review.ts';
import type { ArticleHead, Passage, TextMark, TextNews } from '../model/search.ts';
import type { RuleEntry, RuleId, TermEntry, TermId } from '../model/term.ts';
import type { ArticleStanding, ArticleStep, UnitReview, UnitStanding, UnitStep } from './review-steps.ts';

/** All rows of the newsroom's termbase, its rules, and how it writes. */
export interface StoredHouse extends HouseStyle {
  readonly terms: readonly TermEntry[];
  readonly rules: readonly RuleEntry[];
}

/** Units whose English holds one of these letter sequences, in lower case; or all. */
export type Concerned = readonly string[] | 'all';

/** Rows that come, those of an id that is there in its place; and rows that go. */
export interface HouseChange {
  readonly terms: { readonly put: readonly TermEntry[]; readonly drop: readonly TermId[] };
  readonly rules: { readonly put: readonly RuleEntry[]; readonly drop: readonly RuleId[] };
  /** Are to be checked again. */
  readonly concerned: Concerned;
}

/** Which annotations no decision covers, as a pure rule: the review layer has it, the store keeps counts by it. */
export type OpenRule = (
  annotations: readonly Annotation[],
  decisions: readonly RecordedDecision[],
) => readonly boolean[];

/** Who did something, and when (ISO 8601, UTC). */
export interface Signature {
  readonly by: ActorId;
  readonly at: string;
}

/** A comment as it is written: about a unit of the grid, and open. */
export interface NewComment extends Signature {
  readonly id: CommentId;
  readonly unitId: UnitId;
  readonly text: string;
}

/** A complete run of the checks over one article. */
interface RunRecord {
  readonly id: string;
  readonly engineVersion: string;
  readonly dataVersion: string;
  readonly startedAt: string;
}

export interface NewUnit {
  readonly id: UnitId;
  readonly bead: Bead;
  /** Id of the revision that holds the machine translation as imported. */
  readonly revisionId: RevisionId;
  readonly target: string;
  readonly excluded: boolean;
}

/** An article as the first analysis left it. The beads cover every segment exactly once. */
export interface NewArticle extends Signature {
  readonly id: ArticleId;
  readonly title: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly slug?: string | undefined;
  readonly texts: SegmentedPair;
  readonly units: readonly NewUnit[];
  readonly run: RunRecord;
  /** Of the newsroom, as the run had it: units are to be checked again where it has moved since. */
  readonly newsroomVersion: number;
  readonly annotations: readonly Annotation[];
  readonly failures: readonly CheckFailure[];
}

export interface StoredArticle {
  readonly summary: ArticleSummary;
  readonly units: readonly Unit[];
  readonly annotations: readonly Annotation[];
  /** All of the article's and those that hold in every article, oldest first; the review layer says which are in force. */
  readonly decisions: readonly RecordedDecision[];
  readonly failures: readonly CheckFailure[];
  /** Every change of the alignment, oldest first. */
  readonly edits: readonly AlignmentEdit[];
  /** Units whose annotations were computed on an earlier revision than their head, or by what the newsroom said before. */
  readonly outdated: readonly UnitId[];
}

/** Which rows of an article are wanted. */
export interface PartWanted {
  /** About which unit; with null, or where it is no row of the article, about the first that is open. */
  readonly at: UnitId | null;
  readonly rows: number;
  /** Of an article that has no more rows than this no part is wanted. */
  readonly whole: number;
}

/** An article as if it had these rows alone; its summary is that of the whole. */
export interface ArticlePart extends StoredArticle {
  readonly leftOut: LeftOut;
}

/** All that was done to a unit and to those it came out of, oldest first. */
export interface UnitHistory {
  readonly revisions: readonly Revision[];
  /** Those of the article as a whole included. */
  readonly events: readonly ReviewEvent[];
  readonly decisions: readonly RecordedDecision[];
  readonly alignments: readonly AlignmentEdit[];
}

/** Which checks reported which words, and the source words these were said to render. */
export interface AnnotationSubject {
  readonly checkId: string;
  readonly exact: string;
  readonly counterpart: string;
  readonly reports: readonly CheckReport[];
}

/** Makes the ids of what the store writes. */
export interface NewIds {
  readonly unit: () => UnitId;
  readonly revision: () => RevisionId;
}

/** A change of the alignment, before the store knows what it does to which units. */
interface AlignmentRequest extends Signature {
  readonly id: AlignmentEditId;
  readonly articleId: ArticleId;
  readonly ids: NewIds;
}

/** Annotations of one revision of one unit, to replace what was known of it. */
export interface UnitCheck {
  readonly unitId: UnitId;
  readonly revisionId: RevisionId;
  /** Of the newsroom, as the check had it: the unit is to be checked again where it has moved since. */
  readonly newsroomVersion: number;
  readonly annotations: readonly Annotation[];
  readonly failures: readonly CheckFailure[];
}

/**
 * The store. Each method is one unit of work and one transaction. `judge` runs inside it on what stands there at
 * that moment; null means that nothing changes, an exception that nothing is written.
 * Errors: `not-found`, `conflict` (the head is no longer the one named), `storage`.
 */
export interface Store {
  /** Translators first; of each role whoever the database began with, then the others by name. */
  actors(): Promise<readonly Actor[]>;
  addActor(actor: Actor): Promise<void>;
  renameActor(id: ActorId, name: string): Promise<Actor>;

  /** No article was ever stored, not even a deleted one. */
  isEmpty(): Promise<boolean>;
  /** Articles that are not deleted, most recently changed first. */
  library(): Promise<readonly ArticleSummary[]>;
  createArticle(article: NewArticle): Promise<void>;
  /** With `only`, as if the article had this one unit; its decisions and edits are the whole article's. */
  article(id: ArticleId, only?: UnitId): Promise<StoredArticle>;
  /** Some rows of a long article, null for a short one. */
  articlePart(id: ArticleId, wanted: PartWanted): Promise<ArticlePart | null>;
  summary(id: ArticleId): Promise<ArticleSummary>;
  renameArticle(id: ArticleId, title: string, at: string): Promise<ArticleSummary>;
  /** Changes what is named. The time of the last change is that of the texts, and stays. */
  planArticle(id: ArticleId, plan: ArticlePlan): Promise<ArticleSummary>;
  /** Articles that were imported from files of these names, as far as they are not deleted, newest first. */
  importsNamed(sourceName: string, targetName: string): Promise<readonly ImportedArticle[]>;
  /** Hides the article, or with null brings it back. */
  setDeleted(id: ArticleId, deletedAt: string | null): Promise<void>;
  reviewArticle(
    id: ArticleId,
    signature: Signature,
    judge: (standing: ArticleStanding) => ArticleStep | null,
  ): Promise<ArticleSummary>;

  unit(id: UnitId): Promise<Unit>;
  /** The concerned units of an article's grid in reading order; none where the article is deleted. */
  units(id: ArticleId, concerned: Concerned): Promise<readonly Unit[]>;
  history(id: UnitId): Promise<UnitHistory>;
  reviewUnit(review: UnitReview, judge: (standing: UnitStanding) => UnitStep | null): Promise<Unit>;
  /** A step of several units; those no longer as they were seen are refused and stay as they are. */
  reviewUnits(
    articleId: ArticleId,
    seen: readonly SeenStanding[],
    signature: Signature,
    judge: (standing: UnitStanding) => UnitStep | null,
  ): Promise<UnitsMoved>;
  /** Keeps text typed on top of `head`; null drops it. */
  saveDraft(unitId: UnitId, head: RevisionId, text: string | null, at: string): Promise<void>;

  /** The units of an article's grid with their segments, in reading order; none where there is no article. */
  alignedUnits(id: ArticleId): Promise<readonly AlignedUnit[]>;
  /**
   * Puts other units in the place of the seen ones, as `plan` says of them in reading order. AppError `conflict`
   * (`stale`, `retired`) where a unit is no longer as it was seen.
   */
  changeAlignment(
    request: AlignmentRequest & { readonly kind: AlignmentEditKind },
    seen: readonly SeenUnit[],
    plan: (units: readonly AlignedUnit[], article: ArticleState) => AlignmentPlan,
  ): Promise<AlignmentChange>;
  /** Takes an edit back that `choose` picks from all there are; null where it picks none. */
  revertAlignment(
    request: AlignmentRequest & { readonly kind: 'undo' | 'redo' },
    choose: (edits: readonly AlignmentEdit[]) => AlignmentEdit | null,
    plan: (edit: RevertedEdit, article: ArticleState) => AlignmentPlan,
  ): Promise<AlignmentChange | null>;

  annotationsOf(unitId: UnitId): Promise<readonly Annotation[]>;
  /** What an annotation was about, even if a later text has it no more; null where there never was one. */
  subjectOf(unitId: UnitId, fingerprint: string): Promise<AnnotationSubject | null>;
  /**
   * All decisions on an article's units, also on those that left the grid, and those that hold in every article; oldest
   * first.
   */
  decisions(id: ArticleId): Promise<readonly RecordedDecision[]>;
  appendDecision(decision: RecordedDecision): Promise<void>;
  /** Every decision of the newsroom, oldest first; not what was mended by hand and is flagged again. */
  outcomes(): Promise<readonly (RecordedDecision & { readonly articleId: ArticleId })[]>;

  /**
   * What became of units since `mark`, deleted articles included, `limit` rows of each log at a time; from null on, all
   * there are. Whoever has read on until there is no more knows every unit of a grid as it stands.
   */
  textNews(mark: TextMark | null, limit: number): Promise<TextNews>;
  /** The articles that are not deleted, newest first. */
  articleHeads(): Promise<readonly ArticleHead[]>;
  /** Units as they now stand, in no order; none of those that left the grid or whose article is deleted. */
  passages(ids: readonly UnitId[]): Promise<readonly Passage[]>;

  /** Counts the changes of which checks run, of the termbase and of the rules, by whatever process. */
  newsroomVersion(): Promise<number>;
  checkSwitches(): Promise<readonly CheckSwitch[]>;
  /** What a check found before is not shown while it is switched off; units that need another look become outdated. */
  switchCheck(change: CheckSwitch): Promise<void>;

  startRun(articleId: ArticleId, run: RunRecord): Promise<void>;
  /** Replaces annotations and failures of the checked units; those revised meanwhile, or new since, keep theirs. */
  finishRun(
    articleId: ArticleId,
    runId: string,
    at: string,
    checks: readonly UnitCheck[],
    failures: readonly CheckFailure[],
  ): Promise<void>;
  interruptRun(runId: string): Promise<void>;
  /** Replaces the annotations of one unit; does nothing if it was revised meanwhile. */
  recordCheck(check: UnitCheck): Promise<void>;

  /** What was said about the units of an article, oldest first; none where it is deleted. */
  comments(id: ArticleId): Promise<readonly UnitComment[]>;
  addComment(comment: NewComment): Promise<UnitComment>;
  /** Settles a comment, or with null opens it again. Of a settled one stays who settled it first. */
  settleComment(id: CommentId, resolved: Signature | null): Promise<UnitComment>;

  /** What the newsroom wants of every article; the default for what it never set. */
  profile(): Promise<Profile>;
  /** Another style marks every unit as to be checked again. */
  setProfile(profile: Profile, signature: Signature): Promise<void>;
  /** Keeps that somebody has looked an article through. */
  recordLook(articleId: ArticleId, signature: Signature): Promise<void>;
  /** What became of an article since `by` last looked it through. */
  sinceLook(articleId: ArticleId, by: ActorId): Promise<SinceLook>;
  /** Submitted articles, those first that have waited longest; what changed in them since `by` last looked. */
  waiting(by: ActorId): Promise<readonly WaitingArticle[]>;

  house(): Promise<StoredHouse>;
  /** Returns the articles of which units are to be checked again. */
  changeHouse(change: HouseChange): Promise<readonly ArticleId[]>;

  close(): Promise<void>;
}
