import type { IpcRendererEvent } from 'electron';
import type { Request } from '../src/api/contract.ts' with { 'resolution-mode': 'import' };
import type { CoreEvent } from '../src/model/progress.ts' with { 'resolution-mode': 'import' };
import type { CALL_CHANNEL, EVENT_CHANNEL } from './desktop/channels.ts' with { 'resolution-mode': 'import' };

const { contextBridge, ipcRenderer }: typeof import('electron') = require('electron');

const callChannel: typeof CALL_CHANNEL = 'taiyaku:call';
const eventChannel: typeof EVENT_CHANNEL = 'taiyaku:event';

/** All that the page can reach outside itself. The main process checks who calls, and what. */
contextBridge.exposeInMainWorld('taiyaku', {
  call: (request: Request): Promise<string> => ipcRenderer.invoke(callChannel, request),
  on: (listener: (event: CoreEvent) => void): (() => void) => {
    const forward = (_: IpcRendererEvent, event: CoreEvent) => listener(event);
    ipcRenderer.on(eventChannel, forward);
    return () => {
      ipcRenderer.off(eventChannel, forward);
    };
  },
});
