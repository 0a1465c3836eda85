import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { codec } from './page/codec.ts';
import { preloadRuntime } from './page/preload-runtime.ts';
import { tunnel } from './page/tunnel.ts';

/** Name of the isolated world the preload runs in, and of the two functions that lead out of it and into it. */
export const PRELOAD_WORLD = 'electron-preload';
export const SEND = '__standinSend';
export const RECEIVE = '__standinReceive';

/** A page that does not know it cannot listen in on its own preload. */
const secret = `standin-${randomUUID()}`;
const call = (fn: (...args: never) => unknown, ...args: readonly string[]): string =>
  `(${fn})(${args.join(',')})`;
const inTopFrame = (script: string): string => `if (window === top) { ${script} }`;

/** The page's end of the context bridge. */
export const mainWorldScript = (): string => inTopFrame(call(tunnel, '"main"', JSON.stringify(secret)));

/** The preload itself with the `require` a sandboxed preload has. */
export function preloadScript(path: string): string {
  const bridge = call(tunnel, '"preload"', JSON.stringify(secret));
  const names = JSON.stringify({ send: SEND, receive: RECEIVE });
  const process = JSON.stringify({
    platform: globalThis.process.platform,
    versions: { electron: 'stand-in' },
    env: {},
  });
  const script = `const require = ${call(preloadRuntime, bridge, call(codec), names)};
    (function (exports, require, module, process) { ${readFileSync(path, 'utf8')}
    })({}, require, { exports: {} }, ${process});`;
  return `${inTopFrame(script)}\n//# sourceURL=${path}`;
}
