import type { Kysely } from 'kysely';
import type { Annotation } from '../model/issue.ts';
import type { CheckSwitch } from '../model/review.ts';
import { countNewsroomChange } from './newsroom-version.ts';
import type { Tables } from './schema.ts';

/** What the newsroom said of which check. */
export async function readCheckSwitches(db: Kysely<Tables>): Promise<readonly CheckSwitch[]> {
  const rows = await db.selectFrom('checkSwitch').selectAll().orderBy('checkId').execute();
  return rows.map(({ enabled, byActor: by, ...row }) => ({ ...row, by, enabled: enabled === 1 }));
}

/** The checks that are switched off: what they found before is kept, but nobody sees it. */
export const silencedAmong = (switches: readonly CheckSwitch[]): ReadonlySet<string> =>
  new Set(switches.filter(({ enabled }) => !enabled).map(({ checkId }) => checkId));

export const silencedChecks = async (db: Kysely<Tables>): Promise<ReadonlySet<string>> =>
  silencedAmong(await readCheckSwitches(db));

/** Whether every check that reported the annotation is switched off. */
export const isSilenced = (
  { reports }: Pick<Annotation, 'reports'>,
  silenced: ReadonlySet<string>,
): boolean => silenced.size > 0 && reports.every(({ checkId }) => silenced.has(checkId));

/**
 * Switches a check, and marks the units it concerns as due for another look: all of them when it is switched on, and
 * those where another check agrees with it when it is switched off.
 */
export async function writeCheckSwitch(
  trx: Kysely<Tables>,
  { checkId, enabled, by: byActor, at }: CheckSwitch,
): Promise<void> {
  await countNewsroomChange(trx);
  const values = { enabled: enabled ? 1 : 0, byActor, at } as const;
  await trx
    .insertInto('checkSwitch')
    .values({ checkId, ...values })
    .onConflict(conflict => conflict.column('checkId').doUpdateSet(values))
    .execute();
  const due = trx.updateTable('unit').set({ checkedRevision: null }).where('retired', '=', 0);
  await (enabled
    ? due
    : due.where(
        'id',
        'in',
        trx.selectFrom('annotation').select('unitId').where('body', 'like', naming(checkId)),
      )
  ).execute();
}

/** Matches the stored body of an annotation that the check reported. */
export const naming = (checkId: string): string => `%"checkId":${JSON.stringify(checkId)}%`;
