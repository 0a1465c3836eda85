import type { UnitId } from '../../src/model/article.ts';
import { OPEN_STATES, type Unit } from '../../src/model/review.ts';
import type { IssuePlace, UnitIssues } from './issues.ts';

type UnitStanding = Pick<Unit, 'id' | 'state' | 'excluded'>;

/** The unit `step` rows on, staying inside the article. */
export function neighbour(units: readonly UnitStanding[], from: UnitId | null, step: 1 | -1): UnitId | null {
  const at = units.findIndex(unit => unit.id === from);
  const next = at < 0 ? 0 : Math.min(units.length - 1, Math.max(0, at + step));
  return units[next]?.id ?? null;
}

/** What a translator still has to do. */
export const isOpen = ({ state, excluded }: UnitStanding): boolean =>
  !excluded && OPEN_STATES.some(open => open === state);

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
 * one of the present unit or after it (backwards: the last one before it). Looks at no more units than it goes past.
 */
export function neighbourIssue(
  units: readonly Pick<Unit, 'id' | 'excluded'>[],
  issuesOf: (unitId: UnitId) => UnitIssues,
  from: { readonly row: number | null; readonly fingerprint: string | null },
  step: 1 | -1,
): IssuePlace | null {
  const openIn = (row: number): readonly IssuePlace[] => {
    const unit = units[row];
    if (!unit || unit.excluded) return [];
    return issuesOf(unit.id).open.map(({ fingerprint }) => ({ unitId: unit.id, fingerprint }));
  };
  const row = from.row ?? (step === 1 ? -1 : units.length);
  const here = openIn(row);
  const at = here.findIndex(({ fingerprint }) => fingerprint === from.fingerprint);
  const beside = at < 0 ? (step === 1 ? here[0] : undefined) : here[at + step];
  if (beside) return beside;
  for (let away = 1; away <= units.length; away++) {
    const other = (row + step * away + 2 * units.length) % units.length;
    const found = openIn(other).at(step === 1 ? 0 : -1);
    if (found) return found;
  }
  return null;
}
