import type { Services } from './services.ts';

/** Longest stretch of work without answering other calls, in ms: half a frame, so that a window stays fluent. */
const LONGEST_STRETCH = 8;

/** What long work awaits between its steps, so that other calls are answered in time. */
export function createBreather({
  yieldToEventLoop,
}: Pick<Services, 'yieldToEventLoop'>): () => Promise<void> {
  let breath = performance.now();
  return async () => {
    if (performance.now() - breath < LONGEST_STRETCH) return;
    await yieldToEventLoop();
    breath = performance.now();
  };
}
