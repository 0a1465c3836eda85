import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = [
  'Chancellor Angela Merkel signs a ferry treaty',
  'Chancellor Angela Merkel and the European Union signed a treaty on ferries in Moscow on Monday.',
  'The harbour officials said Merkel would help both towns.',
  'Merkel thanked Kim Jong Un, who had proposed the treaty, and Merkel left.',
  'Parliament in Russia rejected an older treaty in spring.',
].join('\n\n');
const TARGET = [
  'アンゲラ・メルケル首相がフェリー協定に署名',
  'アンゲラ・メルケル首相と欧州連合(EU)は月曜日、モスクワでフェリーに関する条約に署名した。',
  '港湾当局者は、メルケル氏が両町の助けになると述べた。',
  'メルケール氏は協定を提案した金正恩(キム・ジョンウン)総書記に謝意を示し、メルケール氏は去った。',
  'ロシアの議会は春に以前の条約を否決した。',
].join('\n\n');

/** Selects words in a static text or an editor, as a double click would. */
const selectWords = (page: Page, position: number, side: 'source' | 'target', words: string) =>
  page.evaluate(
    ([row, which, wanted]) => {
      const text = document.querySelector(`article[aria-posinset="${row}"] [data-text="${which}"]`)!;
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const at = node.textContent!.indexOf(String(wanted));
        if (at >= 0) {
          getSelection()!.setBaseAndExtent(node, at, node, at + String(wanted).length);
          return;
        }
      }
      throw new Error(`no ${wanted}`);
    },
    [position, side, words] as const,
  );

describe.skipIf(browserPath === null)('beside the texts', () => {
  let app: OpenApp;
  let review: ReviewPage;
  const tab = (name: RegExp | string) => review.inspector.getByRole('tab', { name });
  const choose = (position: number) => review.paragraph(position).locator('[lang=ja]').first().click();
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  it('names stand with all their forms, and the odd one is replaced and brought back', async () => {
    const { page } = app;
    await choose(4);
    await tab(/^Names/).click();
    const here = review.inspector.getByRole('region', { name: 'In paragraph 4' });
    const odd = here.getByRole('button', { name: /^メルケール/ });
    await odd.waitFor();
    await here.getByText('elsewhere メルケル').waitFor();
    await here.getByText('キム・ジョンウン').waitFor();
    await takePictures(page, 'inspector-names');
    expect(await seriousViolations(page)).toEqual([]);
    await here.getByRole('button', { name: /Writes メルケル for メルケール/ }).click();
    await expect
      .poll(() => review.editor(4).textContent())
      .toBe('メルケル氏は協定を提案した金正恩(キム・ジョンウン)総書記に謝意を示し、メルケル氏は去った。');
    await odd.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await odd.waitFor();
    expect(await review.editor(4).textContent()).toContain('メルケール氏は去った');
  });

  it('the usual form is written everywhere at once, and taken back', async () => {
    const { page } = app;
    await choose(3);
    await review.inspector.getByRole('button', { name: /^Everywhere \(1\)/ }).click();
    await review.paragraph(4).getByText('メルケル氏は去った').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await review.paragraph(4).getByText('メルケール氏は去った').waitFor();
  });

  it('a name leads from mention to mention by keyboard, and the list stays', async () => {
    const { page } = app;
    await choose(4);
    const form = review.inspector.getByRole('button', { name: /^メルケル ×3/ });
    await form.focus();
    for (const position of [1, 2, 3, 1]) {
      await page.keyboard.press('Enter');
      await review.paragraph(position).and(page.locator('[aria-current=true]')).waitFor();
    }
    expect(await form.evaluate(element => element === document.activeElement)).toBe(true);
    await review.inspector.getByRole('region', { name: 'In paragraph 4' }).waitFor();
    await page.locator('[data-lit=word]').first().waitFor();
  });

  it('selected words of both texts become a term, which is put in by key and by click', async () => {
    const { page } = app;
    await choose(2);
    await tab(/^Terms/).click();
    await review.inspector.getByText('The termbase is still empty').waitFor();
    await takePictures(page, 'inspector-terms-empty');
    await selectWords(page, 2, 'source', 'treaty');
    await page.keyboard.press('Control+Alt+E');
    await expect.poll(() => review.dialog.getByLabel('English').inputValue()).toBe('treaty');
    expect(await review.dialog.getByLabel('Rendering').inputValue()).toBe('条約');
    expect(await seriousViolations(page)).toEqual([]);
    await takePictures(page, 'inspector-term-form');
    await review.dialog.getByLabel('Note').press('Enter');
    const terms = review.inspector.getByRole('list', { name: 'Terms in this paragraph' });
    await terms.getByText('In the translation').waitFor();
    await choose(4);
    await terms.getByText('Not in the translation').waitFor();
    await takePictures(page, 'inspector-terms');
    expect(await seriousViolations(page)).toEqual([]);
    await terms.getByText('treaty').hover();
    await page.locator('[data-lit=word]').first().waitFor();
    await selectWords(page, 4, 'target', '協定');
    await page.keyboard.press('Control+Alt+1');
    await expect.poll(() => review.editor(4).textContent()).toContain('メルケール氏は条約を提案した');
    await terms.getByText('In the translation').waitFor();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => review.editor(4).textContent()).toContain('メルケール氏は協定を提案した');
    await page.keyboard.press('Control+End');
    await terms.getByRole('button', { name: /^Insert 条約/ }).click();
    await expect.poll(() => review.editor(4).textContent()).toMatch(/去った。条約$/);
    await page.keyboard.press('Control+Z');
    await terms.page().getByRole('button', { name: 'Open the termbase' }).click();
    await review.dialog.getByRole('tab', { name: 'Termbase', selected: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('a comment is written without confirming, kept while it is a draft, and seen in another window', async () => {
    const { page } = app;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await reviewPage(other).paragraph(3).waitFor();
    await page.bringToFront();
    await choose(3);
    await page.keyboard.press('Control+M');
    const field = (position: number) =>
      page.getByRole('textbox', { name: `Comment on paragraph ${position}` });
    await expect.poll(() => field(3).evaluate(element => element === document.activeElement)).toBe(true);
    await takePictures(page, 'inspector-comments-empty');
    await page.keyboard.type('出典を確認してください');
    await choose(2);
    expect(await field(2).inputValue()).toBe('');
    await choose(3);
    expect(await field(3).inputValue()).toBe('出典を確認してください');
    await page.keyboard.press('Control+M');
    await page.keyboard.press('Control+Enter');
    await review.inspector.getByRole('listitem').filter({ hasText: '出典を確認' }).waitFor();
    expect(await review.paragraph(3).getAttribute('aria-label')).not.toContain('Confirmed');
    expect(await field(3).inputValue()).toBe('');
    await reviewPage(other).paragraph(3).getByRole('button', { name: '1 open comment' }).waitFor();
    await other.close();
    await page.keyboard.press('Escape');
    expect(await review.editor(3).evaluate(element => element === document.activeElement)).toBe(true);
    await takePictures(page, 'inspector-comments');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('open comments are gone to, follow a merge, and are settled and opened again', async () => {
    const { page } = app;
    await choose(1);
    await tab(/^Issues/).click();
    await page.keyboard.press('Control+Shift+M');
    await review.paragraph(3).and(page.locator('[aria-current=true]')).waitFor();
    await tab(/^Comments/)
      .and(page.locator('[aria-selected=true]'))
      .waitFor();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await review.paragraph(2).getByRole('button', { name: '1 open comment' }).waitFor();
    await page.keyboard.press('Alt+Shift+Z');
    await review.paragraph(3).getByRole('button', { name: '1 open comment' }).click();
    await review.inspector.getByRole('button', { name: 'Resolve' }).click();
    await review.inspector.getByText('1 resolved').click();
    await review.inspector.getByText(/^Resolved by/).waitFor();
    await takePictures(page, 'inspector-comments-resolved');
    await review.inspector.getByRole('button', { name: 'Reopen' }).click();
    await review.paragraph(3).getByRole('button', { name: '1 open comment' }).waitFor();
  });

  it('tabs stay on one line at the narrowest, are walked by arrows and remembered', async () => {
    const { page } = app;
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      if ((await review.inspector.count()) === 0) await page.keyboard.press('Control+B');
      const list = review.inspector.getByRole('tablist');
      await list.waitFor();
      await expect
        .poll(() => list.evaluate(element => element.scrollWidth <= element.clientWidth))
        .toBe(true);
      const tops = await list
        .getByRole('tab')
        .evaluateAll(all => new Set(all.map(each => each.getBoundingClientRect().top)).size);
      expect(tops).toBe(1);
      await page.screenshot({ path: `.cache/pictures/inspector-tabs-${width}.png` });
    }
    await tab(/^Issues/).focus();
    await page.keyboard.press('ArrowRight');
    await tab(/^Terms/)
      .and(page.locator('[aria-selected=true]'))
      .waitFor();
    await page.reload();
    await tab(/^Terms/)
      .and(page.locator('[aria-selected=true]'))
      .waitFor();
  });

  it('speaks Japanese', async () => {
    const { page } = app;
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await review.dialog.getByText('日本語', { exact: true }).click();
    await page.keyboard.press('Escape');
    const row = page.getByRole('article', { name: /^段落 4/ });
    await row.locator('[lang=ja]').first().click();
    for (const [name, picture] of [
      ['用語', 'terms'],
      ['名前', 'names'],
      ['コメント', 'comments'],
    ] as const) {
      await page.getByRole('tab', { name }).click();
      await takePictures(page, `inspector-${picture}-ja`);
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.screenshot({ path: `.cache/pictures/inspector-${picture}-ja-1024.png` });
    }
  });
});
