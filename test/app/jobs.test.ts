import { describe, expect, it } from 'vitest';
import { createJobs } from '../../src/app/jobs.ts';
import type { CoreEvent } from '../../src/model/progress.ts';

const open = () => {
  const events: CoreEvent[] = [];
  const yields: number[] = [];
  const jobs = createJobs({
    publish: event => events.push(event),
    yieldToEventLoop: async () => void yields.push(1),
  });
  return { jobs, events, yields };
};
const step = (done: number, phase: 'aligning' | 'checking' = 'checking') => ({ phase, done, total: 1000 });

describe('jobs', () => {
  it('report the beginning of every phase and its end, but not every step', async () => {
    const { jobs, events } = open();
    await jobs.run('j', async control => {
      await control.checkpoint(step(0, 'aligning'));
      for (let i = 0; i <= 1000; i++) await control.checkpoint(step(i));
    });
    const reported = events.map(event => event.type === 'progress' && [event.jobId, event.progress.done]);
    expect(reported.slice(0, 2)).toEqual([
      ['j', 0],
      ['j', 0],
    ]);
    expect(reported.at(-1)).toEqual(['j', 1000]);
    expect(events.length).toBeLessThan(500);
  });

  it('let others have a turn', async () => {
    const { jobs, yields } = open();
    await jobs.run('j', async control => {
      const end = performance.now() + 30;
      while (performance.now() < end) await control.checkpoint(step(0));
    });
    expect(yields.length).toBeGreaterThan(0);
  });

  it('end at the next checkpoint after they were given up, and free their name', async () => {
    const { jobs } = open();
    const endless = (): Promise<void> =>
      jobs.run('j', async control => {
        for (;;) {
          await new Promise(resolve => setTimeout(resolve, 1));
          await control.checkpoint(step(0));
        }
      });
    const first = endless();
    await expect(endless()).rejects.toMatchObject({ code: 'conflict' });
    expect(jobs.cancel('other')).toBe(false);
    expect(jobs.cancel('j')).toBe(true);
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    const second = endless();
    let ended = false;
    second.catch(() => {
      ended = true;
    });
    await jobs.cancelAll();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    expect(ended).toBe(true);
  });
});
