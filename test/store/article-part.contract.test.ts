import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { RevisionId } from '../../src/model/review.ts';
import { stepUnit } from '../../src/review/workflow.ts';
import type { Store } from '../../src/store/store.ts';
import { at, EDITOR, newArticle } from './new-article.ts';
import { STORES } from './open-stores.ts';

describe.each(STORES)('a part of an article on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());

  it('reads some rows of a long article, about the one that is wanted', async () => {
    await store.createArticle(newArticle('part'));
    const id = 'part' as ArticleId;
    const part = async (at: string | null, rows = 1) => {
      const read = await store.articlePart(id, { at: at as UnitId | null, rows, whole: 2 });
      return { rows: read?.units.map(unit => unit.id), leftOut: read?.leftOut };
    };
    expect(await store.articlePart(id, { at: null, rows: 1, whole: 3 })).toBeNull();
    expect(await part('part-u1')).toEqual({ rows: ['part-u1'], leftOut: { before: 1, after: 1 } });
    expect(await part('part-u2', 2)).toEqual({
      rows: ['part-u1', 'part-u2'],
      leftOut: { before: 1, after: 0 },
    });
    // Nobody knows this one; the first that is open is the first.
    expect(await part('somebody-else')).toEqual({ rows: ['part-u0'], leftOut: { before: 0, after: 2 } });
    await store.reviewUnit(
      { unitId: 'part-u0' as UnitId, head: 'part-r0' as RevisionId, revision: null, by: EDITOR, at: at(1) },
      standing => stepUnit('confirm', standing, 'editor'),
    );
    expect(await part(null)).toEqual({ rows: ['part-u1'], leftOut: { before: 1, after: 1 } });
    const whole = await store.article(id);
    const read = await store.articlePart(id, { at: 'part-u1' as UnitId, rows: 1, whole: 0 });
    expect(read?.summary).toEqual(whole.summary);
    expect(read?.units).toEqual(whole.units.slice(1, 2));
    expect(read?.annotations).toEqual(whole.annotations.filter(({ unitId }) => unitId === 'part-u1'));
  });
});
