import { NUMBER, number, reading, SHORT } from './japanese-figures.ts';
import type { QuantityPattern, Reading } from './quantity-matcher.ts';

const BELOW = '氷点下|零下|マイナス|[-−－]';
const SCALES: Readonly<Record<string, string>> = {
  摂氏: 'celsius',
  セ氏: 'celsius',
  華氏: 'fahrenheit',
  カ氏: 'fahrenheit',
};
/** Speeds by the word before the number and the unit behind it. */
const SPEEDS: Readonly<Record<string, string>> = {
  キロ: 'kph',
  キロメートル: 'kph',
  km: 'kph',
  マイル: 'mph',
  ノット: 'knot',
  メートル: 'meter per second',
  m: 'meter per second',
};
const PARTS: Readonly<Record<string, readonly [part: string, ratio: number]>> = {
  フィート: ['インチ', 12],
  ポンド: ['オンス', 16],
};

/** `氷点下10度`, `華氏104度`, `-5℃`; 度 alone is left to the counters, for it counts times, too. */
function temperature([, before, name, inner, value, sign]: RegExpExecArray): Reading | null {
  const letter = sign === '℉' || sign === '°F' ? 'fahrenheit' : sign === '度' ? null : 'celsius';
  const isBelow = before !== undefined || inner !== undefined;
  const scale = SCALES[name ?? ''] ?? letter;
  if (scale === null && !isBelow) return null;
  return reading(number(value) * (isBelow ? -1 : 1), 'count', scale ?? '度');
}

/** Measures that take two numbers or a word before the number. */
export const MEASURE_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern: new RegExp(
      `(?:(${BELOW}) ?)?(?:(${Object.keys(SCALES).join('|')})(?:で|約)?(${BELOW})?)?(${NUMBER}) ?(度|℃|℉|°C|°F)(?!目)`,
      'gu',
    ),
    read: temperature,
  },
  {
    pattern: new RegExp(
      `(?<=(?:時速|毎時|風速|秒速|毎秒)(?:約|およそ|最大)?)(${NUMBER}) ?(キロ(?:メートル)?|km|マイル|ノット|メートル|m)`,
      'gu',
    ),
    read: ([, value, unit = '']) => reading(number(value), 'count', SPEEDS[unit]!),
  },
  {
    pattern: new RegExp(`(${NUMBER})(フィート|ポンド)(${NUMBER})(インチ|オンス)`, 'gu'),
    read: ([, whole, unit = '', rest, part]) => {
      const [name, ratio] = PARTS[unit]!;
      return name === part ? reading(number(whole) + number(rest) / ratio, 'count', unit) : null;
    },
  },
  {
    // Times of races: 9秒58.
    pattern: /(?<![\d.])(\d{1,2})秒(\d{1,2})(?![\d.])/gu,
    read: ([, whole, rest]) => reading(Number(`${whole}.${rest}`), 'count', 'second'),
  },
  {
    pattern: /(?<![\d.])([12])メートル(\d{1,2})(?:センチ(?:メートル)?)?(?![\d.])/gu,
    read: ([, whole, rest]) => reading(number(whole) + number(rest) / 100, 'count', 'メートル'),
  },
];

const HALVES: Readonly<Record<string, string>> = {
  年: 'year',
  日: 'day',
  世紀: 'century',
  時間: 'hour',
  月: 'month',
};

/** `1時間半`, `2年半`, `半年`. */
export const HALF_PATTERNS: readonly QuantityPattern[] = [
  {
    pattern: new RegExp(`(${NUMBER}) ?½`, 'gu'),
    read: ([, value]) => reading(number(value) + 0.5, 'count'),
  },
  {
    pattern: new RegExp(`(${SHORT})(年|[カかヶヵケ]月|時間|日|世紀)半(?![ばけ分ぶ])`, 'gu'),
    read: ([, value, unit = '']) =>
      reading(number(value) + 0.5, 'count', HALVES[unit.replace(/^[カかヶヵケ]/u, '')]!),
  },
  {
    pattern: /(?<![\p{Script=Han}\d])半(年|世紀|日|時間)(?!\p{Script=Han}?ば)/gu,
    read: ([, unit = '']) => reading(0.5, 'count', HALVES[unit]!),
  },
];
