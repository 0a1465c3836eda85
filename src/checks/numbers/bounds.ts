import type { Quantity } from '../../lexicon/quantity.ts';
import type { TextRange } from '../../model/text.ts';

/** What stands before an English number that it is the least or the most of; a negation before it turns it round. */
const LEAST =
  /(?<!\b(?:no|not|never)\s|n't\s)\b(?:more than|over|at least|greater than|in excess of|exceed(?:s|ed|ing)?|above)\s+(?:an? |the |about )?$|\b(?:no|not) (?:less|fewer) than\s+$/i;
const MOST =
  /(?<!\b(?:no|not)\s|n't\s)\b(?:less than|fewer than|at most|under|below|up to|as many as|a maximum of)\s+(?:an? |the )?$|\b(?:no|not) more than\s+$/i;
/** What follows a Japanese number in the same way. */
const AT_LEAST = /^(?:以上|超(?!過)|を(?:超|上回)|余り|強(?!\p{Script=Han}))/u;
const AT_MOST = /^(?:以下|未満|以内|足らず|弱(?!\p{Script=Han})|を下回)/u;
const COUNTED = /^[^\d０-９、。\s]{0,2}?(?=以上|以下|未満|以内|超|足らず|余り|を(?:超|上回|下回))/u;

const CONVERTED = /^[（(][^（(）)]{1,24}[）)]/u;
const REACH = 40;

export interface BoundMismatch {
  readonly english: TextRange;
  readonly japanese: TextRange;
  readonly fix: string;
}

/** 以下 for “more than”, 以上 for “fewer than”, where the number itself is right. */
export function boundMismatch(
  [english, japanese]: readonly [Quantity, Quantity],
  source: string,
  target: string,
): BoundMismatch | null {
  const before = source.slice(Math.max(0, english.range.start - 40), english.range.start);
  const rest = target.slice(japanese.range.end, japanese.range.end + REACH);
  // The same number in another unit may stand between in brackets.
  const bracket = CONVERTED.exec(rest)?.[0].length ?? 0;
  const gap = bracket + (COUNTED.exec(rest.slice(bracket))?.[0].length ?? 0);
  const after = rest.slice(gap);
  // A bound may be read as part of a duration (3年以上).
  const own = /(?:以上|以内|未満|余り)$/u.exec(japanese.text)?.[0];
  const bound = own ?? AT_LEAST.exec(after)?.[0] ?? AT_MOST.exec(after)?.[0];
  const word = LEAST.exec(before) ?? MOST.exec(before);
  if (bound === undefined || word === null) return null;
  const isLeast = LEAST.test(before);
  if (isLeast === AT_LEAST.test(bound)) return null;
  const start = own === undefined ? japanese.range.end + gap : japanese.range.end - own.length;
  return {
    english: { start: english.range.start - before.length + word.index, end: english.range.end },
    japanese: { start, end: start + bound.length },
    fix: isLeast ? '以上' : /less|fewer|under|below/i.test(word[0]) ? '未満' : '以下',
  };
}
