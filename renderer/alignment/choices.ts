import type { Side } from '../../src/model/text.ts';
import {
  maySplit,
  type Planned,
  planDetach,
  planMerge,
  planMove,
  planMoveBy,
  planSwap,
  planTakeOut,
  type Refusal,
} from './operations.ts';
import { hasSource, hasTarget, isLoose, type Standing } from './standing.ts';

/** What the menu of a unit may offer, in its order; groups are set apart. */
const UNIT_CHOICES = [
  ['mergeAbove', 'mergeBelow', 'split'],
  ['moveTargetAbove', 'moveTargetBelow', 'moveSourceAbove', 'moveSourceBelow', 'swapBelow'],
  ['takeOut', 'leaveOut', 'putBack', 'link'],
] as const;
export type UnitChoice = (typeof UNIT_CHOICES)[number][number];

/** What the menu of one paragraph offers. */
const PARAGRAPH_CHOICES = ['moveAbove', 'moveBelow', 'detach'] as const;
export type ParagraphChoice = (typeof PARAGRAPH_CHOICES)[number];

/** A choice and why it cannot be taken now; null where it can. */
export interface Offer<Choice extends string> {
  readonly choice: Choice;
  readonly refused: Refusal | null;
}

/** A unit with those above and below it. */
export interface Place {
  readonly unit: Standing;
  readonly above: Standing | undefined;
  readonly below: Standing | undefined;
}

const refusalOf = (planned: Planned<unknown>): Refusal | null =>
  'refused' in planned ? planned.refused : null;

/** Choices that make no sense for a unit are left out, rather than shown and refused. */
function makesSense(choice: UnitChoice, unit: Standing): boolean {
  switch (choice) {
    case 'moveTargetAbove':
    case 'moveTargetBelow':
      return hasTarget(unit);
    case 'moveSourceAbove':
    case 'moveSourceBelow':
      return hasSource(unit);
    case 'takeOut':
      return !unit.excluded && hasTarget(unit);
    case 'leaveOut':
      return !unit.excluded && !hasTarget(unit);
    case 'putBack':
      return unit.excluded;
    case 'link':
      return isLoose(unit);
    default:
      return true;
  }
}

function planOf(choice: UnitChoice, { unit, above, below }: Place): Planned<unknown> {
  switch (choice) {
    case 'mergeAbove':
      return planMerge(unit, above, -1);
    case 'mergeBelow':
      return planMerge(unit, below, 1);
    case 'split':
      return maySplit(unit);
    case 'moveTargetAbove':
      return planMoveBy(unit, above, { step: -1, side: 'target', segment: null });
    case 'moveTargetBelow':
      return planMoveBy(unit, below, { step: 1, side: 'target', segment: null });
    case 'moveSourceAbove':
      return planMoveBy(unit, above, { step: -1, side: 'source', segment: null });
    case 'moveSourceBelow':
      return planMoveBy(unit, below, { step: 1, side: 'source', segment: null });
    case 'swapBelow':
      return planSwap(unit, below);
    case 'takeOut':
    case 'leaveOut':
    case 'putBack':
      return planTakeOut(unit, null);
    case 'link':
      return { does: true };
  }
}

/** What the menu of a unit offers, group by group. */
export function unitOffers(place: Place): readonly (readonly Offer<UnitChoice>[])[] {
  return UNIT_CHOICES.map(group =>
    group
      .filter(choice => makesSense(choice, place.unit))
      .map(choice => ({ choice, refused: refusalOf(planOf(choice, place)) })),
  );
}

/** What the menu of one paragraph of a unit offers. */
export function paragraphOffers(
  { unit, above, below }: Place,
  side: Side,
  segment: number,
): readonly Offer<ParagraphChoice>[] {
  const to = (other: Standing | undefined, edge: Refusal): Refusal | null =>
    other ? refusalOf(planMove(unit, other, side, segment)) : edge;
  const alone = isLoose(unit) && unit.segmentStarts[side].length === 1;
  const moves = [
    { choice: 'moveAbove', refused: to(above, 'first') },
    { choice: 'moveBelow', refused: to(below, 'last') },
  ] as const;
  // A paragraph that is a unit of its own already has nothing to be taken from.
  return alone
    ? moves
    : [...moves, { choice: 'detach', refused: refusalOf(planDetach(unit, side, segment)) }];
}
