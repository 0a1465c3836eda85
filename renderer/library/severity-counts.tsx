import { useTranslation } from 'react-i18next';
import type { ArticleCounts } from '../../src/model/review.ts';
import { SeverityDot } from '../inspector/severity-dot.tsx';
import styles from './article-list.module.css';

const SHOWN = ['critical', 'major', 'minor'] as const;

/** How many issues of each severity are open. */
export function SeverityCounts({ counts }: { readonly counts: ArticleCounts }) {
  const { t } = useTranslation();
  const present = SHOWN.filter(severity => counts[severity] > 0);
  if (present.length === 0) return <span className={styles['quiet']}>{t('library.noIssues')}</span>;
  return (
    <span className={styles['severities']}>
      {present.map(severity => (
        <span key={severity} className={styles['severity']} title={t(`severity.${severity}`)}>
          <SeverityDot severity={severity} />
          <span className="visually-hidden">{t(`severity.${severity}`)}</span>
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}
