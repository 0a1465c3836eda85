import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = [
  'Ferry returns to the northern islands',
  'The ferry returned to the northern islands on Monday after a break of two years.',
  'About 300 people waited at the harbour, some of them since dawn.',
  'The company said 12 more trips were planned before winter.',
  'Fishermen welcomed the decision.',
  'The islands have been without a regular connection since a storm damaged the pier.',
].join('\n\n');
const TARGET = [
  'フェリー、北の島々に戻る',
  'フェリーは２年間の中断を経て、月曜日に北の島々へ戻った。',
  '港では約３００人が待っており、夜明けから並ぶ人もいた。',
  '会社は、冬までにさらに１３便を予定していると述べた。',
  '漁師たちはこの決定を歓迎した。',
  '島々は、嵐で桟橋が壊れて以来、定期便のない状態が続いていた。',
].join('\n\n');

describe.skipIf(browserPath === null)('the editor’s desk and the changes', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await app.page.keyboard.press(key);
  };
  const focused = () => app.page.locator(':focus');
  const write = async (position: number, text: string): Promise<void> => {
    await review.paragraph(position).locator('[lang=ja]').first().click();
    await review.editor(position).fill(text);
    await press('Control+Enter');
    await review
      .paragraph(position)
      .and(app.page.getByRole('article', { name: /Confirmed/ }))
      .waitFor();
  };

  it('shows what was changed inline or side by side, by one key, and remembers it', async () => {
    const { page } = app;
    await write(2, 'フェリーは２年の中断を経て、火曜日に北の島々へ戻った。');
    await press('Alt+2');
    const row = review.paragraph(2);
    await row.locator('del', { hasText: '月曜日' }).waitFor();
    await row.locator('ins', { hasText: '火曜日' }).waitFor();
    await takePictures(page, 'changes-inline');
    await press('Alt+4');
    await row.getByRole('region', { name: 'Before' }).locator('del', { hasText: '月曜日' }).waitFor();
    await row.getByRole('region', { name: 'Now' }).locator('ins', { hasText: '火曜日' }).waitFor();
    await takePictures(page, 'changes-side');
    expect(await seriousViolations(page)).toEqual([]);
    await page.reload();
    await review.paragraph(2).waitFor();
    await press('Alt+2');
    await row.getByRole('region', { name: 'Before' }).waitFor();
    await press('Alt+4');
    await row.getByRole('region', { name: 'Before' }).waitFor({ state: 'detached' });
  });

  it('takes one change back by keyboard, and brings it again', async () => {
    const { page } = app;
    const row = review.paragraph(2);
    await press('F7');
    await expect.poll(() => focused().getAttribute('data-change')).toBe('0');
    await press('F7');
    await expect.poll(() => focused().getAttribute('aria-description')).toBe('Changed: “月曜日” to “火曜日”');
    await takePictures(page, 'changes-one');
    expect(await seriousViolations(page)).toEqual([]);
    await press('Alt+Backspace');
    await page.getByText('The change was reverted').waitFor();
    await row.locator('ins', { hasText: '火曜日' }).waitFor({ state: 'detached' });
    expect(await row.textContent()).toContain('月曜日に北の島々');
    // The keyboard is on what is left.
    await expect.poll(() => focused().getAttribute('data-change')).toBe('0');
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.locator('ins', { hasText: '火曜日' }).waitFor();
  });

  it('shows a composed word once: texts are compared, not keystrokes', async () => {
    const { page } = app;
    await press('Alt+1');
    await review.paragraph(5).locator('[lang=ja]').first().click();
    // Only once the editor is there does the input method find it.
    await page.getByRole('textbox', { name: /5/ }).click();
    await press('Control+End');
    const input = await page.context().newCDPSession(page);
    for (const text of ['さ', 'さんせ', 'さんせい'])
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    // No key counts meanwhile.
    await input.send('Input.insertText', { text: '賛成' });
    await press('Alt+2');
    const row = review.paragraph(5);
    await row.locator('ins', { hasText: '賛成' }).waitFor();
    expect(await row.locator('ins').allTextContents()).toEqual(['賛成']);
    expect(await row.locator('del').count()).toBe(0);
    await press('F7', 'Alt+Backspace');
    await page.getByText('The change was reverted').waitFor();
    await press('Alt+1');
  });

  it('lists what waits for an editor, and opens it where something changed', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Submitted “', { exact: false }).waitFor();
    await review.actAs('Editor');
    await review.openLibrary();
    const waiting = page.getByRole('region', { name: 'Waiting for you' });
    await waiting.getByText('1 changed').waitFor();
    await takePictures(page, 'desk-waiting');
    expect(await seriousViolations(page)).toEqual([]);
    await waiting.getByRole('link').focus();
    await press('Enter');
    await review.paragraph(2).and(page.locator('[aria-current=true]')).waitFor();
    await review.paragraph(2).getByText('Changed by the translator').waitFor({ state: 'attached' });
    await press('Alt+2');
    await page.getByText('First look: from the machine translation').waitFor();
  });

  it('shows what changed since the last look, and lets it be seen', async () => {
    const { page } = app;
    await press('Alt+1');
    await page.getByRole('button', { name: 'Return', exact: true }).first().click();
    await review.dialog.getByLabel('What the translator should do').fill('四段落目の数');
    await review.dialog.getByRole('button', { name: 'Return' }).click();
    await page.getByText('The article is returned.').waitFor();
    await takePictures(page, 'desk-returned');
    await review.actAs('Translator');
    await write(4, '会社は、冬までにさらに１２便を予定していると述べた。');
    await write(6, '島々は、嵐で桟橋が損壊して以来、定期便のない状態が続いていた。');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Submitted “', { exact: false }).waitFor();
    await review.actAs('Editor');
    await review.openLibrary();
    await page.getByRole('region', { name: 'Waiting for you' }).getByText('2 changed').waitFor();
    await page.getByRole('region', { name: 'Waiting for you' }).getByText('Returned 1 time').waitFor();
    await page.getByRole('region', { name: 'Waiting for you' }).getByRole('link').press('Enter');
    await review.paragraph(4).and(page.locator('[aria-current=true]')).waitFor();
    await review.paragraph(6).getByText('Changed since your last look').waitFor({ state: 'attached' });
    await press('Alt+2');
    await page.getByRole('button', { name: /^Since / }).waitFor();
    await review.paragraph(4).locator('ins').first().waitFor();
    expect(await review.paragraph(2).locator('ins').count()).toBe(0);
    await press('F7');
    await expect.poll(() => focused().getAttribute('data-change')).toBe('0');
    await takePictures(page, 'desk-since');
    expect(await seriousViolations(page)).toEqual([]);
    await press('Alt+Enter');
    await page.getByText('Paragraph 4 is marked as seen').waitFor();
    // The next one with news has the keyboard.
    await expect.poll(() => focused().getAttribute('aria-description')).toMatch(/損壊/);
    expect(await review.paragraph(4).locator('ins').count()).toBe(0);
    await press('Alt+5');
    await review.paragraph(2).locator('ins').first().waitFor();
    await press('Alt+5', 'Alt+1');
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await press('Alt+Enter');
    await page.getByText('You have seen every change in paragraph 2').waitFor();
  });

  it('approves the unchanged together, and takes that back', async () => {
    const { page } = app;
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    const entry = page.getByRole('menuitem', { name: /^Approve \d unchanged paragraphs? without issues/ });
    await entry.waitFor();
    await takePictures(page, 'desk-menu');
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'detached' });
    await press('Control+Alt+Shift+Enter');
    await page.getByText(/^Approved \d paragraphs?$/).waitFor();
    const approved = page.getByRole('article', { name: /Approved/ });
    await expect.poll(() => approved.count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => approved.count()).toBe(0);
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await press('Control+Alt+Shift+Enter');
    await expect.poll(() => approved.count()).toBeGreaterThan(0);
    const count = await approved.count();
    await press('Alt+Shift+Z');
    await page
      .getByText(/^Undone: \d unchanged paragraphs? approved$/)
      .first()
      .waitFor();
    await expect.poll(() => approved.count()).toBe(0);
    await press('Alt+Shift+Y');
    await expect.poll(() => approved.count()).toBe(count);
  });

  it('leads to the end: the last paragraph, the article, the next article', async () => {
    const { page } = app;
    const bar = page.getByRole('toolbar', { name: 'Next step' });
    await review.paragraph(2).locator('[lang=ja]').first().click();
    const all = bar.getByText('All paragraphs are approved.');
    const approved = page.getByRole('article', { name: /Approved/ });
    const before = await approved.count();
    for (const key of ['Control', 'Alt', 'Enter', 'Enter', 'Enter']) await page.keyboard.down(key);
    for (const key of ['Enter', 'Alt', 'Control']) await page.keyboard.up(key);
    await expect.poll(() => approved.count()).toBeGreaterThan(before);
    await page.waitForTimeout(400);
    // Held down, the key approves one paragraph and not all.
    expect(await approved.count()).toBe(before + 1);
    for (let round = 0; round < 6 && !(await all.isVisible()); round++) {
      await press('Control+Alt+Enter');
      await page.waitForTimeout(400);
    }
    await all.waitFor();
    await takePictures(page, 'desk-all-approved');
    expect(await seriousViolations(page)).toEqual([]);
    await press('Control+Alt+Enter');
    const ask = review.dialog.getByRole('heading', { name: 'Approve with open issues?' });
    const done = bar.getByText('The article is approved.');
    await ask.or(done).first().waitFor();
    if (await ask.isVisible()) {
      await takePictures(page, 'desk-ask');
      expect(await seriousViolations(page)).toEqual([]);
      await press('Enter');
    }
    await done.waitFor();
    await expect.poll(() => focused().textContent()).toContain('To the list');
    await takePictures(page, 'desk-done');
  });

  it('says so when a change takes an approval away, also where it is confirmed by key', async () => {
    const { page } = app;
    await review.paragraph(5).locator('[lang=ja]').first().click();
    await page.getByText('This paragraph is approved.', { exact: false }).waitFor();
    await takePictures(page, 'desk-approved-paragraph');
    await review.editor(5).fill('漁師はこの決定を歓迎した。');
    await press('Control+Enter');
    await page.getByText('its approval was withdrawn', { exact: false }).waitFor();
  });

  it('speaks Japanese', async () => {
    const { page } = app;
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await review.dialog.getByText('日本語', { exact: true }).click();
    await press('Escape');
    await review.dialog.waitFor({ state: 'detached' });
    await press('Alt+2', 'Alt+5');
    await page.getByRole('button', { name: '機械訳から' }).waitFor();
    await press('F7');
    await expect.poll(() => focused().getAttribute('data-change')).not.toBeNull();
    await page.setViewportSize({ width: 1024, height: 768 });
    await takePictures(page, 'changes-ja');
    await press('Alt+4');
    await takePictures(page, 'changes-ja-side');
    await page.getByRole('link', { name: '記事' }).click();
    await page.getByRole('heading', { name: '確認待ち' }).waitFor();
    await takePictures(page, 'desk-ja');
  });
});
