import type { Codec } from './codec.ts';
import type { Tunnel } from './tunnel.ts';

type Listener = (event: object, ...args: readonly unknown[]) => void;
type Message =
  | { readonly kind: 'reply'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] };

/**
 * Runs in the isolated world before the preload, and returns the `require` a sandboxed preload has. Only its own text
 * arrives there: it may not close over anything in this file. `names` are the functions that lead out and in.
 */
export function preloadRuntime(
  bridge: Tunnel,
  wire: Codec,
  names: { readonly send: string; readonly receive: string },
): (module: string) => unknown {
  const world = globalThis as unknown as Record<string, (json: string) => void>;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: unknown): void }>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;

  world[names.receive] = json => {
    const message = wire.decode(json) as Message;
    if (message.kind === 'event') {
      for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.args);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) call?.resolve(message.value);
    else call?.reject(message.value);
  };

  const ipcRenderer = {
    invoke: (channel: string, ...args: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        world[names.send]?.(wire.encode({ id, channel, args }));
        waiting.set(id, { resolve, reject });
      }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off: (channel: string, listener: Listener) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const electron = { ipcRenderer, contextBridge: { exposeInMainWorld: bridge.expose } };
  return module => {
    if (module === 'electron' || module === 'electron/renderer') return electron;
    throw new Error(`module not found: ${module}`); // as in a sandboxed preload
  };
}
