import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Backup } from '../model/backup.ts';
import { copyDatabase } from '../store/copy-database.node.ts';
import { explainSqliteError } from '../store/sqlite-errors.ts';
import type { Backups } from './backups.ts';

/** Daily and manual copies that are kept; those made before a change of the schema are never dropped. */
const KEPT = 14;
const DAY = 24 * 60 * 60 * 1000;
/** What follows the database's own name: of another database beside it, whose name only begins alike, nothing is listed or dropped. */
const SUFFIX = /^\.(?:v\d+|\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)\.backup$/;
const DATED = /\.\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.backup$/;

/**
 * The copies beside the database at `path`: `<name>.2026-11-28T09-30-00.backup`, made here, and `<name>.v5.backup`, made before its
 * schema changed. Null for a database in memory.
 */
export function openBackups(path: string, clock: () => Date = () => new Date()): Backups | null {
  if (path === ':memory:') return null;
  const folder = dirname(path);
  const name = basename(path);
  const list = (): readonly Backup[] =>
    readdirSync(folder)
      .filter(file => file.startsWith(name) && SUFFIX.test(file.slice(name.length)))
      .map(file => {
        const { mtime, size } = statSync(join(folder, file));
        return { path: join(folder, file), at: mtime.toISOString(), bytes: size };
      })
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  return {
    list: async () => explained(path, list),
    create: async () => {
      const stamp = clock().toISOString().slice(0, 19).replaceAll(':', '-');
      const copy = join(folder, `${name}.${stamp}.backup`);
      await explained(path, () => copyDatabase(path, copy));
      for (const old of list()
        .filter(backup => DATED.test(backup.path))
        .slice(KEPT))
        rmSync(old.path, { force: true });
      const made = statSync(copy);
      return { path: copy, at: made.mtime.toISOString(), bytes: made.size };
    },
  };
}

/** Makes a copy unless there is one of the last day. */
export async function backUpDaily(backups: Backups, clock: () => Date = () => new Date()): Promise<void> {
  const [newest] = await backups.list();
  if (newest === undefined || clock().getTime() - Date.parse(newest.at) > DAY) await backups.create();
}

async function explained<T>(path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explainSqliteError(error, path);
  }
}
