import type { IpadicDictionary } from './dictionary.ts';
import type { WordTable } from './word-table.ts';

/** All words that may stand anywhere in one text, each with the cheapest way to it (Viterbi 1967). */
export interface Lattice {
  /** Begins a text of this length, in UTF-16 code units; forgets the one before. */
  begin(length: number): void;
  /** Whether a word ends here, so that others may begin. */
  reaches(offset: number): boolean;
  /** Adds every word of a table under one key; words must be added in ascending order of `start`. */
  addAll(table: WordTable, key: number, start: number, end: number): void;
  /** The last node of the cheapest path through the text, then what lies before each node; negative at its beginning. */
  last(): number;
  previous(node: number): number;
  wordOf(node: number): number;
  startOf(node: number): number;
  endOf(node: number): number;
  isKnown(node: number): boolean;
}

/** The node before every text, and the id of either edge in the costs of words meeting. */
const BEGIN = 0;
const EDGE_ID = 0;
const NONE = -1;

/** A lattice in memory of its own, used again for every text. Of equal paths it takes the one that was found first. */
export function createLattice({ known, connectionCost }: IpadicDictionary): Lattice {
  let size = 0;
  let textLength = 0;
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const inDictionary: boolean[] = [];
  const rightIds: number[] = [];
  /** Costs of the cheapest path to the end of each node, and the node before it on that path. */
  const costs: number[] = [];
  const befores: number[] = [];
  /** Nodes that end at one offset are a chain, in the order in which they were added. */
  const firstAt: number[] = [];
  const lastAt: number[] = [];
  const nextAlike: number[] = [];

  function push(word: number, start: number, end: number, rightId: number): number {
    const node = size++;
    words[node] = word;
    starts[node] = start;
    ends[node] = end;
    rightIds[node] = rightId;
    nextAlike[node] = NONE;
    if (firstAt[end] === NONE) firstAt[end] = node;
    else nextAlike[lastAt[end]!] = node;
    lastAt[end] = node;
    return node;
  }

  const costTo = (node: number, leftId: number): number =>
    costs[node]! + connectionCost(rightIds[node]!, leftId);

  /** The node that ends at `offset` and from which a word of this left id costs least; of equals the first. */
  function cheapest(offset: number, leftId: number): number {
    let found = NONE;
    let least = Infinity;
    for (let node = firstAt[offset]!; node !== NONE; node = nextAlike[node]!) {
      const cost = costTo(node, leftId);
      if (cost >= least) continue;
      least = cost;
      found = node;
    }
    return found;
  }

  return {
    begin(length) {
      size = 0;
      textLength = length;
      for (let offset = 0; offset <= length; offset++) firstAt[offset] = NONE;
      costs[push(NONE, 0, 0, EDGE_ID)] = 0;
      befores[BEGIN] = NONE;
    },
    reaches: offset => firstAt[offset] !== NONE,
    addAll(table, key, start, end) {
      const count = table.wordCount(key);
      for (let index = 0; index < count; index++) {
        const word = table.wordAt(key, index);
        const leftId = table.leftId(word);
        const before = cheapest(start, leftId);
        const node = push(word, start, end, table.rightId(word));
        inDictionary[node] = table === known;
        costs[node] = costTo(before, leftId) + table.cost(word);
        befores[node] = before;
      }
    },
    last: () => cheapest(textLength, EDGE_ID),
    previous: node => befores[node]!,
    wordOf: node => words[node]!,
    startOf: node => starts[node]!,
    endOf: node => ends[node]!,
    isKnown: node => inDictionary[node]!,
  };
}
