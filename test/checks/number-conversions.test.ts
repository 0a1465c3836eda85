import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockWords, zonesDiffer } from '../../src/checks/numbers/clock.ts';
import { equivalent } from '../../src/checks/numbers/equivalence.ts';
import { newspaperNumber } from '../../src/checks/numbers/japanese-number.ts';
import { misconverted } from '../../src/checks/numbers/units.ts';
import { englishQuantities, japaneseQuantities, type Quantity } from '../../src/lexicon/quantities.ts';

const only = (quantities: readonly Quantity[]): Quantity => {
  expect(quantities).toHaveLength(1);
  return quantities[0]!;
};
const grouped = (value: number): string => value.toLocaleString('en-US');
const rounded = (value: number, digits: number): string => newspaperNumber(Number(value.toPrecision(digits)));

const MEASURES = [
  ['gallons', 'リットル', 3.785],
  ['pounds', 'キロ', 0.4536],
  ['lbs', 'キログラム', 0.4536],
  ['ounces', 'グラム', 28.35],
  ['acres', 'ヘクタール', 0.4047],
  ['square miles', '平方キロ', 2.59],
  ['square feet', '平方メートル', 0.0929],
  ['inches', 'センチ', 2.54],
  ['yards', 'メートル', 0.9144],
  ['nautical miles', 'キロ', 1.852],
  ['miles per hour', 'キロ', 1.609],
  ['mph', 'メートル', 0.447],
] as const;

describe('measures', () => {
  const pair = (value: number, from: string, size: number, to: string, digits: number) => ({
    english: only(englishQuantities(`${grouped(value)} ${from}`)),
    japanese: only(japaneseQuantities(`${rounded(value * size, digits)}${to}`)),
  });

  it('agree after a right conversion, however far newspapers round it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 90_000 }),
        fc.constantFrom(...MEASURES),
        fc.integer({ min: 1, max: 4 }),
        (value, [from, to, size], digits) => {
          const { english, japanese } = pair(value, from, size, to, digits);
          expect(equivalent(english, japanese)).toBe(true);
        },
      ),
    );
  });

  it('differ after a conversion that cannot be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 90_000 }),
        fc.constantFrom(...MEASURES),
        fc.constantFrom(0.2, 0.3, 0.5, 1.6, 2.1, 3.2, 7),
        (value, [from, to, size], factor) => {
          const { english, japanese } = pair(value, from, size * factor, to, 4);
          // Square miles taken for square kilometres and the like are told by the equal number instead.
          fc.pre(english.value !== japanese.value && Math.abs(english.value / japanese.value - 1) > 0.02);
          expect(equivalent(english, japanese)).toBe(false);
          expect(misconverted(english, japanese)).toBe(true);
        },
      ),
    );
  });
});

describe('temperatures', () => {
  const celsius = (degrees: number): string => (degrees < 0 ? `氷点下${-degrees}度` : `摂氏${degrees}度`);
  const fahrenheit = (degrees: number): string =>
    degrees < 0 ? `minus ${-degrees} degrees Fahrenheit` : `${degrees} degrees Fahrenheit`;

  it('agree in both scales, and with a sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 500 }), degrees => {
        const converted = Math.round(((degrees - 32) * 5) / 9);
        const english = only(englishQuantities(`It was ${fahrenheit(degrees)}.`));
        expect(english.value).toBe(degrees === 0 ? 0 : degrees);
        expect(equivalent(english, only(japaneseQuantities(celsius(converted))))).toBe(true);
      }),
    );
  });

  it('differ by three degrees', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 500 }), fc.constantFrom(-9, -3, 3, 12), (degrees, off) => {
        const wrong = Math.round(((degrees - 32) * 5) / 9) + off;
        fc.pre(wrong !== degrees);
        const english = only(englishQuantities(fahrenheit(degrees)));
        expect(equivalent(english, only(japaneseQuantities(celsius(wrong))))).toBe(false);
      }),
    );
  });

  it.each([
    ['40C', '気温40度', true],
    ['104°F', '40℃', true],
    ['95 degrees', '35度', true],
    ['95 degrees', '95度', true],
    ['95 degrees', '華氏95度', true],
    ['10 below zero', '零下10度', true],
    ['2.7 degrees Fahrenheit', '1.5度', true],
    ['minus 30 degrees', '30度', false],
    ['104°F', '華氏40度', false],
  ])('%s and %s: %s', (english, japanese, same) => {
    expect(equivalent(only(englishQuantities(english)), only(japaneseQuantities(japanese)))).toBe(same);
  });
});

describe('ranges', () => {
  const low = fc.integer({ min: 2, max: 900 });
  const more = fc.integer({ min: 2, max: 900 });

  it('have two ends in both languages, each with the unit', () => {
    fc.assert(
      fc.property(
        low,
        more,
        fc.constantFrom<(a: number, b: number) => string>(
          (a, b) => `${a} to ${b} minutes`,
          (a, b) => `${a}-${b} minutes`,
          (a, b) => `between ${a} and ${b} minutes`,
          (a, b) => `${a} minutes to ${b} minutes`,
        ),
        fc.constantFrom<(a: number, b: number) => string>(
          (a, b) => `${a}〜${b}分`,
          (a, b) => `${a}～${b}分`,
          (a, b) => `${a}-${b}分`,
          (a, b) => `${a}分から${b}分`,
          (a, b) => `${a}ないし${b}分`,
        ),
        (from, by, english, japanese) => {
          const both = [
            englishQuantities(`It took ${english(from, from + by)}.`),
            japaneseQuantities(`${japanese(from, from + by)}かかった。`),
          ];
          for (const ends of both)
            expect(ends.map(({ value, unit }) => [value, unit])).toEqual([
              [from, 'minute'],
              [from + by, 'minute'],
            ]);
        },
      ),
    );
  });

  it('share the scale that only their end has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 1, max: 50 }), (from, by) => {
        const values = [from * 1e6, (from + by) * 1e6];
        const of = (quantities: readonly Quantity[]) => quantities.map(({ value }) => value);
        expect(of(englishQuantities(`$${from}-${from + by} million`))).toEqual(values);
        expect(of(japaneseQuantities(`${from * 100}〜${(from + by) * 100}万ドル`))).toEqual(values);
      }),
    );
  });

  it('neighbouring figures are one or the other, never a longer number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 98 }),
        fc.constantFrom('、', '，'),
        fc.constantFrom('人', '回', '年', '時間'),
        fc.constantFrom('3', '３'),
        (first, comma, unit, width) => {
          fc.pre(comma === '、' || first % 10 < 9);
          const last = first % 10 < 9 ? (first % 10) + 1 : first + 1;
          const text = `${first}${comma}${last}${unit}`;
          const wide = text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
          const found = only(japaneseQuantities(width === '3' ? text : wide));
          expect([found.value, found.upper]).toEqual([first, first + 1]);
        },
      ),
    );
  });
});

describe('times', () => {
  const ZONES = [
    ['GMT', 0],
    ['BST', 1],
    ['EDT', -4],
    ['CEST', 2],
    ['PDT', -7],
  ] as const;
  const clock = (minutes: number): string => {
    const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
    return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  };
  const japan = (minutes: number): Quantity =>
    only(japaneseQuantities(`日本時間${clockWords(minutes, only(japaneseQuantities('午前1時')))}`));
  const minuteOfDay = fc.integer({ min: 0, max: 1439 });

  it('agree after conversion to the time of Japan', () => {
    fc.assert(
      fc.property(minuteOfDay, fc.constantFrom(...ZONES), (minutes, [zone, ahead]) => {
        const english = only(englishQuantities(`at ${clock(minutes)} ${zone}`));
        const there = (minutes + (9 - ahead) * 60) % 1440;
        expect(equivalent(english, japan(there))).toBe(true);
        expect(zonesDiffer(english, japan(there))).toBe(false);
      }),
    );
  });

  it('differ by hours, even where the clocks agree', () => {
    fc.assert(
      fc.property(
        minuteOfDay,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 2, max: 10 }),
        (minutes, [zone, ahead], hours) => {
          const english = only(englishQuantities(`at ${clock(minutes)} ${zone}`));
          const wrong = japan((minutes + (9 - ahead + hours) * 60) % 1440);
          fc.pre(wrong.value % 720 !== 0);
          expect(equivalent(english, wrong)).toBe(false);
        },
      ),
    );
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(minuteOfDay, fc.constantFrom('午前1時', '13時', '午後１時'), (minutes, model) => {
        const words = clockWords(minutes, only(japaneseQuantities(model)));
        expect(only(japaneseQuantities(words)).value).toBe(minutes);
      }),
    );
  });
});
