import type { QueryClient } from '@tanstack/react-query';
import { ANALYSIS_PHASES, type Progress } from '../../src/model/progress.ts';
import { onCoreEvent, onEventGap } from './core-client.ts';
import { staleAfter } from './query-keys.ts';

/** A burst of events (a whole article approved) becomes one refetch. */
const GATHERING = 120;

/** Keeps fetched data in step with the core; returns the function that ends it. */
export function followCore(queryClient: QueryClient): () => void {
  let waiting = new Map<string, readonly string[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const keys = [...waiting.values()];
    waiting = new Map();
    timer = undefined;
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  };
  const endEvents = onCoreEvent(event => {
    for (const key of staleAfter(event)) waiting.set(key.join('/'), key);
    if (waiting.size > 0) timer ??= setTimeout(flush, GATHERING);
  });
  const endGaps = onEventGap(() => void queryClient.invalidateQueries());
  return () => {
    clearTimeout(timer);
    endEvents();
    endGaps();
  };
}

/** Follows the progress of one job; returns the function that ends it. */
export function onProgress(jobId: string, listener: (progress: Progress) => void): () => void {
  return onCoreEvent(event => {
    if (event.type === 'progress' && event.jobId === jobId) listener(event.progress);
  });
}

/** The share of a whole analysis that is done, 0…1, counting its phases alike; 0 before the first report. */
export function shareDone(progress: Progress | null): number {
  if (progress === null) return 0;
  const within = progress.total > 0 ? progress.done / progress.total : 0;
  return (ANALYSIS_PHASES.indexOf(progress.phase) + within) / ANALYSIS_PHASES.length;
}
