import { z } from 'zod';
import {
  type Correction,
  LONGEST_NOTE,
  LONGEST_TERM,
  type Passage,
  type RuleEntry,
  type RuleHit,
  type RuleId,
  type RulePreview,
  TERM_STATUSES,
  type Term,
  type TermEntry,
  type TermId,
  type TermProblem,
  type TrapRule,
} from '../model/term.ts';
import { actorId, articleId, id, unitId } from './schemas.ts';

/** Wire shapes of the newsroom's termbase and rules. */
export const termId = id<'Term'>() satisfies z.ZodType<TermId, string>;
export const ruleId = id<'Rule'>() satisfies z.ZodType<RuleId, string>;

const words = z.string().trim().max(LONGEST_TERM);
/** An English side: without a letter or digit nothing could be looked for. */
const english = words.regex(/[\p{L}\p{N}]/u);
const japanese = words.min(1);
const note = z.string().max(LONGEST_NOTE);
const written = { by: actorId, at: z.iso.datetime() };
const count = z.number().int().nonnegative();

export const term = z.object({
  source: english,
  target: japanese,
  status: z.enum(TERM_STATUSES),
  note,
}) satisfies z.ZodType<Term>;
export const termEntry = term.extend({ id: termId, ...written }) satisfies z.ZodType<TermEntry, unknown>;

export const trapRule = z.object({
  english,
  wrong: japanese,
  right: words,
  note,
}) satisfies z.ZodType<TrapRule>;
export const ruleEntry = trapRule.extend({ id: ruleId, ...written }) satisfies z.ZodType<RuleEntry, unknown>;

export const termProblem = z.object({
  line: count,
  kind: z.enum(['no-source', 'no-target', 'status', 'columns', 'quote', 'too-long']),
  found: z.string(),
}) satisfies z.ZodType<TermProblem>;

export const correction = z.object({
  wrong: z.string(),
  right: z.string(),
  english: z.string(),
}) satisfies z.ZodType<Correction>;

const passage = z.object({
  before: z.string(),
  words: z.string(),
  after: z.string(),
}) satisfies z.ZodType<Passage>;
const ruleHit = z.object({
  articleId,
  unitId,
  title: z.string(),
  position: count,
  verdict: z.enum(['right', 'alarm', 'open']),
  source: passage.nullable(),
  target: passage.nullable(),
}) satisfies z.ZodType<RuleHit, unknown>;
export const rulePreview = z.object({
  articles: count,
  truncated: z.boolean(),
  counts: z.object({ right: count, alarm: count, open: count }),
  hits: z.array(ruleHit),
}) satisfies z.ZodType<RulePreview, unknown>;
