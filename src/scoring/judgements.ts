import type { DismissalReason, RecordedDecision } from '../model/review.ts';

/** What one decision says of one check: how much it weighs, and which part of that agrees. */
export interface Judgement {
  readonly checkId: string;
  readonly checkVersion: number | null;
  readonly strength: number | null;
  readonly agreed: number;
  readonly weight: number;
  /** One reviewer on one day. */
  readonly sitting: string;
  readonly decision: RecordedDecision;
}

/**
 * What a dismissal weighs against a check. A wrong pairing of paragraphs is the aligner's fault. What is not worth
 * changing is rightly marked but of no use: half a disagreement.
 */
const DISMISSED: Readonly<Record<DismissalReason, number>> = {
  'correct-as-is': 1,
  'house-style': 1,
  'wrong-alignment': 0,
  'not-worth-it': 0.5,
  other: 1,
};

/** Who changes flagged words by hand may have other reasons than the mark: half of an agreement that was said. */
const MENDED = 0.5;

function weigh({ verdict, reason }: RecordedDecision): Pick<Judgement, 'agreed' | 'weight'> {
  if (verdict === 'accepted') return { agreed: 1, weight: 1 };
  if (verdict === 'mended') return { agreed: MENDED, weight: MENDED };
  return { agreed: 0, weight: verdict === 'dismissed' ? DISMISSED[reason ?? 'other'] : 0 };
}

/** A decision is carried along when paragraphs are merged or split; it was made once. */
const actOf = ({ checkId, quote, verdict, by, at }: RecordedDecision): string =>
  [checkId, quote, verdict, by, at].join('\u0000');

/** What verdicts that stand say of the checks that had reported the place. A wide dismissal was made once and counts once. */
export function judgementsOf(standing: readonly RecordedDecision[]): readonly Judgement[] {
  const acts = new Map(standing.map(decision => [actOf(decision), decision]));
  return [...acts.values()].flatMap(decision => {
    // Where a whole check was dismissed nothing was said of others.
    const reports = decision.reports.filter(
      ({ checkId }) => decision.scope !== 'check' || checkId === decision.checkId,
    );
    const byCheck = new Map(reports.toReversed().map(report => [report.checkId, report]));
    return [...byCheck.values()].map(({ checkId, checkVersion, strength }) => ({
      checkId,
      checkVersion,
      strength,
      ...weigh(decision),
      sitting: `${decision.by} ${decision.at.slice(0, 10)}`,
      decision,
    }));
  });
}
