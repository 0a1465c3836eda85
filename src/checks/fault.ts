import type { Evidence, Suggestion } from '../model/issue.ts';
import type { TextRange } from '../model/text.ts';
import { slice } from '../text/ranges.ts';

/** A place where the form of the Japanese is wrong, before it becomes a finding. */
export interface Fault<Kind extends string> {
  readonly kind: Kind;
  readonly range: TextRange;
  /** What replaces `replace`, or null where nobody can know. */
  readonly fix: string | null;
  /** The range, if left out. */
  readonly replace?: TextRange;
  readonly strength: number;
}

/** What every finding of a fault has, but for its message and what the source has there. */
export function faultIn(text: string, { range, fix, replace = range, strength }: Fault<string>) {
  const evidence: readonly Evidence[] = [{ kind: 'form', detail: slice(text, range), source: null }];
  const suggestions: readonly Suggestion[] = fix === null ? [] : [{ replace, text: fix, note: '' }];
  return { target: range, strength, evidence, suggestions };
}
