import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  insideAny,
  isWithin,
  onePerPlace,
  overlaps,
  overlapsAny,
  span,
  trimRange,
} from '../../src/text/ranges.ts';

const range = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const units = ({ start, end }: { start: number; end: number }): readonly number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

describe('ranges', () => {
  it('overlap exactly when they share a code unit', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(a.start < a.end && b.start < b.end);
        expect(overlaps(a, b)).toBe(units(a).some(unit => units(b).includes(unit)));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('an empty range overlaps what it lies inside, and itself', () => {
    expect(overlaps({ start: 2, end: 2 }, { start: 0, end: 3 })).toBe(true);
    expect(overlaps({ start: 3, end: 3 }, { start: 0, end: 3 })).toBe(false);
    expect(overlaps({ start: 2, end: 2 }, { start: 2, end: 2 })).toBe(true);
  });

  it('a span contains both and nothing shorter does', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = span(a, b);
        expect(contains(both, a) && contains(both, b)).toBe(true);
        expect([a.start, b.start]).toContain(both.start);
        expect([a.end, b.end]).toContain(both.end);
      }),
    );
  });

  it('knows which offsets lie inside and which ranges fit a text', () => {
    expect(insideAny([{ start: 1, end: 3 }], 3)).toBe(false);
    expect(insideAny([{ start: 1, end: 3 }], 2)).toBe(true);
    expect(isWithin({ start: 0, end: 4 }, 4)).toBe(true);
    for (const bad of [
      { start: -1, end: 2 },
      { start: 3, end: 2 },
      { start: 0, end: 5 },
      { start: 0.5, end: 2 },
      { start: 0, end: Number.NaN },
    ]) {
      expect(isWithin(bad, 4)).toBe(false);
    }
  });

  it('leaves each place to the first that claims it, in order', () => {
    fc.assert(
      fc.property(fc.array(range), ranges => {
        const kept: { start: number; end: number }[] = [];
        for (const each of ranges) if (!overlapsAny(kept, each)) kept.push(each);
        const found = onePerPlace(ranges, each => each);
        expect(new Set(found)).toEqual(new Set(kept));
        expect(found.map(({ start }) => start)).toEqual(
          found.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('trims white space, also the ideographic space', () => {
    expect(trimRange('　あ い \n', { start: 0, end: 6 })).toEqual({ start: 1, end: 4 });
    expect(trimRange('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
  });
});
