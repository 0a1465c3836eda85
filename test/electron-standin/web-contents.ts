import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import type { CdpConnection, CdpSession, Protocol } from './cdp.ts';
import { ipcMain } from './ipc-main.ts';
import { codec } from './page/codec.ts';
import { mainWorldScript, PRELOAD_WORLD, preloadScript, RECEIVE, SEND } from './page-scripts.ts';
import { PreventableEvent } from './preventable-event.ts';
import { fromChromium, handlerOf, toChromium } from './protocol.ts';
import { type Session, session } from './session.ts';

export interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}
type OpenHandler = (details: { readonly url: string; readonly frameName: string }) => {
  readonly action: 'allow' | 'deny';
};
/** What the preload sends: a call that wants an answer. */
interface Invocation {
  readonly id: number;
  readonly channel: string;
  readonly args: readonly unknown[];
}

const wire = codec();
let lastId = 0;

/** One page of Chromium with the app's preload in an isolated world. Emits what Electron's WebContents emits. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId;
  readonly session: Session = session.defaultSession;
  readonly mainFrame: { readonly url: string; readonly origin: string; readonly parent: null };
  /** Chromium's id of the page: Playwright finds the window of a page by it. */
  targetId = '';
  readonly #opened: Promise<CdpSession>;
  #url = '';
  #preloadContext: number | null = null;
  #expectsNavigation = false;
  #destroyed = false;
  #openHandler: OpenHandler = () => ({ action: 'allow' });

  constructor(options: WindowOptions) {
    super();
    const contents = this;
    this.mainFrame = {
      parent: null,
      get url() {
        return contents.#url;
      },
      get origin() {
        return new URL(contents.#url).origin;
      },
    };
    this.#opened = this.#open(options);
  }

  async #open({ width = 800, height = 600, webPreferences }: WindowOptions): Promise<CdpSession> {
    const { cdp } = await app.browser();
    const { targetId } = await cdp.send('Target.createTarget', {
      url: 'about:blank',
      width,
      height,
      newWindow: true,
    });
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
    this.targetId = targetId;
    const page = cdp.session(sessionId);
    cdp.on('Target.targetDestroyed', destroyed => {
      if (destroyed.targetId === targetId) this.emit('standin-closed');
    });
    cdp.on('Target.targetCreated', ({ targetInfo }) => {
      // Chromium has made a popup whatever the app said: only 'deny' is supported, so close it.
      if (targetInfo.openerId === targetId) void closePopup(cdp, targetInfo.targetId).catch(() => {});
    });
    await cdp.send('Target.setDiscoverTargets', { discover: true });
    await this.session.watchDownloads(cdp);
    await this.#listen(page);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript() });
    await page.send('Runtime.addBinding', { name: SEND, executionContextName: PRELOAD_WORLD });
    if (webPreferences?.preload) {
      const source = preloadScript(webPreferences.preload);
      await page.send('Page.addScriptToEvaluateOnNewDocument', { worldName: PRELOAD_WORLD, source });
    }
    await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return page;
  }

  async #listen(page: CdpSession): Promise<void> {
    const { frameTree } = await page.send('Page.getFrameTree');
    const mainFrameId = frameTree.frame.id;
    page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      if (context.name === PRELOAD_WORLD && frameId === mainFrameId) this.#preloadContext = context.id;
    });
    page.on('Runtime.bindingCalled', ({ name, executionContextId, payload }) => {
      if (name === SEND && executionContextId === this.#preloadContext) {
        void this.#answer(page, executionContextId, wire.decode(payload) as Invocation);
      }
    });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.#url = fromChromium(frame.url + (frame.urlFragment ?? ''));
      this.emit('did-navigate', {}, this.#url);
    });
    page.on('Page.loadEventFired', () => {
      if (this.#url !== 'about:blank') this.emit('did-finish-load', {});
    });
    page.on('Page.windowOpen', ({ url, windowName }) => {
      const { action } = this.#openHandler({ url, frameName: windowName });
      if (action !== 'deny') throw new Error(`stand-in: child windows are not supported (${url})`);
    });
    page.on('Fetch.requestPaused', paused => void this.#request(page, paused, mainFrameId));
  }

  /** Decides one request as Electron would: navigation guard, request filter, own protocols, then the network. */
  async #request(
    page: CdpSession,
    paused: Protocol.Fetch.requestPausedPayload,
    mainFrameId: string,
  ): Promise<void> {
    const { requestId, request, resourceType } = paused;
    const url = fromChromium(request.url);
    const navigates = resourceType === 'Document' && paused.frameId === mainFrameId;
    const refused =
      (navigates && !this.#mayNavigate(url)) ||
      (await this.session.cancels({ url, method: request.method, resourceType }));
    const handler = handlerOf(url);
    const { method, headers, postData } = request;
    if (refused) {
      await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
    } else if (handler === undefined) {
      await page.send('Fetch.continueRequest', { requestId }).catch(() => {});
    } else {
      const response = await handler(new Request(url, { method, headers, body: postData ?? null }));
      await page.send('Fetch.fulfillRequest', { requestId, ...(await fulfilment(response)) }).catch(() => {});
    }
  }

  #mayNavigate(url: string): boolean {
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame: true });
    if (!this.#expectsNavigation) this.emit('will-navigate', event, url);
    this.#expectsNavigation = false;
    return !event.defaultPrevented;
  }

  async #answer(page: CdpSession, contextId: number, { id, channel, args }: Invocation): Promise<void> {
    const event = { sender: this, senderFrame: this.mainFrame };
    const reply = await ipcMain.invoke(channel, event, args).then(
      value => ({ kind: 'reply', id, ok: true, value }),
      (value: unknown) => ({ kind: 'reply', id, ok: false, value }),
    );
    const expression = `${RECEIVE}(${JSON.stringify(wire.encode(reply))})`;
    await page.send('Runtime.evaluate', { contextId, expression }).catch(() => {});
  }

  send(channel: string, ...args: readonly unknown[]): void {
    const expression = `${RECEIVE}(${JSON.stringify(wire.encode({ kind: 'event', channel, args }))})`;
    const contextId = this.#preloadContext;
    if (contextId === null) return;
    void this.#opened.then(page => page.send('Runtime.evaluate', { contextId, expression })).catch(() => {});
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    const { cdp } = await app.browser();
    await this.session.applyPermissions(cdp, url);
    this.#expectsNavigation = true;
    const loaded = new Promise<void>(resolve => this.once('did-finish-load', () => resolve()));
    const { errorText } = await page.send('Page.navigate', { url: toChromium(url) });
    if (errorText) {
      this.emit('did-fail-load', {}, -2, errorText, url);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await loaded;
  }
  async executeJavaScript(expression: string): Promise<unknown> {
    const page = await this.#opened;
    const evaluation = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', evaluation);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }
  async printToPDF({ printBackground = false, preferCSSPageSize = false } = {}): Promise<Buffer> {
    const page = await this.#opened;
    const { data } = await page.send('Page.printToPDF', { printBackground, preferCSSPageSize });
    return Buffer.from(data, 'base64');
  }
  reload(): void {
    this.#expectsNavigation = true;
    void this.#opened.then(page => page.send('Page.reload'));
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  getURL(): string {
    return this.#url;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  isDevToolsOpened(): boolean {
    return false;
  }
  setZoomFactor(): void {}
  setVisualZoomLevelLimits(): void {}
  focus(): void {}
  /** Closes the page; the window calls it once. */
  close(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    const { targetId } = this;
    void app
      .browser()
      .then(({ cdp }) => cdp.send('Target.closeTarget', { targetId }))
      .catch(() => {});
    this.emit('destroyed');
  }
}

/**
 * A popup that waits for a debugger (Playwright asks for that) holds its opener's thread: closed as it waits, it would
 * hold it for ever.
 */
async function closePopup(cdp: CdpConnection, targetId: string): Promise<void> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  await cdp.session(sessionId).send('Runtime.runIfWaitingForDebugger');
  await cdp.send('Target.closeTarget', { targetId });
}

async function fulfilment(response: Response) {
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}
