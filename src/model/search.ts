import type { ArticleId, UnitId } from './article.ts';
import type { UnitState } from './review.ts';
import type { Side, TextRange } from './text.ts';

/** A unit that is part of an article, as what reads everything reviewed so far needs it. */
export interface UnitText {
  readonly id: UnitId;
  readonly articleId: ArticleId;
  readonly state: UnitState;
  /** Not part of the exported article. */
  readonly excluded: boolean;
  readonly source: string;
  /** The head revision's text. */
  readonly target: string;
}

/** How far somebody has read the logs of revisions, review steps and changes of the alignment. */
export interface TextMark {
  readonly revision: number;
  readonly event: number;
  readonly edit: number;
}

/** What became of units since a mark. */
export interface TextNews {
  /** As they now stand. */
  readonly units: readonly UnitText[];
  /** Those that left their article's grid. */
  readonly gone: readonly UnitId[];
  readonly mark: TextMark;
  /** There is more behind the mark. */
  readonly more: boolean;
}

/** An article that is not deleted, in a few words. */
export interface ArticleHead {
  readonly id: ArticleId;
  readonly title: string;
  readonly createdAt: string;
}

/** A unit with where it stands. */
export interface Passage extends UnitText {
  /** Row number, from 0. */
  readonly position: number;
  readonly articleTitle: string;
}

export const SEARCH_SIDES = ['source', 'target', 'both'] as const;
/** Where every word of a query must be: `both` lets each be on either side. */
export type SearchSide = (typeof SEARCH_SIDES)[number];

/** A unit that has what was asked for. */
export interface UnitHit {
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  readonly unitId: UnitId;
  /** Row number, from 0. */
  readonly position: number;
  /** `untouched`: nobody has looked at the machine's words yet. */
  readonly state: UnitState;
  readonly source: string;
  readonly target: string;
  /** What matched, in the order of the text. */
  readonly ranges: Readonly<Record<Side, readonly TextRange[]>>;
}

export interface SearchResult {
  /** Approved ones first, then confirmed, edited, returned and untouched ones; of each the newest article first. */
  readonly hits: readonly UnitHit[];
  /** How many there are, shown or not. */
  readonly total: number;
}
