import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { inventArticle } from './support/invented-article.ts';
import { type ServedArticle, serveArticle } from './support/serve-article.ts';

/** Every row has marks: whichever comes to rest in view can be asked for them. */
const ARTICLE = inventArticle({ title: 'Boxes and boxes', units: 400, marksIn: () => 2 });

/** Heights (CSS pixels) of the rows that passed as mere texts, by unit, and of the same rows once they were whole. */
interface Heights {
  readonly passing: Readonly<Record<string, number>>;
  readonly whole: Readonly<Record<string, number>>;
}

/** Scrolls by a screen in each of thirty frames, and waits for the list to come to rest. */
const rushDown = (page: Page): Promise<Heights> =>
  page.evaluate(async () => {
    const grid = document.querySelector('[data-grid]')!;
    const heights = (rows: string): Record<string, number> =>
      Object.fromEntries(
        [...grid.querySelectorAll<HTMLElement>(rows)].map(row => [row.dataset['unit']!, row.offsetHeight]),
      );
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    let passing: Record<string, number> = {};
    for (let at = 0; at < 30; at++) {
      grid.scrollTop += grid.clientHeight;
      await frame();
      passing = { ...passing, ...heights('[data-passing]') };
    }
    while (grid.querySelector('[data-passing]') !== null) await frame();
    return { passing, whole: heights('[data-unit]') };
  });

describe.skipIf(browserPath === null)('a list that rushes by', () => {
  let served: ServedArticle;
  let page: Page;
  beforeAll(async () => {
    served = await serveArticle(ARTICLE);
    ({ page } = served);
    await page.getByRole('link', { name: ARTICLE.title }).click();
    await page.locator('[data-grid] [data-issue]').first().waitFor();
  });
  afterAll(() => served?.close());

  it('shows mere texts, and whole rows of the same height where it comes to rest', async () => {
    const { passing, whole } = await rushDown(page);
    const both = Object.keys(whole).filter(unit => unit in passing);
    expect(both.length).toBeGreaterThan(0);
    expect(both.map(unit => whole[unit])).toEqual(both.map(unit => passing[unit]));
    const marked = page.locator('[data-unit]').filter({ has: page.locator('[data-issue]') });
    expect(await marked.count()).toBe(await page.locator('[data-unit]').count());
  });

  it('leads back to the active paragraph by key, though that has left the page', async () => {
    const grid = page.locator('[data-grid]');
    const active = page.locator('[data-unit][aria-current=true]');
    await grid.evaluate(element => {
      element.scrollTop = 0;
    });
    await page.locator('[data-unit]').first().locator('[data-text=target]').click();
    await page.locator('.cm-content').waitFor();
    const unit = await active.getAttribute('data-unit');
    await rushDown(page);
    expect(await active.count()).toBe(0);
    await page.keyboard.press('F8');
    await active.locator('[data-issue]').first().waitFor();
    expect(await active.getAttribute('data-unit')).toBe(unit);
    await page.keyboard.type('よ');
    await active.getByText('よ').first().waitFor();
  });
});
