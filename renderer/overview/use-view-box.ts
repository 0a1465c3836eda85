import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Band, MapLayout } from './map-layout.ts';
import { viewOutline } from './map-paths.ts';
import { mapHeight } from './map-scroll.ts';

export type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** The box is never too low to be seen and caught (CSS pixels). */
const LEAST = 10;

const atLeast = ({ from, to }: Band): Band => ({ from, to: Math.max(to, from + LEAST) });

export interface ViewBox {
  readonly path: RefObject<SVGPathElement | null>;
  /** What is in view, on the right rail. */
  readonly band: RefObject<Band>;
}

/**
 * Keeps a shape over the part of the map that is in view: of the rows on the right, of the source they render on the
 * left. It follows every frame of scrolling, which the grid itself is not rendered for.
 */
export function useViewBox(
  scroller: RefObject<HTMLElement | null>,
  virtualizer: GridVirtualizer,
  layout: MapLayout,
): ViewBox {
  const path = useRef<SVGPathElement>(null);
  const band = useRef<Band>({ from: 0, to: 0 });
  const place = useEffectEvent((offset: number, height: number) => {
    if (path.current === null) return;
    const list = virtualizer.measurementsCache;
    const top = offset + (virtualizer.options.scrollMargin ?? 0);
    const bottom = offset + height;
    const between = (edges: Float64Array): Band =>
      atLeast({ from: mapHeight(top, list, edges), to: mapHeight(bottom, list, edges) });
    const right = between(layout.rows);
    const left = between(layout.progress);
    band.current = right;
    path.current.setAttribute('d', viewOutline(left, right));
  });
  const follow = useEffectEvent(() => {
    // Asking the grid itself would lay out all that was just rendered, and again what is put into it next.
    const { scrollOffset, scrollRect } = virtualizer;
    if (scrollRect !== null) place(scrollOffset ?? 0, scrollRect.height);
  });
  // Rows are measured as they are rendered, and the list with them.
  useLayoutEffect(() => follow());
  useEffect(() => {
    const grid = scroller.current;
    const onScroll = (): void => follow();
    grid?.addEventListener('scroll', onScroll, { passive: true });
    return () => grid?.removeEventListener('scroll', onScroll);
  }, [scroller]);
  return { path, band };
}
