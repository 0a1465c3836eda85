import type { ArticleCounts, ArticleSummary } from '../../src/model/review.ts';

export const LIBRARY_ORDERS = ['updated', 'title', 'issues', 'progress'] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number];

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

/** MQM's penalty points, so that one critical issue outweighs a handful of minor ones. */
const weight = ({ critical, major, minor }: ArticleCounts): number => 25 * critical + 5 * major + minor;

const COMPARE: Readonly<Record<LibraryOrder, (a: ArticleSummary, b: ArticleSummary) => number>> = {
  updated: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  title: (a, b) => a.title.localeCompare(b.title, 'ja'),
  issues: (a, b) => weight(b.counts) - weight(a.counts),
  progress: (a, b) => progressOf(a.counts).approvedShare - progressOf(b.counts).approvedShare,
};

/** The articles whose titles hold all words of the query, width and case aside, in the order asked for. */
export function arrangeLibrary(
  articles: readonly ArticleSummary[],
  query: string,
  order: LibraryOrder,
): readonly ArticleSummary[] {
  const fold = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();
  const words = fold(query).split(/\s+/).filter(Boolean);
  return articles
    .filter(({ title }) => words.every(word => fold(title).includes(word)))
    .toSorted((a, b) => COMPARE[order](a, b) || COMPARE.updated(a, b));
}
