import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createClassOf } from './character-classes.ts';
import { createConnectionCost, type IpadicDictionary } from './dictionary.ts';
import { createTrie } from './trie.ts';
import { createWordTable, type WordTable } from './word-table.ts';

const unzip = promisify(gunzip);

/** The last four bytes of a gzip file say how many bytes it holds (RFC 1952). */
const SIZE_BYTES = 4;
/** Room beyond that, or the reader would open a second piece of output, and copy both, when the first is full. */
const SPARE = 64;

/** The contents of a gzip file, in one piece of memory from the start. */
async function inflate(file: string): Promise<Uint8Array> {
  const packed = await readFile(file);
  const size = packed.readUInt32LE(packed.length - SIZE_BYTES);
  return unzip(packed, { chunkSize: size + SPARE });
}

/** Zeros that are kept at the end: they may be the last number, or end the last string. */
const KEPT_ZEROS = 16;

/** A copy without the zeros that fill the files up to a power of two. */
function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return new Uint8Array(bytes.subarray(0, end + KEPT_ZEROS));
}

/** Both arrays of the trie without the unused nodes at their end, which are marked by negative numbers. */
function trimmedTrie(base: Int32Array, check: Int32Array): readonly [Int32Array, Int32Array] {
  const size = check.findLastIndex(parent => parent >= 0) + 1;
  return [base.slice(0, size), check.slice(0, size)];
}

const int32 = (bytes: Uint8Array): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
const int16 = (bytes: Uint8Array): Int16Array =>
  new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);

/**
 * Reads the dictionary files of the kuromoji package (about 70 MB in memory). One file after the other, so that no
 * more than one of them lies there twice; rejects if one is missing or damaged.
 */
export async function readIpadic(folder: string): Promise<IpadicDictionary> {
  const read = (name: string): Promise<Uint8Array> => inflate(join(folder, `${name}.dat.gz`));
  const readTable = async (name: string): Promise<WordTable> =>
    createWordTable({
      features: trimmed(await read(`${name}_pos`)),
      words: trimmed(await read(name)),
      map: trimmed(await read(`${name}_map`)),
    });
  const known = await readTable('tid');
  const unknown = await readTable('unk');
  const [base, check] = trimmedTrie(int32(await read('base')), int32(await read('check')));
  return {
    trie: createTrie(base, check),
    known,
    unknown,
    classOf: createClassOf(trimmed(await read('unk_invoke')), await read('unk_char')),
    connectionCost: createConnectionCost(int16(await read('cc'))),
  };
}
