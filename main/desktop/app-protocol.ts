import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { securePage } from '../content-security.ts';

export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://taiyaku`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Whether an address is one of ours. Comparing the start of the text would take app://taiyaku.example for it. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

/** The file of `folder` an address of ours names, or null for one that leads outside it. */
export function assetPath(address: string, folder: string): string | null {
  if (!isOwnAddress(address)) return null;
  try {
    const path = resolve(folder, `.${decodeURIComponent(new URL(address).pathname)}`);
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null; // a malformed escape
  }
}

/** Answers requests for the interface from the built files in `folder` and from nowhere else. */
export function serveInterface(folder: string): (request: Request) => Promise<Response> {
  return async request => {
    const path = assetPath(request.url, folder);
    if (path === null || request.method !== 'GET') return new Response('forbidden', { status: 403 });
    const content = await readFile(path).catch(() => null);
    if (content === null) return new Response('not found', { status: 404 });
    const headers = {
      'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    };
    if (extname(path) !== '.html') return new Response(content, { headers });
    const { html, policy } = securePage(content.toString('utf8'));
    return new Response(html, { headers: { ...headers, 'content-security-policy': policy } });
  };
}
