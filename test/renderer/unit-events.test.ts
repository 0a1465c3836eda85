import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import type { Reply, Request } from '../../src/api/contract.ts';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import { sampleSummary, sampleUnit } from './samples.ts';

// Files share their process: with a window left over, the next takes itself for a page.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const articleId = 'a' as ArticleId;
const unit = sampleUnit({ id: 'u1', target: '船が出た。' });
const review = (target: string): ArticleReview => ({
  summary: sampleSummary('題'),
  units: [{ ...unit, target }, sampleUnit({ id: 'u2' })],
  annotations: [],
  decisions: [],
  failures: [],
  alignment: { undo: null, redo: null },
});
const unitNews = (target: string): ArticleReview => ({ ...review(target), units: [{ ...unit, target }] });

/** A page on one article, and a core whose answers come from `answer`. */
async function openPage(answer: (asked: number) => ArticleReview | Promise<ArticleReview>) {
  let tell: (event: CoreEvent) => void = () => {};
  const asked: string[] = [];
  vi.stubGlobal('window', {
    taiyaku: {
      call: async ({ method }: Request): Promise<string> => {
        asked.push(method);
        const reply: Reply = { ok: true, value: await answer(asked.length) };
        return JSON.stringify(reply);
      },
      on: (listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    },
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  // The page looks for its core once, as it is loaded.
  vi.resetModules();
  const { followCore } = await import('../../renderer/api/events.ts');
  const { queryKeys } = await import('../../renderer/api/query-keys.ts');
  const queryKey = queryKeys.article(articleId);
  const client = new QueryClient();
  client.setQueryData(queryKey, review('古い。'));
  const end = followCore(client);
  return {
    client,
    queryKey,
    asked,
    end,
    change: () => tell({ type: 'unit.changed', articleId, unitId: 'u1' as UnitId }),
    shown: () => client.getQueryData<ArticleReview>(queryKey)?.units[0]?.target,
  };
}

it('asks for the whole article again where one is on its way that may not know of the change', async () => {
  vi.useFakeTimers();
  const page = await openPage(() => unitNews('新しい。'));
  const texts = ['古い。', '新しい。'];
  const queryFn = () => {
    const text = texts.shift()!;
    return new Promise<ArticleReview>(resolve => setTimeout(() => resolve(review(text)), 1000));
  };
  const leave = new QueryObserver(page.client, { queryKey: page.queryKey, queryFn }).subscribe(() => {});
  page.change();
  await vi.advanceTimersByTimeAsync(3000);
  expect(page.asked).toContain('article.getUnit');
  expect(page.shown()).toBe('新しい。');
  leave();
  page.end();
});

it('leaves the article alone where this window wrote another unit meanwhile', async () => {
  vi.useFakeTimers();
  const page = await openPage(() => {
    page.client.setQueryData<ArticleReview>(
      page.queryKey,
      known => known && { ...known, units: known.units.with(1, { ...known.units[1]!, state: 'confirmed' }) },
    );
    return unitNews('新しい。');
  });
  page.change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.asked).toEqual(['article.getUnit']);
  expect(page.client.getQueryState(page.queryKey)?.isInvalidated).toBe(false);
  expect(page.shown()).toBe('新しい。');
  expect(page.client.getQueryData<ArticleReview>(page.queryKey)?.units[1]?.state).toBe('confirmed');
  page.end();
});

it('asks again for a unit that this window wrote meanwhile', async () => {
  vi.useFakeTimers();
  const page = await openPage(asked => {
    if (asked > 1) return unitNews('三番目。');
    // The answer was made before this was written.
    page.client.setQueryData<ArticleReview>(page.queryKey, review('三番目。'));
    return unitNews('二番目。');
  });
  page.change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.asked).toEqual(['article.getUnit', 'article.getUnit']);
  expect(page.shown()).toBe('三番目。');
  page.end();
});
