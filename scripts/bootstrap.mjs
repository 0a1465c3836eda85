// Runs before `npm start`, `npm test` and `npm run taiyaku`: installs the dependencies where they are absent or stale.
// Plain Node 20 and no dependencies: this is what a new clone runs first. Standard output belongs to the command
// that follows, so everything here goes to standard error.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { dependenciesAreFresh } from './support/dependencies.mjs';
import { inProject } from './support/project.mjs';

const OLDEST_NODE_FOR_SETUP = 20;
const NETWORK_FAILURE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

// Not 1, which the command line gives when it found issues.
const FAILED = 2;

// No dependency needs its install script: native parts come prebuilt, and Electron fetches its binary on first use.
const NPM_ARGUMENTS = [
  'ci',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
];
// npm's own patience (two retries of up to a minute) looks like a hang to somebody who is offline.
const NPM_PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** @returns {Promise<{ readonly status: number; readonly errors: string }>} */
function npmCi() {
  const args = [...NPM_ARGUMENTS, ...NPM_PATIENCE];
  const script = process.env.npm_execpath;
  const options = { cwd: inProject(), stdio: ['ignore', process.stderr, 'pipe'] };
  const child = script?.endsWith('.js')
    ? spawn(process.execPath, [script, ...args], options)
    : spawn(`npm ${args.join(' ')}`, { ...options, shell: true });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', status => resolve({ status: status ?? 1, errors }));
  });
}

async function install() {
  console.error('Taiyaku: installing its dependencies with "npm ci" (once, and again when they change) …');
  const { status, errors } = await npmCi();
  if (status === 0) return 0;
  console.error(
    NETWORK_FAILURE.test(errors)
      ? 'Taiyaku: the package registry cannot be reached. Connect to the network (or set npm\'s "registry" or "proxy") and start again.'
      : `${errors}Taiyaku: "npm ci" failed; its message is above.`,
  );
  return FAILED;
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE_FOR_SETUP) {
  console.error(
    `Taiyaku needs Node ${OLDEST_NODE_FOR_SETUP} or newer to set itself up; this is ${process.version}.`,
  );
  process.exitCode = FAILED;
} else if (!dependenciesAreFresh()) {
  process.exitCode = await install();
}
