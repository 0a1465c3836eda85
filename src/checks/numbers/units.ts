import type { Quantity } from '../../lexicon/quantity.ts';

/** A row of the table: the unit's name, its size in the first unit of its dimension, and how both languages write it. */
type Row = readonly [name: string, size: number, ...spellings: readonly string[]];

/** Degrees are Celsius; Fahrenheit has another zero. Sizes are exact by definition (SI; international yard and pound). */
const UNITS: Readonly<Record<string, readonly Row[]>> = {
  time: [
    ['second', 1, '秒', '秒間'],
    ['minute', 60, '分', '分間'],
    ['hour', 3600, '時間'],
    ['day', 86_400, '日', '日間'],
    ['week', 604_800, '週', '週間'],
    ['month', 2_592_000, 'か月', 'カ月', 'ヶ月', 'ヵ月', '箇月'],
    ['year', 31_536_000, '年', '年間'],
    ['decade', 315_360_000],
    ['century', 3_153_600_000, '世紀'],
  ],
  length: [
    ['millimeter', 0.001, 'millimetre', 'mm', 'ミリ', 'ミリメートル'],
    ['centimeter', 0.01, 'centimetre', 'cm', 'センチ', 'センチメートル'],
    ['meter', 1, 'metre', 'm', 'メートル'],
    ['kilometer', 1000, 'kilometre', 'km', 'キロ', 'キロメートル'],
    ['inch', 0.0254, 'インチ'],
    ['foot', 0.3048, 'ft', 'フィート'],
    ['yard', 0.9144, 'ヤード'],
    ['mile', 1609.344, 'マイル'],
    ['nautical mile', 1852, 'カイリ', '海里'],
  ],
  area: [
    ['acre', 4046.86, 'エーカー'],
    ['hectare', 10_000, 'ヘクタール'],
    ['square mile', 2_589_988, '平方マイル'],
    ['square kilometer', 1e6, '平方キロ', '平方キロメートル'],
    ['square meter', 1, '平方メートル'],
    ['square foot', 0.092_903, '平方フィート'],
  ],
  weight: [
    ['gram', 1, 'グラム'],
    ['kilogram', 1000, 'kilo', 'kg', 'キロ', 'キログラム'],
    ['ton', 1e6, 'tonne', 'トン'],
    ['ounce', 28.35, 'oz', 'オンス'],
    ['pound weight', 453.6, 'pound', 'lb', 'ポンド'],
  ],
  volume: [
    ['liter', 1, 'litre', 'リットル'],
    ['gallon', 3.785, 'ガロン'],
    ['imperial gallon', 4.546, 'gallon', 'ガロン'],
    ['barrel', 159, 'バレル'],
  ],
  speed: [
    ['kph', 1, 'キロ', 'キロメートル'],
    ['mph', 1.609, 'マイル'],
    ['knot', 1.852, 'ノット'],
    ['meter per second', 3.6, 'メートル'],
  ],
  temperature: [
    ['celsius', 1, '度', 'degree'],
    ['fahrenheit', 1, 'degree'],
  ],
  money: [['GBP', 1, 'pound', 'ポンド']],
};

interface Unit {
  readonly dimension: string;
  readonly name: string;
  readonly size: number;
}

const BY_SPELLING: ReadonlyMap<string, readonly Unit[]> = Map.groupBy(
  Object.entries(UNITS).flatMap(([dimension, rows]) =>
    rows.flatMap(([name, size, ...spellings]) =>
      [name, ...spellings].map(spelling => ({ spelling, dimension, name, size })),
    ),
  ),
  ({ spelling }) => spelling,
);

const NONE: readonly Unit[] = [];

/** All that a unit's word may mean: キロ is a length, a weight or a speed, a pound a weight or money. */
function unitsOf({ kind, unit, text }: Quantity): readonly Unit[] {
  if (kind === 'money') {
    const isPound = /(?:pounds?|ポンド)$/iu.test(text);
    if (isPound) return BY_SPELLING.get('ポンド')!;
    return unit === null ? NONE : [{ dimension: 'money', name: unit, size: 1 }];
  }
  if (kind === 'percent')
    return [{ dimension: 'share', name: /ポイント|point/u.test(text) ? 'points' : 'percent', size: 1 }];
  if (unit === 'point') return [{ dimension: 'share', name: 'points', size: 1 }];
  return kind === 'year' || kind === 'date' || kind === 'time' ? NONE : (BY_SPELLING.get(unit ?? '') ?? NONE);
}

type UnitPair = readonly [english: Unit, japanese: Unit];

/** Readings of both units that measure the same thing. */
const sharedDimensions = (english: Quantity, japanese: Quantity): readonly UnitPair[] =>
  unitsOf(english).flatMap(a =>
    unitsOf(japanese).flatMap((b): readonly UnitPair[] => (a.dimension === b.dimension ? [[a, b]] : [])),
  );

/** Newspapers round what they convert: 180 miles are 290 or 300 kilometres. */
const CONVERTED = 0.05;
/** Whole degrees; a difference between temperatures has no zero, and is small. */
const DEGREES = 1;
const LARGEST_DIFFERENCE = 30;
const PHYSICAL = new Set(['length', 'area', 'weight', 'volume', 'speed', 'temperature']);

/** What the value in `from` comes to in `to`. */
function convert(value: number, from: Unit, to: Unit): number {
  if (from.name === 'fahrenheit' && to.name === 'celsius') return ((value - 32) * 5) / 9;
  if (from.name === 'celsius' && to.name === 'fahrenheit') return (value * 9) / 5 + 32;
  return (value * from.size) / to.size;
}

/** Near enough, or the same in one round figure (35,000 feet are 1万メートル); 21 feet are 6 metres, too. */
function isRounding(exact: number, written: number): boolean {
  const slack = Math.max(CONVERTED * Math.max(exact, written), Number.isInteger(written) ? 0.5 : 0);
  return Math.abs(exact - written) <= slack || Number(exact.toPrecision(1)) === written;
}

function isConversion([a, b]: UnitPair, x: number, y: number): boolean {
  if (a.name === b.name || !PHYSICAL.has(a.dimension)) return false;
  const converted = convert(x, a, b);
  if (a.dimension !== 'temperature') return isRounding(converted, y);
  const difference = a.name === 'fahrenheit' ? (x * 5) / 9 : (x * 9) / 5;
  return (
    Math.abs(converted - y) <= DEGREES ||
    (Math.abs(x) <= LARGEST_DIFFERENCE && Math.abs(difference - y) <= DEGREES / 2)
  );
}

/** Whether one is the other converted into another unit of the same dimension: 449 feet and 137メートル. */
export const convertedAlike = (english: Quantity, japanese: Quantity): boolean =>
  sharedDimensions(english, japanese).some(pair => isConversion(pair, english.value, japanese.value));

/** Equal numbers that count different things of one dimension: 20 minutes and 20時間, $350 and 350円. */
export function unitsDiffer(english: Quantity, japanese: Quantity): boolean {
  const pairs = sharedDimensions(english, japanese);
  return pairs.length > 0 && pairs.every(([a, b]) => a.name !== b.name);
}

/** A duration in the unit of a Japanese one, where that comes out even: two centuries are 200 years; else null. */
export function durationInUnitOf(english: Quantity, japanese: Quantity): number | null {
  const pair = sharedDimensions(english, japanese).find(([{ dimension }]) => dimension === 'time');
  if (pair === undefined) return null;
  const value = Number(convert(english.value, ...pair).toPrecision(9));
  return Number.isInteger(value * 2) ? value : null;
}

/** Wrong by more than this, two measures are of two things. */
const SAME_THING = 12;
const SAME_WEATHER = 80;

/** “Half an hour” is said in minutes as a rule, whole hours in hours: only the first is converted. */
const isConverted = ({ dimension }: Unit, { value }: Quantity): boolean =>
  PHYSICAL.has(dimension) || (dimension === 'time' && !Number.isInteger(value));

/** What an English measure comes to in the unit of a Japanese one; null where they measure different things. */
export function inUnitOf(english: Quantity, japanese: Quantity): number | null {
  const pair = sharedDimensions(english, japanese).find(
    ([a, b]) => isConverted(a, english) && a.name !== b.name,
  );
  return pair === undefined ? null : convert(english.value, ...pair);
}

/** Measures of one thing in different units, of which neither is the other converted: 500 gallons and 3500リットル. */
export function misconverted(english: Quantity, japanese: Quantity): boolean {
  if (!unitsDiffer(english, japanese)) return false;
  const expected = inUnitOf(english, japanese);
  if (expected === null || convertedAlike(english, japanese)) return false;
  if (isTemperature(english)) return Math.abs(expected - japanese.value) <= SAME_WEATHER;
  return Math.max(expected, japanese.value) <= SAME_THING * Math.min(expected, japanese.value);
}

/** Degrees of any scale. */
export const isTemperature = (quantity: Quantity): boolean =>
  unitsOf(quantity).some(({ dimension }) => dimension === 'temperature');

const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  USD: 'ドル',
  EUR: 'ユーロ',
  GBP: 'ポンド',
  JPY: '円',
  KRW: 'ウォン',
  CNY: '元',
  INR: 'ルピー',
  RUB: 'ルーブル',
  AUD: '豪ドル',
};
const TIME_NAMES: Readonly<Record<string, string>> = {
  second: '秒',
  minute: '分',
  hour: '時間',
  day: '日',
  week: '週間',
  month: 'カ月',
  year: '年',
};

/** What newspapers call an English duration's or sum's unit; null for measures, which they convert. */
export const japaneseUnit = ({ kind, unit }: Quantity): string | null =>
  (kind === 'money' ? CURRENCY_NAMES[unit ?? ''] : TIME_NAMES[unit ?? '']) ?? null;
