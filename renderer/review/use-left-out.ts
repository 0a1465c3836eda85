import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { ArticleReview, LeftOut, Unit } from '../../src/model/review.ts';
import { useReview } from './review.ts';

/** Room for the rows of a long article that are still on their way: heights above and below the others (CSS pixels). */
export interface Room {
  readonly above: number;
  readonly below: number;
}

/** Rows of the article, whether they are there or on their way. */
export const rowsIn = ({ units, leftOut }: Pick<ArticleReview, 'units' | 'leftOut'>): number =>
  units.length + (leftOut ? leftOut.before + leftOut.after : 0);

const NO_ROOM: Room = { above: 0, below: 0 };

/** About how much room the rows that are left out will take, by the heights of those that are there. */
export function roomFor(heights: Float64Array, leftOut: LeftOut | undefined): Room {
  if (leftOut === undefined || heights.length === 0) return NO_ROOM;
  const each = heights.reduce((sum, height) => sum + height, 0) / heights.length;
  return { above: Math.round(leftOut.before * each), below: Math.round(leftOut.after * each) };
}

/** When the rows above arrive they take another room than was left for them: what is in view stays where it is. */
export function useHoldInView(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLElement | null>,
  first: Unit | undefined,
  leftOut: LeftOut | undefined,
): void {
  const { rows } = useReview();
  const held = useRef<{ readonly unit: Unit; readonly start: number } | null>(null);
  const startOf = (unit: Unit): number | undefined =>
    virtualizer.measurementsCache[rows().get(unit.id) ?? -1]?.start;
  const hold = useEffectEvent(() => {
    if (leftOut !== undefined) {
      const start = first && startOf(first);
      held.current = first && start !== undefined ? { unit: first, start } : null;
      return;
    }
    const before = held.current;
    held.current = null;
    const start = before ? startOf(before.unit) : undefined;
    if (before && start !== undefined && start !== before.start && scroller.current)
      scroller.current.scrollTop += start - before.start;
  });
  useLayoutEffect(() => hold());
}
