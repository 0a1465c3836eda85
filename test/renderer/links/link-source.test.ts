import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLinkSource } from '../../../renderer/links/link-source.ts';
import type { UnitId } from '../../../src/model/article.ts';
import type { UnitLinks } from '../../../src/model/links.ts';

const UNIT = 'u1' as UnitId;
const OTHER = 'u2' as UnitId;
/** The whole text as one word. */
const linksOf = (text: string): UnitLinks => ({
  sentences: [],
  words: [{ source: { start: 0, end: 1 }, target: { start: 0, end: text.length }, score: 1 }],
});

function sourceWithFakeCore(fail = false) {
  const known = new Map<string, UnitLinks>();
  const asked: string[] = [];
  const arrived = vi.fn();
  const source = createLinkSource(
    {
      get: (unitId, text) => known.get(`${unitId} ${text}`),
      fetch: async (unitId, text) => {
        asked.push(text);
        if (fail) throw new Error('nobody there');
        known.set(`${unitId} ${text}`, linksOf(text));
        return linksOf(text);
      },
    },
    arrived,
  );
  return { source, asked, arrived };
}

describe('where links come from', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked once for a text, and at once for the first of a unit', async () => {
    const { source, asked, arrived } = sourceWithFakeCore();
    expect(source.links(UNIT, '雨')).toBeNull();
    expect(source.links(UNIT, '雨')).toBeNull();
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).toHaveBeenCalledOnce();
    expect(source.links(UNIT, '雨')).toEqual(linksOf('雨'));
    expect(asked).toEqual(['雨']);
  });

  it('is asked in the pauses of typing only; meanwhile the old links move along', async () => {
    const { source, asked } = sourceWithFakeCore();
    source.links(UNIT, '雨');
    await vi.advanceTimersByTimeAsync(0);
    expect(source.links(UNIT, '大雨')?.words[0]?.target).toEqual({ start: 1, end: 2 });
    await vi.advanceTimersByTimeAsync(100);
    source.links(UNIT, '大雨だ');
    await vi.advanceTimersByTimeAsync(250);
    expect(asked).toEqual(['雨']);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['雨', '大雨だ']);
    expect(source.links(UNIT, '大雨だ')).toEqual(linksOf('大雨だ'));
  });

  it('does not mistake the links of one unit for those of another', async () => {
    const { source } = sourceWithFakeCore();
    source.links(UNIT, '雨');
    await vi.advanceTimersByTimeAsync(0);
    expect(source.links(OTHER, '雨')).toBeNull();
  });

  it('keeps still when the core fails, and after its end', async () => {
    const { source, arrived } = sourceWithFakeCore(true);
    source.links(UNIT, '雨');
    await vi.advanceTimersByTimeAsync(0);
    expect(arrived).not.toHaveBeenCalled();
    const ended = sourceWithFakeCore();
    ended.source.links(UNIT, '雨');
    ended.source.dispose();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(ended.asked).toEqual([]);
  });
});
