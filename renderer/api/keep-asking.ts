import type { Connection } from './connection.ts';

/** EventSource itself waits about as long before it tries again, in ms. */
export const RETRY_DELAY = 2000;

/**
 * While nobody answers, asks again and again: a call that failed leaves a stream of events alone that may be none the
 * worse, and nothing else would notice that there is an answer again. `onBack` is called once there is. Returns the
 * function that ends it.
 */
export function keepAsking(
  connection: Connection,
  ask: () => Promise<unknown>,
  onBack: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const askSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await ask().catch(() => undefined);
      if (connection.state() === 'lost') askSoon();
    }, RETRY_DELAY);
  };
  const follow = (): void => {
    const isLost = connection.state() === 'lost';
    if (isLost && !wasLost) askSoon();
    if (!isLost) clearTimeout(timer);
    if (wasLost && connection.state() === 'up') onBack();
    wasLost = isLost;
  };
  follow();
  const unfollow = connection.subscribe(follow);
  return () => {
    clearTimeout(timer);
    unfollow();
  };
}
