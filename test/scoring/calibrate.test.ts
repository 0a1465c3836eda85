import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/rules/index.ts';
import { calibrate } from '../../src/scoring/calibrate.ts';
import { CALIBRATION, type CalibrationTable } from '../../src/scoring/calibration-table.ts';

const table: CalibrationTable = {
  tried: [
    { from: 0.2, right: 10, marks: 100 },
    { from: 0.6, right: 900, marks: 1000 },
  ],
  new: [{ from: 0, right: 1, marks: 1 }],
};

describe('calibrate', () => {
  it('is the precision of the band where there are many labels', () => {
    expect(calibrate('tried', 0.3, table)).toBeCloseTo(0.11, 2);
    expect(calibrate('tried', 0.6, table)).toBeCloseTo(0.9, 2);
  });

  it('is the strength itself where there are none', () => {
    expect(calibrate('unknown', 0.7, table)).toBe(0.7);
    expect(calibrate('tried', 0.1, table)).toBe(0.1);
  });

  it('moves little for one label', () => {
    expect(calibrate('new', 0.5, table)).toBeGreaterThan(0.5);
    expect(calibrate('new', 0.5, table)).toBeLessThan(0.6);
  });

  it('never falls as strength rises, for any check', () => {
    for (const { meta } of checks) {
      const confidences = Array.from({ length: 101 }, (_, i) => calibrate(meta.id, i / 100));
      expect(confidences, meta.id).toEqual(confidences.toSorted((a, b) => a - b));
      expect(confidences.every(confidence => confidence >= 0 && confidence <= 1)).toBe(true);
    }
  });

  it('knows only checks that exist', () => {
    const ids = new Set(checks.map(({ meta }) => meta.id));
    expect(Object.keys(CALIBRATION).filter(id => !ids.has(id))).toEqual([]);
  });
});
