import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/app/compare-text.ts';
import type { JapaneseTokenizer } from '../../src/segment/token.ts';
import { languageTools } from './open-app.ts';

let japanese: JapaneseTokenizer;
beforeAll(async () => {
  ({ japanese } = await languageTools());
});

describe('comparing texts', () => {
  it('finds whole words, not characters', () => {
    expect(compareTexts('港は火曜日に再開した。', '港は水曜日に再開した。', japanese)).toEqual([
      { kind: 'same', text: '港は' },
      { kind: 'deleted', text: '火曜日' },
      { kind: 'inserted', text: '水曜日' },
      { kind: 'same', text: 'に再開した。' },
    ]);
  });

  it.each([
    ['', '', []],
    ['', '港', [{ kind: 'inserted', text: '港' }]],
    ['港', '', [{ kind: 'deleted', text: '港' }]],
    ['港 へ\n', '港 へ\n', [{ kind: 'same', text: '港 へ\n' }]],
  ])('%j and %j', (before, after, parts) => {
    expect(compareTexts(before, after, japanese)).toEqual(parts);
  });

  const piece = fc.constantFrom(
    '港',
    'を',
    '再開',
    'し',
    'た',
    '。',
    ' ',
    '\n',
    '𠮟',
    'ABC',
    '12',
    '👍🏽',
    '　',
  );
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
  it('holds both texts whole, in order', () => {
    const property = fc.property(text, text, (before, after) => {
      const parts = compareTexts(before, after, japanese);
      const without = (kind: string) =>
        parts
          .filter(part => part.kind !== kind)
          .map(part => part.text)
          .join('');
      expect(without('inserted')).toBe(before);
      expect(without('deleted')).toBe(after);
      expect(parts.every(part => part.text.isWellFormed() && part.text !== '')).toBe(true);
    });
    fc.assert(property);
  });

  it('gives up on two long texts without anything in common', () => {
    const before = Array.from({ length: 30_000 }, (_, i) => `${(i * 7919) % 9973}甲`).join('、');
    const after = Array.from({ length: 30_000 }, (_, i) => `${(i * 7727) % 9967}乙`).join('。');
    const parts = compareTexts(before, after, japanese);
    expect(parts.map(({ text: part }) => part).join('').length).toBeGreaterThanOrEqual(before.length);
  });
});
