import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createConnection } from '../../renderer/api/connection.ts';
import { keepAsking, RETRY_DELAY } from '../../renderer/api/keep-asking.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch(answers: readonly ('up' | 'expired' | null)[]) {
  const connection = createConnection();
  const back = vi.fn();
  let asked = 0;
  const end = keepAsking(
    connection,
    async () => {
      const answer = answers[asked++] ?? null;
      if (answer === null) throw new Error('nobody');
      connection.set(answer);
    },
    back,
  );
  return { connection, back, end, asked: () => asked };
}

it('asks until somebody answers, and says once that somebody does', async () => {
  const { connection, back, asked } = watch([null, null, 'up']);
  await vi.advanceTimersByTimeAsync(10 * RETRY_DELAY);
  expect(asked(), 'as long as there is a connection').toBe(0);
  connection.set('lost');
  await vi.advanceTimersByTimeAsync(10 * RETRY_DELAY);
  expect([asked(), connection.state(), back.mock.calls.length]).toEqual([3, 'up', 1]);
});

it('asks no more where a call came through before, or the window is not known any more', async () => {
  const first = watch([]);
  first.connection.set('lost');
  first.connection.set('up');
  await vi.advanceTimersByTimeAsync(10 * RETRY_DELAY);
  expect([first.asked(), first.back.mock.calls.length]).toEqual([0, 1]);
  const second = watch(['expired']);
  second.connection.set('lost');
  await vi.advanceTimersByTimeAsync(10 * RETRY_DELAY);
  expect([second.asked(), second.back.mock.calls.length]).toEqual([1, 0]);
});

it('ends', async () => {
  const { connection, end, asked } = watch([]);
  connection.set('lost');
  end();
  await vi.advanceTimersByTimeAsync(10 * RETRY_DELAY);
  expect(asked()).toBe(0);
});
