import { z } from 'zod';
import { UNIT_STATES } from '../model/review.ts';
import { SEARCH_SIDES, type UnitHit } from '../model/search.ts';
import { type Method, query } from './method.ts';
import { articleId, textRange, unitId } from './schemas.ts';

const count = z.number().int().nonnegative();
const ranges = z.array(textRange);

const unitHit = z.object({
  articleId,
  articleTitle: z.string(),
  unitId,
  position: count,
  state: z.enum(UNIT_STATES),
  source: z.string(),
  target: z.string(),
  ranges: z.object({ source: ranges, target: ranges }),
}) satisfies z.ZodType<UnitHit, unknown>;

/** Looking through everything reviewed so far. */
export const searchMethods = {
  /**
   * The units that have every word of the query (a phrase in quotation marks), whatever its case and width. Not those of
   * deleted articles, nor what is left out of the export. Approved ones first, then confirmed ones; of each the newest
   * article first. Fails as `cancelled` where a later search of the same `lane` came before it was done.
   */
  'search.units': query(
    'translator',
    z.object({
      query: z.string().max(500),
      side: z.enum(SEARCH_SIDES),
      limit: z.number().int().min(1).max(500).default(100),
      exclude: unitId.nullable().default(null),
      /** Also units in which nobody has touched the machine's words. */
      machine: z.boolean().default(true),
      lane: z.string().max(100).nullable().default(null),
    }),
    z.object({ hits: z.array(unitHit), total: count }),
  ),
} as const satisfies Record<string, Method>;
