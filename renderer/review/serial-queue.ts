/** Runs calls of the same key one after the other, those of different keys side by side. */
export function createSerialQueue<Key>(): {
  readonly add: <T>(key: Key, call: () => Promise<T>) => Promise<T>;
} {
  const tails = new Map<Key, Promise<unknown>>();
  return {
    add: (key, call) => {
      const result = (tails.get(key) ?? Promise.resolve()).then(call, call);
      tails.set(
        key,
        result.catch(() => undefined),
      );
      return result;
    },
  };
}
