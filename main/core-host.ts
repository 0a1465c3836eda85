import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Reply } from '../src/api/contract.ts';
import type { CoreEvent } from '../src/model/progress.ts';
import {
  type CoreSettings,
  decodeReply,
  encodeReply,
  type FromCore,
  type ReplyBytes,
  type ToCore,
} from './core-protocol.ts';

/** Store, analysis and dispatch, running in a worker thread. */
export interface CoreHost {
  /** Never rejects. A call that a crash cut off is answered with an error that says so. */
  call(request: unknown): Promise<Reply>;
  /** The same, as JSON: for whoever only hands it on. */
  callForBytes(request: unknown): Promise<ReplyBytes>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
  /** Ends the worker once its database is closed. */
  close(): Promise<void>;
}

export interface CoreHostOptions extends CoreSettings {
  /** The worker's entry point, if it is not `core-worker` beside this file. */
  readonly worker?: URL;
  /** Told when the worker died; `givenUp` where it is not started again before the minute is over. */
  readonly onCrash?: (error: Error, givenUp: boolean) => void;
}

/** A worker that dies more often than this within a minute will not stay up: starting it again would be a loop. */
const CRASHES_PER_MINUTE = 5;
const MINUTE = 60_000;
/** How long the worker may take to close its database, in ms. */
const CLOSE_TIMEOUT = 5000;

/** Room for objects that were just made, in MB. Left alone it grows to sixteen times that. */
const YOUNG_GENERATION = 12;
/**
 * Garbage is collected once there is half as much of it as of what is in use; left alone V8 waits for four times as
 * much. Together 10,000 paragraphs are aligned in well under 500 MB instead of 720, and no slower.
 */
const HEAP_GROWTH = '--heap-growing-percent=50';

const failure = (message: string): ReplyBytes =>
  encodeReply({ ok: false, error: { code: 'internal', message, details: {} } });
const STOPPED = failure(
  'The analysis stopped unexpectedly and was started again. What was stored is safe; try again.',
);
const GIVEN_UP = failure('The analysis stops again and again. Restart Taiyaku.');
const CLOSED = failure('Taiyaku is closing.');
const NOT_DATA = encodeReply({
  ok: false,
  error: { code: 'invalid-input', message: 'This is not a request.', details: {} },
});

/** Starts the core's worker thread, and starts it again whenever it dies. */
export function startCore(options: CoreHostOptions): CoreHost {
  setFlagsFromString(HEAP_GROWTH);
  const { worker: entry = defaultEntry(), onCrash = logCrash, ...settings } = options;
  const listeners = new Set<(event: CoreEvent) => void>();
  const pending = new Map<number, (reply: ReplyBytes) => void>();
  let crashes: readonly number[] = [];
  let nextId = 0;
  let closing = false;

  const publish = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const answer = (id: number, reply: ReplyBytes): void => {
    pending.get(id)?.(reply);
    pending.delete(id);
  };
  const answerAll = (reply: ReplyBytes): void => {
    for (const id of [...pending.keys()]) answer(id, reply);
  };
  const mayStart = (): boolean => {
    crashes = crashes.filter(time => Date.now() - time < MINUTE);
    return crashes.length <= CRASHES_PER_MINUTE;
  };
  const start = (): Worker => {
    // Flags of the parent (a test runner's loader, a debugger's port) are not the worker's.
    const started = new Worker(entry, {
      workerData: settings,
      execArgv: [],
      name: 'taiyaku-core',
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    let reason: Error | null = null;
    started.on('message', (message: FromCore) => {
      if (message.kind === 'event') publish(message.event);
      else answer(message.id, message.reply);
    });
    started.on('error', (thrown: unknown) => {
      reason = thrown instanceof Error ? thrown : new Error(String(thrown));
    });
    started.once('exit', status => {
      if (!closing) recover(reason ?? new Error(`the core ended with status ${status}`));
    });
    return started;
  };
  const recover = (error: Error): void => {
    crashes = [...crashes, Date.now()];
    answerAll(STOPPED);
    worker = mayStart() ? start() : null;
    // Jobs of the old worker are gone, and windows may have missed events.
    publish({ type: 'library.changed' });
    onCrash(error, worker === null);
  };
  let worker: Worker | null = start();

  const callForBytes = (request: unknown): Promise<ReplyBytes> => {
    if (closing) return Promise.resolve(CLOSED);
    if (worker === null && !mayStart()) return Promise.resolve(GIVEN_UP);
    worker ??= start();
    const to = worker;
    return new Promise(resolve => {
      const id = nextId++;
      pending.set(id, resolve);
      try {
        to.postMessage({ kind: 'call', id, request } satisfies ToCore);
      } catch {
        answer(id, NOT_DATA); // functions and the like cannot be sent
      }
    });
  };

  return {
    callForBytes,
    call: async request => decodeReply(await callForBytes(request)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (closing) return;
      closing = true;
      if (worker !== null) await end(worker);
      answerAll(CLOSED);
    },
  };
}

async function end(worker: Worker): Promise<void> {
  const gone = new Promise<void>(resolve => worker.once('exit', () => resolve()));
  worker.postMessage({ kind: 'close' } satisfies ToCore);
  const timer = setTimeout(() => void worker.terminate(), CLOSE_TIMEOUT);
  await gone;
  clearTimeout(timer);
}

function logCrash(error: Error, givenUp: boolean): void {
  const what = givenUp ? 'again and again' : 'and was started again';
  console.error(`Taiyaku: the core stopped ${what}:`, error);
}

/** TypeScript in a checkout, JavaScript in a build: whatever this file itself is. */
function defaultEntry(): URL {
  return new URL(`./core-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
}
