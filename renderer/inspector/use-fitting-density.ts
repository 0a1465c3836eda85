import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** From all names to icons alone; CSS knows them by `data-density`. */
const DENSITIES = ['names', 'active-name', 'icons'] as const;
type Density = (typeof DENSITIES)[number];

/** Chooses the roomiest density at which a row overflows its box no more. */
function settleDensity(list: HTMLElement): Density {
  for (const density of DENSITIES) {
    list.dataset['density'] = density;
    if (list.scrollWidth <= list.clientWidth) return density;
  }
  return 'icons';
}

/** What decides how much room a row of tabs takes: its words and counts, and which of them is shown in full. */
const contentsOf = (list: HTMLElement): string =>
  [...list.children].map(tab => `${tab.textContent}${tab.hasAttribute('data-active') ? '*' : ''}`).join('|');

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
    /** Counts change with every paragraph: to measure them each time would lay the page out each time. */
    const known = new Map<string, Density>();
    const again = (): void => {
      const contents = contentsOf(current);
      const density = known.get(contents);
      if (density === undefined) known.set(contents, settleDensity(current));
      else current.dataset['density'] = density;
    };
    const anew = (): void => {
      known.clear();
      again();
    };
    const resized = new ResizeObserver(anew);
    resized.observe(current);
    // Counts come and go, another tab is chosen.
    const changed = new MutationObserver(again);
    changed.observe(current, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['data-active'],
    });
    document.fonts.addEventListener('loadingdone', anew);
    return () => {
      resized.disconnect();
      changed.disconnect();
      document.fonts.removeEventListener('loadingdone', anew);
    };
  }, []);
  return list;
}
