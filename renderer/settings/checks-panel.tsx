import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../api/queries.ts';
import { Pill } from '../design/pill.tsx';
import { usePreferences } from '../preferences/preferences.ts';
import styles from './settings-dialog.module.css';

/** What each check looks for, why, and what to do about it. */
export function ChecksPanel() {
  const { t } = useTranslation();
  const { locale } = usePreferences();
  const { data } = useAppInfo();
  return (
    <>
      <p className={styles['limits']}>{t('settings.limits')}</p>
      {data?.checks.map(check => (
        <details key={check.id} className={styles['check']}>
          <summary>
            {check.title[locale]}
            {check.stage === 'trial' && <Pill tone="neutral">{t('settings.trial')}</Pill>}
            <code>{check.id}</code>
          </summary>
          <div className={styles['docs']}>
            <p>{check.what[locale]}</p>
            <p>
              <b>{t('settings.why')}</b>
              {check.why[locale]}
            </p>
            <p>
              <b>{t('settings.fix')}</b>
              {check.fix[locale]}
            </p>
          </div>
        </details>
      ))}
    </>
  );
}
