import { useTranslation } from 'react-i18next';
import type { Progress } from '../../src/model/progress.ts';
import { shareDone } from '../api/events.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { ProgressBar } from '../design/progress-bar.tsx';
import styles from './import-progress.module.css';

interface ImportProgressProps {
  /** Null until the core has reported for the first time. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far the import is, phase by phase, and the way to stop it. */
export function ImportProgress({ progress, onCancel }: ImportProgressProps) {
  const { t } = useTranslation();
  const phase = t(`phase.${progress?.phase ?? 'loading'}`);
  return (
    <Dialog
      open
      onClose={onCancel}
      closable={false}
      width="narrow"
      title={t('importing.running')}
      footer={<Button onClick={onCancel}>{t('common.cancel')}</Button>}
    >
      <div className={styles['progress']}>
        <ProgressBar label={phase} done={shareDone(progress)} width="100%" />
        <p role="status">{phase}</p>
      </div>
    </Dialog>
  );
}
