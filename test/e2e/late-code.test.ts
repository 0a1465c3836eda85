import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { inventArticle } from './support/invented-article.ts';
import { type ServedArticle, serveArticle } from './support/serve-article.ts';

const ARTICLE = inventArticle({ title: 'A few boxes', units: 3, marksIn: () => 0 });

type Key = Readonly<Required<Pick<KeyboardEventInit, 'key' | 'code' | 'ctrlKey'>>>;

/** Presses a key in the editor, and tells where the keyboard is a few frames later. */
const pressed = (page: Page, key: Key): Promise<string | undefined> =>
  page.evaluate(async init => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    return document.activeElement?.tagName;
  }, key);

describe.skipIf(browserPath === null)('a field that a key opens', () => {
  let served: ServedArticle;
  let page: Page;
  beforeAll(async () => {
    served = await serveArticle(ARTICLE);
    ({ page } = served);
    await page.getByRole('link', { name: ARTICLE.title }).click();
  });
  afterAll(() => served?.close());

  it.each([
    ['the command palette', 'command-palette', { key: 'k', code: 'KeyK', ctrlKey: true }],
    ['the concordance', 'concordance-panel', { key: 'F3', code: 'F3', ctrlKey: false }],
  ])('has the keyboard at once, the first time too: %s', async (_name, part, key) => {
    await page.locator('[data-unit]').nth(1).locator('[lang=ja]').first().click();
    await page.locator('.cm-content:focus').waitFor();
    // Its code came while the page had nothing else to do.
    await page.waitForFunction(
      name => performance.getEntriesByType('resource').some(({ name: address }) => address.includes(name)),
      part,
    );
    expect(await pressed(page, key)).toBe('INPUT');
    await page.keyboard.press('Escape');
  });
});
