import {
  COUNTER,
  CURRENCIES,
  CURRENCY,
  DURATION,
  DURATIONS,
  KANJI_DIGIT,
  NUMBER,
  number,
  reading,
  SHORT,
} from './japanese-figures.ts';
import { japaneseNumber, POWERS } from './kanji-numerals.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';

const TAG = `(?:割|[%％]|パーセント|${CURRENCY}|${DURATION}(?:間|前|後|以上|以内)?|${COUNTER})`;
const JOINT = '(?:[~〜～\\-－–]|から|ないし)';
const RANGE = new RegExp(`(?<![第割])(${SHORT}) ?(${TAG})?${JOINT}(${SHORT}) ?(${TAG})(?!目)`, 'dgu');
const BARE_RANGE = new RegExp(`(?<![第割])(${NUMBER})[~〜～](${NUMBER})`, 'dgu');
/** Two neighbouring figures before a unit: `2、3人`, `14、5年`, `5、6千人`; a third figure makes it a list. */
const ABOUT = new RegExp(
  `(?<![\\d,.、・])(\\d{1,2})(?:、 ?|,(?=\\d(?!\\d)))(\\d{1,2}|\\d00+)(?![\\d,.、])([十百千万億]?)(?=(${TAG}))\\4`,
  'gu',
);
const ABOUT_KANJI = new RegExp(
  `(?<!\\p{Script=Han})(${KANJI_DIGIT})、(${KANJI_DIGIT})([十百千万億]?)(?=(${TAG}))\\4`,
  'gu',
);

/** What the word after a number makes of it. */
function tagged(value: number, tag: string): Reading {
  if (tag === '割') return reading(value * 10, 'percent');
  if (/^(?:[%％]|パーセント)$/u.test(tag)) return reading(value, 'percent');
  const currency = CURRENCIES[tag];
  if (currency !== undefined) return reading(value, 'money', currency);
  const unit = tag.replace(/(?:間|前|後|以上|以内)$/u, '');
  if (tag === '日' && value <= 31) return reading(value, 'date');
  return reading(value, 'count', DURATIONS[tag] ?? DURATIONS[unit] ?? tag);
}

/** `1〜2万人`: the first has the 万 of the second, if it is the smaller figure. */
function lowValue(low: string, high: string): number {
  const value = number(low);
  const unit = /^[\d.]+([千万億兆])$/u.exec(high)?.[1];
  if (unit === undefined || /[千万億兆]/u.test(low)) return value;
  return value < number(high) / POWERS[unit]! ? value * POWERS[unit]! : value;
}

const isYear = (value: number): boolean => value >= 1500 && value < 2100;

/** Both ends of `10〜20分`, `1000万〜2000万ドル`, `2割から3割`, each with the unit of the whole; a falling pair is none. */
function ends({ indices, ...match }: RegExpExecArray): readonly Reading[] | null {
  const [low = '', lowTag, high = '', highTag = ''] = [match[1], match[2], match[3], match[4]];
  const [first, last] = [lowValue(low, high), number(high)];
  if (!(first < last) || indices === undefined || (highTag === '年' && isYear(first))) return null;
  const range = (from: number, to: number) => ({
    start: indices[from]?.[0] ?? 0,
    end: indices[to]?.[1] ?? 0,
  });
  return [
    { ...tagged(first, lowTag ?? highTag), range: range(1, lowTag === undefined ? 1 : 2) },
    { ...tagged(last, highTag), range: range(3, 4) },
  ];
}

function bareEnds({ indices, ...match }: RegExpExecArray): readonly Reading[] | null {
  const [low = '', high = ''] = [match[1], match[2]];
  const [first, last] = [lowValue(low, high), number(high)];
  if (!(first < last) || indices === undefined || isYear(first)) return null;
  return [first, last].map((value, at) => {
    const [start, end] = indices[at + 1] ?? [0, 0];
    return { ...reading(value, 'count'), range: { start, end } };
  });
}

/** `14、5年` is 14 or 15. */
function about(match: RegExpExecArray): Reading | null {
  const [, low = '', high = '', scale = '', tag = ''] = match;
  const [first, last] = [japaneseNumber(low), japaneseNumber(high)];
  // 2、300人 are 200 or 300.
  const round = last >= 100 ? 10 ** (String(last).length - 1) : 1;
  if (last !== (first + 1) * round && last !== (first % 10) + 1) return null;
  const factor = POWERS[scale]! * round;
  // 2、3日 are days of the month after its name only.
  const isDuration = tag === '日' && match.input[match.index - 1] !== '月';
  const of = (value: number): Reading =>
    isDuration ? reading(value, 'count', 'day') : tagged(value * factor, tag);
  return { ...of(first), upper: of(first + 1).value };
}

/** Approximate pairs: before all else, for the comma of `2,3人` would make it 23. */
export const ABOUT_PATTERNS: readonly QuantityPattern[] = [
  { pattern: ABOUT, read: about },
  { pattern: ABOUT_KANJI, read: about },
];

/** Ranges, before their ends are read one by one. */
export const RANGE_PATTERNS: readonly QuantityPattern[] = [
  { pattern: RANGE, read: ends },
  { pattern: BARE_RANGE, read: bareEnds },
];
