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

it('asks for the whole article again where one is on its way that may not know of the change', async () => {
  vi.useFakeTimers();
  let tell: (event: CoreEvent) => void = () => {};
  const asked: string[] = [];
  const unit = sampleUnit({ id: 'u1', target: '船が出た。' });
  const review = (target: string): ArticleReview => ({
    summary: sampleSummary('題'),
    units: [{ ...unit, target }],
    annotations: [],
    decisions: [],
    failures: [],
    alignment: { undo: null, redo: null },
  });
  vi.stubGlobal('window', {
    taiyaku: {
      call: ({ method }: Request): Promise<Reply> => {
        asked.push(method);
        return Promise.resolve({ ok: true, value: review('新しい。') });
      },
      on: (listener: typeof tell) => {
        tell = listener;
        return () => {};
      },
    },
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  const { followCore } = await import('../../renderer/api/events.ts');
  const { queryKeys } = await import('../../renderer/api/query-keys.ts');
  const articleId = 'a' as ArticleId;
  const queryKey = queryKeys.article(articleId);
  const client = new QueryClient();
  client.setQueryData(queryKey, review('古い。'));
  const end = followCore(client);
  const texts = ['古い。', '新しい。'];
  const queryFn = () => {
    const text = texts.shift()!;
    return new Promise<ArticleReview>(resolve => setTimeout(() => resolve(review(text)), 1000));
  };
  const leave = new QueryObserver(client, { queryKey, queryFn }).subscribe(() => {});
  tell({ type: 'unit.changed', articleId, unitId: 'u1' as UnitId });
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toContain('article.getUnit');
  expect(client.getQueryData<ArticleReview>(queryKey)?.units[0]?.target).toBe('新しい。');
  leave();
  end();
});
