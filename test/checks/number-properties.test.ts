import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalent } from '../../src/checks/numbers/equivalence.ts';
import { newspaperNumber, numeralLike } from '../../src/checks/numbers/japanese-number.ts';
import { convertedAlike, unitsDiffer } from '../../src/checks/numbers/units.ts';
import { englishQuantities, japaneseQuantities, type Quantity } from '../../src/lexicon/quantities.ts';

const only = (quantities: readonly Quantity[]): Quantity => {
  expect(quantities).toHaveLength(1);
  return quantities[0]!;
};
const people = (value: number): Quantity =>
  only(englishQuantities(`${value.toLocaleString('en-US')} people`));
const LENGTHS = [
  ['feet', 'メートル', 0.3048],
  ['miles', 'キロ', 1.609344],
  ['inches', 'センチ', 2.54],
] as const;
const EXCLUSIVE = [
  ['minutes', '時間'],
  ['hours', '分間'],
  ['weeks', 'か月'],
  ['miles', 'キロ'],
  ['feet', 'メートル'],
  ['dollars', '円'],
  ['euros', 'ポンド'],
] as const;

describe('numbers of both languages', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 9_000_000_000_000 }),
        fc.constantFrom('3', '３'),
        (value, width) => {
          const japanese = only(japaneseQuantities(`${numeralLike(value, width)}人`));
          expect(japanese.value).toBe(value);
          expect(equivalent(people(value), japanese)).toBe(true);
        },
      ),
    );
  });

  it('agree after a correct conversion and never count as equal in another unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5000 }),
        fc.constantFrom(...LENGTHS),
        (value, [from, to, size]) => {
          const english = only(englishQuantities(`${value.toLocaleString('en-US')} ${from}`));
          const converted = only(japaneseQuantities(`${newspaperNumber(Math.round(value * size))}${to}`));
          expect(equivalent(english, converted)).toBe(true);
          const copied = only(japaneseQuantities(`${newspaperNumber(value)}${to}`));
          expect(convertedAlike(english, copied)).toBe(false);
        },
      ),
    );
  });

  it('differ when the unit was swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9999 }), fc.constantFrom(...EXCLUSIVE), (value, [from, to]) => {
        const english = only(englishQuantities(`${value} ${from}`));
        expect(unitsDiffer(english, only(japaneseQuantities(`${value}${to}`)))).toBe(true);
      }),
    );
  });
});
