// The preload repeats these values: it runs sandboxed and alone, so it can import types but no code.

/** Renderer → main: one request of the contract, answered with its reply. */
export const CALL_CHANNEL = 'taiyaku:call';
/** Main → renderer: what the core tells every window. */
export const EVENT_CHANNEL = 'taiyaku:event';
