import { expect, it } from 'vitest';
import { actingAs, personName } from '../../renderer/people/people.ts';
import { type Actor, type ActorId, GIVEN_NAMES } from '../../src/model/review.ts';

const person = (id: string, name: string, role: Actor['role']): Actor => ({ id: id as ActorId, name, role });
const people = [
  person('translator', GIVEN_NAMES.translator, 'translator'),
  person('t2', 'Sato', 'translator'),
  person('editor', 'Mori', 'editor'),
];

it('acts as whoever was chosen, and as the first of the role where nobody was or they are gone', () => {
  expect(actingAs(people, { role: 'translator', actorId: 't2' as ActorId })?.name).toBe('Sato');
  expect(actingAs(people, { role: 'translator', actorId: null })?.id).toBe('translator');
  expect(actingAs(people, { role: 'editor', actorId: 't2' as ActorId })?.name).toBe('Mori');
});

it('says the role alone until somebody has a name', () => {
  expect(people.map(each => personName(each, each.role === 'editor' ? 'Editor' : 'Translator'))).toEqual([
    'Translator',
    'Sato · Translator',
    'Mori · Editor',
  ]);
});
