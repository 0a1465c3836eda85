import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { CoreHost } from './core-host.ts';

/** Shorter than the patience of anything between, in ms; also how soon a dead connection is noticed. */
const HEARTBEAT = 15_000;

/** Server-sent events: whatever the core publishes, to every page that listens. */
export interface EventStreams {
  readonly open: (c: Context) => Response;
  /** Ends all streams. */
  close(): void;
}

export function eventStreams(core: CoreHost): EventStreams {
  const ends = new Set<() => void>();
  return {
    open: c =>
      streamSSE(c, async stream => {
        const ended = Promise.withResolvers<void>();
        ends.add(ended.resolve);
        stream.onAbort(ended.resolve);
        const unsubscribe = core.subscribe(event => void stream.writeSSE({ data: JSON.stringify(event) }));
        const beat = () => void stream.write(': still here\n\n');
        const heartbeat = setInterval(beat, HEARTBEAT);
        beat(); // the page learns at once that the stream stands
        await ended.promise;
        clearInterval(heartbeat);
        unsubscribe();
        ends.delete(ended.resolve);
      }),
    close: () => {
      for (const end of ends) end();
    },
  };
}
