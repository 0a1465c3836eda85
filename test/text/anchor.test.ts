import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor, makeAnchor } from '../../src/text/anchor.ts';

const placed = fc.tuple(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80)).map(([text, a, b]) => {
  const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
  return { text, range: { start, end } };
});

describe('anchors', () => {
  it('are found where they were made', () => {
    fc.assert(
      fc.property(placed, ({ text, range }) => {
        expect(findAnchor(text, makeAnchor(text, range))).toEqual(range);
      }),
    );
  });

  it('always lead to the same words', () => {
    fc.assert(
      fc.property(placed, fc.string({ maxLength: 80 }), ({ text, range }, edited) => {
        const anchor = makeAnchor(text, range);
        const found = findAnchor(edited, anchor);
        if (found !== null) expect(edited.slice(found.start, found.end)).toBe(anchor.exact);
      }),
    );
  });

  it('move with text inserted before them', () => {
    fc.assert(
      fc.property(placed, fc.string({ maxLength: 40 }), ({ text, range }, inserted) => {
        fc.pre(range.start < range.end);
        const anchor = makeAnchor(text, range);
        const found = findAnchor(inserted + text, anchor);
        expect(found).not.toBeNull();
        expect((inserted + text).slice(found!.start, found!.end)).toBe(anchor.exact);
      }),
    );
  });

  it('prefer the place whose context is theirs to the place where they were', () => {
    const before = '東京で会談した。大阪で会談した。';
    const anchor = makeAnchor(before, { start: 11, end: 13 });
    const after = '会談した。東京で会談した。大阪で会談した。';
    expect(findAnchor(after, anchor)).toEqual({ start: 16, end: 18 });
  });

  it('prefer the nearest of equal places', () => {
    const anchor = makeAnchor('ああああ', { start: 2, end: 3 });
    expect(findAnchor('あ', anchor)).toEqual({ start: 0, end: 1 });
  });

  it('are lost with their words', () => {
    const anchor = makeAnchor('首相は辞任した。', { start: 3, end: 5 });
    expect(findAnchor('首相は退いた。', anchor)).toBeNull();
  });

  it('a gap needs its context whole', () => {
    const anchor = makeAnchor('前。後。', { start: 2, end: 2 });
    expect(findAnchor('序。前。後。', anchor)).toEqual({ start: 4, end: 4 });
    expect(findAnchor('前。中。後。', anchor)).toBeNull();
  });
});
