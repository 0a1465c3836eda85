import { tierOf } from '../model/issue.ts';
import { DISMISSAL_REASONS, type DismissalReason } from '../model/review.ts';
import { calibrate } from './calibrate.ts';
import { CALIBRATION, type CalibrationTable } from './calibration-table.ts';
import type { Judgement } from './judgements.ts';

/** Right marks of all that were counted; weights, for a decision may be half a one. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What became of the marks of one check. */
export interface Acceptance {
  readonly accepted: number;
  /** Flagged words that somebody changed by hand. */
  readonly mended: number;
  readonly dismissed: Readonly<Record<DismissalReason, number>>;
  /** Which part of the decisions agrees, by weight; null where none bears on the check. */
  readonly agreement: Share | null;
}

/** Counts what reviewers said of one check. */
export function acceptanceOf(judgements: readonly Judgement[]): Acceptance {
  const count = (matches: (judgement: Judgement) => boolean): number => judgements.filter(matches).length;
  const dismissed = Object.fromEntries(
    DISMISSAL_REASONS.map(reason => [
      reason,
      count(({ decision }) => decision.verdict === 'dismissed' && (decision.reason ?? 'other') === reason),
    ]),
  ) as Record<DismissalReason, number>;
  const right = judgements.reduce((total, { agreed }) => total + agreed, 0);
  const of = judgements.reduce((total, { weight }) => total + weight, 0);
  return {
    accepted: count(({ decision }) => decision.verdict === 'accepted'),
    mended: count(({ decision }) => decision.verdict === 'mended'),
    dismissed,
    agreement: of === 0 ? null : { right, of },
  };
}

/** A check of which reviewers accept less than this … */
const LEAST_AGREEMENT = 0.3;
/** … over at least so many decisions is in their way. */
const ENOUGH_DECISIONS = 50;

/** Whether a check should be proposed for switching off. What reviewers mended unasked speaks for it, but is no decision. */
export function isInTheWay(judgements: readonly Judgement[]): boolean {
  const said = judgements.filter(({ decision, weight }) => decision.verdict !== 'mended' && weight > 0);
  const { agreement } = acceptanceOf(judgements);
  return (
    said.length >= ENOUGH_DECISIONS && agreement !== null && agreement.right < LEAST_AGREEMENT * agreement.of
  );
}

/** How many of a check's marks were right on the development data, of those that are shown by default; null if unmeasured. */
export function measuredPrecision(checkId: string, table: CalibrationTable = CALIBRATION): Share | null {
  const shown = (table[checkId] ?? []).filter(
    ({ from }) => tierOf(calibrate(checkId, from, table)) !== 'low',
  );
  const of = shown.reduce((total, { marks }) => total + marks, 0);
  return of === 0 ? null : { right: shown.reduce((total, { right }) => total + right, 0), of };
}
