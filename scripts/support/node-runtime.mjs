import { existsSync } from 'node:fs';
import process from 'node:process';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

/**
 * TypeScript runs as it stands from Node 24 on. The SQLite driver needs Node-API 10: below that it ends the process
 * without a word, so whoever starts an entry point asks here first.
 */
const OLDEST_NODE = 24;
const OLDEST_NODE_API = 10;

const isModern = () =>
  Number(process.versions.node.split('.')[0]) >= OLDEST_NODE &&
  Number(process.versions.napi) >= OLDEST_NODE_API;

/** The Node that came with the dependencies, or null where there is none for this platform. */
function bundledNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = inProject(
    `node_modules/node-${process.platform.replace('win32', 'win')}-${process.arch}/bin/${program}`,
  );
  return existsSync(path) ? path : null;
}

/** Path of a Node that can run the project: this one if it is new enough, else the bundled one, else null. */
export const modernNode = () => (isModern() ? process.execPath : bundledNode());

/**
 * Options for work on long texts: what was just made has less room (a third of what `main/core-host.ts` gives its
 * thread: V8 counts it three times), and garbage is collected earlier. 10,000 paragraphs peak at 430 MB instead of 690.
 */
export const NODE_OPTIONS = ['--max-semi-space-size=4', '--heap-growing-percent=50'];

/** What to tell somebody for whom `modernNode` found nothing. */
export const NO_MODERN_NODE = `Taiyaku needs Node ${OLDEST_NODE}; this is ${process.version}, and none came with the dependencies.
Run "npm ci" in ${inProject()}, or install Node ${OLDEST_NODE} from https://nodejs.org.`;

/**
 * Resolves when this very process may go on; on an older Node it runs the same command line again
 * under the bundled one and ends with that one's exit status, or explains itself and ends with status 2.
 */
export async function ensureModernNode() {
  if (isModern()) return;
  const node = bundledNode();
  if (node === null) {
    console.error(NO_MODERN_NODE);
    process.exit(2);
  }
  process.exit(await run(node, [...process.execArgv, ...process.argv.slice(1)]));
}
