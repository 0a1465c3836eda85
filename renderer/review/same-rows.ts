import type { Unit } from '../../src/model/review.ts';

/** Whether both lists hold the same units in the same order, whatever has become of each. */
export const haveSameRows = (before: readonly Unit[], now: readonly Unit[]): boolean =>
  before === now || (before.length === now.length && now.every(({ id }, row) => id === before[row]!.id));
