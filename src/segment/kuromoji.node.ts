import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { readIpadic } from './ipadic/read-dictionary.node.ts';
import { createJapaneseTokenizer } from './japanese-tokenizer.ts';
import type { JapaneseTokenizer } from './token.ts';

/** The folder of the IPADIC dictionary; in a packaged app it lies outside the archive, where plain reads are fast. */
function dictionaryFolder(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  const unpacked = folder.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
  return existsSync(unpacked) ? unpacked : folder;
}

/** Opens IPADIC as the kuromoji package carries it (about 0.2 s and 70 MB, once a process); rejects if it is missing. */
export async function openJapaneseTokenizer(): Promise<JapaneseTokenizer> {
  return createJapaneseTokenizer(await readIpadic(dictionaryFolder()));
}
