import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/align/words/candidate.ts';
import { compete } from '../../../src/align/words/competition.ts';
import { createHeap } from '../../../src/align/words/heap.ts';
import { partsOf } from '../../../src/align/words/parts.ts';

const candidate = (first: number, end: number, source: readonly number[], strength = 1): Candidate => ({
  target: { first, end },
  source,
  strength,
  evidence: 'dictionary',
});

const anyCandidate = fc
  .tuple(
    fc.nat(12),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(12),
    fc.integer({ min: 1, max: 2 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([first, length, place, words, strength]) =>
    candidate(first, first + length, words === 1 ? [place] : [place, place + 1], strength),
  );

describe('compete', () => {
  it('gives no word and no token to two links, and leaves nothing that could still be linked', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), candidates => {
        const accepted = compete(candidates, 16, 16);
        const words = accepted.flatMap(({ source }) => source);
        const tokens = accepted.flatMap(({ target }) =>
          Array.from({ length: target.end - target.first }, (_, at) => target.first + at),
        );
        expect(new Set(words).size).toBe(words.length);
        expect(new Set(tokens).size).toBe(tokens.length);
        for (const { source, target } of candidates) {
          const blocked =
            source.some(place => words.includes(place)) ||
            tokens.some(token => token >= target.first && token < target.end);
          expect(blocked).toBe(true);
        }
      }),
    );
  });

  it('places a repeated word beside its neighbours', () => {
    // Token 1 may render word 1 or word 9; token 0 renders word 0.
    const accepted = compete(
      [candidate(0, 1, [0]), candidate(1, 2, [9], 0.8), candidate(1, 2, [1], 0.8)],
      10,
      10,
    );
    expect(accepted.map(({ source }) => source)).toEqual([[0], [1]]);
  });
});

describe('partsOf', () => {
  it('parts a name of two words where each half renders its own', () => {
    const whole = candidate(0, 2, [3, 4]);
    const parts = partsOf(whole, [whole, candidate(0, 1, [4]), candidate(1, 2, [3])]);
    expect(parts.map(({ target, source }) => [target.first, source])).toEqual(
      expect.arrayContaining([
        [0, [4]],
        [1, [3]],
      ]),
    );
    expect(parts).toHaveLength(2);
  });

  it('keeps together what no part speaks for, and gives the rest to the rest', () => {
    const whole = candidate(0, 2, [3, 4]);
    expect(partsOf(whole, [whole])).toEqual([whole]);
    const parts = partsOf(whole, [whole, candidate(0, 1, [4])]);
    expect(parts.map(({ target, source }) => [target.first, target.end, source])).toEqual([
      [0, 1, [4]],
      [1, 2, [3]],
    ]);
  });
});

it('a heap gives back the highest priority first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), numbers => {
      const heap = createHeap<number>();
      for (const number of numbers) heap.push(number, number);
      const popped = numbers.map(() => heap.pop());
      expect(popped).toEqual(numbers.toSorted((a, b) => b - a));
      expect(heap.pop()).toBeNull();
    }),
  );
});
