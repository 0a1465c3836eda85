import { createClient } from '../../src/api/client.ts';
import type { Client } from '../../src/api/contract.ts';
import type { CoreEvent } from '../../src/model/progress.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Bridge } from './bridge.ts';
import { connection } from './connection.ts';
import { createHttpBridge, parseReply } from './http-bridge.ts';

const gapListeners = new Set<() => void>();

const desktop = window.taiyaku;
const bridge: Bridge = desktop
  ? {
      on: desktop.on,
      call: async request => parseReply(JSON.parse(await desktop.call(request))),
    }
  : createHttpBridge(connection, () => {
      for (const listener of gapListeners) listener();
    });

/** Every remote method, as whoever the person at the screen has chosen to be. */
export const core: Client = createClient(
  request => bridge.call(request),
  () => {
    const { role, actorId } = preferences();
    return { role, actorId };
  },
  { trusting: true },
);

const eventListeners = new Set<(event: CoreEvent) => void>();
let endStream: (() => void) | undefined;

/** Subscribes to what the core tells every window; returns the function that ends it. One stream serves all. */
export function onCoreEvent(listener: (event: CoreEvent) => void): () => void {
  eventListeners.add(listener);
  endStream ??= bridge.on(event => {
    for (const each of eventListeners) each(event);
  });
  return () => {
    eventListeners.delete(listener);
    if (eventListeners.size > 0) return;
    endStream?.();
    endStream = undefined;
  };
}

/** Calls back when events may have been missed. */
export function onEventGap(listener: () => void): () => void {
  gapListeners.add(listener);
  return () => gapListeners.delete(listener);
}
