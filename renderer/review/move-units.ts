import type { Output } from '../../src/api/contract.ts';
import type { Unit } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import type { MoveAction } from './move-together.ts';
import type { Review } from './review.ts';

/** Takes units a step on in one go, as they stand here; null where there are none. Failures are thrown. */
export async function moveUnits(
  { articleId, patch }: Pick<Review, 'articleId' | 'patch'>,
  action: MoveAction,
  units: readonly Unit[],
): Promise<Output<'article.moveUnits'> | null> {
  if (units.length === 0) return null;
  const seen = units.map(({ id: unitId, head: parentId, state }) => ({ unitId, parentId, state }));
  const result = await core['article.moveUnits']({ articleId, action, units: seen });
  patch(result.moved);
  return result;
}
