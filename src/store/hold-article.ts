import type { Kysely } from 'kysely';
import type { ArticleId, UnitId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { Tables } from './schema.ts';

/** Marks the article as changed; AppError `not-found`. */
export async function touchArticle(trx: Kysely<Tables>, id: ArticleId, at: string): Promise<void> {
  await holdArticle(trx, id);
  await trx.updateTable('article').set({ updatedAt: at }).where('id', '=', id).execute();
}

/**
 * Holds the article's row on PostgreSQL by a write that changes nothing: review steps of one article run one after
 * the other, so that what a step was judged by still stands when it is written. SQLite has one writer anyway.
 */
export async function holdArticle(trx: Kysely<Tables>, id: ArticleId): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('article')
    .set(({ ref }) => ({ updatedAt: ref('updatedAt') }))
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new AppError('not-found', `There is no article ${id}.`);
}

/** The article a unit belongs to; AppError `not-found`. */
export async function articleOf(trx: Kysely<Tables>, unitId: UnitId): Promise<ArticleId> {
  const unit = await trx.selectFrom('unit').select('articleId').where('id', '=', unitId).executeTakeFirst();
  if (unit === undefined) throw new AppError('not-found', `There is no unit ${unitId}.`);
  return unit.articleId;
}

export async function articleState(trx: Kysely<Tables>, id: ArticleId) {
  const { state } = await trx
    .selectFrom('article')
    .select('state')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return state;
}
