import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Menu, MenuActions } from '../design/menu.tsx';
import { chordOf } from '../keys/key-table.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import styles from './inspector.module.css';

interface UnitActionsProps {
  readonly unit: Unit;
  readonly actions: ReviewActions;
  readonly onReturn: (unit: Unit) => void;
}

/** What can be done with the active unit by pointer; the first button is what its reviewer usually wants. */
export function UnitActions({ unit, actions, onReturn }: UnitActionsProps) {
  const { t } = useTranslation();
  const { role } = usePreferences();
  const settled = unit.state === 'confirmed' || unit.state === 'approved' || unit.state === 'returned';
  return (
    <div role="toolbar" data-tour="confirm" aria-label={t('unit.actions')} className={styles['actions']}>
      {role === 'editor' ? (
        <>
          <Button
            look={unit.state === 'approved' ? 'plain' : 'primary'}
            chord={chordOf('approve')}
            onClick={actions.approve}
          >
            {t('unit.approve')}
          </Button>
          <Button onClick={() => onReturn(unit)}>{t('unit.return')}</Button>
        </>
      ) : (
        <Button look="primary" chord={chordOf('confirm')} onClick={actions.confirm}>
          {t('unit.confirm')}
        </Button>
      )}
      <span className={styles['space']} />
      <Menu side="top" trigger={<Button look="quiet" icon={<Ellipsis />} aria-label={t('common.more')} />}>
        <MenuActions
          actions={[
            ...(role === 'editor'
              ? [
                  {
                    id: 'confirm',
                    label: t('unit.confirm'),
                    chord: chordOf('confirm'),
                    onSelect: actions.confirm,
                  },
                ]
              : []),
            {
              id: 'makeRule',
              label: t('rules.make'),
              chord: chordOf('makeRule'),
              onSelect: () => actions.makeRule(),
            },
            {
              id: 'reopen',
              label: t('unit.reopen'),
              disabled: !settled,
              onSelect: () => void actions.reopen(unit),
            },
            {
              id: 'exclude',
              label: unit.excluded ? t('unit.include') : t('unit.exclude'),
              onSelect: () => void actions.setExcluded(unit, !unit.excluded),
            },
          ]}
        />
      </Menu>
    </div>
  );
}
