import type { JapaneseToken } from '../../segment/token.ts';
import type { Candidate } from './candidate.ts';
import { expectedPlace, nearest } from './reach.ts';
import type { SourceWord } from './source-words.ts';

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{N}.&'’-]+$/u;

/** Latin words that the translation keeps as they are, whatever their width and case. */
export function sameCandidates(
  words: readonly SourceWord[],
  tokens: readonly JapaneseToken[],
): readonly Candidate[] {
  const byText = Map.groupBy(words.keys(), place => plain(words[place]!.text));
  return tokens.flatMap((token, at) => {
    const text = plain(token.surface);
    if (!LATIN.test(text)) return [];
    const expected = expectedPlace(at, tokens.length, words.length);
    return nearest(byText.get(text) ?? [], expected, place => place).map(
      (place): Candidate => ({
        target: { first: at, end: at + 1 },
        source: [place],
        strength: 1,
        evidence: 'same',
      }),
    );
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?!\d)/gu, '');
