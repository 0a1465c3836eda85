import { useTranslation } from 'react-i18next';
import styles from './article-skeleton.module.css';

/** Shares (%) of a line, so that the empty rows look like paragraphs and not like a table. */
const ROWS = [92, 74, 97, 61, 88, 80, 95, 70] as const;

/** Stands where the article will, while it is fetched. */
export function ArticleSkeleton() {
  const { t } = useTranslation();
  return (
    <main className={styles['page']} aria-busy="true" aria-label={t('common.loading')}>
      <div className={styles['header']} />
      {ROWS.map(width => (
        <div key={width} className={styles['row']}>
          <i style={{ width: `${width}%` }} />
          <i style={{ width: `${width - 8}%` }} />
        </div>
      ))}
    </main>
  );
}
