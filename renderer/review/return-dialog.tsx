import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { TextArea } from '../design/field.tsx';
import type { ReviewActions } from './review-actions.ts';
import { useArticleActions } from './use-article-actions.ts';

interface ReturnDialogProps {
  readonly article: ArticleReview;
  /** Null for the article as a whole. */
  readonly unitId: UnitId | null;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
}

/** Asks an editor what the translator should do; nothing goes back without a word. */
export function ReturnDialog({ article, unitId, actions, onClose }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const { sendBack, busy } = useArticleActions(article, actions);
  const unit = article.units.find(each => each.id === unitId);
  const submit = async (): Promise<void> => {
    const done = unit ? await actions.returnUnit(unit, comment.trim()) : await sendBack(comment.trim());
    if (done) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      keepOnOutsideClick
      width="narrow"
      title={unit ? t('returning.titleUnit', { position: unit.position + 1 }) : t('returning.titleArticle')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" disabled={busy || comment.trim() === ''} onClick={() => void submit()}>
            {t('returning.submit')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('returning.label')}
        placeholder={t('returning.placeholder')}
        value={comment}
        maxLength={5000}
        onChange={event => setComment(event.currentTarget.value)}
      />
    </Dialog>
  );
}
