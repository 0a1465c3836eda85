import type { Kysely } from 'kysely';
import {
  DEFAULT_PROFILE,
  HOUSE_COURTESIES,
  HOUSE_NUMERALS,
  HOUSE_REGISTERS,
  type Profile,
} from '../model/profile.ts';
import type { Tables } from './schema.ts';

/** Where the profile stands among the settings. */
export const PROFILE_KEY = 'profile';

/** The newsroom's profile; the default for what it never set, and for what a later version wrote in another way. */
export async function readProfile(db: Kysely<Tables>): Promise<Profile> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', PROFILE_KEY)
    .executeTakeFirst();
  const stored: Partial<Record<keyof Profile, unknown>> = row === undefined ? {} : JSON.parse(row.value);
  const number = (value: unknown, otherwise: number): number =>
    typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
  return {
    register: HOUSE_REGISTERS.find(each => each === stored.register) ?? DEFAULT_PROFILE.register,
    numerals: HOUSE_NUMERALS.find(each => each === stored.numerals) ?? DEFAULT_PROFILE.numerals,
    courtesy: HOUSE_COURTESIES.find(each => each === stored.courtesy) ?? DEFAULT_PROFILE.courtesy,
    threshold: number(stored.threshold, DEFAULT_PROFILE.threshold),
    acceptablePoints: number(stored.acceptablePoints, DEFAULT_PROFILE.acceptablePoints),
  };
}
