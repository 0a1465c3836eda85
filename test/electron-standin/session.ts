import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { app } from './app.ts';
import type { CdpConnection, Protocol } from './cdp.ts';
import { PreventableEvent } from './preventable-event.ts';
import { fromChromium, toChromium } from './protocol.ts';

export interface RequestDetails {
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
}
type RequestListener = (
  details: RequestDetails,
  callback: (answer: { readonly cancel?: boolean }) => void,
) => void;
type CheckHandler = (contents: null, permission: string, origin: string) => boolean;

/** Electron's name of a permission → Chromium's, for those a page could use to learn or do something. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  media: 'camera',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
};

export class Session extends EventEmitter {
  #beforeRequest: RequestListener | null = null;
  #permissionCheck: CheckHandler = () => true;
  #watchesDownloads = false;

  readonly webRequest = {
    onBeforeRequest: (...args: readonly (RequestListener | object | null)[]): void => {
      const listener = args.at(-1);
      this.#beforeRequest = typeof listener === 'function' ? (listener as RequestListener) : null;
    },
  };
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.#permissionCheck = handler;
  }
  setDevicePermissionHandler(): void {}
  setSpellCheckerEnabled(): void {}

  /** Whether the app's `onBeforeRequest` cancels this request. */
  cancels(details: RequestDetails): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return Promise.resolve(false);
    return new Promise(resolve => listener(details, answer => resolve(answer.cancel === true)));
  }

  /** Tells Chromium what the app's permission check says about a page about to be loaded. */
  async applyPermissions(cdp: CdpConnection, url: string): Promise<void> {
    const origin = new URL(toChromium(url)).origin;
    if (origin === 'null') return;
    for (const [permission, name] of Object.entries(PERMISSIONS)) {
      const setting = this.#permissionCheck(null, permission, url) ? 'granted' : 'denied';
      await cdp.send('Browser.setPermission', { permission: { name }, setting, origin });
    }
  }

  /** Raises `will-download`, and cancels the download where a listener prevents it. */
  async watchDownloads(cdp: CdpConnection): Promise<void> {
    if (this.#watchesDownloads) return;
    this.#watchesDownloads = true;
    const downloadPath = app.getPath('downloads') || tmpdir();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
    cdp.on(
      'Browser.downloadWillBegin',
      ({ guid, url, suggestedFilename }: Protocol.Browser.downloadWillBeginPayload) => {
        const event = new PreventableEvent();
        const item = { getURL: () => fromChromium(url), getFilename: () => suggestedFilename };
        this.emit('will-download', event, item);
        if (event.defaultPrevented) void cdp.send('Browser.cancelDownload', { guid }).catch(() => {});
      },
    );
  }
}

const defaultSession = new Session();
export const session = { defaultSession, fromPartition: (): Session => defaultSession };
