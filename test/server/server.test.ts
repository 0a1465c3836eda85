import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreHost } from '../../main/core-host.ts';
import { encodeReply } from '../../main/core-protocol.ts';
import { type RunningServer, startServer } from '../../main/server.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import { temporaryFolder } from '../store/open-stores.ts';

const rendererFolder = temporaryFolder();
mkdirSync(join(rendererFolder, 'assets'));
writeFileSync(
  join(rendererFolder, 'index.html'),
  '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__">',
);
writeFileSync(join(rendererFolder, 'assets', 'app-1a2b.js'), 'export {};');
writeFileSync(join(rendererFolder, '..', 'taiyaku-secret.txt'), 'secret');

const listeners = new Set<(event: CoreEvent) => void>();
/** A core that answers with what it was asked. */
const core: CoreHost = {
  call: async value => ({ ok: true, value }),
  callForBytes: async value => encodeReply({ ok: true, value }),
  subscribe: listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  close: async () => {},
};

let server: RunningServer;
let origin: string;
let cookie: string;
beforeAll(async () => {
  server = await startServer({ core, port: 0, rendererFolder });
  origin = new URL(server.url).origin;
  const reply = await fetch(server.url, { redirect: 'manual' });
  cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { cookie, ...headers }, redirect: 'manual' });
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, {
    method: 'POST',
    body,
    headers: { cookie, 'content-type': 'application/json', ...headers },
  });

/** fetch() chooses the Host header itself; a hostile page's browser would not ask us. */
const statusForHost = (host: string, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(origin, { headers: { host, cookie, ...headers } }, reply => {
      reply.resume();
      resolve(reply.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });

describe('the address', () => {
  it('works once, leaves a strict cookie and leads to the page', async () => {
    const own = await startServer({ core, port: 0, rendererFolder });
    expect((await fetch(own.url, { method: 'HEAD' })).status, 'a preview of the link').toBe(401);
    const first = await fetch(own.url, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    const set = first.headers.get('set-cookie')!;
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Strict/);
    expect((await fetch(own.url, { redirect: 'manual' })).status).toBe(401);
    // The browser that has the cookie may open it again.
    const again = await fetch(own.url, { redirect: 'manual', headers: { cookie: set.split(';')[0]! } });
    expect(again.status).toBe(303);
    await own.close();
  });

  it('is refused with another token, and the right one works afterwards', async () => {
    const own = await startServer({ core, port: 0, rendererFolder });
    const guess = await fetch(`${new URL(own.url).origin}/?token=guess`, { redirect: 'manual' });
    expect([guess.status, guess.headers.get('set-cookie')]).toEqual([401, null]);
    expect((await fetch(own.url, { redirect: 'manual' })).status).toBe(303);
    await own.close();
  });

  it('is needed for everything', async () => {
    const wrong = `${cookie.split('=')[0]}=guess`;
    for (const path of ['/', '/assets/app-1a2b.js', '/events', '/rpc/library.list']) {
      expect((await fetch(origin + path, { headers: { cookie: wrong } })).status, path).toBe(401);
      expect((await fetch(origin + path)).status, path).toBe(401);
    }
    const call = await post('/rpc/library.list', '{}', { cookie: wrong });
    expect([call.status, await call.json()]).toMatchObject([
      401,
      { ok: false, error: { code: 'forbidden' } },
    ]);
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(origin).port);
    await expect(startServer({ core, port, rendererFolder })).rejects.toMatchObject({
      code: 'conflict',
      details: { port },
    });
  });
});

describe('requests from elsewhere', () => {
  it.each(['taiyaku.example', 'taiyaku.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.example'])(
    'host %j is refused',
    async host => {
      expect(await statusForHost(host)).toBe(403);
    },
  );

  it('our own names are not', async () => {
    const { port } = new URL(origin);
    expect(await statusForHost(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusForHost(`localhost:${port}`)).toBe(200);
  });

  it.each([
    { origin: 'https://taiyaku.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('%j is refused', async headers => {
    expect((await post('/rpc/library.list', '{}', headers)).status).toBe(403);
  });

  it('a form that posts plain text is refused', async () => {
    const reply = await post('/rpc/library.list', '{}', { 'content-type': 'text/plain' });
    expect(reply.status).toBe(415);
  });
});

describe('calls', () => {
  it('reach the core with the method of the address', async () => {
    const body = JSON.stringify({ method: 'other', input: { a: 'é\u2028港' }, role: 'editor' });
    const reply = await post('/rpc/library.list', body, { origin, 'sec-fetch-site': 'same-origin' });
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      ok: true,
      value: { method: 'library.list', input: { a: 'é\u2028港' }, role: 'editor' },
    });
  });

  it.each(['', '{', '"text"', 'null'])('%j is no call', async body => {
    const reply = await post('/rpc/library.list', body);
    expect([reply.status, await reply.json()]).toMatchObject([400, { error: { code: 'invalid-input' } }]);
  });

  it('beyond 64 MB are refused', async () => {
    const reply = await post('/rpc/article.import', JSON.stringify('x'.repeat(65 * 1024 * 1024)));
    expect([reply.status, await reply.json()]).toMatchObject([413, { error: { code: 'too-large' } }]);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS'])('%s does nothing', async method => {
    const reply = await fetch(`${origin}/rpc/library.list`, { method, headers: { cookie } });
    expect(reply.status).toBe(404);
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the interface', () => {
  it('comes with a policy that knows its nonce, a new one each time', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/articles/7', '/index.html']) {
      const reply = await get(path);
      const [, nonce] = /content="(.+)"/.exec(await reply.text())!;
      const policy = reply.headers.get('content-security-policy')!;
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      nonces.add(nonce!);
    }
    expect(nonces.size).toBe(3);
  });

  it('is served with its types and strict headers', async () => {
    const reply = await get('/assets/app-1a2b.js');
    expect(reply.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await reply.text()).toBe('export {};');
  });

  it.each([
    '/../taiyaku-secret.txt',
    '/%2e%2e/taiyaku-secret.txt',
    '/..%2ftaiyaku-secret.txt',
    '/assets/..%5c..%5ctaiyaku-secret.txt',
    '/assets/none.js',
    '/%00.js',
    '/%ff.js',
  ])('has nothing at %s', async path => {
    const reply = await get(path);
    expect([reply.status, await reply.text()]).not.toContain('secret');
    expect(reply.status).toBe(404);
  });
});

describe('events', () => {
  it('arrive until the page goes away', async () => {
    const gone = new AbortController();
    const stream = await fetch(`${origin}/events`, { headers: { cookie }, signal: gone.signal });
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^:/);
    for (const listener of listeners) listener({ type: 'library.changed' });
    expect((await reader.read()).value).toBe('data: {"type":"library.changed"}\n\n');
    gone.abort();
    await expect.poll(() => listeners.size).toBe(0);
  });

  it('end when the server does', async () => {
    const own = await startServer({ core, port: 0, rendererFolder });
    const first = await fetch(own.url, { redirect: 'manual' });
    const headers = { cookie: first.headers.get('set-cookie')!.split(';')[0]! };
    const stream = await fetch(`${new URL(own.url).origin}/events`, { headers });
    const reader = stream.body!.getReader();
    await reader.read();
    await own.close();
    const rest = async () => {
      while (!(await reader.read()).done);
      return 'ended';
    };
    expect(await rest()).toBe('ended');
  });
});
