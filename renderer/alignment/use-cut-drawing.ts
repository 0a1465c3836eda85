import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Side } from '../../src/model/text.ts';
import { surfaceIn, type TextSurface } from '../links/text-surface.ts';
import type { SplitMode } from './desk.ts';
import './cut-highlight.css';

/** Where a cut is drawn in a row, in CSS pixels from the row's corner. */
interface CutBar {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Name of the highlight of the lower half (CSS Custom Highlight API); cut-highlight.css says how it looks. */
const LOWER_HALF = 'cut-lower-half';
/** Over the colours of links. */
const PRIORITY = 2;

function barAt(surface: TextSurface, side: Side, at: number, origin: DOMRect): readonly CutBar[] {
  const box = surface.range({ start: at, end: at + 1 })?.getClientRects()[0];
  return box
    ? [{ side, left: box.left - origin.left - 1, top: box.top - origin.top, height: box.height }]
    : [];
}

/** Tints what would become the lower unit in both texts, and says where the cut stands. Nothing is redrawn or moved. */
export function useCutDrawing(
  { at, source }: Pick<SplitMode, 'at' | 'source'>,
  row: RefObject<HTMLElement | null>,
): readonly CutBar[] {
  const [bars, setBars] = useState<readonly CutBar[]>([]);
  useLayoutEffect(() => {
    const place = row.current;
    if (!place) return;
    const cuts = [
      { side: 'target', at },
      { side: 'source', at: source ?? null },
    ] as const;
    const draw = (): void => {
      const origin = place.getBoundingClientRect();
      const drawn = cuts.flatMap(cut => {
        const element = place.querySelector(`[data-text="${cut.side}"]`);
        if (!element || cut.at === null) return [];
        const surface = surfaceIn(element);
        const range = surface.range({ start: cut.at, end: surface.text().length });
        return range ? [{ range, bars: barAt(surface, cut.side, cut.at, origin) }] : [];
      });
      const highlight = new Highlight(...drawn.map(({ range }) => range));
      highlight.priority = PRIORITY;
      CSS.highlights.set(LOWER_HALF, highlight);
      setBars(drawn.flatMap(each => each.bars));
    };
    place.dataset['splitting'] = '';
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    return () => {
      observer.disconnect();
      delete place.dataset['splitting'];
      CSS.highlights.delete(LOWER_HALF);
    };
  }, [at, source, row]);
  return bars;
}
