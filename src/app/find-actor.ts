import type { Actor, Caller } from '../model/review.ts';
import type { Store } from '../store/store.ts';

/** Whoever the caller names, if they are of the role; otherwise the first who is: the name may come from another database. */
export async function findActor(store: Pick<Store, 'actors'>, { role, actorId }: Caller): Promise<Actor> {
  const actors = (await store.actors()).filter(candidate => candidate.role === role);
  const actor = actors.find(({ id }) => id === actorId) ?? actors[0];
  if (actor === undefined) throw new Error(`the database has no ${role}`);
  return actor;
}
