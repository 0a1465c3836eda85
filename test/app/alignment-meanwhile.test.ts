import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlignmentOperation } from '../../src/model/alignment.ts';
import type { ArticleId } from '../../src/model/article.ts';
import { AppError } from '../../src/model/error.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { Store } from '../../src/store/store.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';

let app: OpenedApp;
let articleId: ArticleId;
beforeEach(async () => {
  app = await openApp();
  articleId = await importStory(app);
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

/** The program started anew on the same store, some of whose methods do something else. */
const startedAnew = (methods: Partial<Store> = {}, publish: (event: CoreEvent) => void = () => {}) =>
  openApp(':memory:', { store: { ...app.services.store, ...methods }, publish });

const get = (by: OpenedApp = app) => by.translator['article.get']({ articleId });
const edit = (operation: AlignmentOperation, by: OpenedApp = app) =>
  by.translator['alignment.edit']({ articleId, operation });
const undo = () => app.translator['alignment.undo']({ articleId });
const seen = async (at: number) => {
  const { id, head } = (await get()).units[at]!;
  return { unitId: id, parentId: head };
};
const merge = async (at: number) => ({ kind: 'merge', units: [await seen(at), await seen(at + 1)] }) as const;
const openMarks = async (by: OpenedApp = app) => {
  const { annotations, decisions } = await get(by);
  return annotations.length - decisions.length;
};
const markAt = async (at: number) => {
  const { unitId, fingerprint } = (await get()).annotations[at]!;
  return { unitId, fingerprint };
};
const dismiss = (mark: Awaited<ReturnType<typeof markAt>>, scope: 'here' | 'article' = 'here') =>
  app.translator['annotation.dismiss']({ ...mark, scope, reason: 'other', comment: '' });

describe('what reviewers said of a finding', () => {
  it('holds where they took it back in between', async () => {
    const all = await openMarks();
    await dismiss(await markAt(0));
    await edit(await merge(0));
    expect(await openMarks()).toBe(all - 1);
    await app.translator['annotation.withdraw'](await markAt(0));
    await undo();
    expect(await openMarks()).toBe(all);
    await dismiss(await markAt(0));
    await app.translator['alignment.redo']({ articleId });
    expect(await openMarks()).toBe(all - 1);
  });

  it('holds where they accepted it', async () => {
    const all = await openMarks();
    await app.translator['annotation.accept'](await markAt(1));
    await edit(await merge(1));
    expect(await openMarks()).toBe(all - 1);
  });

  it('holds after the program ended between a change and its checks', async () => {
    await dismiss(await markAt(0));
    const open = await openMarks();
    const operation = await merge(0);
    const unit = () => Promise.reject(new Error('the end'));
    await expect(edit(operation, await startedAnew({ unit }))).rejects.toThrow();
    expect(await openMarks(await startedAnew())).toBe(open);
  });

  it('is refused of a unit that left the grid', async () => {
    const mark = await markAt(0);
    const all = await openMarks();
    await edit(await merge(0));
    await expect(dismiss(mark)).rejects.toMatchObject({ code: 'conflict', details: { reason: 'retired' } });
    await undo();
    expect(await openMarks()).toBe(all);
  });
});

describe('two things at once', () => {
  it('both windows learn what they did when one takes back what the other does', async () => {
    await dismiss(await markAt(0));
    const open = await openMarks();
    const before = (await get()).units.map(({ id }) => id);
    const [edited, undone] = await Promise.all([edit(await merge(0)), undo()]);
    expect(undone?.retired).toEqual(edited.units);
    expect((await get()).units.map(({ id }) => id)).toEqual(before);
    expect(await openMarks()).toBe(open);
  });

  it('an analysis and a merge', async () => {
    const marks = (await get()).annotations.map(({ target }) => target?.exact);
    const operation = await merge(0);
    await Promise.all([app.translator['article.analyze']({ articleId, jobId: 'again' }), edit(operation)]);
    const { annotations, units } = await get();
    expect(annotations.map(({ target }) => target?.exact)).toEqual(marks);
    expect(units.map(({ id }) => id)).toEqual(expect.arrayContaining(annotations.map(each => each.unitId)));
  });
});

describe('aligning anew while reviewers work', () => {
  /** The second row and the third are left to the machine. */
  beforeEach(async () => {
    await edit({ kind: 'move', from: await seen(1), to: await seen(2), side: 'target', segment: 0 });
    await edit({ kind: 'move', from: await seen(2), to: await seen(3), side: 'source', segment: 0 });
  });
  const realign = (by: OpenedApp) => by.translator['alignment.realign']({ articleId, jobId: 'job' });

  it.each([
    ['types', async () => app.translator['unit.saveDraft']({ ...(await seen(1)), text: '書きかけ' })],
    ['returns', async () => app.editor['unit.return']({ ...(await seen(2)), comment: 'Who?' })],
    ['confirms', async () => app.translator['unit.confirm'](await seen(2))],
  ] as const)('begins anew, and leaves alone what somebody %s', async (_what, act) => {
    let reads = 0;
    const alignedUnits: Store['alignedUnits'] = async id => {
      const units = await app.services.store.alignedUnits(id);
      if (reads++ === 0) await act();
      return units;
    };
    const before = await get();
    await realign(await startedAnew({ alignedUnits }));
    expect(reads).toBe(2);
    const touched = (await get()).units.filter(({ draft, state }) => draft !== null || state !== 'untouched');
    expect(touched).toHaveLength(1);
    expect(before.units.map(({ id }) => id)).toContain(touched[0]?.id);
  });

  it('gives up where the work never pauses', async () => {
    let attempts = 0;
    const changeAlignment: Store['changeAlignment'] = () => {
      attempts++;
      return Promise.reject(new AppError('conflict', 'changed meanwhile', { reason: 'stale' }));
    };
    const before = await get();
    await expect(realign(await startedAnew({ changeAlignment }))).rejects.toMatchObject({ code: 'conflict' });
    expect(attempts).toBe(3);
    expect(await get()).toEqual(before);
  });

  it('stands once it is stored, although its checks were given up', async () => {
    const other = await startedAnew({}, event => {
      if (event.type === 'progress' && event.progress.phase === 'checking') other.jobs.cancel('job');
    });
    const { units } = await realign(other);
    expect((await get(other)).units.map(({ id }) => id)).toEqual(expect.arrayContaining([...units]));
    const { outdated } = await app.services.store.article(articleId);
    expect(outdated).toEqual([]);
  });
});
