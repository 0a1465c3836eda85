import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, ActorId } from '../../src/model/review.ts';
import { useActors } from '../api/queries.ts';
import { calledName } from './people.ts';

/** The people of the newsroom as they are called; whoever has no name yet, by their role in the language of the interface. */
export function usePeople(): readonly Actor[] | undefined {
  const { t } = useTranslation();
  const { data } = useActors();
  return useMemo(
    () => data?.map(actor => ({ ...actor, name: calledName(actor, t(`role.${actor.role}`)) })),
    [data, t],
  );
}

/** What a person of the newsroom is called; empty as long as that is not known, and for nobody. */
export function usePersonName(): (id: ActorId | null) => string {
  const people = usePeople();
  return id => people?.find(person => person.id === id)?.name ?? '';
}
