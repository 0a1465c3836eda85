/** Answers kept by one memoized function before it starts afresh: an article asks for a few thousand words. */
const CAPACITY = 20_000;

/** Remembers the answers of a pure function of one string. Bounded: the cache is emptied when full. */
export function memoize<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= CAPACITY) known.clear();
    known.set(key, value);
    return value;
  };
}
