import { Check, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../src/model/review.ts';
import { Button } from '../design/button.tsx';
import { Kbd } from '../design/kbd.tsx';
import { useUnitNews } from '../desk/use-unit-news.ts';
import { chordOf } from '../keys/key-table.ts';
import styles from './change-bar.module.css';
import { useChangeBase } from './use-change-base.ts';

interface ChangeBarProps {
  readonly unit: Unit;
  /** Null where the text is not part of the article. */
  readonly onRevert: (() => void) | null;
  readonly onSee: () => void;
}

/** What can be done with the change that has the keyboard: under the paragraph's text, over no word of it. */
export function ChangeBar({ unit, onRevert, onSee }: ChangeBarProps) {
  const { t } = useTranslation();
  const base = useChangeBase();
  const news = useUnitNews(unit);
  return (
    <div
      role="toolbar"
      aria-label={t('changes.actions')}
      data-change-bar=""
      className={styles['bar']}
      // The change keeps the keyboard while one of these is clicked.
      onMouseDown={event => event.preventDefault()}
    >
      {onRevert !== null && (
        <Button look="quiet" icon={<Undo2 />} className={styles['button']} onClick={onRevert}>
          {t('changes.revert')} <Kbd chord={chordOf('revertChange')} />
        </Button>
      )}
      {base === 'look' && news !== null && (
        <Button look="quiet" icon={<Check />} className={styles['button']} onClick={onSee}>
          {t('changes.see')} <Kbd chord={chordOf('seeChange')} />
        </Button>
      )}
    </div>
  );
}
