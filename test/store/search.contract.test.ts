import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AlignmentEditId } from '../../src/model/alignment.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import type { TextMark, TextNews } from '../../src/model/search.ts';
import { planMerge } from '../../src/review/alignment/plan-edit.ts';
import { planRevert } from '../../src/review/alignment/plan-revert.ts';
import { undoStack } from '../../src/review/alignment/undo-stack.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import type { Store } from '../../src/store/store.ts';
import { at, EDITOR, newArticle, TRANSLATOR } from './new-article.ts';
import { revise, STORES } from './open-stores.ts';

let count = 0;
const newId = <T extends string>(): T => `new-${++count}` as T;

describe.each(STORES)('the texts of all articles on %s', (_name, open) => {
  let store: Store;
  /** Where the test before has read to. */
  let mark: TextMark | null = null;
  beforeAll(async () => {
    ({ store } = await open());
    await store.createArticle(newArticle('a'));
  }, 60_000);
  afterAll(() => store.close());

  const readOn = async (limit = 1000) => {
    const units = new Map<string, TextNews['units'][number]>();
    const gone: string[] = [];
    for (let pages = 1; ; pages++) {
      const news: TextNews = await store.textNews(mark, limit);
      for (const unit of news.units) units.set(unit.id, unit);
      gone.push(...news.gone);
      mark = news.mark;
      if (!news.more) return { units: [...units.values()], gone, pages };
    }
  };
  const request = () => ({
    id: newId<AlignmentEditId>(),
    articleId: 'a' as ArticleId,
    ids: { unit: newId<UnitId>, revision: newId<RevisionId> },
    by: TRANSLATOR,
    at: at(5),
  });

  it('are read page by page, each unit with its source', async () => {
    const { units, pages } = await readOn(1);
    expect(pages).toBeGreaterThan(3);
    expect(units).toEqual([
      {
        id: 'a-u0',
        articleId: 'a',
        state: 'untouched',
        excluded: false,
        source: 'Harbour reopens',
        target: '港が再開',
      },
      expect.objectContaining({ id: 'a-u1', target: '港は再開した。\n船も戻った。' }),
      expect.objectContaining({ id: 'a-u2', source: '', excluded: true }),
    ]);
  });

  it('from a mark on, only what was written, moved on or stored since is told', async () => {
    expect((await readOn()).units).toEqual([]);
    await revise(store, 'a-u1', 'a-r1', 'a-r9', '港は開いた。');
    expect((await readOn()).units).toEqual([
      expect.objectContaining({ id: 'a-u1', state: 'edited', target: '港は開いた。' }),
    ]);
    await store.reviewUnit(
      { unitId: 'a-u0' as UnitId, head: 'a-r0' as RevisionId, revision: null, by: EDITOR, at: at(2) },
      standing => stepUnit('approve', standing, 'editor'),
    );
    await store.createArticle(newArticle('b', { at: at(9) }));
    expect((await readOn()).units.map(({ id, state }) => [id, state])).toEqual([
      ['b-u0', 'untouched'],
      ['b-u1', 'untouched'],
      ['b-u2', 'untouched'],
      ['a-u0', 'approved'],
    ]);
  });

  it('a change of the alignment takes units away and brings others, and so does its undoing', async () => {
    const { units } = await store.changeAlignment(
      { ...request(), kind: 'merge' },
      [
        { unitId: 'a-u0' as UnitId, parentId: 'a-r0' as RevisionId },
        { unitId: 'a-u1' as UnitId, parentId: 'a-r9' as RevisionId },
      ],
      ([one, other], article) => ({ units: planMerge([one!, other!]), article }),
    );
    const merged = await readOn();
    expect(merged.gone.toSorted()).toEqual(['a-u0', 'a-u1']);
    expect(merged.units).toEqual([
      expect.objectContaining({ id: units[0], source: 'Harbour reopens\nThe harbour reopened.' }),
    ]);
    await store.revertAlignment(
      { ...request(), kind: 'undo' },
      edits => undoStack(edits).undo,
      (edit, article) => ({ units: planRevert(edit), article }),
    );
    const undone = await readOn();
    expect(undone.gone).toEqual(units);
    expect(undone.units.map(({ id }) => id).toSorted()).toEqual(['a-u0', 'a-u1']);
  });

  it('passages say where they stand; those of a deleted article are none, and its head is gone', async () => {
    expect((await store.articleHeads()).map(({ id }) => id)).toEqual(['b', 'a']);
    const ids = ['a-u1', 'b-u0', 'nobody'] as UnitId[];
    const passages = async () => (await store.passages(ids)).toSorted((a, b) => a.id.localeCompare(b.id));
    expect(await passages()).toEqual([
      expect.objectContaining({ id: 'a-u1', position: 1, articleTitle: 'a の題', target: '港は開いた。' }),
      expect.objectContaining({ id: 'b-u0', position: 0, articleTitle: 'b の題', target: '港が再開' }),
    ]);
    await store.setDeleted('b' as ArticleId, at(10));
    expect((await store.articleHeads()).map(({ id }) => id)).toEqual(['a']);
    expect((await passages()).map(({ id }) => id)).toEqual(['a-u1']);
  });
});
