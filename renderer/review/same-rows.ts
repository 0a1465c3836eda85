import { useState } from 'react';
import type { Unit } from '../../src/model/review.ts';

/** Whether both lists hold the same units in the same order, whatever has become of each. */
export const haveSameRows = (before: readonly Unit[], now: readonly Unit[]): boolean =>
  before === now || (before.length === now.length && now.every(({ id }, row) => id === before[row]!.id));

/** The list as it was when other units last came into it. */
export function useSameRows(units: readonly Unit[]): readonly Unit[] {
  const [rows, setRows] = useState(units);
  if (haveSameRows(rows, units)) return rows;
  setRows(units);
  return units;
}
