import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../../renderer/review/after-paint.ts';

describe('work after the paint', () => {
  let frames: (() => void)[] = [];
  const drawFrame = (): void => {
    for (const frame of frames.splice(0)) frame();
  };
  beforeEach(() => {
    vi.useFakeTimers();
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => {
      frames = frames.filter((_, at) => at !== id - 1);
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is done once for all that asked, not within the frame but after it', () => {
    const work = vi.fn();
    const { ask } = afterPaint(work);
    ask();
    ask();
    drawFrame();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
    ask();
    drawFrame();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('is done in a window that draws no frames, too', () => {
    const work = vi.fn();
    afterPaint(work).ask();
    vi.advanceTimersByTime(99);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
  });

  it('is not done again after it was done at once', () => {
    const work = vi.fn();
    const { ask, now } = afterPaint(work);
    ask();
    now();
    drawFrame();
    vi.advanceTimersByTime(1000);
    expect(work).toHaveBeenCalledOnce();
  });
});
