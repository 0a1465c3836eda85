import type { Unit } from '../../src/model/review.ts';
import { useKept } from '../review/use-kept.ts';

/** Whether both lists look the same on a map: texts as long, paired alike, and as many left out. */
function haveOneShape(before: readonly Unit[], now: readonly Unit[]): boolean {
  return (
    before.length === now.length &&
    now.every((unit, row) => {
      const was = before[row]!;
      if (unit === was) return true;
      return (
        unit.bead === was.bead &&
        unit.source === was.source &&
        unit.target.length === was.target.length &&
        unit.excluded === was.excluded
      );
    })
  );
}

/** The units as they were when they last took another shape: a confirmation moves nothing on a map. */
export const useShape = (units: readonly Unit[]): readonly Unit[] => useKept(units, haveOneShape);
