import type { KeyboardEvent, RefObject } from 'react';
import type { Unit } from '../../src/model/review.ts';
import { isComposing } from '../keys/chord.ts';
import { useReview } from './review.ts';
import type { ReviewActions } from './review-actions.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the keyboard to a unit's row. */
export function focusRow(within: ParentNode | null, unitId: string): void {
  within?.querySelector<HTMLElement>(`[data-unit="${CSS.escape(unitId)}"]`)?.focus();
}

const isRow = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['unit'] !== undefined;

/** Enter, or any key that types a character. */
const begins = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key.length === 1) && !event.ctrlKey && !event.metaKey && !event.altKey;

/** While a row itself has the keyboard: the arrows go from row to row, Enter or typing begins to edit. */
export function useRowKeys(
  units: readonly Unit[],
  actions: ReviewActions,
  scroller: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  const { store } = useReview();
  const goBy = (step: 1 | -1): void => {
    const row = units.findIndex(unit => unit.id === store.get().activeUnit);
    const next = units[row + step];
    if (!next) return;
    actions.activate(next.id);
    requestAnimationFrame(() => focusRow(scroller.current, next.id));
  };
  return event => {
    const { activeUnit, activeIssue, view } = store.get();
    if (!isRow(event.target) || activeUnit === null || isComposing(event.nativeEvent)) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      goBy(step);
    } else if (view === 'edit' && begins(event)) {
      // A typed character still reaches the editor: the focus is there before the browser inserts it.
      if (event.key === 'Enter') event.preventDefault();
      actions.activate(activeUnit, { issue: activeIssue, at: null });
    }
  };
}
