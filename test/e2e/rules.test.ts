import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = [
  'Ministers sign a ferry treaty',
  'The two governments signed a treaty on ferries on Monday.',
  'The harbour officials said the treaty would help both towns.',
  'Parliament rejected an older treaty in spring.',
].join('\n\n');
const TARGET = [
  '閣僚がフェリー協定に署名',
  '両政府は月曜日、フェリーに関する協定に署名した。',
  '港湾管理者は、協定が両町の助けになると述べた。',
  '議会は春に以前の条約を否決した。',
].join('\n\n');

describe.skipIf(browserPath === null)('terms and rules', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  it('an empty termbase says what it is good for', async () => {
    await review.openSettings('Termbase');
    await review.dialog.getByRole('heading', { name: 'The termbase is still empty' }).waitFor();
    await takePictures(app.page, 'terms-empty');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('a file with a line that cannot be read is refused with that line, and read without it', async () => {
    await review.dialog.locator('input[type=file]').setInputFiles({
      name: 'terms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '\ufeff英語,訳語,状態,備考\r\nofficials,当局者,推奨,\r\nminister,閣僚,推奨,\r\nsummit,頂上会談,だめ,\r\n',
      ),
    });
    await review.dialog.getByText('Line 4: the status “だめ”', { exact: false }).waitFor();
    await takePictures(app.page, 'terms-problems');
    await review.dialog.getByRole('button', { name: 'Import the other lines' }).click();
    await review.dialog.getByText('officials', { exact: true }).waitFor();
    await takePictures(app.page, 'terms-list');
    expect(await seriousViolations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    // Open articles follow at once.
    await review.paragraph(3).locator('mark').filter({ hasText: '管理' }).waitFor();
  });

  it('a correction becomes a rule by keyboard, after a look at what it would have marked', async () => {
    const { page } = app;
    await review.paragraph(3).locator('[lang=ja]').first().click();
    await page.keyboard.press('Control+Enter');
    await review.paragraph(2).locator('[lang=ja]').first().click();
    const editor = review.editor(2);
    await editor.fill('両政府は月曜日、フェリーに関する条約に署名した。');
    await page.keyboard.press('Control+Enter');
    await review
      .paragraph(2)
      .and(page.getByRole('article', { name: /Confirmed/ }))
      .waitFor();
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await page.keyboard.press('Control+E');
    await review.dialog.getByRole('heading', { name: 'Make a rule from a correction' }).waitFor();
    await review.dialog.getByRole('button', { name: 'Term', exact: true }).press('Enter');
    await expect.poll(() => review.dialog.getByLabel('English').inputValue()).toBe('treaty');
    expect(await review.dialog.getByLabel('Wrong rendering').inputValue()).toBe('協定');
    expect(await review.dialog.getByLabel('Right rendering').inputValue()).toBe('条約');
    await review.dialog.getByText('Mistakes that were corrected: 1').waitFor();
    await review.dialog.getByText('Confirmed or approved translations: 1').waitFor();
    await takePictures(page, 'rule-dialog');
    expect(await seriousViolations(page)).toEqual([]);
    await review.dialog.getByLabel('Note').press('Enter');
    await review.paragraph(1).locator('mark').filter({ hasText: '協定' }).waitFor();
    await takePictures(page, 'rule-saved');
  });

  it('a mistranslation becomes a rule from its card, and can be changed in the settings', async () => {
    const { page } = app;
    await review.paragraph(3).locator('mark').filter({ hasText: '管理' }).click();
    await review.inspector.getByRole('button', { name: 'Make a rule' }).click();
    await expect.poll(() => review.dialog.getByLabel('Wrong rendering').inputValue()).toBe('管理者');
    expect(await review.dialog.getByLabel('English').inputValue()).toBe('official');
    await review.dialog.getByLabel('Note').fill('政府の人を指す');
    await review.dialog.getByText('Confirmed or approved translations: 1').waitFor();
    await review.dialog.getByRole('button', { name: 'Save rule' }).click();
    await review.openSettings('Rules');
    await review.dialog.getByRole('button', { name: 'Edit the rule “official → 管理者”' }).click();
    await review.dialog.getByText('Confirmed or approved translations: 1').waitFor();
    await takePictures(page, 'rules-edit');
    expect(await seriousViolations(page)).toEqual([]);
    await review.dialog.getByLabel('Note').fill('');
    await review.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await review.dialog.getByRole('button', { name: 'Delete the rule “official → 管理者”' }).click();
    await review.dialog.getByRole('heading', { name: 'No rules yet' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('speaks Japanese', async () => {
    const { page } = app;
    await review.openSettings('General');
    await review.dialog.getByText('日本語', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+E');
    await review.dialog.getByRole('heading', { name: '直しを規則にする' }).waitFor();
    await page.getByText(/確定・承認済みの訳/).waitFor();
    await takePictures(page, 'rule-dialog-ja');
    await page.keyboard.press('Escape');
    await review
      .paragraph(4)
      .or(page.getByRole('article', { name: /^段落 4/ }))
      .locator('[lang=ja]')
      .first()
      .click();
    await page.getByRole('textbox', { name: /4/ }).fill('国会は秋に以前の条約を否決した。');
    await page.keyboard.press('Control+E');
    await page.getByRole('radio', { name: /議会 → 国会/ }).waitFor();
    await page.getByRole('radio', { name: /春 → 秋/ }).check();
    await takePictures(page, 'rule-choice-ja');
  });
});
