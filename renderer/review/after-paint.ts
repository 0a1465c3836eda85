/** Longest wait for a frame (ms): a window that is not seen draws none. */
const PATIENCE = 100;

/** Work that is asked for often and done once for all that asked. */
export interface Deferred {
  /** Has it done later, once. */
  readonly ask: () => void;
  /** Does it now, asked for or not; whoever asked before has what they wanted. */
  readonly now: () => void;
}

/** Defers work until what stands on the page when it is asked for is painted. */
export function afterPaint(work: () => void): Deferred {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    clearTimeout(timer);
    work();
  };
  return {
    ask: () => {
      if (frame !== null) return;
      timer = setTimeout(now, PATIENCE);
      frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        // A timer set from within a frame fires once that frame is painted.
        timer = setTimeout(now);
      });
    },
    now,
  };
}
