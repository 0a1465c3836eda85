import { describe, expect, it } from 'vitest';
import { openingOffset } from '../../renderer/review/opening-offset.ts';

const heights = Float64Array.from({ length: 100 }, () => 50);

describe('where a list is scrolled when it opens', () => {
  it('has the row a quarter down the window', () => {
    expect(openingOffset(heights, 40, 0, 800)).toBe(2000 - 200);
    expect(openingOffset(heights, 40, 3000, 800)).toBe(5000 - 200);
  });

  it('is not scrolled for a row that is in view anyway, or that nobody knows', () => {
    expect(openingOffset(heights, 3, 0, 800)).toBe(0);
    expect(openingOffset(heights, -1, 3000, 800)).toBe(3000);
    expect(openingOffset(new Float64Array(), -1, 0, 800)).toBe(0);
  });
});
