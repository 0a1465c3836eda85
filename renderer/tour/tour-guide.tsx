import { lazy, Suspense } from 'react';
import type { ArticleReview } from '../../src/model/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import type { InspectorState } from '../review/use-inspector.ts';
import { useTour } from './use-tour.ts';

const Tour = lazy(() => import('./tour.tsx').then(module => ({ default: module.Tour })));

interface TourGuideProps {
  readonly article: ArticleReview;
  readonly actions: ReviewActions;
  readonly inspector: InspectorState;
}

/** The tour, while it runs. It follows every mark that is chosen: a component of its own, so that the page need not. */
export function TourGuide({ article, actions, inspector }: TourGuideProps) {
  const step = useTour(article, actions, inspector);
  if (step === null) return null;
  return (
    <Suspense fallback={null}>
      <Tour step={step} />
    </Suspense>
  );
}
