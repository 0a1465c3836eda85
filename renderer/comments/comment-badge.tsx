import { MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Tooltip } from '../design/tooltip.tsx';
import type { ReviewActions } from '../review/review-actions.ts';
import styles from './comment-badge.module.css';
import { showComments } from './comment-desk.ts';
import { useOpenCount } from './use-comments.ts';

/** Says in a unit's row that something was said about it; pressed, it shows what. */
export function CommentBadge({ unit, actions }: { readonly unit: Unit; readonly actions: ReviewActions }) {
  const { t } = useTranslation();
  const count = useOpenCount(unit.articleId, unit.id);
  if (count === 0) return null;
  const label = t('comments.open', { count });
  return (
    <Tooltip text={label} side="right">
      <button
        type="button"
        className={styles['badge']}
        aria-label={label}
        onClick={() => {
          actions.activate(unit.id);
          showComments({ write: false });
        }}
      >
        <MessageSquare aria-hidden="true" />
        {count}
      </button>
    </Tooltip>
  );
}
