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
const { pound: _pound, ...WORDS } = CURRENCY_WORDS;
const SCALED = /[\s-]?(hundred|thousand|million|billion|trillion|(?<=\d)(?:k|mn|bn|tn|m))$/i;

type Kind = Pick<Reading, 'kind' | 'unit'>;

/** What a number's sign and the word after it make of it; null where neither says. */
function kindOf(sign: string, tag: string | undefined): Kind | null {
  const word = (tag ?? '').trim().replace(/^-/, '').toLowerCase();
  const currency = CURRENCY_SIGNS[sign.trim().toUpperCase()] ?? WORDS[word.replace(/s$/, '')];
  if (currency !== undefined) return { kind: 'money', unit: currency };
  if (word === '') return null;
  return /^(?:%|per)/.test(word)
    ? { kind: 'percent', unit: null }
    : { kind: 'count', unit: singularUnit(word) };
}

const isYear = (value: number): boolean => value >= 1500 && value < 2100;

/** `10 to 20 million`: the first has the scale of the second, if it is the smaller figure. */
function lowValue(low: string, high: string): number {
  const value = numberValue(low);
  const scale = SCALED.exec(high)?.[1];
  if (scale === undefined || SCALED.test(low)) return value;
  const factor = SCALES[scale.toLowerCase()]!;
  return value < numberValue(high) / factor ? value * factor : value;
}

/**
 * Both ends of `10 to 20 minutes`, `$10-20 million`, `between 20 percent and 30 percent`, each with the unit of the
 * whole; `two or three` is one vague number. A falling pair (`3-2`) is none.
 */
function ends(match: RegExpExecArray): readonly Reading[] | null {
  const [, between, lowSign = '', low = '', lowTag, joint = '', highSign = '', high = '', highTag] = match;
  const { indices } = match;
  if (indices === undefined || !joins(joint.toLowerCase(), low, between !== undefined)) return null;
  const highKind = kindOf(highSign || (/[-–]/.test(joint) ? lowSign : ''), highTag);
  const lowKind = kindOf(lowSign, lowTag) ?? highKind;
  const [first, last] = [lowValue(low, high), numberValue(high)];
  if (!(first < last) || (isYear(first) && isYear(last) && highKind === null)) return null;
  if (joint.toLowerCase() === 'or' && last - first === 1 && last <= 100)
    return [{ value: first, ...(lowKind ?? PLAIN), upper: last }];
  const range = (from: number, to: number) => ({
    start: indices[from]?.[0] ?? 0,
    end: indices[to]?.[1] ?? 0,
  });
  return [
    { value: first, ...(lowKind ?? PLAIN), range: range(2, lowTag === undefined ? 3 : 4) },
    { value: last, ...(highKind ?? PLAIN), range: range(6, highTag === undefined ? 7 : 8) },
  ];
}

const PLAIN: Kind = { kind: 'count', unit: null };

/** “And” joins after “between” only, a hyphen only figures: `forty-six` is one number. */
function joins(joint: string, low: string, between: boolean): boolean {
  if (/[-–]/.test(joint)) return /\d$/.test(low);
  return (joint === 'and') === between;
}

/** Ranges, before their ends are read one by one. */
export const RANGE_PATTERNS: readonly QuantityPattern[] = [{ pattern: RANGE, read: ends }];
