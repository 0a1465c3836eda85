import { type Kysely, sql } from 'kysely';
import { AppError } from '../model/error.ts';
import type { Dialect, Migration } from './migrations/migration.ts';
import type { Tables } from './schema.ts';

/** The newest version among the migrations. */
export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/** A database a later version of the program wrote: reading it could misunderstand, writing could destroy. */
export function newerDatabase(found: number, known: number): AppError {
  return new AppError(
    'newer-database',
    `The database has schema version ${found}; this program knows versions up to ${known}. Use a newer version of Taiyaku.`,
    { found, known },
  );
}

/** The version a database stands at, 0 for an empty one; throws AppError `newer-database`. */
async function schemaVersion(db: Kysely<Tables>, migrations: readonly Migration[]): Promise<number> {
  await sql`CREATE TABLE IF NOT EXISTS schema_version (
    version INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL
  )`.execute(db);
  const { version } = await db
    .selectFrom('schemaVersion')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  const found = Number(version ?? 0);
  if (found > latestVersion(migrations)) throw newerDatabase(found, latestVersion(migrations));
  return found;
}

/** Brings the schema forward, one transaction a step, and stops at the first that fails. */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  migrations: readonly Migration[],
  now: () => string,
): Promise<void> {
  const from = await schemaVersion(db, migrations);
  for (const migration of migrations.filter(({ version }) => version > from)) {
    await db.transaction().execute(async trx => {
      // Another process may have taken the same step while this one waited for the lock.
      if ((await schemaVersion(trx, migrations)) >= migration.version) return;
      for (const statement of migration.up(dialect)) await sql.raw(statement).execute(trx);
      await trx
        .insertInto('schemaVersion')
        .values({ version: migration.version, name: migration.name, at: now() })
        .execute();
    });
  }
}
