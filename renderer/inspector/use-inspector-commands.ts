import { useTranslation } from 'react-i18next';
import type { Desk } from '../alignment/desk.ts';
import { showComments } from '../comments/comment-desk.ts';
import { knownOpenCounts } from '../comments/use-comments.ts';
import { notify } from '../design/toast.tsx';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { nextWanted } from '../review/navigation.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { useSelectedWords } from '../terms/selected-words.ts';
import { createTermActions } from '../terms/term-actions.ts';

/** Binds the keys of what the inspector shows beside the issues. */
export function useInspectorCommands(actions: ReviewActions, desk: Desk): CommandHandlers {
  const { t } = useTranslation();
  const review = useReview();
  const { store, articleId } = review;
  const terms = createTermActions(review, desk);
  useSelectedWords();
  const handlers = {
    insertTerm: nth => {
      void terms.insertNth(nth);
      return true;
    },
    addTerm: () => {
      void terms.add();
      return true;
    },
    comment: () => {
      if (store.get().activeUnit !== null) showComments({ write: true });
      return true;
    },
    nextComment: () => {
      const { activeUnit } = store.get();
      const counts = knownOpenCounts(articleId);
      const units = review.data()?.units ?? [];
      const next = nextWanted(units, activeUnit, ({ id }) => counts.has(id));
      const found = next ?? (activeUnit !== null && counts.has(activeUnit) ? activeUnit : null);
      if (found === null) {
        notify({ text: t('comments.noneOpen') });
        return true;
      }
      actions.activate(found);
      requestAnimationFrame(() => focusRow(document, found));
      showComments({ write: false });
      return true;
    },
  } satisfies CommandHandlers;
  useCommands(handlers);
  return handlers;
}
