import { type Actor, type Caller, GIVEN_NAMES } from '../../src/model/review.ts';

/** The person the core takes a caller for: who is named, else the first of the role. */
export const actingAs = (actors: readonly Actor[], { role, actorId }: Caller): Actor | undefined => {
  const peers = actors.filter(actor => actor.role === role);
  return peers.find(({ id }) => id === actorId) ?? peers[0];
};

/** How a person is called: by name and role, or by the role alone until somebody has given them a name. */
export const personName = ({ name, role }: Actor, roleName: string): string =>
  name === GIVEN_NAMES[role] || name === roleName ? roleName : `${name} · ${roleName}`;
