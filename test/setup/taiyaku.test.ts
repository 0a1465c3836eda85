import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../..');
const runScript = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(PROJECT, 'scripts', script), ...args], { encoding: 'utf8', input });

it('hands arguments, streams and exit status through to the command line', () => {
  const job = { id: 'a', source: ['The harbour reopened on Monday.'], target: ['港は月曜日に再開した。'] };
  const { status, stdout } = runScript('taiyaku.mjs', ['align', '--jsonl'], `${JSON.stringify(job)}\n`);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a', beads: [{ source: [0], target: [0] }] });
  expect(status).toBe(0);
  expect(runScript('taiyaku.mjs', ['nonsense'])).toMatchObject({ status: 2, stdout: '' });
});

it.each([['--bogus'], ['--port', 'http'], ['--port']])(
  'npm start explains what it does not understand: %s',
  (...args) => {
    const { status, stdout, stderr } = runScript('start.mjs', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm start -- [--browser]');
  },
);
