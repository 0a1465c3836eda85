import type { Output } from '../../src/api/contract.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { UnitState } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import type { Review } from './review.ts';

type Action = 'approve' | 'reopen';

/** The state in which units must still be to be moved together: what was changed since is left alone. */
const SEEN_IN: Readonly<Record<Action, UnitState>> = { approve: 'untouched', reopen: 'approved' };

/** Approves untouched units, or reopens approved ones, in one go; null where none of them is there. Failures are thrown. */
export async function moveUnits(
  { articleId, data, patch }: Pick<Review, 'articleId' | 'data' | 'patch'>,
  action: Action,
  unitIds: readonly UnitId[],
): Promise<Output<'article.moveUnits'> | null> {
  const wanted = new Set(unitIds);
  const units = (data()?.units ?? [])
    .filter(({ id }) => wanted.has(id))
    .map(({ id: unitId, head: parentId }) => ({ unitId, parentId, state: SEEN_IN[action] }));
  if (units.length === 0) return null;
  const result = await core['article.moveUnits']({ articleId, action, units });
  patch(result.moved);
  return result;
}
