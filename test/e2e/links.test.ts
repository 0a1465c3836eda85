import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { fixture, type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const files = fixture('new-pier');
const SOURCE = readFileSync(files.source, 'utf8').trim();
const TARGET = readFileSync(files.target, 'utf8').trim().split(/\n\n+/);
/** A paragraph that the second article leaves untranslated. */
const OMITTED = 6;
const COST = 4;

/** Points at words of a text and stays there. */
async function pointAt(text: Locator, words: string): Promise<void> {
  const box = await text.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().toJSON();
    }
    throw new Error(`${wanted} is not in the text`);
  }, words);
  const page = text.page();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

describe.skipIf(browserPath === null)('links between source and translation', () => {
  let app: OpenApp;
  let review: ReviewPage;
  const lit = (look: 'word' | 'sentence'): Locator => app.page.locator(`[data-lit="${look}"]`);
  const source = (position: number): Locator => review.paragraph(position).locator('[data-text="source"]');
  const target = (position: number): Locator => review.paragraph(position).locator('[data-text="target"]');
  const map = (): Locator => app.page.getByRole('slider', { name: 'Map of the links' });
  const active = (): Locator => app.page.locator('article[aria-current="true"]');

  beforeAll(async () => {
    app = await httpShell.open(newFolder());
    review = reviewPage(app.page);
    await app.page.setViewportSize({ width: 1440, height: 700 });
    await review.pasteTexts({
      source: SOURCE,
      target: TARGET.filter((_, at) => at !== OMITTED - 1).join('\n\n'),
    });
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await review.paragraph(1).waitFor();
  });
  afterAll(() => app?.close());

  it('light up under the pointer, in both directions, and move nothing', async () => {
    const before = await target(COST).boundingBox();
    await pointAt(source(COST), 'euros');
    await lit('word').nth(1).waitFor();
    await lit('sentence').first().waitFor();
    const [word, text] = await Promise.all([lit('word').last().boundingBox(), target(COST).boundingBox()]);
    expect(word!.x).toBeGreaterThanOrEqual(text!.x);
    expect(word!.y + word!.height).toBeLessThanOrEqual(text!.y + text!.height + 2);
    expect(text).toEqual(before);
    await takePictures(app.page, 'links-lit');

    await pointAt(target(COST), 'ユーロ');
    await lit('word').nth(1).waitFor();
    await pointAt(app.page.getByRole('banner').getByRole('heading'), '');
    await lit('word').first().waitFor({ state: 'detached' });
  });

  it('light up at the caret while somebody writes', async () => {
    await target(COST).click();
    await review.editor(COST).click();
    await app.page.mouse.move(2, 2);
    await app.page.keyboard.press('ControlOrMeta+Home');
    await lit('sentence').first().waitFor();
    await app.page.keyboard.press('Escape');
    await lit('sentence').first().waitFor({ state: 'detached' });

    // The browser tells of the caret in a task of its own: it may come after the editor was left.
    await app.page.evaluate(() => document.dispatchEvent(new Event('selectionchange')));
    await app.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await lit('sentence').count()).toBe(0);
  });

  it('show on the map, which goes where one clicks and obeys the keys', async () => {
    const box = (await map().boundingBox())!;
    expect(box.width).toBeLessThanOrEqual(56);
    await map().focus();
    await app.page.keyboard.press('End');
    await expect.poll(() => map().getAttribute('aria-valuenow')).toBe('10');
    await app.page.keyboard.press('Home');
    await expect.poll(() => map().getAttribute('aria-valuetext')).toContain('¶1 → ¶1');
    await app.page.keyboard.press('Enter');
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await active().and(review.paragraph(1)).waitFor();
    await app.page.mouse.click(box.x + box.width - 20, box.y + 9);
    await active().and(review.paragraph(1)).waitFor();
    await takePictures(app.page, 'links-map');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('lead to what needs a look', async () => {
    await app.page.getByRole('button', { name: '1 unlinked' }).waitFor();
    await app.page.keyboard.press('Alt+Shift+G');
    await active()
      .getByRole('button', { name: /not translated/ })
      .waitFor();
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
  });

  it('keep dark when somebody switched that off, and the map folds away', async () => {
    await app.page.getByRole('button', { name: 'More actions' }).first().click();
    await app.page.getByRole('menuitem', { name: 'Settings' }).click();
    await review.dialog.getByRole('group', { name: 'Show what corresponds' }).getByText('Off').click();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('ControlOrMeta+Shift+B');
    await map().waitFor({ state: 'detached' });
    await app.page.reload();
    await review.paragraph(1).waitFor();
    expect(await map().count()).toBe(0);
    await pointAt(source(1), 'ferry');
    await app.page.waitForTimeout(600);
    expect(await lit('word').count()).toBe(0);
  });
});
