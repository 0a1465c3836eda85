import { mediaMatches, useMedia } from '../design/use-media.ts';
import { preferences, setPreferences, usePreferences } from '../preferences/preferences.ts';

/** Below this window width (CSS pixels) the texts need the room more than the map does. */
const NARROW = '(max-width: 1099px)';

/** Whether the map is shown: as it was left, else as the window allows. */
export function useMapOpen(): boolean {
  const { mapOpen } = usePreferences();
  const isNarrow = useMedia(NARROW);
  return mapOpen ?? !isNarrow;
}

/** Folds the map away or brings it back, and remembers it. */
export function toggleMap(): void {
  setPreferences({ mapOpen: !(preferences().mapOpen ?? !mediaMatches(NARROW)) });
}
