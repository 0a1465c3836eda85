import type { App, Session } from 'electron';
import { APP_SCHEME, isOwnAddress } from './app-protocol.ts';

/** Addresses that never leave this computer: the interface itself, and the developer tools on it. */
const LOCAL_SCHEMES: readonly string[] = [`${APP_SCHEME}:`, 'devtools:'];

/** Shuts the doors a page has: permissions, devices, the network, downloads. Saving goes through `host.saveFile`. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !LOCAL_SCHEMES.includes(new URL(details.url).protocol) }),
  );
  session.on('will-download', event => event.preventDefault());
}

/** Keeps every page of the app where it is: no other address, no popup, no embedded page. */
export function confinePages(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', event => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', event => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', event => event.preventDefault());
  });
}
