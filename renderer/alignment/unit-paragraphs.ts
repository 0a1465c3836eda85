import type { Unit } from '../../src/model/review.ts';
import type { Side, TextRange } from '../../src/model/text.ts';

/** Where a unit's paragraphs stand in its text of one side; their numbers count from 0. */
export type ParagraphPlaces = Pick<Unit, 'source' | 'machine' | 'segmentStarts'>;

/** The ranges of a side's paragraphs in the source, or in the machine translation. */
export function paragraphRanges(unit: ParagraphPlaces, side: Side): readonly TextRange[] {
  const { length } = side === 'source' ? unit.source : unit.machine;
  const starts = unit.segmentStarts[side];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? length }));
}

/** The number of the paragraph that holds an offset; a border belongs to the paragraph that begins there. */
export function paragraphAt(unit: ParagraphPlaces, side: Side, offset: number): number {
  return Math.max(
    0,
    unit.segmentStarts[side].findLastIndex(start => start <= offset),
  );
}
