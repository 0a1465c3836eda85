import type { Quantity } from '../../lexicon/quantity.ts';
import { sameTime } from './clock.ts';
import { convertedAlike } from './units.ts';

/** Days in each unit of time; months and years by their usual rounding in the news. */
const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  year: 360,
  decade: 3600,
  century: 36000,
};

/** Rounding allowed between two statements of one number: 1.19 million for 119万, 5,498 for 約5500. */
const ROUNDING = 0.006;

/** Whether the two quantities may state one fact, each as its language would say it. */
export function equivalent(english: Quantity, japanese: Quantity): boolean {
  if (english.kind === 'date' || japanese.kind === 'date') return sameDate(english, japanese);
  if (english.kind === 'time' || japanese.kind === 'time') return sameTime(english, japanese);
  if (losesDecade(english, japanese)) return false;
  return (
    (english.kind === 'year' || japanese.kind === 'year'
      ? english.value === japanese.value
      : near(english.value, japanese.value)) ||
    withinRange(english, japanese) ||
    sameDuration(english, japanese) ||
    sameShare(english, japanese) ||
    sameYear(english, japanese) ||
    convertedAlike(english, japanese) ||
    sameKilometres(english, japanese)
  );
}

/** 1990年 for “the 1990s”. */
const losesDecade = (english: Quantity, japanese: Quantity): boolean =>
  english.kind === 'year' &&
  japanese.kind === 'year' &&
  english.upper !== undefined &&
  japanese.upper === undefined &&
  english.value === japanese.value;

/** Whether two values agree up to rounding: the rounder of the two must have fewer digits than the other. */
export function near(a: number, b: number): boolean {
  if (Math.abs(a - b) < 1e-9) return true;
  if (Math.min(a, b) < 100 || significantDigits(a) === significantDigits(b)) return false;
  return Math.abs(a - b) <= ROUNDING * Math.max(a, b);
}

const significantDigits = (value: number): number =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** A value against a range, or two ranges: 数十 and “dozens”, 2、3人 and “two or three”. */
function withinRange(a: Quantity, b: Quantity): boolean {
  if (a.upper === undefined && b.upper === undefined) return false;
  const [aMost, bMost] = [a.upper ?? a.value, b.upper ?? b.value];
  return a.value <= bMost && b.value <= aMost;
}

/** Dates are month × 100 + day; a day or a month alone agrees with any date that has it. */
function sameDate(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return sameDay(a, b);
  if (a.value === b.value) return true;
  const [aDay, bDay] = [a.value % 100, b.value % 100];
  const [aMonth, bMonth] = [Math.floor(a.value / 100), Math.floor(b.value / 100)];
  const daysAgree = aDay === bDay || aDay === 0 || bDay === 0;
  const monthsAgree = aMonth === bMonth || aMonth === 0 || bMonth === 0;
  return daysAgree && monthsAgree && (aDay === bDay || aMonth === bMonth);
}

/** “The 26th” and “five days” for 26日 and 5日: a day without a month only. */
function sameDay(a: Quantity, b: Quantity): boolean {
  const [date, other] = a.kind === 'date' ? [a, b] : [b, a];
  // 911 for September 11.
  if (other.kind === 'count' && other.unit === null && other.value === date.value) return true;
  const isDay = other.kind === 'ordinal' || other.unit === null || other.unit === 'day';
  return isDay && date.value < 100 && (date.value === other.value || withinRange(date, other));
}

function sameDuration(a: Quantity, b: Quantity): boolean {
  const [aDays, bDays] = [DAYS[a.unit ?? ''], DAYS[b.unit ?? '']];
  if (aDays === undefined || bDays === undefined || a.kind === 'year' || b.kind === 'year') return false;
  const [long, short] = [a.value * aDays, b.value * bDays].toSorted((x, y) => y - x);
  return long! <= short! * 1.04;
}

/** 0.5 and 50%, a third and 33%. */
function sameShare(a: Quantity, b: Quantity): boolean {
  if ((a.kind === 'percent') === (b.kind === 'percent')) return false;
  const [percent, other] = a.kind === 'percent' ? [a, b] : [b, a];
  return other.value <= 1 && Math.abs(percent.value - other.value * 100) < 1;
}

/** A 5K is a run of five kilometres as often as five thousand of something. */
const sameKilometres = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value * 1000 && /\dk$/i.test(a.text) && /(?:キロ(?:メートル)?|km)$/u.test(b.text);

/** ’98 and 1998年, 1900-1985 and 1900～85年. */
function sameYear(a: Quantity, b: Quantity): boolean {
  const years = [a, b].every(({ kind, unit }) => kind === 'year' || unit === 'year' || unit === null);
  const last = (quantity: Quantity): number => quantity.upper ?? quantity.value;
  const [short, long] = [last(a), last(b)].toSorted((x, y) => x - y);
  return years && short! < 100 && long! >= 1500 && long! < 2100 && long! % 100 === short;
}

/** By how many powers of ten the Japanese is too large (negative: too small), if its digits are those of the English. */
export function magnitudeGap(english: Quantity, japanese: Quantity): number | null {
  if (english.value <= 0 || japanese.value <= 0) return null;
  const gap = Math.log10(japanese.value / english.value);
  const powers = Math.round(gap);
  return powers !== 0 && Math.abs(gap - powers) < 0.002 ? powers : null;
}
