import { gravest, type Severity } from '../../src/model/issue.ts';

/** A mark on the overview ruler; `at` is a share (0…1) of its height. */
export interface RulerMark {
  readonly at: number;
  readonly severity: Severity;
}

/** Puts marks that would cover each other (closer than `step`, a share of the height) into one, the gravest winning. */
export function rulerMarks(places: readonly RulerMark[], step: number): readonly RulerMark[] {
  const marks: RulerMark[] = [];
  for (const { at, severity } of places) {
    const last = marks.at(-1);
    if (last && at - last.at < step) {
      marks[marks.length - 1] = { at: last.at, severity: gravest([last.severity, severity]) };
    } else {
      marks.push({ at, severity });
    }
  }
  return marks;
}
