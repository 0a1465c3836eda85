import { z } from 'zod';
import { DISMISSAL_REASONS } from '../model/review.ts';
import { command, type Method, query } from './method.ts';
import { localized } from './schemas.ts';

/** Right marks of all counted; a decision may count by half. */
const share = z.object({ right: z.number(), of: z.number() });
const count = z.number().int().nonnegative();

/** What checks there are, how they do in this newsroom, and which of them run. */
export const checkMethods = {
  'check.list': query(
    'translator',
    z.object({}),
    z.array(
      z.object({
        id: z.string(),
        stage: z.enum(['trial', 'stable']),
        title: localized,
        what: localized,
        why: localized,
        fix: localized,
        enabled: z.boolean(),
        /** Of the marks shown by default on the development data, those that were right; null if unmeasured. */
        measured: share.nullable(),
        /** What reviewers here said of this version of the check. */
        acceptance: z.object({
          accepted: count,
          mended: count,
          dismissed: z.record(z.enum(DISMISSAL_REASONS), count),
          agreement: share.nullable(),
        }),
        /** Reviewers dismiss nearly all it marks: it is proposed to switch it off. */
        inTheWay: z.boolean(),
      }),
    ),
  ),
  /** Switches a check on or off in all articles. Saying that a check which is in the way stays on is an answer, too. */
  'check.setEnabled': command(
    'translator',
    z.object({ checkId: z.string(), enabled: z.boolean() }),
    z.object({}),
  ),
} as const satisfies Record<string, Method>;
