import type { AlignmentOperation, SeenUnit } from '../../src/model/alignment.ts';
import type { Side } from '../../src/model/text.ts';
import { hasSource, hasTarget, isLoose, type Standing } from './standing.ts';

/** Why a change cannot be made; each has its wording. */
export type Refusal =
  /** There is no unit above or below. */
  | 'first'
  | 'last'
  /** This unit, or the other one, was edited. */
  | 'revised'
  | 'otherRevised'
  /** No translation that could be divided, moved or exchanged; no source that could be moved. */
  | 'noTarget'
  | 'noSource'
  /** The cut would leave nothing above or below it. */
  | 'cutAtEnd'
  /** A unit cannot be linked with itself. */
  | 'itself'
  /** Linking is for a paragraph without counterpart. */
  | 'linked';

/** What to ask of the core, or why it would refuse. */
export type Planned<T> = { readonly does: T } | { readonly refused: Refusal };

/** Taking a unit out of the export needs no change of the alignment. */
export type Exclusion = { readonly kind: 'exclude' | 'include'; readonly unit: SeenUnit };
export type AlignmentStep = AlignmentOperation | Exclusion;

const refused = (reason: Refusal): Planned<never> => ({ refused: reason });
const does = <T>(what: T): Planned<T> => ({ does: what });
const seen = ({ id, head }: Standing): SeenUnit => ({ unitId: id, parentId: head });
const edge = (step: 1 | -1): Refusal => (step === 1 ? 'last' : 'first');

/** One unit of a unit and its neighbour `step` rows on. */
export function planMerge(
  unit: Standing,
  neighbour: Standing | undefined,
  step: 1 | -1,
): Planned<AlignmentOperation> {
  if (!neighbour) return refused(edge(step));
  const [upper, lower] = step === 1 ? [unit, neighbour] : [neighbour, unit];
  return does({ kind: 'merge', units: [seen(upper), seen(lower)] });
}

/** One unit of a paragraph without counterpart and any other unit. */
export function planLink(loose: Standing, other: Standing | undefined): Planned<AlignmentOperation> {
  if (!isLoose(loose)) return refused('linked');
  if (!other || other.id === loose.id) return refused('itself');
  return does({ kind: 'merge', units: [seen(loose), seen(other)] });
}

/** Whether a unit has a translation that can be divided anywhere at all. */
export function maySplit({ text }: Pick<Standing, 'text'>): Planned<true> {
  const words = text.trim();
  if (words === '') return refused('noTarget');
  return [...words].length < 2 ? refused('cutAtEnd') : does(true);
}

/** Two units of one, the lower beginning at `offset` of the text; both halves must hold words. */
export function planSplit(unit: Standing, offset: number): Planned<AlignmentOperation> {
  const may = maySplit(unit);
  if ('refused' in may) return may;
  const halves = [unit.text.slice(0, offset), unit.text.slice(offset)];
  if (halves.some(half => half.trim() === '')) return refused('cutAtEnd');
  return does({ kind: 'split', unit: seen(unit), offset });
}

/**
 * A paragraph goes over to another unit. Where the unit holds nothing else the two become one: that is what moving its
 * last paragraph means.
 */
export function planMove(
  from: Standing,
  to: Standing,
  side: Side,
  segment: number,
): Planned<AlignmentOperation> {
  const count = from.segmentStarts[side].length;
  if (count === 0) return refused(side === 'source' ? 'noSource' : 'noTarget');
  if (from.revised) return refused('revised');
  if (to.revised) return refused('otherRevised');
  if (count === 1 && isLoose(from)) return does({ kind: 'merge', units: [seen(from), seen(to)] });
  return does({ kind: 'move', from: seen(from), to: seen(to), side, segment });
}

/** A paragraph goes to the unit `step` rows on. Without a number it is the one next to that unit. */
export function planMoveBy(
  unit: Standing,
  neighbour: Standing | undefined,
  { step, side, segment }: { readonly step: 1 | -1; readonly side: Side; readonly segment: number | null },
): Planned<AlignmentOperation> {
  if (!neighbour) return refused(edge(step));
  const outer = step === 1 ? unit.segmentStarts[side].length - 1 : 0;
  return planMove(unit, neighbour, side, segment ?? Math.max(0, outer));
}

/** Two units exchange their translations. */
export function planSwap(unit: Standing, below: Standing | undefined): Planned<AlignmentOperation> {
  if (!below) return refused('last');
  if (unit.revised) return refused('revised');
  if (below.revised) return refused('otherRevised');
  if (!hasTarget(unit) && !hasTarget(below)) return refused('noTarget');
  return does({ kind: 'swap', units: [seen(unit), seen(below)] });
}

/**
 * Takes a translation out that is not in the source, or puts it back. A unit of one side leaves the export as it is; of
 * a linked one the paragraph with the number `segment` goes into a unit of its own, or with null all of its translation.
 */
export function planTakeOut(unit: Standing, segment: number | null): Planned<AlignmentStep> {
  if (unit.excluded) return does({ kind: 'include', unit: seen(unit) });
  if (isLoose(unit)) return does({ kind: 'exclude', unit: seen(unit) });
  return planDetach(unit, 'target', segment);
}

/** A paragraph, or with null the whole side, gets a unit of its own. */
export function planDetach(unit: Standing, side: Side, segment: number | null): Planned<AlignmentOperation> {
  const count = unit.segmentStarts[side].length;
  if (count === 0) return refused(side === 'source' ? 'noSource' : 'noTarget');
  if (unit.revised) return refused('revised');
  const other = side === 'source' ? hasTarget(unit) : hasSource(unit);
  if (!other && (segment === null || count === 1)) return refused('linked');
  return does({ kind: 'detach', unit: seen(unit), side, segment: count === 1 ? null : segment });
}
