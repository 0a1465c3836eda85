import { useEffect, useEffectEvent } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { mirroredUnits } from './draft-mirror.ts';
import { keepLastUnit, lastUnit } from './last-unit.ts';
import { isOpen } from './navigation.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';

/**
 * The unit at which an article opens: `first` where there is one, else the one that was active when the article was left,
 * else the first that is open; null where it may be among the rows that are still on their way.
 */
export function unitToBegin({ summary, units, leftOut }: ArticleReview, first: UnitId | null): Unit | null {
  const last = first ?? lastUnit(summary.id);
  const found = units.find(each => each.id === last);
  if (!found && first !== null && leftOut !== undefined) return null;
  return found ?? units.find(isOpen) ?? units[0] ?? null;
}

/**
 * On arrival, makes the unit active at which the article opens; takes up texts that an earlier window could not send.
 * `first` is undefined while it is not known whether there is one. The keyboard stays where it is.
 */
export function useArrival(
  article: ArticleReview,
  actions: ReviewActions,
  first: UnitId | null | undefined,
): void {
  const review = useReview();
  const whole = article.leftOut === undefined;
  const arrive = useEffectEvent(() => {
    const unsent = mirroredUnits();
    for (const unit of article.units) {
      if (unit.draft !== null || unsent.has(unit.id))
        review.sessions.open(unit, review.annotationsOf(unit.id));
    }
    if (review.store.get().activeUnit !== null) return;
    const unit = unitToBegin(article, first ?? null);
    if (unit) actions.activate(unit.id);
  });
  const known = first !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more for the rows that come later.
  useEffect(() => {
    if (known) arrive();
  }, [known, whole]);
  useEffect(() => {
    let last = review.store.get().activeUnit;
    return review.store.subscribe(() => {
      const { activeUnit } = review.store.get();
      if (activeUnit === null || activeUnit === last) return;
      last = activeUnit;
      keepLastUnit(review.articleId, activeUnit);
    });
  }, [review]);
}
