/** A text as a list is looked through: one width, one case. */
export const foldPlain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words of what somebody looks for, folded. */
export const plainWords = (query: string): readonly string[] => foldPlain(query).split(/\s+/).filter(Boolean);

/** Whether a folded text has all of the folded words, in whatever order. */
export const hasWords = (folded: string, words: readonly string[]): boolean =>
  words.every(word => folded.includes(word));
