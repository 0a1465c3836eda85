import type { Lexicon } from '../../lexicon/lexicon.ts';
import { memoize } from '../../lexicon/memoize.ts';
import { katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { UnitView } from '../context.ts';
import { perView } from '../memo.ts';
import { type EnglishName, englishNamesOf } from './english-names.ts';
import { type KatakanaName, katakanaWordsOf } from './katakana-names.ts';

/** A name of the English and the katakana that renders it in the same unit. */
export interface NamePair {
  readonly english: EnglishName;
  readonly japanese: KatakanaName;
  /** 1 if the names list has the pair, else the likeness by sound. */
  readonly similarity: number;
}

export interface UnitNames {
  readonly pairs: readonly NamePair[];
  /** Katakana that renders no name of this unit's English. */
  readonly unpaired: readonly KatakanaName[];
  /** Names of the English that no katakana of the unit renders. */
  readonly unrendered: readonly EnglishName[];
}

/**
 * Below this a katakana word is not a rendering: 0.5 is the 99th percentile of random pairs, 0.71 the tenth of
 * true ones.
 */
const LIKENESS = 0.62;

const similarityOf = memoize((pair: string): number => {
  const [latin = '', katakana = ''] = pair.split('\t');
  return katakanaSimilarity(latin, katakana);
});

/** Likeness by sound of an English name and a katakana word; 1 where the names list has them as a pair. */
export function renderingSimilarity(latin: string, katakana: string, lexicon: Lexicon): number {
  const listed = lexicon.namesFromLatin(latin).some(name => name.surface === katakana);
  return listed ? 1 : similarityOf(`${latin}\t${katakana}`);
}

export const unitNames = (unit: UnitView, lexicon: Lexicon): UnitNames => namesOf(unit)(lexicon);

const namesOf = perView((unit: UnitView) => {
  let known: UnitNames | undefined;
  return (lexicon: Lexicon): UnitNames => {
    known ??= pairNames(unit, lexicon);
    return known;
  };
});

/** Pairs each katakana word with the name it is most like; one name may be written several times. */
function pairNames(unit: UnitView, lexicon: Lexicon): UnitNames {
  const single = englishNamesOf(unit.source);
  const english = [...single, ...joinedNames(single)];
  const katakana = katakanaWordsOf(unit.target);
  const distinct = [...new Map(english.toReversed().map(name => [name.key, name])).values()];
  const best = memoize((surface: string) => bestMatch(surface, distinct, lexicon));
  const pairs = katakana.flatMap((japanese): readonly NamePair[] => {
    const match = best(japanese.surface);
    return match === null ? [] : [{ ...match, japanese }];
  });
  const paired = new Set(pairs.map(pair => pair.japanese));
  const rendered = pairs.flatMap(pair => pair.english.key.split(' '));
  return {
    pairs,
    unpaired: katakana.filter(word => !paired.has(word)),
    unrendered: single.filter(name => !rendered.includes(name.key)),
  };
}

function bestMatch(
  surface: string,
  english: readonly EnglishName[],
  lexicon: Lexicon,
): Omit<NamePair, 'japanese'> | null {
  let best: Omit<NamePair, 'japanese'> | null = null;
  for (const name of english) {
    const similarity = renderingSimilarity(name.text, surface, lexicon);
    if (similarity >= LIKENESS && similarity > (best?.similarity ?? 0)) best = { english: name, similarity };
  }
  return best;
}

/** Two words of one name that Japanese writes together: Son Hui, ソンヒ. */
function joinedNames(names: readonly EnglishName[]): readonly EnglishName[] {
  return names.slice(1).flatMap((second, i) => {
    const first = names[i]!;
    if (second.range.start !== first.range.end + 1) return [];
    const whole = ![names[i - 1], names[i + 2]].some(
      near =>
        near !== undefined &&
        (near.range.end === first.range.start - 1 || near.range.start === second.range.end + 1),
    );
    return [
      {
        text: `${first.text} ${second.text}`,
        key: `${first.key} ${second.key}`,
        range: { start: first.range.start, end: second.range.end },
        inPhrase: !whole,
      },
    ];
  });
}

/** The katakana spellings that the names list has for a Latin one. */
export const katakanaRenderings = (latin: string, lexicon: Lexicon): readonly string[] =>
  lexicon
    .namesFromLatin(latin)
    .map(name => name.surface)
    .filter(name => /^[ァ-ヺー]+$/u.test(name));
