import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import { awaitsApproval } from '../review/navigation.ts';

type Standing = Pick<Unit, 'id' | 'state' | 'excluded'>;
type Texts = Pick<Unit, 'target' | 'machine'>;

/** What says how soon a unit needs a look. */
export interface Urgency {
  readonly isNews: (unitId: UnitId) => boolean;
  readonly hasIssues: (unitId: UnitId) => boolean;
}

/** The units that wait for an editor: those that were changed, then those with open issues, then the rest. */
export function waitingUnits(units: readonly Standing[], { isNews, hasIssues }: Urgency): readonly UnitId[] {
  const waiting = units.filter(awaitsApproval).map(({ id }) => id);
  const news = waiting.filter(isNews);
  const doubtful = waiting.filter(id => !isNews(id) && hasIssues(id));
  const rest = waiting.filter(id => !isNews(id) && !hasIssues(id));
  return [...news, ...doubtful, ...rest];
}

/** The one after `from` in the order of waiting, round past its end; from elsewhere the first. Null if none is left. */
export function nextInOrder(order: readonly UnitId[], from: UnitId | null): UnitId | null {
  const at = from === null ? -1 : order.indexOf(from);
  const next = order[(at + 1) % Math.max(1, order.length)] ?? null;
  return next === from ? null : next;
}

/**
 * Units in which nobody changed a letter and no check has a word against: what an editor may approve together, also where
 * the translator has confirmed them as they came.
 */
export function approvableTogether<U extends Standing & Texts>(
  units: readonly U[],
  { isNews, hasIssues }: Urgency,
  isTyped: (unitId: UnitId) => boolean,
): readonly U[] {
  return units.filter(
    unit =>
      !unit.excluded &&
      (unit.state === 'untouched' || (unit.state === 'confirmed' && unit.target === unit.machine)) &&
      !isNews(unit.id) &&
      !hasIssues(unit.id) &&
      !isTyped(unit.id),
  );
}
