import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { SeenStanding } from '../../src/model/desk.ts';
import type { ActorId, RevisionId, UnitState } from '../../src/model/review.ts';
import { stepArticle, stepUnit } from '../../src/review/workflow.ts';
import type { Store } from '../../src/store/store.ts';
import { at, EDITOR, newArticle, TRANSLATOR } from './new-article.ts';
import { type OpenedStore, STORES } from './open-stores.ts';

const id = (name: string) => name as ArticleId;
const seen = (name: string, unit: number, state: UnitState = 'untouched', head = `${name}-r${unit}`) =>
  ({
    unitId: `${name}-u${unit}` as UnitId,
    parentId: head as RevisionId,
    state,
  }) satisfies SeenStanding;

describe.each(STORES)('the editor’s desk on %s', (_name, open) => {
  let opened: OpenedStore;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    ({ store } = opened);
  }, 60_000);
  afterAll(() => store.close());

  const write = (unit: string, head: string, next: string, text: string, second: number, by: ActorId) =>
    store.reviewUnit(
      {
        unitId: unit as UnitId,
        head: head as RevisionId,
        revision: { id: next as RevisionId, text, origin: 'human' },
        by,
        at: at(second),
      },
      standing => stepUnit('revise', standing, 'editor'),
    );
  const move = (name: string, action: 'submit' | 'return', second: number, by: ActorId) =>
    store.reviewArticle(id(name), { by, at: at(second) }, standing =>
      stepArticle(action, standing, 'editor', 'さらに'),
    );
  const look = (name: string, second: number) => store.recordLook(id(name), { by: EDITOR, at: at(second) });

  it('tells what somebody else wrote since the machine, then since the last look', async () => {
    await store.createArticle(newArticle('looks'));
    await write('looks-u0', 'looks-r0', 'looks-a', '港、再開', 1, TRANSLATOR);
    expect(await store.sinceLook(id('looks'), EDITOR)).toEqual({
      articleId: 'looks',
      lookedAt: null,
      changed: [{ unitId: 'looks-u0', before: '港が再開' }],
      own: [],
    });
    await look('looks', 2);
    expect(await store.sinceLook(id('looks'), EDITOR)).toMatchObject({ lookedAt: at(2), changed: [] });
    await write('looks-u0', 'looks-a', 'looks-b', '港が開く', 3, TRANSLATOR);
    await write('looks-u0', 'looks-b', 'looks-c', '港が再び開く', 4, TRANSLATOR);
    await write('looks-u1', 'looks-r1', 'looks-d', '港は開いた。', 4, EDITOR);
    expect(await store.sinceLook(id('looks'), EDITOR)).toMatchObject({
      changed: [{ unitId: 'looks-u0', before: '港、再開' }],
      own: [{ unitId: 'looks-u1', before: '港は再開した。\n船も戻った。' }],
    });
    // Somebody else has not looked: each has a last look of their own.
    expect((await store.sinceLook(id('looks'), TRANSLATOR)).lookedAt).toBeNull();
  });

  it('keeps a decision on the whole of an article together with the look', async () => {
    await store.createArticle(newArticle('decided'));
    await move('decided', 'submit', 1, TRANSLATOR);
    expect((await store.sinceLook(id('decided'), TRANSLATOR)).lookedAt).toBeNull();
    await move('decided', 'return', 2, EDITOR);
    expect((await store.sinceLook(id('decided'), EDITOR)).lookedAt).toBe(at(2));
  });

  it('does not tell of a text that is what it was, nor of what is left out', async () => {
    await store.createArticle(newArticle('same'));
    await write('same-u0', 'same-r0', 'same-a', '別', 1, TRANSLATOR);
    await write('same-u0', 'same-a', 'same-b', '港が再開', 2, TRANSLATOR);
    await write('same-u2', 'same-r2', 'same-c', '別', 2, TRANSLATOR);
    expect(await store.sinceLook(id('same'), EDITOR)).toMatchObject({ changed: [], own: [] });
  });

  it('lists submitted articles, the longest waiting first, with what an editor wants to know', async () => {
    for (const name of ['late', 'early', 'working']) await store.createArticle(newArticle(name));
    await move('early', 'submit', 3, TRANSLATOR);
    await move('early', 'return', 4, EDITOR);
    await look('early', 4);
    await write('early-u0', 'early-r0', 'early-a', '港、再開', 5, TRANSLATOR);
    await move('early', 'submit', 6, TRANSLATOR);
    await move('late', 'submit', 9, TRANSLATOR);
    const waiting = await store.waiting(EDITOR);
    expect(waiting).toMatchObject([
      {
        summary: { id: 'early', counts: { edited: 1 } },
        submittedBy: TRANSLATOR,
        submittedAt: at(6),
        lookedAt: at(4),
        changed: 1,
        returned: 1,
      },
      { summary: { id: 'late' }, submittedAt: at(9), lookedAt: null, changed: 0, returned: 0 },
    ]);
    await store.setDeleted(id('late'), at(10));
    expect((await store.waiting(EDITOR)).map(({ summary }) => summary.id)).toEqual(['early']);
  });

  it('counts as changed in what waits what it tells of the article itself', async () => {
    await store.createArticle(newArticle('counted'));
    await write('counted-u0', 'counted-r0', 'counted-a', '別', 1, TRANSLATOR);
    await write('counted-u1', 'counted-r1', 'counted-b', '別', 1, TRANSLATOR);
    await write('counted-u2', 'counted-r2', 'counted-c', '別', 1, TRANSLATOR);
    await move('counted', 'submit', 2, TRANSLATOR);
    const told = async () => {
      const { changed } = await store.sinceLook(id('counted'), EDITOR);
      const counted = (await store.waiting(EDITOR)).find(({ summary }) => summary.id === 'counted');
      expect(counted?.changed).toBe(changed.length);
      return changed.map(({ unitId, before }) => [unitId, before]);
    };
    // What is left out is not told.
    expect(await told()).toEqual([
      ['counted-u0', '港が再開'],
      ['counted-u1', '港は再開した。\n船も戻った。'],
    ]);
    await look('counted', 3);
    expect(await told()).toEqual([]);
    await write('counted-u0', 'counted-a', 'counted-d', '港', 4, TRANSLATOR);
    await write('counted-u0', 'counted-d', 'counted-e', '別', 5, TRANSLATOR);
    await write('counted-u1', 'counted-b', 'counted-f', '港', 5, EDITOR);
    expect(await told()).toEqual([]);
    await write('counted-u0', 'counted-e', 'counted-g', '港が再開', 6, TRANSLATOR);
    expect(await told()).toEqual([['counted-u0', '別']]);
  });

  it('approves several units at once, each with its event, and refuses what changed meanwhile', async () => {
    await store.createArticle(newArticle('many'));
    const stale = seen('many', 1);
    await write('many-u1', 'many-r1', 'many-a', '別', 1, TRANSLATOR);
    const approve = (units: readonly SeenStanding[]) =>
      store.reviewUnits(id('many'), units, { by: EDITOR, at: at(2) }, standing =>
        stepUnit('approve', standing, 'editor'),
      );
    const result = await approve([seen('many', 0), stale, seen('many', 2, 'confirmed')]);
    expect(result.moved.map(unit => [unit.id, unit.state])).toEqual([['many-u0', 'approved']]);
    expect(result.refused).toEqual(['many-u1', 'many-u2']);
    expect((await store.units(id('many'), 'all')).map(({ state }) => state)).toEqual([
      'approved',
      'edited',
      'untouched',
    ]);
    expect((await store.history('many-u0' as UnitId)).events).toMatchObject([
      { unitId: 'many-u0', action: 'approve', by: EDITOR, at: at(2) },
    ]);

    const back = await store.reviewUnits(
      id('many'),
      [seen('many', 0, 'approved')],
      { by: EDITOR, at: at(3) },
      standing => stepUnit('reopen', standing, 'editor'),
    );
    expect(back.moved.map(({ state }) => state)).toEqual(['untouched']);
  });

  it('leaves several units out at once, so that it can be taken back as if they were one by one', async () => {
    await store.createArticle(newArticle('out'));
    const { moved } = await store.reviewUnits(
      id('out'),
      [seen('out', 0), seen('out', 1)],
      { by: EDITOR, at: at(2) },
      standing => stepUnit('exclude', standing, 'editor'),
    );
    expect(moved.map(({ excluded }) => excluded)).toEqual([true, true]);
    expect((await store.article(id('out'))).edits.map(({ kind }) => kind)).toEqual(['exclude', 'exclude']);
  });

  it('takes no unit on if one may not take the step', async () => {
    await store.createArticle(newArticle('none'));
    const steps = store.reviewUnits(
      id('none'),
      [seen('none', 0), seen('none', 1)],
      { by: TRANSLATOR, at: at(2) },
      standing => stepUnit('approve', standing, standing.target === '港が再開' ? 'editor' : 'translator'),
    );
    await expect(steps).rejects.toMatchObject({ code: 'forbidden' });
    expect((await store.units(id('none'), 'all')).map(({ state }) => state)).toEqual([
      'untouched',
      'untouched',
      'untouched',
    ]);
  });

  it('knows no article that is not there, and changes no look', async () => {
    await expect(look('nowhere', 1)).rejects.toMatchObject({ code: 'not-found' });
    await expect(store.sinceLook(id('nowhere'), EDITOR)).rejects.toMatchObject({ code: 'not-found' });
    await look('many', 9);
    await expect(opened.execute("UPDATE look SET at = '2027'")).rejects.toThrow(/append-only/);
  });
});
