import { foldKatakana } from '../../lexicon/katakana-spelling.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { katakanaLikeness, katakanaSimilarity } from '../../lexicon/transliteration.ts';
import type { UnitView } from '../context.ts';
import { type EnglishName, englishNamesOf, isHyphened } from './english-names.ts';
import type { KatakanaName } from './katakana-names.ts';
import { katakanaRenderings, unitNames } from './name-pairs.ts';

/** Half of a person's name that is somebody else's: イアン・リード for Ian Poulter. */
export interface WrongPartner {
  readonly english: EnglishName;
  readonly japanese: KatakanaName;
}

/**
 * Whole names of two words joined by ・, one half of which renders its English and the other nothing, while its English
 * counterpart is rendered nowhere in the unit.
 */
export function findWrongPartners(unit: UnitView, lexicon: Lexicon): readonly WrongPartner[] {
  const { pairs, unpaired, unrendered } = unitNames(unit, lexicon);
  const { text } = unit.target;
  return pairs.flatMap(({ english, japanese }): readonly WrongPartner[] => {
    const occurrences = englishNamesOf(unit.source).filter(({ key }) => key === english.key);
    const before = unpaired.find(
      ({ range }) => range.end === japanese.range.start - 1 && isDot(text[range.end]),
    );
    const after = unpaired.find(
      ({ range }) => range.start === japanese.range.end + 1 && isDot(text[japanese.range.end]),
    );
    const whole = unrendered.filter(name => !isHyphened(name, unit.source));
    const given = partner(occurrences, whole, 'before');
    const surname = partner(occurrences, whole, 'after');
    if (before !== undefined && after === undefined && given !== null)
      return mayRender(before, given, lexicon) ? [] : [{ english: given, japanese: before }];
    if (after !== undefined && before === undefined && surname !== null)
      return mayRender(after, surname, lexicon) ? [] : [{ english: surname, japanese: after }];
    return [];
  });
}

const isDot = (character: string | undefined): boolean => character === '・' || character === '＝';

/** The unrendered word beside every occurrence of a name that is part of a whole name of two words. */
function partner(
  occurrences: readonly EnglishName[],
  unrendered: readonly EnglishName[],
  side: 'before' | 'after',
): EnglishName | null {
  const beside = occurrences.flatMap(({ range }) =>
    unrendered.filter(name =>
      side === 'before' ? name.range.end === range.start - 1 : name.range.start === range.end + 1,
    ),
  );
  const isWhole = (name: EnglishName): boolean =>
    !unrendered.some(({ range }) => range.end === name.range.start - 1 || range.start === name.range.end + 1);
  return beside.find(isWhole) ?? null;
}

/** A half this like its English is a spelling of it, and no other person's name. */
const SPELLING = 0.4;

/** Whether the katakana may render the name after all; one that the names list lacks may be spelled in any way. */
function mayRender({ surface }: KatakanaName, english: EnglishName, lexicon: Lexicon): boolean {
  const folded = foldKatakana(surface);
  const listed = katakanaRenderings(english.text, lexicon);
  return (
    listed.length === 0 ||
    katakanaSimilarity(english.text, surface) >= SPELLING ||
    listed.some(name => folded.includes(foldKatakana(name)) || katakanaLikeness(name, surface) >= SPELLING)
  );
}
