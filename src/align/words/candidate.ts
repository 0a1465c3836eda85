import type { TokenSpan } from './target-words.ts';

/** What a link rests on. */
export type EvidenceKind =
  | 'number'
  | 'same'
  | 'dictionary'
  | 'sound'
  | 'characters'
  | 'particle'
  | 'ending'
  | 'mark'
  | 'neighbour';

/** A link that something speaks for: target tokens and source tokens (indices, ascending). */
export interface Candidate {
  readonly target: TokenSpan;
  readonly source: readonly number[];
  /** How strong the evidence is among its kind, 0…1. */
  readonly strength: number;
  readonly evidence: EvidenceKind;
}
