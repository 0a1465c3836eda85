// Writes revision after revision into the database named on the command line, printing each text once it is stored.
import process from 'node:process';
import { isOpen } from '../../src/review/decisions.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';
import { newArticle } from './new-article.ts';
import { revise } from './open-stores.ts';

const store = await openSqliteStore(process.argv[2]!, { isOpen });
await store.createArticle(newArticle('k'));
let head = 'k-r0';
for (let i = 0; ; i++) {
  await revise(store, 'k-u0', head, `k-w${i}`, `版 ${i}`);
  head = `k-w${i}`;
  process.stdout.write(`版 ${i}\n`);
}
