import type { TextRange } from '../../model/text.ts';

/** A statement that is more or less certain, or due, in one of the texts. */
export interface ModalityShift {
  /** The Japanese expression. */
  readonly target: TextRange;
  /** The English words it is about. */
  readonly source: TextRange;
  readonly strength: number;
}
