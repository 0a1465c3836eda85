import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import type { ArticleId } from '../../src/model/article.ts';
import type { ActorId, DecisionScope } from '../../src/model/review.ts';
import { importStory } from './import-story.ts';
import { type OpenedApp, openApp } from './open-app.ts';
import { finalLongVowel } from './small-check.ts';

/** Another version of the check: it says the same of the same words, otherwise. */
const reworded: Check = {
  meta: {
    ...finalLongVowel.meta,
    version: 2,
    messages: { short: { ja: '「{word}」に長音がない', en: '“{word}” lacks its mark' } },
  },
  *run(context) {
    for (const finding of finalLongVowel.run(context)) {
      yield { ...finding, messageId: 'short', data: { word: finding.data['word'] ?? '' }, strength: 0.95 };
    }
  },
};

/** A check on trial that suspects every paragraph that says 学校. */
const onTrial: Check = {
  meta: {
    ...finalLongVowel.meta,
    id: 'on-trial',
    stage: 'trial',
    messages: { school: { ja: '学校', en: 'school' } },
  },
  *run({ unit }) {
    const start = unit.target.text.indexOf('学校');
    if (start < 0) return;
    const target = { start, end: start + 2 };
    yield { messageId: 'school', data: {}, source: null, target, strength: 0.9, evidence: [] };
  },
};

let app: OpenedApp;
beforeEach(async () => {
  app = await openApp(':memory:', { checks: [finalLongVowel, onTrial] });
});
afterEach(async () => {
  expect(app.bugs).toEqual([]);
  await app.close();
});

const get = (articleId: string) => app.translator['article.get']({ articleId });
const openIn = async (articleId: string): Promise<number> => {
  const { annotations, decisions } = await get(articleId);
  return annotations.length - decisions.length;
};
const countedIn = async (articleId: string): Promise<number | undefined> =>
  (await app.translator['library.list']({})).find(({ id }) => id === articleId)?.counts.minor;
const dismiss = async (articleId: string, scope: DecisionScope, at = 0) => {
  const { unitId, fingerprint } = (await get(articleId)).annotations[at]!;
  await app.translator['annotation.dismiss']({
    unitId,
    fingerprint,
    scope,
    reason: 'house-style',
    comment: '',
  });
};
const withdraw = async (articleId: string, at: number) => {
  const { unitId, fingerprint } = (await get(articleId)).annotations[at]!;
  await app.translator['annotation.withdraw']({ unitId, fingerprint });
};
const checkNamed = async (id: string) =>
  (await app.translator['check.list']({})).find(check => check.id === id)!;
const again = (articleId: string) =>
  app.translator['article.analyze']({ articleId, jobId: `again ${articleId}` });

describe('a dismissal', () => {
  it('of a term holds in every article, in those imported later, and is taken back in any of them', async () => {
    const first = await importStory(app);
    const second = await importStory(app);
    await dismiss(first, 'term');
    expect([await openIn(first), await openIn(second)]).toEqual([0, 0]);
    const third = await importStory(app);
    expect([await openIn(third), await countedIn(third)]).toEqual([0, 0]);
    await again(second);
    expect(await openIn(second)).toBe(0);
    await withdraw(third, 1);
    expect([await openIn(first), await openIn(second), await openIn(third)]).toEqual([2, 2, 2]);
    expect(app.events).toContainEqual({ type: 'checks.changed' });
  });

  it.each(['article', 'check'] as const)(
    'by %s stays in its article, and is taken back as a whole',
    async scope => {
      const first = await importStory(app);
      const second = await importStory(app);
      await dismiss(first, scope);
      expect([await openIn(first), await openIn(second)]).toEqual([0, 2]);
      await withdraw(first, 1);
      expect([await openIn(first), await countedIn(first)]).toEqual([2, 2]);
    },
  );

  it.each(['here', 'article', 'term', 'check'] as const)(
    'by %s holds when a new version words its message otherwise',
    async scope => {
      const articleId = await importStory(app);
      await dismiss(articleId, scope);
      const before = await get(articleId);
      const open = await openIn(articleId);
      const { store } = app.services;
      const later = await openApp(':memory:', { store, checks: [reworded] });
      await later.translator['article.analyze']({ articleId: before.summary.id, jobId: 'new version' });
      const after = await later.translator['article.get']({ articleId: before.summary.id });
      expect(after.annotations.map(({ fingerprint }) => fingerprint)).not.toEqual(
        before.annotations.map(({ fingerprint }) => fingerprint),
      );
      expect(after.annotations.length - after.decisions.length).toBe(open);
      expect(after.summary.counts.minor).toBe(open);
    },
  );

  it('holds when text elsewhere changes what the message says', async () => {
    const articleId = await importStory(app);
    await dismiss(articleId, 'here');
    const { units, annotations } = await get(articleId);
    const other = units.find(({ id }) => id === annotations[1]!.unitId)!;
    const text = other.target.replace('コンピュータ', 'コンピューター');
    await app.translator['unit.revise']({ unitId: other.id, parentId: other.head, text, origin: 'human' });
    await again(articleId);
    const after = await get(articleId);
    expect(after.annotations).toMatchObject([{ message: { ja: '「コンピュータ」（全1回）' } }]);
    expect(await openIn(articleId)).toBe(0);
  });
});

describe('a check', () => {
  it('that is switched off loses its marks everywhere, and has them back without a new import', async () => {
    const articleId = await importStory(app);
    const before = await get(articleId);
    const change = (enabled: boolean) =>
      app.translator['check.setEnabled']({ checkId: 'final-long-vowel', enabled });
    await change(false);
    expect([await countedIn(articleId), (await get(articleId)).annotations]).toEqual([0, []]);
    const [unit] = before.units;
    const typed = { unitId: unit!.id, text: `${unit!.target}コンピュータ` };
    expect(await app.translator['unit.check'](typed)).toEqual([]);
    await again(articleId);
    const imported = await importStory(app);
    expect((await get(imported)).annotations).toEqual([]);
    await change(true);
    expect((await get(articleId)).annotations).toEqual(before.annotations);
    expect((await get(imported)).annotations).toHaveLength(2);
    expect(await countedIn(articleId)).toBe(2);
    expect(await app.translator['unit.check'](typed)).not.toEqual([]);
  });

  it('on trial runs where somebody asks for it', async () => {
    const articleId = await importStory(app);
    const found = async () =>
      (await get(articleId)).annotations.filter(({ checkId }) => checkId === 'on-trial').length;
    expect(await checkNamed('on-trial')).toMatchObject({ stage: 'trial', enabled: false });
    expect(await found()).toBe(0);
    await app.translator['check.setEnabled']({ checkId: 'on-trial', enabled: true });
    expect(await checkNamed('on-trial')).toMatchObject({ enabled: true });
    expect(await found()).toBeGreaterThan(0);
    const unknown = app.translator['check.setEnabled']({ checkId: 'nothing', enabled: true });
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells what became of its marks, of this version', async () => {
    const articleId = await importStory(app);
    await dismiss(articleId, 'here');
    const { units, annotations } = await get(articleId);
    const second = annotations[1]!;
    const unit = units.find(({ id }) => id === second.unitId)!;
    const text = unit.target.replace('コンピュータ', 'パソコン');
    await app.translator['unit.revise']({ unitId: unit.id, parentId: unit.head, text, origin: 'human' });
    const { acceptance, measured } = await checkNamed('final-long-vowel');
    expect(acceptance).toMatchObject({
      accepted: 0,
      mended: 1,
      dismissed: { 'house-style': 1 },
      agreement: { right: 0.5, of: 1.5 },
    });
    expect(measured).toBeNull();
    const later = await openApp(':memory:', { store: app.services.store, checks: [reworded] });
    const [check] = await later.translator['check.list']({});
    expect(check?.acceptance.agreement).toBeNull();
  });

  it('knows what was mended by hand when it next runs', async () => {
    const { store } = app.services;
    const known: number[] = [];
    const outcomes = async () => {
      const all = await store.outcomes();
      known.push(all.length);
      return all;
    };
    const watched = await openApp(':memory:', { checks: [finalLongVowel], store: { ...store, outcomes } });
    const articleId = await importStory(watched);
    const { units, annotations } = await watched.translator['article.get']({ articleId });
    const unit = units.find(({ id }) => id === annotations[0]!.unitId)!;
    const text = unit.target.replace('コンピュータ', 'パソコン');
    const { id: unitId, head: parentId } = unit;
    await watched.translator['unit.revise']({ unitId, parentId, text, origin: 'human' });
    await watched.translator['unit.check']({ unitId, text });
    expect(known.at(-1)).toBe(1);
  });

  it('counts no dismissal of a term that was taken back in another article', async () => {
    const [first, second] = [await importStory(app), await importStory(app)];
    const dismissals = async () => (await checkNamed('final-long-vowel')).acceptance.dismissed['house-style'];
    await dismiss(first, 'term');
    expect(await dismissals()).toBe(1);
    await withdraw(second, 0);
    expect((await dismissals()) ?? 0).toBe(0);
    await dismiss(first, 'term');
    expect(await dismissals()).toBe(1);
  });

  it.each([
    ['an edit elsewhere in the paragraph', (text: string) => `${text}以上。`],
    ['a paragraph written anew', () => '別の文に書き直した。'],
  ])('learns nothing from %s', async (_name, edit) => {
    const articleId = await importStory(app);
    const { units, annotations } = await get(articleId);
    const unit = units.find(({ id }) => id === annotations[1]!.unitId)!;
    const revise = {
      unitId: unit.id,
      parentId: unit.head,
      text: edit(unit.target),
      origin: 'human',
    } as const;
    await app.translator['unit.revise'](revise);
    expect((await checkNamed('final-long-vowel')).acceptance.mended).toBe(0);
  });

  it('that reviewers dismiss nearly always is proposed for switching off, until somebody says it stays', async () => {
    const articleId = await importStory(app);
    const { annotations } = await get(articleId);
    const [on] = annotations;
    const { store } = app.services;
    for (let i = 0; i < 50; i++) {
      await store.appendDecision({
        unitId: on!.unitId,
        fingerprint: `past ${i}`,
        checkId: 'final-long-vowel',
        quote: `${i}`,
        counterpart: '',
        reports: [{ ...on!.reports[0]!, fingerprint: `past ${i}`, place: `past ${i}` }],
        verdict: i < 10 ? 'accepted' : 'dismissed',
        scope: 'here',
        reason: i < 10 ? null : 'correct-as-is',
        comment: '',
        by: 'translator' as ActorId,
        at: `2026-01-0${1 + (i % 3)}T00:00:${10 + i}.000Z`,
      });
    }
    expect(await checkNamed('final-long-vowel')).toMatchObject({ inTheWay: true, enabled: true });
    // What was said on several days counts for the confidence of the next marks.
    await again(articleId);
    const [now] = (await get(articleId as ArticleId)).annotations;
    expect(now!.confidence).toBeLessThan(on!.confidence);
    await app.translator['check.setEnabled']({ checkId: 'final-long-vowel', enabled: true });
    expect(await checkNamed('final-long-vowel')).toMatchObject({ inTheWay: false, enabled: true });
  });
});
