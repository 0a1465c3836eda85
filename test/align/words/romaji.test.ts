import { describe, expect, it } from 'vitest';
import { likeness, plainRomaji, romajiOf } from '../../../src/align/words/romaji.ts';

describe('romaji', () => {
  it.each([
    ['トウキョウ', 'Tōkyō'],
    ['とうきょう', 'Toukyou'],
    ['シンバシ', 'Shimbashi'],
    ['ホッカイドウ', 'Hokkaidō'],
    ['マッチャ', 'matcha'],
    ['ジュウドウ', 'jyudo'],
    ['オオノ', 'Ohno'],
  ])('%s is %s', (kana, latin) => {
    expect(romajiOf(kana)).toBe(plainRomaji(latin));
  });

  it('measures likeness by letters', () => {
    expect(likeness('minami', 'minami')).toBe(1);
    expect(likeness('minami', 'minamu')).toBeCloseTo(5 / 6);
    expect(likeness('', '')).toBe(0);
    expect(likeness('abc', '')).toBe(0);
  });
});
