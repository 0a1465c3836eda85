import type { UnitId } from '../../src/model/article.ts';
import type { UnitComment } from '../../src/model/comment.ts';

/** How many open comments each unit has; a comment on a unit that was divided counts in every part. */
export function openCounts(comments: readonly UnitComment[]): ReadonlyMap<UnitId, number> {
  const counts = new Map<UnitId, number>();
  for (const { resolved, shownIn } of comments) {
    if (resolved !== null) continue;
    for (const unitId of shownIn) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  }
  return counts;
}

/** The comments that are shown with a unit: those that are open, and those that are settled. */
export function commentsOn(
  unitId: UnitId,
  comments: readonly UnitComment[],
): { readonly open: readonly UnitComment[]; readonly settled: readonly UnitComment[] } {
  const own = comments.filter(({ shownIn }) => shownIn.includes(unitId));
  return {
    open: own.filter(({ resolved }) => resolved === null),
    settled: own.filter(({ resolved }) => resolved !== null),
  };
}
