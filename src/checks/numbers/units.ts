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
    ['kilometer', 'kilometre', 'km', 'キロ', 'キロメートル'],
    ['inch', 'インチ'],
    ['foot', 'feet', 'ft', 'フィート'],
    ['yard', 'ヤード'],
    ['mile', 'マイル'],
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
  return kind === 'year' || kind === 'date' || kind === 'time' ? undefined : BY_SPELLING.get(unit ?? '');
};

/** Equal numbers that count different things of one dimension: 20 minutes and 20時間, $350 and 350円. */
export function unitsDiffer(english: Quantity, japanese: Quantity): boolean {
  const [a, b] = [unitOf(english), unitOf(japanese)];
  return a !== undefined && b !== undefined && a.dimension === b.dimension && a.name !== b.name;
}
