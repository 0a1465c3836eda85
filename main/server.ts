import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { type Context, Hono, type Next } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { Reply } from '../src/api/contract.ts';
import { AppError, type ErrorCode } from '../src/model/error.ts';
import type { CoreHost } from './core-host.ts';
import { interfaceFiles } from './interface-files.ts';
import { eventStreams } from './server-events.ts';
import { createSession, type ServerSession } from './server-session.ts';

export interface ServerOptions {
  readonly core: CoreHost;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the built interface lies. */
  readonly rendererFolder: string;
}

export interface RunningServer {
  /** The address to open, with the token that works once. */
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine: the server has no encryption and one user. */
const ADDRESS = '127.0.0.1';
/** Two articles of 10 MB each in base64, and as much again. */
const LARGEST_BODY = 64 * 1024 * 1024;
/** How long answers under way may take once the server is told to stop, in ms. */
const CLOSE_TIMEOUT = 1000;

const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
const STALE_ADDRESS =
  'このアドレスは一度しか使えません。Taiyaku を起動し直し、表示されたアドレスを開いてください。\n' +
  'This address does not open Taiyaku (any more): it works once. Start Taiyaku again, and open the address it prints.';

/** Serves the interface and the core on 127.0.0.1; AppError `conflict` where the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const session = createSession();
  const events = eventStreams(options.core);
  // The port is part of what requests are checked against, and known only once the server listens.
  let app = new Hono();
  const server = createAdaptorServer({ fetch: (request, env) => app.fetch(request, env) });
  const port = await listen(server, options.port);
  app = routes(options, session, events, port);
  return {
    url: `http://${ADDRESS}:${port}/?token=${session.token}`,
    close: async () => {
      events.close();
      await stop(server);
    },
  };
}

function routes(
  { core, rendererFolder }: ServerOptions,
  session: ServerSession,
  events: ReturnType<typeof eventStreams>,
  port: number,
): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  });
  app.use(ownRequestsOnly(port));
  app.use(signedInOnly(session, port));
  app.post(
    '/rpc/:method',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: c => refuse(c, 413, 'too-large', 'The request is larger than 64 MB.', { limit: LARGEST_BODY }),
    }),
    c => answerCall(c, core),
  );
  app.get('/events', events.open);
  app.get('*', interfaceFiles(rendererFolder));
  app.notFound(c => refuse(c, 404, 'not-found', 'There is nothing at this address.'));
  app.onError((error, c) => {
    console.error('Taiyaku (server):', error);
    return c.json(internal, 500);
  });
  return app;
}

/**
 * Refuses requests under another host name (DNS rebinding: a page whose name was made to resolve to 127.0.0.1)
 * and requests that another site's page sends.
 */
function ownRequestsOnly(port: number) {
  const hosts = new Set([`${ADDRESS}:${port}`, `localhost:${port}`]);
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const host = c.req.header('host') ?? '';
    if (!hosts.has(host)) return refuse(c, 403, 'forbidden', 'Taiyaku does not answer to this host name.');
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    const ownOrigin = origin === undefined || origin === `http://${host}`;
    const ownSite = site === undefined || site === 'same-origin' || site === 'none';
    const navigation = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
    if (!ownOrigin || (!ownSite && !navigation)) {
      return refuse(c, 403, 'forbidden', 'Taiyaku does not answer to other sites.');
    }
    await next();
    return undefined;
  };
}

/** Exchanges the token of the address for a cookie, and lets nobody else in. */
function signedInOnly(session: ServerSession, port: number) {
  // Cookies do not know ports: two servers of ours must not take each other's.
  const name = `taiyaku-${port}`;
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const known = session.accepts(getCookie(c, name));
    const token = tokenOf(c);
    const cookie = token === undefined ? null : session.redeem(token);
    if (cookie !== null) setCookie(c, name, cookie, { path: '/', httpOnly: true, sameSite: 'Strict' });
    // Out of the address bar, the history and whatever reads them.
    if (token !== undefined && (known || cookie !== null)) return c.redirect('/', 303);
    if (!known) return turnAway(c);
    await next();
    return undefined;
  };
}

/** Only a page that is opened carries a token: previews of links ask with HEAD, and must not use it up. */
const tokenOf = (c: Context): string | undefined =>
  c.req.method === 'GET' && c.req.path === '/' ? c.req.query('token') : undefined;

/** Calls are answered in their own form, pages with a sentence. */
const turnAway = (c: Context): Response =>
  c.req.method === 'POST' ? refuse(c, 401, 'forbidden', STALE_ADDRESS) : c.text(STALE_ADDRESS, 401);

/** Whatever the core answers is status 200: the call arrived, and its reply says how it went. */
async function answerCall(c: Context, core: CoreHost): Promise<Response> {
  // A form of another site can post plain text, but not this type without asking first.
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    return refuse(c, 415, 'invalid-input', 'A call is application/json.');
  }
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return refuse(c, 400, 'invalid-input', 'This is not JSON.');
  const reply = await core.callForBytes({ ...body, method: c.req.param('method') });
  return c.body(reply, 200, { 'content-type': 'application/json' });
}

const internal: Reply = {
  ok: false,
  error: {
    code: 'internal',
    message: 'Something unexpected went wrong. It was written to the log.',
    details: {},
  },
};

/** An answer of the server itself, in the form of the core's. */
function refuse(
  c: Context,
  status: 400 | 401 | 403 | 404 | 413 | 415,
  code: ErrorCode,
  message: string,
  details: Record<string, string | number> = {},
): Response {
  return c.json({ ok: false, error: { code, message, details } } satisfies Reply, status);
}

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListenError(error, port)));
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new AppError('conflict', `Port ${port} is in use by another program. Choose another one.`, {
      port,
    });
  }
  if (error.code === 'EACCES') {
    return new AppError('forbidden', `Port ${port} may not be used here. Choose one above 1023.`, { port });
  }
  return error;
}

async function stop(server: ServerType): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const timer = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    CLOSE_TIMEOUT,
  );
  await closed;
  clearTimeout(timer);
}
