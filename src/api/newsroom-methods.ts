import { z } from 'zod';
import type { Backup } from '../model/backup.ts';
import { HOUSE_COURTESIES, HOUSE_NUMERALS, HOUSE_REGISTERS, type Profile } from '../model/profile.ts';
import { command, type Method, query } from './method.ts';

const profile = z.object({
  register: z.enum(HOUSE_REGISTERS),
  numerals: z.enum(HOUSE_NUMERALS),
  courtesy: z.enum(HOUSE_COURTESIES),
  threshold: z.number().min(0).max(99.9),
  acceptablePoints: z.number().min(0.1).max(1000),
}) satisfies z.ZodType<Profile>;

const backup = z.object({
  path: z.string(),
  at: z.iso.datetime(),
  bytes: z.number().int(),
}) satisfies z.ZodType<Backup>;

/** What a newsroom wants of every article, and the copies of its database. */
export const newsroomMethods = {
  'profile.get': query('translator', z.object({}), profile),
  'profile.set': command('translator', profile, profile),
  /** Newest first; null where the database is no file. */
  'backup.list': query('translator', z.object({}), z.array(backup).nullable()),
  'backup.create': command('translator', z.object({}), backup),
} as const satisfies Record<string, Method>;
