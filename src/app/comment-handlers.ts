import type { CoreHandlers } from '../api/dispatch.ts';
import { cleanText } from '../import/clean-text.ts';
import type { UnitComment } from '../model/comment.ts';
import { newCommentId, now, type Services } from './services.ts';

type CommentMethod = Extract<keyof CoreHandlers, `comment.${string}`>;

/** What people say to each other about a paragraph; every window is told. */
export function commentHandlers({
  store,
  publish,
}: Pick<Services, 'store' | 'publish'>): Pick<CoreHandlers, CommentMethod> {
  const told = async (written: Promise<UnitComment>): Promise<UnitComment> => {
    const comment = await written;
    publish({ type: 'comment.changed', articleId: comment.articleId });
    return comment;
  };
  return {
    'comment.list': ({ articleId }) => store.comments(articleId),
    'comment.add': ({ unitId, text }, caller) => {
      const clean = cleanText(text.replace(/\r\n?/g, '\n')).text;
      return told(store.addComment({ id: newCommentId(), unitId, text: clean, by: caller.id, at: now() }));
    },
    'comment.resolve': ({ id }, caller) => told(store.settleComment(id, { by: caller.id, at: now() })),
    'comment.reopen': ({ id }) => told(store.settleComment(id, null)),
  };
}
