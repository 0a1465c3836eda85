import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { keyboardOf } from './support/keyboard.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = [
  'Harbour town opens a new library',
  'The town opened its new library on Monday.',
  'About 1.2 billion yen was spent on the building.',
  'The old library will be torn down in spring.',
].join('\n\n');
const TARGET = [
  '港町に新しい図書館',
  '町は月曜日、新しい図書館を開いた。',
  '建物には約1億2000万円が使われた。',
  '古い図書館は春に取り壊される。',
].join('\n\n');

describe.skipIf(browserPath === null)('the command palette', () => {
  let app: OpenApp;
  let review: ReviewPage;
  let keys: ReturnType<typeof keyboardOf>;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    keys = keyboardOf(app.page);
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  it('opens over the texts and gives the caret back', async () => {
    const { page } = app;
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await review.editor(2).press('Control+End');
    const atEnd = () =>
      review.editor(2).evaluate(editor => {
        const selection = document.getSelection();
        return (
          document.activeElement === editor &&
          selection?.focusOffset === selection?.focusNode?.textContent?.length
        );
      });
    await expect.poll(atEnd).toBe(true);
    await keys.openPalette();
    await takePictures(page, 'palette');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await keys.palette.field.waitFor({ state: 'detached' });
    await expect.poll(atEnd).toBe(true);
    await page.keyboard.type('終');
    await review.editor(2).getByText('開いた。終').waitFor();
    await page.keyboard.press('Backspace');
  });

  it('finds a command in either language and runs it where the keyboard was', async () => {
    const { page } = app;
    await keys.run('次の段落', /^Next paragraph/);
    await page.keyboard.type('前');
    await review.editor(3).getByText('前').waitFor();
    await page.keyboard.press('Backspace');
    await keys.run('prev para', /^Previous paragraph/);
    await page
      .getByRole('article', { name: /^Paragraph 2,/ })
      .and(page.locator('[aria-current=true]'))
      .waitFor();
    await keys.run('差分表示', /^Changes view/);
    await page.getByRole('button', { name: 'Changes', pressed: true }).waitFor();
    await keys.run('編集 view', /^Edit view/);
    await page.getByRole('button', { name: 'Edit', pressed: true }).waitFor();
  });

  it('shows what was run last first, and says why a command cannot be run', async () => {
    const { page } = app;
    await keys.openPalette();
    await page
      .getByRole('group', { name: 'Recently used' })
      .getByRole('option', { name: /^Changes view/ })
      .waitFor();
    await keys.find('approve article', /^Approve article.*Only as editor/);
    expect(await keys.palette.highlighted.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await keys.palette.field.isVisible()).toBe(true);
    await takePictures(page, 'palette-blocked');
    for (const [query, name] of [
      ['approve and go', /^Approve and go on.*Only as editor/],
      ['approve unchanged', /^Approve unchanged paragraphs.*Only as editor/],
      ['mark seen', /^Mark the changes.*Only as editor/],
    ] as const)
      await keys.find(query, name);
    await page.keyboard.press('Control+K');
    await keys.palette.field.waitFor({ state: 'detached' });
  });

  it('leads to dialogs, roles, the library, and back to an article by its title', async () => {
    const { page } = app;
    await keys.run('書き出', /^Export article/);
    await review.dialog.getByRole('heading', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await review.dialog.waitFor({ state: 'detached' });
    await keys.run('編集者として', /^Work as editor/);
    await page.getByRole('button', { name: 'Role: Editor' }).waitFor();
    await keys.run('list of articles', /^Go to the list/);
    await page.getByRole('heading', { name: 'Articles' }).waitFor();
    await keys.openPalette();
    await keys.find('merge below', /^Merge with.*In an open article/);
    await takePictures(page, 'palette-library');
    await keys.find('図書館', /^港町に新しい図書館/);
    await page.keyboard.press('Enter');
    await review.paragraph(1).waitFor();
  });

  it('speaks Japanese, and keeps still while an input method composes', async () => {
    const { page } = app;
    await keys.run('language japanese', /^Interface language: Japanese/);
    await page
      .getByRole('button', { name: '提出' })
      .or(page.getByRole('button', { name: '記事を承認' }))
      .first()
      .waitFor();
    await page.keyboard.press('Control+Shift+P');
    await keys.palette.field.waitFor();
    await takePictures(page, 'palette-ja');
    expect(await seriousViolations(page)).toEqual([]);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: '課題',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await page.keyboard.press('Enter');
    expect(await keys.palette.field.isVisible()).toBe(true);
    await client.send('Input.insertText', { text: '英語' });
    await keys.palette.highlighted.getByText('画面の言語: 英語').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Articles' }).waitFor();
  });

  it('lists every key on one sheet that can be searched', async () => {
    const { page } = app;
    await keys.run('キーの一覧', /^Keyboard shortcuts/);
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('Merge with the paragraph above').waitFor();
    await takePictures(page, 'shortcuts');
    expect(await seriousViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: '.cache/pictures/shortcuts-print.png', fullPage: true });
    await page.emulateMedia({ media: 'screen' });
    await sheet.getByRole('searchbox').fill('結合');
    await expect.poll(() => sheet.getByRole('definition').count()).toBe(2);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});
