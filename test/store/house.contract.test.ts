import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { DEFAULT_STYLE } from '../../src/model/profile.ts';
import type { RevisionId } from '../../src/model/review.ts';
import type { RuleEntry, RuleId, TermEntry, TermId } from '../../src/model/term.ts';
import type { HouseChange, Store } from '../../src/store/store.ts';
import { at, newArticle, segments, TRANSLATOR } from './new-article.ts';
import { STORES } from './open-stores.ts';

const term = (id: string, overrides: Partial<TermEntry> = {}): TermEntry => ({
  id: id as TermId,
  source: 'harbour',
  target: '港湾',
  status: 'preferred',
  note: '',
  by: TRANSLATOR,
  at: at(0),
  ...overrides,
});
const rule: RuleEntry = {
  id: 'r1' as RuleId,
  english: 'reopen',
  wrong: '再会',
  right: '再開',
  note: '同音',
  by: TRANSLATOR,
  at: at(1),
};
const change = (overrides: Partial<HouseChange> = {}): HouseChange => ({
  terms: { put: [], drop: [] },
  rules: { put: [], drop: [] },
  concerned: [],
  ...overrides,
});

describe.each(STORES)('the termbase on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());
  const put = (...terms: readonly TermEntry[]) =>
    store.changeHouse(change({ terms: { put: terms, drop: [] } }));

  it('is empty at first, and gives rows back as they were put', async () => {
    expect(await store.house()).toEqual({ terms: [], rules: [], ...DEFAULT_STYLE });
    await put(term('t1'));
    await store.changeHouse(change({ rules: { put: [rule], drop: [] } }));
    expect(await store.house()).toEqual({ terms: [term('t1')], rules: [rule], ...DEFAULT_STYLE });
  });

  it('puts a row in the place of the one of its id, and takes rows away', async () => {
    const next = term('t1', { target: '港', status: 'deprecated', note: '略', at: at(2) });
    await put(next, term('t2'));
    expect((await store.house()).terms.map(({ id, target, status }) => [id, target, status])).toEqual([
      ['t2', '港湾', 'preferred'],
      ['t1', '港', 'deprecated'],
    ]);
    await store.changeHouse(
      change({ terms: { put: [], drop: [next.id] }, rules: { put: [], drop: [rule.id] } }),
    );
    expect(await store.house()).toEqual({ terms: [term('t2')], rules: [], ...DEFAULT_STYLE });
  });

  it('refuses a second row of the same two words, and then changes nothing', async () => {
    await expect(put(term('t3', { target: '波止場' }), term('t4'))).rejects.toThrow();
    expect((await store.house()).terms.map(({ id }) => id)).toEqual(['t2']);
    // A row may take the words of one that goes at the same time.
    await store.changeHouse(change({ terms: { put: [term('t5')], drop: ['t2' as TermId] } }));
    expect((await store.house()).terms.map(({ id }) => id)).toEqual(['t5']);
  });

  it('marks the units whose English is concerned as to be checked again', async () => {
    const newsroomVersion = await store.newsroomVersion();
    await store.createArticle(newArticle('house', { newsroomVersion }));
    await store.createArticle(newArticle('other', { newsroomVersion }));
    const outdated = async (id: string) => (await store.article(id as ArticleId)).outdated;
    expect(await outdated('house')).toEqual([]);
    expect(await store.changeHouse(change({ concerned: ['submarine'] }))).toEqual([]);
    const articles = await store.changeHouse(change({ concerned: ['submarine', 'reopened'] }));
    expect([...articles].sort()).toEqual(['house', 'other']);
    expect(await outdated('house')).toEqual(['house-u1']);
    await store.changeHouse(change({ concerned: 'all' }));
    // The one without English has nothing a term could be in.
    expect(await outdated('house')).toEqual(['house-u0', 'house-u1']);
  });

  it.each([
    ['ély', ['words-u0']],
    ['100%_', []],
    ['100_', []],
    ['100 p', ['words-u1']],
    ['\\', []],
  ])('finds %s in English whatever the case of its letters', async (letters, units) => {
    const id = 'words' as ArticleId;
    if ((await store.units(id, 'all')).length === 0) {
      const source = segments(['Protest at the ÉLYSÉE Palace', '100 percent']);
      const { texts } = newArticle('words');
      await store.createArticle(newArticle('words', { texts: { ...texts, source } }));
    }
    expect((await store.units(id, [letters])).map(({ id }) => id)).toEqual(units);
  });

  it.each([
    ['a row', () => store.changeHouse(change({ concerned: ['harbour'] }))],
    ['a switch', () => store.switchCheck({ checkId: 'spelling', enabled: true, by: TRANSLATOR, at: at(3) })],
  ])('leaves due what was checked by what the newsroom said before %s', async (name, write) => {
    const newsroomVersion = await store.newsroomVersion();
    const id = `late ${name}` as ArticleId;
    const due = async () => (await store.article(id)).outdated.map(unitId => unitId.replace(`${id}-`, ''));
    const check = (nth: number, version: number) => ({
      unitId: `${id}-u${nth}` as UnitId,
      revisionId: `${id}-r${nth}` as RevisionId,
      newsroomVersion: version,
      annotations: [],
      failures: [],
    });
    await write();
    const current = await store.newsroomVersion();
    expect(current).toBeGreaterThan(newsroomVersion);
    await store.createArticle(newArticle(id, { newsroomVersion }));
    expect(await due()).toEqual(['u0', 'u1', 'u2']);
    await store.recordCheck(check(0, current));
    await store.recordCheck(check(1, newsroomVersion));
    expect(await due()).toEqual(['u1', 'u2']);
    const run = { id: `${id}-2`, engineVersion: '1', dataVersion: '1', startedAt: at(4) };
    await store.startRun(id, run);
    await store.finishRun(id, run.id, at(5), [check(0, newsroomVersion), check(2, current)], []);
    expect(await due()).toEqual(['u0', 'u1']);
    // What was found is told all the same.
    expect((await store.article(id)).annotations).toEqual([]);
  });

  it('reads the units of an article without its annotations', async () => {
    const units = await store.units('house' as ArticleId, 'all');
    expect(units).toEqual((await store.article('house' as ArticleId)).units);
    const some = await store.units('house' as ArticleId, ['submarine', 'reopened']);
    expect(some.map(({ id }) => id)).toEqual(['house-u1']);
    expect(await store.units('house' as ArticleId, [])).toEqual([]);
    await store.setDeleted('house' as ArticleId, at(3));
    expect(await store.units('house' as ArticleId, 'all')).toEqual([]);
    await expect(store.unit('house-u0' as UnitId)).rejects.toMatchObject({ code: 'not-found' });
  });
});
