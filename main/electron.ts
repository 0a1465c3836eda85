import { join } from 'node:path';
import { app, BrowserWindow, Menu, protocol, session } from 'electron';
import { startCore } from './core-host.ts';
import { databasePath, userDataFolder } from './database-path.ts';
import { APP_SCHEME, serveInterface } from './desktop/app-protocol.ts';
import { askAndSave } from './desktop/ask-and-save.ts';
import { reportCoreCrash } from './desktop/crash-dialog.ts';
import { followLifecycle } from './desktop/lifecycle.ts';
import { applicationMenu } from './desktop/menu.ts';
import { answerPages } from './desktop/page-calls.ts';
import { printAndSave } from './desktop/print-and-save.ts';
import { confinePages, hardenSession } from './desktop/session.ts';
import { closeGently, loadInterface, openWindow, reviveAfterCrash, windowFiles } from './desktop/window.ts';

const programFolder = import.meta.dirname;

/** Opens the core and the window, and ties them together. */
function start(): void {
  const userData = app.getPath('userData');
  const core = startCore({
    databasePath: databasePath(userData),
    version: app.getVersion(),
    onCrash: (error, givenUp) => void reportCoreCrash(error, givenUp),
  });
  const handlers = { 'host.saveFile': askAndSave, 'host.savePdf': printAndSave };
  const pages = answerPages(core, handlers, () => BrowserWindow.getAllWindows());

  const open = (): void => {
    const window = openWindow(windowFiles(programFolder, userData));
    closeGently(window, pages.settled);
    reviveAfterCrash(window);
    void loadInterface(window);
  };
  followLifecycle({ openWindow: open, close: core.close });

  hardenSession(session.defaultSession);
  protocol.handle(APP_SCHEME, serveInterface(join(programFolder, '../renderer')));
  const { platform } = process;
  const menu = applicationMenu({ locale: app.getLocale(), platform, developer: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  open();
}

app.setName('Taiyaku');
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', userDataFolder());
app.enableSandbox();
confinePages(app);
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron becomes ready only once this module has been evaluated.
  void app.whenReady().then(start);
} else {
  app.quit();
}
