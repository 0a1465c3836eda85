import { overlaps, slice } from '../../text/ranges.ts';
import { beadOfSource } from '../bilingual/bead-at.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { countNegatives } from './count-negatives.ts';
import { governedBy, hasNegativeWord, linkOf, predicateFor } from './governed.ts';
import { NEAR_NEGATIVES, type NearNegative } from './near-negatives.ts';
import type { NegationFlip } from './negation-flip.ts';

/** Nothing in the Japanese sentence denies, limits or doubts. */
const AFFIRMED = 0.62;

/** Fails to win: 勝てなければ. Where it must be done (なければならない) it denies nothing. */
const CONDITIONAL = /なければ(?!なら|なり|いけ)|ないと(?!いけ|だめ|ダメ)/u;

/** Few, hardly, unable to and their kind, of which the Japanese sentence, which simply affirms, says nothing. */
export function findLostNearNegatives(unit: UnitView): readonly NegationFlip[] {
  if (!isComparable(unit)) return [];
  const { tokens } = unit.source;
  return tokens.flatMap((_, index) => {
    const found = NEAR_NEGATIVES.find(row => row.matches(tokens, index));
    return found === undefined ? [] : judge(unit, index, found);
  });
}

function judge(unit: UnitView, index: number, { renderings }: NearNegative): readonly NegationFlip[] {
  const { range: own } = unit.source.tokens[index]!;
  const bead = beadOfSource(unit, own);
  if (bead === undefined) return [];
  const governed = governedBy({ index }, unit.source.tokens);
  const link = linkOf(unit, bead, governed);
  const sentence = bead.target.find(range => link !== undefined && overlaps(range, link.target));
  if (link === undefined || sentence === undefined) return [];
  const target = predicateFor(unit, sentence, link.target);
  const isRendered = bead.target.some(
    range =>
      countNegatives(unit.target, range) > 0 ||
      CONDITIONAL.test(slice(unit.target.text, range)) ||
      renderings.test(slice(unit.target.text, range)) ||
      hasNegativeWord(unit, range, { index }),
  );
  if (target === null || isRendered) return [];
  const last = governed.find(({ range }) => overlaps(range, link.source))!;
  return [
    { target, source: { start: own.start, end: Math.max(own.end, last.range.end) }, strength: AFFIRMED },
  ];
}
