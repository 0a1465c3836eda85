import { Hono } from 'hono';
import { interfaceFiles } from '../interface-files.ts';

export const APP_SCHEME = 'app';
const APP_ORIGIN = `${APP_SCHEME}://taiyaku`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether an address is one of ours. Comparing the start of the text would take app://taiyaku.example for it. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}

/** Answers requests for the interface from the built files in `folder` and from nowhere else. */
export function serveInterface(folder: string): (request: Request) => Promise<Response> {
  const files = new Hono();
  files.use(async (c, next) => {
    if (!isOwnAddress(c.req.url)) return c.text('forbidden', 403);
    await next();
    c.res.headers.set('x-content-type-options', 'nosniff');
    return undefined;
  });
  files.get('*', interfaceFiles(folder));
  return async request => files.fetch(request);
}
