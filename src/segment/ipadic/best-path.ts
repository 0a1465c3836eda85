import type { IpadicDictionary } from './dictionary.ts';
import { encodeText } from './encoded-text.ts';
import type { PrefixMatches } from './trie.ts';
import type { WordTable } from './word-table.ts';

/** One word of the cheapest reading of a text; UTF-16 offsets. */
export interface PathWord {
  readonly known: boolean;
  /** Its offset in the table of known words, or in that of unknown ones. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** The edges of a text: no word before its first one and after its last. */
const EDGE_ID = 0;
const NONE = -1;

/** All words that may stand anywhere in a text, numbered as they are found, each with its cheapest way there. */
class Lattice {
  private readonly dictionary: IpadicDictionary;
  private readonly words: PathWord[] = [];
  private readonly rightIds: number[] = [EDGE_ID];
  private readonly costs: number[] = [0];
  private readonly previous: number[] = [NONE];
  /** Node 0 is the edge before the text; node n is words[n − 1]. For each offset the nodes that end there. */
  private readonly endingAt: number[][];

  constructor(dictionary: IpadicDictionary, length: number) {
    this.dictionary = dictionary;
    this.endingAt = Array.from({ length: length + 1 }, () => []);
    this.endingAt[0]!.push(0);
  }

  reaches(offset: number): boolean {
    return this.endingAt[offset]!.length > 0;
  }

  addAll(table: WordTable, key: number, start: number, end: number): void {
    const count = table.wordCount(key);
    for (let index = 0; index < count; index++) this.add(table, table.wordAt(key, index), start, end);
  }

  private add(table: WordTable, word: number, start: number, end: number): void {
    const previous = this.cheapest(start, table.leftId(word));
    this.words.push({ known: table === this.dictionary.known, word, start, end });
    this.rightIds.push(table.rightId(word));
    this.costs.push(this.costTo(previous, table.leftId(word)) + table.cost(word));
    this.previous.push(previous);
    this.endingAt[end]!.push(this.words.length);
  }

  private costTo(node: number, leftId: number): number {
    return this.costs[node]! + this.dictionary.connectionCost(this.rightIds[node]!, leftId);
  }

  /** The node that ends at `offset` and from which a word of this left id costs least; of equals the first. */
  private cheapest(offset: number, leftId: number): number {
    let cheapest = NONE;
    let least = Infinity;
    for (const node of this.endingAt[offset]!) {
      const cost = this.costTo(node, leftId);
      if (cost >= least) continue;
      least = cost;
      cheapest = node;
    }
    return cheapest;
  }

  path(): readonly PathWord[] {
    const path: PathWord[] = [];
    let node = this.cheapest(this.endingAt.length - 1, EDGE_ID);
    for (; node > 0; node = this.previous[node]!) path.push(this.words[node - 1]!);
    return path.reverse();
  }
}

/** For each character where the run of its class ends. */
function classRuns(text: string, { classOf }: IpadicDictionary): Int32Array {
  const ends = new Int32Array(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    const alike = at + 1 < text.length && classOf(text.charCodeAt(at)) === classOf(text.charCodeAt(at + 1));
    ends[at] = alike ? ends[at + 1]! : at + 1;
  }
  return ends;
}

/**
 * The words of a text on the path that costs least (Viterbi 1967, as MeCab and kuromoji walk it: of equal paths the
 * one whose words were found first). `text` holds no surrogate and no NUL; time is near-linear in it.
 */
export function bestPath(text: string, dictionary: IpadicDictionary): readonly PathWord[] {
  const { trie, known, unknown, classOf } = dictionary;
  const lattice = new Lattice(dictionary, text.length);
  const encoded = encodeText(text);
  const runs = classRuns(text, dictionary);
  const matches: PrefixMatches = { count: 0, records: [], ends: [] };
  for (let start = 0; start < text.length; start++) {
    if (!lattice.reaches(start)) continue;
    trie.prefixes(encoded.bytes, encoded.byteOf[start]!, encoded.length, matches);
    for (let index = 0; index < matches.count; index++) {
      lattice.addAll(known, matches.records[index]!, start, encoded.unitOf[matches.ends[index]!]!);
    }
    const { id, alwaysTried, grouped } = classOf(text.charCodeAt(start));
    if (matches.count > 0 && !alwaysTried) continue;
    lattice.addAll(unknown, id, start, grouped ? runs[start]! : start + 1);
  }
  return lattice.path();
}
