import type { Unit } from '../../src/model/review.ts';

type Row = Pick<Unit, 'bead' | 'source'>;

/** A row whose source stands elsewhere in the source's order, and the nearest row that it passes. Both count from 0. */
export interface Crossing {
  readonly moved: number;
  readonly passes: number;
}

/**
 * The rows that must be taken out for the rest to follow the source's order: all but the increasing run of source
 * paragraphs that holds the most text, so that of a long and a short paragraph that swapped, the short one has moved.
 * Rows are in the order of the translation; rows without source or without target cannot cross. O(n log n).
 */
export function findCrossings(rows: readonly Row[]): readonly Crossing[] {
  const linked = rows.flatMap(({ bead, source }, row) => {
    const [first] = bead.source;
    return first === undefined || bead.target.length === 0 ? [] : [{ row, first, weight: source.length + 1 }];
  });
  // Most translations keep to their source's order.
  if (linked.every(({ first }, at) => at === 0 || first > linked[at - 1]!.first)) return [];
  const kept = heaviestIncreasing(linked);
  const passed = nearestInversions(linked.map(({ first }) => first));
  return linked.flatMap(({ row }, at) => {
    const passes = linked[passed[at] ?? -1];
    return kept.has(at) || passes === undefined ? [] : [{ moved: row, passes: passes.row }];
  });
}

interface Item {
  readonly first: number;
  readonly weight: number;
}

/** Indices of the increasing subsequence of greatest weight, by a Fenwick tree of best sums over the values before. */
function heaviestIncreasing(items: readonly Item[]): ReadonlySet<number> {
  const size = items.reduce((most, { first }) => Math.max(most, first), 0) + 1;
  const tree = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(items.length);
  const before = new Int32Array(items.length);
  const better = (a: number, b: number): number => (a >= 0 && (b < 0 || sums[a]! > sums[b]!) ? a : b);
  let last = -1;
  for (const [at, { first, weight }] of items.entries()) {
    let best = -1;
    for (let i = first; i > 0; i -= i & -i) best = better(tree[i]!, best);
    before[at] = best;
    sums[at] = weight + (best < 0 ? 0 : sums[best]!);
    for (let i = first + 1; i <= size; i += i & -i) tree[i] = better(at, tree[i]!);
    last = better(at, last);
  }
  const kept = new Set<number>();
  for (let at = last; at >= 0; at = before[at]!) kept.add(at);
  return kept;
}

/** For each value, the index of the nearest greater one before it or smaller one after it; -1 where it has neither. */
function nearestInversions(values: readonly number[]): Int32Array {
  const above = new Int32Array(values.length).fill(-1);
  const below = new Int32Array(values.length).fill(-1);
  const falling: number[] = [];
  const rising: number[] = [];
  for (const [at, value] of values.entries()) {
    while (falling.length > 0 && values[falling.at(-1)!]! < value) falling.pop();
    above[at] = falling.at(-1) ?? -1;
    falling.push(at);
    while (rising.length > 0 && values[rising.at(-1)!]! > value) below[rising.pop()!] = at;
    rising.push(at);
  }
  return below.map((after, at) => {
    const earlier = above[at]!;
    if (after < 0 || earlier < 0) return Math.max(after, earlier);
    return after - at < at - earlier ? after : earlier;
  });
}
