import { useEffect } from 'react';
import { createStore, useSelected } from './store.ts';

/** A part of the interface whose code the first paint does without. */
export interface LateCode<Part> {
  /** Fetches it, once; where that fails, the next call tries again. */
  readonly load: () => Promise<void>;
  /** Fetches it as soon as the page has nothing else to do. A failure is told when the part is wanted. */
  readonly useAhead: () => void;
  /** The part once its code is there, else null. */
  readonly usePart: () => Part | null;
}

/**
 * Code that is there before it is wanted. Not `React.lazy`: that shows its fallback for a third of a second even where
 * the code is there already, and what is typed meanwhile is lost, or goes into the text.
 */
export function lateCode<Part>(fetch: () => Promise<Part>): LateCode<Part> {
  const code = createStore<{ readonly part: Part | null }>({ part: null });
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> => {
    loading ??= fetch().then(
      part => code.set({ part }),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return {
    load,
    useAhead: () =>
      useEffect(() => {
        const idle = requestIdleCallback(() => load().catch(() => {}));
        return () => cancelIdleCallback(idle);
      }, []),
    usePart: () => useSelected(code, state => state.part),
  };
}
