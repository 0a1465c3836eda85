import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import { decisionsInForce, isOpen } from '../../src/review/decisions.ts';
import { initial } from '../../src/store/migrations/0001-initial.ts';
import { alignment } from '../../src/store/migrations/0002-alignment.ts';
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

/** What version 2 wrote: a mark, and the verdicts of a reviewer on two. */
const SECOND_VERSION_ROWS = `
  INSERT INTO article VALUES ('a', '題', 'en.txt', 'ja.txt', 'in-review', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NULL);
  BEGIN;
  INSERT INTO unit VALUES ('u0', 'a', 0, 0.75, 'auto', 'r0', 'untouched', 0, '', 'r0', 0);
  INSERT INTO revision (id, unit_id, parent_id, text, origin, by_actor, at)
    VALUES ('r0', 'u0', NULL, '船は出港した。', 'mt', 'translator', '2026-01-01T00:00:00.000Z');
  COMMIT;
  INSERT INTO run (id, article_id, engine_version, data_version, started_at, finished_at, status, failures)
    VALUES ('run', 'a', '1', '1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'finished', '[]');
  INSERT INTO annotation VALUES ('u0', 0, 'run', 'r0', 'f0', 'spelling', 'major', 'high', 0,
    '{"fingerprint":"f0","checkId":"spelling","checkVersion":1,"unitId":"u0","category":"linguistic/spelling","severity":"major","confidence":0.9,"message":{"ja":"","en":""},"source":null,"target":{"range":{"start":0,"end":1},"exact":"船","prefix":"","suffix":"は出港"},"evidence":[],"suggestions":[]}');
  INSERT INTO seen_annotation VALUES ('u0', 'f0', 'spelling', '船');
  INSERT INTO decision (unit_id, fingerprint, check_id, quote, verdict, scope, reason, comment, by_actor, at) VALUES
    ('u0', 'f0', 'spelling', '船', 'dismissed', 'article', 'house-style', '社内表記', 'translator', '2026-01-02T00:00:00.000Z'),
    ('u0', 'f9', 'spelling', '港', 'accepted', 'here', NULL, '', 'translator', '2026-01-02T00:00:01.000Z');`;

it('a database of version 2 keeps its verdicts, and what they hide stays hidden', async () => {
  const path = join(temporaryFolder(), 'old.db');
  await (await openSqliteStore(path, { isOpen, migrations: [initial, alignment] })).close();
  const old = new Database(path);
  old.exec(SECOND_VERSION_ROWS);
  old.close();
  const store = await openSqliteStore(path, { isOpen });
  const { annotations, decisions } = await store.article('a' as ArticleId);
  const unknown = { checkId: 'spelling', checkVersion: null, place: null, strength: null };
  expect(annotations).toMatchObject([
    { fingerprint: 'f0', reports: [{ fingerprint: 'f0', checkVersion: 1, place: null }] },
  ]);
  expect(decisions).toMatchObject([
    { fingerprint: 'f0', verdict: 'dismissed', scope: 'article', counterpart: '', comment: '社内表記' },
    { fingerprint: 'f9', verdict: 'accepted', reason: null },
  ]);
  expect(decisions.map(({ reports }) => reports)).toEqual([
    [{ ...unknown, fingerprint: 'f0' }],
    [{ ...unknown, fingerprint: 'f9' }],
  ]);
  expect(decisionsInForce(annotations, decisions)).toMatchObject([
    { scope: 'article', reason: 'house-style' },
  ]);
  // A check of another version names the finding otherwise, and knows it again.
  const renamed = annotations.map(each => ({
    ...each,
    fingerprint: 'new',
    reports: [{ ...each.reports[0]!, fingerprint: 'new', place: 'p' }],
  }));
  expect(isOpen(renamed, decisions)).toEqual([false]);
  expect(await store.checkSwitches()).toEqual([]);
  expect(await store.newsroomVersion()).toBe(0);
  expect((await store.outcomes()).map(({ articleId, verdict }) => [articleId, verdict])).toEqual([
    ['a', 'dismissed'],
    ['a', 'accepted'],
  ]);
  await store.close();
});
