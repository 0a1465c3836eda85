import type { Annotation } from '../../src/model/issue.ts';
import { DECISION_SCOPES, type DecisionScope } from '../../src/model/review.ts';
import { issueWords } from '../review/issues.ts';

/** The scope a step further down or up the list; at either end it goes on at the other. */
export function stepScope(scope: DecisionScope, step: 1 | -1): DecisionScope {
  const count = DECISION_SCOPES.length;
  return DECISION_SCOPES[(DECISION_SCOPES.indexOf(scope) + step + count) % count]!;
}

/** What is said of a scope, and the words it is said with. */
export function scopeAbout(
  scope: DecisionScope,
  issue: Pick<Annotation, 'target' | 'source'>,
): { readonly key: DecisionScope | 'termBare'; readonly words: string; readonly counterpart: string } {
  const counterpart = issue.target === null ? '' : (issue.source?.exact ?? '');
  return {
    key: scope === 'term' && counterpart === '' ? 'termBare' : scope,
    words: clipped(issueWords(issue)),
    counterpart: clipped(counterpart),
  };
}

/** Longest quotation in a line that explains. */
const LONGEST = 24;
const clipped = (words: string): string => {
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST - 1).join('')}…`;
};
