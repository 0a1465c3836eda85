import { memo, useMemo } from 'react';
import { gravest, type Severity } from '../../src/model/issue.ts';
import type { Unit } from '../../src/model/review.ts';
import { usePreferences } from '../preferences/preferences.ts';
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

/** Height of one tick in CSS pixels. */
const TICK_HEIGHT = 3;

/** Where in the article the open issues are, the gravest of a row, or of several that share a tick. */
export const IssueTicks = memo(function IssueTicks({ units, placeOf, height }: IssueTicksProps) {
  const severities = useRowSeverities(units);
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
