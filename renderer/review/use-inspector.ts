import { useEffect, useSyncExternalStore } from 'react';
import { INSPECTOR_WIDTH, setPreferences, usePreferences } from '../preferences/preferences.ts';

/** Below this window width (CSS pixels) the texts need the room more than the inspector does. */
const NARROW = '(max-width: 1099px)';

/** Left and right of a notice over the inspector (CSS pixels). */
const NOTICE_MARGINS = 32;

export interface InspectorState {
  readonly open: boolean;
  readonly width: number;
  readonly setOpen: (open: boolean) => void;
  readonly resize: (width: number) => void;
}

const narrow = (): boolean => window.matchMedia(NARROW).matches;
const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether and how wide the inspector is shown: as it was left, else as the window allows. */
export function useInspector(): InspectorState {
  const { inspectorOpen, inspectorWidth } = usePreferences();
  const isNarrow = useSyncExternalStore(subscribe, narrow);
  const width = isNarrow ? INSPECTOR_WIDTH.min : inspectorWidth;
  useEffect(() => {
    // Notices stand outside the page, over the inspector and no wider.
    document.documentElement.style.setProperty('--inspector-room', `${width - NOTICE_MARGINS}px`);
  }, [width]);
  return {
    open: inspectorOpen ?? !isNarrow,
    width,
    setOpen: open => setPreferences({ inspectorOpen: open }),
    resize: width =>
      setPreferences({
        inspectorWidth: Math.round(Math.min(INSPECTOR_WIDTH.max, Math.max(INSPECTOR_WIDTH.min, width))),
      }),
  };
}
