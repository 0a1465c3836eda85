import { describe, expect, it } from 'vitest';
import { parsePreferences } from '../../renderer/preferences/preferences.ts';
import { LINE_HEIGHTS, stepTextSize, TEXT_SIZES, textScale } from '../../renderer/preferences/text-scale.ts';
import { estimateRowHeight } from '../../renderer/review/estimate-row-height.ts';

const scales = LINE_HEIGHTS.map(lineHeight => TEXT_SIZES.map(size => textScale(size, lineHeight)));

describe('the size of the texts', () => {
  it('has lines of whole pixels that grow with every step', () => {
    for (const row of scales) {
      for (const { sourceLine, targetLine, targetSize } of row) {
        expect([sourceLine, targetLine].every(Number.isInteger)).toBe(true);
        expect(targetLine).toBeGreaterThan(targetSize * 1.5);
      }
      expect(row.map(({ targetLine }) => targetLine)).toEqual(
        [...new Set(row.map(({ targetLine }) => targetLine))].toSorted((a, b) => a - b),
      );
    }
  });

  it('stops at both ends', () => {
    expect([stepTextSize(1, -1), stepTextSize(1, 1), stepTextSize(5, 1)]).toEqual([1, 2, 5]);
  });

  it('is kept, and what nobody can have set is not', () => {
    const read = (stored: object) => parsePreferences(JSON.stringify(stored), 'ja');
    expect(read({ textSize: 4, lineHeight: 'wide', motion: 'reduced', theme: 'contrast' })).toMatchObject({
      textSize: 4,
      lineHeight: 'wide',
      motion: 'reduced',
      theme: 'contrast',
    });
    expect(read({ textSize: 9, lineHeight: 'huge', motion: 1 })).toMatchObject({
      textSize: 2,
      lineHeight: 'normal',
      motion: 'system',
    });
  });

  it('moves the guess of how high a row is', () => {
    const unit = { source: 'word '.repeat(40), target: '訳'.repeat(90) };
    const guesses = TEXT_SIZES.map(size => estimateRowHeight(unit, 900, textScale(size, 'normal')));
    expect(guesses).toEqual(guesses.toSorted((a, b) => a - b));
    expect(new Set(guesses).size).toBe(TEXT_SIZES.length);
    // 90 characters of 15 px in 369 px are four lines of 28 px, and 24 px above, below and between.
    expect(estimateRowHeight(unit, 900, textScale(2, 'normal'))).toBe(24 + 4 * 28);
  });
});
