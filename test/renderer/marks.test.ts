import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulerMarks } from '../../renderer/overview/ruler-marks.ts';
import { innermost, type Mark, segmentByMarks } from '../../renderer/review/mark-segments.ts';
import { gravest } from '../../src/model/issue.ts';

const mark = (
  fingerprint: string,
  start: number,
  end: number,
  severity: Mark['severity'] = 'minor',
): Mark => ({
  fingerprint,
  start,
  end,
  severity,
});
const shape = (text: string, marks: readonly Mark[]) =>
  segmentByMarks(text, marks).map(segment => [
    segment.text,
    segment.marks.map(each => each.fingerprint).join(),
  ]);

describe('a text cut by its marks', () => {
  it.each([
    ['no mark', 'あいう', [], [['あいう', '']]],
    [
      'one inside',
      '港に船が着く',
      [mark('a', 2, 3)],
      [
        ['港に', ''],
        ['船', 'a'],
        ['が着く', ''],
      ],
    ],
    [
      'overlapping',
      '港に船が着く',
      [mark('a', 0, 3), mark('b', 2, 4)],
      [
        ['港に', 'a'],
        ['船', 'a,b'],
        ['が', 'b'],
        ['着く', ''],
      ],
    ],
    [
      'nested, the wide one first',
      '港に船',
      [mark('in', 1, 2), mark('out', 0, 3)],
      [
        ['港', 'out'],
        ['に', 'out,in'],
        ['船', 'out'],
      ],
    ],
    ['empty, reversed and outside ones are left out', '港', [mark('a', 1, 1), mark('b', 0, 9)], [['港', '']]],
    ['an empty text', '', [mark('a', 0, 0)], []],
  ] as const)('%s', (_, text, marks, expected) => {
    expect(shape(text, marks)).toEqual(expected);
  });

  it('is still the whole text, each stretch under exactly the marks that cover it', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => mark(`${a}-${b}`, Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), marks, (text, all) => {
        const segments = segmentByMarks(text, all);
        expect(segments.map(segment => segment.text).join('')).toBe(text);
        for (const { start, text: part, marks: covering } of segments) {
          const end = start + part.length;
          const inside = all.filter(
            each =>
              each.start < each.end && each.end <= text.length && each.start <= start && end <= each.end,
          );
          expect(new Set(covering)).toEqual(new Set(inside));
        }
      }),
    );
  });

  it('takes the shortest of several marks for the one that is meant', () => {
    expect(innermost([mark('out', 0, 9), mark('in', 2, 4)])?.fingerprint).toBe('in');
    expect(innermost([])).toBeUndefined();
  });

  it('shows the gravest severity', () => {
    expect(gravest(['minor', 'critical', 'major'])).toBe('critical');
    expect(gravest([])).toBe('neutral');
  });
});

describe('the overview ruler', () => {
  it('joins marks that would cover each other, and keeps the gravest colour', () => {
    const places = [
      { at: 0.1, severity: 'minor' },
      { at: 0.105, severity: 'critical' },
      { at: 0.5, severity: 'major' },
    ] as const;
    expect(rulerMarks(places, 0.01)).toEqual([
      { at: 0.1, severity: 'critical' },
      { at: 0.5, severity: 'major' },
    ]);
  });
});
