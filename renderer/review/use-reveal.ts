import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { useAlignment } from '../alignment/alignment-context.ts';
import { useReview } from './review.ts';

type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Whether any of a row is on the screen, and whether it begins there. */
function inView({ measurementsCache, scrollOffset, scrollRect }: GridVirtualizer, row: number) {
  const { start = -1, end = -1 } = measurementsCache[row] ?? {};
  const top = scrollOffset ?? 0;
  const isBelow = start >= top + (scrollRect?.height ?? 0);
  return { any: end > top && !isBelow, begins: start >= top && !isBelow };
}

/**
 * Scrolls to the unit that becomes active, and back to it when the keyboard is to go into it while it is out of view;
 * for nothing else: a changed text scrolls nothing. Where a change of the alignment has put it in the place of another
 * the list stays as it is.
 */
export function useReveal(
  virtualizer: GridVirtualizer,
  units: readonly Unit[],
  activeUnit: UnitId | null,
): void {
  const { desk } = useAlignment();
  const reveal = useEffectEvent((unitId: string | null) => {
    const row = units.findIndex(unit => unit.id === unitId);
    if (row < 0) return;
    const stays = desk.staying(unitId);
    const start = virtualizer.measurementsCache[row]?.start ?? 0;
    if (stays && stays.top !== null) virtualizer.scrollToOffset(start - stays.top);
    else if (!stays || !inView(virtualizer, row).begins) virtualizer.scrollToIndex(row, { align: 'auto' });
  });
  useEffect(() => reveal(activeUnit), [activeUnit]);
  const { store } = useReview();
  const bringBack = useEffectEvent((unitId: UnitId) => {
    const row = units.findIndex(unit => unit.id === unitId);
    if (row >= 0 && !inView(virtualizer, row).any) virtualizer.scrollToIndex(row, { align: 'auto' });
  });
  useEffect(() => {
    let { focus: before } = store.get();
    return store.subscribe(() => {
      const { focus } = store.get();
      if (focus === before) return;
      before = focus;
      if (focus !== null && focus.unitId === activeUnit) bringBack(focus.unitId);
    });
  }, [store, activeUnit]);
}
