import { halfWidth, japaneseNumber } from './kanji-numerals.ts';
import type { Quantity } from './quantity.ts';
import { matchQuantities, type QuantityPattern, type Reading } from './quantity-matcher.ts';

/** Digits with units between and after them: `1万1000`, `12億3400万`, `3.5`, `11,000`. */
const DIGITS =
  '(?<![A-Za-z\\d.]|[A-Za-z]-)\\d[\\d,]*(?:\\.\\d+)?(?: ?[十百千万億兆](?:(?: (?=\\d+ ?[千百万億]))?\\d[\\d,]*(?:\\.\\d+)?)?)*';
const KANJI_DIGIT = '[一二三四五六七八九]';
/** Han characters that may stand before a number written in kanji; after any other it is part of a word (統一). */
const BEFORE_KANJI = '(?<![\\p{Script=Han}々]|[数何幾])|(?<=[約計第前後満各全月年日時総延])';
/** Kanji numbers of two characters and more: `二十四`, `三百`, `二〇二四`, `五万`. */
const KANJI_LONG = `(?:${BEFORE_KANJI})(?:${KANJI_DIGIT}|[〇十百千])(?:[〇一二三四五六七八九十百千万億兆])+`;
const NUMBER = `(?:${DIGITS}|${KANJI_LONG})`;
const SHORT = `(?:${NUMBER}|(?:${BEFORE_KANJI})(?:${KANJI_DIGIT}|十))`;

/** Counters: what follows a number and makes even a single kanji numeral a count. */
const COUNTER =
  '(?:人|名|個|件|回|度|台|頭|匹|羽|本|枚|冊|社|校|カ国|か国|ヶ国|ヵ国|国(?![間籍立])|党|都市|州|県|隻|機|発|基|戸|世帯|軒|店|歳|才|倍|点|票|議席|試合|勝|敗|ゴール|着|通|箱|袋|杯|曲|作|話|巻|章|条|項|段階|種類|種|キロメートル|キロ|メートル|センチ|ミリ|トン|グラム|リットル|ヘクタール|エーカー|マイル|フィート|インチ|ポンド|バレル|つ|(?:km|cm|mm|kg|m)(?![A-Za-z]))';
const DURATIONS: Readonly<Record<string, string>> = {
  年: 'year',
  カ月: 'month',
  か月: 'month',
  ヶ月: 'month',
  ヵ月: 'month',
  ケ月: 'month',
  週間: 'week',
  週: 'week',
  日: 'day',
  時間: 'hour',
  分: 'minute',
  秒: 'second',
  世紀: 'century',
};
const DURATION = '(?:年|[カかヶヵケ]月|週間?|日|時間|分|秒|世紀)';
const CURRENCIES: Readonly<Record<string, string>> = {
  円: 'JPY',
  米ドル: 'USD',
  豪ドル: 'AUD',
  ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  ウォン: 'KRW',
  人民元: 'CNY',
  元: 'CNY',
  ルピー: 'INR',
  ルーブル: 'RUB',
  スイスフラン: 'CHF',
};
/** First year of the era, less one. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const VAGUE_UNIT: Readonly<Record<string, number>> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
};

const reading = (value: number, kind: Reading['kind'], unit: string | null = null): Reading => ({
  value,
  kind,
  unit,
});
const number = (text = ''): number => japaneseNumber(text);

function clockTime([, half, hour = '', minute]: RegExpExecArray): Reading {
  const minutes = minute === undefined ? 0 : minute === '半' ? 30 : number(minute.replace('分', ''));
  const afternoon = half === '午後' && number(hour) < 12 ? 12 : 0;
  return reading((number(hour) + afternoon) * 60 + minutes, 'time');
}

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
  const factor = VAGUE_UNIT[small]! * VAGUE_UNIT[large]!;
  return { value: factor * 2, upper: factor * 10 - 1, kind: 'approximate', unit: null };
}

const PATTERNS: readonly QuantityPattern[] = [
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
  {
    pattern: new RegExp(`(?:(午前|午後)の?)?(${SHORT})時(?!間|代|期|点)((?:${SHORT})分|半)?`, 'gu'),
    read: clockTime,
  },
  {
    pattern: /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/gu,
    read: ([, hour, minute]) => reading(Number(hour) * 60 + Number(minute), 'time'),
  },
  { pattern: /正午/gu, read: () => reading(12 * 60, 'time') },
  {
    pattern: new RegExp(`(${SHORT}) ?月(?!${KANJI_DIGIT}|\\d)`, 'gu'),
    read: ([, month]) => (number(month) <= 12 ? reading(number(month) * 100, 'date') : null),
  },
  {
    pattern: new RegExp(`(${SHORT})割(?:(${SHORT})(?:[~〜～](?:${SHORT}))?分)?`, 'gu'),
    read: ([, tenths, hundredths]) =>
      reading(number(tenths) * 10 + (hundredths === undefined ? 0 : number(hundredths)), 'percent'),
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
    pattern: new RegExp(
      `(${NUMBER}|数[十百千]?[万億兆]?)(${Object.keys(CURRENCIES).join('|')})(?!首|々|年)`,
      'gu',
    ),
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
    pattern: new RegExp(`(${DIGITS})[~〜～-](${DIGITS})(${COUNTER})?`, 'gu'),
    read: ([, low, high, unit]) =>
      number(high) > number(low)
        ? { ...reading(number(low), 'count', unit ?? null), upper: number(high) }
        : [reading(number(low), 'count'), reading(number(high), 'count')],
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
