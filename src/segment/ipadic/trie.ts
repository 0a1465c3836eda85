/** Records of the keys that begin a text, shortest first. Reused from look-up to look-up. */
export interface PrefixMatches {
  count: number;
  /** What each key is mapped to, and the offset at which it ends, in bytes. */
  readonly records: number[];
  readonly ends: number[];
}

/** A read-only map from byte strings to numbers. */
export interface Trie {
  /** Finds every key that begins at `start` of `bytes` and ends no later than `end`; overwrites `found`. */
  prefixes(bytes: Uint8Array, start: number, end: number, found: PrefixMatches): void;
}

const ROOT = 0;
/** Ends every key, so that no key need hold it. */
const TERMINATOR = 0;

/**
 * A double-array trie (Aoe 1989): the child of `node` by a byte lies at base[node] + byte if check[] there names `node`;
 * the child by the terminator holds −1 − record in place of a base.
 */
export function createTrie(base: Int32Array, check: Int32Array): Trie {
  return {
    prefixes(bytes, start, end, found) {
      found.count = 0;
      let node = ROOT;
      for (let at = start; at < end; at++) {
        const child = base[node]! + bytes[at]!;
        if (check[child] !== node) return;
        node = child;
        const leaf = base[node]! + TERMINATOR;
        if (check[leaf] !== node) continue;
        found.records[found.count] = -1 - base[leaf]!;
        found.ends[found.count] = at + 1;
        found.count++;
      }
    },
  };
}
