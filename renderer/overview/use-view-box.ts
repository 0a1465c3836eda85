import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { MapLayout } from './map-layout.ts';
import { mapHeight } from './map-scroll.ts';

export type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** The box is never too low to be seen and caught (CSS pixels). */
const LEAST = 10;

/**
 * Keeps an element over the part of the map that is in view. It moves with every frame of scrolling, which the grid
 * itself is not rendered for.
 */
export function useViewBox(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: GridVirtualizer,
  layout: MapLayout,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const place = useEffectEvent(() => {
    const grid = scroller.current;
    if (grid === null || box.current === null) return;
    const list = virtualizer.measurementsCache;
    const top = grid.scrollTop + (virtualizer.options.scrollMargin ?? 0);
    const from = mapHeight(top, list, layout.rows);
    const to = mapHeight(grid.scrollTop + grid.clientHeight, list, layout.rows);
    box.current.style.transform = `translateY(${from}px)`;
    box.current.style.height = `${Math.max(LEAST, to - from)}px`;
  });
  // Rows are measured as they are rendered, and the list with them.
  useLayoutEffect(() => place());
  useEffect(() => {
    const grid = scroller.current;
    const onScroll = (): void => place();
    grid?.addEventListener('scroll', onScroll, { passive: true });
    return () => grid?.removeEventListener('scroll', onScroll);
  }, [scroller]);
  return box;
}
