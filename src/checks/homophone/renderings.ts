import type { Lexicon } from '../../lexicon/lexicon.ts';
import { koreanTerms } from '../../lexicon/tables/korean-terms.ts';
import type { Suggestion } from '../../model/issue.ts';
import type { UnitView } from '../context.ts';
import type { Homophone } from './find-homophones.ts';

/** Renderings offered at most. */
const MOST = 3;

/**
 * What could stand in the place of a homophone, best first: the renderings of the table of Korean terms, the homophone
 * itself, or, where none of these can take the する that follows, the dictionary's words for the English.
 */
export function suggestRenderings(
  homophone: Homophone,
  unit: UnitView,
  lexicon: Lexicon,
): readonly Suggestion[] {
  const { candidate, suspect, match } = homophone;
  const terms = koreanTerms(candidate.hangul).filter(term => term.english.includes(match.gloss));
  const known = [...candidate.renderings, ...terms.flatMap(term => term.japanese)];
  const translations = lexicon
    .translations(match.gloss)
    .filter(word => word.length > 1 && lexicon.entries(word).some(entry => entry.common));
  const fits = followedBySuru(unit, candidate.range.end) ? (word: string) => isVerbal(word, lexicon) : isAny;
  const knownFitting = known.filter(fits);
  const fitting = knownFitting.length > 0 ? knownFitting : translations.filter(fits);
  const texts = new Set((fitting.length > 0 ? fitting : known).filter(word => word !== suspect.surface));
  return [...texts].slice(0, MOST).map(text => ({
    replace: candidate.range,
    text,
    note: lexicon.entries(text)[0]?.glosses[0] ?? match.gloss,
  }));
}

const isAny = (): boolean => true;
const isVerbal = (word: string, lexicon: Lexicon): boolean =>
  lexicon.entries(word).some(entry => entry.pos.some(pos => pos.startsWith('vs')));

function followedBySuru(unit: UnitView, offset: number): boolean {
  const next = unit.target.tokens.find(token => token.range.start === offset);
  return next !== undefined && next.pos === '動詞' && ['する', 'できる', '出来る'].includes(next.base);
}
