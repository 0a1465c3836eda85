/** The steps of the tour, each done by doing what it shows; reading the card is done by going on. */
export const TOUR_STEPS = ['mark', 'card', 'proposal', 'confirm', 'send'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** The step after something was done: past it, never back; null once the last is done. */
export function stepAfter(step: TourStep, done: TourStep): TourStep | null {
  if (TOUR_STEPS.indexOf(done) < TOUR_STEPS.indexOf(step)) return step;
  return TOUR_STEPS[TOUR_STEPS.indexOf(done) + 1] ?? null;
}

/** The step beside another one; the same where there is none. */
export function neighbourStep(step: TourStep, by: 1 | -1): TourStep {
  return TOUR_STEPS[TOUR_STEPS.indexOf(step) + by] ?? step;
}
