// Database, dictionary, alignment and checks: the thread that never draws. Started by core-host.

import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from '../src/api/contract.ts';
import { wireErrorOf } from '../src/api/dispatch.ts';
import { type Core, composeCore } from './compose.ts';
import { type CoreSettings, encodeReply, type FromCore, type ToCore } from './core-protocol.ts';

if (parentPort === null) throw new Error('core-worker runs as a worker thread only');
const port = parentPort;
const settings = workerData as CoreSettings;
const post = (message: FromCore): void => port.postMessage(message);
const onBug = (where: string, error: unknown): void => console.error(`Taiyaku (${where}):`, error);

/** The core once its database is open. A database that could not be opened is tried again at the next call. */
let core: Promise<Core> | null = null;
function openCore(): Promise<Core> {
  core ??= composeCore({
    ...settings,
    publish: event => post({ kind: 'event', event }),
    onBug,
  }).catch((error: unknown) => {
    core = null;
    throw error;
  });
  return core;
}

async function replyTo(request: unknown): Promise<Reply> {
  try {
    return await (await openCore()).dispatch(request);
  } catch (error) {
    return { ok: false, error: wireErrorOf(error, () => onBug('start', error)) };
  }
}

async function answer(id: number, request: unknown): Promise<void> {
  const reply = encodeReply(await replyTo(request));
  port.postMessage({ kind: 'reply', id, reply } satisfies FromCore, [reply.buffer]);
}

async function close(): Promise<void> {
  const open = await core?.catch(() => null);
  await open?.close();
  port.close();
}

port.on('message', (message: ToCore) => {
  if (message.kind === 'close') void close();
  else void answer(message.id, message.request);
});
openCore().catch(() => {}); // told to whoever calls
