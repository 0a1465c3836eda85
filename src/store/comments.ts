import type { Kysely, Selectable } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import type { UnitComment } from '../model/comment.ts';
import { AppError } from '../model/error.ts';
import type { CommentId } from '../model/review.ts';
import { readHeirs } from './alignment-log.ts';
import { inBatches } from './batches.ts';
import { readUnit } from './read-units.ts';
import type { Tables } from './schema.ts';
import type { NewComment, Signature } from './store.ts';

type Row = Selectable<Tables['comment']>;

/** All comments of an article, oldest first; none where it is deleted. */
export async function readComments(
  db: Kysely<Tables>,
  articleId: ArticleId,
): Promise<readonly UnitComment[]> {
  const rows = await db
    .selectFrom('comment')
    .innerJoin('article', 'article.id', 'comment.articleId')
    .selectAll('comment')
    .where('comment.articleId', '=', articleId)
    .where('article.deletedAt', 'is', null)
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute();
  return withPlaces(db, rows);
}

/** Writes a comment about a unit of the grid; AppErrors as `readUnit`. */
export async function insertComment(
  trx: Kysely<Tables>,
  { by, ...comment }: NewComment,
): Promise<UnitComment> {
  const { articleId } = await readUnit(trx, comment.unitId);
  await trx
    .insertInto('comment')
    .values({ ...comment, articleId, byActor: by, resolvedBy: null, resolvedAt: null })
    .execute();
  return readComment(trx, comment.id);
}

/** Settles a comment, or with null opens it again. Of a settled one stays who settled it first. */
export async function settleComment(
  trx: Kysely<Tables>,
  id: CommentId,
  resolved: Signature | null,
): Promise<UnitComment> {
  const row = trx.updateTable('comment').where('id', '=', id);
  if (resolved === null) await row.set({ resolvedBy: null, resolvedAt: null }).execute();
  else
    await row
      .set({ resolvedBy: resolved.by, resolvedAt: resolved.at })
      .where('resolvedAt', 'is', null)
      .execute();
  return readComment(trx, id);
}

async function readComment(db: Kysely<Tables>, id: CommentId): Promise<UnitComment> {
  const rows = await db.selectFrom('comment').selectAll().where('id', '=', id).execute();
  const [comment] = await withPlaces(db, rows);
  if (comment === undefined) throw new AppError('not-found', `There is no comment ${id}.`);
  return comment;
}

async function withPlaces(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly UnitComment[]> {
  const units = [...new Set(rows.map(({ unitId }) => unitId))];
  const gone = await readRetired(db, units);
  const heirs = new Map<UnitId, readonly UnitId[]>();
  for (const unitId of gone) heirs.set(unitId, await readHeirs(db, unitId));
  return rows.map(({ byActor, resolvedBy, resolvedAt, ...row }) => ({
    ...row,
    by: byActor,
    resolved: resolvedBy === null || resolvedAt === null ? null : { by: resolvedBy, at: resolvedAt },
    shownIn: heirs.get(row.unitId) ?? [row.unitId],
  }));
}

/** Which of some units have left the grid. */
async function readRetired(db: Kysely<Tables>, units: readonly UnitId[]): Promise<readonly UnitId[]> {
  const gone: UnitId[] = [];
  for (const batch of inBatches(units)) {
    const rows = await db
      .selectFrom('unit')
      .select('id')
      .where('id', 'in', batch)
      .where('retired', '=', 1)
      .execute();
    gone.push(...rows.map(({ id }) => id));
  }
  return gone;
}
