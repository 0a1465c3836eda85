import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { ArticleId, UnitId } from '../../src/model/article.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';

/** A unit to go to, and where in its translation. */
export interface Destination {
  readonly articleId: ArticleId;
  readonly unitId: UnitId;
  readonly at: number | null;
}

/** Where the window is going while the other article loads. */
let pending: Destination | null = null;

/** Says where an article that is about to open shall open, whatever else it would open at. */
export function headFor(destination: Destination): void {
  pending = destination;
}

/** The unit at which an article is about to open, if somebody said so. */
export const headedFor = (articleId: ArticleId): UnitId | null =>
  pending?.articleId === articleId ? pending.unitId : null;

/** Goes to a unit, of this article or another; one that has left the grid meanwhile is not gone to. */
export function useJump(actions: ReviewActions): (destination: Destination) => void {
  const { articleId, unit, whenWhole } = useReview();
  const [, navigate] = useLocation();
  const arrive = useEffectEvent(() => {
    if (pending?.articleId !== articleId) return;
    const { unitId, at } = pending;
    pending = null;
    const go = (): void => actions.activate(unitId, { at });
    if (unit(unitId)) go();
    else whenWhole(() => unit(unitId) && go());
  });
  useEffect(() => arrive(), []);
  return destination => {
    headFor(destination);
    if (destination.articleId === articleId) {
      const { unitId, at } = destination;
      pending = null;
      if (unit(unitId)) actions.activate(unitId, { at });
    } else navigate(`/articles/${destination.articleId}`);
  };
}
