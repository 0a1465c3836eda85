import { describe, expect, it } from 'vitest';
import { lengthEvidence, segmentLength } from '../../src/align/length.ts';

describe('lengthEvidence', () => {
  it('falls with the distance from the usual ratio, on both sides', () => {
    const usual = lengthEvidence(200, 180);
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeGreaterThan(lengthEvidence(200, 260));
    expect(lengthEvidence(200, 260)).toBeGreaterThan(lengthEvidence(200, 400));
    expect(usual).toBeGreaterThan(lengthEvidence(200, 110));
    expect(lengthEvidence(200, 1000)).toBeLessThan(0);
  });

  it('forgives short texts more', () => {
    expect(lengthEvidence(20, 40)).toBeGreaterThan(lengthEvidence(400, 800));
  });

  it('stays bounded, except that nothing renders an empty text', () => {
    expect(lengthEvidence(1, 200_000)).toBeGreaterThan(-10);
    expect(lengthEvidence(200_000, 1)).toBeGreaterThan(-10);
    expect(lengthEvidence(5, 0)).toBe(-Infinity);
  });
});

describe('segmentLength', () => {
  it.each<[string, number]>([
    ['abc', 3],
    ['日本', 4],
    ['AP通信', 6],
    [' \u3000', 0],
  ])('%s', (text, length) => {
    expect(segmentLength(text)).toBe(length);
  });
});
