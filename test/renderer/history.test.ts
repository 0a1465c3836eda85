import { expect, it } from 'vitest';
import { staleAfter } from '../../renderer/api/query-keys.ts';
import { historyEntries } from '../../renderer/inspector/history-entries.ts';
import type { AlignmentEdit, AlignmentEditId } from '../../src/model/alignment.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { ActorId, Revision, RevisionId } from '../../src/model/review.ts';

const unitId = 'u1' as UnitId;
const by = 't' as ActorId;
const at = (minute: number): string => `2026-01-01T00:0${minute}:00.000Z`;
const revision = (id: string, parent: string | null, minute: number): Revision => ({
  id: id as RevisionId,
  unitId,
  parentId: parent as RevisionId | null,
  text: id,
  origin: parent === null ? 'mt' : 'human',
  by,
  at: at(minute),
});

it('the history is one list, newest first, each revision beside the one before it', () => {
  const entries = historyEntries(
    {
      alignments: [],
      revisions: [revision('r1', null, 0), revision('r2', 'r1', 2)],
      events: [{ articleId: 'a1' as ArticleId, unitId, action: 'confirm', comment: '', by, at: at(3) }],
      decisions: [
        {
          unitId,
          fingerprint: 'f',
          verdict: 'accepted',
          scope: 'here',
          reason: null,
          comment: '',
          by,
          at: at(1),
        },
      ],
    },
    unitId,
  );
  expect(entries.map(entry => entry.kind)).toEqual(['event', 'revision', 'decision', 'revision']);
  expect(entries.flatMap(entry => (entry.kind === 'revision' ? [entry.previous?.id ?? null] : []))).toEqual([
    'r1',
    null,
  ]);
});

it('of units that have left, what was written is told, and what an undo took back', () => {
  const edit = (id: string, kind: AlignmentEdit['kind'], reverts: string | null, minute: number) => ({
    id: id as AlignmentEditId,
    articleId: 'a1' as ArticleId,
    kind,
    reverts: reverts as AlignmentEditId | null,
    by,
    at: at(minute),
  });
  const earlier = 'u0' as UnitId;
  const entries = historyEntries(
    {
      revisions: [
        { ...revision('m0', null, 0), unitId: earlier },
        { ...revision('r0', 'm0', 1), unitId: earlier },
        revision('m1', null, 2),
      ],
      events: [],
      decisions: [],
      alignments: [edit('e1', 'merge', null, 3), edit('e2', 'undo', 'e1', 4), edit('e3', 'redo', 'e2', 5)],
    },
    unitId,
  );
  expect(entries.flatMap(entry => (entry.kind === 'revision' ? [entry.revision.id] : []))).toEqual([
    'm1',
    'r0',
  ]);
  expect(entries.flatMap(entry => (entry.kind === 'alignment' ? [entry.reverted] : []))).toEqual([
    'merge',
    'merge',
    null,
  ]);
});

it('an event makes stale what it is about, and progress nothing', () => {
  const article = 'a1' as ArticleId;
  expect(staleAfter({ type: 'library.changed' })).toEqual([['library']]);
  expect(staleAfter({ type: 'unit.changed', articleId: article, unitId: 'u1' as UnitId }).toSorted()).toEqual(
    [['history', 'u1'], ['library'], ['names', 'a1'], ['report', 'a1'], ['since-look', 'a1']],
  );
  expect(staleAfter({ type: 'article.changed', articleId: article })).toContainEqual(['history']);
  const progress = { phase: 'loading', done: 0, total: 1 } as const;
  expect(staleAfter({ type: 'progress', jobId: 'j', progress })).toEqual([]);
});
