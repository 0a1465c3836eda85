import type { TextRange } from '../../model/text.ts';

/** A predicate that is negated on one side only. */
export interface NegationFlip {
  /** The Japanese predicate with its inflection. */
  readonly target: TextRange;
  /** The English word that stands affirmed, or the negative that was lost with what it governs. */
  readonly source: TextRange;
  readonly strength: number;
}
