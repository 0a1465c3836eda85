import { app, BrowserWindow } from 'electron';

export interface Lifecycle {
  readonly openWindow: () => void;
  /** Stores what is under way; the app ends after it. */
  readonly close: () => Promise<void>;
}

/**
 * One window, one process: a second start shows the window there is, the last window takes the app along (except on
 * macOS, unless it was told to quit), and nothing ends before `close` has.
 */
export function followLifecycle({ openWindow, close }: Lifecycle): void {
  let quitting = false;
  let closed = false;
  const showWindow = (): void => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) openWindow();
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  };
  app.on('second-instance', showWindow);
  app.on('activate', showWindow);
  app.on('before-quit', () => {
    quitting = true;
  });
  // A window puts its closing off until its page has saved, and that calls quitting off: so it is asked for again.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || quitting) app.quit();
  });
  app.on('will-quit', event => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
