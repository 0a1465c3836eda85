import type { CoreHandlers } from '../api/dispatch.ts';
import { stepUnit } from '../review/workflow.ts';
import { now, type Services } from './services.ts';

type DeskMethod = 'desk.waiting' | 'article.look' | 'article.sinceLook' | 'article.moveUnits';

/** What waits for an editor, and what changed since they last looked. */
export function deskHandlers({
  store,
  publish,
}: Pick<Services, 'store' | 'publish'>): Pick<CoreHandlers, DeskMethod> {
  return {
    'desk.waiting': (_, caller) => store.waiting(caller.id),
    'article.look': async ({ articleId }, caller) => {
      await store.recordLook(articleId, { by: caller.id, at: now() });
      publish({ type: 'library.changed' });
      return {};
    },
    'article.sinceLook': ({ articleId }, caller) => store.sinceLook(articleId, caller.id),
    'article.moveUnits': async ({ articleId, action, units }, caller) => {
      const result = await store.reviewUnits(articleId, units, { by: caller.id, at: now() }, standing =>
        stepUnit(action, standing, caller.role),
      );
      publish({ type: 'article.changed', articleId });
      publish({ type: 'library.changed' });
      return result;
    },
  };
}
