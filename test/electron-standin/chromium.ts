import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CdpConnection, connectCdp } from './cdp.ts';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-device-scale-factor=1',
  '--lang=en-US',
  '--remote-debugging-port=0',
];
/** How long, in milliseconds, Chromium may take to close by itself. */
const FAREWELL = 3_000;

export interface Chromium {
  readonly cdp: CdpConnection;
  close(): Promise<void>;
}

/** Starts a headless Chromium with an empty profile. */
export async function launchChromium(): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'standin-profile-'));
  const child = spawn(
    process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    [...ARGUMENTS, `--user-data-dir=${profile}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.on('exit', () => child.kill('SIGKILL'));
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.once('error', reject);
    child.once('exit', status => reject(new Error(`Chromium ended with status ${status}: ${printed}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-10_000);
      const address = /^DevTools listening on (ws:\S+)$/m.exec(printed)?.[1];
      if (address) resolve(address);
    });
  });
  process.stderr.write(`DevTools listening on ${url}\n`); // what Playwright waits for
  const cdp = await connectCdp(url);
  return {
    cdp,
    close: async () => {
      await cdp.send('Browser.close').catch(() => {});
      await Promise.race([gone, new Promise(resolve => setTimeout(resolve, FAREWELL).unref())]);
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
