import { setPreferences } from '../preferences/preferences.ts';
import { createStore } from '../review/store.ts';
import { stepAfter, type TourStep } from './tour-steps.ts';

/** Where the tour stands in this window; null while it does not run. */
export const tour = createStore<{ readonly step: TourStep | null }>({ step: null });

/** Ends the tour, finished or skipped: it does not come by itself again. */
export function endTour(): void {
  if (tour.get().step === null) return;
  tour.set({ step: null });
  setPreferences({ tourDone: true });
}

/** Tells the tour that something was done, whoever did it and how. */
export function noteDone(done: TourStep): void {
  const { step } = tour.get();
  if (step === null) return;
  const next = stepAfter(step, done);
  if (next === null) endTour();
  else if (next !== step) tour.set({ step: next });
}
