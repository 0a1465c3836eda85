import type { Actor } from '../model/review.ts';
import { importArticle } from './import-article.ts';
import type { Jobs } from './jobs.ts';
import type { Services } from './services.ts';

/** Two texts that come with the program. */
export interface SamplePair {
  readonly source: { readonly name: string; readonly base64: string };
  readonly target: { readonly name: string; readonly base64: string };
}

/** The name under which the progress of the import is reported. */
const JOB_ID = 'sample';

/**
 * Puts the sample into a library that never held an article, so that a newcomer sees one at work. A deleted
 * article still counts: the sample does not come back.
 */
export async function importSample(
  readSample: () => SamplePair | null,
  caller: Actor,
  services: Services,
  jobs: Jobs,
): Promise<void> {
  if (!(await services.store.isEmpty())) return;
  const sample = readSample();
  if (sample === null) return;
  const source = { kind: 'file', ...sample.source } as const;
  const target = { kind: 'file', ...sample.target } as const;
  await jobs.run(JOB_ID, control =>
    importArticle({ title: '', source, target, force: true }, caller.id, services, control),
  );
}
