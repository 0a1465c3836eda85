import { useTranslation } from 'react-i18next';
import type { UnitId } from '../../src/model/article.ts';
import { notify } from '../design/toast.tsx';
import { currentLook, deskNow, goWhenLookKnown } from '../desk/desk-now.ts';
import { textThen } from '../desk/look.ts';
import { type CommandHandlers, useCommands } from '../keys/use-commands.ts';
import { preferences, setPreferences } from '../preferences/preferences.ts';
import { onceWhole } from '../review/once-whole.ts';
import { type Review, useReview } from '../review/review.ts';
import type { ReviewActions } from '../review/review-actions.ts';
import { neighbourChanged } from './changes.ts';
import { currentChangeBase } from './use-change-base.ts';
import { useSeeUnit } from './use-see-unit.ts';

/** The units in which the change view shows a change at this moment. */
function changedUnits(review: Review): readonly UnitId[] {
  const look = currentChangeBase() === 'look' ? currentLook(review) : null;
  const { seen } = review.store.get();
  return (review.data()?.units ?? [])
    .filter(unit => review.textOf(unit) !== (look === null ? unit.machine : textThen(unit, look, seen)))
    .map(({ id }) => id);
}

/** The changes of a unit that are drawn: none until its texts were compared. */
function drawnChanges(unitId: UnitId | null): readonly HTMLElement[] {
  if (unitId === null) return [];
  const within = `[data-unit="${CSS.escape(unitId)}"] [data-change]`;
  return [...document.querySelectorAll<HTMLElement>(within)];
}

/** The change beside the one that has the keyboard, or the outermost where none has it. */
function neighbourChange(changes: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const at = changes.findIndex(change => change.matches(':focus'));
  return at < 0 ? changes.at(step === 1 ? 0 : -1) : changes[at + step];
}

/** The keys of the change view; from the other views they lead from one changed paragraph to the next. */
export function useChangeCommands(actions: ReviewActions): CommandHandlers {
  const { t } = useTranslation();
  const review = useReview();
  const { store } = review;
  const see = useSeeUnit(actions);

  const order = (): readonly UnitId[] => (review.data()?.units ?? []).map(({ id }) => id);

  const goToChangedUnit = (step: 1 | -1): void => {
    const changed = preferences().role === 'editor' ? deskNow(review).news : changedUnits(review);
    if (changed.length === 0) notify({ text: t('changes.none') });
    actions.goTo(neighbourChanged(changed, order(), store.get().activeUnit, step));
  };
  const goToChange = (step: 1 | -1): void => {
    const { activeUnit } = store.get();
    const drawn = drawnChanges(activeUnit);
    const inUnit = neighbourChange(drawn, step);
    if (inUnit) {
      inUnit.focus();
      return;
    }
    const changed = changedUnits(review);
    const awaited = drawn.length === 0 && changed.find(id => id === activeUnit);
    const unitId = awaited || (neighbourChanged(changed, order(), activeUnit, step) ?? changed[0]);
    if (unitId === undefined) {
      notify({ text: t('changes.none') });
      return;
    }
    actions.activate(unitId);
    store.set({ changeFocus: { unitId, at: step === 1 ? 0 : 'last' } });
  };
  const go = (step: 1 | -1) => (): true => {
    goWhenLookKnown(review, () => {
      if (store.get().view === 'diff') goToChange(step);
      else goToChangedUnit(step);
    });
    return true;
  };

  /** The changes are about to be drawn anew: the keyboard shall be on the same one again. */
  const keepChange = (): void => {
    const { activeUnit: unitId } = store.get();
    const at = document.activeElement?.closest<HTMLElement>('[data-change]')?.dataset['change'];
    if (unitId !== null && at !== undefined) store.set({ changeFocus: { unitId, at: Number(at) } });
  };

  const own = {
    nextChange: go(1),
    previousChange: go(-1),
    seeChange: () => {
      if (preferences().role !== 'editor') return false;
      const { activeUnit } = store.get();
      if (activeUnit !== null) see(activeUnit);
      return true;
    },
    changeLayout: () => {
      keepChange();
      setPreferences({ changeLayout: preferences().changeLayout === 'inline' ? 'side' : 'inline' });
      store.set({ view: 'diff' });
      return true;
    },
    changeBase: () => {
      if (preferences().role !== 'editor') return false;
      keepChange();
      setPreferences({ changeBase: preferences().changeBase === 'look' ? 'machine' : 'look' });
      store.set({ view: 'diff' });
      return true;
    },
  } satisfies CommandHandlers;
  const handlers = onceWhole(review, own, ['nextChange', 'previousChange']);
  useCommands(handlers, {
    seeChange: () => (deskNow(review).news.length === 0 ? 'noNews' : null),
  });
  return handlers;
}
