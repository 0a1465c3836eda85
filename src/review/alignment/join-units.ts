import type { AlignedUnit } from '../../model/alignment.ts';
import { continues, PARAGRAPH_SEPARATOR, type Segment } from '../../model/article.ts';

type Part = Pick<AlignedUnit, 'text' | 'target'>;

/** Segments of several units in the order of the text. */
export const inTextOrder = (segments: readonly Segment[]): readonly Segment[] =>
  segments.toSorted((a, b) => a.range.start - b.range.start);

/** The texts of units in one, and at which of its offsets each unit but the first begins. */
export interface JoinedUnits {
  readonly text: string;
  readonly joints: readonly number[];
}

/** What stands between two texts: nothing where they were one paragraph, or where one of them is empty. */
function separatorBetween(before: Part, after: Part): string {
  if (before.text === '' || after.text === '') return '';
  const last = before.target.at(-1);
  const first = after.target[0];
  if (last === undefined || first === undefined || !continues(last, first)) return PARAGRAPH_SEPARATOR;
  // White space belonged to the upper piece; a revision may have lost it.
  const space = /\s+$/.exec(last.text)?.[0] ?? '';
  return before.text.endsWith(space) ? '' : space;
}

/** Joins what is written in units, in the order given. */
export function joinUnits(units: readonly Part[]): JoinedUnits {
  const joints: number[] = [];
  let text = '';
  let before: Part | null = null;
  for (const unit of units) {
    if (before !== null) {
      text += separatorBetween({ ...before, text }, unit);
      joints.push(text.length);
    }
    text += unit.text;
    before = unit.target.length > 0 || before === null ? unit : before;
  }
  return { text, joints };
}
