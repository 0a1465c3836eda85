import type { Quantity } from '../../lexicon/quantity.ts';

/** Units that exclude each other, by dimension; the first spelling of each row names the unit. */
const UNITS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  time: [
    ['second', '秒', '秒間'],
    ['minute', '分', '分間'],
    ['hour', '時間'],
    ['day', '日', '日間'],
    ['week', '週', '週間'],
    ['month', 'か月', 'カ月', 'ヶ月', 'ヵ月', '箇月'],
    ['year', '年', '年間'],
    ['decade'],
    ['century', '世紀'],
  ],
  length: [
    ['millimeter', 'millimetre', 'mm', 'ミリ', 'ミリメートル'],
    ['centimeter', 'centimetre', 'cm', 'センチ', 'センチメートル'],
    ['meter', 'metre', 'm', 'メートル'],
    ['kilometer', 'kilometre', 'km', 'kph', 'キロ', 'キロメートル'],
    ['inch', 'インチ'],
    ['foot', 'feet', 'ft', 'フィート'],
    ['yard', 'ヤード'],
    ['mile', 'mph', 'マイル'],
  ],
  area: [
    ['acre', 'エーカー'],
    ['hectare', 'ヘクタール'],
    ['square mile', '平方マイル'],
    ['square kilometer', 'square kilometre', '平方キロ', '平方キロメートル'],
  ],
  weight: [
    ['gram', 'グラム'],
    ['kilogram', 'kg', 'キログラム'],
    ['ton', 'tonne', 'トン'],
    ['ounce', 'オンス'],
  ],
};

interface Unit {
  readonly dimension: string;
  readonly name: string;
}

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([dimension, rows]) =>
    rows.flatMap(spellings =>
      spellings.map(spelling => [spelling, { dimension, name: spellings[0]! }] as const),
    ),
  ),
);

const unitOf = ({ kind, unit, text }: Quantity): Unit | undefined => {
  if (kind === 'money') return unit === null ? undefined : { dimension: 'money', name: unit };
  if (kind === 'percent')
    return { dimension: 'share', name: /ポイント|point/u.test(text) ? 'points' : 'percent' };
  if (unit === 'point') return { dimension: 'share', name: 'points' };
  return kind === 'year' || kind === 'date' || kind === 'time' ? undefined : BY_SPELLING.get(unit ?? '');
};

/** Metres, square metres and grams in each unit. */
const SIZES: Readonly<Record<string, number>> = {
  millimeter: 0.001,
  centimeter: 0.01,
  meter: 1,
  kilometer: 1000,
  inch: 0.0254,
  foot: 0.3048,
  yard: 0.9144,
  mile: 1609.344,
  acre: 4046.86,
  hectare: 10_000,
  'square mile': 2_589_988,
  'square kilometer': 1e6,
  gram: 1,
  kilogram: 1000,
  ton: 1e6,
  ounce: 28.35,
};
/** Newspapers round what they convert: 180 miles are 290 or 300 kilometres. */
const CONVERTED = 0.05;

/** Whether one is the other converted into another unit of the same dimension: 449 feet and 137メートル. */
export function convertedAlike(english: Quantity, japanese: Quantity): boolean {
  const [a, b] = [unitOf(english), unitOf(japanese)];
  if (a === undefined || b === undefined || a.dimension !== b.dimension || a.name === b.name) return false;
  const [aSize, bSize] = [SIZES[a.name], SIZES[b.name]];
  if (aSize === undefined || bSize === undefined) return false;
  const [x, y] = [english.value * aSize, japanese.value * bSize];
  // A small whole number may be rounded by more: 21 feet are 6 metres.
  return Math.abs(x - y) <= Math.max(CONVERTED * Math.max(x, y), bSize / 2);
}

/** Equal numbers that count different things of one dimension: 20 minutes and 20時間, $350 and 350円. */
export function unitsDiffer(english: Quantity, japanese: Quantity): boolean {
  const [a, b] = [unitOf(english), unitOf(japanese)];
  return a !== undefined && b !== undefined && a.dimension === b.dimension && a.name !== b.name;
}
