import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { PreventableEvent } from './preventable-event.ts';
import { WebContents, type WindowOptions } from './web-contents.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Options extends WindowOptions, Partial<Bounds> {
  readonly title?: string;
  readonly show?: boolean;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly contextIsolation?: boolean;
    readonly nodeIntegration?: boolean;
    readonly sandbox?: boolean;
  };
}

const open = new Set<BrowserWindow>();

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly id: number;
  #title: string;
  #bounds: Bounds;
  #visible: boolean;
  #maximized = false;
  #destroyed = false;

  static getAllWindows(): readonly BrowserWindow[] {
    return [...open];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...open].at(-1) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...open].find(window => window.webContents === contents) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return [...open].find(window => window.id === id) ?? null;
  }

  constructor(options: Options = {}) {
    super();
    const { contextIsolation = true, nodeIntegration = false, sandbox = true } = options.webPreferences ?? {};
    if (!contextIsolation || nodeIntegration || !sandbox) {
      throw new Error('stand-in: needs contextIsolation and sandbox, and no nodeIntegration');
    }
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? '';
    this.#visible = options.show !== false;
    this.webContents = new WebContents(options);
    this.id = this.webContents.id;
    this.webContents.on('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.on('standin-closed', () => this.destroy());
    open.add(this);
    app.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  /** As when a user clicks the window's close button: the app may prevent it. */
  close(): void {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    open.delete(this);
    this.webContents.close();
    this.emit('closed');
    app.windowClosed(this);
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  show(): void {
    this.#visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    this.emit('focus');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  maximize(): void {
    this.#maximized = true;
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  getTitle(): string {
    return this.#title;
  }
  getBounds(): Bounds {
    return this.#bounds;
  }
  getNormalBounds(): Bounds {
    return this.#bounds;
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
  }
  setMenu(): void {}
  setMenuBarVisibility(): void {}
  setBackgroundColor(): void {}
}
