import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardinalValue } from '../../src/lexicon/english-numerals.ts';
import { japaneseNumber } from '../../src/lexicon/kanji-numerals.ts';
import { englishQuantities, japaneseQuantities, type Quantity } from '../../src/lexicon/quantities.ts';

const brief = (quantities: readonly Quantity[]): readonly string[] =>
  quantities.map(
    ({ text, kind, value, upper, unit }) =>
      `${text}: ${kind} ${Number(value.toFixed(4))}${upper === undefined ? '' : `..${upper}`}${unit === null ? '' : ` ${unit}`}`,
  );

describe('English', () => {
  it.each([
    ['a fund of $1.2 billion', ['$1.2 billion: money 1200000000 USD']],
    ['some 11,000 crates', ['11,000: count 11000']],
    ['dozens of trucks', ['dozens: approximate 24..95']],
    ['tens of thousands marched', ['tens of thousands: approximate 20000..99999']],
    ['several hundred guests', ['several hundred: approximate 200..999']],
    ['twenty-four hours', ['twenty-four hours: count 24 hour']],
    ['a 24-year wait', ['24-year: count 24 year']],
    ['two dozen eggs', ['two dozen: count 24']],
    ['two hundred and ten thousand homes', ['two hundred and ten thousand: count 210000']],
    [
      'a third of them, two-thirds of us',
      ['a third: count 0.3333 fraction', 'two-thirds: count 0.6667 fraction'],
    ],
    ['half the town', ['half: count 0.5 fraction']],
    ['in the second half', ['second: ordinal 2']],
    ['up 7.5%, or 12 percent', ['7.5%: percent 7.5', '12 percent: percent 12']],
    ['5 million euros', ['5 million euros: money 5000000 EUR']],
    ['£40m', ['£40m: money 40000000 GBP']],
    ['on June 30, 2024', ['June 30: date 630', '2024: year 2024 year']],
    ['30 June', ['30 June: date 630']],
    ['last March it may rain', ['March: date 300']],
    ['at 3:45 p.m.', ['3:45 p.m.: time 945']],
    ['by noon', ['noon: time 720']],
    ['the 1990s', ['1990s: year 1990..1999 year']],
    ['the 21st of them, the third', ['21st: ordinal 21', 'third: ordinal 3']],
    ['10-15 people lost 3-2', ['10: count 10', '15: count 15', '3: count 3', '2: count 2']],
    ['F-16s, COVID-19, G7 and one of them', []],
  ])('%s', (text, expected) => {
    expect(brief(englishQuantities(text))).toEqual(expected);
  });
});

describe('Japanese', () => {
  it.each([
    ['12億ドルの基金', ['12億ドル: money 1200000000 USD']],
    ['1万1000人が', ['1万1000人: count 11000 人']],
    ['11,000個以上', ['11,000個: count 11000 個']],
    ['数十台のトラック', ['数十: approximate 20..99']],
    ['数十万の兵士', ['数十万: approximate 200000..999999']],
    ['数億円', ['数億円: approximate 200000000..999999999 JPY']],
    ['十数人', ['十数: approximate 11..19']],
    ['二十四時間', ['二十四時間: count 24 hour']],
    ['24年ぶり', ['24年ぶり: count 24 year']],
    ['１９６１年に', ['１９６１年: year 1961 year']],
    ['令和元年', ['令和元年: year 2019 year']],
    ['1990年代', ['1990年代: year 1990..1999 year']],
    ['3割、４割５分', ['3割: percent 30', '４割５分: percent 45']],
    ['３分の２が、半分は', ['３分の２: count 0.6667 fraction', '半分: count 0.5 fraction']],
    ['6月30日午後3時45分', ['6月30日: date 630', '午後3時45分: time 945']],
    ['24日夜、正午', ['24日: date 24', '正午: time 720']],
    ['第二の案、3番目', ['第二: ordinal 2', '3番目: ordinal 3']],
    ['21世紀', ['21世紀: ordinal 21 century']],
    ['10〜15人', ['10: count 10 人', '15人: count 15 人']],
    ['統一部と三位一体、一方、十分な、二国間の千葉', []],
    ['３・５％増、１８２・４４ドル', ['３・５％: percent 3.5', '１８２・４４ドル: money 182.44 USD']],
    ['７・８月', ['７: count 7', '８月: date 800']],
    ['二人と三つ', ['二人: count 2 人', '三つ: count 3 つ']],
  ])('%s', (text, expected) => {
    expect(brief(japaneseQuantities(text))).toEqual(expected);
  });
});

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(value: number): string {
  if (value < 20) return WORDS[value]!;
  if (value < 100)
    return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${WORDS[value % 10]}`;
  const [size, name]: readonly [number, string] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  return `${inEnglish(Math.floor(value / size))} ${name}${rest === 0 ? '' : ` ${inEnglish(rest)}`}`;
}

function inKanji(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, name] of [
    [1e8, '億'],
    [1e4, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const factor = Math.floor(rest / size);
    rest %= size;
    if (factor > 0) text += (factor === 1 && size < 1e4 ? '' : inKanji(factor)) + name;
  }
  return text + (rest === 0 ? '' : '〇一二三四五六七八九'[rest]!);
}

/** 12億3400万5000: groups of four with their unit, as newspapers write it. */
function inGroups(value: number): string {
  const groups = [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
    [1, ''],
  ] as const;
  let rest = value;
  return groups
    .map(([size, name]) => {
      const group = Math.floor(rest / size);
      rest %= size;
      return group === 0 ? '' : `${group}${name}`;
    })
    .join('');
}

describe('what is written can be read back', () => {
  const full = (text: string): string =>
    text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

  it('English digits with commas, and scale words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2100, max: 1e12 }), value => {
        expect(englishQuantities(`about ${value.toLocaleString('en-US')} tons`)[0]?.value).toBe(value);
      }),
    );
  });

  it('English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), value => {
        const words = inEnglish(value);
        expect(cardinalValue(words)).toBe(value);
        expect(englishQuantities(`some ${words} boxes`).map(found => found.value)).toEqual([value]);
      }),
    );
  });

  it('Japanese groups of four, half and full width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9e15 }), value => {
        expect(japaneseNumber(inGroups(value))).toBe(value);
        expect(japaneseQuantities(`約${full(inGroups(value))}人`).map(found => found.value)).toEqual([value]);
      }),
    );
  });

  it('kanji numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e9 }), value => {
        expect(japaneseNumber(inKanji(value))).toBe(value);
      }),
    );
  });

  it('ranges quote the text, in order, without overlap', () => {
    const piece = fc.constantFrom(
      '12億',
      '３割',
      '数十',
      '人',
      'は',
      '二十四',
      '年',
      ' 11,000',
      ' dozens',
      ' of ',
      'June 30',
      '$5',
      '、',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const text = pieces.join('');
        for (const parse of [englishQuantities, japaneseQuantities]) {
          let end = 0;
          let last = '';
          for (const { range, text: quoted } of parse(text)) {
            expect(text.slice(range.start, range.end)).toBe(quoted);
            if (`${range.start}` !== last) expect(range.start).toBeGreaterThanOrEqual(end);
            end = range.end;
            last = `${range.start}`;
          }
        }
      }),
    );
  });
});
