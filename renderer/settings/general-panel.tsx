import { useTranslation } from 'react-i18next';
import { Segmented } from '../design/segmented.tsx';
import { PeopleSettings } from '../people/people-settings.tsx';
import { setPreferences, usePreferences } from '../preferences/preferences.ts';
import styles from './settings-dialog.module.css';

/** Language, what lights up, and what the people are called. */
export function GeneralPanel() {
  const { t } = useTranslation();
  const { locale, linkHover } = usePreferences();
  return (
    <>
      <div className={styles['group']}>
        <div className={styles['row']}>
          {t('settings.language')}
          <Segmented
            label={t('settings.language')}
            value={locale}
            options={[
              { value: 'ja', label: t('settings.languageJa') },
              { value: 'en', label: t('settings.languageEn') },
            ]}
            onChange={value => setPreferences({ locale: value })}
          />
        </div>
      </div>
      <div className={styles['group']}>
        <div className={styles['row']}>
          <div>
            {t('links.hover')}
            <p className={styles['hint']}>{t('links.hoverHint')}</p>
          </div>
          <Segmented
            label={t('links.hover')}
            value={linkHover ? 'on' : 'off'}
            options={[
              { value: 'on', label: t('links.hoverOn') },
              { value: 'off', label: t('links.hoverOff') },
            ]}
            onChange={value => setPreferences({ linkHover: value === 'on' })}
          />
        </div>
      </div>
      <div className={styles['group']}>
        <div>
          <h3 className={styles['heading']}>{t('settings.people')}</h3>
          <p className={styles['hint']}>{t('settings.peopleHint')}</p>
        </div>
        <PeopleSettings />
      </div>
    </>
  );
}
