import { useSyncExternalStore } from 'react';
import { preferences, setPreferences, usePreferences } from '../preferences/preferences.ts';

/** Below this window width (CSS pixels) the texts need the room more than the map does. */
const NARROW = '(max-width: 1099px)';

const narrow = (): boolean => window.matchMedia(NARROW).matches;
const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the map is shown: as it was left, else as the window allows. */
export function useMapOpen(): boolean {
  const { mapOpen } = usePreferences();
  const isNarrow = useSyncExternalStore(subscribe, narrow);
  return mapOpen ?? !isNarrow;
}

/** Folds the map away or brings it back, and remembers it. */
export function toggleMap(): void {
  setPreferences({ mapOpen: !(preferences().mapOpen ?? !narrow()) });
}
