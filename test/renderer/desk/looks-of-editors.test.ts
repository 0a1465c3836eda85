import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../../src/model/article.ts';
import type { ActorId } from '../../../src/model/review.ts';

// Files share their process: what was imported with this window is nobody else's.
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('window', { taiyaku: { call: () => new Promise(() => {}), on: () => () => {} } });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const articleId = 'a' as ArticleId;
const editor = (name: string) => ({ role: 'editor', actorId: name as ActorId }) as const;

it('what one editor was told of an article is not news of another', async () => {
  const { currentLook } = await import('../../../renderer/desk/desk-now.ts');
  const { queryClient } = await import('../../../renderer/api/queries.ts');
  const { queryKeys } = await import('../../../renderer/api/query-keys.ts');
  const { setPreferences } = await import('../../../renderer/preferences/preferences.ts');
  const told = { articleId, lookedAt: '2026-01-01T00:00:00.000Z', changed: [], own: [] };
  queryClient.setQueryData(queryKeys.sinceLook(articleId, editor('first')), told);
  setPreferences(editor('first'));
  expect(currentLook({ articleId })?.lookedAt).toBe(told.lookedAt);
  setPreferences(editor('second'));
  expect(currentLook({ articleId })).toBeNull();
});

it('news of every editor goes stale with the article, and what waits with the list', async () => {
  const { queryKeys, staleAfter } = await import('../../../renderer/api/query-keys.ts');
  const covers = (prefix: readonly unknown[], key: readonly unknown[]): boolean =>
    prefix.every((part, at) => part === key[at]);
  const stale = staleAfter({ type: 'article.changed', articleId });
  for (const name of ['first', 'second']) {
    expect(stale.some(prefix => covers(prefix, queryKeys.sinceLook(articleId, editor(name))))).toBe(true);
    expect(covers(queryKeys.library, queryKeys.waiting(editor(name)))).toBe(true);
  }
  expect(queryKeys.waiting(editor('first'))).not.toEqual(queryKeys.waiting(editor('second')));
});

it('whoever goes to what is new waits until that is known, and stays where they have gone meanwhile', async () => {
  const told = { articleId, lookedAt: '2026-01-01T00:00:00.000Z', changed: [], own: [] };
  const answers: (() => void)[] = [];
  const call = () =>
    new Promise(resolve => {
      answers.push(() => resolve(JSON.stringify({ ok: true, value: told })));
    });
  vi.stubGlobal('window', { taiyaku: { call, on: () => () => {} } });
  const { goWhenLookKnown } = await import('../../../renderer/desk/desk-now.ts');
  const { queryClient } = await import('../../../renderer/api/queries.ts');
  const { setPreferences } = await import('../../../renderer/preferences/preferences.ts');
  const { createStore } = await import('../../../renderer/review/store.ts');
  const store = createStore({ activeUnit: 'u1' });
  const review = { articleId, store } as never;
  const gone: string[] = [];
  const go = (name: string): void => goWhenLookKnown(review, () => gone.push(name));

  setPreferences({ role: 'translator' });
  go('a translator');
  setPreferences(editor('first'));
  go('dropped');
  store.set({ activeUnit: 'u2' });
  go('waited');
  expect(gone).toEqual(['a translator']);
  for (const answer of answers) answer();
  await vi.waitFor(() => expect(gone).toEqual(['a translator', 'waited']));
  go('known');
  expect(gone).toEqual(['a translator', 'waited', 'known']);
  queryClient.clear();
});
