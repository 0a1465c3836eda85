import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { holdBack } from './support/hold-back.ts';
import { inventArticle } from './support/invented-article.ts';
import { takePictures } from './support/pictures.ts';
import { type ServedArticle, serveArticle } from './support/serve-article.ts';

const ARTICLE = inventArticle({ title: 'Boxes on their way', units: 12, marksIn: () => 1 });

describe.skipIf(browserPath === null)('while something is on its way', () => {
  let served: ServedArticle;
  let page: Page;
  beforeAll(async () => {
    served = await serveArticle(ARTICLE);
    ({ page } = served);
    await page.getByRole('link', { name: ARTICLE.title }).waitFor();
  });
  afterAll(() => served?.close());

  it('the list of articles shows where they will be', async () => {
    const release = await holdBack(page, 'library.list');
    await page.goto(served.home);
    await page.locator('[aria-busy=true]').first().waitFor();
    await takePictures(page, 'library-loading');
    expect(await seriousViolations(page)).toEqual([]);
    release();
    await page.getByRole('link', { name: ARTICLE.title }).waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  });

  it('an article shows where its texts will be', async () => {
    const release = await holdBack(page, 'article.open');
    await page.getByRole('link', { name: ARTICLE.title }).click();
    await page.locator('[aria-busy=true]').first().waitFor();
    await takePictures(page, 'article-loading');
    expect(await seriousViolations(page)).toEqual([]);
    release();
    await page.locator('[data-unit]').first().waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  });
});
