import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { type Desktop, launchDesktop } from './support/desktop.ts';
import { newFolder } from './support/project.ts';
import { reviewPage } from './support/review-page.ts';

describe.skipIf(browserPath === null)('the desktop window', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop(newFolder());
  });
  afterAll(() => desktop?.app.close());

  it('says that the core stopped, and goes on with a new one', async () => {
    const { app, page } = desktop;
    const review = reviewPage(page);
    await review.articleLink(/./).waitFor();
    await app.evaluate(({ app: electron, dialog }) => {
      dialog.showMessageBox = async (...args: readonly unknown[]) => {
        electron.emit('said', JSON.stringify(args.at(-1)));
        return { response: 0, checkboxChecked: false };
      };
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function terminateOnce() {
        Worker.prototype.postMessage = postMessage;
        void this.terminate();
      };
    });
    const said = app.evaluate(
      ({ app: electron }) =>
        new Promise<string>(resolve => {
          electron.once('said' as 'activate', message => resolve(String(message)));
        }),
    );
    await review.articleLink(/./).click();
    expect(await said).toContain('The analysis stopped unexpectedly');
    // A new core may be there before the page gives up asking: then there is nothing to try again.
    const again = page.getByRole('button', { name: 'Try again' });
    await again.or(review.paragraph(1)).first().waitFor();
    if (await again.isVisible()) await again.click({ timeout: 2000 }).catch(() => {});
    await review.paragraph(1).waitFor();
  });
});
