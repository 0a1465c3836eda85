import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import { tierOf } from '../../src/model/issue.ts';
import type { ActorId, RecordedDecision } from '../../src/model/review.ts';
import { acceptanceOf, isInTheWay, measuredPrecision } from '../../src/scoring/acceptance.ts';
import { calibrate } from '../../src/scoring/calibrate.ts';
import type { CalibrationTable } from '../../src/scoring/calibration-table.ts';
import { judgementsOf } from '../../src/scoring/judgements.ts';
import { learnCalibration } from '../../src/scoring/learn-calibration.ts';

const measured: CalibrationTable = {
  tried: [
    { from: 0.35, right: 3, marks: 6 },
    { from: 0.8, right: 37, marks: 40 },
  ],
};

let made = 0;
const decision = (
  over: Partial<RecordedDecision> & { readonly strength?: number; readonly day?: number } = {},
) => {
  const { strength = 0.9, day = 1, ...rest } = over;
  made++;
  const checkId = rest.checkId ?? 'tried';
  return {
    unitId: `u${made}` as UnitId,
    fingerprint: `f${made}`,
    checkId,
    quote: `words ${made}`,
    counterpart: '',
    verdict: 'dismissed',
    scope: 'here',
    reason: 'correct-as-is',
    comment: '',
    by: 'translator' as ActorId,
    at: new Date(Date.UTC(2026, 0, day, 9) + made * 1000).toISOString(),
    reports: [{ checkId, checkVersion: 1, fingerprint: `f${made}`, place: null, strength }],
    ...rest,
  } satisfies RecordedDecision;
};
const many = (count: number, over: Parameters<typeof decision>[0] = {}) =>
  Array.from({ length: count }, () => decision(over));
const learnt = (decisions: readonly RecordedDecision[]) =>
  learnCalibration(measured, judgementsOf(decisions));
const confidence = (decisions: readonly RecordedDecision[], strength = 0.9, checkId = 'tried') =>
  calibrate(checkId, strength, learnt(decisions));

describe('confidence learnt from reviewers', () => {
  it('is what was measured while nobody or one person on one day has judged', () => {
    expect(learnt([])).toEqual(measured);
    expect(confidence(many(200))).toBe(confidence([]));
    expect(tierOf(confidence(many(200)))).toBe('high');
  });

  it('stays near the measurement with few judgements, and follows many', () => {
    const few = confidence([...many(2, { day: 1 }), ...many(2, { day: 2 })]);
    expect(few).toBeLessThan(confidence([]));
    expect(confidence([]) - few).toBeLessThan(0.05);
    expect(confidence([...many(200, { day: 1 }), ...many(200, { day: 2 })])).toBeLessThan(0.25);
    const accepted = { verdict: 'accepted', reason: null } as const;
    const weak = [
      ...many(40, { ...accepted, day: 1, strength: 0.4 }),
      ...many(40, { ...accepted, day: 2, strength: 0.4 }),
    ];
    expect(tierOf(confidence([], 0.4))).toBe('low');
    expect(tierOf(confidence(weak, 0.4))).toBe('high');
  });

  it('moves no tier by a burst after a few words of others', () => {
    const others = [...many(2, { day: 1 }), ...many(2, { day: 2, by: 'editor' as ActorId })];
    expect(tierOf(confidence([...others, ...many(300, { day: 3 })]))).toBe('high');
  });

  it('counts another person on the same day as another sitting', () => {
    const both = [...many(100), ...many(100, { by: 'editor' as ActorId })];
    expect(confidence(both)).toBeLessThan(0.4);
  });

  it('is learnt for checks without a measurement', () => {
    const decisions = [1, 2, 3].flatMap(day => many(20, { checkId: 'untried', day, strength: 0.7 }));
    expect(confidence([], 0.7, 'untried')).toBe(0.7);
    expect(confidence(decisions, 0.7, 'untried')).toBeLessThan(0.3);
  });

  it('never falls as strength rises, whatever was judged', () => {
    const one = fc.record({
      strength: fc.double({ min: 0, max: 1, noNaN: true }),
      day: fc.integer({ min: 1, max: 4 }),
      verdict: fc.constantFrom('accepted' as const, 'dismissed' as const, 'mended' as const),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), judged => {
        const table = learnt(judged.map(decision));
        const confidences = Array.from({ length: 101 }, (_, i) => calibrate('tried', i / 100, table));
        expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
        expect(confidences.every(value => value >= 0 && value <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a decision says', () => {
  it.each([
    ['correct-as-is', 1],
    ['house-style', 1],
    ['not-worth-it', 0.5],
    ['wrong-alignment', 0],
    ['other', 1],
  ] as const)('dismissed as %s weighs %d against the check', (reason, weight) => {
    expect(judgementsOf([decision({ reason })])).toMatchObject([{ agreed: 0, weight }]);
  });

  it('agrees wholly where it was accepted, half where the words were only changed', () => {
    expect(judgementsOf([decision({ verdict: 'accepted' })])).toMatchObject([{ agreed: 1, weight: 1 }]);
    expect(judgementsOf([decision({ verdict: 'mended' })])).toMatchObject([{ agreed: 0.5, weight: 0.5 }]);
  });

  it('counts once where it was carried to other units, and for every check that had reported the place', () => {
    const made = decision();
    const [report] = made.reports;
    const reports = [report!, { ...report!, checkId: 'second' }];
    const carried = { ...made, unitId: 'elsewhere' as UnitId };
    expect(judgementsOf([made, carried])).toHaveLength(1);
    expect(
      judgementsOf([{ ...made, reports }])
        .map(({ checkId }) => checkId)
        .toSorted(),
    ).toEqual(['second', 'tried']);
    expect(judgementsOf([{ ...made, reports, scope: 'check' }]).map(({ checkId }) => checkId)).toEqual([
      'tried',
    ]);
  });
});

describe('acceptance', () => {
  it('counts verdicts by reason', () => {
    const decisions = [
      ...many(3, { verdict: 'accepted', reason: null }),
      ...many(2, { verdict: 'mended', reason: null }),
      ...many(2, { reason: 'not-worth-it' }),
      ...many(5, { reason: 'wrong-alignment' }),
      decision({ reason: 'house-style' }),
    ];
    expect(acceptanceOf(judgementsOf(decisions))).toEqual({
      accepted: 3,
      mended: 2,
      dismissed: { 'correct-as-is': 0, 'house-style': 1, 'wrong-alignment': 5, 'not-worth-it': 2, other: 0 },
      agreement: { right: 4, of: 6 },
    });
    expect(acceptanceOf([]).agreement).toBeNull();
  });

  it('proposes a check for switching off under 30% over 50 decisions', () => {
    const judged = (accepted: number, dismissed: number, over = {}) =>
      isInTheWay(
        judgementsOf([...many(accepted, { verdict: 'accepted', reason: null }), ...many(dismissed, over)]),
      );
    expect(judged(14, 36)).toBe(true);
    expect(judged(15, 35)).toBe(false);
    expect(judged(0, 49)).toBe(false);
    expect(judged(0, 80, { reason: 'wrong-alignment' })).toBe(false);
    expect(judged(0, 50, { reason: 'not-worth-it' })).toBe(true);
  });

  it('stands beside the precision of the marks that are shown', () => {
    expect(measuredPrecision('tried', measured)).toEqual({ right: 37, of: 40 });
    expect(measuredPrecision('untried', measured)).toBeNull();
  });
});
