/** A binary heap: gives back what was pushed with the highest priority first. */
export interface Heap<T> {
  push(item: T, priority: number): void;
  /** The item of highest priority, taken out; null if there is none. */
  pop(): T | null;
}

export function createHeap<T>(): Heap<T> {
  const items: { readonly item: T; readonly priority: number }[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  const above = (a: number, b: number): boolean => items[a]!.priority > items[b]!.priority;
  const rise = (from: number): void => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!above(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      let highest = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && above(child, highest)) highest = child;
      if (highest === at) return;
      swap(at, highest);
      at = highest;
    }
  };
  return {
    push(item, priority) {
      items.push({ item, priority });
      rise(items.length - 1);
    },
    pop() {
      const top = items[0];
      if (top === undefined) return null;
      const last = items.pop()!;
      if (items.length > 0) {
        items[0] = last;
        sink();
      }
      return top.item;
    },
  };
}
