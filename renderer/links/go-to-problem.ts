import type { Review } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { focusRow } from '../review/use-row-keys.ts';
import { nextProblem } from './alignment-problems.ts';
import { unitLinks } from './unit-link.ts';

/** Frames after which a row that had to be scrolled to is there at the latest. */
const PATIENCE = 12;

/** Gives the keyboard to a row, as soon as it is rendered. */
function focusRowSoon(unitId: string, frames: number = PATIENCE): void {
  requestAnimationFrame(() => {
    focusRow(document, unitId);
    const there = document.activeElement?.closest('[data-unit]')?.getAttribute('data-unit') === unitId;
    if (!there && frames > 0) focusRowSoon(unitId, frames - 1);
  });
}

/** Goes to the next unit whose link needs a look; the keyboard goes to its row, where the alignment is changed. */
export function goToNextProblem(review: Review, actions: ReviewActions): void {
  const units = review.data()?.units ?? [];
  const { activeUnit } = review.store.get();
  const row = nextProblem(
    unitLinks(units),
    units.findIndex(unit => unit.id === activeUnit),
  );
  const unit = row === null ? undefined : units[row];
  if (!unit) return;
  actions.activate(unit.id);
  focusRowSoon(unit.id);
}
