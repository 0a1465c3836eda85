import type { Kysely } from 'kysely';
import type { AlignmentChange, SeenUnit } from '../model/alignment.ts';
import type { ArticleId, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import { readEdits } from './alignment-log.ts';
import { writeAlignment } from './alignment-writes.ts';
import { inBatches } from './batches.ts';
import { articleState, holdArticle } from './hold-article.ts';
import { readAlignedUnits, readReverted } from './read-aligned.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';

const gone = (unitId: UnitId, reason: 'stale' | 'retired'): AppError =>
  new AppError('conflict', 'The unit was changed by somebody else in the meantime.', { unitId, reason });

/** The seen units in reading order. All must still be in the grid and say what the reviewer saw. */
async function orderSeen(
  trx: Kysely<Tables>,
  articleId: ArticleId,
  seen: readonly SeenUnit[],
): Promise<readonly UnitId[]> {
  const heads = new Map(seen.map(({ unitId, parentId }) => [unitId, parentId]));
  const found: { readonly id: UnitId; readonly position: number }[] = [];
  for (const batch of inBatches([...heads.keys()])) {
    const rows = await trx
      .selectFrom('unit')
      .select(['id', 'head', 'position', 'retired'])
      .where('articleId', '=', articleId)
      .where('id', 'in', batch)
      .execute();
    for (const { id, head, position, retired } of rows) {
      if (retired === 1) throw gone(id, 'retired');
      if (head !== heads.get(id)) throw gone(id, 'stale');
      found.push({ id, position });
    }
  }
  if (found.length < heads.size) throw new AppError('not-found', 'There is no such unit in this article.');
  return found.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
}

/** Reads the units, asks `plan`, and writes what it says. The caller holds the transaction. */
export async function changeAlignment(
  trx: Kysely<Tables>,
  { ids, ...request }: Parameters<Store['changeAlignment']>[0],
  seen: readonly SeenUnit[],
  plan: Parameters<Store['changeAlignment']>[2],
): Promise<AlignmentChange> {
  await holdArticle(trx, request.articleId);
  const units = await readAlignedUnits(trx, await orderSeen(trx, request.articleId, seen));
  const found = plan(units, await articleState(trx, request.articleId));
  return writeAlignment(trx, { ...request, reverts: null }, units, found, ids);
}

/** Takes back the edit that `choose` picks. The caller holds the transaction. */
export async function revertAlignment(
  trx: Kysely<Tables>,
  { ids, ...request }: Parameters<Store['revertAlignment']>[0],
  choose: Parameters<Store['revertAlignment']>[1],
  plan: Parameters<Store['revertAlignment']>[2],
): Promise<AlignmentChange | null> {
  await holdArticle(trx, request.articleId);
  const edit = choose(await readEdits(trx, request.articleId));
  if (edit === null) return null;
  const reverted = await readReverted(trx, edit);
  const found = plan(reverted, await articleState(trx, request.articleId));
  return writeAlignment(trx, { ...request, reverts: edit.id }, reverted.after, found, ids);
}
