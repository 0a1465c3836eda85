import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };

type Command = keyof Protocol.CommandParameters;
type Event = keyof Protocol.EventMap;
type Listener = (payload: never) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}
interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Typed commands and events of one target: the browser itself, or a page attached to. */
export interface CdpSession {
  send<C extends Command>(
    method: C,
    params?: Protocol.CommandParameters[C],
  ): Promise<Protocol.CommandReturnValues[C]>;
  on<E extends Event>(event: E, listener: (payload: Protocol.EventMap[E][0]) => void): void;
}

/** A connection to Chromium's DevTools protocol; as a session it is the browser's own. */
export interface CdpConnection extends CdpSession {
  session(sessionId: string): CdpSession;
}

const eventKey = (sessionId: string | undefined, event: string): string => `${sessionId ?? ''}:${event}`;

/** Connects to the address Chromium prints. Pending commands reject when the browser goes. */
export async function connectCdp(url: string): Promise<CdpConnection> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`cannot connect to ${url}`));
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;

  const settle = (id: number, { result, error }: Message): void => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  };
  socket.onmessage = ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) settle(message.id, message);
    else {
      const found = listeners.get(eventKey(message.sessionId, message.method ?? ''));
      for (const listener of found ?? []) listener(message.params as never);
    }
  };
  socket.onclose = () => {
    for (const call of waiting.values()) call.reject(new Error('the browser closed'));
    waiting.clear();
  };

  const session = (sessionId?: string): CdpSession => ({
    send: (method, params) => {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params: params ?? {}, sessionId }));
      });
    },
    on: (event, listener) => {
      const key = eventKey(sessionId, event);
      listeners.set(key, (listeners.get(key) ?? new Set()).add(listener as Listener));
    },
  });
  return { ...session(), session };
}
