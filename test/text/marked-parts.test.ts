import { expect, it } from 'vitest';
import { excerptParts, markedParts } from '../../src/text/marked-parts.ts';

const written = (parts: ReturnType<typeof markedParts>): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

it('cuts a text at its ranges, which may overlap or stand outside of the stretch', () => {
  const ranges = [
    { start: 1, end: 3 },
    { start: 2, end: 4 },
    { start: 5, end: 9 },
  ];
  expect(written(markedParts('abcdefghij', ranges))).toBe('a[bc][d]e[fghi]j');
  expect(written(markedParts('abcdefghij', ranges, { start: 3, end: 7 }))).toBe('[d]e[fg]');
  expect(written(markedParts('abcdefghij', ranges, { start: 9, end: 10 }))).toBe('j');
});

it('says where a stretch was cut off, and cuts no character in two', () => {
  const parts = excerptParts('👍港👎と船', [{ start: 2, end: 3 }], { start: 1, end: 4 });
  expect(written(parts)).toBe('👍[港]…');
  expect(new Set(parts.map(({ start }) => start)).size).toBe(parts.length);
  expect(written(excerptParts('港と船', [{ start: 2, end: 3 }], { start: 1, end: 3 }))).toBe('…と[船]');
});
