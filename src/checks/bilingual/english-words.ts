import { wordFamily } from '../../lexicon/word-family.ts';
import type { EnglishToken } from '../../segment/token.ts';
import type { SourceView } from '../context.ts';
import { perView } from '../memo.ts';

/** One content word of the English side. */
export interface EnglishWord {
  readonly token: EnglishToken;
  /** Index among all tokens of the unit; distances are measured in these. */
  readonly index: number;
  readonly lemma: string;
  readonly family: string;
  /** Begins with a capital, yet not only because a sentence does. */
  readonly name: boolean;
}

/** The content words of a unit's English side, by place and by family. */
export interface EnglishWords {
  readonly words: readonly EnglishWord[];
  readonly byFamily: ReadonlyMap<string, readonly EnglishWord[]>;
}

/** Words that say little alone; their glosses would match anything. */
const LIGHT = new Set(
  (
    'be have do make take get give go come say tell see know put set let use one two thing way time year day people ' +
    'person man new good great first last other more most much many also would could should will can may might must ' +
    'not no yes this that these those some any all both each such very well even still just now then here there what ' +
    'who when where why how which such own same about over after before between under into from with without during ' +
    'against through upon per via s t re ve ll d m'
  ).split(' '),
);

/** Whether a lower-case word carries meaning of its own. */
export const isContentWord = (lemma: string): boolean => lemma.length > 1 && !LIGHT.has(lemma);

/** Content words of the source, function words and numbers left out. */
export const englishWordsOf = perView((source: SourceView): EnglishWords => {
  const starts = new Set(source.sentences.map(range => range.start));
  const words = source.tokens.flatMap((token, index): readonly EnglishWord[] => {
    if (token.kind !== 'word' || token.stop || !isContentWord(token.lemma)) return [];
    const name = /^\p{Lu}/u.test(token.text) && !starts.has(token.range.start);
    return [{ token, index, lemma: token.lemma, family: wordFamily(token.lemma), name }];
  });
  return { words, byFamily: Map.groupBy(words, word => word.family) };
});
