/** A word, as word counts of translations have it: what stands between spaces or dashes and has a letter or a digit. */
const WORD = /[^\s\u2012-\u2015]*[\p{L}\p{N}][^\s\u2012-\u2015]*/gu;

/** How many words an English text has; a compound with hyphens is one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
