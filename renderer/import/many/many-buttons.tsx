import { Files, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.tsx';
import type { PickedFile } from './batch-state.ts';
import { chosenFiles } from './dropped-files.ts';
import styles from './many-buttons.module.css';

/** The way from one pair to many: several files, or a folder. */
export function ManyButtons({ onMany }: { readonly onMany: (files: readonly PickedFile[]) => void }) {
  const { t } = useTranslation();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (chosen: FileList | null): void => {
    const picked = chosenFiles(chosen);
    if (picked.length > 0) onMany(picked);
  };
  return (
    <div className={styles['many']}>
      <span>{t('batch.manyHint')}</span>
      <Button look="quiet" icon={<Files />} onClick={() => files.current?.click()}>
        {t('batch.many')}
      </Button>
      <Button look="quiet" icon={<FolderOpen />} onClick={() => folder.current?.click()}>
        {t('batch.folder')}
      </Button>
      <input
        ref={files}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('batch.many')}
        onChange={event => take(event.currentTarget.files)}
      />
      <input
        ref={folder}
        type="file"
        // The name is old, every browser has it.
        {...{ webkitdirectory: '' }}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('batch.folder')}
        onChange={event => take(event.currentTarget.files)}
      />
    </div>
  );
}
