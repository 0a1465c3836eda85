import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { PATIENCE } from './patience.ts';
import { PROJECT, STANDIN, testEnvironment } from './project.ts';

export interface Desktop {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** Path of the real Electron, or of its stand-in. Never imports `electron`, which would download it. */
export function electronPath(): string {
  const folder = join(PROJECT, 'node_modules/electron');
  const program = join(folder, 'path.txt');
  const real = existsSync(program) ? join(folder, 'dist', readFileSync(program, 'utf8')) : '';
  return real !== '' && existsSync(real) ? real : STANDIN;
}

/** Starts the desktop app with its own user data folder. `application` is the folder of its package.json. */
export async function launchDesktop(
  userData: string,
  application = PROJECT,
  program = electronPath(),
): Promise<Desktop> {
  const app = await _electron.launch({
    executablePath: program,
    args: [application, `--user-data-dir=${userData}`],
    cwd: application,
    env: testEnvironment(),
    timeout: PATIENCE,
  });
  if (process.env['DEBUG']) app.process().stderr?.pipe(process.stderr);
  const page = await app.firstWindow();
  page.setDefaultTimeout(PATIENCE);
  await page.waitForURL(/index\.html/);
  return { app, page };
}
