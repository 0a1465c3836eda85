import { CARDINAL_WORDS, cardinalValue, ORDINAL_WORDS, ordinalValue, SCALES } from './english-numerals.ts';
import type { Quantity } from './quantity.ts';
import { matchQuantities, type QuantityPattern, type Reading } from './quantity-matcher.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|Jun\\.|July|Jul\\.|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = '(?:hundred|thousand|million|billion|trillion)';
/** `1.2 billion`, `11,000`, `$40bn`, `twenty-four million`; nothing that a letter or a hyphened letter precedes. */
const NUMBER = `(?<![\\p{L}\\d.,]|\\p{L}-)(?:${DIGITS}|${CARDINAL_WORDS})(?:[\\s-]?${SCALE}\\b|(?<=\\d)(?:k|mn|bn|tn|m)\\b)?`;
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
};
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  franc: 'CHF',
};
const UNIT =
  '(?:second|minute|hour|day|week|month|year|decade|century|centuries|kilomet(?:er|re)|met(?:er|re)|mile|feet|foot|inche?|acre|hectare|ton|tonne|kilogram|pound|liter|litre|barrel|degree|point|yard|ft|km|kph|mph|kg|cm|mm)';
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

/** `1.2 billion` → 1.2e9, `40bn`, `two hundred thousand`. NaN for anything else. */
function numberValue(phrase: string): number {
  const match = /^([\d.,]+)[\s-]?([a-z]+)?$/i.exec(phrase);
  if (match !== null)
    return (
      Number(match[1]!.replace(/,/g, '')) *
      (match[2] === undefined ? 1 : (SCALES[match[2].toLowerCase()] ?? Number.NaN))
    );
  return cardinalValue(phrase);
}

const reading = (value: number, kind: Reading['kind'], unit: string | null = null): Reading => ({
  value,
  kind,
  unit,
});
const vague = (least: number, most: number): Reading => ({
  value: least,
  upper: most,
  kind: 'approximate',
  unit: null,
});
const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const singularUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/^feet$/, 'foot')
    .replace(/^inche$/, 'inch')
    .replace(/ies$/, 'y')
    .replace(/(?:(?<=inch)es|s)$/, '');

function clockTime([, hour = '', minute = '0', half = '']: RegExpExecArray): Reading | null {
  const hours = Number(hour) % 12;
  if (Number(hour) > 12 || Number(minute) > 59) return null;
  return reading((hours + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute), 'time');
}

function count([, number = '', unit]: RegExpExecArray): Reading | null {
  const value = numberValue(number);
  // A bare "one" is a pronoun more often than a number.
  if (number.toLowerCase() === 'one' && unit === undefined) return null;
  return reading(value, 'count', unit === undefined ? null : singularUnit(unit));
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
  { pattern: /\b(\d{1,2})(?::(\d\d))?\s?([ap])\.?m\b\.?/giu, read: clockTime },
  {
    pattern: /\b([01]?\d|2[0-3]):([0-5]\d)\b/gu,
    read: ([, h = '', m = '']) => reading(Number(h) * 60 + Number(m), 'time'),
  },
  { pattern: /\bnoon\b/giu, read: () => reading(12 * 60, 'time') },
  { pattern: /\bmidnight\b/giu, read: () => reading(0, 'time') },
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
    pattern: new RegExp(`(${NUMBER})\\s?(?:%|percent\\b|per\\scent\\b|percentage\\spoints?\\b)`, 'giu'),
    read: ([, number = '']) => reading(numberValue(number), 'percent'),
  },
  {
    pattern: /\b(?:several|a few)\s(dozen|hundred|thousand|million|billion)\b/giu,
    read: ([, scale = '']) =>
      vague(VAGUE[`${scale.toLowerCase()}s`]! * 2, VAGUE[`${scale.toLowerCase()}s`]! * 10 - 1),
  },
  {
    pattern:
      /\b(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b(?:\sof\s(hundreds|thousands|millions|billions)\b)?/giu,
    read: vagueNumber,
  },
  { pattern: /\b(?:half\sa|half-a)[\s-]dozen\b/giu, read: () => reading(6, 'count') },
  {
    pattern: new RegExp(`(?:\\b(a)|(${NUMBER}))[\\s-]dozen\\b`, 'giu'),
    read: ([, , number]) => reading((number === undefined ? 1 : numberValue(number)) * 12, 'count'),
  },
  {
    pattern:
      /\b(an?|one|two|three|four|five|six|seven|eight|nine)[\s-](half|halves|quarters?|thirds?|fifths?|tenths?)\b(?!-)/giu,
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
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,]|\\p{L}-)(\\d+(?:\\.\\d+)?)\\s?(?:to|[-–])\\s?(\\d+(?:\\.\\d+)?)(?![\\d,])(?:[\\s-](${UNIT})s?\\b)?`,
      'giu',
    ),
    read: numberRange,
  },
  { pattern: new RegExp(`(${NUMBER})(?:[\\s-]?(${UNIT})s?\\b)?`, 'giu'), read: count },
];

/** `10-15` and `10 to 15` cover what lies between; a falling pair (`3-2`) is two counts. */
function numberRange([, low = '', high = '', unit]: RegExpExecArray): Reading | readonly Reading[] {
  const counted = unit === undefined ? null : singularUnit(unit);
  if (Number(high) > Number(low)) return { ...reading(Number(low), 'count', counted), upper: Number(high) };
  return [reading(Number(low), 'count', counted), reading(Number(high), 'count', counted)];
}

/** Numbers, dates, times, sums of money and shares that an English text states, in order of their place. */
export function englishQuantities(text: string): readonly Quantity[] {
  return matchQuantities(text, text, PATTERNS);
}
