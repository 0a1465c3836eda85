import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { launchDesktop } from './support/desktop.ts';
import { fakeElectronDist } from './support/fake-electron-dist.ts';
import { newFolder, PROJECT, STANDIN } from './support/project.ts';

const run = promisify(execFile);

/** Packages the app for Linux without network; returns the folder of its resources. electron-builder checks its schema. */
async function packageForLinux(): Promise<string> {
  const output = newFolder();
  await run(
    process.execPath,
    [
      join(PROJECT, 'node_modules/electron-builder/cli.js'),
      '--linux',
      'dir',
      `-c.electronDist=${fakeElectronDist()}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: PROJECT },
  );
  return join(output, 'linux-unpacked/resources');
}

it.runIf(process.platform === 'linux')('packages what the app needs, and the package starts', async () => {
  const resources = await packageForLinux();
  const archive = join(resources, 'app.asar');
  const files = listPackage(archive, { isPack: false });

  expect(files).toEqual(
    expect.arrayContaining([
      '/dist/main/electron.js',
      '/dist/main/preload.cjs',
      '/dist/renderer/index.html',
      '/data/LICENCES.md',
    ]),
  );
  expect(
    files.filter(file =>
      /^\/(test|scripts|\.ci|main|src)\b|^\/node_modules\/(node-(linux|win)-|electron\/|typescript)/.test(
        file,
      ),
    ),
  ).toEqual([]);
  const unpacked = join(resources, 'app.asar.unpacked/node_modules');
  expect(readdirSync(join(unpacked, 'kuromoji/dict'))).toContain('base.dat.gz');
  expect(readdirSync(join(unpacked, 'better-sqlite3/prebuilds'))).toEqual([`linux-${process.arch}.node`]);

  if (browserPath === null) return;
  const application = newFolder();
  extractAll(archive, application); // the stand-in runs on plain Node, which reads no archives
  const { app, page } = await launchDesktop(newFolder(), application, STANDIN);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await app.close();
});
