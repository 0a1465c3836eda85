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
  /** Where the change ends in the cell (CSS pixels). */
  readonly left: number;
  readonly top: number;
  /** Null where the text is not part of the article. */
  readonly onRevert: (() => void) | null;
  readonly onSee: () => void;
}

/** Moves a bar that would leave its cell at the right back into it. */
function keepInside(bar: HTMLElement | null): void {
  if (bar?.parentElement == null) return;
  const room = bar.parentElement.clientWidth - bar.offsetWidth;
  if (bar.offsetLeft > room) bar.style.left = `${Math.max(0, room)}px`;
}

/** What can be done with the change that has the keyboard, right under it. */
export function ChangeBar({ unit, left, top, onRevert, onSee }: ChangeBarProps) {
  const { t } = useTranslation();
  const base = useChangeBase();
  const news = useUnitNews(unit);
  return (
    <div
      role="toolbar"
      aria-label={t('changes.actions')}
      data-change-bar=""
      className={styles['bar']}
      ref={keepInside}
      style={{ left, top: top + 4 }}
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
