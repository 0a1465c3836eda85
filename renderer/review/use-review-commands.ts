import { useLocation } from 'wouter';
import { currentIssue } from '../inspector/issue-panel.tsx';
import { bringTabToFront, openInspector, unfoldForIssue } from '../inspector/open-inspector.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { goToNextProblem } from '../links/go-to-problem.ts';
import { toggleMap } from '../overview/use-map-open.ts';
import { preferences, setPreferences } from '../preferences/preferences.ts';
import { reportPath } from '../report/report-path.ts';
import { onceWhole } from './once-whole.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { reviewBlocks } from './review-blocks.ts';
import type { InspectorState } from './use-inspector.ts';
import { focusRow } from './use-row-keys.ts';

/** Binds the key table to what a reviewer can do on this page; the menu runs the same handlers. */
export function useReviewCommands(actions: ReviewActions, inspector: InspectorState): CommandHandlers {
  const review = useReview();
  const { store } = review;
  const [, navigate] = useLocation();
  const issue = () => {
    const { activeUnit, activeIssue } = store.get();
    return activeUnit === null ? undefined : currentIssue(review.issuesOf(activeUnit), activeIssue);
  };
  const done = (work: () => void) => (): undefined => {
    work();
  };
  /** Whoever asks for an issue wants to read its card. */
  const goToIssue = (step: 1 | -1): void => {
    if (!unfoldForIssue()) bringTabToFront('issues');
    actions.goToIssue(step);
  };
  const own = {
    confirm: done(actions.confirm),
    nextUnit: done(() => actions.step(1)),
    previousUnit: done(() => actions.step(-1)),
    copySource: done(actions.copySource),
    leaveEditor: () => {
      const { activeUnit } = store.get();
      const inEditor = document.activeElement?.closest('.cm-editor');
      if (!inEditor || activeUnit === null) return false;
      focusRow(document, activeUnit);
      return true;
    },
    nextIssue: done(() => goToIssue(1)),
    previousIssue: done(() => goToIssue(-1)),
    acceptSuggestion: index => {
      const found = issue();
      const suggestion = found?.suggestions[index];
      if (found && suggestion) void actions.accept(found, suggestion);
      return true;
    },
    dismiss: () => {
      if (!issue()) return true;
      openInspector('issues');
      store.set({ dismissing: true });
      return true;
    },
    makeRule: done(() => actions.makeRule(issue())),
    issueList: done(() => {
      openInspector('issues');
      requestAnimationFrame(() => document.getElementById('tab-issues')?.focus());
    }),
    toggleLow: done(() => setPreferences({ showLow: !preferences().showLow })),
    nextLinkProblem: done(() => goToNextProblem(review, actions)),
    viewEdit: done(() => store.set({ view: 'edit' })),
    viewDiff: done(() => store.set({ view: 'diff' })),
    viewMachine: done(() => store.set({ view: 'machine' })),
    toggleInspector: done(() => inspector.setOpen(!inspector.open)),
    toggleMap: done(toggleMap),
    report: done(() => navigate(reportPath(review.articleId))),
    shortcuts: done(() => store.set({ dialog: { kind: 'shortcuts' } })),
  } satisfies CommandHandlers;
  const handlers = onceWhole(review, own, ['nextLinkProblem']);
  useCommands(handlers, reviewBlocks(review, issue));
  return handlers;
}
