import type { TextRange } from '../../model/text.ts';

/** A place where the form of the text is wrong, before it becomes a finding. */
export interface Defect<Kind extends string> {
  readonly kind: Kind;
  readonly range: TextRange;
  /** What should replace `replace` (by default the range), or null where nobody can know. */
  readonly fix: string | null;
  readonly replace?: TextRange;
  readonly strength: number;
}
