import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../src/model/bead-order.ts';

type Sides = { readonly source: readonly number[]; readonly target: readonly number[] };

/** Any division of both sides into beads, in any order. */
const anyBeads = fc
  .tuple(fc.array(fc.nat(5), { maxLength: 12 }), fc.array(fc.nat(5), { maxLength: 12 }))
  .map(([source, target]): readonly Sides[] => {
    const held = (places: readonly number[], bead: number) =>
      places.flatMap((at, ordinal) => (at === bead ? [ordinal] : []));
    return Array.from({ length: 6 }, (_, bead) => ({
      source: held(source, bead),
      target: held(target, bead),
    })).filter(bead => bead.source.length + bead.target.length > 0);
  });

describe('inReadingOrder', () => {
  it('follows the translation and keeps what it omits behind its predecessor in the source', () => {
    const crossing = [
      { source: [0], target: [1] },
      { source: [1], target: [] },
      { source: [2], target: [] },
      { source: [3], target: [0, 3] },
      { source: [], target: [2] },
    ];
    expect(inReadingOrder(crossing)).toEqual([
      { source: [3], target: [0, 3] },
      { source: [0], target: [1] },
      { source: [1], target: [] },
      { source: [2], target: [] },
      { source: [], target: [2] },
    ]);
  });

  it('puts what precedes every rendered paragraph first', () => {
    const beads = [
      { source: [1], target: [0] },
      { source: [0], target: [] },
    ];
    expect(inReadingOrder(beads).map(({ source }) => source)).toEqual([[0], [1]]);
  });

  it('keeps every bead, rises by target, and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyBeads, fc.nat(), (beads, seed) => {
        const ordered = inReadingOrder(beads);
        expect(new Set(ordered)).toEqual(new Set(beads));
        const targets = ordered.flatMap(({ target }) => target.slice(0, 1));
        expect(targets).toEqual(targets.toSorted((a, b) => a - b));
        const turned = beads.map((_, at) => beads[(at + seed) % beads.length]!);
        expect(inReadingOrder(turned)).toEqual(ordered);
      }),
    );
  });
});
