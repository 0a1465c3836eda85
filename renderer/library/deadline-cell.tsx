import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../src/model/review.ts';
import { classNames } from '../design/class-names.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './article-list.module.css';
import { type DeadlineView, viewDeadline } from './deadline.ts';

const DAY_KEYS = { today: 'shelf.dueToday', tomorrow: 'shelf.dueTomorrow', other: null } as const;

interface DeadlineCellProps {
  readonly article: Pick<ArticleSummary, 'deadline' | 'state'>;
  readonly now: Date;
}

/** When an article is due, and how long that is: in words as well as in colour. */
export function DeadlineCell({ article: { deadline, state }, now }: DeadlineCellProps) {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  if (deadline === null) return <span className={styles['quiet']}>—</span>;
  const view = viewDeadline({ deadline, state }, now, locale);
  const key = DAY_KEYS[view.day];
  return (
    <time dateTime={deadline} className={classNames(styles['due'], styles[view.tone])}>
      <span className={styles['moment']}>{key === null ? view.moment : t(key, { time: view.moment })}</span>
      {view.distance !== null && (
        <span className={styles['distance']}>{distanceText(view, view.distance, t)}</span>
      )}
    </time>
  );
}

const distanceText = ({ tone }: DeadlineView, time: string, t: TFunction): string =>
  tone === 'overdue' ? t('shelf.overdueBy', { time }) : t('shelf.dueIn', { time });
