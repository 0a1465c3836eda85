import type { Virtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, memo, useMemo } from 'react';
import type { Severity } from '../../src/model/issue.ts';
import type { Unit } from '../../src/model/review.ts';
import { usePreferences } from '../preferences/preferences.ts';
import { gravest } from './mark-segments.ts';
import styles from './overview-ruler.module.css';
import { useReview } from './review.ts';
import { type RulerMark, rulerMarks } from './ruler-marks.ts';

interface OverviewRulerProps {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly onJump: (row: number) => void;
}

/** Height of one mark in CSS pixels. */
const MARK_HEIGHT = 3;

/** The whole article in one narrow strip: where the issues are, and which part is in view. A click jumps there. */
export function OverviewRuler({ label, units, virtualizer, onJump }: OverviewRulerProps) {
  const total = Math.max(1, virtualizer.getTotalSize());
  const height = virtualizer.scrollRect?.height ?? 0;
  const offset = virtualizer.scrollOffset ?? 0;
  // An article shorter than the window: the strip stands for the window.
  const span = Math.max(total, height);
  const rows = virtualizer.measurementsCache;
  const severities = useRowSeverities(units);
  const marks = useMemo(
    () =>
      rulerMarks(
        severities.map(({ row, severity }) => ({ at: (rows[row]?.start ?? 0) / span, severity })),
        MARK_HEIGHT / Math.max(1, height),
      ),
    [severities, rows, span, height],
  );
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
      <Marks marks={marks} />
    </div>
  );
}

const Marks = memo(function Marks({ marks }: { readonly marks: readonly RulerMark[] }) {
  return marks.map(mark => (
    <i
      key={mark.at}
      className={styles['mark']}
      data-severity={mark.severity}
      style={{ top: `${mark.at * 100}%` }}
    />
  ));
});

/** The rows that have open issues, as they were fetched or written last. */
function useRowSeverities(
  units: readonly Unit[],
): readonly { readonly row: number; readonly severity: Severity }[] {
  const review = useReview();
  const { showLow } = usePreferences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: issuesOf also reads whether low ones are shown.
  return useMemo(
    () =>
      units.flatMap((unit, row) => {
        const { open } = review.issuesOf(unit.id);
        if (open.length === 0 || unit.excluded) return [];
        return [{ row, severity: gravest(open.map(issue => issue.severity)) }];
      }),
    [units, review, showLow],
  );
}
