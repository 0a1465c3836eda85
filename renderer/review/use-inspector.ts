import { useEffect } from 'react';
import { useMedia } from '../design/use-media.ts';
import { INSPECTOR_WIDTH, setPreferences, usePreferences } from '../preferences/preferences.ts';

/** Below this window width (CSS pixels) the texts need the room more than the inspector does. */
const NARROW = '(max-width: 1099px)';
/** From here on lines of text are long enough, and the names of all tabs have room. */
const WIDE = '(min-width: 1680px)';
/** How wide the inspector is where nobody said (CSS pixels). */
const WIDTH = { usual: 372, wide: 460 } as const;

/** Left and right of a notice over the inspector (CSS pixels). */
const NOTICE_MARGINS = 32;

export interface InspectorState {
  readonly open: boolean;
  readonly width: number;
  readonly setOpen: (open: boolean) => void;
  readonly resize: (width: number) => void;
}

/** Whether and how wide the inspector is shown: as it was left, else as the window allows. */
export function useInspector(): InspectorState {
  const { inspectorOpen, inspectorWidth } = usePreferences();
  const isNarrow = useMedia(NARROW);
  const usual = useMedia(WIDE) ? WIDTH.wide : WIDTH.usual;
  const width = isNarrow ? INSPECTOR_WIDTH.min : (inspectorWidth ?? usual);
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
