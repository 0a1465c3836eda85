import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';
import { folderOfStories } from './support/stories.ts';

describe.skipIf(browserPath === null)('the library', () => {
  let app: OpenApp;
  let review: ReviewPage;
  const stories = folderOfStories();
  beforeAll(async () => {
    app = await httpShell.open(newFolder());
    review = reviewPage(app.page);
    await app.page.getByRole('heading', { name: 'Articles' }).waitFor();
  });
  afterAll(() => app?.close());

  const rows = (): Promise<string[]> => app.page.getByRole('table').locator('[data-row]').allTextContents();
  const count = (text: string) => app.page.getByRole('status').filter({ hasText: text }).waitFor();
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const focused = (): Promise<string> =>
    app.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const chooseFolder = async (): Promise<void> => {
    await app.page.getByRole('button', { name: 'Import article' }).first().click();
    await review.dialog.getByLabel('A folder').setInputFiles(stories);
    await review.dialog.getByRole('heading', { name: 'Import many articles' }).waitFor();
  };

  it('deleted by keyboard, the last article leaves a page that teaches', async () => {
    await expect.poll(focused).not.toBe('');
    await press('Delete');
    await app.page.getByRole('heading', { name: 'No articles yet' }).waitFor();
    await app.page.getByText('Drop two texts here').waitFor();
    await takePictures(app.page, 'library-empty');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('takes a folder that is dropped on it, with all that lies below', async () => {
    const devtools = await app.page.context().newCDPSession(app.page);
    const data = { items: [], files: [stories], dragOperationsMask: 1 };
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    await drag('dragEnter');
    await drag('dragOver');
    // A browser lets go only where the page has said that it takes what is dragged.
    await app.page.getByText('Drop here to import').waitFor();
    await drag('dragOver');
    await drag('drop');
    await review.dialog.getByRole('button', { name: 'Import 3 articles' }).waitFor();
    await review.dialog.getByText('stories/broken.en.txt').waitFor();
    await press('Escape');
    await review.dialog.waitFor({ state: 'detached' });
  });

  it('a folder becomes pairs, which are looked through; what fits nothing says why', async () => {
    await chooseFolder();
    await review.dialog.getByRole('button', { name: 'Import 3 articles' }).waitFor();
    const pairs = review.dialog.getByRole('list').first().getByRole('listitem');
    expect(await pairs.count()).toBe(3);
    await review.dialog.getByText('AP-FERRY-TREATY', { exact: true }).waitFor();
    const loose = review.dialog.getByRole('region', { name: '2 files without a partner' });
    await loose.getByText('No partner found').waitFor();
    await loose.getByText('stories/broken.en.txt').waitFor();
    await takePictures(app.page, 'many-review');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('a pair can be taken apart and made again', async () => {
    const { dialog } = review;
    await dialog.getByRole('button', { name: /^Take the pair apart: 雪で/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Import 2 articles' }).waitFor();
    await dialog
      .getByLabel(/^Partner of “stories\/en\/snow.txt”/)
      .selectOption({ label: 'stories/ja/snow.txt' });
    await dialog.getByRole('button', { name: 'Import 3 articles' }).waitFor();
    await dialog.getByRole('button', { name: /^Take the pair apart: 雪で/ }).waitFor();
  });

  it('stopped, the import keeps what is done, and can go on', async () => {
    const { dialog } = review;
    // The second article does not come before the import was stopped.
    const stopped = Promise.withResolvers<void>();
    let calls = 0;
    await app.page.route('**/rpc/article.import', async route => {
      if (++calls === 2) await stopped.promise;
      await route.continue();
    });
    await dialog.getByRole('button', { name: 'Import 3 articles' }).press('Enter');
    await dialog.getByText('Importing 2 of 3').waitFor();
    await takePictures(app.page, 'many-running');
    await dialog.getByRole('button', { name: 'Stop the import' }).press('Enter');
    stopped.resolve();
    // The second may have been through before it heard of it.
    await dialog.getByText(/(1 was|2 were) not imported\./).waitFor();
    await app.page.unroute('**/rpc/article.import');
    await takePictures(app.page, 'many-stopped');
    await dialog.getByRole('button', { name: 'Import the rest' }).press('Enter');
    await dialog.getByText('3 articles were imported.').waitFor();
    await takePictures(app.page, 'many-done');
    expect(await seriousViolations(app.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
    await count('3 articles');
    expect((await rows()).toSorted()).toEqual(
      ['パン店主がパンを無料配布', '閣僚がフェリー条約に署名', '雪で山の学校が休校'].toSorted(),
    );
  });

  it('what was imported before is said, and left out', async () => {
    await chooseFolder();
    await review.dialog
      .getByText(/^Already imported as/)
      .nth(2)
      .waitFor();
    expect(await review.dialog.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await takePictures(app.page, 'many-same');
    await press('Escape');
  });

  it('an article is planned by keyboard, and the plan taken back', async () => {
    const { page } = app;
    await page.locator('[data-row]').filter({ hasText: '雪で山の学校' }).focus();
    await press('Tab', 'Enter');
    await page.getByRole('menuitem', { name: 'Plan' }).waitFor();
    await page.getByRole('menuitem', { name: 'Plan' }).press('Enter');
    await review.dialog.getByLabel('Assignee').selectOption('translator');
    await review.dialog.getByLabel('Deadline').fill('2026-01-05T18:00');
    await review.dialog.getByLabel('Slug').fill('AP-SNOW-SCHOOL');
    await takePictures(page, 'plan-dialog');
    expect(await seriousViolations(page)).toEqual([]);
    await review.dialog.getByLabel('Slug').press('Enter');
    const row = page.getByRole('row').filter({ hasText: '雪で山の学校' });
    await row.getByText(/ late$/).waitFor();
    await row.getByText('AP-SNOW-SCHOOL').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText(/ late$/).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: /^More actions/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Assign to me' }).press('Enter');
    await row.getByRole('cell').nth(4).getByText(/\S{2}/).waitFor();
    await row.getByRole('button', { name: /^More actions/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Plan' }).press('Enter');
    await review.dialog.getByLabel('Deadline').fill('2026-01-05T18:00');
    await review.dialog.getByLabel('Slug').press('Enter');
    await row.getByText(/ late$/).waitFor();
  });

  it('the list is sorted by its headings, and stays so', async () => {
    const { page } = app;
    const heading = page.getByRole('columnheader', { name: 'Title' });
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const ascending = await rows();
    await heading.getByRole('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await rows()).toEqual(ascending.toReversed());
    await page.getByRole('columnheader', { name: 'Deadline' }).getByRole('button').press('Enter');
    expect((await rows())[0]).toBe('雪で山の学校が休校');
    await page.reload();
    await expect.poll(async () => (await rows())[0]).toBe('雪で山の学校が休校');
    await takePictures(page, 'library-list');
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.screenshot({ path: '.cache/pictures/library-list-1024.png' });
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('a filter stands in the address, and has a name if it is given one', async () => {
    const { page } = app;
    await page.getByLabel('Assignee', { exact: true }).selectOption('me');
    await count('1 of 3');
    await page.getByRole('button', { name: 'Overdue' }).press('Enter');
    await expect.poll(() => page.url()).toContain('overdue=1');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('overdue=1');
    await page.getByRole('button', { name: 'Saved filters' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Save filter as' }).press('Enter');
    await review.dialog.getByLabel('Name').fill('My morning');
    await review.dialog.getByLabel('Name').press('Enter');
    await page.getByRole('button', { name: 'My morning' }).waitFor();
    await page.getByRole('button', { name: 'Overdue' }).press('Enter');
    await page.getByRole('button', { name: 'My morning (changed)' }).press('Enter');
    await takePictures(page, 'saved-filters');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Update “My morning”' }).press('Enter');
    await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
    await count('3 articles');
    await page.getByRole('button', { name: 'Saved filters' }).press('Enter');
    await page.getByRole('menuitemradio', { name: 'My morning' }).press('Enter');
    await count('1 of 3');
    expect(page.url()).toContain('overdue=1');
    // The way into an article and back leads to the same list.
    await page.locator('[data-row]').first().press('Enter');
    await review.paragraph(1).waitFor();
    await page.goBack();
    await count('1 of 3');
    await page.getByRole('button', { name: 'My morning' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Delete “My morning”' }).press('Enter');
    await page.getByRole('button', { name: 'Saved filters' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    await page.getByLabel('State', { exact: true }).selectOption('approved');
    await page.getByRole('heading', { name: 'No article matches' }).waitFor();
    await takePictures(page, 'library-nothing');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).last().press('Enter');
    await count('3 articles');
  });

  it('words are found in both languages, and lead to their place', async () => {
    const { page } = app;
    const texts = page.getByRole('region', { name: 'In the texts' });
    await page.locator('[data-row]').first().focus();
    await press('/');
    await page.keyboard.type('図書館');
    await texts.locator('mark').filter({ hasText: '図書館' }).waitFor();
    await press('Control+a');
    await page.keyboard.type('minamino');
    await expect.poll(() => texts.locator('mark').count()).toBe(2);
    await takePictures(page, 'library-search');
    expect(await seriousViolations(page)).toEqual([]);
    await press('ArrowDown', 'ArrowDown');
    const place = await focused();
    await press('Enter');
    await review.paragraph(1).waitFor();
    const active = page.locator('[data-grid] [aria-current=true]');
    await active.waitFor();
    expect(place).toContain('Minamino');
    expect(await active.textContent()).toContain('Minamino');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('minamino');
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
  });

  it('an article is deleted and brought back, and the keyboard stays in the list', async () => {
    const { page } = app;
    await page.locator('[data-row]').first().focus();
    await press('ArrowDown');
    const [first, second] = await rows();
    expect(await focused()).toBe(second);
    await press('ArrowUp', 'Delete');
    await expect.poll(rows).not.toContain(first);
    await expect.poll(focused).toBe(second);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(rows).toContain(first);
  });

  it('speaks Japanese', async () => {
    const { page } = app;
    await page.evaluate(() => localStorage.setItem('taiyaku.preferences', JSON.stringify({ locale: 'ja' })));
    await page.reload();
    await page.getByRole('heading', { name: '記事' }).waitFor();
    await page.getByRole('searchbox').fill('パン');
    await page.locator('mark').first().waitFor();
    await takePictures(page, 'library-ja');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: '記事を取り込む' }).first().click();
    await page.getByRole('dialog').getByLabel('フォルダー').setInputFiles(stories);
    await page
      .getByText(/取り込み済み/)
      .first()
      .waitFor();
    await takePictures(page, 'many-ja');
  });
});
