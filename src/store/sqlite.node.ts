import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import { AppError } from '../model/error.ts';
import { CamelCaseRows } from './camel-case-rows.ts';
import { backUp } from './copy-database.node.ts';
import { latestVersion, migrate, newerDatabase } from './migrate.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Tables } from './schema.ts';
import { createSqlStore } from './sql-store.ts';
import { explainSqliteError } from './sqlite-errors.ts';
import type { OpenRule, Store } from './store.ts';

/** How long a write waits for another process (a second window's backup, a viewer) before it gives up, in ms. */
const BUSY_TIMEOUT = 5000;

export interface SqliteStoreOptions {
  readonly isOpen: OpenRule;
  readonly migrations?: readonly Migration[];
  readonly now?: () => string;
}

/**
 * Opens or creates the database file, its folder included, and brings the schema forward; before that an existing
 * file is copied to `<path>.v<version>.backup`. Errors: `newer-database` (file untouched), `storage`.
 */
export async function openSqliteStore(path: string, options: SqliteStoreOptions): Promise<Store> {
  const { isOpen, migrations = allMigrations, now = () => new Date().toISOString() } = options;
  try {
    const found = inspect(path, latestVersion(migrations));
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path, { timeout: BUSY_TIMEOUT });
    try {
      if (found > 0 && found < latestVersion(migrations)) await backUp(database, `${path}.v${found}.backup`);
      return await prepare(database, path, { isOpen, migrations, now });
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}

/** The schema version in an existing file, 0 where there is no file yet. Writes nothing. */
function inspect(path: string, known: number): number {
  if (path === ':memory:' || !existsSync(path)) return 0;
  const stats = statSync(path);
  if (stats.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  if (stats.size === 0) return 0;
  const database = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT });
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
    if (tables.length === 0) return 0;
    if (!tables.includes('schema_version')) {
      throw new AppError('storage', `The file is not a Taiyaku database. (${path})`, {
        reason: 'not-a-database',
        path,
      });
    }
    const found = Number(database.prepare('SELECT MAX(version) FROM schema_version').pluck().get() ?? 0);
    if (found > known) throw newerDatabase(found, known);
    return found;
  } finally {
    database.close();
  }
}

async function prepare(
  database: Database.Database,
  path: string,
  { isOpen, migrations, now }: Required<SqliteStoreOptions>,
): Promise<Store> {
  configure(database);
  const db = new Kysely<Tables>({
    dialect: new ImmediateSqliteDialect({ database, beforeWrite: standsAt(path) }),
    plugins: [new CamelCaseRows()],
  });
  await migrate(db, 'sqlite', migrations, now);
  // Runs that a crash left under way would keep their articles "not analysed" for ever.
  await db.updateTable('run').set({ status: 'interrupted' }).where('status', '=', 'running').execute();
  return createSqlStore(db, { isOpen, explain: error => explainSqliteError(error, path) });
}

/**
 * What throws AppError `storage` once the file at `path` is no longer the one that was opened: what is written to a
 * deleted file is gone when the program ends. SQLite looks for itself, but not with a write-ahead log.
 */
function standsAt(path: string): () => void {
  if (path === ':memory:') return () => {};
  const identity = (): string | null => {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.dev}:${stats.ino}`;
  };
  const opened = identity();
  return () => {
    if (identity() === opened) return;
    const message =
      'The database file was moved or deleted while it was open. Put it back, or restart Taiyaku.';
    throw new AppError('storage', `${message} (${path})`, { reason: 'gone', path });
  };
}

/** FULL: a write that was acknowledged survives a power cut, not only a crash. */
function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
}

/** Transactions that write take the write lock at once: a lock upgraded midway fails instead of waiting. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: Database.Database;
  readonly #beforeWrite: () => void;
  constructor(config: ImmediateConfig) {
    super(config);
    this.#database = config.database;
    this.#beforeWrite = config.beforeWrite;
  }
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const reads = settings?.accessMode === 'read only';
    if (!reads) this.#beforeWrite();
    await connection.executeQuery(CompiledQuery.raw(reads ? 'begin' : 'begin immediate'));
  }
  /** A full disk ends the transaction by itself; rolling back again would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

interface ImmediateConfig extends SqliteDialectConfig {
  readonly database: Database.Database;
  /** Throws where nothing may be written any more. */
  readonly beforeWrite: () => void;
}

class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: ImmediateConfig;
  constructor(config: ImmediateConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver(): ImmediateSqliteDriver {
    return new ImmediateSqliteDriver(this.#config);
  }
}
