import { z } from 'zod';
import type { ChangedUnit, SeenStanding, SinceLook, UnitsMoved, WaitingArticle } from '../model/desk.ts';
import { UNIT_STATES } from '../model/review.ts';
import { command, type Method, query } from './method.ts';
import { actorId, articleId, articleSummary, revisionId, unit, unitId } from './schemas.ts';

const count = z.number().int().nonnegative();
const moment = z.iso.datetime();

const changedUnit = z.object({ unitId, before: z.string() }) satisfies z.ZodType<ChangedUnit, unknown>;

const sinceLook = z.object({
  articleId,
  lookedAt: moment.nullable(),
  changed: z.array(changedUnit),
  own: z.array(changedUnit),
}) satisfies z.ZodType<SinceLook, unknown>;

const waitingArticle = z.object({
  summary: articleSummary,
  submittedBy: actorId,
  submittedAt: moment,
  lookedAt: moment.nullable(),
  changed: count,
  returned: count,
}) satisfies z.ZodType<WaitingArticle, unknown>;

const seenStanding = z.object({
  unitId,
  parentId: revisionId,
  state: z.enum(UNIT_STATES),
}) satisfies z.ZodType<SeenStanding, unknown>;

const unitsMoved = z.object({
  moved: z.array(unit),
  refused: z.array(unitId),
}) satisfies z.ZodType<UnitsMoved, unknown>;

/** What waits for an editor, and what changed since they last looked. */
export const deskMethods = {
  /** Submitted articles, those first that have waited longest. */
  'desk.waiting': query('editor', z.object({}), z.array(waitingArticle)),
  /** Keeps that the caller has looked the article through; so do `article.return` and `article.approve`. */
  'article.look': command('editor', z.object({ articleId }), z.object({})),
  /** What became of the article since the caller last looked it through. */
  'article.sinceLook': query('editor', z.object({ articleId }), sinceLook),
  /**
   * Approves several units at once, or takes that back, in one transaction. Those no longer as they were seen are
   * refused and stay as they are.
   */
  'article.moveUnits': command(
    'editor',
    z.object({
      articleId,
      action: z.enum(['approve', 'reopen', 'confirm']),
      units: z.array(seenStanding).min(1).max(20_000),
    }),
    unitsMoved,
  ),
} as const satisfies Record<string, Method>;
