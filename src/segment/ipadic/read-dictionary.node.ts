import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { createClassOf } from './character-classes.ts';
import { createConnectionCost, type IpadicDictionary } from './dictionary.ts';
import { createTrie } from './trie.ts';
import { createWordTable, type WordTable } from './word-table.ts';

/** Bytes inflated at once. */
const CHUNK = 256 * 1024;
/** The last four bytes of a gzip file say how many bytes it holds (RFC 1952). */
const SIZE_BYTES = 4;
/** Zeros that are kept at the end: they may be the last number, or end the last string. */
const KEPT_ZEROS = 16;

/**
 * Inflates gzip files one after the other into the same memory, and hands out what is in there without the zeros that
 * fill each file up to a power of two. Were each given memory of its own, what is freed again would lie in pieces
 * between what is kept, and stay with the process.
 */
class DictionaryFiles {
  private readonly folder: string;
  private scratch = new Uint8Array(0);

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A copy of the contents of a file, as long as it must be. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const packed = await readFile(join(this.folder, `${name}.dat.gz`));
    const size = packed.readUInt32LE(packed.length - SIZE_BYTES);
    if (this.scratch.length < size) this.scratch = new Uint8Array(size);
    const inflater = createGunzip({ chunkSize: CHUNK });
    inflater.end(packed);
    let length = 0;
    for await (const chunk of inflater) {
      this.scratch.set(chunk, length);
      length += chunk.length;
    }
    let end = length;
    while (end > 0 && this.scratch[end - 1] === 0) end--;
    return this.scratch.slice(0, Math.min(length, wholeNumbers(end + KEPT_ZEROS)));
  }
}

/** Rounded up to whole 32-bit numbers. */
const wholeNumbers = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Both arrays of the trie without the unused nodes at their end, which are marked by negative numbers. */
function trimmedTrie(base: Int32Array, check: Int32Array): readonly [Int32Array, Int32Array] {
  const size = check.findLastIndex(parent => parent >= 0) + 1;
  return [base.slice(0, size), check.slice(0, size)];
}

/**
 * Reads the dictionary files of the kuromoji package (about 60 MB in memory, at most 100 meanwhile); rejects if one is
 * missing or damaged.
 */
export async function readIpadic(folder: string): Promise<IpadicDictionary> {
  const files = new DictionaryFiles(folder);
  const readTable = async (name: string): Promise<WordTable> =>
    createWordTable({
      // The largest file of all first: its memory serves the others.
      features: await files.read(`${name}_pos`),
      words: await files.read(name),
      map: await files.read(`${name}_map`),
    });
  const known = await readTable('tid');
  const unknown = await readTable('unk');
  const readNumbers = async (name: string): Promise<Int32Array> =>
    new Int32Array((await files.read(name)).buffer);
  const [base, check] = trimmedTrie(await readNumbers('base'), await readNumbers('check'));
  return {
    trie: createTrie(base, check),
    known,
    unknown,
    classOf: createClassOf(await files.read('unk_invoke'), await files.read('unk_char')),
    connectionCost: createConnectionCost(new Int16Array((await files.read('cc')).buffer)),
  };
}
