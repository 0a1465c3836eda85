import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, PROJECT } from './project.ts';

const PROGRAMS = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const OTHERS = ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'resources.pak'];

/** A folder shaped like Electron's Linux distribution: enough for electron-builder to package offline. */
export function fakeElectronDist(): string {
  const folder = newFolder();
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'node_modules/electron/package.json'), 'utf8'));
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name));
  for (const name of [...PROGRAMS, ...OTHERS]) writeFileSync(join(folder, name), '');
  for (const name of PROGRAMS) chmodSync(join(folder, name), 0o755);
  writeFileSync(join(folder, 'version'), version);
  return folder;
}
