import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import process from 'node:process';
import Database from 'better-sqlite3';

/** How long a copy waits for a writer before it gives up, in ms. */
const BUSY_TIMEOUT = 5000;

/** Copies the database at `from`, whoever may be writing to it, to a new file at `to`. Throws what SQLite throws. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const database = new Database(from, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    await backUp(database, to);
  } finally {
    database.close();
  }
}

/** At once: a copy made in steps begins again with each write of another connection, and drafts are written all the time. */
const ALL_PAGES = 0x7fffffff;

/**
 * A consistent copy, written under a name of this process's own, so that a half-written file never looks like a backup.
 * A backup that stands is never replaced: another process may have made it, and changed the schema since.
 */
export async function backUp(database: Database.Database, path: string): Promise<void> {
  if (existsSync(path)) return;
  const partial = `${path}.${process.pid}.partial`;
  try {
    await database.backup(partial, { progress: () => ALL_PAGES });
    putInPlace(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Gives a file its name unless there is one of that name. */
function putInPlace(partial: string, path: string): void {
  try {
    linkSync(partial, path);
  } catch {
    // Some file systems know no second name for a file.
    if (!existsSync(path)) renameSync(partial, path);
  }
}
