import { createDocument } from '../checks/document.ts';
import type { ArticleId } from '../model/article.ts';
import type { JobControl } from '../model/progress.ts';
import { checkDocument } from './analyze-article.ts';
import { dataVersion } from './data-version.ts';
import { readNewsroom } from './newsroom.ts';
import { newRunId, now, type Services } from './services.ts';

/** Runs all checks again on the texts as they now are; units keep their alignment, and decisions carry over. */
export async function reanalyzeArticle(
  articleId: ArticleId,
  services: Services,
  control: JobControl,
): Promise<void> {
  const { store, tools, about, publish } = services;
  const startedAt = now();
  await control.checkpoint({ phase: 'loading', done: 0, total: 1 });
  const loaded = await tools();
  const { units } = await store.article(articleId);
  const run = {
    id: newRunId(),
    engineVersion: about.version,
    dataVersion: dataVersion(loaded.lexicon),
    startedAt,
  };
  await store.startRun(articleId, run);
  publish({ type: 'library.changed' });
  try {
    const ids = units.map(({ id }) => id);
    const { version: newsroomVersion, ...newsroom } = await readNewsroom(services);
    const means = { ...newsroom, lexicon: loaded.lexicon };
    const checked = await checkDocument(createDocument(units, loaded), ids, means, control);
    await control.checkpoint({ phase: 'storing', done: 0, total: 1 });
    const unitChecks = checked.map((result, position) => ({
      unitId: units[position]!.id,
      revisionId: units[position]!.head,
      newsroomVersion,
      ...result,
    }));
    const failures = checked.flatMap(result => result.failures);
    await store.finishRun(articleId, run.id, now(), unitChecks, failures);
  } catch (error) {
    await store.interruptRun(run.id);
    throw error;
  } finally {
    publish({ type: 'article.changed', articleId });
    publish({ type: 'library.changed' });
  }
}
