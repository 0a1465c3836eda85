import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chromium, launchChromium } from './chromium.ts';
import { PreventableEvent } from './preventable-event.ts';

/** What `quit` needs to know of a window. */
interface OpenWindow {
  close(): void;
  isDestroyed(): boolean;
}

const switchValue = (name: string): string =>
  process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly windows = new Set<OpenWindow>();
  readonly commandLine = {
    appendSwitch() {},
    hasSwitch: (name: string): boolean => switchValue(name) !== '',
    getSwitchValue: switchValue,
  };
  readonly #browser: Promise<Chromium> = launchChromium();
  readonly #paths = new Map<string, string>([
    ['temp', tmpdir()],
    ['home', homedir()],
  ]);
  readonly #evaluated = Promise.withResolvers<void>();
  #ready = false;
  #quitting = false;

  constructor() {
    super();
    void this.whenReady().then(() => this.emit('ready', {}, {}));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => this.quit());
  }
  /** The Chromium that shows the windows. */
  browser(): Promise<Chromium> {
    return this.#browser;
  }
  /** The main script has been evaluated. As in Electron, the app is not ready before: a script that waits hangs. */
  scriptEvaluated(): void {
    this.#evaluated.resolve();
  }
  async whenReady(): Promise<void> {
    await Promise.all([this.#browser, this.#evaluated.promise]);
    this.#ready = true;
  }
  isReady(): boolean {
    return this.#ready;
  }
  getPath(name: string): string {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    const userData = switchValue('user-data-dir') || mkdtempSync(join(tmpdir(), 'standin-user-'));
    const path = name === 'userData' ? userData : join(userData, name);
    mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
    return path;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getAppPath(): string {
    return process.env['STANDIN_APP'] ?? process.cwd();
  }
  getName(): string {
    return 'standin';
  }
  setName(): void {}
  getVersion(): string {
    return JSON.parse(readFileSync(join(this.getAppPath(), 'package.json'), 'utf8')).version;
  }
  getLocale(): string {
    return process.env['STANDIN_LOCALE'] ?? 'en-US';
  }
  getPreferredSystemLanguages(): readonly string[] {
    return [this.getLocale()];
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  showAboutPanel(): void {}
  enableSandbox(): void {}
  focus(): void {}

  /** As in Electron: asks every window, then `will-quit`; whoever prevents either keeps the app open. */
  quit(): void {
    const before = new PreventableEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of [...this.windows]) window.close();
    if (this.windows.size > 0) this.#quitting = false;
    else this.#leave();
  }
  windowClosed(window: OpenWindow): void {
    this.windows.delete(window);
    if (this.windows.size > 0 || this.#quitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
  #leave(): void {
    const last = new PreventableEvent();
    this.emit('will-quit', last);
    this.#quitting = false;
    if (!last.defaultPrevented) this.exit(0);
  }
  exit(status = 0): void {
    this.emit('quit', {}, status);
    void this.#browser.then(browser => browser.close()).finally(() => process.exit(status));
  }
  relaunch(): void {}
}

export const app = new App();
