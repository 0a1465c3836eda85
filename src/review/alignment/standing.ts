import type { AlignedUnit } from '../../model/alignment.ts';
import type { UnitState } from '../../model/review.ts';

type Standing = Pick<AlignedUnit, 'state' | 'comment'>;

/** What editors said of units that stand as returned, each comment once. */
export const commentsOf = (units: readonly Standing[]): readonly string[] => [
  ...new Set(units.filter(({ state }) => state === 'returned').map(({ comment }) => comment)),
];

/**
 * Where a unit stands that came out of others. A return and what the editor said survive; a confirmation or an
 * approval does not: it was of another pair.
 */
export function standing(
  units: readonly Standing[],
  revised: boolean,
): { readonly state: UnitState; readonly comment: string } {
  const comments = commentsOf(units);
  if (comments.length === 0) return { state: revised ? 'edited' : 'untouched', comment: '' };
  return { state: 'returned', comment: comments.join('\n') };
}
