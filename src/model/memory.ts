import type { ArticleId, UnitId } from './article.ts';
import type { UnitState } from './review.ts';
import type { TextRange } from './text.ts';

/** A stretch of a word-level comparison of two texts: `deleted` is in the first only, `inserted` in the second only. */
export interface MemoryDiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** An earlier translation of a source like the one at hand. */
export interface MemoryMatch {
  readonly articleId: ArticleId;
  readonly articleTitle: string;
  readonly unitId: UnitId;
  /** Row number, from 0. */
  readonly position: number;
  readonly state: UnitState;
  /** How much alike the sources are, in hundredths rounded down; 100 only where they are the same to the letter. */
  readonly percent: number;
  /** The earlier source against the one at hand. */
  readonly difference: readonly MemoryDiffPart[];
  /** What the earlier source was translated as. */
  readonly translation: string;
  /** The part of the source at hand that is alike; null for all of it. */
  readonly part: TextRange | null;
}
