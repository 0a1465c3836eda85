import type { TextRange } from '../../model/text.ts';
import type { EnglishToken } from '../../segment/token.ts';
import { overlapsAny } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import { isContentWord } from './english-words.ts';
import { linksInto } from './links.ts';

/** Verbs that link to any predicate. */
const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);

const carriesMeaning = ({ kind, lemma, pos }: EnglishToken): boolean =>
  kind === 'word' && (isContentWord(lemma) || (pos === 'VERB' && !AUXILIARIES.has(lemma)));

/** Indices of the English content words that a stretch of the translation is linked to, links below `chance` left out. */
export function linkedWords(unit: UnitView, target: TextRange, chance: number): readonly number[] {
  const sources = linksInto(unit, target, chance).map(({ source }) => source);
  if (sources.length === 0) return [];
  return unit.source.tokens.flatMap((token, index) =>
    carriesMeaning(token) && overlapsAny(sources, token.range) ? [index] : [],
  );
}
