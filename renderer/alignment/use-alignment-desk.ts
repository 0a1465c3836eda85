import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../design/toast.tsx';
import { showFailure } from '../i18n/tell-failure.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { type AlignmentNotices, createAlignmentActions } from './alignment-actions.ts';
import type { Alignment } from './alignment-context.ts';
import { createDesk } from './desk.ts';
import { createLinkActions } from './link-actions.ts';
import { createSplitActions } from './split-actions.ts';

/** Makes the alignment of the page's article editable; what happens is told in notices with a way back. */
export function useAlignmentDesk(actions: ReviewActions): Alignment {
  const { t } = useTranslation();
  const review = useReview();
  const desk = useMemo(() => createDesk(), []);
  return useMemo(() => {
    const notices: AlignmentNotices = {
      done: ({ key, values }, withdrawn, undo) => {
        const text = t(`alignmentDone.${key}`, values);
        notify({
          text: withdrawn ? t('alignment.withdrawn', { text }) : text,
          action: { label: t('common.undo'), run: undo },
        });
      },
      reverted: (direction, kind, back) => {
        const what = kind ? t(`alignmentEdit.${kind}`) : t('alignment.label');
        const label = direction === 'undo' ? t('alignment.redoShort') : t('common.undo');
        notify({ text: t(`alignmentDone.${direction}`, { what }), action: { label, run: back } });
      },
      nothing: what => notify({ text: t(`alignmentNothing.${what}`) }),
      refused: reason => notify({ text: t(`alignmentRefusal.${reason}`) }),
      notSaved: () => notify({ text: t('alignment.notSaved'), tone: 'error' }),
      cancelled: () => notify({ text: t('alignment.cancelled') }),
      failed: showFailure,
    };
    const alignment = createAlignmentActions(review, actions, desk, notices);
    return {
      desk,
      actions: alignment,
      split: createSplitActions(review, desk, alignment, notices),
      link: createLinkActions(review, desk, alignment, notices),
    };
  }, [t, review, actions, desk]);
}
