import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import { at, newArticle, TRANSLATOR } from './new-article.ts';
import { type OpenedStore, revise, STORES } from './open-stores.ts';

describe.each(STORES)('what reviewers did, on %s,', (_name, open) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    const { store } = opened;
    await store.createArticle(newArticle('a'));
    const signature = { by: TRANSLATOR, at: at(1) };
    await store.reviewArticle(newArticle('a').id, signature, () => ({
      state: 'submitted',
      approveUnits: false,
      looked: false,
      event: { action: 'submit', comment: '' },
    }));
    await store.appendDecision({
      ...signature,
      unitId: 'a-u0' as UnitId,
      fingerprint: 'f0',
      checkId: 'spelling',
      quote: '港',
      counterpart: '',
      reports: [],
      verdict: 'accepted',
      scope: 'here',
      reason: null,
      comment: '',
    });
  }, 60_000);
  afterAll(() => opened.store.close());

  it.each([
    ['a revision', `UPDATE revision SET text = '消えた'`],
    ['a revision', 'DELETE FROM revision'],
    ['a decision', `UPDATE decision SET verdict = 'withdrawn'`],
    ['a decision', 'DELETE FROM decision'],
    ['a review event', `UPDATE review_event SET comment = 'x'`],
    ['a review event', 'DELETE FROM review_event'],
  ])('%s cannot be changed: %s', async (_what, statement) => {
    await expect(opened.execute(statement)).rejects.toThrow(/append-only/);
  });

  it('a revision has at most one child', async () => {
    const sibling = (id: string): string =>
      `INSERT INTO revision (id, unit_id, parent_id, text, origin, by_actor, at)
       VALUES ('${id}', 'a-u1', 'a-r1', 'x', 'human', 'translator', '')`;
    await opened.execute(sibling('child'));
    await expect(opened.execute(sibling('second-child'))).rejects.toThrow();
  });

  it('a segment belongs to one unit', async () => {
    const member = `INSERT INTO unit_segment VALUES ('a', 'source', 0, 'a-u1')`;
    await expect(opened.execute(member)).rejects.toThrow();
  });

  it('every text that was acknowledged is in the history, whatever the order of writers', async () => {
    const { store } = opened;
    let articles = 0;
    const writers = fc.array(fc.tuple(fc.nat(3), fc.string()), { maxLength: 8 });
    const property = fc.asyncProperty(writers, async writes => {
      const name = `p${articles++}`;
      await store.createArticle(newArticle(name));
      const heads = [`${name}-r0`];
      const acknowledged: string[] = [];
      for (const [i, [back, text]] of writes.entries()) {
        const parent = heads[Math.max(0, heads.length - 1 - back)]!;
        const [outcome] = await Promise.allSettled([
          revise(store, `${name}-u0`, parent, `${name}-w${i}`, text),
        ]);
        expect(outcome!.status).toBe(parent === heads.at(-1) ? 'fulfilled' : 'rejected');
        if (outcome!.status === 'rejected') continue;
        heads.push(`${name}-w${i}`);
        acknowledged.push(text);
      }
      const { revisions } = await store.history(`${name}-u0` as UnitId);
      expect(revisions.slice(1).map(({ text }) => text)).toEqual(acknowledged);
    });
    await fc.assert(property, { numRuns: 15 });
  });
});
