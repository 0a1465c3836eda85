import { useTranslation } from 'react-i18next';
import styles from './library-skeleton.module.css';

const WIDTHS = [62, 48, 71, 55] as const;

/** Stands where the list will, while it is fetched. */
export function LibrarySkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles['list']} role="status" aria-busy="true" aria-label={t('common.loading')}>
      {WIDTHS.map(width => (
        <div key={width} className={styles['line']}>
          <i style={{ width: `${width}%` }} />
          <i style={{ width: `${width / 2}%` }} />
        </div>
      ))}
    </div>
  );
}
