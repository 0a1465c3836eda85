import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../store/open-stores.ts';

const cli = fileURLToPath(new URL('../../main/cli.ts', import.meta.url));

const start = (...args: readonly string[]): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, [cli, 'serve', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

/** Reads standard output until it names an address. */
async function addressOf(child: ReturnType<typeof start>): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += String(chunk);
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(output);
    if (found !== null) return found[0];
  }
  throw new Error(`no address in ${output}`);
}

async function failureOf(child: ReturnType<typeof start>): Promise<readonly [number | null, string]> {
  const [message] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return [child.exitCode, message];
}

describe('taiyaku serve', () => {
  it('answers calls at the address it prints, and stops when it is told to', async () => {
    const child = start('--db', join(temporaryFolder(), 'taiyaku.db'));
    const url = await addressOf(child);
    const opened = await fetch(url, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const reply = await fetch(new URL('/rpc/actor.list', url), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ input: {}, role: 'translator' }),
    });
    expect(await reply.json()).toMatchObject({
      ok: true,
      value: [{ role: 'translator' }, { role: 'editor' }],
    });
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect(child.signalCode).toBeNull();
  });

  it('says what is wrong with its database', async () => {
    const path = join(temporaryFolder(), 'taiyaku.db');
    writeFileSync(path, 'these are my notes, and no database '.repeat(50));
    const [status, message] = await failureOf(start('--db', path));
    expect(status).toBe(2);
    expect(message).toContain('not a Taiyaku database');
    expect(message).toContain(path);
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : address);
    const [status, message] = await failureOf(
      start('--port', port, '--db', join(temporaryFolder(), 'taiyaku.db')),
    );
    expect(status).toBe(2);
    expect(message).toContain(`Port ${port} is in use`);
    other.close();
  });
});
