import type { CoreHandlers } from '../api/dispatch.ts';
import { findSameImport, inspectText } from './import-article.ts';
import type { Services } from './services.ts';

type PlanningMethod = 'article.plan' | 'import.inspectText' | 'import.findSame';

/** Planning the work, and what an import of many texts asks beforehand. */
export function planningHandlers(services: Services): Pick<CoreHandlers, PlanningMethod> {
  const { store, publish } = services;
  return {
    'article.plan': async ({ articleId, ...plan }) => {
      const summary = await store.planArticle(articleId, plan);
      publish({ type: 'article.changed', articleId });
      publish({ type: 'library.changed' });
      return summary;
    },
    'import.inspectText': async ({ text }) => inspectText(text, services),
    'import.findSame': input => findSameImport(input, services),
  };
}
