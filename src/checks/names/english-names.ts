import { latinKey } from '../../lexicon/latin-key.ts';
import type { Lexicon, NameKind } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** One word of a proper name in the English text. */
export interface EnglishName {
  /** Without a possessive ending. */
  readonly text: string;
  readonly key: string;
  readonly range: TextRange;
  /** Stands beside another capitalised word that may belong to the same name. */
  readonly inPhrase: boolean;
}

const NAME = /^\p{Lu}[\p{L}'’-]+$/u;
const SHORTEST = 2;

/** Capitalised words that may be names of persons or places, whatever else they mean; sentence openers only if tagged. */
export const englishNamesOf = perView((source: SourceView): readonly EnglishName[] => {
  const starts = new Set(source.sentences.map(range => range.start));
  const { tokens } = source;
  const isName = (token: EnglishToken | undefined): boolean =>
    token !== undefined &&
    NAME.test(token.text) &&
    !/\p{Lu}{2}/u.test(token.text) &&
    (token.pos === 'PROPN' || !starts.has(token.range.start));
  return tokens.flatMap((token, index) => {
    const text = token.text.replace(/['’]s?$/, '');
    if (!isName(token) || text.length < SHORTEST || token.stop) return [];
    const inPhrase = isName(tokens[index - 1]) || isName(tokens[index + 1]);
    const range = { start: token.range.start, end: token.range.start + text.length };
    return [{ text, key: latinKey(text), range, inPhrase }];
  });
});

/** Most foreign surnames are unclassified in the names list. */
const PERSONAL_KINDS: ReadonlySet<NameKind> = new Set(['surname', 'given', 'unclassified']);

/** Whether the word is a personal name here: a word with a meaning of its own is one only beside another name. */
export function isPersonalName(name: EnglishName, lexicon: Lexicon): boolean {
  const known = lexicon.namesFromLatin(name.text);
  const personal = known.some(({ kinds }) => kinds.some(kind => PERSONAL_KINDS.has(kind)));
  if (isOrdinaryWord(name.text, lexicon)) return personal && name.inPhrase;
  return personal || known.length === 0 || name.inPhrase;
}

/** The dictionary has a common Japanese word for it: Young, Street; not Macron, an accent. */
export function isOrdinaryWord(english: string, lexicon: Lexicon): boolean {
  return lexicon.translations(english).some(word => lexicon.entries(word).some(entry => entry.common));
}

/** Half of Yong-ho or Saint-Quentin, which has not the sound it has alone. */
export const isHyphened = ({ range }: EnglishName, { text }: SourceView): boolean =>
  [text[range.start - 1], text[range.end]].some(character => character === '-' || character === '‐');
