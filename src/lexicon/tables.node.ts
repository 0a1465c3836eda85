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

/** Opens one table when it is first asked for, and keeps it. Throws if the data file is missing or damaged. */
export function lazyTable(name: string): () => Table {
  let table: Table | undefined;
  return () => {
    table ??= createTable(brotliDecompressSync(readFileSync(dataFile(name))));
    return table;
  };
}
