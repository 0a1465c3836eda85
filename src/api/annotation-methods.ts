import { z } from 'zod';
import { DECISION_SCOPES, DISMISSAL_REASONS } from '../model/review.ts';
import { command, type Method } from './method.ts';
import { decision, unitId } from './schemas.ts';

/** What reviewers say of an annotation. */
export const annotationMethods = {
  'annotation.accept': command('translator', z.object({ unitId, fingerprint: z.string() }), decision),
  'annotation.dismiss': command(
    'translator',
    z.object({
      unitId,
      fingerprint: z.string(),
      scope: z.enum(DECISION_SCOPES),
      reason: z.enum(DISMISSAL_REASONS),
      comment: z.string().max(5000),
    }),
    decision,
  ),
  /** Takes back whatever hides the annotation; of a wide dismissal, all it covered is open again. */
  'annotation.withdraw': command('translator', z.object({ unitId, fingerprint: z.string() }), decision),
} as const satisfies Record<string, Method>;
