import { describe, expect, it } from 'vitest';
import { diagnose } from './alignment-diagnosis.ts';
import { tallyTypes } from './bead-types.ts';
import type { Link } from './links.ts';
import { expectedError, reliability } from './reliability.ts';

describe('diagnose', () => {
  it.each<[string, readonly Link[], readonly Link[]]>([
    ['', [[[0], [0]]], [[[0], [0]]]],
    ['1 merge taken in part', [[[0], [0, 1]]], [[[0], [1]]]],
    ['1 merge round an insertion taken in part', [[[0], [0, 2]]], [[[0], [0]]]],
    ['1 link took in a neighbour', [[[0], [0]]], [[[0, 1], [0]]]],
    ['1 plain link to a wrong partner', [[[0], [0]]], [[[0], [1]]]],
    ['1 linked what stands alone', [], [[[0], [0]]]],
    [
      '2 crossing link left alone',
      [
        [[0], [1]],
        [[1], [0]],
      ],
      [],
    ],
  ])('says "%s"', (diagnosis, gold, found) => {
    expect(diagnose(gold, found)).toBe(diagnosis);
  });
});

describe('tallyTypes', () => {
  it('counts a bead under its shape and under what is special about it', () => {
    const gold: readonly Link[] = [
      [[0], [1]],
      [[1], [0, 2]],
      [[2], []],
    ];
    const tallies = tallyTypes(gold, gold);
    expect([...tallies.keys()].sort()).toEqual(['1:0', '1:1', '1:2', 'crossing', 'non-contiguous']);
    expect(tallies.get('crossing')).toEqual({ correct: 2, predicted: 2, found: 2, gold: 2 });
  });
});

describe('expectedError', () => {
  it('is the distance of claims from what came true', () => {
    const claims = [true, true, true, false].map(right => ({ score: 0.95, right }));
    expect(expectedError(claims)).toBeCloseTo(0.2);
    expect(reliability(claims)).toEqual([
      { from: 0.95, count: 4, claimed: expect.closeTo(0.95), observed: 0.75 },
    ]);
    expect(expectedError([])).toBe(0);
  });
});
