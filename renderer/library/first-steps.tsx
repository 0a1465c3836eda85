import { FilePlus2, Files } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import styles from './first-steps.module.css';

const STEPS = [
  { title: 'library.stepBring', hint: 'library.stepBringHint' },
  { title: 'library.stepReview', hint: 'library.stepReviewHint' },
  { title: 'library.stepOut', hint: 'library.stepOutHint' },
] as const;

/** The empty library: what to bring, what to do with it, and how it leaves. */
export function FirstSteps({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['steps']}>
      <EmptyState icon={<Files />} title={t('library.emptyTitle')} text={t('library.emptyText')}>
        <Button look="primary" icon={<FilePlus2 />} onClick={onImport}>
          {t('library.import')}
        </Button>
      </EmptyState>
      <ol>
        {STEPS.map(({ title, hint }, at) => (
          <li key={title}>
            <span className={styles['number']} aria-hidden="true">
              {at + 1}
            </span>
            <h2>{t(title)}</h2>
            <p>{t(hint)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
