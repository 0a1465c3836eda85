import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findBrowser(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = PROGRAMS.flatMap(program => folders.map(folder => join(folder, program)));
  return [...places, ...KNOWN_PLACES].find(existsSync) ?? null;
}

/** Path of a Chromium, or null: then the tests that need one are skipped. CHROMIUM_PATH names another. */
export const browserPath = findBrowser();
if (browserPath !== null) process.env['CHROMIUM_PATH'] = browserPath; // for the stand-in

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** A headless Chromium for the app served over HTTP. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? 'chromium',
    // Without a language it cannot read the names of files that are not in ASCII.
    env: { ...definedEnv(), LC_ALL: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
