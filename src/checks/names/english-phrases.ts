import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { type EnglishWord, englishWordsOf } from '../bilingual/english-words.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** A proper name of several words: Church of the Life-Giving Trinity, Red Cross. */
export interface NamePhrase {
  readonly text: string;
  readonly range: TextRange;
  /** Its content words; two at least. */
  readonly words: readonly EnglishWord[];
}

const LINKS = new Set(['of', 'the', 'for', 'and', 'de', '-', '–', '&']);
/** In a headline every word has a capital, and capitals say nothing. */
const HEADLINE = 0.7;

/** Whether most content words have a capital. */
export function isHeadline(source: SourceView): boolean {
  const { words } = englishWordsOf(source);
  return words.filter(word => isCapital(word.token)).length / words.length > HEADLINE;
}

/** The capitalised phrases of a text; none in a headline written in title case. */
export const namePhrasesOf = perView((source: SourceView): readonly NamePhrase[] => {
  const { words } = englishWordsOf(source);
  if (words.length > 3 && isHeadline(source)) return [];
  const phrases: NamePhrase[] = [];
  const starts = new Set(source.sentences.map(range => range.start));
  for (const run of capitalRuns(source.tokens, starts)) {
    const inside = words.filter(word => word.index >= run.first && word.index < run.end);
    if (inside.length < 2) continue;
    const range = {
      start: source.tokens[run.first]!.range.start,
      end: source.tokens[run.end - 1]!.range.end,
    };
    phrases.push({ text: source.text.slice(range.start, range.end), range, words: inside });
  }
  return phrases;
});

const isCapital = (token: EnglishToken | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.kind === 'word';

/** Capitalised tokens in a row, joined by small words that names hold; token indices, end exclusive. */
function capitalRuns(
  tokens: readonly EnglishToken[],
  starts: ReadonlySet<number>,
): readonly { readonly first: number; readonly end: number }[] {
  const runs: { first: number; end: number }[] = [];
  let run: { first: number; end: number } | null = null;
  const isOpener = (index: number): boolean =>
    starts.has(tokens[index]!.range.start) && !isCapital(tokens[index + 1]);
  for (const [index, token] of tokens.entries()) {
    if (isCapital(token) && !(run === null && (token.stop || isOpener(index)))) {
      run ??= { first: index, end: index };
      run.end = index + 1;
    } else if (!LINKS.has(token.text.toLowerCase())) {
      if (run !== null) runs.push(run);
      run = null;
    }
  }
  return run === null ? runs : [...runs, run];
}
