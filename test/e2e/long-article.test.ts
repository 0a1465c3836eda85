import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { holdBack } from './support/hold-back.ts';
import { inventArticle } from './support/invented-article.ts';
import { takePictures } from './support/pictures.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';
import { type ServedArticle, serveArticle } from './support/serve-article.ts';

const ROWS = 20_000;
/** Where the article is opened: far from either end. */
const MIDDLE = 9_000;
const LAST = ROWS - 1;

/** Its only issue is in the last row. */
const LONG = inventArticle({
  title: 'A long list of boxes',
  units: ROWS,
  marksIn: row => Number(row === LAST),
});
/** Says the same in another spelling: no check has anything to say of it. */
const WRITTEN = LONG.units[MIDDLE + 1]!.target.replaceAll('た後、', 'たあと、');
const unitId = (row: number): string => LONG.units[row]!.id;

describe.skipIf(browserPath === null)('a long article', () => {
  let served: ServedArticle;
  let page: Page;
  let review: ReviewPage;
  /** Lets the rows go on that are held back. */
  let release: () => void = () => {};
  beforeAll(async () => {
    served = await serveArticle(LONG);
    ({ page } = served);
    review = reviewPage(page);
  });
  afterAll(() => served?.close());

  const open = async (): Promise<void> => {
    await page.goto(served.home);
    await page.evaluate(
      ([article, unit]) => localStorage.setItem(`taiyaku.unit.${article}`, unit!),
      [LONG.id, unitId(MIDDLE)],
    );
    await page.getByRole('link', { name: 'A long list of boxes' }).click();
    await review.paragraph(MIDDLE + 1).waitFor();
  };
  const coming = () => page.getByText('The other paragraphs are on their way', { exact: false }).first();
  const topOf = async (position: number): Promise<number> => {
    const box = await review.paragraph(position).boundingBox();
    return Math.round(box?.y ?? Number.NaN);
  };
  const hold = async (): Promise<void> => {
    release = await holdBack(page, 'article.get');
  };

  it('opens where it was left before all of it is there', async () => {
    await hold();
    await open();
    const active = page.locator('[data-unit][aria-current=true]');
    expect(await active.getAttribute('data-unit')).toBe(unitId(MIDDLE));
    expect(await active.getAttribute('aria-setsize')).toBe(String(ROWS));
    await page
      .getByRole('contentinfo')
      .getByText(`Paragraph ${MIDDLE + 1} / ${ROWS}`)
      .waitFor();
    await page.locator('[data-grid]').evaluate(grid => {
      grid.scrollTop = 0;
    });
    await coming().waitFor();
    await takePictures(page, 'long-coming');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('can be written in at once, and nothing moves when the rest arrives', async () => {
    await open();
    await review
      .paragraph(MIDDLE + 2)
      .locator('[lang=ja]')
      .first()
      .click();
    await review.editor(MIDDLE + 2).fill(WRITTEN);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article', { name: `Paragraph ${MIDDLE + 2}, Confirmed` }).waitFor();
    const before = await topOf(MIDDLE + 2);
    release();
    await page
      .getByRole('contentinfo')
      .getByText(/^(1 issue|Issue . \/ 1)$/)
      .waitFor();
    expect(await page.locator('[class*=coming]').count()).toBe(0);
    expect(await topOf(MIDDLE + 2)).toBe(before);
    await takePictures(page, 'long');
    await page.setViewportSize({ width: 1280, height: 800 });
    await review
      .paragraph(MIDDLE + 2)
      .getByText(WRITTEN)
      .waitFor();
  });

  it('leads to an issue among the rows that were still on their way', async () => {
    await hold();
    await open();
    await page.keyboard.press('F8');
    await page.waitForTimeout(300);
    const active = page.locator('[data-unit][aria-current=true]');
    expect(await active.getAttribute('data-unit')).toBe(unitId(MIDDLE));
    release();
    await page.locator(`[data-unit="${unitId(LAST)}"][aria-current=true]`).waitFor();
  });

  it('lets whoever goes on meanwhile stay where they are', async () => {
    await hold();
    await open();
    await page.keyboard.press('F8');
    await review
      .paragraph(MIDDLE + 3)
      .locator('[lang=en]')
      .click();
    release();
    await page
      .getByRole('contentinfo')
      .getByText(/^(1 issue|Issue . \/ 1)$/)
      .waitFor();
    await page.waitForTimeout(300);
    const active = page.locator('[data-unit][aria-current=true]');
    expect(await active.getAttribute('data-unit')).toBe(unitId(MIDDLE + 2));
  });

  it('approves the paragraph it was asked to, not the one that is active later', async () => {
    await page.unroute('**/rpc/article.get');
    await review.actAs('Editor');
    await hold();
    await open();
    await page.keyboard.press('Control+Alt+Enter');
    const approved = page.getByRole('article', { name: /, Approved/ });
    await approved.waitFor();
    expect(await approved.getAttribute('data-unit')).toBe(unitId(MIDDLE));
    await review
      .paragraph(MIDDLE + 3)
      .locator('[lang=en]')
      .click();
    release();
    await page
      .getByRole('contentinfo')
      .getByText(/^(1 issue|Issue . \/ 1)$/)
      .waitFor();
    expect(await approved.count()).toBe(1);
  });

  it('says so where the rest cannot be read, and opens it again', async () => {
    await page.unroute('**/rpc/article.get');
    await page.route('**/rpc/article.get', route =>
      route.fulfill({
        json: { ok: false, error: { code: 'storage', message: 'The disk is gone.', details: {} } },
      }),
    );
    await open();
    await page.getByRole('heading', { name: 'The article could not be loaded' }).waitFor();
    await takePictures(page, 'long-failed');
    await page.unroute('**/rpc/article.get');
    await page.getByRole('button', { name: 'Try again' }).click();
    await review.paragraph(MIDDLE + 1).waitFor();
    await page
      .getByRole('contentinfo')
      .getByText(/^(1 issue|Issue . \/ 1)$/)
      .waitFor();
  });
});
