import { memo, useMemo } from 'react';
import { gravest } from '../../src/model/issue.ts';
import type { Unit } from '../../src/model/review.ts';
import { usePreferences } from '../preferences/preferences.ts';
import type { OpenRow } from '../review/issues.ts';
import { useReview } from '../review/review.ts';
import styles from './issue-ticks.module.css';
import { rulerMarks } from './ruler-marks.ts';

interface IssueTicksProps {
  readonly units: readonly Unit[];
  /** The share (0…1) of the strip's height at which a row begins. */
  readonly placeOf: (row: number) => number;
  /** Height of the strip in CSS pixels. */
  readonly height: number;
}

const NONE: readonly OpenRow[] = [];

/** Height of one tick in CSS pixels. */
const TICK_HEIGHT = 3;

/** Where in the article the open issues are, the gravest of a row, or of several that share a tick. */
export const IssueTicks = memo(function IssueTicks({ units, placeOf, height }: IssueTicksProps) {
  const review = useReview();
  // Which rows have issues also follows whether low ones are shown.
  usePreferences();
  const rows = units.length === 0 ? NONE : review.openRows();
  const severities = useMemo(
    () => rows.map(({ row, open }) => ({ row, severity: gravest(open.map(issue => issue.severity)) })),
    [rows],
  );
  const ticks = useMemo(
    () =>
      rulerMarks(
        severities.map(({ row, severity }) => ({ at: placeOf(row), severity })),
        TICK_HEIGHT / Math.max(1, height),
      ),
    [severities, placeOf, height],
  );
  return ticks.map(tick => (
    <i
      key={tick.at}
      className={styles['tick']}
      data-severity={tick.severity}
      style={{ top: `${tick.at * 100}%` }}
    />
  ));
});
