import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { TextRange } from '../../model/text.ts';
import type { DocumentView, UnitView } from '../context.ts';
import type { KatakanaName } from './katakana-names.ts';
import { nameLedger } from './name-ledger.ts';
import { renderingSimilarity, unitNames } from './name-pairs.ts';

/** Below this an English name has nothing of the Japanese one; renderings are told from random pairs at 0.62. */
const NOTHING_LIKE = 0.4;

/** Whole names of people in katakana (マイケル・ハリス) that no capital word of the English resembles and the article names nowhere. */
export function findAddedNames(
  unit: UnitView,
  document: DocumentView,
  lexicon: Lexicon,
): readonly TextRange[] {
  const { unpaired, unrendered } = unitNames(unit, lexicon);
  // A name without a rendering may be written as another: that is no addition.
  if (unit.source.text === '' || unrendered.length > 0) return [];
  const { byKatakana } = nameLedger(document, lexicon);
  const isForeign = ({ surface }: KatakanaName): boolean =>
    !byKatakana.has(surface) &&
    unit.source.tokens.every(
      ({ text }) => !/^\p{Lu}/u.test(text) || renderingSimilarity(text, surface, lexicon) < NOTHING_LIKE,
    );
  return wholeNames(unpaired, unit.target.text)
    .filter(parts => parts.some(({ surface }) => isPersonal(surface, lexicon)) && parts.every(isForeign))
    .map(parts => ({ start: parts[0]!.range.start, end: parts.at(-1)!.range.end }));
}

/** Words that ・ joins to one name. */
function wholeNames(words: readonly KatakanaName[], text: string): readonly (readonly KatakanaName[])[] {
  const names: KatakanaName[][] = [];
  for (const word of words) {
    const last = names.at(-1)?.at(-1);
    if (last !== undefined && text.slice(last.range.end, word.range.start) === '・') names.at(-1)!.push(word);
    else names.push([word]);
  }
  return names.filter(
    parts =>
      parts.length > 1 && text[parts[0]!.range.start - 1] !== '・' && text[parts.at(-1)!.range.end] !== '・',
  );
}

const isPersonal = (surface: string, lexicon: Lexicon): boolean =>
  lexicon.entries(surface).length === 0 &&
  lexicon.names(surface).some(({ kinds }) => kinds.includes('given') || kinds.includes('surname'));
