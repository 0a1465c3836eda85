#!/usr/bin/env node
// The command `taiyaku`: the command line under a Node that can run it. Arguments, streams and exit status are its own.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { modernNode, NO_MODERN_NODE, NODE_OPTIONS } from './support/node-runtime.mjs';
import { inProject } from './support/project.mjs';
import { run } from './support/run.mjs';

/** Node runs TypeScript in a checkout, but not inside somebody's `node_modules`: there the compiled program is used. */
function commandLine() {
  const source = inProject('main/cli.ts');
  return existsSync(source) && !/[\\/]node_modules[\\/]/.test(source)
    ? source
    : inProject('dist/main/cli.js');
}

/** npm runs scripts in the project's folder, but file names on the command line are meant from where the user stands. */
function userFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'taiyaku' && folder ? folder : process.cwd();
}

const node = modernNode();
if (node === null) {
  console.error(NO_MODERN_NODE);
  process.exitCode = 2;
} else {
  process.exitCode = await run(node, [...NODE_OPTIONS, commandLine(), ...process.argv.slice(2)], {
    cwd: userFolder(),
  });
}
