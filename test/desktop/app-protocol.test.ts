import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isOwnAddress, serveInterface } from '../../main/desktop/app-protocol.ts';

it.each([
  ['app://taiyaku/index.html', true],
  ['app://taiyaku/article/1?tab=history', true],
  ['app://taiyaku.example/index.html', false],
  ['app://taiyaku@example.com/', false],
  ['app://other/index.html', false],
  ['https://taiyaku/index.html', false],
  ['file:///index.html', false],
  ['', false],
])('%s is ours: %s', (address, ours) => expect(isOwnAddress(address)).toBe(ours));

/** A built interface, and beside it a file that is nobody's business. */
function builtInterface(): string {
  const parent = mkdtempSync(join(tmpdir(), 'taiyaku-page-'));
  const folder = join(parent, 'renderer');
  mkdirSync(folder);
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(folder, 'app.js'), 'export {}');
  return folder;
}
const get = (path: string, method = 'GET', origin = 'app://taiyaku'): Promise<Response> =>
  serveInterface(builtInterface())(new Request(origin + path, { method }));

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%00.txt',
  '/%zz.txt',
])('%s leads to no file outside the folder', async path => {
  const response = await get(path);
  expect(await response.text()).not.toContain('secret');
});

it('serves the page under a strict policy, with a fresh nonce each time', async () => {
  const [first, second] = await Promise.all([get('/index.html'), get('/index.html')]);
  expect(first.headers.get('content-type')).toMatch(/^text\/html\b/);
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(await first.text()).not.toContain('__CSP_NONCE__');
  expect(second.headers.get('content-security-policy')).not.toBe(
    first.headers.get('content-security-policy'),
  );
});

it('serves files with their type and nothing to guess', async () => {
  const script = await get('/app.js');
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript\b/);
  expect(script.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each([
  ['/missing.js', 'GET', 'app://taiyaku', 404],
  ['/app.js', 'POST', 'app://taiyaku', 404],
  ['/app.js', 'GET', 'app://elsewhere', 403],
])('%s by %s at %s is answered with %i', async (path, method, origin, status) => {
  expect((await get(path, method, origin)).status).toBe(status);
});
