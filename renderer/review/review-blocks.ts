import type { Annotation } from '../../src/model/issue.ts';
import type { BlockedReason, Blocks } from '../keys/command-registry.ts';
import type { Review, View } from './review.ts';

/** What stands in the way of the commands of the review page; `issue` is the one they would be about. */
export function reviewBlocks(review: Review, issue: () => Annotation | undefined) {
  const { store } = review;
  const needsUnit = (): BlockedReason | null => (store.get().activeUnit === null ? 'noUnit' : null);
  const needsIssue = (): BlockedReason | null => needsUnit() ?? (issue() ? null : 'noIssue');
  const unlessShown = (view: View) => () => (store.get().view === view ? 'chosen' : null);
  return {
    confirm: needsUnit,
    makeRule: needsUnit,
    copySource: () => {
      const unit = review.activeUnit();
      if (!unit) return 'noUnit';
      return review.textOf(unit) === '' ? null : 'notEmpty';
    },
    leaveEditor: () => (document.activeElement?.closest('.cm-editor') ? null : 'notEditing'),
    acceptSuggestion: () => needsIssue() ?? (issue()?.suggestions.length ? null : 'noSuggestion'),
    dismiss: needsIssue,
    viewEdit: unlessShown('edit'),
    viewDiff: unlessShown('diff'),
    viewMachine: unlessShown('machine'),
  } satisfies Blocks;
}
