/** A read-only map from strings to strings. Keys may also be listed by prefix, in UTF-8 byte order. */
export interface Table {
  get(key: string): string | undefined;
  /** Keys that begin with `prefix`, at most `limit`, the prefix itself included. */
  keysFrom(prefix: string, limit: number): readonly string[];
  /** Bytes held in memory. */
  readonly size: number;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Looks up `key<TAB>value` lines in place: UTF-8 bytes, sorted by the bytes of the key, each line ended by a line
 * feed. Nothing is parsed on opening, so that a dictionary costs its bytes and no more: each probe of the binary
 * search walks back to the start of the line it fell into (20 probes over 26 MB, about 5 microseconds).
 */
export function createTable(bytes: Uint8Array): Table {
  const lineStart = (offset: number): number =>
    offset <= 0 ? 0 : bytes.lastIndexOf(LINE_FEED, offset - 1) + 1;
  const lineEnd = (offset: number): number => bytes.indexOf(LINE_FEED, offset);

  /** Offset of the first line whose key is not below `key`. */
  const lowerBound = (key: Uint8Array): number => {
    let low = 0;
    let high = bytes.length;
    while (low < high) {
      const start = lineStart((low + high) >> 1);
      if (compareKey(bytes, start, key) < 0) low = lineEnd(start) + 1;
      else high = start;
    }
    return low;
  };

  const keyAt = (start: number): string => decoder.decode(bytes.subarray(start, bytes.indexOf(TAB, start)));

  return {
    size: bytes.length,
    get: key => {
      const encoded = encoder.encode(key);
      const start = lowerBound(encoded);
      if (start >= bytes.length || compareKey(bytes, start, encoded) !== 0) return undefined;
      return decoder.decode(bytes.subarray(start + encoded.length + 1, lineEnd(start)));
    },
    keysFrom: (prefix, limit) => {
      const keys: string[] = [];
      let start = lowerBound(encoder.encode(prefix));
      while (start < bytes.length && keys.length < limit) {
        const key = keyAt(start);
        if (!key.startsWith(prefix)) break;
        keys.push(key);
        start = lineEnd(start) + 1;
      }
      return keys;
    },
  };
}

/** Order of the key of the line at `start` relative to `key`; the tab that ends a key sorts below every key byte. */
function compareKey(bytes: Uint8Array, start: number, key: Uint8Array): number {
  for (let i = 0; i < key.length; i++) {
    const difference = bytes[start + i]! - key[i]!;
    if (difference !== 0) return difference;
  }
  return bytes[start + key.length] === TAB ? 0 : 1;
}

/** Serialises rows for `createTable`. Keys and values hold no line feed, keys no tab; a later row of a key wins. */
export function serializeTable(rows: Iterable<readonly [key: string, value: string]>): Uint8Array {
  const lines = [...new Map(rows)].map(([key, value]) => ({ key: encoder.encode(key), value }));
  lines.sort((a, b) => compareBytes(a.key, b.key));
  return encoder.encode(lines.map(line => `${decoder.decode(line.key)}\t${line.value}\n`).join(''));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
