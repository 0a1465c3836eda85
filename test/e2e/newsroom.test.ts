import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = ['A bridge opens', 'The bridge opened on Monday.', 'The mayor walked across it.'].join('\n\n');
const TARGET = ['橋が開通', '橋は月曜日に開通した。', '市長は橋を歩いて渡った。'].join('\n\n');

describe.skipIf(browserPath === null)('the newsroom’s settings', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  it('lay down how sentences end; open articles follow at once', async () => {
    const { page } = app;
    await review.openSettings('Newsroom');
    await review.dialog.getByRole('button', { name: 'です・ます' }).click();
    await review.notice('Saved for the whole newsroom').waitFor();
    await takePictures(page, 'newsroom-profile');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await review.paragraph(2).locator('mark').filter({ hasText: 'した' }).waitFor();
    await review.openSettings('Newsroom');
    await review.dialog.getByRole('button', { name: 'Follow the article' }).click();
    await page.keyboard.press('Escape');
    await review.paragraph(2).locator('mark').waitFor({ state: 'detached' });
  });

  it('keep a pass mark, and refuse one that cannot be', async () => {
    const { page } = app;
    await review.openSettings('Newsroom');
    const mark = review.dialog.getByLabel('Pass mark');
    await mark.fill('120');
    await review.dialog.getByText('The pass mark is a number from 0 to 99.9', { exact: false }).waitFor();
    await mark.fill('80');
    await mark.press('Enter');
    await review.notice('Saved for the whole newsroom').waitFor();
    await page.keyboard.press('Escape');
    await review.openSettings('Newsroom');
    await expect.poll(() => review.dialog.getByLabel('Pass mark').inputValue()).toBe('80');
    await page.keyboard.press('Escape');
  });

  it('name the people, and who works here', async () => {
    const { page } = app;
    await review.openSettings('General');
    await review.dialog.getByLabel('Another person').fill('佐藤');
    await review.dialog.getByLabel('Another person').press('Enter');
    await review.notice('Added 佐藤').waitFor();
    await review.dialog.getByLabel('You are').selectOption({ label: '佐藤 · Translator' });
    await takePictures(page, 'newsroom-people');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Role: 佐藤 · Translator' }).waitFor();
    await review.paragraph(3).locator('[lang=ja]').first().click();
    await page.keyboard.press('Control+Enter');
    await review.paragraph(3).locator('[lang=ja]').first().click();
    await review.inspector.getByRole('tab', { name: /History/ }).click();
    await review.inspector.getByText('佐藤').first().waitFor();
  });

  it('back the database up', async () => {
    const { page } = app;
    await review.openSettings('Backups');
    const copies = review.dialog.getByRole('button', { name: /^Copy path/ });
    const before = await copies.count();
    await review.dialog.getByRole('button', { name: 'Back up now' }).click();
    await review.notice('Backup made').waitFor();
    await expect.poll(() => copies.count()).toBeGreaterThan(before);
    await takePictures(page, 'newsroom-backups');
    expect(await seriousViolations(page)).toEqual([]);
  });
});
