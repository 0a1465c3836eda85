import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath, launchBrowser } from './support/browser.ts';
import { type RunningServer, startServer } from './support/http-shell.ts';
import { PATIENCE } from './support/patience.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';

const SOURCE = [
  'Orchard opens to visitors',
  'The orchard opened its gates to visitors on Saturday.',
  'Children picked apples and pears in the rain.',
  'The owner hopes to sell cider next autumn.',
].join('\n\n');
const TARGET = [
  '果樹園が一般公開',
  '果樹園は土曜日、来園者に門を開いた。',
  '子どもたちは雨の中でリンゴとナシを摘んだ。',
  '園主は来年の秋にシードルを売りたいと考えている。',
].join('\n\n');
const OFFLINE = '子どもたちは、雨の中でリンゴやナシを摘んだ。';
const MINE = '園主は来秋、シードルを売りたい考えだ。';
const THEIRS = '園主は来年秋にシードルの販売を望む。';
const BOTH = '園主は来年秋、シードルを売りたい考えだ。';
const LAST = '果樹園は土曜、来園者に門を開いた。';
const COMMENT = '数を確かめること';

// What goes wrong, one thing after another, in windows on one article.
describe.skipIf(browserPath === null)('when something fails', () => {
  const folder = newFolder();
  let server: RunningServer;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let review: ReviewPage;
  beforeAll(async () => {
    server = await startServer(folder);
    browser = await launchBrowser();
    context = await browser.newContext({ locale: 'en-US' });
    context.setDefaultTimeout(PATIENCE);
    page = await context.newPage();
    await page.goto(server.address);
    review = reviewPage(page);
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const lost = () => page.getByText('The connection is lost.', { exact: false });
  const write = async (into: ReviewPage, position: number, text: string): Promise<void> => {
    await into.paragraph(position).locator('[lang=ja]').first().click();
    await into.editor(position).fill(text);
  };
  const stored = (position: number, text: string) => async (): Promise<boolean> => {
    const other = await context.newPage();
    try {
      await other.goto(page.url());
      await reviewPage(other).paragraph(position).getByText(text).waitFor({ timeout: PATIENCE });
      return true;
    } catch {
      return false;
    } finally {
      await other.close();
    }
  };

  it('without a connection, says so, keeps what is typed, and stores it when there is one again', async () => {
    await context.setOffline(true);
    await write(review, 3, OFFLINE);
    await lost().waitFor();
    await takePictures(page, 'failure-lost');
    expect(await seriousViolations(page)).toEqual([]);
    await context.setOffline(false);
    await lost().waitFor({ state: 'detached' });
    await review.editor(3).press('Control+Enter');
    await page.getByRole('article', { name: 'Paragraph 3, Confirmed' }).waitFor();
    expect(await stored(3, OFFLINE)()).toBe(true);
  });

  it('the panels say what they could not fetch, and fetch it when asked again', async () => {
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await review.editor(2).waitFor();
    await context.setOffline(true);
    for (const tab of ['Memory', 'History'] as const) {
      await review.inspector.getByRole('tab', { name: tab }).click();
      await review.inspector.getByRole('button', { name: 'Try again' }).waitFor();
      await takePictures(page, `failure-panel-${tab.toLowerCase()}`);
      expect(await seriousViolations(page)).toEqual([]);
    }
    await context.setOffline(false);
    await lost().waitFor({ state: 'detached' });
    const again = review.inspector.getByRole('button', { name: 'Try again' });
    if (await again.isVisible()) await again.click();
    await again.waitFor({ state: 'detached' });
  });

  it('a comment that could not be sent stays where it was written', async () => {
    await review.inspector.getByRole('tab', { name: 'Comments' }).click();
    const field = review.inspector.getByRole('textbox');
    await context.setOffline(true);
    await field.fill(COMMENT);
    await field.press('Control+Enter');
    await page.getByText('Taiyaku does not answer', { exact: false }).first().waitFor();
    await expect.poll(() => field.inputValue()).toBe(COMMENT);
    await takePictures(page, 'failure-comment');
    await context.setOffline(false);
    await lost().waitFor({ state: 'detached' });
    await field.press('Control+Enter');
    await review.inspector.getByRole('list').getByText(COMMENT).waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('two windows on one paragraph: both texts are shown, and neither is lost', async () => {
    const other = await context.newPage();
    await other.goto(page.url());
    const theirs = reviewPage(other);
    // This window hears of nothing until it stores.
    await write(review, 4, MINE);
    await write(theirs, 4, THEIRS);
    await theirs.editor(4).press('Control+Enter');
    await other.getByRole('article', { name: 'Paragraph 4, Confirmed' }).waitFor();
    await review.editor(4).press('Control+Enter');
    const dialog = review.dialog;
    await dialog.getByRole('heading', { name: 'Another window changed this paragraph first' }).waitFor();
    await dialog.getByText(THEIRS).waitFor();
    await takePictures(page, 'failure-conflict');
    expect(await seriousViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Merge by hand' }).click();
    await dialog.getByLabel('Merged translation').fill(BOTH);
    await dialog.getByRole('button', { name: 'Save merged translation' }).click();
    await theirs.paragraph(4).getByText(BOTH).waitFor();
    await other.close();
    await review.paragraph(4).locator('[lang=ja]').first().click();
    await review.inspector.getByRole('tab', { name: 'History' }).click();
    await review.inspector.locator('ins').filter({ hasText: '望む' }).first().waitFor();
  });

  it('a server that is gone and comes back: the page says where to go on, and what was typed is there', async () => {
    const port = Number(new URL(page.url()).port);
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await review.editor(2).waitFor();
    await server.stop();
    await write(review, 2, LAST);
    await lost().waitFor();
    server = await startServer(folder, port);
    await page.getByText('Taiyaku was restarted.', { exact: false }).waitFor();
    await takePictures(page, 'failure-expired');
    expect(await seriousViolations(page)).toEqual([]);
    await page.goto(server.address);
    await review.openArticle('果樹園が一般公開');
    await review.paragraph(2).getByText(LAST).waitFor();
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await review.editor(2).press('Control+Enter');
    await page.getByRole('article', { name: 'Paragraph 2, Confirmed' }).waitFor();
    expect(await stored(2, LAST)()).toBe(true);
  });
});
