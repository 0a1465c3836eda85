import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTable, serializeTable } from '../../src/lexicon/sorted-table.ts';

const key = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter(text => !/[\t\n]/.test(text) && text >= ' ');
const value = fc.string({ unit: 'grapheme', maxLength: 6 }).filter(text => !text.includes('\n'));

it('gives back what was put in, and nothing else', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), key, (rows, other) => {
      const table = createTable(serializeTable(Object.entries(rows)));
      for (const [known, expected] of Object.entries(rows)) expect(table.get(known)).toBe(expected);
      if (!Object.hasOwn(rows, other)) expect(table.get(other)).toBeUndefined();
    }),
  );
});

it('lists keys by prefix', () => {
  const table = createTable(
    serializeTable([
      ['의장대', 'a'],
      ['의장', 'b'],
      ['의자', 'c'],
      ['이장', 'd'],
    ]),
  );
  expect(table.keysFrom('의장', 10)).toEqual(['의장', '의장대']);
  expect(table.keysFrom('의장', 1)).toEqual(['의장']);
  expect(table.keysFrom('하', 10)).toEqual([]);
});

it('is empty over no bytes', () => {
  const table = createTable(new Uint8Array());
  expect(table.get('a')).toBeUndefined();
  expect(table.keysFrom('', 5)).toEqual([]);
});
