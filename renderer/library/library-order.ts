import type { ActorId, ArticleCounts, ArticleState, ArticleSummary } from '../../src/model/review.ts';
import { SEVERITY_MULTIPLIERS } from '../../src/model/scorecard.ts';

export const LIBRARY_ORDERS = [
  'title',
  'state',
  'progress',
  'issues',
  'assignee',
  'deadline',
  'updated',
] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number];

export interface LibrarySort {
  readonly by: LibraryOrder;
  readonly descending: boolean;
}

export const DEFAULT_SORT: LibrarySort = { by: 'updated', descending: true };

/** What people look for first: the newest, the worst, the next to be due. */
const DESCENDING_FIRST: ReadonlySet<LibraryOrder> = new Set(['updated', 'issues']);

/** The order after a column's heading was pressed: its better direction first, then the other. */
export const sortedBy = (sort: LibrarySort, by: LibraryOrder): LibrarySort => ({
  by,
  descending: sort.by === by ? !sort.descending : DESCENDING_FIRST.has(by),
});

/**
 * How far an article is: counts, and shares (0…1) of the paragraphs that will be exported. What is approved was
 * confirmed, too, and stays in that count; the shares lie side by side in one bar.
 */
export function progressOf(counts: ArticleCounts): {
  readonly total: number;
  readonly approved: number;
  readonly confirmed: number;
  readonly approvedShare: number;
  readonly confirmedShare: number;
} {
  const total = Math.max(0, counts.units - counts.excluded);
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  return {
    total,
    approved: counts.approved,
    confirmed: counts.confirmed + counts.approved,
    approvedShare: share(counts.approved),
    confirmedShare: share(counts.confirmed),
  };
}

const WEIGHED = ['critical', 'major', 'minor'] as const;

/** MQM's penalty points, so that one critical issue outweighs a handful of minor ones. */
const weight = (counts: ArticleCounts): number =>
  WEIGHED.reduce((sum, severity) => sum + SEVERITY_MULTIPLIERS[severity] * counts[severity], 0);

/** Along the way of an article. */
const STATE_RANK: Readonly<Record<ArticleState, number>> = {
  returned: 0,
  'in-review': 1,
  submitted: 2,
  approved: 3,
};

/** `compare` without a language set up for each pair of titles: thousands are sorted while somebody waits. */
const COLLATOR = new Intl.Collator('ja', { numeric: true });

/** By what an article is sorted; null where there is nothing, which stands last in either direction. */
type SortValue = string | number | null;

function readerOf(
  by: LibraryOrder,
  names: ReadonlyMap<ActorId, string>,
): (article: ArticleSummary) => SortValue {
  switch (by) {
    case 'title':
      return ({ title }) => title;
    case 'state':
      return ({ state }) => STATE_RANK[state];
    case 'progress':
      return ({ counts }) => {
        const { approvedShare, confirmedShare } = progressOf(counts);
        return approvedShare + confirmedShare / 1000;
      };
    case 'issues':
      return ({ counts }) => weight(counts);
    case 'assignee':
      return ({ assignee }) => (assignee === null ? null : (names.get(assignee) ?? assignee));
    case 'deadline':
      return ({ deadline }) => (deadline === null ? null : Date.parse(deadline));
    case 'updated':
      return ({ updatedAt }) => Date.parse(updatedAt);
  }
}

const compareValues = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : COLLATOR.compare(String(a), String(b));

/** The articles in the order asked for; those alike, the last changed first. `names`: of the people, by id. */
export function sortLibrary(
  articles: readonly ArticleSummary[],
  { by, descending }: LibrarySort,
  names: ReadonlyMap<ActorId, string>,
): readonly ArticleSummary[] {
  const read = readerOf(by, names);
  const direction = descending ? -1 : 1;
  return articles
    .map(article => ({ article, value: read(article), updated: Date.parse(article.updatedAt) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) {
        if (a.value !== b.value) return a.value === null ? 1 : -1;
      } else if (a.value !== b.value) return direction * compareValues(a.value, b.value);
      return b.updated - a.updated;
    })
    .map(({ article }) => article);
}
