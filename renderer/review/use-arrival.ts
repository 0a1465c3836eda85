import { useEffect, useEffectEvent } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview } from '../../src/model/review.ts';
import { mirroredUnits } from './draft-mirror.ts';
import { keepLastUnit, lastUnit } from './last-unit.ts';
import { isOpen } from './navigation.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';

/**
 * On arrival, makes the unit active that was active when the article was left, else the first that is open; takes up
 * texts that an earlier window could not send. `first` goes before either; undefined while it is not known whether there
 * is one. The keyboard stays where it is.
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
    const last = first ?? lastUnit(article.summary.id);
    const found = article.units.find(each => each.id === last);
    // What an editor begins with may be among the rows that are still on their way.
    if (!found && first && !whole) return;
    const unit = found ?? article.units.find(isOpen) ?? article.units[0];
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
