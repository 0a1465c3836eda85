import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../api/core-client.ts';
import { queryClient, useBackups } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { Banner } from '../design/banner.tsx';
import { Button } from '../design/button.tsx';
import { notify } from '../design/toast.tsx';
import { formatMoment, formatNumber } from '../i18n/format.ts';
import { showFailure } from '../i18n/tell-failure.ts';
import { useErrorMessage } from '../i18n/use-error-message.ts';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './settings-dialog.module.css';

const BYTES_PER_MB = 1_000_000;

/** The copies of the database: which there are, and one more at once. */
export function BackupPanel() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const errorMessage = useErrorMessage();
  const { data: backups, error } = useBackups();
  const [busy, setBusy] = useState(false);
  const create = async (): Promise<void> => {
    setBusy(true);
    try {
      await core['backup.create']({});
      await queryClient.invalidateQueries({ queryKey: queryKeys.backups });
      notify({ text: t('backups.created') });
    } catch (failure) {
      showFailure(failure);
    } finally {
      setBusy(false);
    }
  };
  const copy = (path: string): void => {
    navigator.clipboard.writeText(path).then(() => notify({ text: t('backups.copied') }), showFailure);
  };
  if (error) return <Banner tone="error">{errorMessage(error)}</Banner>;
  if (backups === undefined) return null;
  if (backups === null) return <p className={styles['hint']}>{t('backups.none')}</p>;
  return (
    <>
      <div className={styles['group']}>
        <p className={styles['hint']}>{t('backups.hint')}</p>
        <div>
          <Button onClick={() => void create()} disabled={busy}>
            {t(busy ? 'backups.creating' : 'backups.create')}
          </Button>
        </div>
      </div>
      {backups.length === 0 && <p className={styles['hint']}>{t('backups.empty')}</p>}
      <ul className={styles['backups']}>
        {backups.map(({ path, at, bytes }) => (
          <li key={path} className={styles['row']}>
            <div>
              <b>{formatMoment(at, locale)}</b>{' '}
              {t('backups.size', {
                size: formatNumber(Math.round((10 * bytes) / BYTES_PER_MB) / 10, locale),
              })}
              <p className={styles['path']}>{path}</p>
            </div>
            <Button
              onClick={() => copy(path)}
              aria-label={`${t('backups.copyPath')}: ${formatMoment(at, locale)}`}
            >
              {t('backups.copyPath')}
            </Button>
          </li>
        ))}
      </ul>
      {backups.length > 0 && <p className={styles['hint']}>{t('backups.restore')}</p>}
    </>
  );
}
