import { useTranslation } from 'react-i18next';
import { type Severity, tierOf } from '../../src/model/issue.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useArticleActions } from '../review/use-article-actions.ts';
import styles from './approve-dialog.module.css';

interface ApproveDialogProps {
  readonly article: ArticleReview;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
}

const GRAVE = ['critical', 'major'] as const satisfies readonly Severity[];
const isGrave = (severity: Severity): boolean => GRAVE.some(each => each === severity);

/** Asks before an article is approved with grave issues open. Enter approves it all the same. */
export function ApproveDialog({ article, actions, onClose }: ApproveDialogProps) {
  const { t } = useTranslation();
  const review = useReview();
  const { approveAnyway, busy } = useArticleActions(article, actions);
  const { counts } = article.summary;
  const first = article.units
    .filter(({ excluded }) => !excluded)
    .flatMap(({ id }) => review.issuesOf(id).open)
    .find(({ severity, confidence }) => isGrave(severity) && tierOf(confidence) !== 'low');
  const approve = async (): Promise<void> => {
    if (await approveAnyway()) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={t('desk.stillOpen')}
      description={t('desk.stillOpenText')}
      footer={
        <>
          {first && (
            <Button
              onClick={() => {
                onClose();
                actions.activate(first.unitId, {
                  issue: first.fingerprint,
                  at: first.target?.range.start ?? null,
                });
              }}
            >
              {t('desk.showIssues')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            data-begin-here=""
            disabled={busy}
            onClick={() => void approve()}
            // The key that asked may still be down: only a new press answers.
            onKeyDown={event => event.repeat && event.preventDefault()}
          >
            {t('desk.approveAnyway')}
          </Button>
        </>
      }
    >
      <ul className={styles['counts']}>
        {GRAVE.filter(severity => counts[severity] > 0).map(severity => (
          <li key={severity}>
            <SeverityDot severity={severity} />
            {t(`severity.${severity}`)}
            <b>{counts[severity]}</b>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
