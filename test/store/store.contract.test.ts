import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { RecordedDecision, RevisionId } from '../../src/model/review.ts';
import { quoteOf } from '../../src/review/decisions.ts';
import { stepArticle, stepUnit } from '../../src/review/workflow.ts';
import type { Store } from '../../src/store/store.ts';
import { annotationOn, at, EDITOR, newArticle, TRANSLATOR } from './new-article.ts';
import { revise as reviseIn, STORES } from './open-stores.ts';

const unit = (id: string) => id as UnitId;
const revision = (id: string) => id as RevisionId;

describe.each(STORES)('the store on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await open());
  }, 60_000);
  afterAll(() => store.close());

  const stored = async (name: string, overrides = {}) => {
    const article = newArticle(name, overrides);
    await store.createArticle(article);
    return article;
  };
  const revise = (id: string, head: string, next: string, text: string) =>
    reviseIn(store, id, head, next, text);
  const step = (id: string, head: string, action: Parameters<typeof stepUnit>[0], comment = '') =>
    store.reviewUnit(
      { unitId: unit(id), head: revision(head), revision: null, by: EDITOR, at: at(2) },
      standing => stepUnit(action, standing, 'editor', comment),
    );

  it('knows one translator and one editor from the start, and their new names', async () => {
    expect((await store.actors()).map(({ id, role }) => [id, role])).toEqual([
      ['translator', 'translator'],
      ['editor', 'editor'],
    ]);
    await store.renameActor(EDITOR, '山本');
    expect((await store.actors()).find(({ id }) => id === EDITOR)?.name).toBe('山本');
    await store.addActor({ id: '0-sato' as typeof EDITOR, name: '佐藤', role: 'editor' });
    expect((await store.actors()).map(({ name }) => name).slice(1)).toEqual(['山本', '佐藤']);
    await expect(store.renameActor('nobody' as typeof EDITOR, 'x')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('gives back what was imported', async () => {
    await stored('whole');
    await step('whole-u0', 'whole-r0', 'reopen'); // changes nothing, not even the time of the last change
    const article = await store.article('whole' as ArticleId);
    expect(article.units.map(u => [u.source, u.target, u.machine, u.excluded, u.state, u.bead])).toEqual([
      [
        'Harbour reopens',
        '港が再開',
        '港が再開',
        false,
        'untouched',
        { source: [0], target: [0], score: 0.5, origin: 'auto' },
      ],
      [
        'The harbour reopened.',
        '港は再開した。\n船も戻った。',
        '港は再開した。\n船も戻った。',
        false,
        'untouched',
        { source: [1], target: [1, 2], score: 0.625, origin: 'auto' },
      ],
      [
        '',
        '関連記事',
        '関連記事',
        true,
        'untouched',
        { source: [], target: [3], score: 0.75, origin: 'auto' },
      ],
    ]);
    expect(article.annotations).toEqual(newArticle('whole').annotations);
    expect(article.summary).toMatchObject({
      state: 'in-review',
      updatedAt: at(0),
      analysed: true,
      counts: { units: 3, excluded: 1, edited: 0, major: 2 },
    });
    expect(article.outdated).toEqual([]);
    expect(await store.isEmpty()).toBe(false);
  });

  it('writes all of an article or nothing', async () => {
    const article = newArticle('half');
    const [first] = article.units;
    await expect(
      store.createArticle({ ...article, units: [...article.units, { ...first!, id: unit('half-again') }] }),
    ).rejects.toThrow();
    expect((await store.library()).map(({ id }) => id)).not.toContain('half');
    await store.createArticle(article);
    expect((await store.article(article.id)).units).toHaveLength(3);
  });

  it('appends onto the head and refuses a stale parent', async () => {
    await stored('stale');
    expect((await revise('stale-u1', 'stale-r1', 's2', '港が開いた。')).head).toBe('s2');
    await expect(revise('stale-u1', 'stale-r1', 's3', '遅れた')).rejects.toMatchObject({ code: 'conflict' });
    await expect(step('stale-u1', 'stale-r1', 'approve')).rejects.toMatchObject({ code: 'conflict' });
    const { revisions } = await store.history(unit('stale-u1'));
    expect(revisions.map(({ id, parentId, text }) => [id, parentId, text])).toEqual([
      ['stale-r1', null, '港は再開した。\n船も戻った。'],
      ['s2', 'stale-r1', '港が開いた。'],
    ]);
    expect((await store.unit(unit('stale-u1'))).machine).toBe('港は再開した。\n船も戻った。');
  });

  it('lets exactly one of many writers win', async () => {
    await stored('race');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => revise('race-u1', 'race-r1', `race-x${i}`, `版${i}`)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes.filter(o => o.status === 'rejected')) {
      expect(outcome.reason).toMatchObject({ code: 'conflict' });
    }
    expect((await store.history(unit('race-u1'))).revisions).toHaveLength(2);
  });

  it('leaves nothing of a step whose judge throws', async () => {
    await stored('judge');
    await store.saveDraft(unit('judge-u0'), revision('judge-r0'), '書きかけ', at(1));
    const failing = store.reviewUnit(
      {
        unitId: unit('judge-u0'),
        head: revision('judge-r0'),
        revision: { id: revision('judge-x'), text: '無効', origin: 'human' },
        by: TRANSLATOR,
        at: at(9),
      },
      () => {
        throw new Error('judge');
      },
    );
    await expect(failing).rejects.toThrow('judge');
    expect(await store.unit(unit('judge-u0'))).toMatchObject({ target: '港が再開', draft: '書きかけ' });
    expect((await store.summary('judge' as ArticleId)).updatedAt).toBe(at(0));
  });

  it('keeps a draft until the text is written', async () => {
    await stored('draft');
    const save = (text: string | null, head = 'draft-r0') =>
      store.saveDraft(unit('draft-u0'), revision(head), text, at(1));
    await save('港が');
    await save('港が再');
    expect((await store.unit(unit('draft-u0'))).draft).toBe('港が再');
    await save(null);
    expect((await store.unit(unit('draft-u0'))).draft).toBeNull();
    await save('港が再び');
    await revise('draft-u0', 'draft-r0', 'draft-x', '港が再び開く');
    expect((await store.unit(unit('draft-u0'))).draft).toBeNull();
    await expect(save('遅れた')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('takes an article from review to approval and back', async () => {
    const { id } = await stored('path');
    const move = (action: Parameters<typeof stepArticle>[0], comment = '') =>
      store.reviewArticle(id, { by: EDITOR, at: at(3) }, s => stepArticle(action, s, 'editor', comment));
    await step('path-u0', 'path-r0', 'return', '見出し');
    expect((await move('submit')).state).toBe('submitted');
    await expect(move('approve')).rejects.toMatchObject({ code: 'conflict', details: { returned: 1 } });
    await revise('path-u0', 'path-r0', 'path-x', '港、再開');
    expect(await move('approve')).toMatchObject({ state: 'approved', counts: { approved: 2, excluded: 1 } });
    expect((await store.article(id)).units.map(({ state }) => state)).toEqual([
      'approved',
      'approved',
      'untouched',
    ]);
    await revise('path-u0', 'path-x', 'path-y', '港が再開へ');
    expect(await store.summary(id)).toMatchObject({ state: 'in-review', counts: { approved: 1, edited: 1 } });
    const { events } = await store.history(unit('path-u0'));
    expect(events.map(({ unitId, action, comment }) => [unitId, action, comment])).toEqual([
      ['path-u0', 'return', '見出し'],
      [null, 'submit', ''],
      ['path-u0', 'approve', ''],
      [null, 'approve', ''],
    ]);
  });

  it('counts what decisions leave open', async () => {
    const { id, annotations } = await stored('open');
    const decide = (verdict: RecordedDecision['verdict'], scope: 'here' | 'article') =>
      store.appendDecision({
        unitId: unit('open-u0'),
        fingerprint: 'f0',
        checkId: 'spelling',
        quote: quoteOf(annotations[0]!),
        counterpart: '',
        reports: annotations[0]!.reports,
        verdict,
        scope,
        reason: null,
        comment: '',
        by: TRANSLATOR,
        at: at(1),
      });
    const open = async () => (await store.summary(id)).counts.major;
    expect(await open()).toBe(2);
    await decide('accepted', 'here');
    expect(await open()).toBe(1);
    await decide('dismissed', 'article');
    expect(await open()).toBe(0);
    await decide('withdrawn', 'here');
    expect(await open()).toBe(2);
    expect((await store.article(id)).decisions.map(({ verdict }) => verdict)).toEqual([
      'accepted',
      'dismissed',
      'withdrawn',
    ]);
  });

  it('replaces annotations with the revision they belong to, and only with it', async () => {
    const { id } = await stored('check');
    await revise('check-u0', 'check-r0', 'check-x', '湾が再開');
    expect((await store.article(id)).outdated).toEqual(['check-u0']);
    const check = (revisionId: string, fingerprint: string) => ({
      unitId: unit('check-u0'),
      revisionId: revision(revisionId),
      newsroomVersion: 0,
      annotations: [annotationOn(unit('check-u0'), fingerprint, '湾')],
      failures: [{ checkId: 'spelling', unitId: unit('check-u0'), detail: 'x' }],
    });
    await store.recordCheck(check('check-r0', 'late'));
    expect((await store.annotationsOf(unit('check-u0'))).map(a => a.fingerprint)).toEqual(['f0']);
    await store.recordCheck(check('check-x', 'new'));
    const article = await store.article(id);
    expect(article.outdated).toEqual([]);
    expect(article.annotations.map(a => a.fingerprint)).toEqual(['new', 'f1']);
    expect(article.failures).toHaveLength(1);
    // What is gone can still be decided on.
    expect(await store.subjectOf(unit('check-u0'), 'f0')).toEqual({
      checkId: 'spelling',
      exact: '港',
      counterpart: '',
      reports: annotationOn(unit('check-u0'), 'f0', '港').reports,
    });
    expect(await store.subjectOf(unit('check-u0'), 'late')).toBeNull();
  });

  it('marks an article as not analysed while a run is under way', async () => {
    const { id } = await stored('run');
    const start = (runId: string) =>
      store.startRun(id, { id: runId, engineVersion: '1', dataVersion: '1', startedAt: at(1) });
    const analysed = async () => (await store.summary(id)).analysed;
    await start('run-2');
    expect(await analysed()).toBe(false);
    await store.interruptRun('run-2');
    expect(await analysed()).toBe(true);
    await start('run-3');
    const failure = (id: string) => ({ checkId: 'spelling', unitId: unit(id), detail: 'x' });
    await store.recordCheck({
      unitId: unit('run-u0'),
      revisionId: revision('run-r0'),
      newsroomVersion: 0,
      annotations: [annotationOn(unit('run-u0'), 'f0', '港')],
      failures: [failure('run-u0')],
    });
    const none = {
      unitId: unit('run-u1'),
      revisionId: revision('run-r1'),
      newsroomVersion: 0,
      annotations: [],
      failures: [],
    };
    await store.finishRun(id, 'run-3', at(2), [none], [failure('run-u1')]);
    expect(await analysed()).toBe(true);
    expect((await store.article(id)).failures).toEqual([failure('run-u0'), failure('run-u1')]);
    expect((await store.article(id)).annotations.map(a => a.fingerprint)).toEqual(['f0']);
  });

  it('hides a deleted article and brings it back', async () => {
    const { id } = await stored('gone');
    await store.setDeleted(id, at(1));
    expect((await store.library()).map(a => a.id)).not.toContain(id);
    for (const look of [
      store.article(id),
      store.unit(unit('gone-u0')),
      store.renameArticle(id, 'x', at(2)),
    ]) {
      await expect(look).rejects.toMatchObject({ code: 'not-found' });
    }
    await expect(revise('gone-u0', 'gone-r0', 'gone-x', 'x')).rejects.toMatchObject({ code: 'not-found' });
    await store.setDeleted(id, null);
    expect((await store.renameArticle(id, '新しい題', at(3))).title).toBe('新しい題');
    expect((await store.library())[0]?.id).toBe(id);
  });
});
