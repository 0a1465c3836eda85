import type { Reply, Request } from '../../src/api/contract.ts';
import { coreEvent, wireError } from '../../src/api/schemas.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import type { Bridge } from './bridge.ts';
import type { Connection } from './connection.ts';
import { keepAsking, RETRY_DELAY } from './keep-asking.ts';
import { printPage } from './print-page.ts';
import { saveAsDownload } from './save-as-download.ts';

/** Browsers refuse `keepalive` bodies over 64 KiB; below that a draft still arrives while the page closes. */
const KEEPALIVE_LIMIT = 60_000;

interface Wire {
  readonly fetch: typeof fetch;
  readonly connection: Connection;
}

/** Reads the reply of `POST /rpc/<method>`; anything that is not a reply means that nobody of ours answered. */
export function parseReply(body: unknown): Reply {
  if (typeof body === 'object' && body !== null && 'ok' in body) {
    if (body.ok === true) return { ok: true, value: 'value' in body ? body.value : undefined };
    if ('error' in body) return { ok: false, error: wireError.parse(body.error) };
  }
  throw new Error('The answer is not a reply');
}

/** The server does not know this window's cookie: it was started anew, and this window cannot reach it any more. */
function refuseStranger(connection: Connection): never {
  connection.set('expired');
  throw new Error('The session has expired');
}

/** `POST /rpc/<method>` with the request envelope as JSON; the session is a cookie of the same origin. */
export async function postRequest(request: Request, wire: Wire): Promise<Reply> {
  const body = JSON.stringify(request);
  try {
    const response = await wire.fetch(`/rpc/${request.method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      keepalive: body.length < KEEPALIVE_LIMIT,
      body,
    });
    if (response.status === 401) return refuseStranger(wire.connection);
    const reply = parseReply(await response.json());
    wire.connection.set('up');
    return reply;
  } catch (error) {
    if (wire.connection.state() !== 'expired') wire.connection.set('lost');
    throw error;
  }
}

interface StreamOptions {
  readonly connection: Connection;
  readonly onEvent: (event: CoreEvent) => void;
  /** Events may have been missed. */
  readonly onGap: () => void;
  /** Asks whether anybody answers, and who: a stream that is refused does not say why. */
  readonly probe: () => void;
}

/** Subscribes to `GET /events`; reconnects for as long as it is not ended. */
function listen({ connection, onEvent, onGap, probe }: StreamOptions): () => void {
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let broken = false;
  const open = (): void => {
    source = new EventSource('/events');
    source.onopen = () => {
      connection.set('up');
      if (broken) onGap();
      broken = false;
    };
    source.onmessage = message => {
      const event = coreEvent.safeParse(JSON.parse(String(message.data)));
      if (event.success) onEvent(event.data);
    };
    source.onerror = () => {
      broken = true;
      if (connection.state() === 'up') connection.set('lost');
      // After a broken connection EventSource tries again by itself; after a refusal it does not.
      if (source?.readyState !== EventSource.CLOSED) return;
      probe();
      clearTimeout(retry);
      retry = setTimeout(open, RETRY_DELAY);
    };
  };
  open();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}

/** The bridge of a page that was served over HTTP. */
export function createHttpBridge(connection: Connection, onGap: () => void): Bridge {
  const wire: Wire = { fetch: globalThis.fetch.bind(globalThis), connection };
  // Only what it does to the connection counts.
  const ask = (): Promise<unknown> =>
    postRequest({ method: 'actor.list', input: {}, role: 'translator', actorId: null }, wire);
  return {
    call: request => {
      if (request.method === 'host.saveFile') return Promise.resolve(saveAsDownload(request.input));
      if (request.method === 'host.savePdf') return Promise.resolve(printPage());
      return postRequest(request, wire);
    },
    on: onEvent => {
      const endStream = listen({
        connection,
        onEvent,
        onGap,
        probe: () => void ask().catch(() => undefined),
      });
      const endAsking = keepAsking(connection, ask, onGap);
      return () => {
        endStream();
        endAsking();
      };
    },
  };
}
