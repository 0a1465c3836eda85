import { z } from 'zod';
import type { ArticleName } from '../model/name.ts';
import { TERM_STATUSES, type UnitTerm } from '../model/term.ts';
import { type Method, query } from './method.ts';
import { articleId, textRange, unitId } from './schemas.ts';

const articleName = z.object({
  key: z.string(),
  english: z.tuple([z.string()], z.string()),
  kind: z.enum(['person', 'place', 'organisation', 'unknown']),
  forms: z.array(
    z.object({
      surface: z.string(),
      places: z.array(
        z.object({ unitId, source: textRange, target: textRange, title: z.string().nullable() }),
      ),
      usual: z.string().nullable(),
    }),
  ),
  titles: z.array(z.string()),
  gloss: z.object({ kind: z.enum(['reading', 'latin']), text: z.string(), atFirst: z.boolean() }).nullable(),
}) satisfies z.ZodType<ArticleName, unknown>;

const unitTerm = z.object({
  english: z.string(),
  source: z.array(textRange),
  renderings: z.array(
    z.object({
      target: z.string(),
      status: z.enum(TERM_STATUSES),
      note: z.string(),
      places: z.array(textRange),
    }),
  ),
}) satisfies z.ZodType<UnitTerm>;

/** What a reviewer looks up beside the texts. */
export const viewMethods = {
  /** Every person, place and organisation that both texts name, as the translation was last stored. */
  'article.names': query('translator', z.object({ articleId }), z.array(articleName)),
  /** Terms of the newsroom in the unit's English, were `text` its translation; and how many rows the termbase has. */
  'unit.terms': query(
    'translator',
    z.object({ unitId, text: z.string().max(1_000_000) }),
    z.object({ rows: z.number().int(), terms: z.array(unitTerm) }),
  ),
} as const satisfies Record<string, Method>;
