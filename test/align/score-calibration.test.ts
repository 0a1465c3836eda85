import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORE_CALIBRATION } from '../../src/align/alignment-table.ts';
import { calibratedScore, cappedLogit } from '../../src/align/score-calibration.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const beads = [
  { source: [0], target: [0] },
  { source: [0, 1], target: [0] },
  { source: [0], target: [] },
  { source: [], target: [0] },
] as const;

describe('calibratedScore', () => {
  it.each(beads)('stays a share and keeps the order of posteriors: $source, $target', bead => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(posterior =>
          calibratedScore({ ...bead, posterior }, SCORE_CALIBRATION),
        ) as [number, number];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('takes scores as they are where nothing was measured to be otherwise', () => {
    const asIs = { slope: 1, shift: 0 };
    const lines = { pair: asIs, merge: asIs, looseSource: asIs, looseTarget: asIs };
    expect(calibratedScore({ source: [0], target: [0], posterior: 0.25 }, lines)).toBe(0.25);
  });

  it('never claims what no measurement could show', () => {
    expect(cappedLogit(1)).toBeLessThan(10);
    expect(cappedLogit(0)).toBe(-cappedLogit(1));
  });
});
