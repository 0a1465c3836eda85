import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import type { Store } from '../../src/store/store.ts';
import { at, EDITOR, newArticle, TRANSLATOR } from './new-article.ts';
import { STORES } from './open-stores.ts';

describe.each(STORES)('planning and finding articles on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());

  it('a plan changes what it names, and not the time of the last change', async () => {
    const { id } = newArticle('planned');
    await store.createArticle(newArticle('planned', { slug: 'AP-HARBOUR' }));
    expect(await store.summary(id)).toMatchObject({ slug: 'AP-HARBOUR', assignee: null, deadline: null });
    await store.planArticle(id, { assignee: EDITOR, deadline: at(60) });
    const later = await store.planArticle(id, { slug: 'AP-HARBOUR-2' });
    expect(later).toMatchObject({
      slug: 'AP-HARBOUR-2',
      assignee: EDITOR,
      deadline: at(60),
      updatedAt: at(0),
    });
    expect(await store.planArticle(id, { assignee: null, deadline: null })).toMatchObject({
      slug: 'AP-HARBOUR-2',
      assignee: null,
      deadline: null,
    });
    expect(await store.planArticle(id, {})).toMatchObject({ slug: 'AP-HARBOUR-2' });
  });

  it('nobody unknown is given an article, and no deleted article is planned', async () => {
    const { id } = newArticle('unplanned');
    await store.createArticle(newArticle('unplanned'));
    await expect(
      store.planArticle(id, { assignee: 'nobody' as typeof EDITOR, slug: 'X' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await store.summary(id)).toMatchObject({ slug: '', assignee: null });
    await store.setDeleted(id, at(1));
    await expect(store.planArticle(id, { assignee: TRANSLATOR })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(store.planArticle('none' as ArticleId, {})).rejects.toMatchObject({ code: 'not-found' });
  });

  it('articles are found by the names of their files, with their texts, unless deleted', async () => {
    const names = { sourceName: 'pier.en.txt', targetName: 'pier.ja.txt' };
    await store.createArticle(newArticle('pier', names));
    await store.createArticle(newArticle('pier-again', { ...names, at: at(5) }));
    await store.createArticle(newArticle('pier-other', { ...names, targetName: 'pier-2.ja.txt' }));
    const found = await store.importsNamed('pier.en.txt', 'pier.ja.txt');
    expect(found.map(({ id }) => id)).toEqual(['pier-again', 'pier']);
    expect(found[1]).toEqual({
      id: 'pier',
      title: 'pier の題',
      source: 'Harbour reopensThe harbour reopened.',
      target: '港が再開港は再開した。船も戻った。関連記事',
    });
    await store.setDeleted('pier-again' as ArticleId, at(6));
    expect((await store.importsNamed('pier.en.txt', 'pier.ja.txt')).map(({ id }) => id)).toEqual(['pier']);
  });
});
