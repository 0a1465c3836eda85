import type { Generated } from 'kysely';
import type { AlignmentEditId, AlignmentEditKind } from '../model/alignment.ts';
import type { ArticleId, Bead, UnitId } from '../model/article.ts';
import type { ConfidenceTier, Severity } from '../model/issue.ts';
import type {
  Actor,
  ActorId,
  ArticleState,
  CommentId,
  DecisionScope,
  DismissalReason,
  ReviewAction,
  RevisionId,
  RevisionOrigin,
  UnitState,
  Verdict,
} from '../model/review.ts';
import type { RuleId, TermId, TermStatus } from '../model/term.ts';
import type { Side } from '../model/text.ts';

/** A truth value in both dialects: 0 or 1. */
type Flag = 0 | 1;

/** `interrupted`: the process ended, or the work was cancelled, before the run did. */
type RunStatus = 'running' | 'finished' | 'interrupted';

/** Columns as Kysely sees them; its plugin turns `article_id` of the DDL into `articleId`. */
export interface Tables {
  readonly actor: Actor;
  readonly article: {
    readonly id: ArticleId;
    readonly title: string;
    readonly sourceName: string;
    readonly targetName: string;
    readonly state: ArticleState;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly deletedAt: string | null;
    readonly slug: Generated<string>;
    readonly assignee: Generated<ActorId | null>;
    readonly deadline: Generated<string | null>;
  };
  readonly segment: {
    readonly articleId: ArticleId;
    readonly side: Side;
    /** Where it begins in the text as imported: what a segment is known by. */
    readonly rangeStart: number;
    readonly rangeEnd: number;
    readonly text: string;
  };
  readonly unit: {
    readonly id: UnitId;
    readonly articleId: ArticleId;
    readonly position: number;
    readonly beadScore: number;
    readonly beadOrigin: Bead['origin'];
    readonly head: RevisionId;
    readonly state: UnitState;
    readonly excluded: Flag;
    readonly comment: string;
    /** The revision its annotations were computed on; behind `head` while a re-check is due. */
    readonly checkedRevision: RevisionId | null;
    /** It left the grid when the alignment was changed; what was written in it stays. */
    readonly retired: Generated<Flag>;
  };
  /** Which unit of the grid a segment belongs to: exactly one. */
  readonly unitSegment: {
    readonly articleId: ArticleId;
    readonly side: Side;
    readonly rangeStart: number;
    readonly unitId: UnitId;
  };
  readonly alignmentEdit: {
    readonly seq: Generated<number>;
    readonly id: AlignmentEditId;
    readonly articleId: ArticleId;
    readonly kind: AlignmentEditKind;
    readonly reverts: AlignmentEditId | null;
    readonly byActor: ActorId;
    readonly at: string;
  };
  /** The units an edit of the alignment took away, and those it put in their place. */
  readonly alignmentEditUnit: {
    readonly editId: AlignmentEditId;
    readonly role: 'before' | 'after';
    readonly place: number;
    readonly unitId: UnitId;
    readonly head: RevisionId;
    readonly excluded: Flag;
    /** `[start, end][]` in the text as imported, as JSON. */
    readonly sourceSpans: string;
    readonly targetSpans: string;
  };
  readonly revision: {
    readonly seq: Generated<number>;
    readonly id: RevisionId;
    readonly unitId: UnitId;
    readonly parentId: RevisionId | null;
    readonly text: string;
    readonly origin: RevisionOrigin;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly decision: {
    readonly seq: Generated<number>;
    readonly unitId: UnitId;
    readonly fingerprint: string;
    readonly checkId: string;
    readonly quote: string;
    readonly verdict: Verdict;
    readonly scope: DecisionScope;
    readonly counterpart: Generated<string>;
    /** `CheckReport[]` as JSON. */
    readonly reports: Generated<string>;
    readonly reason: DismissalReason | null;
    readonly comment: string;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly reviewEvent: {
    readonly seq: Generated<number>;
    readonly articleId: ArticleId;
    readonly unitId: UnitId | null;
    readonly action: ReviewAction;
    readonly comment: string;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly draft: {
    readonly unitId: UnitId;
    readonly baseRevision: RevisionId;
    readonly text: string;
    readonly at: string;
  };
  readonly run: {
    readonly seq: Generated<number>;
    readonly id: string;
    readonly articleId: ArticleId;
    readonly engineVersion: string;
    readonly dataVersion: string;
    readonly startedAt: string;
    readonly finishedAt: string | null;
    readonly status: RunStatus;
    /** `CheckFailure[]` as JSON. */
    readonly failures: string;
  };
  /** Derived from the head revision; replaced, never edited. */
  readonly annotation: {
    readonly unitId: UnitId;
    readonly place: number;
    readonly runId: string;
    readonly revisionId: RevisionId;
    readonly fingerprint: string;
    readonly checkId: string;
    readonly severity: Severity;
    readonly tier: ConfidenceTier;
    /** No decision covers it. Kept by the rule the store was opened with. */
    readonly open: Flag;
    /** The whole `Annotation` as JSON. */
    readonly body: string;
  };
  /** Every annotation that ever stood in a unit: which check reported which words. */
  readonly seenAnnotation: {
    readonly unitId: UnitId;
    readonly fingerprint: string;
    readonly checkId: string;
    readonly exact: string;
    /** The source words it was said to render. */
    readonly counterpart: Generated<string>;
    /** `CheckReport[]` as JSON. */
    readonly reports: Generated<string>;
  };
  /** The newsroom's word on which checks run. */
  readonly checkSwitch: {
    readonly checkId: string;
    readonly enabled: Flag;
    readonly byActor: ActorId;
    readonly at: string;
  };
  /** One row: how often it changed what articles are checked by. */
  readonly newsroom: {
    readonly id: number;
    readonly version: number;
  };
  /** What people say to each other about a paragraph. */
  readonly comment: {
    readonly id: CommentId;
    readonly articleId: ArticleId;
    readonly unitId: UnitId;
    readonly text: string;
    readonly byActor: ActorId;
    readonly at: string;
    readonly resolvedBy: ActorId | null;
    readonly resolvedAt: string | null;
  };
  /** When somebody had looked an article through. */
  readonly look: {
    readonly seq: Generated<number>;
    readonly articleId: ArticleId;
    readonly byActor: ActorId;
    readonly at: string;
  };
  /** What the newsroom has set: `value` is JSON. */
  readonly setting: {
    readonly key: string;
    readonly value: string;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly term: {
    readonly id: TermId;
    readonly source: string;
    readonly target: string;
    readonly status: TermStatus;
    readonly note: string;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly rule: {
    readonly id: RuleId;
    readonly english: string;
    readonly wrong: string;
    /** What to write instead; RIGHT is a word of SQL. */
    readonly better: string;
    readonly note: string;
    readonly byActor: ActorId;
    readonly at: string;
  };
  readonly schemaVersion: {
    readonly version: number;
    readonly name: string;
    readonly at: string;
  };
}
