import { currentIssue } from '../inspector/issue-panel.tsx';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { goToNextProblem } from '../links/go-to-problem.ts';
import { toggleMap } from '../overview/use-map-open.ts';
import { preferences, setPreferences } from '../preferences/preferences.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { reviewBlocks } from './review-blocks.ts';
import type { InspectorState } from './use-inspector.ts';
import { focusRow } from './use-row-keys.ts';

/** Binds the key table to what a reviewer can do on this page; the menu runs the same handlers. */
export function useReviewCommands(actions: ReviewActions, inspector: InspectorState): CommandHandlers {
  const review = useReview();
  const { store } = review;
  const issue = () => {
    const { activeUnit, activeIssue } = store.get();
    return activeUnit === null ? undefined : currentIssue(review.issuesOf(activeUnit), activeIssue);
  };
  const done = (work: () => void) => (): undefined => {
    work();
  };
  const handlers: CommandHandlers = {
    confirm: done(actions.confirm),
    approve: done(actions.approve),
    nextUnit: done(() => actions.step(1)),
    previousUnit: done(() => actions.step(-1)),
    nextOpenUnit: done(actions.goToNextOpen),
    copySource: done(actions.copySource),
    leaveEditor: () => {
      const { activeUnit } = store.get();
      const inEditor = document.activeElement?.closest('.cm-editor');
      if (!inEditor || activeUnit === null) return false;
      focusRow(document, activeUnit);
      return true;
    },
    nextIssue: done(() => actions.goToIssue(1)),
    previousIssue: done(() => actions.goToIssue(-1)),
    acceptSuggestion: index => {
      const found = issue();
      const suggestion = found?.suggestions[index];
      if (found && suggestion) void actions.accept(found, suggestion);
      return true;
    },
    dismiss: () => {
      if (!issue()) return true;
      inspector.setOpen(true);
      store.set({ dismissing: true });
      return true;
    },
    makeRule: done(() => actions.makeRule(issue())),
    issueList: done(() => {
      inspector.setOpen(true);
      requestAnimationFrame(() => document.getElementById('tab-issues')?.focus());
    }),
    toggleLow: done(() => setPreferences({ showLow: !preferences().showLow })),
    nextLinkProblem: done(() => goToNextProblem(review, actions)),
    viewEdit: done(() => store.set({ view: 'edit' })),
    viewDiff: done(() => store.set({ view: 'diff' })),
    viewMachine: done(() => store.set({ view: 'machine' })),
    toggleInspector: done(() => inspector.setOpen(!inspector.open)),
    toggleMap: done(toggleMap),
    shortcuts: done(() => store.set({ dialog: { kind: 'shortcuts' } })),
  };
  useCommands(handlers, reviewBlocks(review, issue));
  return handlers;
}
