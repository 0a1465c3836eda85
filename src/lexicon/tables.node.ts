import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { createTable, type Table } from './sorted-table.ts';

/** data/ lies at the package root, two folders above src/lexicon/ and three above dist/src/lexicon/. */
function dataFile(name: string): string {
  const file = ['../../data/', '../../../data/']
    .map(folder => fileURLToPath(new URL(`${folder}${name}.tsv.br`, import.meta.url)))
    .find(existsSync);
  if (file === undefined) throw new Error(`data/${name}.tsv.br is missing; build it with: npm run data`);
  return file;
}

/** Tables unpack to three to five times their size: room for the whole of one at once, or it would be put together from
 * pieces and lie in memory twice. What is left of the room is never touched. */
const ROOM = 6;

function unpacked(name: string): Uint8Array {
  const packed = readFileSync(dataFile(name));
  return brotliDecompressSync(packed, { chunkSize: ROOM * packed.length });
}

/** Opens one table when it is first asked for, and keeps it. Throws if the data file is missing or damaged. */
export function lazyTable(name: string): () => Table {
  let table: Table | undefined;
  return () => {
    table ??= createTable(unpacked(name));
    return table;
  };
}
