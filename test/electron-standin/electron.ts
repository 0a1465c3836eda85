// The module `electron` as the main process sees it: enough of it to run the compiled program under plain Node, with
// its windows as pages of a headless Chromium.
import { EventEmitter } from 'node:events';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu, MenuItem } from './menu.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { webContents } from './web-contents-registry.ts';

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseDarkColors: false,
  themeSource: 'system',
});

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
export const screen = {
  getDisplayMatching: () => display,
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
};

/** Opens nothing; tests replace a function to see what would have been opened. */
export const shell = {
  openExternal: async (): Promise<void> => {},
  openPath: async (): Promise<string> => '',
  showItemInFolder: (): void => {},
};
