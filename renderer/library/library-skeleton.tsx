import { useTranslation } from 'react-i18next';
import styles from './library-skeleton.module.css';

const WIDTHS = [62, 48, 71, 55, 66, 43] as const;

/** Stands where the list will, of its measures, while it is fetched. */
export function LibrarySkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-busy="true" aria-label={t('common.loading')}>
      <div className={styles['head']} />
      <div className={styles['bar']} />
      <div className={styles['list']}>
        {WIDTHS.map(width => (
          <div key={width} className={styles['line']}>
            <i style={{ width: `${width}%` }} />
            <i style={{ width: `${width / 2}%` }} />
          </div>
        ))}
      </div>
    </div>
  );
}
