import type { UnitId } from '../../src/model/article.ts';
import type { Unit } from '../../src/model/review.ts';
import type { IssuePlace } from './issues.ts';

type UnitStanding = Pick<Unit, 'id' | 'state' | 'excluded'>;

/** The unit `step` rows on, staying inside the article. */
export function neighbour(units: readonly UnitStanding[], from: UnitId | null, step: 1 | -1): UnitId | null {
  const at = units.findIndex(unit => unit.id === from);
  const next = at < 0 ? 0 : Math.min(units.length - 1, Math.max(0, at + step));
  return units[next]?.id ?? null;
}

/** Not yet confirmed, or sent back: what a translator still has to do. */
export const isOpen = ({ state, excluded }: UnitStanding): boolean =>
  !excluded && (state === 'untouched' || state === 'edited' || state === 'returned');

/** Confirmed but not approved: what an editor still has to do. */
export const awaitsApproval = ({ state, excluded }: UnitStanding): boolean =>
  !excluded && state !== 'approved' && state !== 'returned';

/** The next unit that is wanted, going round past the end; null if there is no other. */
export function nextWanted(
  units: readonly UnitStanding[],
  from: UnitId | null,
  wanted: (unit: UnitStanding) => boolean,
): UnitId | null {
  const at = units.findIndex(unit => unit.id === from);
  const round = [...units.slice(at + 1), ...units.slice(0, Math.max(0, at))];
  return round.find(wanted)?.id ?? null;
}

/**
 * The issue before or after the present place, going round past the ends. Without a present issue it is the first
 * one of the present unit or after it (backwards: the last one before it).
 */
export function neighbourIssue(
  places: readonly IssuePlace[],
  order: ReadonlyMap<UnitId, number>,
  from: { readonly unitId: UnitId | null; readonly fingerprint: string | null },
  step: 1 | -1,
): IssuePlace | null {
  const current = places.findIndex(
    place => place.unitId === from.unitId && place.fingerprint === from.fingerprint,
  );
  if (current >= 0) return places.at((current + step) % places.length) ?? null;
  const row = from.unitId === null ? -1 : (order.get(from.unitId) ?? -1);
  const rowOf = (place: IssuePlace): number => order.get(place.unitId) ?? -1;
  const found =
    step === 1 ? places.find(place => rowOf(place) >= row) : places.findLast(place => rowOf(place) < row);
  return found ?? places.at(step === 1 ? 0 : -1) ?? null;
}
