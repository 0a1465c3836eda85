import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import Database from 'better-sqlite3';
import { Kysely, PGliteDialect } from 'kysely';
import type { UnitId } from '../../src/model/article.ts';
import type { RevisionId, Unit } from '../../src/model/review.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import { CamelCaseRows } from '../../src/store/camel-case-rows.ts';
import { migrate } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import type { Tables } from '../../src/store/schema.ts';
import { createSqlStore } from '../../src/store/sql-store.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import type { Store } from '../../src/store/store.ts';
import { at, TRANSLATOR } from './new-article.ts';

/** A store and a way past it, straight to its database. */
export interface OpenedStore {
  readonly store: Store;
  readonly execute: (statement: string) => Promise<void>;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'taiyaku-test-'));

async function openSqlite(): Promise<OpenedStore> {
  const path = join(temporaryFolder(), 'store.db');
  const store = await openSqliteStore(path, { isOpen });
  const beside = new Database(path);
  const execute = async (statement: string): Promise<void> => void beside.exec(statement);
  return { store, execute };
}

async function openPostgres(): Promise<OpenedStore> {
  const pglite = await PGlite.create();
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }), plugins: [new CamelCaseRows()] });
  await migrate(db, 'postgres', migrations, () => at(0));
  // A second time: nothing is left to do.
  await migrate(db, 'postgres', migrations, () => at(0));
  const store = createSqlStore(db, { isOpen, explain: error => error });
  const execute = async (statement: string): Promise<void> => void (await pglite.exec(statement));
  return { store, execute };
}

/** One store a dialect; everything in the contract holds on each. */
export const STORES: readonly (readonly [name: string, open: () => Promise<OpenedStore>])[] = [
  ['SQLite', openSqlite],
  ['PostgreSQL', openPostgres],
];

/** Writes a revision as the translator. */
export const revise = (store: Store, id: string, head: string, next: string, text: string): Promise<Unit> =>
  store.reviewUnit(
    {
      unitId: id as UnitId,
      head: head as RevisionId,
      revision: { id: next as RevisionId, text, origin: 'human' },
      by: TRANSLATOR,
      at: at(1),
    },
    standing => stepUnit('revise', standing, 'translator'),
  );
