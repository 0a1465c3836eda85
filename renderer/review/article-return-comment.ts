import type { ReviewEvent } from '../../src/model/review.ts';

/** What the editor wrote when the article as a whole was returned last; empty where it never was. */
export function articleReturnComment(events: readonly ReviewEvent[]): string {
  return events.findLast(({ action, unitId }) => action === 'return' && unitId === null)?.comment ?? '';
}
