import type { RevisionId, Unit, UnitState } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import type { Review } from './review.ts';

/** Takes a unit to a state it had, in two steps where one does not lead there. Failures are thrown. */
export async function putState(
  { sessions, patch }: Pick<Review, 'sessions' | 'patch'>,
  unit: Unit,
  state: UnitState,
  comment: string,
): Promise<void> {
  const { id: unitId } = unit;
  const call = async (work: (parentId: RevisionId) => Promise<Unit>): Promise<void> =>
    patch([await sessions.act(unit, work)]);
  switch (state) {
    case 'approved':
      return call(parentId => core['unit.approve']({ unitId, parentId }));
    case 'returned':
      return call(parentId => core['unit.return']({ unitId, parentId, comment }));
    case 'confirmed':
      // Confirming what is approved leaves it approved.
      if (unit.state === 'approved') await call(parentId => core['unit.reopen']({ unitId, parentId }));
      return call(parentId => core['unit.confirm']({ unitId, parentId }));
    default:
      return call(parentId => core['unit.reopen']({ unitId, parentId }));
  }
}
