import { useTranslation } from 'react-i18next';
import type { ArticleReview } from '../../src/model/review.ts';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { preferences } from '../preferences/preferences.ts';
import { moveUnits } from '../review/move-units.ts';
import { onceWhole } from '../review/once-whole.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import type { UndoStep } from '../review/undo-stack.ts';
import { useArticleActions } from '../review/use-article-actions.ts';
import { deskNow } from './desk-now.ts';
import { nextInOrder } from './waiting.ts';

/** The keys of an editor's desk; in another role they do what is that role's. */
export function useDeskCommands(
  article: ArticleReview,
  actions: ReviewActions,
  undo: (step: UndoStep) => void,
): CommandHandlers {
  const { t } = useTranslation();
  const review = useReview();
  const { store, undoStack } = review;
  const { approve: approveArticle } = useArticleActions(article, actions);
  const { state } = article.summary;

  const approveTogether = async (): Promise<void> => {
    try {
      if (!(await actions.writeAll())) return;
      const { together } = deskNow(review);
      const confirmed = together.filter(each => each.state === 'confirmed').map(({ id }) => id);
      const result = await moveUnits(review, 'approve', together);
      if (result === null) return;
      const { moved, refused } = result;
      const told = t('desk.approvedTogether', { count: moved.length });
      const text = refused.length === 0 ? told : `${told} · ${t('desk.refused', { count: refused.length })}`;
      const [first] = moved;
      if (first === undefined) {
        notify({ text });
        return;
      }
      const step: UndoStep = {
        kind: 'together',
        unitId: first.id,
        unitIds: moved.map(({ id }) => id),
        confirmed,
      };
      undoStack.push(step);
      notify({ text, action: { label: t('common.undo'), run: () => undo(step) } });
    } catch (error) {
      showFailure(error);
    }
  };

  const isDone = (): boolean => {
    const { units = [], leftOut } = review.data() ?? {};
    if (leftOut) return false;
    const { activeUnit } = store.get();
    const session = activeUnit === null ? undefined : review.sessions.get(activeUnit);
    if (state === 'approved' || (session && session.text !== session.written)) return false;
    return units.every(unit => unit.excluded || unit.state === 'approved');
  };

  const own = {
    approve: () => {
      // A paragraph comes first as long as there is one to approve: typed in, or returned before.
      if (preferences().role === 'editor' && isDone()) approveArticle();
      else actions.approve();
      return true;
    },
    approveTogether: () => {
      if (preferences().role === 'editor') review.whenWhole(() => void approveTogether());
      return true;
    },
    nextOpenUnit: () => {
      if (preferences().role !== 'editor') actions.goToNextOpen();
      else actions.goTo(nextInOrder(deskNow(review).waiting, store.get().activeUnit));
      return true;
    },
  } satisfies CommandHandlers;
  const handlers = onceWhole(review, own, ['nextOpenUnit']);
  useCommands(handlers, {
    approve: () => (store.get().activeUnit === null ? 'noUnit' : null),
    approveTogether: () => (deskNow(review).together.length === 0 ? 'noneTogether' : null),
  });
  return handlers;
}
