import type { Unit } from '../../src/model/review.ts';

/** What decides which changes of the alignment a unit allows. */
export type Standing = Pick<Unit, 'id' | 'head' | 'segmentStarts' | 'excluded'> & {
  /** Somebody wrote in it, if only a draft: it can be merged and split, nothing else. */
  readonly revised: boolean;
  /** The text on the screen. */
  readonly text: string;
};

/** How a unit stands, given the text on the screen. */
export function standingOf(unit: Unit, text: string): Standing {
  const revised = unit.revised || text !== unit.target;
  const { id, head, segmentStarts, excluded } = unit;
  return { id, head, segmentStarts, excluded, revised, text };
}

export const hasSource = (unit: Pick<Standing, 'segmentStarts'>): boolean =>
  unit.segmentStarts.source.length > 0;
export const hasTarget = (unit: Pick<Standing, 'segmentStarts'>): boolean =>
  unit.segmentStarts.target.length > 0;

/** Only one side stands in the unit: nothing renders it, or it renders nothing. */
export const isLoose = (unit: Pick<Standing, 'segmentStarts'>): boolean =>
  !hasSource(unit) || !hasTarget(unit);
