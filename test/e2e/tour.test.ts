import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

describe.skipIf(browserPath === null)('the tour', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.openArticle(/./);
  });
  afterAll(() => app?.close());

  const step = (title: string | RegExp) => app.page.getByRole('region', { name: title });
  const anyStep = () => app.page.locator('[data-tour-step]');
  const restart = async (query: string): Promise<void> => {
    await app.page.keyboard.press('Control+K');
    await app.page.getByRole('combobox').fill(query);
    await app.page
      .getByRole('option', { name: /tour|案内/ })
      .and(app.page.locator('[data-highlighted]'))
      .waitFor();
    await app.page.keyboard.press('Enter');
  };

  it('begins where the sample is opened, and is walked by doing, with the keyboard', async () => {
    const { page } = app;
    await step('Suspect renderings are marked').waitFor();
    await takePictures(page, 'tour-mark');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('F8');
    await step('Why it is suspect').waitFor();
    await takePictures(page, 'tour-card');
    // Reading is all there is to do here: taking the proposal is the next thing done.
    await page.keyboard.press('Control+1');
    await step('Confirm the paragraph').waitFor();
    await takePictures(page, 'tour-confirm');
    await page.keyboard.press('Control+Enter');
    await step('Submit, then export').waitFor();
    await takePictures(page, 'tour-send');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('export');
    await page.locator('[data-highlighted]').filter({ hasText: 'Export article' }).waitFor();
    await page.keyboard.press('Enter');
    await review.dialog.getByRole('heading', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await review.dialog.waitFor({ state: 'detached' });
    expect(await anyStep().count()).toBe(0);
  });

  it('does not come again by itself, but when it is asked for', async () => {
    const { page } = app;
    await page.reload();
    await review.paragraph(1).waitFor();
    await page.waitForTimeout(400);
    expect(await anyStep().count()).toBe(0);
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Take the tour again' }).click();
    await step('Suspect renderings are marked').waitFor();
  });

  it('is paged with the arrows and its buttons, and left with Escape', async () => {
    const { page } = app;
    await page.locator('[data-unit][aria-current=true]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await step('Take a proposal').waitFor();
    await page.keyboard.press('ArrowLeft');
    await step('Why it is suspect').getByRole('button', { name: 'Next' }).press('Enter');
    await takePictures(page, 'tour-proposal');
    await step('Take a proposal').getByRole('button', { name: 'Back' }).click();
    await step('Why it is suspect').waitFor();
    await page.keyboard.press('Escape');
    await anyStep().waitFor({ state: 'detached' });
    // The keyboard is back in the texts.
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-unit'))).toBe(true);
  });

  it('fits a small window, in Japanese, and can be skipped', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('language japanese');
    await page.locator('[data-highlighted]').filter({ hasText: 'Japanese' }).waitFor();
    await page.keyboard.press('Enter');
    await restart('案内');
    const shown = [];
    for (let at = 1; at <= 5; at++) {
      await page.getByText(`案内 ${at} / 5`, { exact: true }).waitFor();
      const box = await anyStep().boundingBox();
      shown.push(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1024 && box.y + box.height <= 768);
      await page.emulateMedia({ colorScheme: at % 2 ? 'dark' : 'light' });
      await page.screenshot({ path: `.cache/pictures/tour-ja-1024-${at}.png`, animations: 'disabled' });
      if (at < 5) await anyStep().getByRole('button', { name: '次へ' }).click();
    }
    expect(shown).toEqual([true, true, true, true, true]);
    await anyStep().getByRole('button', { name: '戻る' }).click();
    await anyStep().getByRole('button', { name: 'スキップ' }).click();
    await anyStep().waitFor({ state: 'detached' });
  });
});
