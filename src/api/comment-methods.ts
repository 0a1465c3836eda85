import { z } from 'zod';
import { LONGEST_COMMENT, type UnitComment } from '../model/comment.ts';
import type { CommentId } from '../model/review.ts';
import { command, type Method, query } from './method.ts';
import { actorId, articleId, id, unitId } from './schemas.ts';

const commentId = id<'Comment'>() satisfies z.ZodType<CommentId, string>;
const comment = z.object({
  id: commentId,
  articleId,
  unitId,
  shownIn: z.array(unitId),
  text: z.string(),
  by: actorId,
  at: z.iso.datetime(),
  resolved: z.object({ by: actorId, at: z.iso.datetime() }).nullable(),
}) satisfies z.ZodType<UnitComment, unknown>;

/** What people say to each other about a paragraph. */
export const commentMethods = {
  /** All of an article, settled ones too, oldest first. */
  'comment.list': query('translator', z.object({ articleId }), z.array(comment)),
  'comment.add': command(
    'translator',
    z.object({ unitId, text: z.string().trim().min(1).max(LONGEST_COMMENT) }),
    comment,
  ),
  'comment.resolve': command('translator', z.object({ id: commentId }), comment),
  'comment.reopen': command('translator', z.object({ id: commentId }), comment),
} as const satisfies Record<string, Method>;
