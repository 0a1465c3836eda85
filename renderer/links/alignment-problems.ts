import { ALIGNMENT_PROBLEMS, type AlignmentProblem, type UnitLink } from './unit-link.ts';

/** How many problems of each kind an article's links have. */
export function countProblems(links: readonly UnitLink[]): Readonly<Record<AlignmentProblem, number>> {
  const count = (kind: AlignmentProblem): number => links.filter(({ problem }) => problem === kind).length;
  const [unlinked, crossing, unsure] = ALIGNMENT_PROBLEMS.map(count);
  return { unlinked: unlinked ?? 0, crossing: crossing ?? 0, unsure: unsure ?? 0 };
}

/** The row of the next problem after `from` (-1 to begin at the top), going round past the end; null for none. */
export function nextProblem(links: readonly UnitLink[], from: number): number | null {
  const after = links.findIndex(({ problem }, row) => row > from && problem !== null);
  if (after >= 0) return after;
  const first = links.findIndex(({ problem }) => problem !== null);
  return first < 0 ? null : first;
}
