import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** From all names to icons alone; CSS knows them by `data-density`. */
const DENSITIES = ['names', 'active-name', 'icons'] as const;

/** Chooses the roomiest density at which a row overflows its box no more. */
function settleDensity(list: HTMLElement): void {
  for (const density of DENSITIES) {
    list.dataset['density'] = density;
    if (list.scrollWidth <= list.clientWidth) return;
  }
}

/** Keeps a row of tabs on one line whatever its width, its words and its counts are. `words` names what they are in. */
export function useFittingDensity(words: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other widths.
  useLayoutEffect(() => {
    if (list.current !== null) settleDensity(list.current);
  }, [words]);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const again = (): void => settleDensity(current);
    const resized = new ResizeObserver(again);
    resized.observe(current);
    // Counts come and go, another tab is chosen.
    const changed = new MutationObserver(again);
    changed.observe(current, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['data-active'],
    });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, []);
  return list;
}
