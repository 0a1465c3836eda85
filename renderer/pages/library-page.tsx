import { FilePlus2, Settings, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibrary } from '../api/queries.ts';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { useTitle } from '../design/use-title.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { useOpenImport } from '../import/import-provider.tsx';
import { ShortcutSheet } from '../keys/shortcut-sheet.tsx';
import { useCommands } from '../keys/use-commands.ts';
import { FirstSteps } from '../library/first-steps.tsx';
import { LibrarySkeleton } from '../library/library-skeleton.tsx';
import { Shelf } from '../library/shelf.tsx';
import { IdentityMenu } from '../people/identity-menu.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import styles from './library-page.module.css';

/** All articles, and the way in for new ones. */
export function LibraryPage() {
  const { t } = useTranslation();
  const openImport = useOpenImport();
  useTitle('');
  const [dialog, setDialog] = useState<'settings' | 'shortcuts' | null>(null);
  const close = (): void => setDialog(null);
  useCommands({
    settings: () => {
      setDialog('settings');
      return true;
    },
    shortcuts: () => {
      setDialog('shortcuts');
      return true;
    },
  });
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <span className={styles['brand']}>
          対訳 <small>Taiyaku</small>
        </span>
        <span className={styles['space']} />
        <IdentityMenu side="bottom" />
        <Button
          look="quiet"
          icon={<Settings />}
          hint={t('status.settings')}
          onClick={() => setDialog('settings')}
        />
        <Button look="primary" icon={<FilePlus2 />} onClick={openImport}>
          {t('library.import')}
        </Button>
      </header>
      <main className={styles['main']}>
        <Library onImport={openImport} />
      </main>
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'shortcuts' && <ShortcutSheet onClose={close} />}
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
