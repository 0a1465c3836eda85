import { useQuery } from '@tanstack/react-query';
import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useSettled } from '../house/use-settled.ts';
import { useSession } from '../review/review.ts';
import { shownText } from '../review/session.ts';

/** Typing rests for so many milliseconds before the termbase is asked of the new text. */
const PAUSE = 250;

const termsOf = (unitId: UnitId, text: string) => ({
  queryKey: queryKeys.unitTerms(unitId, text),
  queryFn: () => core['unit.terms']({ unitId, text }),
  gcTime: 60_000,
});

/** The newsroom's terms in a unit as it stands on the screen; `text` is the one they were asked of. */
export function useUnitTerms(unit: Unit) {
  const { id } = unit;
  const text = shownText(useSession(id), unit);
  const settled = useSettled({ id, text }, PAUSE);
  // The text of another unit says nothing of this one.
  const asked = settled.id === id ? settled.text : text;
  const found = useQuery({
    ...termsOf(id, asked),
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
  return { ...found, text: asked };
}

/** The same, asked now. */
export const fetchUnitTerms = (unitId: UnitId, text: string) => queryClient.fetchQuery(termsOf(unitId, text));
