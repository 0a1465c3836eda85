import { useSyncExternalStore } from 'react';

/** A small observable value. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    set: change => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Re-renders when what `select` picks is another value; it must not build a new one at each call. */
export function useSelected<State extends object, Picked>(
  store: Store<State>,
  select: (state: State) => Picked,
): Picked {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
