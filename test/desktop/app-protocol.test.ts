import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { APP_ORIGIN, assetPath, isOwnAddress, serveInterface } from '../../main/desktop/app-protocol.ts';

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

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%00',
  '/%zz',
  '/',
])('%s names no file outside the folder', path => {
  const found = assetPath(APP_ORIGIN + path, '/srv/renderer');
  expect(found === null || found.startsWith('/srv/renderer/')).toBe(true);
});

function folder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'taiyaku-page-'));
  writeFileSync(join(parent, 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(parent, 'app.js'), 'export {}');
  return parent;
}
const get = (path: string, method = 'GET') =>
  serveInterface(folder())(new Request(`${APP_ORIGIN}${path}`, { method }));

it('serves the page under a strict policy, with a fresh nonce each time', async () => {
  const [first, second] = await Promise.all([get('/index.html'), get('/index.html')]);
  expect(first.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(first.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(await first.text()).not.toContain('__CSP_NONCE__');
  expect(second.headers.get('content-security-policy')).not.toBe(
    first.headers.get('content-security-policy'),
  );
});

it('serves files with their type and nothing to guess', async () => {
  const script = await get('/app.js');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('x-content-type-options')).toBe('nosniff');
});

it.each([
  ['/missing.js', 'GET', 404],
  ['/app.js', 'POST', 403],
])('%s by %s is answered with %i', async (path, method, status) => {
  expect((await get(path, method)).status).toBe(status);
});
