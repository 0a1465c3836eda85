import { CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../api/connection.ts';
import styles from './connection-banner.module.css';

/** Says calmly that the core does not answer, for as long as it does not. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const state = useConnection();
  return (
    <div role="status" className={styles['place']}>
      {state !== 'up' && (
        <div className={styles['banner']}>
          <CloudOff aria-hidden="true" />
          {t(`connection.${state}`)}
        </div>
      )}
    </div>
  );
}
