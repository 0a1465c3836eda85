import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { UnitLink } from '../links/unit-link.ts';
import { MARGIN } from './map-geometry.ts';
import { type Band, type MapLayout, stretchAt } from './map-layout.ts';
import { listOffset } from './map-scroll.ts';
import type { GridVirtualizer } from './use-view-box.ts';

/** Pixels a pointer may tremble in a click. */
const TREMBLE = 3;

interface MapPointerOptions {
  readonly layout: MapLayout;
  readonly links: readonly UnitLink[];
  /** What is in view, on the right rail. */
  readonly view: RefObject<Band>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: GridVirtualizer;
  readonly onJump: (row: number) => void;
}

/** What is under the pointer: a row, and how far down the map. */
export interface PointedRow {
  readonly row: number;
  readonly top: number;
}

/** A click jumps to the row, or on the left half to the row of the source paragraph; dragging scrolls the grid. */
export function useMapPointer(options: MapPointerOptions) {
  const { layout, links, view, scroller, virtualizer, onJump } = options;
  const [pointed, setPointed] = useState<PointedRow | null>(null);
  const press = useRef<{ readonly y: number; readonly hold: number; dragging: boolean } | null>(null);

  const rowAt = (event: PointerEvent<HTMLElement>): PointedRow | null => {
    const frame = event.currentTarget.getBoundingClientRect();
    const top = event.clientY - frame.top;
    const onSource = event.clientX - frame.left < frame.width / 2;
    const edges = onSource ? layout.paragraphs : layout.rows;
    const y = top - MARGIN;
    if (y < 0 || y >= (edges.at(-1) ?? 0)) return null;
    const place = stretchAt(edges, y);
    const row = onSource ? links.findIndex(({ bead }) => bead.source.includes(place)) : place;
    return row < 0 ? null : { row, top };
  };
  const scrollTo = (y: number): void => {
    const grid = scroller.current;
    if (grid)
      grid.scrollTop = listOffset(y, virtualizer.measurementsCache, layout.rows) - headOf(virtualizer);
  };

  return {
    pointed,
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { from, to } = view.current;
      const y = heightOf(event);
      // The box is held where it was caught, else by its middle.
      const hold = y >= from && y < to ? y - from : (to - from) / 2;
      press.current = { y: event.clientY, hold, dragging: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const held = press.current;
      if (held === null) {
        setPointed(rowAt(event));
        return;
      }
      held.dragging ||= Math.abs(event.clientY - held.y) > TREMBLE;
      if (!held.dragging) return;
      setPointed(null);
      scrollTo(heightOf(event) - held.hold);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const clicked = press.current?.dragging === false ? rowAt(event) : null;
      press.current = null;
      if (clicked) onJump(clicked.row);
    },
    onPointerCancel: (): void => {
      press.current = null;
    },
    onPointerLeave: (): void => setPointed(null),
  };
}

/** How far below the beginning of the rails the pointer is. */
const heightOf = (event: PointerEvent<HTMLElement>): number =>
  event.clientY - event.currentTarget.getBoundingClientRect().top - MARGIN;

/** Height of what covers the top of the list (CSS pixels). */
const headOf = (virtualizer: GridVirtualizer): number => virtualizer.options.scrollMargin ?? 0;
