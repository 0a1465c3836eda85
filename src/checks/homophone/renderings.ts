import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Suggestion } from '../../model/issue.ts';
import type { UnitView } from '../context.ts';
import type { Homophone } from './find-homophones.ts';

/** Renderings offered at most. */
const MOST = 4;

/**
 * What could stand in the place of a homophone, best first: the renderings of the table of Korean terms, the homophone
 * itself, and the dictionary's first words for the English. Where する follows, only words that take it.
 */
export function suggestRenderings(
  homophone: Homophone,
  unit: UnitView,
  lexicon: Lexicon,
): readonly Suggestion[] {
  const { candidate, suspect, match } = homophone;
  const phrase = match.words.map(word => word.lemma).join(' ');
  const common = [match.gloss, phrase]
    .flatMap(english => lexicon.translations(english))
    .filter(word => lexicon.entries(word).some(entry => entry.common));
  const all = [...candidate.renderings, ...common.slice(0, 2)].filter(word => word !== suspect.surface);
  const verbal = all.filter(word => lexicon.entries(word).some(entry => entry.pos.some(isVerbal)));
  const fitting = followedBySuru(unit, candidate.range.end) && verbal.length > 0 ? verbal : all;
  return [...new Set(fitting)]
    .slice(0, MOST)
    .map(text => ({
      replace: candidate.range,
      text,
      note: lexicon.entries(text)[0]?.glosses[0] ?? match.gloss,
    }));
}

const isVerbal = (pos: string): boolean => pos.startsWith('vs');

function followedBySuru(unit: UnitView, offset: number): boolean {
  const next = unit.target.tokens.find(token => token.range.start === offset);
  return next !== undefined && next.pos === '動詞' && ['する', 'できる', '出来る'].includes(next.base);
}
