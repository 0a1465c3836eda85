import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { CoreHost } from '../core-host.ts';
import { isOwnAddress } from './app-protocol.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { answerHostCall, type HostHandlers } from './host-calls.ts';

/** Milliseconds without a call after which a page that was told to save is taken to have done so, and the longest wait. */
const QUIET = 150;
const PATIENCE = 4_000;

export interface PageCalls {
  /** Resolves when every call is answered and none has come for a moment, or when that takes too long. */
  settled(): Promise<void>;
}

/** Only our own page's main frame may call: a frame inside it, or a page from elsewhere, is somebody else's code. */
function checkSender(frame: WebFrameMain | null): void {
  if (frame !== null && frame.parent === null && isOwnAddress(frame.url)) return;
  throw new Error(`refused a call from ${frame?.url ?? 'a frame that is gone'}`);
}

/**
 * Answers the pages' calls with JSON: between the worlds of a page a text is handed on, where an object would be
 * copied value by value. Passes the core's events on to every window.
 */
export function answerPages(
  core: CoreHost,
  handlers: HostHandlers,
  windows: () => readonly BrowserWindow[],
): PageCalls {
  let pending = 0;
  let lastActivity = 0;

  ipcMain.handle(CALL_CHANNEL, async (event, given: unknown) => {
    checkSender(event.senderFrame);
    pending++;
    try {
      const own = await answerHostCall(given, handlers, event.sender);
      return own === null ? new TextDecoder().decode(await core.callForBytes(given)) : JSON.stringify(own);
    } finally {
      pending--;
      lastActivity = Date.now();
    }
  });
  core.subscribe(event => {
    for (const window of windows()) window.webContents.send(EVENT_CHANNEL, event);
  });

  return {
    settled: async () => {
      const started = Date.now();
      lastActivity = started;
      const isQuiet = () => pending === 0 && Date.now() - lastActivity >= QUIET;
      while (!isQuiet() && Date.now() - started < PATIENCE) {
        await new Promise(resolve => setTimeout(resolve, QUIET / 5));
      }
    },
  };
}
