import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AlignedUnit, AlignmentEditId, PlannedUnit } from '../../src/model/alignment.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import { planMerge, planSplit } from '../../src/review/alignment/plan-edit.ts';
import { planRevert } from '../../src/review/alignment/plan-revert.ts';
import { undoStack } from '../../src/review/alignment/undo-stack.ts';
import type { Store } from '../../src/store/store.ts';
import { annotationOn, at, newArticle, TRANSLATOR } from './new-article.ts';
import { revise, STORES } from './open-stores.ts';

let count = 0;
const newId = <T extends string>(): T => `new-${++count}` as T;

describe.each(STORES)('the alignment in the store on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());

  const request = (article: string) => ({
    id: newId<AlignmentEditId>(),
    articleId: article as ArticleId,
    ids: { unit: newId<UnitId>, revision: newId<RevisionId> },
    by: TRANSLATOR,
    at: at(5),
  });
  const seen = (id: string, head: string) => ({ unitId: id as UnitId, parentId: head as RevisionId });
  const change = (
    article: string,
    kind: 'merge' | 'split',
    units: readonly ReturnType<typeof seen>[],
    plan: (units: readonly AlignedUnit[]) => readonly PlannedUnit[],
  ) =>
    store.changeAlignment({ ...request(article), kind }, units, (named, state) => ({
      units: plan(named),
      article: state,
    }));
  const merge = (article: string, units: readonly ReturnType<typeof seen>[]) =>
    change(article, 'merge', units, ([one, other]) => planMerge([one!, other!]));
  const revert = (article: string, kind: 'undo' | 'redo') =>
    store.revertAlignment(
      { ...request(article), kind },
      edits => undoStack(edits)[kind],
      (edit, state) => ({ units: planRevert(edit), article: state }),
    );
  const grid = async (article: string) =>
    (await store.article(article as ArticleId)).units.map(({ source, target, state }) => [
      source,
      target,
      state,
    ]);

  it('merges two units, writes the joined text, and gives both back with what was written in between', async () => {
    await store.createArticle(newArticle('m'));
    await revise(store, 'm-u0', 'm-r0', 'm-w0', '港、再開へ');
    const merged = await merge('m', [seen('m-u1', 'm-r1'), seen('m-u0', 'm-w0')]);
    expect(merged.retired).toEqual(['m-u0', 'm-u1']);
    expect(await grid('m')).toEqual([
      ['Harbour reopens\nThe harbour reopened.', '港、再開へ\n港は再開した。\n船も戻った。', 'edited'],
      ['', '関連記事', 'untouched'],
    ]);
    const [unit] = (await store.article('m' as ArticleId)).units;
    const { revisions, alignments } = await store.history(unit!.id);
    expect(revisions.map(({ text, origin }) => [text, origin])).toEqual([
      ['港が再開', 'mt'],
      ['港は再開した。\n船も戻った。', 'mt'],
      ['港、再開へ', 'human'],
      ['港が再開\n港は再開した。\n船も戻った。', 'mt'],
      ['港、再開へ\n港は再開した。\n船も戻った。', 'merge'],
    ]);
    expect(alignments.map(({ kind }) => kind)).toEqual(['merge']);
    await revise(store, unit!.id, unit!.head, 'm-w1', '港、再開へ\n港が開いた。\n船も戻った。');
    await revert('m', 'undo');
    expect(await grid('m')).toEqual([
      ['Harbour reopens', '港、再開へ', 'edited'],
      ['The harbour reopened.', '港が開いた。\n船も戻った。', 'edited'],
      ['', '関連記事', 'untouched'],
    ]);
    await revert('m', 'redo');
    expect((await grid('m'))[0]).toEqual([
      'Harbour reopens\nThe harbour reopened.',
      '港、再開へ\n港が開いた。\n船も戻った。',
      'edited',
    ]);
  });

  it('cuts a paragraph, and joins it again without a break', async () => {
    await store.createArticle(newArticle('s'));
    await change('s', 'split', [seen('s-u1', 's-r1')], ([unit]) => planSplit(unit!, 3, 4));
    expect(await grid('s')).toEqual([
      ['Harbour reopens', '港が再開', 'untouched'],
      ['The ', '港は再', 'untouched'],
      ['harbour reopened.', '開した。\n船も戻った。', 'untouched'],
      ['', '関連記事', 'untouched'],
    ]);
    const { units } = await store.article('s' as ArticleId);
    expect(units.map(({ bead }) => bead)).toMatchObject([
      { source: [0], target: [0], origin: 'auto' },
      { source: [1], target: [1], origin: 'manual', score: 1 },
      { source: [2], target: [2, 3], origin: 'manual', score: 1 },
      { source: [], target: [4], origin: 'auto' },
    ]);
    await merge(
      's',
      units.slice(1, 3).map(unit => seen(unit.id, unit.head)),
    );
    expect((await grid('s'))[1]).toEqual([
      'The harbour reopened.',
      '港は再開した。\n船も戻った。',
      'untouched',
    ]);
    expect((await store.unit((await store.article('s' as ArticleId)).units[1]!.id)).bead).toMatchObject({
      source: [1],
      target: [1, 2],
    });
  });

  it('takes along what is being typed', async () => {
    await store.createArticle(newArticle('d'));
    await store.saveDraft('d-u0' as UnitId, 'd-r0' as RevisionId, '書きかけ', at(1));
    await merge('d', [seen('d-u0', 'd-r0'), seen('d-u1', 'd-r1')]);
    expect((await grid('d'))[0]).toEqual([
      'Harbour reopens\nThe harbour reopened.',
      '書きかけ\n港は再開した。\n船も戻った。',
      'edited',
    ]);
    await revert('d', 'undo');
    const [unit] = (await store.article('d' as ArticleId)).units;
    expect(unit).toMatchObject({ id: 'd-u0', target: '港が再開', draft: '書きかけ', state: 'untouched' });
  });

  it('refuses what the reviewer did not see, and units of other articles', async () => {
    await store.createArticle(newArticle('c'));
    await store.createArticle(newArticle('e'));
    await revise(store, 'c-u0', 'c-r0', 'c-w0', '港、再開へ');
    await expect(merge('c', [seen('c-u0', 'c-r0'), seen('c-u1', 'c-r1')])).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'stale' },
    });
    await expect(merge('c', [seen('c-u0', 'c-w0'), seen('e-u1', 'e-r1')])).rejects.toMatchObject({
      code: 'not-found',
    });
    await merge('c', [seen('c-u0', 'c-w0'), seen('c-u1', 'c-r1')]);
    await expect(merge('c', [seen('c-u0', 'c-w0'), seen('c-u2', 'c-r2')])).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'retired' },
    });
    await expect(revise(store, 'c-u0', 'c-w0', 'c-w1', '遅れて')).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'retired' },
    });
    expect(await grid('e')).toHaveLength(3);
  });

  it('writes nothing of a plan that would lose text', async () => {
    await store.createArticle(newArticle('l'));
    const lost = change('l', 'merge', [seen('l-u0', 'l-r0'), seen('l-u1', 'l-r1')], ([one, other]) =>
      planMerge([one!, other!]).map(unit => ({ ...unit, target: unit.target.slice(1) })),
    );
    await expect(lost).rejects.toThrow('same target text');
    expect(await grid('l')).toHaveLength(3);
    expect((await store.article('l' as ArticleId)).edits).toEqual([]);
  });

  it('counts and shows what is in the grid only', async () => {
    await store.createArticle(newArticle('n'));
    const before = (await store.article('n' as ArticleId)).summary.counts;
    const { units } = await merge('n', [seen('n-u0', 'n-r0'), seen('n-u1', 'n-r1')]);
    const merged = await store.article('n' as ArticleId);
    expect(merged.summary.counts).toMatchObject({ units: before.units - 1, major: 0 });
    expect(merged.annotations).toEqual([]);
    expect(merged.outdated).toEqual(units);
    const [unit] = merged.units;
    await store.recordCheck({
      unitId: unit!.id,
      revisionId: unit!.head,
      newsroomVersion: await store.newsroomVersion(),
      annotations: [annotationOn(unit!.id, 'f9', '港')],
      failures: [],
    });
    expect((await store.article('n' as ArticleId)).summary.counts.major).toBe(1);
    await revert('n', 'undo');
    expect((await store.article('n' as ArticleId)).summary.counts).toEqual(before);
  });

  it('has the leaving and joining of the export in the same log', async () => {
    await store.createArticle(newArticle('x'));
    const excluded = async () => (await store.article('x' as ArticleId)).units.map(unit => unit.excluded);
    await store.reviewUnit(
      { unitId: 'x-u0' as UnitId, head: 'x-r0' as RevisionId, revision: null, by: TRANSLATOR, at: at(2) },
      standing => ({ ...standing, excluded: true, event: { action: 'exclude', comment: '' } }),
    );
    expect(await excluded()).toEqual([true, false, true]);
    await revert('x', 'undo');
    expect(await excluded()).toEqual([false, false, true]);
    await revert('x', 'redo');
    expect(await excluded()).toEqual([true, false, true]);
    expect((await store.article('x' as ArticleId)).edits.map(({ kind }) => kind)).toEqual([
      'exclude',
      'undo',
      'redo',
    ]);
  });
});
