import { type RefObject, startTransition, useEffect, useState } from 'react';

/** A list that rushes by: rows that come into view meanwhile need not be more than their texts. */
export interface Rush {
  readonly isOn: () => boolean;
  /** Calls back once the list is slow enough to be read again; the returned function takes that back. */
  readonly onEnd: (listener: () => void) => () => void;
}

/** Milliseconds without a leap after which a list has come to rest. */
const REST = 100;
/** Milliseconds a turn of the wheel goes on to scroll: what leaps later leaps because it is sent somewhere. */
const GLIDE = 200;

interface RushControl extends Rush {
  /** `at` is the time of the event (ms), `top` where the list is scrolled to, `height` what of it is in view (CSS pixels). */
  readonly scrolled: (at: number, top: number, height: number) => void;
  readonly wheeled: (at: number) => void;
}

/**
 * A list leaps when more than half of what was in view is gone at once. It rushes when the wheel makes it leap, or when
 * anything does twice in a row; where one key leads somewhere, all is there at once.
 */
export function createRush(): RushControl {
  const listeners = new Set<() => void>();
  let on = false;
  let top = 0;
  let wheeledAt = Number.NEGATIVE_INFINITY;
  let leaptAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    on = false;
    const told = [...listeners];
    listeners.clear();
    for (const listener of told) listener();
  };
  return {
    isOn: () => on,
    onEnd: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wheeled: at => {
      wheeledAt = at;
    },
    scrolled: (at, to, height) => {
      const leaps = Math.abs(to - top) > height / 2;
      top = to;
      if (!leaps) return;
      on ||= at - wheeledAt < GLIDE || at - leaptAt < REST;
      leaptAt = at;
      if (!on) return;
      clearTimeout(resting);
      resting = setTimeout(end, REST);
    },
  };
}

/** How the list in this element is scrolled. */
export function useRush(scroller: RefObject<HTMLElement | null>): Rush {
  const [rush] = useState(createRush);
  useEffect(() => {
    const list = scroller.current;
    if (list === null) return;
    const onWheel = (event: Event): void => rush.wheeled(event.timeStamp);
    const onScroll = (event: Event): void =>
      rush.scrolled(event.timeStamp, list.scrollTop, list.clientHeight);
    // Before the list draws the rows that have come into view.
    const options = { capture: true, passive: true };
    list.addEventListener('wheel', onWheel, options);
    list.addEventListener('scroll', onScroll, options);
    return () => {
      list.removeEventListener('wheel', onWheel, options);
      list.removeEventListener('scroll', onScroll, options);
    };
  }, [scroller, rush]);
  return rush;
}

/** Whether this row came into view in a rush that has not ended; a row that was there before stays as it is. */
export function useRushesBy(rush: Rush): boolean {
  const [rushes, setRushes] = useState(rush.isOn);
  useEffect(() => {
    // All rows become whole together, in time that nothing else needs.
    const settle = (): void => startTransition(() => setRushes(false));
    if (rushes && rush.isOn()) return rush.onEnd(settle);
    if (rushes) settle();
    return undefined;
  }, [rush, rushes]);
  return rushes;
}
