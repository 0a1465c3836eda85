import { useTranslation } from 'react-i18next';
import { useAppInfo } from '../api/queries.ts';
import styles from './settings-dialog.module.css';

/** Versions, and whose data this stands on. */
export function AboutPanel() {
  const { t } = useTranslation();
  const { data } = useAppInfo();
  if (!data) return null;
  return (
    <>
      <div className={styles['group']}>
        <dl className={styles['facts']}>
          <dt>{t('settings.version')}</dt>
          <dd>Taiyaku {data.version}</dd>
          <dt>{t('settings.database')}</dt>
          <dd>{data.database}</dd>
          <dt>{t('settings.runtime')}</dt>
          <dd>{data.runtime}</dd>
        </dl>
      </div>
      <h3 className={styles['heading']}>{t('settings.data')}</h3>
      <p className={styles['hint']}>{t('settings.dataHint')}</p>
      {data.sources.map(source => (
        <div key={source.name} className={styles['source']}>
          <b>
            {source.name} {source.version}
          </b>
          <p>{source.licence}</p>
          <p>{source.attribution}</p>
          <p>{source.url}</p>
        </div>
      ))}
    </>
  );
}
