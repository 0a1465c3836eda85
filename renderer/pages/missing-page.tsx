import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { EmptyState } from '../design/empty-state.tsx';
import styles from './missing-page.module.css';

/** The address names nothing that is here. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main className={styles['page']}>
      <EmptyState icon={<SearchX />} title={t('article.missingTitle')} text={t('article.missingText')}>
        <Link href="/" className={styles['link']}>
          {t('article.backToLibrary')}
        </Link>
      </EmptyState>
    </main>
  );
}
