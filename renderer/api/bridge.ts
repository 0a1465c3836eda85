import type { Reply, Request } from '../../src/api/contract.ts';
import type { CoreEvent } from '../../src/model/progress.ts';

/** The one door out of the page, whatever is behind it: Electron's preload or HTTP. */
export interface Bridge {
  /** Rejects only when the other side cannot be reached. */
  call(request: Request): Promise<Reply>;
  /** Returns the function that ends the subscription. */
  on(listener: (event: CoreEvent) => void): () => void;
}

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in a browser. Replies are JSON. */
    readonly taiyaku?: Pick<Bridge, 'on'> & { call(request: Request): Promise<string> };
  }
}
