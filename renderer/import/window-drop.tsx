import { Files } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../design/toast.tsx';
import type { PickedFile } from './many/batch-state.ts';
import { droppedFiles } from './many/dropped-files.ts';
import styles from './window-drop.module.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

interface WindowDropProps {
  /** One file or two: a pair. */
  readonly onFiles: (files: readonly File[]) => void;
  /** More, or a folder. */
  readonly onMany: (files: readonly PickedFile[]) => void;
}

/** Lets files and folders be dropped anywhere on the window, and says so while they hover over it. */
export function WindowDrop({ onFiles, onMany }: WindowDropProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    setOver(false);
    const { folder, dropped } = droppedFiles(event.dataTransfer);
    void dropped.then(({ files, unread }) => {
      if (folder || files.length > 2) onMany(files);
      else onFiles(files.map(({ file }) => file));
      if (unread.length > 0)
        notify({ text: t('batch.unread', { count: unread.length, name: unread[0] }), tone: 'error' });
    });
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Without this the browser would open the file in place of the app.
      event.preventDefault();
      if (!document.querySelector('[data-modal]')) setOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => drop(event);
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles['veil']} aria-hidden="true">
      <div className={styles['card']}>
        <Files />
        <b>{t('library.dropTitle')}</b>
        {t('library.dropText')}
      </div>
    </div>
  );
}
