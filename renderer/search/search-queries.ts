import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { UnitId } from '../../src/model/article.ts';
import { core } from '../api/core-client.ts';
import { queryClient } from '../api/queries.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useSettled } from '../house/use-settled.ts';

/** Hits that are shown at most. */
const MOST_HITS = 100;

interface ConcordanceQuery {
  readonly query: string;
  readonly asked: number;
  readonly from: UnitId | null;
  readonly reviewedOnly: boolean;
}

/** Every unit that has the words; what was found before stays until the answer is there. */
export const useConcordance = ({ query, asked, from, reviewedOnly }: ConcordanceQuery) =>
  useQuery({
    queryKey: queryKeys.concordance(query, from, reviewedOnly, asked),
    queryFn:
      query === ''
        ? skipToken
        : () =>
            core['search.units']({
              query,
              side: 'both',
              limit: MOST_HITS,
              exclude: from,
              machine: !reviewedOnly,
              lane: 'concordance',
            }),
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });

/** The links of another article's unit, for a look at what renders what. */
export const useHitLinks = (unitId: UnitId, text: string, enabled: boolean) =>
  useQuery({
    queryKey: queryKeys.links(unitId, text),
    queryFn: () => core['unit.links']({ unitId, text }),
    enabled,
    gcTime: 60_000,
  });

const memoryQuery = (unitId: UnitId) => ({
  queryKey: queryKeys.memory(unitId),
  queryFn: () => core['memory.matches']({ unitId }),
  // What is confirmed anywhere may be a match from then on.
  staleTime: 0,
  gcTime: 60_000,
});

/** Whoever passes over a unit this fast, in milliseconds, asks nothing of it. */
const PASSING = 150;

/** Earlier translations of sources like a unit's. */
export function useMemory(unitId: UnitId) {
  const settled = useSettled(unitId, PASSING);
  return useQuery({ ...memoryQuery(unitId), enabled: settled === unitId });
}

/** The matches that are on the screen, else those there are. */
export const memoryOf = async (unitId: UnitId) =>
  queryClient.getQueryData<Awaited<ReturnType<ReturnType<typeof memoryQuery>['queryFn']>>>(
    queryKeys.memory(unitId),
  ) ?? queryClient.fetchQuery(memoryQuery(unitId));
