import type { Page } from 'playwright-core';

/** Measures inside the page: what crosses to the page and back would be measured along. */
export interface PageProbe {
  /** The time a measurement took (ms), once it is there. */
  timing: Promise<number> | null;
  /** Ends the recording of frames: time between frames, and tasks over 50 ms (ms). */
  stopFrames: (() => { readonly frames: readonly number[]; readonly longTasks: readonly number[] }) | null;
}

declare global {
  interface Window {
    readonly probe: PageProbe & {
      /** From the next event of this type until a frame is painted in which `isThere` holds. */
      arm(eventType: string, isThere: () => boolean): void;
      /** Whether this is drawn, and inside the window. */
      isInView(element: Element | null): boolean;
      recordFrames(): void;
    };
  }
}

/** Runs in the page, before its own scripts; nothing outside of it is known there. */
function install(): void {
  const painted = (isThere: () => boolean): Promise<number> =>
    new Promise(resolve => {
      const look = (): void => {
        if (!isThere()) return void requestAnimationFrame(look);
        // A message sent from within a frame arrives once that frame is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  const probe: Window['probe'] = {
    timing: null,
    stopFrames: null,
    arm: (eventType, isThere) => {
      probe.timing = new Promise(resolve => {
        const began = (event: Event): void =>
          void painted(isThere).then(end => resolve(end - event.timeStamp));
        window.addEventListener(eventType, began, { capture: true, once: true });
      });
    },
    isInView: element => {
      if (element === null) return false;
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight && bottom > top;
    },
    recordFrames: () => {
      const frames: number[] = [];
      const longTasks: number[] = [];
      const observer = new PerformanceObserver(list => {
        for (const entry of list.getEntries()) longTasks.push(entry.duration);
      });
      observer.observe({ type: 'longtask' });
      let last: number | null = null;
      let stopped = false;
      const onFrame = (now: number): void => {
        if (last !== null) frames.push(now - last);
        last = now;
        if (!stopped) requestAnimationFrame(onFrame);
      };
      requestAnimationFrame(onFrame);
      probe.stopFrames = () => {
        stopped = true;
        observer.disconnect();
        return { frames, longTasks };
      };
    },
  };
  Object.assign(window, { probe });
}

/** Puts the probe into every document this page will load. */
export const installProbe = (page: Page): Promise<unknown> => page.addInitScript(install);

/** What was armed before, in ms. */
export const readTiming = (page: Page): Promise<number> =>
  page.evaluate(async () => (await window.probe.timing) ?? Number.NaN);
