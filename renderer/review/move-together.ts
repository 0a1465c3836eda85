import type { Unit } from '../../src/model/review.ts';
import type { Direction, UndoStep } from './undo-stack.ts';

export type MoveAction = 'approve' | 'reopen' | 'confirm';

/**
 * Undoes or redoes an approval of many: each unit that still stands as the step left it goes back to the state it had, or
 * is approved anew. `move` takes units on and returns those that went. Whether there were any.
 */
export async function moveTogether(
  units: readonly Unit[],
  { unitIds, confirmed }: Extract<UndoStep, { readonly kind: 'together' }>,
  direction: Direction,
  move: (action: MoveAction, units: readonly Unit[]) => Promise<readonly Unit[]>,
): Promise<boolean> {
  const wanted = new Set(unitIds);
  const standing = units.filter(
    ({ id, state }) => wanted.has(id) && (state === 'approved') === (direction === 'undo'),
  );
  const moved = await move(direction === 'undo' ? 'reopen' : 'approve', standing);
  if (direction === 'undo') {
    const before = new Set(confirmed);
    const again = moved.filter(({ id }) => before.has(id));
    if (again.length > 0) await move('confirm', again);
  }
  return moved.length > 0;
}
