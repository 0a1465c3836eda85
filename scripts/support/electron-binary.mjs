import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

const PROGRAMS = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
const RELEASES = 'https://github.com/electron/electron/releases/download/';
/** Milliseconds: to find out whether the download server answers at all, and for the whole download (about 120 MB). */
const PROBE_TIMEOUT = 5_000;
const DOWNLOAD_TIMEOUT = 240_000;

/** Path of Electron's program, or null while it has not been downloaded. Never imports `electron`, which would download it. */
export function electronProgram() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inProject('node_modules/electron/dist');
  const path = join(folder, PROGRAMS[process.platform] ?? 'electron');
  return existsSync(path) ? path : null;
}

/** Whether the server that Electron's installer asks (or the mirror it is told of) answers. Behind a proxy, only trying tells. */
async function downloadServerAnswers() {
  if (process.env.ELECTRON_GET_USE_PROXY !== undefined) return true;
  const server = process.env.npm_config_electron_mirror ?? process.env.ELECTRON_MIRROR ?? RELEASES;
  const request = { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_TIMEOUT) };
  return fetch(server, request).then(
    () => true,
    () => false,
  );
}

/** Downloads Electron's program with its own installer. Resolves to its path, or null where that cannot be done in time. */
export async function downloadElectron() {
  if (!existsSync(inProject('node_modules/electron/install.js')) || !(await downloadServerAnswers()))
    return null;
  const { version } = JSON.parse(readFileSync(inProject('node_modules/electron/package.json'), 'utf8'));
  console.error(`Taiyaku: downloading Electron ${version} (about 120 MB, once) …`);
  const status = await run(process.execPath, [inProject('node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_TIMEOUT,
    killSignal: 'SIGKILL',
  });
  return status === 0 ? electronProgram() : null;
}
