import { englishWords, singular } from '../../lexicon/english-forms.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** A run of letters or digits of the English text: tokens are cut at hyphens, points and apostrophes. */
export interface Piece {
  readonly range: TextRange;
  readonly text: string;
  /** Universal POS tag of its token. */
  readonly pos: string;
  /** A capital that no beginning of a sentence explains: part of a name, or of a headline. */
  readonly named: boolean;
  /** Every form under which it may be looked for, in lower case. */
  readonly forms: ReadonlySet<string>;
  /** Only white space, a hyphen or an apostrophe lies between it and the piece before. */
  readonly adjoins: boolean;
}

/** One word of a phrase that is looked for. */
interface PhraseWord {
  /** As written, in lower case, and its singular. */
  readonly forms: readonly [string, string];
  /** Written so and no other way: capitals of names and abbreviations (US is not us). */
  readonly exact: string | null;
  readonly capital: boolean;
}

export type Phrase = readonly PhraseWord[];

const GAP = /^[\s'’\-\u2010-\u2013]*$/;

/** The words of the source as pieces, in order. */
export const piecesOf = perView((source: SourceView): readonly Piece[] => {
  const pieces: Piece[] = [];
  const starts = new Set(source.sentences.map(range => range.start));
  let end = 0;
  for (const token of source.tokens) {
    const parts = [...token.text.matchAll(/[\p{L}\p{N}]+/gu)];
    for (const [nth, { 0: text, index }] of parts.entries()) {
      const range = { start: token.range.start + index, end: token.range.start + index + text.length };
      const adjoins = nth > 0 || GAP.test(source.text.slice(end, token.range.start));
      const named = /^\p{Lu}/u.test(text) && !starts.has(range.start);
      const forms = formsOf(text, parts.length === 1 ? token : null);
      pieces.push({ range, text, forms, named, pos: token.pos, adjoins });
    }
    if (parts.length > 0) end = token.range.end;
  }
  return pieces;
});

function formsOf(text: string, token: EnglishToken | null): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const lemma = token?.lemma.toLowerCase() ?? lower;
  return new Set([lower, lemma, singular(lower), singular(lemma)]);
}

/** A phrase as it is looked for: any inflection of its words, hyphens like spaces, capitals where it has capitals. */
export function parsePhrase(text: string): Phrase {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word }) => {
    const lower = word.toLowerCase();
    const exact = /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word) ? word : null;
    return { forms: [lower, singular(lower)], exact, capital: /^\p{Lu}/u.test(word) };
  });
}

/** The same for all spellings of a phrase that are looked for alike. */
export function phraseKey(text: string): string {
  const words = englishWords(text);
  const capitals = parsePhrase(text).map(({ exact, capital }) => exact ?? (capital ? 'A' : 'a'));
  return [...words.slice(0, -1), singular(words.at(-1) ?? ''), ...capitals].join(' ');
}

const matches = ({ text, forms }: Piece, word: PhraseWord): boolean => {
  if (word.exact !== null) return text === word.exact;
  if (word.capital && !/^\p{Lu}/u.test(text)) return false;
  return word.forms.some(form => forms.has(form));
};

/** The same letters, but another part of speech. */
function isOtherWord({ forms: [form, one] }: PhraseWord, { text, pos }: Piece, isVerb: boolean): boolean {
  if (text.toLowerCase() === form) return false;
  return (pos === 'VERB' && !isVerb) || (pos === 'ADJ' && form !== one);
}

/**
 * Whether the phrase stands at this piece. An empty phrase stands nowhere; a single word that is no verb does not stand
 * where a verb is inflected (claim is not in "it claimed"), nor a plural in an adjective (officials, "an official visit").
 */
export function standsAt(phrase: Phrase, pieces: readonly Piece[], at: number, isVerb: boolean): boolean {
  if (phrase.length === 0 || at + phrase.length > pieces.length) return false;
  if (phrase.length === 1 && isOtherWord(phrase[0]!, pieces[at]!, isVerb)) return false;
  return phrase.every((word, nth) => {
    const piece = pieces[at + nth]!;
    return (nth === 0 || piece.adjoins) && matches(piece, word);
  });
}

/** From the first to the last of `length` pieces. */
export function rangeOf(pieces: readonly Piece[], at: number, length: number): TextRange {
  return { start: pieces[at]!.range.start, end: pieces[at + length - 1]!.range.end };
}
