import { useTranslation } from 'react-i18next';
import type { UnitState } from '../../src/model/review.ts';
import styles from './state-mark.module.css';

const SIGNS: Readonly<Record<UnitState, string>> = {
  untouched: '',
  edited: '●',
  confirmed: '✓',
  returned: '✗',
  approved: '✓✓',
};

/** The mark of the status column; shape and colour both tell the state. */
export function StateMark({ state }: { readonly state: UnitState }) {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t(`unitState.${state}`)} className={styles['mark']} data-state={state}>
      {SIGNS[state]}
    </span>
  );
}
