import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { UnitHit } from '../../src/model/search.ts';
import { core } from '../api/core-client.ts';
import { useSettled } from '../house/use-settled.ts';

/** More are not shown: whoever looks for something adds a word. */
export const HITS_SHOWN = 200;
/** Every letter of a quick typist would be a search. */
const REST = 160;
const NONE: readonly UnitHit[] = [];

/** Looks for words in the texts of all articles; empty words look for nothing. */
export function useTextSearch(words: string): {
  readonly hits: readonly UnitHit[];
  readonly total: number;
  readonly pending: boolean;
  readonly failed: boolean;
} {
  const query = useSettled(words, REST);
  const { data, isFetching, error } = useQuery({
    queryKey: ['text-search', query],
    queryFn:
      query === ''
        ? skipToken
        : () => core['search.units']({ query, side: 'both', limit: HITS_SHOWN, lane: 'library' }),
    placeholderData: keepPreviousData,
    // The texts change while nobody looks at the list.
    staleTime: 0,
    gcTime: 60_000,
  });
  const pending = query !== words || (isFetching && data === undefined);
  if (words === '') return { hits: NONE, total: 0, pending: false, failed: false };
  return {
    hits: data?.hits ?? NONE,
    total: data?.total ?? 0,
    pending,
    failed: error !== null && !isFetching && !pending,
  };
}
