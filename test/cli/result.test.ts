import { describe, expect, it } from 'vitest';
import { spanInSegment } from '../../main/cli-result.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';

describe('spanInSegment', () => {
  const segments = segmentsOf(['上', 'あいう', '', 'えお', '下']);
  // The unit's text is あいう\n\nえお.
  it.each<[number, number, number, number, number, string]>([
    [0, 2, 1, 0, 2, 'あい'],
    [3, 3, 1, 3, 3, ''],
    [4, 4, 2, 0, 0, ''],
    [5, 7, 3, 0, 2, 'えお'],
    [6, 7, 3, 1, 2, 'お'],
    [1, 7, 1, 1, 3, 'いう'],
  ])('unit [%i, %i) → segment %i [%i, %i) %s', (start, end, segment, from, to, text) => {
    expect(spanInSegment({ start, end }, segments, [1, 2, 3])).toEqual({
      segment,
      start: from,
      end: to,
      text,
    });
  });

  it('is null beyond the unit', () => {
    expect(spanInSegment({ start: 9, end: 10 }, segments, [1, 2, 3])).toBeNull();
    expect(spanInSegment({ start: 0, end: 1 }, segments, [])).toBeNull();
  });
});
