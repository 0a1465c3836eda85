import { core } from '../api/core-client.ts';
import { onProgress } from '../api/events.ts';
import type { Review } from './review.ts';

/** Runs long work on the article; the status line shows how far it is and offers to stop it. */
export async function runJob({ store }: Review, work: (jobId: string) => Promise<unknown>): Promise<void> {
  const jobId = crypto.randomUUID();
  store.set({ job: jobId, analysing: { phase: 'loading', done: 0, total: 1 } });
  const stop = onProgress(jobId, progress => store.set({ analysing: progress }));
  try {
    await work(jobId);
  } finally {
    stop();
    store.set({ job: null, analysing: null });
  }
}

/** Gives a job up; it ends soon after, and its caller is told. */
export function cancelJob(jobId: string): void {
  void core['job.cancel']({ jobId }).catch(() => undefined);
}
