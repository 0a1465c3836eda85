import type { ArticleId, Bead, Segment, UnitId } from './article.ts';
import type { ActorId, ArticleState, RevisionId, RevisionOrigin, UnitState } from './review.ts';
import type { Id, Side } from './text.ts';

export type AlignmentEditId = Id<'AlignmentEdit'>;

/** A unit as the reviewer saw it: a change of the alignment is refused if the head has moved on. */
export interface SeenUnit {
  readonly unitId: UnitId;
  readonly parentId: RevisionId;
}

/** What a reviewer may do to the alignment by hand. Segments are counted from 0 within the unit's side. */
export type AlignmentOperation =
  /** One unit of two, wherever they stand; so are two loose paragraphs linked. */
  | { readonly kind: 'merge'; readonly units: readonly [SeenUnit, SeenUnit] }
  /** Two units of one; the lower begins at `offset` of the translation. The source is cut where it corresponds. */
  | { readonly kind: 'split'; readonly unit: SeenUnit; readonly offset: number }
  /** One segment goes from one unit to another. */
  | {
      readonly kind: 'move';
      readonly from: SeenUnit;
      readonly to: SeenUnit;
      readonly side: Side;
      readonly segment: number;
    }
  /** One segment, or with null the whole side, gets a unit of its own; on the target side it leaves the export. */
  | { readonly kind: 'detach'; readonly unit: SeenUnit; readonly side: Side; readonly segment: number | null }
  /** Two units exchange their translations. */
  | { readonly kind: 'swap'; readonly units: readonly [SeenUnit, SeenUnit] };

export const ALIGNMENT_EDIT_KINDS = [
  'merge',
  'split',
  'move',
  'detach',
  'swap',
  'exclude',
  'include',
  'realign',
  'undo',
  'redo',
] as const;
export type AlignmentEditKind = (typeof ALIGNMENT_EDIT_KINDS)[number];

/** Append-only: who changed the alignment when. `reverts` names the edit that an undo or redo takes back. */
export interface AlignmentEdit {
  readonly id: AlignmentEditId;
  readonly articleId: ArticleId;
  readonly kind: AlignmentEditKind;
  readonly reverts: AlignmentEditId | null;
  readonly by: ActorId;
  readonly at: string;
}

/** What undo and redo would do now, named by the edit they concern; null where there is nothing. */
export interface AlignmentUndo {
  readonly undo: AlignmentEditKind | null;
  readonly redo: AlignmentEditKind | null;
}

/** Units that left the grid and units that took their place, in reading order. */
export interface AlignmentChange {
  readonly retired: readonly UnitId[];
  readonly units: readonly UnitId[];
}

/** A unit as it stands in the grid, with the segments it holds: what a change of the alignment works on. */
export interface AlignedUnit {
  readonly id: UnitId;
  readonly bead: Pick<Bead, 'score' | 'origin'>;
  readonly source: readonly Segment[];
  readonly target: readonly Segment[];
  /** The head revision's text, or what was typed since. */
  readonly text: string;
  readonly head: RevisionId;
  readonly drafted: boolean;
  /** Somebody wrote on top of the machine translation. */
  readonly revised: boolean;
  readonly state: UnitState;
  readonly excluded: boolean;
  readonly comment: string;
}

/** A unit that a change of the alignment puts into the grid. Its machine translation is that of its segments. */
export interface PlannedUnit extends Omit<AlignedUnit, 'id' | 'head' | 'drafted' | 'revised' | 'text'> {
  /** The unit that comes back with its history; null for a new one. */
  readonly returning: UnitId | null;
  /** What is written as a revision on top; null where the text is the returning unit's, or the machine translation. */
  readonly revision: { readonly text: string; readonly origin: RevisionOrigin } | null;
}

/** Units that take the place of others; together they hold the same text, though it may be cut elsewhere. */
export interface AlignmentPlan {
  readonly units: readonly PlannedUnit[];
  /** Where the article stands afterwards. */
  readonly article: ArticleState;
}

/** A unit before or after an edit of the alignment, as recorded with it. */
interface RecordedUnit {
  readonly id: UnitId;
  readonly head: RevisionId;
  readonly excluded: boolean;
}

/** An edit of the alignment that is to be taken back. Both lists are in reading order. */
export interface RevertedEdit {
  readonly before: readonly (AlignedUnit & { readonly recorded: RecordedUnit })[];
  /** The units that stand now; `text` may have changed since. */
  readonly after: readonly (AlignedUnit & { readonly recorded: RecordedUnit })[];
}
