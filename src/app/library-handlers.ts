import type { CoreHandlers } from '../api/dispatch.ts';
import { DATA_SOURCES } from '../lexicon/sources.ts';
import { findSameImport, importArticle, inspectPair, inspectText } from './import-article.ts';
import type { Jobs } from './jobs.ts';
import { newActorId, type Services } from './services.ts';

type LibraryMethod =
  | Extract<
      keyof CoreHandlers,
      `app.${string}` | `actor.${string}` | `library.${string}` | `import.${string}`
    >
  | 'article.import'
  | 'article.plan'
  | 'job.cancel';

/** The list of articles and who works on them: what comes in, and how the work is planned. */
export function libraryHandlers(
  services: Services,
  jobs: Jobs,
  libraryReady: Promise<void>,
): Pick<CoreHandlers, LibraryMethod> {
  const { store, about, publish } = services;
  return {
    'app.info': async () => ({
      ...about,
      sources: DATA_SOURCES,
    }),
    'actor.list': () => store.actors(),
    'actor.add': async person => {
      const actor = { id: newActorId(), ...person };
      await store.addActor(actor);
      publish({ type: 'library.changed' });
      return actor;
    },
    'actor.rename': async ({ actorId, name }) => {
      const actor = await store.renameActor(actorId, name);
      publish({ type: 'library.changed' });
      return actor;
    },
    'library.list': async () => {
      await libraryReady;
      return store.library();
    },
    'import.inspectText': async ({ text }) => inspectText(text, services),
    'import.inspect': async input => inspectPair(input, services),
    'import.findSame': input => findSameImport(input, services),
    'article.import': async ({ jobId, ...input }, caller) => ({
      articleId: await jobs.run(jobId, control => importArticle(input, caller.id, services, control)),
    }),
    'article.plan': async ({ articleId, ...plan }) => {
      const summary = await store.planArticle(articleId, plan);
      publish({ type: 'article.changed', articleId });
      publish({ type: 'library.changed' });
      return summary;
    },
    'job.cancel': async ({ jobId }) => ({ cancelled: jobs.cancel(jobId) }),
  };
}
