import { useTranslation } from 'react-i18next';
import styles from './change-cell.module.css';
import type { Change } from './changes.ts';

interface ChangeMarkProps {
  readonly change: Change;
  /** In two columns the earlier words stand in the other one. */
  readonly shown: 'both' | 'after';
  /** Whether Tab stops at it. */
  readonly reachable: boolean;
}

/** One change in the running text, which takes the keyboard. */
export function ChangeMark({ change, shown, reachable }: ChangeMarkProps) {
  const { t } = useTranslation();
  const { index, deleted, inserted } = change;
  const label =
    deleted === ''
      ? t('changes.added', { inserted })
      : inserted === ''
        ? t('changes.removed', { deleted })
        : t('changes.replaced', { deleted, inserted });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines.
    <span
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-description={label}
      data-change={index}
      className={styles['change']}
    >
      {shown === 'both' && deleted !== '' && <del>{deleted}</del>}
      {inserted !== '' && <ins>{inserted}</ins>}
      {shown === 'after' && inserted === '' && <i className={styles['gap']} />}
    </span>
  );
}
