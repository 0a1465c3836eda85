import type { SearchResult, UnitHit } from '../../src/model/search.ts';

const NONE: readonly UnitHit[] = [];

/** What the library knows of words that are looked for in the texts of all articles. */
export interface TextSearch {
  readonly hits: readonly UnitHit[];
  readonly total: number;
  readonly pending: boolean;
  readonly failed: boolean;
}

interface Answer {
  readonly data: SearchResult | undefined;
  readonly isPending: boolean;
  /** What is there was found for other words. */
  readonly isPlaceholderData: boolean;
  readonly isFetching: boolean;
  readonly isError: boolean;
}

/** What is known of the words that stand in the field, by the answer to those asked for last. */
export function searchOf(words: string, asked: string, answer: Answer): TextSearch {
  if (words === '') return { hits: NONE, total: 0, pending: false, failed: false };
  const { data, isPending, isPlaceholderData, isFetching, isError } = answer;
  const failed = isError && !isFetching && asked === words;
  return {
    hits: data?.hits ?? NONE,
    total: data?.total ?? 0,
    // As long as only other words have an answer nobody can say that nothing was found.
    pending: !failed && (asked !== words || isPending || isPlaceholderData || (isError && isFetching)),
    failed,
  };
}
