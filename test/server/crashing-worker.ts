// A core that answers `echo` with the request, never answers `wait`, and dies of anything else.
import { parentPort } from 'node:worker_threads';
import { encodeReply, type FromCore, type ToCore } from '../../main/core-protocol.ts';

const post = (message: FromCore): void => parentPort!.postMessage(message);
parentPort!.on('message', (message: ToCore) => {
  if (message.kind === 'close') return parentPort!.close();
  const { method } = message.request as { readonly method: string };
  if (method === 'echo') {
    post({ kind: 'event', event: { type: 'library.changed' } });
    post({ kind: 'reply', id: message.id, reply: encodeReply({ ok: true, value: message.request }) });
  } else if (method !== 'wait') {
    throw new Error('no such method');
  }
  return undefined;
});
