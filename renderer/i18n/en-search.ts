import type { jaSearch } from './ja-search.ts';
import type { Translation } from './translation.ts';

/** Concordance and translation memory, in English. */
export const enSearch = {
  concordance: {
    title: 'Concordance',
    field: 'Words to look for',
    placeholder: 'Look for words',
    close: 'Close the concordance',
    back: 'Back to “{{title}}”, paragraph {{position}}',
    empty:
      'Looks through source and translation of every article so far. Select words in the texts, or put the caret on one, and press F3. Several words must all occur; "…" looks for a phrase.',
    searching: 'Searching…',
    failed: 'The concordance could not be searched',
    none: 'No paragraph has these words.',
    hits: 'Paragraphs found',
    count_one: '{{count}} paragraph',
    count_other: '{{count}} paragraphs',
    more: '{{n}} more. Add a word to narrow the search.',
    position: '¶ {{position}}',
    machine: 'Machine only',
    reviewedOnly: 'Reviewed only',
  },
  memory: {
    row: ', paragraph {{position}}',
    title: 'Memory',
    label: 'Earlier translations of similar sources',
    searching: 'Looking for similar sources…',
    none: 'No similar source has been translated yet. Corrected, confirmed and approved translations of sources that are at least 70% alike appear here.',
    failed: 'The translation memory could not be searched',
    sentence: 'Sentence',
    replace: 'Replace the translation with this one',
    insert: 'Insert at the caret',
    replaced: 'Replaced with the earlier translation',
    inserted: 'Inserted the earlier translation',
  },
} satisfies Translation<typeof jaSearch>;
