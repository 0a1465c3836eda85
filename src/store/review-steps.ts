import type { UnitId } from '../model/article.ts';
import type { ArticleState, ReviewAction, Revision, RevisionId, UnitState } from '../model/review.ts';
import type { Signature } from './store.ts';

/** What a review step is judged by. */
export interface UnitStanding {
  readonly state: UnitState;
  readonly excluded: boolean;
  /** A revision was written on top of the machine translation. */
  readonly revised: boolean;
  readonly target: string;
  readonly comment: string;
  readonly article: ArticleState;
}

export interface UnitStep {
  readonly state: UnitState;
  readonly excluded: boolean;
  readonly comment: string;
  readonly article: ArticleState;
  readonly event: { readonly action: ReviewAction; readonly comment: string } | null;
}

/** A step of one unit, against the revision the reviewer looked at. */
export interface UnitReview extends Signature {
  readonly unitId: UnitId;
  readonly head: RevisionId;
  /** Written on top of `head` together with the step. */
  readonly revision: Pick<Revision, 'id' | 'text' | 'origin'> | null;
}

export interface ArticleStanding {
  readonly state: ArticleState;
  /** Units that are part of the export and stand as returned. */
  readonly returned: number;
}

export interface ArticleStep {
  readonly state: ArticleState;
  /** Approve every unit that is part of the export and not yet approved. */
  readonly approveUnits: boolean;
  /** Keep that whoever takes the step has looked the article through. */
  readonly looked: boolean;
  readonly event: { readonly action: ReviewAction; readonly comment: string } | null;
}
