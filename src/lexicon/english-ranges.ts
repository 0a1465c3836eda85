import type { TextRange } from '../model/text.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS, FIGURE, NUMBER, numberValue } from './english-figures.ts';
import { SCALES } from './english-numerals.ts';
import { singularUnit, UNIT } from './english-units.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';

const SIGN = '(?:US\\$|[AC]\\$|[$€£¥₩₹])\\s?';
const TAG = `(?:\\s?%|\\spercent\\b|\\sper\\scent\\b|\\s(?:dollar|euro|yen|won|yuan|rupee|rou?ble|franc)s?\\b|[\\s-](?:${UNIT})s?\\b)`;
const RANGE = new RegExp(
  `(?<!\\bby\\s)(?<=(\\bbetween\\s)?)((?:${SIGN})?)(${NUMBER})(${TAG})?\\s?(to|[-–]|or|and)\\s?((?:${SIGN})?)(${FIGURE})(?![\\p{L}\\d]|[,.]\\d|-(?:half|third|quarter))(${TAG})?`,
  'dgiu',
);
/** A pound may be a weight: it is left to the units. */
const { pound: _, ...WORDS } = CURRENCY_WORDS;
const SCALED = /[\s-]?(hundred|thousand|million|billion|trillion|(?<=\d)(?:k|mn|bn|tn|m))$/i;

type Kind = Pick<Reading, 'kind' | 'unit'>;

/** What a number's sign and the word after it make of it; null where neither says. */
function kindOf(sign: string, tag: string): Kind | null {
  const word = tag.trim().replace(/^-/, '').toLowerCase();
  const currency = CURRENCY_SIGNS[sign.trim().toUpperCase()] ?? WORDS[word.replace(/s$/, '')];
  if (currency !== undefined) return { kind: 'money', unit: currency };
  if (word === '') return null;
  return /^(?:%|per)/.test(word)
    ? { kind: 'percent', unit: null }
    : { kind: 'count', unit: singularUnit(word) };
}

const isYear = (value: number): boolean => value >= 1500 && value < 2100;

/** Sums so far apart are written out in full: $5 to $500 million. */
const SAME_SCALE = 10;

/** `10 to 20 million`: the first has the scale of the second, if it is the smaller figure. */
function lowValue(low: string, high: string, bothSigned: boolean): number {
  const value = numberValue(low);
  const scale = SCALED.exec(high)?.[1];
  if (scale === undefined || SCALED.test(low)) return value;
  const factor = SCALES[scale.toLowerCase()]!;
  const figure = numberValue(high) / factor;
  return value < figure && !(bothSigned && figure >= value * SAME_SCALE) ? value * factor : value;
}

/**
 * Both ends of `10 to 20 minutes`, `$10-20 million`, `between 20 percent and 30 percent`, each with the unit of the
 * whole; `two or three` is one vague number. A falling pair (`3-2`) is none.
 */
function ends(match: RegExpExecArray): readonly Reading[] | null {
  const part = (at: number): string => match[at] ?? '';
  const joint = part(5).toLowerCase();
  if (!joins(joint, part(3), match[1] !== undefined)) return null;
  const highKind = kindOf(part(6) || (/[-–]/.test(joint) ? part(2) : ''), part(8));
  const lowKind = kindOf(part(2), part(4)) ?? highKind ?? PLAIN;
  const isBothSigned = part(2) !== '' && part(6) !== '';
  const first = part(4) === '' ? lowValue(part(3), part(7), isBothSigned) : numberValue(part(3));
  const last = numberValue(part(7));
  if (!(first < last) || (isYear(first) && isYear(last) && highKind === null)) return null;
  if (joint === 'or' && last - first === 1 && last <= 100) return [{ value: first, ...lowKind, upper: last }];
  return [
    { value: first, ...lowKind, range: rangeOf(match, 2, 4) },
    { value: last, ...(highKind ?? PLAIN), range: rangeOf(match, 6, 8) },
  ];
}

/** From the first group that matched to the last, of those between two. */
function rangeOf({ indices = [] }: RegExpExecArray, from: number, to: number): TextRange {
  const found = indices.slice(from, to + 1).filter(group => group !== undefined);
  return { start: found[0]?.[0] ?? 0, end: found.at(-1)?.[1] ?? 0 };
}

const PLAIN: Kind = { kind: 'count', unit: null };

/** “And” joins after “between” only, a hyphen only figures: `forty-six` is one number. */
function joins(joint: string, low: string, between: boolean): boolean {
  if (/[-–]/.test(joint)) return /\d$/.test(low);
  return (joint === 'and') === between;
}

/** Ranges, before their ends are read one by one. */
export const RANGE_PATTERNS: readonly QuantityPattern[] = [{ pattern: RANGE, read: ends }];
