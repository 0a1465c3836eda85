import { reading } from './english-figures.ts';
import { CARDINAL_WORDS, cardinalValue } from './english-numerals.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';
import { ENGLISH_ZONE, englishZone } from './time-zones.ts';

/** A zone after a time, taken into its words so that they are marked together. */
const ZONE = `(?:,?\\s\\(?(${ENGLISH_ZONE})\\b)?`;
const HOUR = `(\\d{1,2}|${CARDINAL_WORDS})`;
/** In the morning, at night: which half of the day a clock of twelve hours means. */
const PART = '(?:\\s(?:in the|this|that|on \\w+day)\\s(morning|afternoon|evening)|\\sat\\s(night))?';

const withZone = (time: Reading, zone: string | undefined): Reading => {
  const offsets = zone === undefined ? undefined : englishZone(zone);
  return offsets === undefined ? time : { ...time, zone: offsets };
};
const hourValue = (hour: string): number => (/^\d/.test(hour) ? Number(hour) : cardinalValue(hour));

function clockTime([, hour = '', minute = '0', half = '', zone]: RegExpExecArray): Reading | null {
  const hours = Number(hour) % 12;
  if (Number(hour) > 12 || Number(minute) > 59) return null;
  const value = (hours + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minute);
  return withZone(reading(value, 'time'), zone);
}

/** `7 to 9 p.m.`: the first has the half of the second, unless that would put it later. */
function rangeStart([, hour = '', minute = '0', last = '', half = '']: RegExpExecArray): Reading | null {
  if (Number(hour) > 12 || Number(last) > 12) return null;
  const isAfternoon = /p/i.test(half) && Number(hour) % 12 <= Number(last) % 12;
  return reading(((Number(hour) % 12) + (isAfternoon ? 12 : 0)) * 60 + Number(minute), 'time');
}

/** `half past seven`, `a quarter to eight`. */
function spokenTime([, half, , , side = '', hour = '']: RegExpExecArray): Reading | null {
  const hours = hourValue(hour);
  if (!(hours >= 1 && hours <= 12)) return null;
  const minutes = half === undefined ? 15 : 30;
  const start = (hours % 12) * 60 + (/^to$/i.test(side) ? -minutes : minutes);
  return reading((start + 720) % 720, 'time');
}

/** `8 o'clock in the evening`: the part of the day settles the half. */
function partOfDay([, hour = '', minute = '0', part, night]: RegExpExecArray): Reading | null {
  const hours = hourValue(hour);
  if (!(hours >= 1 && hours <= 12)) return null;
  const isLate = part === undefined ? night !== undefined && hours >= 6 && hours < 12 : !/^m/i.test(part);
  return reading(((hours % 12) + (isLate ? 12 : 0)) * 60 + Number(minute), 'time');
}

/** `1500 GMT`, `18:00 CET`. */
function zonedTime([, hour = '', minute = '', zone = '']: RegExpExecArray): Reading | null {
  return Number(hour) > 24 || Number(minute) > 59
    ? null
    : withZone(reading((Number(hour) % 24) * 60 + Number(minute), 'time'), zone);
}

/** Times of day, surest first. */
export const TIME_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern:
      /(?<![\p{L}\d.,$])(\d{1,2})(?::(\d\d))?(?=\s?(?:to|and|[-–])\s?(\d{1,2})(?::\d\d)?\s?([ap])\.?m\b)/giu,
    read: rangeStart,
  },
  {
    pattern: new RegExp(`(?<![\\d:])(\\d{1,2})(?::(\\d\\d))?\\s?([apAP])\\.?[mM]\\b\\.?${ZONE}`, 'gu'),
    read: clockTime,
  },
  {
    pattern: new RegExp(`(?<![\\d,.:])(\\d\\d):?(\\d\\d)(?:\\shours)?\\s(${ENGLISH_ZONE})\\b`, 'gu'),
    read: zonedTime,
  },
  {
    pattern: new RegExp(
      `\\b(?:(half)\\s(past)|(?:a\\s)?(quarter)\\s(past|to|after))\\s${HOUR}\\b(?!\\s?(?:hundred|thousand|million|billion|percent|%|per))`,
      'giu',
    ),
    read: spokenTime,
  },
  {
    pattern: new RegExp(`\\b${HOUR}(?::(\\d\\d))?(?:\\so['’]clock)${PART}`, 'giu'),
    read: match => (match[3] === undefined && match[4] === undefined ? null : partOfDay(match)),
  },
  {
    pattern: /\b([01]?\d|2[0-3]):([0-5]\d)\b/gu,
    read: ([, h = '', m = '']) => reading(Number(h) * 60 + Number(m), 'time'),
  },
  { pattern: /\bnoon\b/giu, read: () => reading(12 * 60, 'time') },
  { pattern: /\bmidnight\b/giu, read: () => reading(0, 'time') },
];
