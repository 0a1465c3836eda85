import type { ArticleSummary } from '../../src/model/review.ts';

/** What an editor may be led to: to approve together what is left, the article, to return it, or to go on to the next. */
export type Step = 'together' | 'approve' | 'returned' | 'next';

/** Which step is due: null while there are paragraphs to look at one by one, and where all is done for long. */
export function dueStep(
  { state, counts }: Pick<ArticleSummary, 'state' | 'counts'>,
  { waiting, together }: { readonly waiting: readonly unknown[]; readonly together: readonly unknown[] },
  handedOn: boolean,
): Step | null {
  if (state === 'approved' || (state === 'returned' && handedOn)) return handedOn ? 'next' : null;
  if (waiting.length > 0) return waiting.length === together.length ? 'together' : null;
  if (counts.units === counts.excluded) return null;
  return counts.returned > 0 ? 'returned' : 'approve';
}
