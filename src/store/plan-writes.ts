import type { Kysely } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import { AppError } from '../model/error.ts';
import type { ArticlePlan } from '../model/planning.ts';
import { holdArticle } from './hold-article.ts';
import type { Tables } from './schema.ts';

/** Writes what a plan names; AppError `not-found` where there is no such article or actor. */
export async function writePlan(
  trx: Kysely<Tables>,
  id: ArticleId,
  { slug, assignee, deadline }: ArticlePlan,
): Promise<void> {
  await holdArticle(trx, id);
  if (assignee !== undefined && assignee !== null) {
    const actor = await trx.selectFrom('actor').select('id').where('id', '=', assignee).executeTakeFirst();
    if (actor === undefined) throw new AppError('not-found', `There is no actor ${assignee}.`);
  }
  const change = {
    ...(slug !== undefined && { slug }),
    ...(assignee !== undefined && { assignee }),
    ...(deadline !== undefined && { deadline }),
  };
  if (Object.keys(change).length === 0) return;
  await trx.updateTable('article').set(change).where('id', '=', id).execute();
}
