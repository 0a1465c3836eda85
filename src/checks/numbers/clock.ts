import type { Quantity } from '../../lexicon/quantity.ts';
import { sameWidth } from './japanese-number.ts';

const HALF_DAY = 720;
const DAY = 1440;
const JAPAN = [540];

type Half = 'morning' | 'afternoon';

/** Noon and midnight by words that leave no doubt; twelve o'clock is either to many writers. */
function turnOfDay({ text, value }: Quantity): Half | null {
  if (value % HALF_DAY !== 0) return null;
  if (/\bnoon\b|正午|^午後[0０〇零]時/iu.test(text)) return 'afternoon';
  return /\bmidnight\b|^(?:午前|深夜の?)?[0０〇零]時|^(?:24|２４)時/iu.test(text) ? 'morning' : null;
}

/** The half of the day a text names; null where it leaves that open. */
function half(time: Quantity): Half | null {
  const { text, value } = time;
  if (value % HALF_DAY === 0) return turnOfDay(time);
  if (/(?:12|１２|十二)時/u.test(text)) return null;
  if (value > HALF_DAY || /p\.?m\b|^午後/iu.test(text)) return 'afternoon';
  return /a\.?m\b|morning|^(?:午前|早朝|朝|未明)/iu.test(text) ? 'morning' : null;
}

/** The morning in one language and the afternoon in the other. */
export function halvesDiffer(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'time' || b.kind !== 'time') return false;
  const [english, japanese] = [half(a), half(b)];
  return english !== null && japanese !== null && english !== japanese;
}

const onOneClock = (a: Quantity, b: Quantity): boolean =>
  a.value % HALF_DAY === b.value % HALF_DAY && !halvesDiffer(a, b);

/** A clock of twelve hours, unless the text says which half or the hour does. */
const cycle = (a: Quantity, b: Quantity): number =>
  [a, b].every(time => half(time) !== null || time.value === HALF_DAY || /GMT|UTC/.test(time.text))
    ? DAY
    : HALF_DAY;

/** Whether two clocks show one moment, each in any of its zones. */
function atOnce(a: Quantity, aZones: readonly number[], b: Quantity, bZones: readonly number[]): boolean {
  return aZones.some(x => bZones.some(y => (a.value - x - (b.value - y)) % cycle(a, b) === 0));
}

/**
 * Times of day that may be one moment. Both zones known: by conversion. The Japanese one only: any number of whole
 * hours may lie between. The English one only: on its own clock or on Japan's.
 */
export function sameTime(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) {
    const [time, other] = a.kind === 'time' ? [a, b] : [b, a];
    // “10” said for 10 o'clock.
    return Math.floor(time.value / 60) % 12 === other.value % 12;
  }
  if (a.zone !== undefined && b.zone !== undefined) return atOnce(a, a.zone, b, b.zone);
  if (b.zone !== undefined) return (a.value - b.value) % 60 === 0;
  return onOneClock(a, b) || (a.zone !== undefined && atOnce(a, a.zone, b, JAPAN));
}

/** Times whose zones are both known and do not fit: the clocks may well agree. */
export const zonesDiffer = (a: Quantity, b: Quantity): boolean =>
  a.zone !== undefined && b.zone !== undefined && !atOnce(a, a.zone, b, b.zone);

/** An English time in the form of a Japanese one: `午後3時半` → 午後3時30分, without 午前 and 午後 where it has none. */
export function clockWords(minutes: number, { text }: Quantity): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const rest = minute === 0 ? '' : minute === 30 && text.endsWith('半') ? '半' : `${minute}分`;
  const words = !/^[午朝夜夕深早未正]/u.test(text)
    ? `${hour}時${rest}`
    : minutes === HALF_DAY
      ? '正午'
      : `${hour < 12 ? '午前' : '午後'}${hour % 12}時${rest}`;
  return sameWidth(words, text);
}

const JAPANESE_DAY = /日本時間/u;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day after a date; the last of February may be the 28th. */
function isDayAfter(english: number, japanese: number): boolean {
  const [month, day] = [Math.floor(english / 100), english % 100];
  if (japanese === english + 1 || japanese === day + 1) return true;
  const isLast = day === DAYS_IN_MONTH[month - 1] || (month === 2 && day === 28);
  return isLast && (japanese === 1 || japanese === ((month % 12) + 1) * 100 + 1);
}

/** Whether a Japanese date is an English one as Japan's clocks have it, a day later. */
export const isJapaneseDay = (english: Quantity, japanese: Quantity, target: string): boolean =>
  JAPANESE_DAY.test(target) &&
  english.kind === 'date' &&
  japanese.kind === 'date' &&
  english.value % 100 > 0 &&
  isDayAfter(english.value, japanese.value);

/** Whether a text gives times of Japan, so that a day may be the next one. */
export const isInJapaneseTime = (target: string): boolean => JAPANESE_DAY.test(target);
