import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DIGITS,
  NUMBER,
  numberValue,
  reading,
  SCALE,
} from './english-figures.ts';
import { HALF_PATTERNS, MEASURE_PATTERNS } from './english-measures.ts';
import { cardinalValue, ORDINAL_WORDS, ordinalValue } from './english-numerals.ts';
import { RANGE_PATTERNS } from './english-ranges.ts';
import { TIME_PATTERNS } from './english-times.ts';
import { singularUnit, UNIT } from './english-units.ts';
import type { Quantity } from './quantity.ts';
import { matchQuantities, type QuantityPattern, type Reading } from './quantity-matcher.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const NEARLY =
  'more than|over|at least|nearly|almost|close to|about|around|roughly|some|fewer than|less than|under';
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const FRACTION_PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  quarter: 4,
  third: 3,
  fifth: 5,
  tenth: 10,
};

const vague = (least: number, most: number): Reading => ({
  value: least,
  upper: most,
  kind: 'approximate',
  unit: null,
});
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
function count([, number = '', unit]: RegExpExecArray): Reading | null {
  const value = numberValue(number);
  // A bare "one" is a pronoun more often than a number.
  if (number.toLowerCase() === 'one' && unit === undefined) return null;
  return reading(value, 'count', unit === undefined ? null : singularUnit(unit));
}

/** `several hundred thousand`: two to nine of the product. */
function severalOf([, scale = '', larger]: RegExpExecArray): Reading {
  const factor = VAGUE[`${scale.toLowerCase()}s`.replace('ss', 's')]!;
  const product = factor * (larger === undefined ? 1 : VAGUE[`${larger.toLowerCase()}s`]!);
  return vague(product * 2, product * 10 - 1);
}

/** A dozen is twelve; nearly or more than two dozen are twenty and some. */
function dozens([, nearly, number]: RegExpExecArray): Reading {
  const count = number === undefined ? 1 : numberValue(number);
  return nearly === undefined
    ? reading(count * 12, 'count')
    : { ...reading(count * 10, 'count'), upper: count * 14 };
}

function vagueNumber([, outer = '', inner]: RegExpExecArray): Reading {
  const factor = VAGUE[outer.toLowerCase()]! * (inner === undefined ? 1 : VAGUE[inner.toLowerCase()]!);
  const step = outer.toLowerCase() === 'dozens' || outer.toLowerCase() === 'scores' ? 8 : 10;
  return vague(factor * 2, factor * step - 1);
}

function fraction([, top = '', bottom = '']: RegExpExecArray): Reading {
  const numerator = /^(?:an?|one)$/i.test(top) || top === '' ? 1 : cardinalValue(top);
  return reading(
    numerator / FRACTION_PARTS[bottom.toLowerCase().replace(/(?<!half|halve)s$/, '')]!,
    'count',
    'fraction',
  );
}

const PATTERNS: readonly QuantityPattern[] = [
  {
    pattern: /\b(?:Q([1-4])|([1-4])Q)\b/gu,
    read: ([, after, before]) => reading(Number(after ?? before), 'ordinal', 'quarter'),
  },
  {
    pattern: new RegExp(`(?<=\\b${MONTH}\\s\\d{1,2}\\s?[-–]\\s?)(\\d{1,2})(?![\\d:]|,\\d)`, 'gu'),
    read: ([day]) => reading(Number(day), 'date'),
  },
  { pattern: /\bWorld\sWar\s(II?)\b/gu, read: ([, numeral = '']) => reading(numeral.length, 'ordinal') },
  {
    pattern: new RegExp(`\\b(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!,\\d)`, 'gu'),
    read: ([, month = '', day = '']) => reading(monthNumber(month) * 100 + Number(day), 'date'),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(${MONTH})`, 'gu'),
    read: ([, day = '', month = '']) => reading(monthNumber(month) * 100 + Number(day), 'date'),
  },
  {
    pattern: new RegExp(
      `(?:(?<=\\b(?:in|of|since|last|next|this|early|late|mid|by|until|from)[\\s-])${MONTH}|\\b(?!May\\b)${MONTH})(?![a-z])`,
      'gu',
    ),
    read: ([month]) => reading(monthNumber(month) * 100, 'date'),
  },
  ...TIME_PATTERNS,
  ...MEASURE_PATTERNS,
  ...RANGE_PATTERNS,
  ...HALF_PATTERNS,
  {
    pattern: new RegExp(
      `(US\\$|[AC]\\$|[$€£¥₩₹])\\s?((?:${DIGITS})(?:[\\s-]?${SCALE}\\b|(?:k|mn|bn|tn|m|b)\\b)?)`,
      'giu',
    ),
    read: ([, sign = '', number = '']) =>
      reading(numberValue(number.replace(/b$/i, 'bn')), 'money', CURRENCY_SIGNS[sign.toUpperCase()]!),
  },
  {
    pattern: new RegExp(
      `(${NUMBER})\\s(?:U\\.?S\\.?\\s)?(dollar|euro|pound|yen|won|yuan|rupee|rou?ble|franc)s?\\b`,
      'giu',
    ),
    read: ([, number = '', currency = '']) =>
      reading(numberValue(number), 'money', CURRENCY_WORDS[currency.toLowerCase()]!),
  },
  {
    pattern: new RegExp(`(${NUMBER})[\\s-](?:basis[\\s-]points?|bps?)\\b`, 'giu'),
    read: ([, number = '']) => reading(numberValue(number) / 100, 'percent'),
  },
  {
    pattern: new RegExp(`(${NUMBER})\\s?(?:%|percent\\b|per\\scent\\b|percentage\\spoints?\\b)`, 'giu'),
    read: ([, number = '']) => reading(numberValue(number), 'percent'),
  },
  {
    pattern:
      /\b(?:several|a few)\s(dozen|hundred|thousand|million|billion|tens)\b(?:\sof)?(?:\s(thousand|million|billion)s?\b)?/giu,
    read: severalOf,
  },
  {
    pattern:
      /\b(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b(?:\sof\s(hundreds|thousands|millions|billions)\b)?/giu,
    read: vagueNumber,
  },
  { pattern: /\b(?:half\sa|half-a)[\s-]dozen\b/giu, read: () => reading(6, 'count') },
  {
    pattern: new RegExp(`(?<=(\\b(?:${NEARLY})\\s)?)(?:\\ba|(${NUMBER}))[\\s-]dozen\\b`, 'giu'),
    read: dozens,
  },
  {
    pattern:
      /(?<!\b(?:first|last|next|past|previous)\s)\b(an?|one|two|three|four|five|six|seven|eight|nine)[\s-](half|halves|quarters?|thirds?|fifths?|tenths?)\b(?!-)/giu,
    read: fraction,
  },
  { pattern: /(?<!first |second |other )\b()(half)\b(?!-?(?:time|way|hour))/giu, read: fraction },
  {
    pattern: /(?<![\p{L}\d.,])(1[5-9]\d0|20\d0)s\b/giu,
    read: ([, year = '']) => ({ ...reading(Number(year), 'year', 'year'), upper: Number(year) + 9 }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,$€£-])(1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|,\\d|\\.\\d|[\\s-](?:people|million|billion|thousand|hundred|percent|(?!seconds)${UNIT}s|feet|ft|km|kph|mph|kg|cm|mm)\\b)\\b`,
      'giu',
    ),
    read: ([, year = '']) => reading(Number(year), 'year', 'year'),
  },
  {
    pattern: /(?<![\p{L}\d.,])(\d+)(?:st|nd|rd|th)\b/giu,
    read: ([, number = '']) => reading(Number(number), 'ordinal'),
  },
  {
    pattern: new RegExp(`\\b(${ORDINAL_WORDS})\\b`, 'giu'),
    read: ([, words = '']) => reading(ordinalValue(words), 'ordinal'),
  },
  { pattern: new RegExp(`(${NUMBER})(?:[\\s-]?(${UNIT})s?\\b)?`, 'giu'), read: count },
];

/** Numbers, dates, times, sums of money and shares that an English text states, in order of their place. */
export function englishQuantities(text: string): readonly Quantity[] {
  return matchQuantities(text, text, PATTERNS);
}
