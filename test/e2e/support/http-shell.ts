import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launchBrowser } from './browser.ts';
import { PATIENCE } from './patience.ts';
import { PROJECT, testEnvironment } from './project.ts';
import type { Shell } from './shell.ts';

/** Milliseconds for what a page sends on leaving to arrive on a busy machine. */
const LAST_WORDS = 1_000;

export interface RunningServer {
  /** With the one-time token. */
  readonly address: string;
  stop(): Promise<void>;
}

function addressPrintedBy(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (text: string): void => {
      printed += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(printed)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.setEncoding('utf8').on('data', read);
    server.stderr?.setEncoding('utf8').on('data', read);
    server.once('exit', status => reject(new Error(`the server ended with status ${status}: ${printed}`)));
  });
}

/** Starts the compiled server on a port, or on a free one. */
export async function startServer(folder: string, port = 0): Promise<RunningServer> {
  const server = spawn(
    process.execPath,
    [join(PROJECT, 'dist/main/cli.js'), 'serve', '--port', String(port), '--db', join(folder, 'taiyaku.db')],
    { stdio: ['ignore', 'pipe', 'pipe'], env: testEnvironment() },
  );
  const address = await addressPrintedBy(server);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

/** The app in a browser, served over HTTP. */
export const httpShell: Shell = {
  name: 'served over HTTP',
  async open(folder) {
    const server = await startServer(folder);
    const browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'en-US', acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(server.address);
    return {
      page,
      saved: async trigger => {
        const [download] = await Promise.all([page.waitForEvent('download'), trigger()]);
        return readFileSync(await download.path(), 'utf8');
      },
      close: async () => {
        // As a person leaves a page: it hears of it, and its browser lives on to send its last words.
        await page.goto('about:blank');
        await setTimeout(LAST_WORDS);
        await browser.close();
        await server.stop();
      },
    };
  },
};
