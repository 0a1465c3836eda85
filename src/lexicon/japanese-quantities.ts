import {
  COUNTER,
  CURRENCIES,
  CURRENCY,
  DIGITS,
  DURATION,
  DURATIONS,
  ERAS,
  KANJI_DIGIT,
  KANJI_LONG,
  NUMBER,
  number,
  reading,
  SHORT,
} from './japanese-figures.ts';
import { HALF_PATTERNS, MEASURE_PATTERNS } from './japanese-measures.ts';
import { ABOUT_PATTERNS, RANGE_PATTERNS } from './japanese-ranges.ts';
import { TIME_PATTERNS } from './japanese-times.ts';
import { halfWidth, POWERS } from './kanji-numerals.ts';
import type { Quantity } from './quantity.ts';
import { matchQuantities, type QuantityPattern, type Reading } from './quantity-matcher.ts';

function yearOrDuration([, count = '', unit = '', after]: RegExpExecArray): Reading | null {
  const value = number(count);
  if (unit === '世紀' && after === undefined) return reading(value, 'ordinal', 'century');
  // 十分 is nearly always "enough".
  if (count === '十' && unit === '分' && after === undefined) return null;
  const isYear = unit === '年' && after === undefined && value >= 1500 && value < 2100;
  if (isYear) return reading(value, 'year', 'year');
  const isDay = unit === '日' && after === undefined && value <= 31;
  return isDay ? reading(value, 'date') : reading(value, 'count', DURATIONS[unit] ?? unit);
}

/** 数十 is 20 to 99, 数万 20,000 to 99,999, 数十万 200,000 to 999,999. */
function severalTimes(small: string, large: string): Reading {
  const factor = POWERS[small]! * POWERS[large]!;
  return { value: factor * 2, upper: factor * 10 - 1, kind: 'approximate', unit: null };
}

const PATTERNS: readonly QuantityPattern[] = [
  ...ABOUT_PATTERNS,
  {
    pattern: new RegExp(`(${SHORT})月(${SHORT})(?=[~〜～-](?:${SHORT})日)`, 'gu'),
    read: ([, month, day]) => reading(number(month) * 100 + number(day), 'date'),
  },
  {
    pattern: new RegExp(`(${SHORT})(?=[~〜～-](?:${SHORT})月)`, 'gu'),
    read: ([, month]) => (number(month) <= 12 ? reading(number(month) * 100, 'date') : null),
  },
  {
    pattern: new RegExp(`(${SHORT}) ?月 ?(${SHORT}) ?日(?!間)`, 'gu'),
    read: ([, month, day]) => reading(number(month) * 100 + number(day), 'date'),
  },
  {
    pattern: new RegExp(`(${Object.keys(ERAS).join('|')})(元|${SHORT})年`, 'gu'),
    read: ([, era = '', year]) => reading(ERAS[era]! + (year === '元' ? 1 : number(year)), 'year', 'year'),
  },
  {
    pattern: new RegExp(`(${NUMBER})年代`, 'gu'),
    read: ([, year]) => ({ ...reading(number(year), 'year', 'year'), upper: number(year) + 9 }),
  },
  ...TIME_PATTERNS,
  { pattern: /第(\d)(?=四半期)/gu, read: ([, place]) => reading(number(place), 'ordinal', 'quarter') },
  {
    pattern: new RegExp(`(${SHORT}) ?月(?!${KANJI_DIGIT}|\\d)`, 'gu'),
    read: ([, month]) => (number(month) <= 12 ? reading(number(month) * 100, 'date') : null),
  },
  {
    pattern: new RegExp(`(${NUMBER})(ドル|ユーロ|ポンド|円)(\\d{1,2})(?:セント|ペンス|銭)`, 'gu'),
    read: ([, sum, currency = '', hundredths]) =>
      reading(number(sum) + number(hundredths) / 100, 'money', CURRENCIES[currency]!),
  },
  ...MEASURE_PATTERNS,
  ...RANGE_PATTERNS,
  ...HALF_PATTERNS,
  {
    pattern: new RegExp(`(${SHORT})割(?:(${SHORT})(?:[~〜～](?:${SHORT}))?分)?`, 'gu'),
    read: ([, tenths, hundredths]) =>
      reading(number(tenths) * 10 + (hundredths === undefined ? 0 : number(hundredths)), 'percent'),
  },
  {
    pattern: new RegExp(`(${NUMBER}) ?(?:ベーシス・?ポイント|bps?(?![A-Za-z]))`, 'gu'),
    read: ([, share]) => reading(number(share) / 100, 'percent'),
  },
  {
    pattern: new RegExp(`(${NUMBER}) ?(?:%|パーセント|ポイント)`, 'gu'),
    read: ([, share]) => reading(number(share), 'percent'),
  },
  {
    pattern: new RegExp(`(${SHORT})分の(${SHORT})`, 'gu'),
    read: ([, bottom, top]) => reading(number(top) / number(bottom), 'count', 'fraction'),
  },
  { pattern: /(?<!前|後|上|下|大)(?:半分|半数|過半数)/gu, read: () => reading(0.5, 'count', 'fraction') },
  {
    pattern: new RegExp(`(${NUMBER}|数[十百千]?[万億兆]?)(${CURRENCY})`, 'gu'),
    read: money,
  },
  {
    pattern: new RegExp(`[$€£¥](${DIGITS})`, 'gu'),
    read: ([sign = '', sum]) =>
      reading(number(sum), 'money', { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }[sign[0]!] ?? null),
  },
  {
    pattern: /(?:数|何|幾)([十百千]?)([万億兆]?)(?=[人名個件回台頭発隻機社校種匹本枚年日時月週カか億兆])/gu,
    read: ([, small = '', large = '']) => (small === '' && large === '' ? null : severalTimes(small, large)),
  },
  {
    pattern: /(?:数|何)([十百千])([万億兆]?)|(?:数|何)()([万億兆])/gu,
    read: ([, small = '', large = '', , alone = '']) => severalTimes(small, large + alone),
  },
  { pattern: /十数/gu, read: () => ({ value: 11, upper: 19, kind: 'approximate', unit: null }) },
  { pattern: new RegExp(`第(${SHORT})`, 'gu'), read: ([, place]) => reading(number(place), 'ordinal') },
  {
    pattern: new RegExp(`(${SHORT})(?:(?:番|回|人|度|件|例|作|期|年|日|代|戦|本|つ)目|位(?!一|置|相))`, 'gu'),
    read: ([, place]) => reading(number(place), 'ordinal'),
  },
  {
    pattern: new RegExp(`(${SHORT}) ?(${DURATION})(間|ぶり|前|後|余り|以上|以内|未満)?`, 'gu'),
    read: yearOrDuration,
  },
  {
    pattern: new RegExp(`(${SHORT}) ?(${COUNTER})(?![位])`, 'gu'),
    read: ([, count, unit]) => (count === '一' ? null : reading(number(count), 'count', unit ?? null)),
  },
  {
    pattern: new RegExp(`(${DIGITS}|${KANJI_LONG}(?!\\p{Script=Han}))`, 'gu'),
    read: ([, count]) => reading(number(count), 'count'),
  },
];

function money([, sum = '', currency = '']: RegExpExecArray): Reading {
  const unit = CURRENCIES[currency]!;
  const several = /^数([十百千]?)([万億兆]?)$/.exec(sum);
  return several === null
    ? reading(number(sum), 'money', unit)
    : { ...severalTimes(several[1]!, several[2]!), unit };
}

/** Numbers, dates, times, sums of money and shares that a Japanese text states, in order of their place. */
export function japaneseQuantities(text: string): readonly Quantity[] {
  return matchQuantities(text, halfWidth(text), PATTERNS);
}
