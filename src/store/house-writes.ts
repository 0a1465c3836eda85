import type { Kysely } from 'kysely';
import type { ArticleId } from '../model/article.ts';
import { styleOf } from '../model/profile.ts';
import type { RuleEntry, TermEntry } from '../model/term.ts';
import { inBatches } from './batches.ts';
import { concernedUnits } from './concerned-units.ts';
import { countNewsroomChange } from './newsroom-version.ts';
import { readProfile } from './read-profile.ts';
import type { Tables } from './schema.ts';
import type { Concerned, HouseChange, StoredHouse } from './store.ts';

/** All rows of the termbase and all rules, in the order of their English. */
export async function readHouse(db: Kysely<Tables>): Promise<StoredHouse> {
  const terms = await db
    .selectFrom('term')
    .selectAll()
    .orderBy('source')
    .orderBy('status', 'desc')
    .orderBy('target')
    .execute();
  const rules = await db.selectFrom('rule').selectAll().orderBy('english').orderBy('wrong').execute();
  return {
    terms: terms.map(({ byActor, ...row }): TermEntry => ({ ...row, by: byActor })),
    ...styleOf(await readProfile(db)),
    rules: rules.map(({ byActor, better, ...row }): RuleEntry => ({ ...row, right: better, by: byActor })),
  };
}

/** Writes and deletes rows, and marks what they may concern as to be checked again. */
export async function writeHouse(
  trx: Kysely<Tables>,
  { terms, rules, concerned }: HouseChange,
): Promise<readonly ArticleId[]> {
  await countNewsroomChange(trx);
  // What goes makes room first: a row may take the words of one that is deleted with it.
  const goneTerms = [...terms.drop, ...terms.put.map(({ id }) => id)];
  for (const batch of inBatches(goneTerms)) await trx.deleteFrom('term').where('id', 'in', batch).execute();
  const goneRules = [...rules.drop, ...rules.put.map(({ id }) => id)];
  for (const batch of inBatches(goneRules)) await trx.deleteFrom('rule').where('id', 'in', batch).execute();
  for (const batch of inBatches(terms.put)) {
    await trx
      .insertInto('term')
      .values(batch.map(({ by, ...row }) => ({ ...row, byActor: by })))
      .execute();
  }
  for (const batch of inBatches(rules.put)) {
    await trx
      .insertInto('rule')
      .values(batch.map(({ by, right, ...row }) => ({ ...row, better: right, byActor: by })))
      .execute();
  }
  return markOutdated(trx, concerned);
}

/** The units are checked again when their article is next looked at, as after a crash. */
async function markOutdated(trx: Kysely<Tables>, concerned: Concerned): Promise<readonly ArticleId[]> {
  const marked = await trx
    .updateTable('unit')
    .set({ checkedRevision: null })
    .where('retired', '=', 0)
    .where('id', 'in', concernedUnits(trx, concerned))
    .returning('articleId')
    .execute();
  return [...new Set(marked.map(({ articleId }) => articleId))];
}
