import { FilePlus2, Settings, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useTitle } from '../design/use-title.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { useOpenImport } from '../import/import-provider.tsx';
import { FirstSteps } from '../library/first-steps.tsx';
import { LibrarySkeleton } from '../library/library-skeleton.tsx';
import { Shelf } from '../library/shelf.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import styles from './library-page.module.css';

/** All articles, and the way in for new ones. */
export function LibraryPage() {
  const { t } = useTranslation();
  const openImport = useOpenImport();
  useTitle('');
  const [settings, setSettings] = useState(false);
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <span className={styles['brand']}>
          対訳 <small>Taiyaku</small>
        </span>
        <span className={styles['space']} />
        <Button
          look="quiet"
          icon={<Settings />}
          hint={t('status.settings')}
          onClick={() => setSettings(true)}
        />
        <Button look="primary" icon={<FilePlus2 />} onClick={openImport}>
          {t('library.import')}
        </Button>
      </header>
      <main className={styles['main']}>
        <Library onImport={openImport} />
      </main>
      {settings && <SettingsDialog onClose={() => setSettings(false)} />}
    </div>
  );
}

function Library({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation();
  const errorMessage = useErrorMessage();
  const { data, error, refetch } = useLibrary();
  if (data) return data.length === 0 ? <FirstSteps onImport={onImport} /> : <Shelf articles={data} />;
  if (!error) return <LibrarySkeleton />;
  return (
    <EmptyState icon={<TriangleAlert />} title={t('library.failed')} text={errorMessage(error)}>
      <Button look="primary" onClick={() => void refetch()}>
        {t('common.retry')}
      </Button>
    </EmptyState>
  );
}
