import { wordFamily } from '../../lexicon/word-family.ts';
import type { DocumentView, SourceView } from '../context.ts';
import { perView } from '../memo.ts';
import { englishNamesOf } from './english-names.ts';
import { isHeadline } from './english-phrases.ts';

/** How the article writes its English words: with a capital inside a sentence, or small. */
export interface CapitalWords {
  /** Keys of names that stand inside a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Families of the words that are written small. */
  readonly small: ReadonlySet<string>;
}

const CAPITALS = Symbol('capital words');

/** Which words the article writes with a capital where no sentence begins, and which small; headlines say nothing. */
export const capitalWords = (document: DocumentView): CapitalWords =>
  document.fact(CAPITALS, units => {
    const sources = units.map(({ source }) => source).filter(source => !isHeadline(source));
    return { inside: new Set(sources.flatMap(namesInside)), small: new Set(sources.flatMap(smallFamilies)) };
  });

const namesInside = perView((source: SourceView): readonly string[] => {
  const starts = new Set(source.sentences.map(range => range.start));
  return englishNamesOf(source)
    .filter(({ range }) => !starts.has(range.start))
    .map(({ key }) => key);
});

const smallFamilies = perView((source: SourceView): readonly string[] =>
  source.tokens
    .filter(({ text }) => /^\p{Ll}/u.test(text))
    .map(({ lemma }) => wordFamily(lemma.toLowerCase())),
);
