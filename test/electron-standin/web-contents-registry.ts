import { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

const all = (): readonly WebContents[] => BrowserWindow.getAllWindows().map(window => window.webContents);

export const webContents = {
  getAllWebContents: all,
  fromId: (id: number): WebContents | undefined => all().find(contents => contents.id === id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    all().find(contents => contents.targetId === targetId),
};
