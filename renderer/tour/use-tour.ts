import { useEffect, useEffectEvent, useRef } from 'react';
import type { ArticleReview, Unit } from '../../src/model/review.ts';
import { useCommands } from '../keys/use-commands.ts';
import { preferences } from '../preferences/preferences.ts';
import { useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { useSelected } from '../review/store.ts';
import type { InspectorState } from '../review/use-inspector.ts';
import { TOUR_STEPS, type TourStep } from './tour-steps.ts';
import { noteDone, tour } from './tour-store.ts';

/** The source file of the sample that a new library holds. */
const SAMPLE = 'ferry.en.txt';

/**
 * Starts the tour where a newcomer opens the sample, or by command, and follows what is done in the article. Returns
 * the step that is shown.
 */
export function useTour(
  article: ArticleReview,
  actions: ReviewActions,
  inspector: InspectorState,
): TourStep | null {
  const review = useReview();
  const { store } = review;
  const step = useSelected(tour, state => state.step);
  const issue = useSelected(store, state => state.activeIssue);
  const dialog = useSelected(store, state => state.dialog?.kind);
  const { sourceName, state } = article.summary;
  const confirmed = article.units.filter(unit => unit.state === 'confirmed').length;

  /** The first paragraph with a grave mark that can be corrected with one key; else the first with any such mark. */
  const showpiece = (): Unit | undefined => {
    const shown = (unit: Unit, grave: boolean): boolean =>
      !unit.excluded &&
      review
        .issuesOf(unit.id)
        .open.some(
          ({ target, suggestions, severity }) =>
            target !== null && suggestions.length > 0 && (severity === 'critical' || !grave),
        );
    return article.units.find(unit => shown(unit, true)) ?? article.units.find(unit => shown(unit, false));
  };
  const start = (): boolean => {
    const unit = showpiece();
    if (!unit) return false;
    store.set({ view: 'edit' });
    actions.activate(unit.id);
    tour.set({ step: TOUR_STEPS[0] });
    return true;
  };
  useCommands({ tour: () => start() || true }, { tour: () => (showpiece() ? null : 'noMarks') });

  const arrive = useEffectEvent(() => {
    if (sourceName === SAMPLE && !preferences().tourDone) start();
  });
  useEffect(() => {
    arrive();
    return () => tour.set({ step: null });
  }, []);

  useEffect(() => {
    if (issue !== null) noteDone('mark');
  }, [issue]);
  useEffect(() => {
    if (dialog === 'export') noteDone('send');
  }, [dialog]);
  useEffect(() => {
    if (state === 'submitted' || state === 'approved') noteDone('send');
  }, [state]);
  const counted = useRef(confirmed);
  useEffect(() => {
    if (confirmed > counted.current) noteDone('confirm');
    counted.current = confirmed;
  }, [confirmed]);

  const openInspector = useEffectEvent(() => inspector.open || inspector.setOpen(true));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that is made narrower folds it away meanwhile.
  useEffect(() => {
    // In a narrow window it is folded away; what these steps show is in it.
    if (step === 'card' || step === 'proposal' || step === 'confirm') openInspector();
  }, [step, inspector.open]);
  return step;
}
