import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** How often the newsroom changed which checks run, its termbase or its rules. */
export async function readNewsroomVersion(db: Kysely<Tables>): Promise<number> {
  const { version } = await db.selectFrom('newsroom').select('version').executeTakeFirstOrThrow();
  return version;
}

/** Counts a change; whatever marks units as to be checked again follows in the same transaction. */
export async function countNewsroomChange(trx: Kysely<Tables>): Promise<void> {
  await trx
    .updateTable('newsroom')
    .set(({ eb }) => ({ version: eb('version', '+', 1) }))
    .execute();
}

/**
 * The version, which cannot move before the transaction ends: on PostgreSQL its row is held by a write that changes
 * nothing, so that no change of the newsroom marks a unit that is at that moment stored as checked. SQLite has one writer anyway.
 */
export async function holdNewsroomVersion(trx: Kysely<Tables>): Promise<number> {
  const { version } = await trx
    .updateTable('newsroom')
    .set(({ ref }) => ({ version: ref('version') }))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}
