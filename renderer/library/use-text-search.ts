import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { core } from '../api/core-client.ts';
import { useSettled } from '../house/use-settled.ts';
import { searchOf, type TextSearch } from './text-search.ts';

/** More are not shown: whoever looks for something adds a word. */
export const HITS_SHOWN = 200;
/** Every letter of a quick typist would be a search. */
const REST = 160;

/** Looks for words in the texts of all articles; empty words look for nothing. */
export function useTextSearch(words: string): TextSearch {
  const query = useSettled(words, REST);
  const answer = useQuery({
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
  return searchOf(words, query, answer);
}
