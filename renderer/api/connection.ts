import { useSyncExternalStore } from 'react';

/**
 * Whether the core answers. `lost`: nobody answers, for now; `expired`: a server answers that does not know this
 * window any more, because it was started anew.
 */
export type ConnectionState = 'up' | 'lost' | 'expired';

export interface Connection {
  readonly state: () => ConnectionState;
  readonly set: (state: ConnectionState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  let state: ConnectionState = 'up';
  return {
    state: () => state,
    set: next => {
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const connection = createConnection();

/** How the connection stands; re-renders when that changes. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.state);
}
