import { describe, expect, it } from 'vitest';
import { uncoveredChance } from '../../src/checks/coverage/uncovered.ts';
import { COVERAGE_SIGNS, UNCOVERED_WEIGHTS } from '../../src/checks/coverage/uncovered-weights.ts';

const TRANSLATED = { coverage: 0.6, weight: 2.5, excess: 0, gain: -0.5, loose: 0, rest: 0.6 };
const LOST = { coverage: 0.1, weight: 2.5, excess: 0.4, gain: 0.3, loose: 0.8, rest: 0.6 };

describe.each(['source', 'target'] as const)(
  'the chance that a sentence of the %s has no counterpart',
  side => {
    const chance = (signs: typeof LOST): number => uncoveredChance(signs, UNCOVERED_WEIGHTS[side]);

    it('tells a translated sentence from a lost one', () => {
      expect(chance(TRANSLATED)).toBeLessThan(0.02);
      expect(chance(LOST)).toBeGreaterThan(0.8);
    });

    it.each(COVERAGE_SIGNS)('moves with %s as that sign should', name => {
      const more = chance({ ...LOST, [name]: LOST[name] + 0.2 });
      if (name === 'coverage') expect(more).toBeLessThan(chance(LOST));
      else expect(more).toBeGreaterThan(chance(LOST));
    });
  },
);
