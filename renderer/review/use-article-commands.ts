import type { ArticleReview } from '../../src/model/review.ts';
import type { BlockedReason } from '../keys/command-registry.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';
import { useArticleActions } from './use-article-actions.ts';

/** What can be done with the article as a whole, and the steps of a unit that have no key; header and palette run it. */
export function useArticleCommands(
  article: ArticleReview,
  actions: ReviewActions,
): { readonly handlers: CommandHandlers; readonly busy: boolean } {
  const review = useReview();
  const { store, activeUnit } = review;
  const { submit, approve, analyzeAgain, busy } = useArticleActions(article, actions);
  const { state } = article.summary;
  const withUnit = (work: (unit: NonNullable<ReturnType<typeof activeUnit>>) => unknown) => (): true => {
    const unit = activeUnit();
    if (unit) void work(unit);
    return true;
  };
  const done = (work: () => void) => (): true => {
    work();
    return true;
  };
  const handlers = {
    export: done(() => store.set({ dialog: { kind: 'export' } })),
    submit: done(submit),
    approveArticle: done(approve),
    returnArticle: done(() => store.set({ dialog: { kind: 'return', unitId: null } })),
    analyzeAgain: done(analyzeAgain),
    returnUnit: withUnit(unit => store.set({ dialog: { kind: 'return', unitId: unit.id } })),
    reopenUnit: withUnit(actions.reopen),
    excludeUnit: withUnit(unit => actions.setExcluded(unit, !unit.excluded)),
    settings: done(() => store.set({ dialog: { kind: 'settings' } })),
  } satisfies CommandHandlers;
  const unlessDone = (): BlockedReason | null =>
    state === 'approved' || state === 'submitted' ? state : busy ? 'busy' : null;
  const needsUnit = (): BlockedReason | null => (activeUnit() ? null : 'noUnit');
  const blocks = {
    submit: unlessDone,
    approveArticle: () => (state === 'submitted' ? null : unlessDone()),
    returnUnit: needsUnit,
    reopenUnit: () => {
      const unit = activeUnit();
      return unit?.state === 'untouched' || unit?.state === 'edited' ? 'open' : needsUnit();
    },
    excludeUnit: needsUnit,
    analyzeAgain: () => (store.get().analysing === null ? null : 'busy'),
  };
  useCommands(handlers, blocks);
  return { handlers, busy };
}
