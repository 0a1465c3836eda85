import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, mapAnnotations, mapRange } from '../../renderer/review/text-change.ts';
import { sampleAnnotation } from './samples.ts';

describe('the change between two texts', () => {
  it('is one replacement that leads from the one to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end, inserted } = changeBetween(before, after);
        expect(before.slice(0, start) + after.slice(start, start + inserted) + before.slice(end)).toBe(after);
      }),
    );
  });

  it.each([
    ['before it', { start: 0, end: 0, inserted: 3 }, { start: 7, end: 9 }],
    ['right before it', { start: 4, end: 4, inserted: 1 }, { start: 5, end: 7 }],
    ['a deletion before it', { start: 0, end: 2, inserted: 0 }, { start: 2, end: 4 }],
    ['right after it', { start: 6, end: 6, inserted: 4 }, { start: 4, end: 6 }],
    ['inside it', { start: 5, end: 5, inserted: 1 }, null],
    ['across its border', { start: 3, end: 5, inserted: 0 }, null],
  ])('moves the range [4, 6) along: a change %s', (_, change, expected) => {
    expect(mapRange({ start: 4, end: 6 }, change)).toEqual(expected);
  });
});

describe('annotations while the text is typed', () => {
  const before = '船が港に着いた。';
  const annotation = sampleAnnotation(before, '港', { replacement: '港湾' });
  const typed = (after: string) => mapAnnotations([annotation], changeBetween(before, after));

  it('stay on their words, and so do their suggestions', () => {
    const [moved] = typed('昨夜、船が港に着いた。');
    expect(moved?.target?.range).toEqual({ start: 5, end: 6 });
    expect(moved?.suggestions[0]?.replace).toEqual({ start: 5, end: 6 });
  });

  it('stay what they were where nothing before them changed', () => {
    const later = sampleAnnotation(before, '着いた');
    const all = [annotation, later];
    expect(mapAnnotations(all, changeBetween(before, `${before}夜だ。`))).toBe(all);
    const [first, second] = mapAnnotations(all, changeBetween(before, '船が港にも着いた。'));
    expect(first).toBe(annotation);
    expect(second?.target?.range).toEqual({ start: 5, end: 8 });
  });

  it('go when their words are changed', () => {
    expect(typed('船が湾に着いた。')).toEqual([]);
  });

  it('stay if they are about no words of the text', () => {
    const omission = { ...annotation, target: null };
    expect(mapAnnotations([omission], changeBetween(before, ''))).toEqual([omission]);
  });
});
