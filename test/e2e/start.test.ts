import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder, PROJECT, testEnvironment } from './support/project.ts';

it('npm start -- --browser serves the app at the address it prints, and Ctrl+C ends it', async () => {
  const database = join(newFolder(), 'taiyaku.db');
  // CI: nobody's browser shall open.
  const started = spawn(
    process.execPath,
    [join(PROJECT, 'scripts/start.mjs'), '--browser', '--db', database],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...testEnvironment(), CI: 'true' },
    },
  );
  const ended = once(started, 'exit');
  let printed = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await expect.poll(() => printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/);

  const [address = ''] = /http:\S+/.exec(printed) ?? [];
  const first = await fetch(address, { redirect: 'manual' });
  expect(first.status).toBe(303);
  const again = await fetch(address, { redirect: 'manual' });
  expect(again.status).toBe(401);
  expect(existsSync(database)).toBe(true);

  started.kill('SIGINT');
  started.kill('SIGINT'); // as npm passes it on once more
  expect(await ended).toEqual([0, null]);
  expect(existsSync(`${database}-wal`)).toBe(false); // closed, not cut off
});
