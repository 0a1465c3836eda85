import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import type { Migration } from '../../src/store/migrations/migration.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import { explainSqliteError } from '../../src/store/sqlite-errors.ts';
import { newArticle } from './new-article.ts';
import { temporaryFolder } from './open-stores.ts';

const open = (path: string, all: readonly Migration[] = migrations) =>
  openSqliteStore(path, { isOpen, migrations: all });

async function databaseWithArticle(): Promise<string> {
  const path = join(temporaryFolder(), 'folder', 'taiyaku.db');
  const store = await open(path);
  await store.createArticle(newArticle('a'));
  await store.close();
  return path;
}

const addColumn: Migration = {
  version: migrations.at(-1)!.version + 1,
  name: 'add-note',
  up: () => [`ALTER TABLE article ADD COLUMN note TEXT NOT NULL DEFAULT ''`],
};

describe('the database file', () => {
  it('still has everything when it is opened again', async () => {
    const store = await open(await databaseWithArticle());
    expect((await store.article('a' as ArticleId)).units).toHaveLength(3);
    await store.close();
  });

  it('is copied before its schema changes, and the copy is the old database', async () => {
    const path = await databaseWithArticle();
    await (await open(path, [...migrations, addColumn])).close();
    const columns = (file: string) =>
      new Database(file, { readonly: true }).prepare('PRAGMA table_info(article)').pluck().all().length;
    expect(columns(path)).toBe(columns(`${path}.v${migrations.at(-1)!.version}.backup`) + 1);
    const old = await open(`${path}.v${migrations.at(-1)!.version}.backup`);
    expect(await old.library()).toHaveLength(1);
    await old.close();
  });

  it('is not copied when it is new', async () => {
    const path = join(temporaryFolder(), 'new.db');
    await (await open(path, [...migrations, addColumn])).close();
    expect(existsSync(`${path}.v0.backup`)).toBe(false);
  });

  it('stays as it was when a migration fails halfway', async () => {
    const path = await databaseWithArticle();
    const broken: Migration = { ...addColumn, up: () => [...addColumn.up('sqlite'), 'CREATE TABLE !'] };
    await expect(open(path, [...migrations, broken])).rejects.toThrow();
    const store = await open(path);
    expect(await store.library()).toHaveLength(1);
    await store.close();
  });

  it('of a newer version is refused and not touched', async () => {
    const path = await databaseWithArticle();
    await (await open(path, [...migrations, addColumn])).close();
    const before = readFileSync(path);
    await expect(open(path)).rejects.toMatchObject({
      code: 'newer-database',
      details: { found: addColumn.version, known: migrations.at(-1)!.version },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['a text', '港は再開した。'.repeat(100), 'not-a-database'],
    ['zeros', '\0'.repeat(4096), 'not-a-database'],
  ])('that is %s is refused and not touched', async (_what, content, reason) => {
    const path = join(temporaryFolder(), 'odd.db');
    writeFileSync(path, content);
    await expect(open(path)).rejects.toMatchObject({ code: 'storage', details: { reason } });
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  it('of another program is refused', async () => {
    const path = join(temporaryFolder(), 'other.db');
    new Database(path).exec('CREATE TABLE bookmarks (url TEXT)').close();
    await expect(open(path)).rejects.toMatchObject({
      code: 'storage',
      details: { reason: 'not-a-database' },
    });
  });

  it('that is damaged is reported', async () => {
    const path = await databaseWithArticle();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    const look = async () => {
      const store = await open(path);
      await store.article('a' as ArticleId).finally(() => store.close());
    };
    await expect(look()).rejects.toMatchObject({ code: 'storage', details: { reason: 'damaged' } });
  });

  it.skipIf(process.platform === 'win32').each([
    ['file', 0o444, 0o755],
    ['file in a read-only folder', 0o444, 0o555],
    ['folder', 0o666, 0o555],
  ])('that is a read-only %s is reported and not touched', async (_what, fileMode, folderMode) => {
    const path = await databaseWithArticle();
    const before = readFileSync(path);
    chmodSync(path, fileMode);
    chmodSync(dirname(path), folderMode);
    chmodSync(dirname(dirname(path)), 0o755);
    // Nothing is read-only to root: there the child becomes nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const script = fileURLToPath(new URL('open-once.ts', import.meta.url));
    const child = spawn(process.execPath, [script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...nobody,
    });
    expect(JSON.parse(await text(child.stdout))).toEqual({
      code: 'storage',
      details: { reason: 'read-only', path },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is opened by several processes at once, each of which would have to bring its schema forward', async () => {
    const path = join(temporaryFolder(), 'raced.db');
    await (await open(path, [initial])).close();
    const script = fileURLToPath(new URL('open-once.ts', import.meta.url));
    const outcomes = Array.from({ length: 8 }, () => {
      const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
      return text(child.stdout);
    });
    expect(await Promise.all(outcomes)).toEqual(outcomes.map(() => JSON.stringify({ opened: true })));
    // Their backups did not get in each other's way.
    const backup = new Database(`${path}.v1.backup`, { readonly: true });
    expect(backup.prepare('SELECT MAX(version) FROM schema_version').pluck().get()).toBe(1);
    expect(readdirSync(dirname(path)).filter(name => name.endsWith('.partial'))).toEqual([]);
  });

  it('in a place that is a folder, or below a file, is reported', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken.db'));
    writeFileSync(join(folder, 'file'), '');
    for (const path of [join(folder, 'taken.db'), join(folder, 'file', 'taiyaku.db')]) {
      await expect(open(path)).rejects.toMatchObject({ code: 'storage', details: { reason: 'unreachable' } });
    }
  });

  it('on a full disk refuses the write that does not fit and keeps everything before it', async () => {
    const path = join(temporaryFolder(), 'full.db');
    // SQLite treats its own limit of pages like a full disk.
    const small: Migration = { ...addColumn, up: () => ['PRAGMA max_page_count = 80'] };
    const store = await open(path, [...migrations, small]);
    let stored = 0;
    const fill = async () => {
      for (; ; stored++) await store.createArticle(newArticle(`a${stored}`, { title: '港'.repeat(2000) }));
    };
    await expect(fill()).rejects.toMatchObject({ code: 'storage', details: { reason: 'disk-full' } });
    expect(stored).toBeGreaterThan(0);
    expect(await store.library()).toHaveLength(stored);
    await store.close();
  });

  // Windows keeps others from moving a file that is open.
  it.skipIf(process.platform === 'win32')(
    'that is moved away takes no more writes until it is back',
    async () => {
      const path = await databaseWithArticle();
      const store = await open(path);
      const files = ['', '-wal', '-shm'];
      for (const suffix of files) renameSync(path + suffix, `${path}.away${suffix}`);
      await expect(store.createArticle(newArticle('b'))).rejects.toMatchObject({
        code: 'storage',
        details: { reason: 'gone', path },
      });
      writeFileSync(path, 'another file in its place');
      await expect(store.createArticle(newArticle('b'))).rejects.toMatchObject({ code: 'storage' });
      for (const suffix of files) renameSync(`${path}.away${suffix}`, path + suffix);
      await store.createArticle(newArticle('b'));
      expect(await store.library()).toHaveLength(2);
      await store.close();
    },
  );

  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_IOERR_FSYNC', 'disk-error'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['ENOSPC', 'disk-full'],
  ])('%s is something a user can act on', (code, reason) => {
    const error = Object.assign(new Error('x'), { code });
    expect(explainSqliteError(error, 'taiyaku.db')).toMatchObject({ code: 'storage', details: { reason } });
  });

  it('keeps a broken constraint a bug', () => {
    const error = Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_UNIQUE' });
    expect(explainSqliteError(error, 'taiyaku.db')).toBe(error);
  });
});

describe('a writer that is killed', () => {
  it('loses nothing that was acknowledged', async () => {
    const path = join(temporaryFolder(), 'killed.db');
    const writer = spawn(process.execPath, [fileURLToPath(new URL('writer.ts', import.meta.url)), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged: readonly string[] = [];
    let output = '';
    for await (const chunk of writer.stdout.setEncoding('utf8')) {
      output += chunk;
      acknowledged = output.split('\n').slice(0, -1);
      if (acknowledged.length >= 20) writer.kill('SIGKILL');
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
    expect(writer.signalCode).toBe('SIGKILL');
    const store = await open(path);
    const { revisions } = await store.history('k-u0' as UnitId);
    const texts = revisions.slice(1).map(({ text }) => text);
    // One more may have been stored than could still be printed.
    expect(texts.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(texts.length - acknowledged.length).toBeLessThanOrEqual(1);
    expect((await store.unit('k-u0' as UnitId)).target).toBe(texts.at(-1));
    await store.close();
  }, 30_000);
});
