import type { Output } from '../../src/api/contract.ts';
import { DISMISSAL_REASONS, type DismissalReason } from '../../src/model/review.ts';

/** A check as the core tells of it. */
export type CheckInfo = Output<'check.list'>[number];
type Share = NonNullable<CheckInfo['measured']>;

/** A share in whole per cent. */
export const percentOf = ({ right, of }: Share): number => (of === 0 ? 0 : Math.round((100 * right) / of));

/** Over fewer, a percentage says less than the counts themselves. */
const FEW = 10;
export const isTelling = ({ of }: Share): boolean => of >= FEW;

/** A count in which decisions may be halves: 12, 12.5. */
export const countText = (count: number): string => String(Math.round(count * 10) / 10);

/** How many marks were dismissed, and for which reasons, most frequent first. */
export function dismissalCounts({ acceptance }: Pick<CheckInfo, 'acceptance'>): {
  readonly total: number;
  readonly reasons: readonly { readonly reason: DismissalReason; readonly total: number }[];
} {
  const reasons = DISMISSAL_REASONS.map(reason => ({ reason, total: acceptance.dismissed[reason] }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);
  return { total: reasons.reduce((sum, { total }) => sum + total, 0), reasons };
}

/** The check to be proposed for switching off in passing: the first that nobody was told of. */
export const untold = (checks: readonly CheckInfo[], told: readonly string[]): CheckInfo | undefined =>
  checks.find(({ id, inTheWay }) => inTheWay && !told.includes(id));
