import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRush } from '../../renderer/review/rush.ts';

const HEIGHT = 800;

describe('a list that is scrolled', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not rush where it is read, however often the wheel turns', () => {
    const rush = createRush();
    for (let at = 0; at < 40; at++) {
      rush.wheeled(at * 16);
      rush.scrolled(at * 16, at * 120, HEIGHT);
    }
    expect(rush.isOn()).toBe(false);
  });

  it('does not rush where one key leads far away', () => {
    const rush = createRush();
    rush.scrolled(0, 50_000, HEIGHT);
    rush.scrolled(400, 100_000, HEIGHT);
    expect(rush.isOn()).toBe(false);
  });

  it('rushes where the wheel makes half of what was in view go at once', () => {
    const rush = createRush();
    rush.wheeled(0);
    rush.scrolled(16, 700, HEIGHT);
    expect(rush.isOn()).toBe(true);
  });

  it('rushes where it leaps twice in a row, as when the scroll bar is dragged', () => {
    const rush = createRush();
    rush.scrolled(0, 5_000, HEIGHT);
    rush.scrolled(30, 9_000, HEIGHT);
    expect(rush.isOn()).toBe(true);
  });

  it('comes to rest a moment after the last leap, and says so once', () => {
    const rush = createRush();
    const ended = vi.fn();
    rush.wheeled(0);
    rush.scrolled(0, 5_000, HEIGHT);
    rush.onEnd(ended);
    const withdrawn = vi.fn();
    rush.onEnd(withdrawn)();
    vi.advanceTimersByTime(90);
    rush.scrolled(90, 10_000, HEIGHT);
    vi.advanceTimersByTime(90);
    expect(rush.isOn()).toBe(true);
    // The last turns of the wheel are slow: no leap.
    rush.scrolled(180, 10_050, HEIGHT);
    vi.advanceTimersByTime(10);
    expect(rush.isOn()).toBe(false);
    vi.advanceTimersByTime(1_000);
    expect(ended).toHaveBeenCalledOnce();
    expect(withdrawn).not.toHaveBeenCalled();
  });
});
