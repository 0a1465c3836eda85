import type { Reply } from '../src/api/contract.ts';
import type { CoreEvent } from '../src/model/progress.ts';

/** What the host hands to the worker when it starts it. */
export interface CoreSettings {
  readonly databasePath: string;
  readonly version: string;
}

/** A reply as UTF-8 JSON: bytes are handed on between threads, where an object of 20,000 units would be copied twice. */
export type ReplyBytes = Uint8Array<ArrayBuffer>;

export const encodeReply = (reply: Reply): ReplyBytes => new TextEncoder().encode(JSON.stringify(reply));
export const decodeReply = (bytes: ReplyBytes): Reply => JSON.parse(new TextDecoder().decode(bytes)) as Reply;

export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly request: unknown }
  | { readonly kind: 'close' };

export type FromCore =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: ReplyBytes }
  | { readonly kind: 'event'; readonly event: CoreEvent };
