import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MQM_CATEGORIES, SEVERITIES } from '../../src/model/issue.ts';
import { DEFAULT_PROFILE } from '../../src/model/profile.ts';
import type { ScoredIssue, ScoreProfile } from '../../src/model/scorecard.ts';
import { scorecardOf as cardOf, scoreErrors } from '../../src/review/scorecard.ts';

const issue = (over: Partial<ScoredIssue> = {}): ScoredIssue => ({
  fate: 'corrected',
  category: 'accuracy/mistranslation',
  severity: 'major',
  fromMachine: true,
  mended: false,
  unitId: null,
  checkIds: ['translation-trap'],
  ...over,
});
const minor = issue({ severity: 'minor' });
const major = issue();
const critical = issue({ severity: 'critical' });

describe('the MQM score', () => {
  it('of one major and two minor errors in 350 words, by hand', () => {
    // APT 5 + 1 + 1 = 7; PWPT 7 / 350 = 0.02; 20 points in 1,000 words.
    const score = scoreErrors([major, minor, minor], 350, DEFAULT_PROFILE);
    expect(score).toMatchObject({ points: 7, passes: false });
    expect(score.perThousand).toBeCloseTo(20, 9);
    expect(score.raw).toBeCloseTo(98, 9);
    expect(score.calibrated).toBeCloseTo(80, 9);
  });

  it('is the threshold where the points are those that are acceptable, and still passes', () => {
    const score = scoreErrors([major, major], 1000, DEFAULT_PROFILE);
    expect(score).toMatchObject({ calibrated: 90, passes: true });
  });

  it('follows the profile: a threshold of 95 at 20 points', () => {
    const profile: ScoreProfile = { threshold: 95, acceptablePoints: 20 };
    // APT 3 × 5 = 15 in 500 words: 30 in 1,000; 100 − 30 × 5 / 20.
    const score = scoreErrors([major, major, major], 500, profile);
    expect(score).toMatchObject({ points: 15, raw: 97, calibrated: 92.5, passes: false });
  });

  it('fails with one critical error, however long the text is', () => {
    const score = scoreErrors([critical], 100_000, DEFAULT_PROFILE);
    expect(score.calibrated).toBeCloseTo(99.75, 9);
    expect(score.passes).toBe(false);
  });

  it('counts a neutral note for nothing, and says nothing where there are no words', () => {
    expect(scoreErrors([issue({ severity: 'neutral' })], 10, DEFAULT_PROFILE)).toMatchObject({
      calibrated: 100,
      passes: true,
    });
    expect(scoreErrors([major], 0, DEFAULT_PROFILE)).toMatchObject({
      points: 5,
      raw: null,
      calibrated: null,
      passes: null,
    });
  });
});

const scorecardOf = (issues: readonly ScoredIssue[], text: Parameters<typeof cardOf>[1]) =>
  cardOf(issues, text, DEFAULT_PROFILE);
const reviewed = { words: 1000, allReviewed: true };

describe('the scorecard', () => {
  it('counts what was accepted before review, what is left of it after, and what is suspected apart', () => {
    const card = scorecardOf(
      [
        major,
        issue({ mended: true, severity: 'minor', category: 'style/register' }),
        issue({ fate: 'remaining', severity: 'minor' }),
        issue({ fate: 'suspected', severity: 'critical' }),
        issue({ fate: 'dismissed', severity: 'critical' }),
      ],
      reviewed,
    );
    expect(card.before.confirmed).toMatchObject({ points: 7, calibrated: 93 });
    expect(card.before.atWorst).toMatchObject({ points: 32, calibrated: 68 });
    expect(card.after.confirmed).toMatchObject({ points: 1, calibrated: 99 });
    expect(card.after.atWorst).toMatchObject({ points: 26, calibrated: 74 });
    expect(card.totals).toEqual({
      before: { neutral: 0, minor: 2, major: 1, critical: 0 },
      after: { neutral: 0, minor: 1, major: 0, critical: 0 },
      suspected: { neutral: 0, minor: 0, major: 0, critical: 1 },
    });
    expect(card.categories.map(({ category, before }) => [category, before.major, before.minor])).toEqual([
      ['accuracy/mistranslation', 1, 1],
      ['style/register', 0, 1],
    ]);
    expect(card.checks).toEqual([
      { checkId: 'translation-trap', accepted: 2, mended: 1, dismissed: 1, suspected: 1 },
    ]);
  });

  it('does not blame the machine for what a reviewer wrote', () => {
    const own = [
      issue({ fromMachine: false }),
      issue({ fromMachine: false, fate: 'suspected', category: 'linguistic/spelling' }),
    ];
    const card = scorecardOf(own, reviewed);
    expect(card.before.atWorst.points).toBe(0);
    expect(card.after.atWorst.points).toBe(5);
    expect(card.categories.map(({ category }) => category)).toEqual(['linguistic/spelling']);
  });

  it('passes only what was read from end to end and passes even at worst', () => {
    const verdict = (issues: readonly ScoredIssue[], allReviewed = true) =>
      scorecardOf(issues, { words: 1000, allReviewed }).verdict;
    expect(verdict([])).toBe('pass');
    expect(verdict([], false)).toBe('open');
    expect(verdict([issue({ fate: 'suspected' })])).toBe('pass');
    expect(verdict([issue({ fate: 'suspected', severity: 'critical' })])).toBe('open');
    expect(verdict([issue({ fate: 'remaining', severity: 'critical' })])).toBe('fail');
    expect(verdict([critical])).toBe('pass');
    expect(scorecardOf([], { words: 0, allReviewed: true }).verdict).toBe('open');
  });
});

const anyIssue = fc.record({
  fate: fc.constantFrom('corrected', 'remaining', 'suspected', 'dismissed'),
  category: fc.constantFrom(...MQM_CATEGORIES),
  severity: fc.constantFrom(...SEVERITIES),
  fromMachine: fc.boolean(),
  mended: fc.boolean(),
  unitId: fc.constant(null),
  checkIds: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
}) satisfies fc.Arbitrary<ScoredIssue>;
const issues = fc.array(anyIssue, { maxLength: 40 });
const words = fc.integer({ min: 1, max: 20_000 });
const profile = fc.record({
  threshold: fc.double({ min: 0, max: 99, noNaN: true }),
  acceptablePoints: fc.double({ min: 0.5, max: 200, noNaN: true }),
});

describe('whatever the errors', () => {
  it('one more never raises a score and never makes a text pass', () => {
    fc.assert(
      fc.property(issues, anyIssue, words, profile, (errors, more, count, strictness) => {
        const fewer = scoreErrors(errors, count, strictness);
        const all = scoreErrors([...errors, more], count, strictness);
        expect(all.calibrated!).toBeLessThanOrEqual(fewer.calibrated!);
        expect(all.raw!).toBeLessThanOrEqual(fewer.raw!);
        if (all.passes) expect(fewer.passes).toBe(true);
      }),
    );
  });

  it('their order does not matter to the counts, and the worst is never better than what is confirmed', () => {
    fc.assert(
      fc.property(issues, words, (all, count) => {
        const card = scorecardOf(all, { words: count, allReviewed: true });
        const turned = scorecardOf(all.toReversed(), { words: count, allReviewed: true });
        expect(turned.totals).toEqual(card.totals);
        expect(turned.verdict).toBe(card.verdict);
        for (const { confirmed, atWorst } of [card.before, card.after]) {
          expect(atWorst.calibrated!).toBeLessThanOrEqual(confirmed.calibrated!);
        }
        if (card.after.confirmed.passes === false) expect(card.verdict).toBe('fail');
      }),
    );
  });

  it('the rows of the table add up to its totals', () => {
    fc.assert(
      fc.property(issues, all => {
        const { categories, totals } = scorecardOf(all, reviewed);
        for (const column of ['before', 'after', 'suspected'] as const) {
          for (const severity of SEVERITIES) {
            const sum = categories.reduce((total, row) => total + row[column][severity], 0);
            expect(sum).toBe(totals[column][severity]);
          }
        }
      }),
    );
  });
});
