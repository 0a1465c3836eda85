import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AlignedUnit, AlignmentEditId, PlannedUnit } from '../../src/model/alignment.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { CommentId, RevisionId } from '../../src/model/review.ts';
import { planMerge, planSplit } from '../../src/review/alignment/plan-edit.ts';
import { planRevert } from '../../src/review/alignment/plan-revert.ts';
import { undoStack } from '../../src/review/alignment/undo-stack.ts';
import type { Store } from '../../src/store/store.ts';
import { at, EDITOR, newArticle, TRANSLATOR } from './new-article.ts';
import { STORES } from './open-stores.ts';

let count = 0;
const newId = <T extends string>(): T => `c-${++count}` as T;

describe.each(STORES)('comments on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());

  const comment = (id: string, unitId: string, second = 1) => ({
    id: id as CommentId,
    unitId: unitId as UnitId,
    text: `${id} について`,
    by: TRANSLATOR,
    at: at(second),
  });
  const article = (id: string) => id as ArticleId;
  const places = async (id: string) =>
    (await store.comments(article(id))).map(({ id: each, shownIn }) => [each, shownIn]);
  const units = async (id: string) => await store.units(article(id), 'all');
  const request = (id: string) => ({
    id: newId<AlignmentEditId>(),
    articleId: article(id),
    ids: { unit: newId<UnitId>, revision: newId<RevisionId> },
    by: TRANSLATOR,
    at: at(5),
  });
  const change = async (
    id: string,
    kind: 'merge' | 'split',
    rows: readonly number[],
    plan: (named: readonly AlignedUnit[]) => readonly PlannedUnit[],
  ) => {
    const all = await units(id);
    const seen = rows.map(row => ({ unitId: all[row]!.id, parentId: all[row]!.head }));
    return store.changeAlignment({ ...request(id), kind }, seen, (named, state) => ({
      units: plan(named),
      article: state,
    }));
  };
  const undo = (id: string) =>
    store.revertAlignment(
      { ...request(id), kind: 'undo' },
      edits => undoStack(edits).undo,
      (edit, state) => ({ units: planRevert(edit), article: state }),
    );

  it('are kept with who said them and when, oldest first, and belong to their article', async () => {
    await store.createArticle(newArticle('one'));
    await store.createArticle(newArticle('two'));
    await store.addComment(comment('later', 'one-u1', 9));
    const written = await store.addComment({ ...comment('earlier', 'one-u0', 3), by: EDITOR });
    expect(written).toEqual({
      ...comment('earlier', 'one-u0', 3),
      articleId: 'one',
      by: EDITOR,
      resolved: null,
      shownIn: ['one-u0'],
    });
    expect((await store.comments(article('one'))).map(({ id }) => id)).toEqual(['earlier', 'later']);
    expect(await store.comments(article('two'))).toEqual([]);
    await expect(store.addComment(comment('nowhere', 'no-unit'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are settled and opened again; who settled one first stays', async () => {
    const id = 'later' as CommentId;
    const first = { by: EDITOR, at: at(20) };
    expect((await store.settleComment(id, first)).resolved).toEqual(first);
    expect((await store.settleComment(id, { by: TRANSLATOR, at: at(30) })).resolved).toEqual(first);
    expect((await store.settleComment(id, null)).resolved).toBeNull();
    expect((await store.comments(article('one'))).map(({ resolved }) => resolved)).toEqual([null, null]);
    await expect(store.settleComment('none' as CommentId, first)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('follow their unit through a merge, and each its own when that is undone', async () => {
    await store.createArticle(newArticle('m'));
    await store.addComment(comment('head', 'm-u0', 1));
    await store.addComment(comment('body', 'm-u1', 2));
    await change('m', 'merge', [0, 1], ([one, other]) => planMerge([one!, other!]));
    const [merged] = await units('m');
    expect(await places('m')).toEqual([
      ['head', [merged!.id]],
      ['body', [merged!.id]],
    ]);
    await expect(store.addComment(comment('late', 'm-u0'))).rejects.toMatchObject({ code: 'conflict' });
    await store.addComment(comment('both', merged!.id, 3));
    await undo('m');
    const [first, second] = await units('m');
    expect(await places('m')).toEqual([
      ['head', [first!.id]],
      ['body', [second!.id]],
      ['both', [first!.id, second!.id]],
    ]);
  });

  it('stand in both halves of a unit that was split', async () => {
    await store.createArticle(newArticle('s'));
    await store.addComment(comment('whole', 's-u1'));
    await change('s', 'split', [1], ([unit]) => planSplit(unit!, 3, 4));
    const [, upper, lower] = await units('s');
    expect(await places('s')).toEqual([['whole', [upper!.id, lower!.id]]]);
  });

  it('go with a deleted article and come back with it', async () => {
    await store.setDeleted(article('s'), at(40));
    expect(await store.comments(article('s'))).toEqual([]);
    await store.setDeleted(article('s'), null);
    expect(await store.comments(article('s'))).toHaveLength(1);
  });
});
