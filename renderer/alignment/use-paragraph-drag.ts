import type { PointerEvent as ReactPointerEvent } from 'react';
import type { UnitId } from '../../src/model/article.ts';
import { type Alignment, useAlignment } from './alignment-context.ts';
import { type Dragged, type Drop, dropOn } from './drop-target.ts';
import { scrollNearEdges } from './scroll-near-edges.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const SLACK = 4;

const rowUnder = (x: number, y: number): UnitId | null => {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-unit]');
  return (row?.dataset['unit'] as UnitId | undefined) ?? null;
};

/** Whether two drops would do the same. */
const sameDrop = (one: Drop | null, other: Drop | null): boolean => one?.unitId === other?.unitId;

/** A drag is no press: the click that comes with its end opens no menu and activates no row. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

/** Follows one drag until it is let go or given up with Escape. */
function follow({ desk, actions }: Alignment, dragged: Dragged, text: string, from: ReactPointerEvent): void {
  const { store } = desk;
  const units = actions.standings();
  const scroller = from.currentTarget.closest<HTMLElement>('[data-grid]');
  const end = new AbortController();
  let begun = false;

  const show = (x: number, y: number): void => {
    const drop = dropOn(units, dragged, rowUnder(x, y));
    const before = store.get().drag?.drop ?? null;
    store.set({ drag: { dragged, text, x, y, drop: sameDrop(before, drop) ? before : drop } });
  };
  const showAgain = (): void => {
    const { drag } = store.get();
    if (drag) show(drag.x, drag.y);
  };
  const scroll = scroller && scrollNearEdges(scroller, showAgain, end.signal);

  const onMove = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (!begun && Math.hypot(x - from.clientX, y - from.clientY) < SLACK) return;
    begun = true;
    show(x, y);
    scroll?.(y);
  };
  const stop = (): void => {
    end.abort();
    store.set({ drag: null });
  };
  const onUp = (): void => {
    const drop = store.get().drag?.drop;
    stop();
    if (!begun) return;
    swallowClick();
    if (drop) actions.drop(drop.planned);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    stop();
  };
  const options = { signal: end.signal, capture: true };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('pointercancel', stop, options);
  window.addEventListener('blur', event => event.target === window && stop(), options);
  window.addEventListener('keydown', onKey, options);
}

/** Begins to drag a paragraph by its handle; where it is let go, it moves to. */
export function useParagraphDrag(): (event: ReactPointerEvent, dragged: Dragged, text: string) => void {
  const alignment = useAlignment();
  return (event, dragged, text) => {
    if (event.button !== 0) return;
    follow(alignment, dragged, text, event);
  };
}
