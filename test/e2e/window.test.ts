import { afterEach, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { type Desktop, launchDesktop } from './support/desktop.ts';
import { newFolder } from './support/project.ts';

describe.skipIf(browserPath === null)('the desktop window', () => {
  let desktop: Desktop | null = null;
  afterEach(async () => {
    await desktop?.app.close();
    desktop = null;
  });

  it('opens where it was closed', async () => {
    const folder = newFolder();
    const bounds = { x: 60, y: 40, width: 1100, height: 700 };
    const first = await launchDesktop(folder);
    await first.app.evaluate(
      ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
      bounds,
    );
    await first.app.close();

    desktop = await launchDesktop(folder);
    expect(
      await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
    ).toEqual(bounds);
  });

  it('comes to the front when it is started a second time', async () => {
    desktop = await launchDesktop(newFolder());
    const { app } = desktop;
    const shown = await app.evaluate(({ app: electron, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.hide();
      electron.emit('second-instance');
      return [BrowserWindow.getAllWindows().length, window?.isVisible()];
    });
    expect(shown).toEqual([1, true]);
  });
});
