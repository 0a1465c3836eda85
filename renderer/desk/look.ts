import type { UnitId } from '../../src/model/article.ts';
import type { SinceLook } from '../../src/model/desk.ts';
import type { Unit } from '../../src/model/review.ts';

/** What became of an article since an editor last looked, for looking units up. */
export interface Look {
  readonly lookedAt: string | null;
  /** Texts of then of the units that somebody else changed. */
  readonly changed: ReadonlyMap<UnitId, string>;
  /** The same with those that the editor changed. */
  readonly before: ReadonlyMap<UnitId, string>;
}

const known = new WeakMap<SinceLook, Look>();

/** Look-ups over what was fetched, made once for each version of it. */
export function lookOf(fetched: SinceLook): Look {
  const found = known.get(fetched);
  if (found) return found;
  const texts = (units: SinceLook['changed']) => new Map(units.map(({ unitId, before }) => [unitId, before]));
  const look = {
    lookedAt: fetched.lookedAt,
    changed: texts(fetched.changed),
    before: texts([...fetched.own, ...fetched.changed]),
  };
  known.set(fetched, look);
  return look;
}

/** Units an editor has marked as seen during this visit, each with the text they saw. */
export type Seen = ReadonlyMap<UnitId, string>;

/** The text a unit is compared with since the last look: as it was seen during this visit, else as it stood then. */
export const textThen = (unit: Pick<Unit, 'id' | 'target'>, look: Look, seen: Seen): string =>
  seen.get(unit.id) ?? look.before.get(unit.id) ?? unit.target;

/** Whether somebody else changed a unit since, and the editor has neither marked it as seen nor approved it. */
export const isNews = (
  { id, target, state, excluded }: Pick<Unit, 'id' | 'target' | 'state' | 'excluded'>,
  look: Look,
  seen: Seen,
): boolean => !excluded && state !== 'approved' && look.changed.has(id) && seen.get(id) !== target;
