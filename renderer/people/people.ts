import { type Actor, type Caller, GIVEN_NAMES } from '../../src/model/review.ts';

/** The person the core takes a caller for: who is named, else the first of the role. */
export const actingAs = (actors: readonly Actor[], { role, actorId }: Caller): Actor | undefined => {
  const peers = actors.filter(actor => actor.role === role);
  return peers.find(({ id }) => id === actorId) ?? peers[0];
};

/** What a person is called: their name, or the role until somebody has given them one. */
export const calledName = ({ name, role }: Actor, roleName: string): string =>
  name === GIVEN_NAMES[role] ? roleName : name;

/** A person's name and role; the role alone where that is their name. */
export function personName(actor: Actor, roleName: string): string {
  const name = calledName(actor, roleName);
  return name === roleName ? roleName : `${name} · ${roleName}`;
}
