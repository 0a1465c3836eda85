import type { Reply } from '../src/api/contract.ts';
import type { CoreEvent } from '../src/model/progress.ts';

/** What the host hands to the worker when it starts it. */
export interface CoreSettings {
  readonly databasePath: string;
  readonly version: string;
}

export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly request: unknown }
  | { readonly kind: 'close' };

export type FromCore =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: CoreEvent };
