import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type CoreHost, startCore } from '../../main/core-host.ts';
import { temporaryFolder } from '../store/open-stores.ts';

const crashingWorker = new URL('crashing-worker.ts', import.meta.url);
const hosts: CoreHost[] = [];
const start = (options: Partial<Parameters<typeof startCore>[0]> = {}): CoreHost => {
  const databasePath = join(temporaryFolder(), 'taiyaku.db');
  const host = startCore({ databasePath, version: '1.2.3', onCrash: () => {}, ...options });
  hosts.push(host);
  return host;
};
afterEach(async () => {
  await Promise.all(hosts.splice(0).map(host => host.close()));
});

const echo = (n: number) => ({ method: 'echo', n });

describe('a worker that dies', () => {
  it('is started again, and the calls it was busy with are answered', async () => {
    const crashes: boolean[] = [];
    const host = start({ worker: crashingWorker, onCrash: (_error, givenUp) => crashes.push(givenUp) });
    const waiting = host.call({ method: 'wait' });
    const fatal = host.call({ method: 'explode' });
    for (const reply of await Promise.all([waiting, fatal])) {
      expect(reply).toMatchObject({ ok: false, error: { code: 'internal', message: /started again/ } });
    }
    expect(await host.call(echo(1))).toEqual({ ok: true, value: echo(1) });
    expect(crashes).toEqual([false]);
  });

  it('is left alone once it dies again and again', async () => {
    const crashes: boolean[] = [];
    const host = start({ worker: crashingWorker, onCrash: (_error, givenUp) => crashes.push(givenUp) });
    for (let i = 0; i < 6; i++) await host.call({ method: 'explode' });
    expect(crashes).toEqual([false, false, false, false, false, true]);
    expect(await host.call(echo(1))).toMatchObject({ ok: false, error: { message: /Restart/ } });
  });

  it('answers each call with its own reply, and passes events on', async () => {
    const host = start({ worker: crashingWorker });
    let events = 0;
    const unsubscribe = host.subscribe(() => events++);
    const replies = await Promise.all([1, 2, 3].map(n => host.call(echo(n))));
    expect(replies).toEqual([1, 2, 3].map(n => ({ ok: true, value: echo(n) })));
    expect(events).toBe(3);
    unsubscribe();
    await host.call(echo(4));
    expect(events).toBe(3);
  });

  it('refuses what is not data', async () => {
    const host = start({ worker: crashingWorker });
    expect(await host.call({ method: () => {} })).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('the core', () => {
  const list = { method: 'library.list', input: {}, role: 'translator' };

  it('answers from a worker, and no more once it is closed', async () => {
    const host = start();
    expect(await host.call(list)).toMatchObject({ ok: true });
    await host.close();
    expect(await host.call(list)).toMatchObject({ ok: false, error: { message: /closing/ } });
  });

  it('brings the sample, analysed, into a new library before it first shows it', async () => {
    const reply = await start().call(list);
    expect(reply.ok && reply.value).toMatchObject([{ analysed: true }]);
  });

  it('says what is wrong with a database it cannot open', async () => {
    const databasePath = join(temporaryFolder(), 'taiyaku.db');
    writeFileSync(databasePath, 'not a database, but long enough to be taken for one '.repeat(20));
    const host = start({ databasePath });
    expect(await host.call(list)).toMatchObject({
      ok: false,
      error: { code: 'storage', details: { reason: 'not-a-database', path: databasePath } },
    });
  });

  it('tries again once the obstacle is gone', async () => {
    const databasePath = join(temporaryFolder(), 'taiyaku.db');
    writeFileSync(databasePath, 'x'.repeat(2000));
    const host = start({ databasePath });
    expect(await host.call(list)).toMatchObject({ ok: false });
    writeFileSync(databasePath, '');
    expect(await host.call(list)).toMatchObject({ ok: true });
  });
});
