import { beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/api/client.ts';
import { contract } from '../../src/api/contract.ts';
import { type CoreHandlers, createDispatch } from '../../src/api/dispatch.ts';
import { AppError } from '../../src/model/error.ts';
import type { Actor, ActorId, Role } from '../../src/model/review.ts';

const actors: Record<Role, Actor> = {
  translator: { id: 't' as ActorId, name: '訳', role: 'translator' },
  editor: { id: 'e' as ActorId, name: '編', role: 'editor' },
};

const bugs: unknown[] = [];
const calls: unknown[][] = [];
/** Every core method is there; those a test does not set up answer nothing. */
const handlersWith = (some: Partial<CoreHandlers>): CoreHandlers => {
  const all = Object.keys(contract).filter(name => !name.startsWith('host.'));
  return { ...Object.fromEntries(all.map(name => [name, async () => ({})])), ...some } as CoreHandlers;
};
const dispatchTo = (some: Partial<CoreHandlers>) =>
  createDispatch({
    handlers: handlersWith(some),
    actorFor: async ({ role }) => actors[role],
    onBug: (method, error) => bugs.push([method, error]),
  });
const call = (method: string, input: unknown, role: Role = 'translator', some: Partial<CoreHandlers> = {}) =>
  dispatchTo(some)({ method, input, role });

beforeEach(() => {
  bugs.length = 0;
  calls.length = 0;
});

describe('dispatch', () => {
  it.each([
    undefined,
    null,
    'x',
    7,
    [],
    {},
    { method: 'library.list' },
    { method: 1, input: {}, role: 'editor' },
  ])('refuses %j as a request', async request => {
    expect(await dispatchTo({})(request)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('refuses a role that does not exist', async () => {
    expect(await call('library.list', {}, 'admin' as Role)).toMatchObject({
      error: { code: 'invalid-input' },
    });
  });

  it.each(['nothing', 'constructor', '__proto__', 'toString', 'host.saveFile', ''])(
    'has no method %j',
    async method => {
      expect(await call(method, {}, 'editor')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    },
  );

  it('lets a translator do nothing that needs an editor', async () => {
    const input = { articleId: 'a' };
    expect(await call('article.approve', input)).toMatchObject({ error: { code: 'forbidden' } });
    expect(await call('article.approve', input, 'editor')).toMatchObject({ ok: true });
  });

  it('hands over parsed input and the person who acts', async () => {
    const some: Partial<CoreHandlers> = {
      'actor.rename': async (...args) => {
        calls.push(args);
        return actors.editor;
      },
    };
    await call('actor.rename', { actorId: 'e', name: '  山本  ', more: 1 }, 'editor', some);
    expect(calls).toEqual([[{ actorId: 'e', name: '山本' }, actors.editor]]);
  });

  it('refuses input that does not fit, before any handler runs', async () => {
    const reply = await call('actor.rename', { actorId: 'e', name: '' }, 'editor');
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('passes on what a user can act on', async () => {
    const reply = await call('library.list', {}, 'translator', {
      'library.list': async () => {
        throw new AppError('storage', 'The disk is full.', { reason: 'disk-full' });
      },
    });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'storage', message: 'The disk is full.', details: { reason: 'disk-full' } },
    });
    expect(bugs).toEqual([]);
  });

  it.each([new TypeError('secret path'), 'text', undefined])('keeps a bug to itself: %s', async thrown => {
    const reply = await call('library.list', {}, 'translator', {
      'library.list': async () => {
        throw thrown;
      },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal', details: {} } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(bugs).toEqual([['library.list', thrown]]);
  });

  it('speaks to the typed client', async () => {
    const client = createClient(dispatchTo({ 'actor.list': async () => [actors.translator] }), () => ({
      role: 'translator',
      actorId: null,
    }));
    expect(await client['actor.list']({})).toEqual([actors.translator]);
    await expect(client['article.approve']({ articleId: 'a' })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
