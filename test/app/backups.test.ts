import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUpDaily, openBackups } from '../../src/app/backups.node.ts';
import type { Backups } from '../../src/app/backups.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import { newArticle } from '../store/new-article.ts';
import { temporaryFolder } from '../store/open-stores.ts';

const START = Date.parse('2026-03-01T09:30:00Z');
const HOUR = 3_600_000;

let path: string;
let time: number;
let backups: Backups;
const clock = (): Date => new Date(time);
/** A copy's own time is that of its file. */
const make = async () => {
  const made = await backups.create();
  utimesSync(made.path, clock(), clock());
  return made;
};
beforeEach(async () => {
  path = join(temporaryFolder(), 'news', 'taiyaku.db');
  const store = await openSqliteStore(path, { isOpen });
  await store.createArticle(newArticle('a'));
  await store.close();
  time = START;
  backups = openBackups(path, clock)!;
});

describe('backups', () => {
  it('are databases with everything in them, made while another connection is open', async () => {
    const writer = await openSqliteStore(path, { isOpen });
    const { path: copy, bytes } = await make();
    await writer.close();
    expect(bytes).toBeGreaterThan(1000);
    const opened = await openSqliteStore(copy, { isOpen });
    expect(await opened.library()).toHaveLength(1);
    await opened.close();
  });

  it('are listed newest first, beside nothing but copies of this database', async () => {
    writeFileSync(join(dirname(path), 'other.db.2026-01-01T00-00-00.backup'), 'x');
    writeFileSync(`${path}.partial`, 'x');
    // A database whose name begins like this one's has backups of its own.
    writeFileSync(`${path}.old.2026-01-01T00-00-00.backup`, 'x');
    await make();
    time += HOUR;
    await make();
    expect((await backups.list()).map(({ at }) => at)).toEqual([
      '2026-03-01T10:30:00.000Z',
      '2026-03-01T09:30:00.000Z',
    ]);
  });

  it('are made once a day', async () => {
    await backUpDaily(backups, clock);
    const [first] = await backups.list();
    utimesSync(first!.path, clock(), clock());
    time += 23 * HOUR;
    await backUpDaily(backups, clock);
    expect(await backups.list()).toHaveLength(1);
    time += 2 * HOUR;
    await backUpDaily(backups, clock);
    expect(await backups.list()).toHaveLength(2);
  });

  it('keep the newest fourteen, and every one made before the schema changed', async () => {
    const beforeChange = `${path}.v3.backup`;
    writeFileSync(beforeChange, 'x');
    utimesSync(beforeChange, new Date(0), new Date(0));
    for (let day = 0; day < 16; day++) {
      time = START + day * 24 * HOUR;
      await make();
    }
    const kept = (await backups.list()).map(each => each.path);
    expect(kept).toHaveLength(15);
    expect(kept.at(-1)).toBe(beforeChange);
    expect(kept).not.toContain(`${path}.2026-03-02T09-30-00.backup`);
  });

  it('fail in plain words where nothing can be written, and leave no half file', async () => {
    mkdirSync(`${path}.2026-03-01T09-30-00.backup.dir`);
    const gone = openBackups(join(dirname(path), 'missing.db'), clock)!;
    await expect(gone.create()).rejects.toMatchObject({ code: 'storage' });
    expect(readdirSync(dirname(path)).filter(file => file.includes('partial'))).toEqual([]);
  });

  it('are none of a database in memory', () => {
    expect(openBackups(':memory:')).toBeNull();
  });
});
