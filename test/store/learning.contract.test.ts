import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { RecordedDecision } from '../../src/model/review.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import type { Store } from '../../src/store/store.ts';
import { annotationOn, at, newArticle, TRANSLATOR } from './new-article.ts';
import { type OpenedStore, revise, STORES } from './open-stores.ts';

const unit = (id: string) => id as UnitId;
const article = (id: string) => id as ArticleId;

/** 港 in the first unit, said to render “harbour”, reported by one check or by two. */
const flagged = (name: string, checks: readonly string[] = ['spelling']): Annotation => ({
  ...annotationOn(unit(`${name}-u0`), `f-${name}`, '港'),
  checkId: checks[0]!,
  source: { range: { start: 0, end: 7 }, exact: 'Harbour', prefix: '', suffix: ' reopens' },
  reports: checks.map(checkId => ({
    checkId,
    checkVersion: 3,
    fingerprint: `f-${name}`,
    place: `p-${name}-${checkId}`,
    strength: 0.7,
  })),
});

const decision = (on: Annotation, over: Partial<RecordedDecision> = {}): RecordedDecision => ({
  unitId: on.unitId,
  fingerprint: on.fingerprint,
  checkId: on.checkId,
  quote: '港',
  counterpart: 'harbour',
  reports: on.reports,
  verdict: 'dismissed',
  scope: 'term',
  reason: 'house-style',
  comment: '',
  by: TRANSLATOR,
  at: at(1),
  ...over,
});

describe.each(STORES)('what is learnt from reviewers, on %s,', (_name, open) => {
  let opened: OpenedStore;
  let store: Store;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  }, 60_000);
  afterAll(() => store.close());

  const put = async (name: string, checks?: readonly string[]): Promise<Annotation> => {
    const annotation = flagged(name, checks);
    const newsroomVersion = await store.newsroomVersion();
    await store.createArticle(newArticle(name, { annotations: [annotation], newsroomVersion }));
    return annotation;
  };
  const open_ = async (name: string): Promise<number> => (await store.summary(article(name))).counts.major;
  const shown = async (name: string) => (await store.article(article(name))).annotations;

  it('a decision keeps what it was made against, also where the annotation is gone', async () => {
    const annotation = await put('kept', ['spelling', 'other']);
    await revise(store, 'kept-u0', 'kept-r0', 'kept-x', '湾が再開');
    expect(await store.subjectOf(annotation.unitId, annotation.fingerprint)).toEqual({
      checkId: 'spelling',
      exact: '港',
      counterpart: 'Harbour',
      reports: annotation.reports,
    });
    const made = decision(annotation, { scope: 'here' });
    await store.appendDecision(made);
    expect(await store.decisions(article('kept'))).toEqual([made]);
  });

  it('a word on the finding that was dismissed with others opens the others again', async () => {
    const first = flagged('w');
    const second = { ...flagged('w'), unitId: unit('w-u1'), fingerprint: 'f-w-1', reports: [] };
    const newsroomVersion = await store.newsroomVersion();
    await store.createArticle(newArticle('w', { annotations: [first, second], newsroomVersion }));
    expect(await open_('w')).toBe(2);
    await store.appendDecision(decision(first, { scope: 'here' }));
    expect(await open_('w')).toBe(1);
    await store.appendDecision(decision(first, { scope: 'check', at: at(2) }));
    const wide = await open_('w');
    await store.appendDecision(
      decision(first, { scope: 'here', verdict: 'accepted', reason: null, at: at(3) }),
    );
    // What was accepted is decided on, the other is open.
    expect([wide, await open_('w')]).toEqual([0, 1]);
  });

  it('a term dismissed in one article is dismissed in all, later ones too, until it is taken back anywhere', async () => {
    const first = await put('t1');
    const second = await put('t2');
    await store.appendDecision(decision(first));
    expect([await open_('t1'), await open_('t2')]).toEqual([0, 0]);
    await put('t3');
    expect(await open_('t3')).toBe(0);
    expect((await store.article(article('t2'))).decisions).toMatchObject([
      { scope: 'term', unitId: 't1-u0' },
    ]);
    await store.appendDecision(decision(second, { verdict: 'withdrawn', reason: null, at: at(2) }));
    expect([await open_('t1'), await open_('t2'), await open_('t3')]).toEqual([1, 1, 1]);
  });

  it('what a silenced check found is out of sight and out of the counts, and comes back', async () => {
    await put('s1', ['silent']);
    await put('s2', ['silent', 'spelling']);
    const change = (enabled: boolean, second: number) =>
      store.switchCheck({ checkId: 'silent', enabled, by: TRANSLATOR, at: at(second) });
    await change(false, 1);
    expect([await shown('s1'), await open_('s1')]).toEqual([[], 0]);
    expect([(await shown('s2')).length, await open_('s2')]).toEqual([1, 1]);
    // The check that agreed is heard alone from now on.
    expect((await store.article(article('s2'))).outdated).toEqual(['s2-u0']);
    await change(true, 2);
    expect([(await shown('s1')).length, await open_('s1')]).toEqual([1, 1]);
    // Whatever was written while it was off is looked at.
    expect((await store.article(article('s1'))).outdated).toHaveLength(3);
    expect(await store.checkSwitches()).toEqual([
      { checkId: 'silent', enabled: true, by: TRANSLATOR, at: at(2) },
    ]);
  });

  it('hands out all decisions with their article, but not what was mended and is flagged again', async () => {
    const one = await put('o1');
    const two = await put('o2');
    await store.appendDecision(decision(one, { verdict: 'mended', scope: 'here', reason: null }));
    await store.appendDecision(decision(two, { verdict: 'accepted', scope: 'here', reason: null }));
    const told = async () =>
      (await store.outcomes())
        .filter(({ articleId }) => articleId === 'o1' || articleId === 'o2')
        .map(({ articleId, verdict, reports }) => [articleId, verdict, reports.length]);
    expect(await told()).toEqual([['o2', 'accepted', 1]]);
    await revise(store, 'o1-u0', 'o1-r0', 'o1-x', '湾が再開');
    await store.recordCheck({
      unitId: one.unitId,
      revisionId: 'o1-x' as never,
      newsroomVersion: await store.newsroomVersion(),
      annotations: [],
      failures: [],
    });
    expect(await told()).toEqual([
      ['o1', 'mended', 1],
      ['o2', 'accepted', 1],
    ]);
  });
});

it('a decision on a term brings each article in line once', async () => {
  const settled: string[][] = [];
  const store = await openSqliteStore(':memory:', {
    isOpen: (annotations, decisions) => {
      settled.push(annotations.map(({ unitId }) => unitId));
      return isOpen(annotations, decisions);
    },
  });
  const [first] = ['c1', 'c2', 'c3'].map(name => flagged(name));
  for (const name of ['c1', 'c2', 'c3'])
    await store.createArticle(newArticle(name, { annotations: [flagged(name)] }));
  settled.length = 0;
  await store.appendDecision(decision(first!));
  // Its own article, the look for others, and each of these.
  expect(settled).toEqual([['c1-u0'], ['c2-u0', 'c3-u0'], ['c2-u0'], ['c3-u0']]);
  await store.close();
});
