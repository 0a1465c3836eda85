import type { TextRange } from '../../model/text.ts';

/** A place where the words do not fit together, before it becomes a finding. */
export interface Fault<Kind extends string> {
  readonly kind: Kind;
  readonly range: TextRange;
  /** What replaces `replace`, or null where nobody can know. */
  readonly fix: string | null;
  readonly replace: TextRange;
  readonly strength: number;
}
