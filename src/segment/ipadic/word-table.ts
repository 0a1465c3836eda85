/** The words of a dictionary; a word is known by its offset in the table. */
export interface WordTable {
  /** How many words stand under one key of the trie, or how many unknown words are of one character class. */
  wordCount(key: number): number;
  wordAt(key: number, index: number): number;
  leftId(word: number): number;
  rightId(word: number): number;
  /** Cost of the word itself; less is likelier. */
  cost(word: number): number;
  /** Comma-separated IPADIC features, the written form first. */
  features(word: number): string;
}

/** The files of one word table as kuromoji's dictionary builder wrote them: little-endian, zeros after the end. */
export interface WordTableFiles {
  /** Ten bytes a word: left id, right id and cost as 16 bits, offset of its features as 32. */
  readonly words: Uint8Array;
  /** UTF-8 strings, each ended by a zero byte. */
  readonly features: Uint8Array;
  /** 32-bit numbers: how many keys, then for each, in ascending order, the key, how many words, and the words. */
  readonly map: Uint8Array;
}

const FEATURES_AT = 6;
const decoder = new TextDecoder();

/** Calls `visit` with each key of a map and where the number of its words stands. */
function forEachKey(map: Int32Array, visit: (key: number, at: number) => void): void {
  let at = 1;
  for (let left = map[0] ?? 0; left > 0; left--) {
    visit(map[at]!, at + 1);
    at += 2 + map[at + 1]!;
  }
}

/** For each key where the number of its words stands; 0 for numbers that are no key. */
function placesOf(map: Int32Array): Int32Array {
  let highest = -1;
  forEachKey(map, key => {
    highest = key;
  });
  const places = new Int32Array(highest + 1);
  forEachKey(map, (key, at) => {
    places[key] = at;
  });
  return places;
}

/** A view of the files: nothing is parsed but the places of the keys, so that a word costs its bytes and no more. */
export function createWordTable({ words, features, map: bytes }: WordTableFiles): WordTable {
  const map = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const places = placesOf(map);
  const fields = new DataView(words.buffer, words.byteOffset, words.byteLength);
  return {
    wordCount: key => {
      const place = places[key] ?? 0;
      return place === 0 ? 0 : map[place]!;
    },
    wordAt: (key, index) => map[places[key]! + 1 + index]!,
    leftId: word => fields.getInt16(word, true),
    rightId: word => fields.getInt16(word + 2, true),
    cost: word => fields.getInt16(word + 4, true),
    features: word => {
      const start = fields.getUint32(word + FEATURES_AT, true);
      return decoder.decode(features.subarray(start, features.indexOf(0, start)));
    },
  };
}
