import type { AlignedUnit } from '../../model/alignment.ts';
import { continues, joinSegments, PARAGRAPH_SEPARATOR, type Segment } from '../../model/article.ts';
import { divideText } from './divide-text.ts';

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

/** What one unit wrote in one stretch of the text of several; `unit` counts them from 0. */
export interface Stretch extends Part {
  readonly unit: number;
}

/** What is written in place of each segment of a unit. */
export function textsOfSegments({ text, target }: Part): readonly string[] {
  const machine = joinSegments(target);
  return divideText(machine.text, text, machine.starts.slice(1));
}

/** As many paragraphs as the machine translation has: each is still the rendering of its segment. */
const keepsParagraphs = ({ text, target }: Part): boolean =>
  text.split(PARAGRAPH_SEPARATOR).length === joinSegments(target).text.split(PARAGRAPH_SEPARATOR).length;

/** Whether a unit stands inside another, as a paragraph does that its neighbours belong together round. */
function interleave(units: readonly Part[]): boolean {
  const starts = units.flatMap(({ target }) => target.map(({ range }) => range.start));
  return starts.some((start, at) => at > 0 && start < starts[at - 1]!);
}

/**
 * What is written in units, given in reading order, in the order in which it is read once they are one: a unit at a
 * time, or where they interleave, a segment at a time.
 */
export function stretchesOf(units: readonly Part[]): readonly Stretch[] {
  if (!interleave(units) || !units.every(keepsParagraphs)) {
    return units.map((unit, at) => ({ ...unit, unit: at }));
  }
  // A unit without translation of its own follows the one above it.
  let above = -1;
  const placed = units.flatMap(
    (unit, at): readonly { readonly start: number; readonly stretch: Stretch }[] => {
      if (unit.target.length === 0) return [{ start: above, stretch: { ...unit, unit: at } }];
      const texts = textsOfSegments(unit);
      above = unit.target.at(-1)!.range.start;
      return unit.target.map((segment, place) => ({
        start: segment.range.start,
        stretch: { unit: at, text: texts[place]!, target: [segment] },
      }));
    },
  );
  return placed.toSorted((a, b) => a.start - b.start).map(({ stretch }) => stretch);
}
