import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';

// Like `electron <folder or script> [arguments]`: finds the main script and runs it.
const [given = '.'] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
let main = resolve(given);
if (statSync(main).isDirectory()) {
  const { main: script } = JSON.parse(readFileSync(join(main, 'package.json'), 'utf8'));
  process.env['STANDIN_APP'] = main;
  main = join(main, script);
}
await import(pathToFileURL(main).href);
app.scriptEvaluated();
