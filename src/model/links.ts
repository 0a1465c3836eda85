import type { TextRange } from './text.ts';

/** A word or phrase of the English text and what renders it. `score` is the chance that the link is right, 0…1. */
export interface WordLink {
  readonly source: TextRange;
  readonly target: TextRange;
  readonly score: number;
}

/** Sentences of one unit that render one another; one side may be empty. */
export interface SentenceBead {
  readonly source: readonly TextRange[];
  readonly target: readonly TextRange[];
  readonly score: number;
}

/** What renders what inside one unit. Ranges are UTF-16 offsets in the unit's two texts. */
export interface UnitLinks {
  readonly sentences: readonly SentenceBead[];
  readonly words: readonly WordLink[];
}

/** Where a unit falls apart: offsets of the first character of the lower half. `source` null: its source stays whole. */
export interface SplitProposal {
  readonly target: number;
  readonly source: number | null;
}
