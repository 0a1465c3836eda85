import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import type { Context, Next } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { securePage } from './content-security.ts';

/** The build puts a hash of the content into the names of the files below this folder: they never change. */
const HASHED = /^\/assets\//;

/** Serves the files of the built interface; addresses without an extension are pages, and one file is all of them. */
export function interfaceFiles(folder: string): (c: Context, next: Next) => Promise<Response> {
  const root = resolve(folder);
  return async c => {
    const path = pathOf(c.req.path);
    if (path === null) return c.notFound();
    if (extname(path) === '') return page(c, root);
    const file = resolve(root, `.${path}`);
    const content = file.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
    if (content === null) return c.notFound();
    if (extname(file) === '.html') return page(c, root);
    const caching = HASHED.test(path) ? 'private, max-age=31536000, immutable' : 'no-cache';
    return c.body(new Uint8Array(content), 200, {
      'content-type': getMimeType(file) ?? 'application/octet-stream',
      'cache-control': caching,
    });
  };
}

/** Null for a malformed escape or a zero byte. */
function pathOf(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

async function page(c: Context, root: string): Promise<Response> {
  const file = await readFile(resolve(root, 'index.html'), 'utf8').catch(() => null);
  if (file === null) return c.text('The interface is not built. Run `npm run build`.', 503);
  const { html, policy } = securePage(file);
  return c.html(html, 200, { 'content-security-policy': policy });
}
