import { number, reading, SHORT } from './japanese-figures.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';
import { japaneseZone } from './time-zones.ts';

/** Words before an hour that say which half of the day is meant. */
const HALF = '(午前|午後|早朝|朝|未明|深夜|夕方|夕|夜)';
const MORNING = new Set(['早朝', '朝', '未明']);
const EVENING = new Set(['夕方', '夕', '夜']);

const afternoon = (half: string | undefined, hour: number): number => {
  if (half === '午後' && hour < 12) return 12;
  return half !== undefined && EVENING.has(half) && hour >= 3 && hour < 12 ? 12 : 0;
};

function clockTime(match: RegExpExecArray): Reading | null {
  const [words, half, text = '', minute, before] = match;
  const hour = number(text);
  if (half !== undefined && MORNING.has(half) && hour >= 12) return null;
  const minutes = minute === undefined ? 0 : minute === '半' ? 30 : number(minute.replace('分', ''));
  // 8時15分前 is a quarter to eight; 11時30分前 is shortly before half past.
  const isBefore = before !== undefined && minutes <= 15;
  const value = (hour + afternoon(half, hour)) * 60 + (isBefore ? -minutes : minutes);
  const zone = japaneseZone(match.input, match.index, match.index + words.length);
  return { ...reading(value, 'time'), ...(zone !== undefined && { zone }) };
}

/** `午後3〜5時`: the first hour, before the second is read with its 時. */
function firstHour([, half, text = '']: RegExpExecArray): Reading {
  const hour = number(text);
  return reading((hour + afternoon(half, hour)) * 60, 'time');
}

/** Times of day. */
export const TIME_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern: new RegExp(`${HALF}?の?(\\d{1,2})(?=[~〜～-]\\d{1,2}時(?!間|代|期|点))`, 'gu'),
    read: firstHour,
  },
  {
    pattern: new RegExp(
      `(?:${HALF}の?)?(${SHORT})時(?!間|代|期|点)((?:${SHORT})分|半)?((?<=[5０0５]分)前(?!後))?`,
      'gu',
    ),
    read: clockTime,
  },
  {
    pattern: /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/gu,
    read: ([, hour, minute]) => reading(Number(hour) * 60 + Number(minute), 'time'),
  },
  { pattern: /正午/gu, read: () => reading(12 * 60, 'time') },
];
