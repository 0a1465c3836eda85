import { useTranslation } from 'react-i18next';
import { classNames } from '../design/class-names.ts';
import { Kbd } from '../design/kbd.tsx';
import { Segmented } from '../design/segmented.tsx';
import { chordOf } from '../keys/key-table.ts';
import { MOTIONS, setPreferences, THEMES, usePreferences } from '../preferences/preferences.ts';
import { LINE_HEIGHTS, TEXT_SIZES } from '../preferences/text-scale.ts';
import marks from '../review/marks.module.css';
import styles from './appearance-panel.module.css';
import settings from './settings-dialog.module.css';

/** How the app looks to the person at it: theme, motion, size and line height of the texts, with a line to try them on. */
export function AppearancePanel() {
  const { t } = useTranslation();
  const { theme, motion, textSize, lineHeight } = usePreferences();
  return (
    <>
      <div className={settings['group']}>
        <div className={settings['row']}>
          {t('appearance.theme')}
          <Segmented
            label={t('appearance.theme')}
            value={theme}
            options={THEMES.map(value => ({ value, label: t(`appearance.themes.${value}`) }))}
            onChange={value => setPreferences({ theme: value })}
          />
        </div>
        <p className={settings['hint']}>{t('appearance.themeHint')}</p>
        <div className={settings['row']}>
          {t('appearance.motion')}
          <Segmented
            label={t('appearance.motion')}
            value={motion}
            options={MOTIONS.map(value => ({ value, label: t(`appearance.motions.${value}`) }))}
            onChange={value => setPreferences({ motion: value })}
          />
        </div>
      </div>
      <div className={settings['group']}>
        <div className={settings['row']}>
          <div>
            {t('appearance.size')}
            <p className={classNames(settings['hint'], styles['keys'])}>
              <Kbd chord={chordOf('textLarger')} />
              <Kbd chord={chordOf('textSmaller')} />
              <Kbd chord={chordOf('textReset')} />
              {t('appearance.sizeHint')}
            </p>
          </div>
          <Segmented
            label={t('appearance.size')}
            value={`${textSize}`}
            options={TEXT_SIZES.map(value => ({ value: `${value}`, label: t(`appearance.sizes.${value}`) }))}
            onChange={value =>
              setPreferences({ textSize: TEXT_SIZES.find(size => `${size}` === value) ?? textSize })
            }
          />
        </div>
        <div className={settings['row']}>
          {t('appearance.lineHeight')}
          <Segmented
            label={t('appearance.lineHeight')}
            value={lineHeight}
            options={LINE_HEIGHTS.map(value => ({ value, label: t(`appearance.lineHeights.${value}`) }))}
            onChange={value => setPreferences({ lineHeight: value })}
          />
        </div>
        <figure className={styles['preview']} aria-label={t('appearance.preview')}>
          <p lang="en" className={styles['source']}>
            {t('appearance.sampleSource')}
          </p>
          <p lang="ja" className={styles['target']}>
            {t('appearance.sampleBefore')}
            <mark className={classNames(marks['mark'], marks['critical'])}>{t('appearance.sampleMark')}</mark>
            {t('appearance.sampleAfter')}
          </p>
        </figure>
      </div>
    </>
  );
}
