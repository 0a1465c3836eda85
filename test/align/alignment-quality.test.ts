import { describe, expect, it } from 'vitest';
import { alignmentQuality } from '../../src/align/alignment-quality.ts';
import { segmentsOf } from '../../src/app/read-pair.ts';
import type { Bead } from '../../src/model/article.ts';

const pair = { source: segmentsOf(['abcd', 'ef']), target: segmentsOf(['日本', '語']) };
const bead = (source: readonly number[], target: readonly number[], score: number): Bead => ({
  source,
  target,
  score,
  origin: 'auto',
});

describe('alignmentQuality', () => {
  it.each<[string, number, readonly Bead[]]>([
    ['all surely linked', 1, [bead([0], [0], 1), bead([1], [1], 1)]],
    ['nothing linked, however sure', 0, [bead([0, 1], [], 1), bead([], [0, 1], 1)]],
    ['long text weighs more than short', 2 / 3, [bead([0], [0], 1), bead([1], [], 1), bead([], [1], 1)]],
    ['half sure is half', 1 / 2, [bead([0, 1], [0, 1], 0.5)]],
  ])('%s', (_name, expected, beads) => {
    expect(alignmentQuality(beads, pair)).toBeCloseTo(expected);
  });

  it('is 0 where there is no text', () => {
    expect(alignmentQuality([], { source: [], target: [] })).toBe(0);
  });
});
