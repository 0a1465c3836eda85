import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordFamily } from '../../lexicon/word-family.ts';
import type { TextRange } from '../../model/text.ts';
import { explanationsOf } from '../bilingual/explanations.ts';
import { glossFamilies } from '../bilingual/gloss-match.ts';
import type { JapaneseWord } from '../bilingual/japanese-words.ts';
import type { UnitView } from '../context.ts';
import { type EnglishName, englishNamesOf } from './english-names.ts';
import { katakanaWordsOf } from './katakana-names.ts';
import { renderingSimilarity } from './name-pairs.ts';

/** A name of one word that was cut in two, and its end translated: ジョンの息子 for Johnson, 顔の本 for Facebook. */
export interface SplitName {
  readonly english: EnglishName;
  readonly target: TextRange;
  readonly known: readonly string[];
}

const SHORTEST_PART = 3;
/** A beginning this like the katakana before the noun is rendered by it. */
const SAME_SOUND = 0.7;

/** Names without their listed rendering, the two parts of which stand side by side in the Japanese, the second as a common noun. */
export function findSplitNames(unit: UnitView, lexicon: Lexicon): readonly SplitName[] {
  // A name may pass for rendered by its beginning: ロバート sounds much like Robertson.
  const names = [
    ...new Map(
      englishNamesOf(unit.source)
        .filter(isLongEnough)
        .map(name => [name.key, name]),
    ).values(),
  ];
  if (names.length === 0) return [];
  const { japanese } = explanationsOf(unit, lexicon);
  return names.flatMap(english => {
    const known = lexicon.namesFromLatin(english.text).map(({ surface }) => surface);
    if (known.some(surface => unit.target.text.includes(surface))) return [];
    for (const noun of japanese) {
      const start = startOfSplit(english, noun, unit, lexicon);
      if (start !== null)
        return [{ english, target: { start, end: noun.range.end }, known: known.slice(0, 3) }];
    }
    return [];
  });
}

const isLongEnough = ({ text }: EnglishName): boolean => text.length >= 2 * SHORTEST_PART;

/** Where the first part begins if the noun means the end of the name, and a joint and the first part stand before it. */
function startOfSplit(
  english: EnglishName,
  noun: JapaneseWord,
  unit: UnitView,
  lexicon: Lexicon,
): number | null {
  const name = english.text.toLowerCase();
  const ending = noun.glosses
    .map(gloss => gloss.replace(/\([^()]*\)/g, '').trim())
    .find(gloss => gloss.length >= SHORTEST_PART && /^\p{Ll}+$/u.test(gloss) && name.endsWith(gloss));
  if (ending === undefined || name.length - ending.length < SHORTEST_PART) return null;
  if (/[ァ-ヺ]/u.test(noun.surface)) return null;
  const { text } = unit.target;
  const hasJoint = text[noun.range.start - 1] === 'の';
  const end = noun.range.start - (hasJoint ? 1 : 0);
  const beginning = name.slice(0, -ending.length);
  const byMeaning = explanationsOf(unit, lexicon).japanese.find(
    word => word.range.end === end && hasJoint && means(word, beginning),
  );
  if (byMeaning !== undefined) return byMeaning.range.start;
  const bySound = katakanaWordsOf(unit.target).find(({ range }) => range.end === end);
  if (bySound === undefined || lexicon.translations(name).includes(bySound.surface)) return null;
  const likeness = renderingSimilarity(beginning, bySound.surface, lexicon);
  return likeness >= SAME_SOUND ? bySound.range.start : null;
}

function means(word: JapaneseWord, english: string): boolean {
  const family = wordFamily(english);
  return word.glosses.some(gloss => {
    const families = glossFamilies(gloss);
    return families.length === 1 && families[0] === family;
  });
}
