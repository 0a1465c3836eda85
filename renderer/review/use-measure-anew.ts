import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * When the texts take another size every row has another height: forgets what was measured, measures the rows that are
 * drawn at once, and keeps the active row, else the first in view, where it was on the screen.
 */
export function useMeasureAnew(virtualizer: Virtualizer<HTMLDivElement, Element>, size: string): void {
  const measured = useRef(size);
  const measureAnew = useEffectEvent(() => {
    const { elementsCache, measurementsCache, scrollElement } = virtualizer;
    if (scrollElement === null) return;
    const top = scrollElement.scrollTop;
    const inView = [...elementsCache.values()].filter(element => {
      const start = measurementsCache[virtualizer.indexFromElement(element)]?.start ?? -1;
      return start >= top && start < top + scrollElement.clientHeight;
    });
    const kept = inView.find(element => element.querySelector('[aria-current=true]')) ?? inView[0];
    const row = kept ? virtualizer.indexFromElement(kept) : 0;
    const before = measurementsCache[row]?.start ?? 0;
    virtualizer.measure();
    for (const element of elementsCache.values()) {
      if (element.isConnected)
        virtualizer.resizeItem(virtualizer.indexFromElement(element), element.getBoundingClientRect().height);
    }
    const after = virtualizer.getOffsetForIndex(row, 'start');
    const shift = (virtualizer.measurementsCache[row]?.start ?? 0) - before;
    if (after !== undefined && shift !== 0) virtualizer.scrollToOffset(top + shift);
  });
  useLayoutEffect(() => {
    if (measured.current === size) return;
    measured.current = size;
    measureAnew();
  }, [size]);
}
