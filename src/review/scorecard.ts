import { MQM_CATEGORIES, type Severity } from '../model/issue.ts';
import {
  type CategoryTally,
  type CheckTally,
  type MqmScore,
  type Scorecard,
  type ScoredIssue,
  type ScoreProfile,
  type ScoreVerdict,
  SEVERITY_MULTIPLIERS,
  type SeverityTally,
} from '../model/scorecard.ts';

type Graded = Pick<ScoredIssue, 'severity'>;

/** ETPT summed up: the severity multiplier of every error. */
const penaltyPoints = (errors: readonly Graded[]): number =>
  errors.reduce((sum, { severity }) => sum + SEVERITY_MULTIPLIERS[severity], 0);

/**
 * Scores errors in `words` English source words (EWC) by MQM's linear model, raw and calibrated. One critical error
 * fails, whatever the score.
 */
export function scoreErrors(errors: readonly Graded[], words: number, profile: ScoreProfile): MqmScore {
  const points = penaltyPoints(errors);
  if (words <= 0) return { points, perThousand: null, raw: null, calibrated: null, passes: null };
  const perWord = points / words;
  const perThousand = perWord * 1000;
  const { threshold, acceptablePoints } = profile;
  const calibrated = 100 - (perThousand * (100 - threshold)) / acceptablePoints;
  const passes = calibrated >= threshold && !errors.some(({ severity }) => severity === 'critical');
  return { points, perThousand, raw: 100 * (1 - perWord), calibrated, passes };
}

/** How many there are of each severity. */
export function tallySeverities(issues: readonly Pick<ScoredIssue, 'severity'>[]): SeverityTally {
  const tally: Record<Severity, number> = { neutral: 0, minor: 0, major: 0, critical: 0 };
  for (const { severity } of issues) tally[severity]++;
  return tally;
}

const isError = ({ fate }: ScoredIssue): boolean => fate === 'corrected' || fate === 'remaining';

/** What a reviewer brought in and took out again stands in neither text. */
const stands = ({ fate, fromMachine }: ScoredIssue): boolean => fromMachine || fate === 'remaining';

/** Errors of what the machine wrote, errors that stand in the text now, and what is suspected in it. */
const groups = (issues: readonly ScoredIssue[]) => ({
  before: issues.filter(issue => isError(issue) && issue.fromMachine),
  after: issues.filter(({ fate }) => fate === 'remaining'),
  suspected: issues.filter(({ fate }) => fate === 'suspected'),
});

function tallies(issues: readonly ScoredIssue[]): Scorecard['totals'] {
  const { before, after, suspected } = groups(issues);
  return {
    before: tallySeverities(before),
    after: tallySeverities(after),
    suspected: tallySeverities(suspected),
  };
}

/** Types in the order of the typology; those that nothing is said of are left out. */
function byCategory(issues: readonly ScoredIssue[]): readonly CategoryTally[] {
  const counted = Map.groupBy(
    issues.filter(issue => issue.fate === 'suspected' || (isError(issue) && stands(issue))),
    ({ category }) => category,
  );
  return MQM_CATEGORIES.filter(category => counted.has(category)).map(category => ({
    category,
    ...tallies(counted.get(category)!),
  }));
}

/** What several checks reported counts for each of them; those with most decisions first. */
function byCheck(issues: readonly ScoredIssue[]): readonly CheckTally[] {
  const ids = new Set(issues.flatMap(({ checkIds }) => checkIds));
  const tallied = [...ids].map((checkId): CheckTally => {
    const own = issues.filter(({ checkIds }) => checkIds.includes(checkId));
    const count = (matches: (issue: ScoredIssue) => boolean): number => own.filter(matches).length;
    return {
      checkId,
      accepted: count(issue => isError(issue) && !issue.mended),
      mended: count(issue => isError(issue) && issue.mended),
      dismissed: count(({ fate }) => fate === 'dismissed'),
      suspected: count(({ fate }) => fate === 'suspected'),
    };
  });
  const total = (each: CheckTally): number => each.accepted + each.mended + each.dismissed + each.suspected;
  return tallied.toSorted((a, b) => total(b) - total(a) || a.checkId.localeCompare(b.checkId));
}

function verdictOf({ confirmed, atWorst }: Scorecard['after'], allReviewed: boolean): ScoreVerdict {
  if (confirmed.passes === false) return 'fail';
  return allReviewed && atWorst.passes === true ? 'pass' : 'open';
}

/**
 * The MQM scorecard of an article. Issues count once somebody accepted them, or mended their words; what is merely
 * suspected tells how far a score could fall; what was dismissed is no error.
 */
export function scorecardOf(
  issues: readonly ScoredIssue[],
  { words, allReviewed }: { readonly words: number; readonly allReviewed: boolean },
  profile: ScoreProfile,
): Scorecard {
  const { before, after, suspected } = groups(issues);
  const range = (errors: readonly ScoredIssue[], more: readonly ScoredIssue[]) => ({
    confirmed: scoreErrors(errors, words, profile),
    atWorst: scoreErrors([...errors, ...more], words, profile),
  });
  const standing = range(after, suspected);
  return {
    verdict: verdictOf(standing, allReviewed),
    before: range(
      before,
      suspected.filter(({ fromMachine }) => fromMachine),
    ),
    after: standing,
    categories: byCategory(issues),
    checks: byCheck(issues),
    totals: tallies(issues),
  };
}
