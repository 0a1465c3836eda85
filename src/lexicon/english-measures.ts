import { NUMBER, numberValue, reading } from './english-figures.ts';
import { singularUnit, UNIT } from './english-units.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';

const INCHES_IN_FOOT = 12;
const OUNCES_IN_POUND = 16;

/** `6 feet, 2 inches`, `6-foot-2`, `7 pounds, 8 ounces`: one measure in the larger of its units. */
const compound =
  (unit: string, parts: number) =>
  ([, whole = '', spelled, bare = '']: RegExpExecArray): Reading | null => {
    const small = numberValue(spelled ?? bare);
    return small < parts ? reading(numberValue(whole) + small / parts, 'count', unit) : null;
  };

const DEGREES = '(?:\\sdegrees?)?(?:\\s(Fahrenheit|Celsius|Centigrade)\\b)?';

function belowZero([, number = '', scale]: RegExpExecArray): Reading {
  return reading(-numberValue(number), 'count', scale === undefined ? 'degree' : singularUnit(scale));
}

/** Measures of two numbers, and temperatures by letter or with a sign. */
export const MEASURE_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern: new RegExp(
      `(${NUMBER})[\\s-](?:feet|foot|ft)(?:,?\\s(?:and\\s)?(${NUMBER})[\\s-]?in(?:ch(?:es)?)?\\b(?!\\s\\d)|-(\\d{1,2})\\b)`,
      'giu',
    ),
    read: compound('foot', INCHES_IN_FOOT),
  },
  {
    pattern: new RegExp(
      `(${NUMBER})\\s(?:pounds?|lbs?),?\\s(?:and\\s)?(${NUMBER})\\s(?:ounces?|oz)\\b`,
      'giu',
    ),
    read: compound('pound weight', OUNCES_IN_POUND),
  },
  {
    pattern: /(?<![\p{L}\d.,])([3-8])['’′]\s?(\d{1,2})(?:["”″]|['’]{2})/gu,
    read: compound('foot', INCHES_IN_FOOT),
  },
  {
    pattern: new RegExp(`\\b(?:minus|negative)\\s(${NUMBER})${DEGREES}`, 'giu'),
    read: belowZero,
  },
  {
    pattern: new RegExp(`(${NUMBER})${DEGREES}\\sbelow(?:\\szero\\b|(?=[.,;]|$))`, 'giu'),
    read: belowZero,
  },
  {
    // Capitals only: 104F, 40 C, 104°F; a hyphen or an apostrophe after the letter makes it something else.
    pattern: /(?<![\p{L}\d.,$-])([-−]?)(\d{1,3}(?:\.\d)?)\s?(?:degrees?\s|[°º]\s?)?([FC])\b(?![-'’&+\d])/gu,
    read: ([, sign, number = '', letter = '']) =>
      reading((sign === '' ? 1 : -1) * Number(number), 'count', singularUnit(letter)),
  },
];

/** A half or a quarter that belongs to the number or unit beside it. */
export const HALF_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern:
      /(?<!\band[\s-]a[\s-])\bhalf(?:\s|-)(?:an?\s)?(hour|day|year|month|century|decade|mile)\b(?!s)/giu,
    read: ([, unit = '']) => reading(0.5, 'count', unit.toLowerCase()),
  },
  {
    pattern: new RegExp(`(?:\\b(?:an?|one)|(${NUMBER}))\\s(${UNIT})s?\\sand\\sa\\shalf\\b`, 'giu'),
    read: ([, number, unit = '']) =>
      reading((number === undefined ? 1 : numberValue(number)) + 0.5, 'count', singularUnit(unit)),
  },
  {
    pattern: new RegExp(
      `(${NUMBER})(?:[\\s-]and[\\s-]a[\\s-]half|(?<=\\d)(?:\\s?½|\\s1/2(?![\\d/])))(?:\\s(thousand|million|billion|trillion)\\b)?(?:[\\s-](${UNIT})s?\\b)?`,
      'giu',
    ),
    read: ([, number = '', scale, unit]) =>
      reading(
        (numberValue(number) + 0.5) * (scale === undefined ? 1 : numberValue(`1 ${scale}`)),
        'count',
        unit === undefined ? null : singularUnit(unit),
      ),
  },
  {
    pattern:
      /\b(half|a\squarter|a\sthird|three[\s-]quarters)(?:\sof)?[\s-](?:an?\s)?(thousand|million|billion|trillion)\b/giu,
    read: ([, part = '', scale = '']) =>
      reading(PARTS[part.toLowerCase().replace(/[\s-]/g, ' ')]! * numberValue(`1 ${scale}`), 'count'),
  },
];

const PARTS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  'a quarter': 1 / 4,
  'a third': 1 / 3,
  'three quarters': 3 / 4,
};
