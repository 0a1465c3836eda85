import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import { temporaryFolder } from './open-stores.ts';

/** What version 1 wrote for an article of one paragraph in two, the second of them furniture that was left out. */
const FIRST_VERSION_ROWS = `
  INSERT INTO article VALUES ('a', '題', 'en.txt', 'ja.txt', 'in-review', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NULL);
  INSERT INTO segment VALUES ('a', 'source', 0, 'The ferry sailed.', 0, 17), ('a', 'source', 1, 'It was full.', 19, 31),
    ('a', 'target', 0, '船は出た。', 0, 5), ('a', 'target', 1, '満員だった。', 7, 13), ('a', 'target', 2, '関連記事', 15, 19);
  BEGIN;
  INSERT INTO unit VALUES ('u0', 'a', 0, 0.75, 'auto', 'r0b', 'edited', 0, '', NULL), ('u1', 'a', 1, 0.5, 'auto', 'r1', 'untouched', 1, '', 'r1');
  INSERT INTO revision (id, unit_id, parent_id, text, origin, by_actor, at) VALUES
    ('r0', 'u0', NULL, '船は出た。' || char(10) || '満員だった。', 'mt', 'translator', '2026-01-01T00:00:00.000Z'),
    ('r0b', 'u0', 'r0', '船は出港した。' || char(10) || '満員だった。', 'human', 'translator', '2026-01-01T00:00:01.000Z'),
    ('r1', 'u1', NULL, '関連記事', 'mt', 'translator', '2026-01-01T00:00:00.000Z');
  COMMIT;
  INSERT INTO unit_segment VALUES ('a', 'source', 0, 'u0'), ('a', 'source', 1, 'u0'), ('a', 'target', 0, 'u0'),
    ('a', 'target', 1, 'u0'), ('a', 'target', 2, 'u1');`;

it('a database of version 1 keeps its articles, their alignment and what was written', async () => {
  const path = join(temporaryFolder(), 'old.db');
  await (await openSqliteStore(path, { isOpen, migrations: [initial] })).close();
  const old = new Database(path);
  old.exec(FIRST_VERSION_ROWS);
  old.close();
  const store = await openSqliteStore(path, { isOpen });
  const { units, edits } = await store.article('a' as ArticleId);
  expect(edits).toEqual([]);
  expect(
    units.map(({ source, machine, target, bead, segmentStarts, excluded }) => ({
      source,
      machine,
      target,
      bead,
      segmentStarts,
      excluded,
    })),
  ).toEqual([
    {
      source: 'The ferry sailed.\nIt was full.',
      machine: '船は出た。\n満員だった。',
      target: '船は出港した。\n満員だった。',
      bead: { source: [0, 1], target: [0, 1], score: 0.75, origin: 'auto' },
      segmentStarts: { source: [0, 18], target: [0, 6] },
      excluded: false,
    },
    {
      source: '',
      machine: '関連記事',
      target: '関連記事',
      bead: { source: [], target: [2], score: 0.5, origin: 'auto' },
      segmentStarts: { source: [], target: [0] },
      excluded: true,
    },
  ]);
  await store.close();
});
