import type { Reply } from '../../src/api/contract.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { CoreHost } from '../core-host.ts';

/** A core that ends this often within this many milliseconds will not stay up: starting it again would be a loop. */
const MOST_CRASHES = 3;
const CRASH_WINDOW = 60_000;

export interface CoreSupervision {
  readonly start: () => CoreHost;
  /** Told of a crash after the core was started again; `givenUp` when it was not. */
  readonly onCrash: (error: unknown, givenUp: boolean) => void;
}

const INTERRUPTED: Reply = {
  ok: false,
  error: { code: 'internal', message: 'The review core stopped and was started again.', details: {} },
};

/**
 * A core that outlives its worker. A call rejects only when the worker is gone: then a new one is started, and the call
 * is answered with a failure; whether it had taken effect nobody knows, so it is not repeated.
 */
export function superviseCore({ start, onCrash }: CoreSupervision): CoreHost {
  const listeners = new Set<(event: CoreEvent) => void>();
  const publish = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const launch = (): CoreHost => {
    const core = start();
    core.subscribe(publish);
    return core;
  };

  let core = launch();
  let closing = false;
  let crashes: readonly number[] = [];

  /** Several calls may learn of one crash: the first starts the new core. */
  const recover = (crashed: CoreHost, error: unknown): void => {
    if (closing || crashed !== core) return;
    crashes = [...crashes.filter(time => Date.now() - time < CRASH_WINDOW), Date.now()];
    const givenUp = crashes.length >= MOST_CRASHES;
    if (!givenUp) core = launch();
    onCrash(error, givenUp);
  };

  return {
    call: async request => {
      const current = core;
      try {
        return await current.call(request);
      } catch (error) {
        recover(current, error);
        return INTERRUPTED;
      }
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closing = true;
      return core.close();
    },
  };
}
