import type { ClassOf } from './character-classes.ts';
import type { Trie } from './trie.ts';
import type { WordTable } from './word-table.ts';

/** IPADIC: words with their costs, the costs of two words meeting, and what unknown words may be. */
export interface IpadicDictionary {
  /** From the UTF-8 bytes of written forms to keys of `known`. */
  readonly trie: Trie;
  readonly known: WordTable;
  /** Keyed by the id of a character class. */
  readonly unknown: WordTable;
  readonly classOf: ClassOf;
  /** Cost of a word with this right id being followed by one with this left id; 0 is the edge of the text. */
  connectionCost(rightId: number, leftId: number): number;
}

/** Reads kuromoji's `cc`: two dimensions, then the matrix row by row, all 16 bits. */
export function createConnectionCost(costs: Int16Array): IpadicDictionary['connectionCost'] {
  const columns = costs[1]!;
  return (rightId, leftId) => costs[2 + rightId * columns + leftId]!;
}
