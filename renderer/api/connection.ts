import { useSyncExternalStore } from 'react';

/** Whether the core answers: lost when a call or the event stream breaks off, back as soon as either works again. */
export interface Connection {
  readonly isLost: () => boolean;
  readonly set: (lost: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  let lost = false;
  return {
    isLost: () => lost,
    set: next => {
      if (next === lost) return;
      lost = next;
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const connection = createConnection();

/** True while the core cannot be reached. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isLost);
}
