import type { Virtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback } from 'react';
import type { Unit } from '../../src/model/review.ts';
import { IssueTicks } from './issue-ticks.tsx';
import styles from './overview-ruler.module.css';

interface OverviewRulerProps {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly onJump: (row: number) => void;
}

/** The whole article in one narrow strip: where the issues are, and which part is in view. A click jumps there. */
export function OverviewRuler({ label, units, virtualizer, onJump }: OverviewRulerProps) {
  const total = Math.max(1, virtualizer.getTotalSize());
  const height = virtualizer.scrollRect?.height ?? 0;
  const offset = virtualizer.scrollOffset ?? 0;
  // An article shorter than the window: the strip stands for the window.
  const span = Math.max(total, height);
  const rows = virtualizer.measurementsCache;
  const placeOf = useCallback((row: number) => (rows[row]?.start ?? 0) / span, [rows, span]);
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientY - box.top) / box.height) * span;
    const row = rows.findIndex(item => item.start <= at && at < item.end);
    onJump(row < 0 ? units.length - 1 : row);
  };
  return (
    // A pointer's short cut: F8 and the keys that scroll do the same.
    <div className={styles['ruler']} aria-hidden="true" title={label} onClick={onClick}>
      <div
        className={styles['view']}
        style={{ top: `${(offset / span) * 100}%`, height: `${(Math.min(height, span) / span) * 100}%` }}
      />
      <IssueTicks units={units} placeOf={placeOf} height={height} />
    </div>
  );
}
