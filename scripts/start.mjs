// `npm start`: builds what changed, then opens the desktop window, or serves the same app to a browser where there
// can be no window.

import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasDisplay, openBrowser } from './support/browser.mjs';
import { buildWhatIsStale } from './support/build-steps.mjs';
import { downloadElectron, electronProgram } from './support/electron-binary.mjs';
import { ensureModernNode } from './support/node-runtime.mjs';
import { inProject } from './support/project.mjs';
import { run } from './support/run.mjs';

const USAGE = `npm start -- [--browser] [--port N] [--db FILE]

  --browser   serve the app on 127.0.0.1 and open it in the browser instead of a desktop window
  --port N    port to serve on (default: any free one); implies --browser
  --db FILE   database to use (default: taiyaku.db in your user data folder; TAIYAKU_DB sets another)
`;
const OPTIONS = {
  browser: { type: 'boolean' },
  port: { type: 'string' },
  db: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

/** A window that ends with an error within this many milliseconds never opened: a library it needs is missing. */
const WINDOW_START = 10_000;

const runScript = (script, args, options = {}) =>
  run(process.execPath, [script, ...args], { cwd: inProject(), ...options });

function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
      throw new Error(`--port ${values.port} is not a port`);
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return null;
  }
}

/** Why there can be no desktop window here, or null. */
function windowObstacle() {
  if (!hasDisplay()) return 'There is no display';
  // Chromium's sandbox refuses root. Switching it off would expose the whole machine to a hostile article.
  if (process.platform === 'linux' && process.getuid() === 0)
    return 'The desktop window does not run as root';
  return null;
}

/** Opens the window and resolves to its exit status, or to a sentence's beginning that says why there is none. */
async function openWindow(env) {
  const obstacle = windowObstacle();
  if (obstacle !== null) return obstacle;
  const electron = electronProgram() ?? (await downloadElectron());
  if (electron === null) return 'Electron is not here and cannot be downloaded';
  const started = Date.now();
  const status = await run(electron, [inProject()], { env });
  const opened = status === 0 || status > 128 || Date.now() - started > WINDOW_START;
  return opened ? status : `The desktop window did not open (status ${status})`;
}

/** Serves the app until it is interrupted; the browser opens at the address the server prints. */
function serve(port, env) {
  let opened = false;
  const watch = child =>
    child.stdout.setEncoding('utf8').on('data', text => {
      process.stdout.write(text);
      const address = opened ? null : /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(text);
      if (address === null) return;
      opened = true;
      openBrowser(address[0]);
    });
  const args = port === undefined ? ['serve'] : ['serve', '--port', port];
  return runScript(inProject('dist/main/cli.js'), args, {
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
    watch,
  });
}

async function start(options) {
  const built = await buildWhatIsStale((script, args) => runScript(script, args));
  if (built !== 0) return built;
  const env = { ...process.env };
  if (options.db !== undefined) env.TAIYAKU_DB = resolve(process.env.INIT_CWD ?? '.', options.db);
  if (!options.browser && options.port === undefined) {
    const outcome = await openWindow(env);
    if (typeof outcome === 'number') return outcome;
    console.error(`Taiyaku: ${outcome}, so the app is served to the browser:`);
  }
  const status = await serve(options.port, env);
  // Ctrl+C is how one stops a server, not a failure.
  return status === 130 || status === 143 ? 0 : status;
}

await ensureModernNode();
const options = readOptions();
if (options === null) process.exitCode = 2;
else if (options.help) console.log(USAGE);
else process.exitCode = await start(options);
