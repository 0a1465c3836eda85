import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_PAGE } from './app-protocol.ts';
import { fitBounds, readWindowState, writeWindowState } from './window-state.ts';

const DEFAULT_SIZE = { width: 1440, height: 900 };
const MINIMUM_SIZE = { minWidth: 900, minHeight: 600 };
/** The page's background (--bg in renderer/design/tokens.css) in both appearances, so that the window does not flash before the first paint. */
const BACKGROUND = { light: '#f6f6f4', dark: '#17181b' };

export interface WindowFiles {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly state: string;
}

function initialBounds(remembered: ReturnType<typeof readWindowState>) {
  if (remembered === null) return DEFAULT_SIZE;
  return fitBounds(remembered.bounds, screen.getDisplayMatching(remembered.bounds).workArea);
}

/** Opens the app's window where it was last time. It shows itself once there is something to see. */
export function openWindow(files: WindowFiles): BrowserWindow {
  const remembered = readWindowState(files.state);
  const window = new BrowserWindow({
    ...initialBounds(remembered),
    ...MINIMUM_SIZE,
    title: 'Taiyaku',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: files.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium's spelling checker fetches its dictionaries from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (remembered?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeWindowState(files.state, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  return window;
}

/** Loads the interface. */
export const loadInterface = (window: BrowserWindow): Promise<void> => window.loadURL(APP_PAGE);

/** A page that crashes again within this many milliseconds would crash for ever. */
const CRASH_WINDOW = 10_000;

/** Loads the interface again when its process crashed: what was typed has been kept as drafts. */
export function reviveAfterCrash(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`The window's process ended: ${reason}`);
    if (Date.now() - lastCrash < CRASH_WINDOW) window.destroy();
    else void loadInterface(window);
    lastCrash = Date.now();
  });
}

/** Paths of the window's files, from the folder of the compiled entry point and the user's data folder. */
export const windowFiles = (programFolder: string, userData: string): WindowFiles => ({
  preload: join(programFolder, 'preload.cjs'),
  state: join(userData, 'window.json'),
});

/** Milliseconds a page may take to answer that it is told to go: one that hangs must not hold the window open. */
const LONGEST_FAREWELL = 5_000;

/**
 * Pages keep what is being typed when they go. A window that is destroyed takes its page too fast for that, so
 * closing first tells the page that it goes, and waits until what it then sends is stored (`settled`).
 */
export function closeGently(window: BrowserWindow, settled: () => Promise<void>): void {
  let leaving = false;
  window.on('close', event => {
    event.preventDefault();
    if (leaving) return;
    leaving = true;
    window.hide();
    const saved = window.webContents
      .executeJavaScript("window.dispatchEvent(new Event('pagehide'))")
      .then(settled)
      .catch(() => {}); // a page that crashed has nothing to say
    void Promise.race([saved, setTimeout(LONGEST_FAREWELL)]).finally(() => window.destroy());
  });
}
