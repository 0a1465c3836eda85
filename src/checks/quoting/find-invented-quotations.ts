import type { TextRange } from '../../model/text.ts';
import { overlapsAny, slice, span } from '../../text/ranges.ts';
import { beadAt } from '../bilingual/bead-at.ts';
import { isComparable } from '../bilingual/limits.ts';
import { linksInto } from '../bilingual/links.ts';
import type { UnitView } from '../context.ts';
import { englishQuotations, hasQuotationMarks } from './english-quotations.ts';
import { isStatement, SAYING } from './quoting.ts';

/** A Japanese quotation of words that the English does not quote. */
export interface InventedQuotation {
  /** With its brackets. */
  readonly target: TextRange;
  readonly inside: TextRange;
  /** The English sentence. */
  readonly source: TextRange;
  readonly strength: number;
}

/** Shorter ones are terms, titles and words that are only set off. */
const SHORTEST = 8;
/** Links below this chance do not say what is rendered. */
const SURE = 0.4;
/** Linked words that show which English is rendered. */
const ENOUGH = 3;

/** The English has no quotation marks at all. */
const WITHOUT_MARKS = 0.72;
/** It has some, in other sentences. */
const MARKS_ELSEWHERE = 0.62;

/** 「…」と述べた and the like where the English reports what was said in its own words. */
export function findInventedQuotations(unit: UnitView): readonly InventedQuotation[] {
  if (!isComparable(unit)) return [];
  const { text } = unit.target;
  return unit.target.quotations.flatMap(inside => {
    const words = slice(text, inside);
    if (words.length < SHORTEST || !isStatement(words) || !isReported(text, inside)) return [];
    const bead = beadAt(unit, inside);
    if (bead === undefined) return [];
    const found = { target: { start: inside.start - 1, end: inside.end + 1 }, inside };
    const source = bead.source.reduce(span);
    if (!hasQuotationMarks(unit.source)) return [{ ...found, source, strength: WITHOUT_MARKS }];
    const quoted = englishQuotations(unit.source).map(({ range }) => range);
    // Marks that no pair was made of may be anywhere.
    const beside = quoted.length === 0 || bead.source.some(sentence => isMarked(unit, sentence, quoted));
    if (beside || linksInto(unit, inside, SURE).length < ENOUGH) return [];
    return [{ ...found, source, strength: MARKS_ELSEWHERE }];
  });
}

const isMarked = ({ source }: UnitView, sentence: TextRange, quoted: readonly TextRange[]): boolean =>
  overlapsAny(quoted, sentence) ||
  /["“”‘’']/u.test(slice(source.text, sentence).replace(/(?<=\p{L})['’](?=\p{L})/gu, ''));

const REPORTED = new RegExp(
  `^[」』](?:など)?と(?:は|も)?(?:[^。「」、]{0,12}[にへで])?(?!言われ|いう|いわれ)${SAYING}`,
  'u',
);

const isReported = (text: string, { end }: TextRange): boolean => REPORTED.test(text.slice(end, end + 24));
