import { expect, it } from 'vitest';
import type { CoreHost } from '../../main/core-host.ts';
import { superviseCore } from '../../main/desktop/supervise-core.ts';
import type { Reply } from '../../src/api/contract.ts';
import type { CoreEvent } from '../../src/model/progress.ts';

/** A core whose worker ends when told to, and which counts how often it was started. */
function fragileCores() {
  const listeners = new Set<(event: CoreEvent) => void>();
  const seen = { started: 0, closed: 0 };
  const start = (): CoreHost => {
    const generation = ++seen.started;
    let alive = true;
    return {
      call: async (request): Promise<Reply> => {
        if (request === 'crash') alive = false;
        if (!alive) throw new Error('the worker ended');
        return { ok: true, value: generation };
      },
      subscribe: listener => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: async () => {
        seen.closed++;
      },
    };
  };
  const publish = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return { start, publish, seen };
}

it('starts a new core once, however many calls learn of a crash', async () => {
  const cores = fragileCores();
  const reports: boolean[] = [];
  const core = superviseCore({ start: cores.start, onCrash: (_, givenUp) => reports.push(givenUp) });
  const replies = await Promise.all([core.call('crash'), core.call('query'), core.call('query')]);
  expect(replies.every(reply => !reply.ok && reply.error.code === 'internal')).toBe(true);
  expect(reports).toEqual([false]);
  expect(await core.call('query')).toEqual({ ok: true, value: 2 });
});

it('passes on the events of every core', async () => {
  const cores = fragileCores();
  const events: CoreEvent[] = [];
  const core = superviseCore({ start: cores.start, onCrash: () => {} });
  const unsubscribe = core.subscribe(event => events.push(event));
  await core.call('crash');
  cores.publish({ type: 'library.changed' });
  unsubscribe();
  cores.publish({ type: 'library.changed' });
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events)).toEqual(new Set([{ type: 'library.changed' }]));
});

it('gives up on a core that does not stay up', async () => {
  const cores = fragileCores();
  const reports: boolean[] = [];
  const core = superviseCore({ start: cores.start, onCrash: (_, givenUp) => reports.push(givenUp) });
  for (let i = 0; i < 3; i++) await core.call('crash');
  expect(reports).toEqual([false, false, true]);
  expect(cores.seen.started).toBe(3);
});

it('does not take its own closing for a crash', async () => {
  const cores = fragileCores();
  const core = superviseCore({ start: cores.start, onCrash: () => expect.unreachable() });
  await core.close();
  await core.call('crash');
  expect(cores.seen).toEqual({ started: 1, closed: 1 });
});
