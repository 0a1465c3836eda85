import { NATIVE_HOMOGRAPHS } from './korean/native-homographs.ts';
import { type KoreanTerm, parseKoreanTerms } from './korean/parse-terms.ts';
import { SINO_KOREAN_HOMOGRAPHS_1 } from './korean/sino-korean-homographs-1.ts';
import { SINO_KOREAN_HOMOGRAPHS_2 } from './korean/sino-korean-homographs-2.ts';
import { SYLLABLE_HOMOGRAPHS_1 } from './korean/syllable-homographs-1.ts';
import { SYLLABLE_HOMOGRAPHS_2 } from './korean/syllable-homographs-2.ts';

/**
 * Korean words with several meanings of which Japanese renders at least one by a word that is not read so in Korean. They
 * let a Japanese word be taken back to Hangul that its characters do not lead to (リンゴ → 사과, 世帯 → 가구).
 */
const KOREAN_HOMOGRAPHS: readonly KoreanTerm[] = [
  SYLLABLE_HOMOGRAPHS_1,
  SYLLABLE_HOMOGRAPHS_2,
  NATIVE_HOMOGRAPHS,
  SINO_KOREAN_HOMOGRAPHS_1,
  SINO_KOREAN_HOMOGRAPHS_2,
].flatMap(parseKoreanTerms);

const hangulOf = new Map<string, Set<string>>();
for (const { hangul, japanese } of KOREAN_HOMOGRAPHS)
  for (const word of japanese) hangulOf.set(word, (hangulOf.get(word) ?? new Set()).add(hangul));
const byHangul = Map.groupBy(KOREAN_HOMOGRAPHS, term => term.hangul);

/** Korean words of several meanings that a Japanese word renders. */
export const homographReadings = (japanese: string): readonly string[] => [...(hangulOf.get(japanese) ?? [])];

/** All meanings of a Korean word of several meanings. */
export const homographMeanings = (hangul: string): readonly KoreanTerm[] => byHangul.get(hangul) ?? [];
