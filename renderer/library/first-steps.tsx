import { Columns2, FileCheck2, FilePlus2, Files, Highlighter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import styles from './first-steps.module.css';

const STEPS = [
  { icon: <Columns2 />, text: 'library.stepPair' },
  { icon: <Highlighter />, text: 'library.stepMarks' },
  { icon: <FileCheck2 />, text: 'library.stepOut' },
] as const;

/** The empty library: what to bring, what happens then. */
export function FirstSteps({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState icon={<Files />} title={t('library.emptyTitle')} text={t('library.emptyText')}>
      <Button look="primary" icon={<FilePlus2 />} className={styles['import']} onClick={onImport}>
        {t('library.import')}
      </Button>
      <ol className={styles['steps']}>
        {STEPS.map(({ icon, text }) => (
          <li key={text}>
            {icon}
            {t(text)}
          </li>
        ))}
      </ol>
    </EmptyState>
  );
}
