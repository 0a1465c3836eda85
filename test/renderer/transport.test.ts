import { describe, expect, it } from 'vitest';
import { createConnection } from '../../renderer/api/connection.ts';
import { describeError, subjectOf } from '../../renderer/api/error-message.ts';
import { parseReply, postRequest } from '../../renderer/api/http-bridge.ts';
import { createClient, RemoteError } from '../../src/api/client.ts';
import type { Request } from '../../src/api/contract.ts';

const request: Request = { method: 'library.list', input: {}, role: 'editor', actorId: null };

/** What a call does when the network answers like this. */
async function call(answer: () => Promise<Response>) {
  const connection = createConnection();
  const sent: { readonly url: string; readonly init: RequestInit }[] = [];
  const wire = {
    connection,
    fetch: (url: string | URL | globalThis.Request, init: RequestInit = {}) => {
      sent.push({ url: String(url), init });
      return answer();
    },
  };
  const client = createClient(
    each => postRequest(each, wire),
    () => ({ role: 'editor', actorId: null }),
  );
  const result = await client['library.list']({}).catch((error: unknown) => error);
  return { result, sent, connection: connection.state() };
}
const json = (body: unknown, status = 200) => Response.json(body, { status });

describe('a call over HTTP', () => {
  it('posts the envelope to the method', async () => {
    const { result, sent, connection } = await call(async () => json({ ok: true, value: [] }));
    expect(result).toEqual([]);
    expect(connection).toBe('up');
    expect(sent[0]?.url).toBe('/rpc/library.list');
    expect(sent[0]?.init).toMatchObject({ method: 'POST', credentials: 'same-origin' });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual(request);
  });

  it('fails with the code and the details of the core', async () => {
    const error = { code: 'unapproved', message: 'no', details: { count: 3 } };
    const { result, connection } = await call(async () => json({ ok: false, error }));
    expect(result).toMatchObject({ code: 'unapproved', details: { count: 3 } });
    expect(connection).toBe('up');
  });

  it.each([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch')), 'lost'],
    ['something else answers', async () => new Response('<html>', { status: 502 }), 'lost'],
    ['the answer is no reply', async () => json({ hello: 1 }), 'lost'],
    [
      'the server was started anew',
      async () => json({ ok: false, error: { code: 'forbidden', message: '', details: {} } }, 401),
      'expired',
    ],
  ] as const)('is unreachable when %s', async (_, answer, state) => {
    const { result, connection } = await call(answer);
    expect(result).toBeInstanceOf(RemoteError);
    expect(result).toMatchObject({ code: 'unreachable' });
    expect(connection).toBe(state);
  });

  it('lets a small draft outlive the page, and a large import not exceed what browsers allow', async () => {
    const connection = createConnection();
    const keepalive: unknown[] = [];
    const fetch = async (_: unknown, init: RequestInit = {}) => {
      keepalive.push(init.keepalive);
      return json({ ok: true, value: {} });
    };
    await postRequest(request, { fetch, connection });
    await postRequest({ ...request, input: 'x'.repeat(70_000) }, { fetch, connection });
    expect(keepalive).toEqual([true, false]);
  });
});

describe('a reply', () => {
  it.each([null, 'text', {}, { ok: false }, { ok: 'yes' }])('is refused if it is %j', body => {
    expect(() => parseReply(body)).toThrow();
  });
});

describe('the message of a failure', () => {
  const key = (code: RemoteError['code'], details = {}) =>
    describeError(new RemoteError(code, '', details)).key;
  it.each([
    ['swapped', {}, 'error.swapped'],
    ['unreachable', {}, 'error.unreachable'],
    ['conflict', {}, 'error.conflict'],
    ['conflict', { returned: 2 }, 'errorVariant.returned-remain'],
    ['conflict', { state: 'approved' }, 'errorVariant.already-approved'],
    ['unsupported', { language: 'Japanese' }, 'errorVariant.both-japanese'],
    ['storage', { reason: 'disk-full' }, 'errorVariant.disk-full'],
    ['storage', { reason: 'damaged' }, 'error.storage'],
  ] as const)('of %s %j is %s', (code, details, expected) => {
    expect(key(code, details)).toBe(expected);
  });

  it.each([
    [{ name: 'story.txt' }, 'file'],
    [{ name: 'the source' }, 'source'],
    [{ name: 'the translation' }, 'target'],
    [{}, 'any'],
  ] as const)('calls a text with the details %j by its %s', (details, expected) => {
    expect(subjectOf(details)).toBe(expected);
  });

  it('of anything else is that of a bug', () => {
    expect(describeError(new TypeError('x')).key).toBe('error.internal');
  });
});
