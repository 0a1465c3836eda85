import { expect, it } from 'vitest';
import { findActor } from '../../src/app/find-actor.ts';
import type { Actor, ActorId } from '../../src/model/review.ts';

const person = (id: string, role: Actor['role']): Actor => ({ id: id as ActorId, name: id, role });
const store = {
  actors: async () => [person('t', 'translator'), person('sato', 'translator'), person('e', 'editor')],
};
const found = async (role: Actor['role'], id: string | null) =>
  (await findActor(store, { role, actorId: id as ActorId | null })).id;

it('takes whoever is named, the first of the role otherwise, and never somebody of another role', async () => {
  expect(await found('translator', 'sato')).toBe('sato');
  expect(await found('translator', null)).toBe('t');
  expect(await found('translator', 'gone')).toBe('t');
  expect(await found('editor', 'sato')).toBe('e');
});
