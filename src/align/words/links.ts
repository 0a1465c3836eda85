import type { TextRange } from '../../model/text.ts';
import type { EnglishToken, JapaneseToken } from '../../segment/token.ts';

/** A stretch of the source and the stretch of the translation that renders it; UTF-16 ranges in the unit's texts. */
export interface WordLink {
  readonly source: TextRange;
  readonly target: TextRange;
  /** Chance that the link is right, 0…1. */
  readonly score: number;
}

/** Sentences of both sides that render one another; one side may be empty. */
export interface SentenceBead {
  readonly source: readonly TextRange[];
  readonly target: readonly TextRange[];
  /** Chance that exactly these sentences belong together, 0…1. */
  readonly score: number;
}

export interface UnitLinks {
  /** In the order of the source; every sentence of both sides is in exactly one. */
  readonly sentences: readonly SentenceBead[];
  /** In the order of the translation. A word may be in several links, or in none. */
  readonly words: readonly WordLink[];
}

/** What linking needs of the source side of a unit. */
export interface LinkableSource {
  readonly text: string;
  readonly tokens: readonly EnglishToken[];
  readonly sentences: readonly TextRange[];
}

/** What linking needs of the target side of a unit. */
export interface LinkableTarget {
  readonly text: string;
  readonly tokens: readonly JapaneseToken[];
  readonly sentences: readonly TextRange[];
}
