import { joinSegments, type Segment } from '../../model/article.ts';
import { cutSegment } from '../../model/segment-pieces.ts';

/** The segments of one side of a unit, above and below a cut. */
export interface CutSegments {
  readonly upper: readonly Segment[];
  readonly lower: readonly Segment[];
}

/** Cuts a side at an offset of its joined text; a cut inside a segment makes two pieces of it. */
export function cutSegments(segments: readonly Segment[], offset: number): CutSegments {
  const { starts } = joinSegments(segments);
  const upper: Segment[] = [];
  const lower: Segment[] = [];
  segments.forEach((segment, at) => {
    const inside = offset - starts[at]!;
    const rest = segment.text.slice(inside);
    if (inside <= 0) lower.push(segment);
    else if (rest.trim() === '') upper.push(segment);
    else {
      // White space between sentences ends the upper piece.
      const [first, second] = cutSegment(segment, segment.text.length - rest.trimStart().length);
      upper.push(first);
      lower.push(second);
    }
  });
  return { upper, lower };
}
