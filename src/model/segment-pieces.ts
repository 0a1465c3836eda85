import { continues, type Segment } from './article.ts';

/** Divides a segment before its character `offset`, which must lie inside it: two pieces whose ranges adjoin. */
export function cutSegment(segment: Segment, offset: number): readonly [Segment, Segment] {
  const { ordinal, text, range } = segment;
  const at = range.start + offset;
  return [
    { ordinal, text: text.slice(0, offset), range: { start: range.start, end: at } },
    { ordinal, text: text.slice(offset), range: { start: at, end: range.end } },
  ];
}

/**
 * Cuts segments wherever one of `places` lies inside them; places are where pieces of them once began or ended. All
 * pieces of a paragraph but its last are as long as their ranges, so that a place is an offset also where the
 * paragraph was joined from wrapped lines.
 */
export function cutAt(segments: readonly Segment[], places: ReadonlySet<number>): readonly Segment[] {
  const sorted = [...places].sort((a, b) => a - b);
  return segments.flatMap(segment => {
    const pieces: Segment[] = [];
    let rest = segment;
    for (const place of sorted.slice(firstAfter(sorted, segment.range.start))) {
      if (place >= segment.range.end) break;
      const [piece, more] = cutSegment(rest, place - rest.range.start);
      pieces.push(piece);
      rest = more;
    }
    return [...pieces, rest];
  });
}

function firstAfter(sorted: readonly number[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes one segment of pieces that follow one another in a paragraph: a cut that was taken back is none. */
export function rejoin(segments: readonly Segment[]): readonly Segment[] {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    if (before === undefined || !continues(before, segment)) whole.push(segment);
    else {
      const range = { start: before.range.start, end: segment.range.end };
      whole[whole.length - 1] = { ...before, text: before.text + segment.text, range };
    }
  }
  return whole;
}
