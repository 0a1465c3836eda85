import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from '../../src/text/fold.ts';

describe('foldWidth', () => {
  it.each([
    ['１２，０００人', '12,000人'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['㌔', 'キロ'],
    ['Ａ社', 'A社'],
  ])('folds %s', (text, folded) => {
    expect(foldWidth(text).text).toBe(folded);
  });

  it('leads back to the words it came from', () => {
    const text = '約１０㌔の地点でｶﾞｽ';
    const folded = foldWidth(text);
    const at = folded.text.indexOf('キロ');
    const back = folded.original({ start: at, end: at + 2 });
    expect(text.slice(back.start, back.end)).toBe('㌔');
    const gas = folded.text.indexOf('ガス');
    const original = folded.original({ start: gas, end: gas + 2 });
    expect(text.slice(original.start, original.end)).toBe('ｶﾞｽ');
  });

  it('maps any range to one that folds to the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (text, a, b) => {
        const folded = foldWidth(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const back = folded.original({ start, end });
        expect(back.start).toBeLessThanOrEqual(back.end);
        if (start === end) return;
        expect(foldWidth(text.slice(back.start, back.end)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });

  it('leaves plain Japanese and pairs of surrogates alone', () => {
    const text = '𠮷野家で「3割」引き。👍';
    const folded = foldWidth(text);
    expect(folded.text).toBe(text);
    expect(folded.original({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 });
  });
});
