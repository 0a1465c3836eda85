import type { Kysely } from 'kysely';
import { type Profile, styleOf } from '../model/profile.ts';
import { countNewsroomChange } from './newsroom-version.ts';
import { PROFILE_KEY, readProfile } from './read-profile.ts';
import type { Tables } from './schema.ts';
import type { Signature } from './store.ts';

/** Stores the profile; where its style is another than before, every unit is to be checked again. */
export async function writeProfile(
  trx: Kysely<Tables>,
  profile: Profile,
  { by, at }: Signature,
): Promise<void> {
  const before = await readProfile(trx);
  const row = { key: PROFILE_KEY, value: JSON.stringify(profile), byActor: by, at };
  await trx
    .insertInto('setting')
    .values(row)
    .onConflict(conflict => conflict.column('key').doUpdateSet(row))
    .execute();
  const isSame = JSON.stringify(styleOf(before)) === JSON.stringify(styleOf(profile));
  if (isSame) return;
  await countNewsroomChange(trx);
  await trx.updateTable('unit').set({ checkedRevision: null }).where('retired', '=', 0).execute();
}
