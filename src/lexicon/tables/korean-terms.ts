import { INSTITUTION_TERMS_1 } from './korean/institution-terms-1.ts';
import { INSTITUTION_TERMS_2 } from './korean/institution-terms-2.ts';
import { NEWS_TERMS_1 } from './korean/news-terms-1.ts';
import { NEWS_TERMS_2 } from './korean/news-terms-2.ts';
import { type KoreanTerm, parseKoreanTerms } from './korean/parse-terms.ts';
import { SINO_KOREAN_TERMS_1 } from './korean/sino-korean-terms-1.ts';
import { SINO_KOREAN_TERMS_2 } from './korean/sino-korean-terms-2.ts';
import { SINO_KOREAN_TERMS_3 } from './korean/sino-korean-terms-3.ts';
import { SINO_KOREAN_TERMS_4 } from './korean/sino-korean-terms-4.ts';
import { SINO_KOREAN_TERMS_5 } from './korean/sino-korean-terms-5.ts';

/**
 * Words of Korean news that no dictionary of Japanese leads to: institutions, offices and everyday terms whose
 * Sino-Korean form is no Japanese word (聯政, 大選, 食水), or whose English the Japanese word's glosses do not have.
 */
const KOREAN_TERMS: readonly KoreanTerm[] = [
  NEWS_TERMS_1,
  NEWS_TERMS_2,
  INSTITUTION_TERMS_1,
  INSTITUTION_TERMS_2,
  SINO_KOREAN_TERMS_1,
  SINO_KOREAN_TERMS_2,
  SINO_KOREAN_TERMS_3,
  SINO_KOREAN_TERMS_4,
  SINO_KOREAN_TERMS_5,
].flatMap(parseKoreanTerms);

const byHangul = Map.groupBy(KOREAN_TERMS, term => term.hangul);

/** Terms with this Hangul spelling; empty if there are none. */
export const koreanTerms = (hangul: string): readonly KoreanTerm[] => byHangul.get(hangul) ?? [];

interface MeantTerm {
  readonly term: KoreanTerm;
  /** Index of the first word of the English that it stands for. */
  readonly first: number;
}

/** English phrases of the table by their first word, lower case. */
const byFirstWord = Map.groupBy(
  KOREAN_TERMS.flatMap(term =>
    term.english.map(english => ({ term, words: english.toLowerCase().split(' ') })),
  ),
  ({ words }) => words[0]!,
);

/** Terms whose English stands in a text, given as lower-case words or lemmas in their order. */
export function koreanTermsMeaning(words: readonly string[]): readonly MeantTerm[] {
  return words.flatMap((word, first) =>
    (byFirstWord.get(word) ?? [])
      .filter(phrase => phrase.words.every((part, at) => words[first + at] === part))
      .map(({ term }) => ({ term, first })),
  );
}
