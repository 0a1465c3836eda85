import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../../renderer/links/crossings.ts';
import { sampleUnit } from '../samples.ts';

const rows = (sources: readonly (readonly number[])[], texts: readonly string[] = []) =>
  sources.map((source, row) =>
    sampleUnit({
      bead: { source, target: [row], score: 1, origin: 'auto' },
      source: texts[row] ?? (source.length === 0 ? '' : 'x'),
    }),
  );

describe('the rows that are out of order', () => {
  it.each([
    ['none where the order is the same', [[0], [1, 2], [], [3]], []],
    ['one of two that swapped', [[0], [2], [1], [3]], [{ moved: 2, passes: 1 }]],
    ['one that moved far down', [[1], [2], [3], [0]], [{ moved: 3, passes: 2 }]],
    ['one that moved far up', [[3], [0], [1], [2]], [{ moved: 0, passes: 1 }]],
    ['not one round an insertion', [[0, 2], [], [3]], []],
  ] as const)('%s', (_, sources, expected) => {
    expect(findCrossings(rows(sources))).toEqual(expected);
  });

  it('are the shorter ones', () => {
    const long = 'a long paragraph that stayed where it was';
    expect(findCrossings(rows([[1], [0]], [long, 'caption']))).toEqual([{ moved: 1, passes: 0 }]);
    expect(findCrossings(rows([[1], [0]], ['caption', long]))).toEqual([{ moved: 0, passes: 1 }]);
  });

  it('leave an ordered rest when they are taken out, and each passes a row on its wrong side', () => {
    const orders = fc.integer({ min: 1, max: 30 }).chain(n =>
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => i),
        { minLength: n },
      ),
    );
    fc.assert(
      fc.property(orders, order => {
        const found = findCrossings(rows(order.map(ordinal => [ordinal])));
        const moved = new Set(found.map(crossing => crossing.moved));
        const rest = order.filter((_, row) => !moved.has(row));
        expect(rest).toEqual(rest.toSorted((a, b) => a - b));
        for (const { moved: at, passes } of found) {
          expect((order[at]! - order[passes]!) * (at - passes)).toBeLessThan(0);
        }
      }),
    );
  });
});
