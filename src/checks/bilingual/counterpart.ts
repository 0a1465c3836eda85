import type { Evidence } from '../../model/issue.ts';
import type { TextRange } from '../../model/text.ts';
import type { UnitView } from '../context.ts';
import { quote } from '../message.ts';
import { isComparable } from './limits.ts';
import { linksInto } from './links.ts';

/** Links below this chance show a reviewer the wrong words too often. */
const SURE = 0.6;
/** Words scattered over more of the source than this, in UTF-16 units, are no counterpart of a few words. */
const LONGEST = 160;

/**
 * What a stretch of the translation renders: from the first to the last source word linked to it. Null where nothing is
 * surely linked.
 */
export function counterpartOf(unit: UnitView, target: TextRange): TextRange | null {
  if (!isComparable(unit)) return null;
  const sources = linksInto(unit, target, SURE)
    .map(({ source }) => source)
    .filter(source => isWord(unit, source));
  if (sources.length === 0) return null;
  const start = Math.min(...sources.map(range => range.start));
  const end = Math.max(...sources.map(range => range.end));
  return end - start <= LONGEST ? { start, end } : null;
}

const isWord = ({ source }: UnitView, { start, end }: TextRange): boolean =>
  /[\p{L}\p{N}]/u.test(source.text.slice(start, end));

/** The counterpart as evidence, where there is one. */
export const sourcePhrase = ({ source }: UnitView, range: TextRange | null): readonly Evidence[] =>
  range === null ? [] : [{ kind: 'source-phrase', detail: quote(source.text, range), source: range }];
