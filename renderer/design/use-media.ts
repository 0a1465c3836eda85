import { useSyncExternalStore } from 'react';

interface Media {
  readonly matches: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const known = new Map<string, Media>();

/** One list for each query: asking for a new one at each render has the browser work the styles out first. */
function mediaOf(query: string): Media {
  const media = known.get(query);
  if (media !== undefined) return media;
  const list = window.matchMedia(query);
  const made: Media = {
    matches: () => list.matches,
    subscribe: listener => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
  };
  known.set(query, made);
  return made;
}

/** Whether a media query, such as `(max-width: 1099px)`, holds for this window; re-renders where that changes. */
export function useMedia(query: string): boolean {
  const { matches, subscribe } = mediaOf(query);
  return useSyncExternalStore(subscribe, matches);
}

/** The same at this moment. */
export const mediaMatches = (query: string): boolean => mediaOf(query).matches();
