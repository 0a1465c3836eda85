import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { type Desktop, launchDesktop } from './support/desktop.ts';
import { newFolder } from './support/project.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';

const TYPED = '渡し船は岬の間を再び走る。';

describe.skipIf(browserPath === null)('the desktop window', () => {
  let desktop: Desktop;
  let review: ReviewPage;
  beforeAll(async () => {
    desktop = await launchDesktop(newFolder());
    review = reviewPage(desktop.page);
  });
  afterAll(() => desktop?.app.close());

  /** Has the core die of the next call; gives back what the window then says, answered with its first button. */
  const stopAtNextCall = async (): Promise<() => Promise<string>> => {
    const { app } = desktop;
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
    return () => said;
  };

  it('says that the core stopped, and goes on with a new one', async () => {
    const { page } = desktop;
    await review.articleLink(/./).waitFor();
    const said = await stopAtNextCall();
    await review.articleLink(/./).click();
    expect(await said()).toContain('The analysis stopped unexpectedly');
    // A new core may be there before the page gives up asking: then there is nothing to try again.
    const again = page.getByRole('button', { name: 'Try again' });
    await again.or(review.paragraph(1)).first().waitFor();
    if (await again.isVisible()) await again.click({ timeout: 2000 }).catch(() => {});
    await review.paragraph(1).waitFor();
  });

  it('loses nothing of what is typed when it stops', async () => {
    const { page } = desktop;
    await page.getByRole('button', { name: 'Skip' }).click();
    await review.paragraph(5).locator('[data-text=target]').click();
    await review.editor(5).waitFor();
    const said = await stopAtNextCall();
    await review.editor(5).fill(TYPED);
    expect(await said()).toContain('The analysis stopped unexpectedly');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article', { name: /^Paragraph 5, Confirmed/ }).waitFor();
    await page.reload();
    await review.paragraph(5).getByText(TYPED).waitFor();
  });
});
