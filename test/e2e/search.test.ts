import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const FIRST = {
  source: [
    'Ministers sign a ferry treaty',
    'The two governments signed a treaty on ferries on Monday, after talks that had lasted for more than a year.',
    'The harbour was closed in March. Officials said it would reopen before summer.',
    'Parliament rejected an older treaty in spring.',
  ].join('\n\n'),
  target: [
    '閣僚がフェリー協定に署名',
    '両政府は、一年以上続いた協議を経て、月曜日にフェリーに関する条約に署名した。',
    '港は三月に閉鎖された。当局者は、夏までに再開すると述べた。',
    '議会は春に以前の条約を否決した。',
  ].join('\n\n'),
};
const SECOND = {
  source: [
    'Fishing treaty signed',
    'The two governments signed a treaty on fishing on Monday, after talks that had lasted for more than a year.',
    'The tunnel stays open. Officials said it would reopen before autumn.',
    'The minister thanked the crews of the ferries.',
  ].join('\n\n'),
  target: [
    '漁業条約に署名',
    '二つの政府は釣りの条約に月曜署名した。一年以上の話の後だった。',
    'トンネルは開いたままだ。役人は秋前に再開すると言った。',
    '大臣はフェリーの乗組員に感謝した。',
  ].join('\n\n'),
};

describe.skipIf(browserPath === null)('concordance and memory', () => {
  let app: OpenApp;
  let review: ReviewPage;
  const panel = () => app.page.getByRole('region', { name: 'Concordance' });
  const hits = () => panel().getByRole('list', { name: 'Paragraphs found' }).getByRole('button');
  const clickInto = (position: number) => review.paragraph(position).locator('[lang=ja]').first().click();

  beforeAll(async () => {
    app = await httpShell.open(newFolder());
    review = reviewPage(app.page);
    await review.pasteArticle(FIRST);
    for (const position of [2, 3]) {
      await clickInto(position);
      await review.editor(position).press('Control+Enter');
      await review
        .paragraph(position)
        .and(app.page.getByRole('article', { name: /Confirmed/ }))
        .waitFor();
    }
    await review.openLibrary();
    await review.pasteArticle(SECOND);
  });
  afterAll(() => app?.close());

  it('F3 shows every earlier paragraph that has the selected words, the confirmed one first', async () => {
    const { page } = app;
    await clickInto(4);
    await review.paragraph(4).locator('[data-text=source]').getByText('ferries').waitFor();
    await review
      .paragraph(4)
      .locator('[data-text=source]')
      .evaluate(element => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent!.indexOf('ferries');
          if (at < 0) continue;
          document.getSelection()!.setBaseAndExtent(node, at, node, at + 7);
        }
      });
    await page.keyboard.press('F3');
    await expect.poll(() => panel().getByRole('searchbox').inputValue()).toBe('ferries');
    await panel().getByRole('status').getByText('1 paragraph').waitFor();
    await hits().first().getByRole('img', { name: 'Confirmed' }).waitFor();
    await hits().first().locator('mark', { hasText: 'ferries' }).waitFor();
    // What renders it lights up on the other side.
    await hits().first().locator('[lang=ja] mark', { hasText: 'フェリー' }).waitFor();
    await panel().getByRole('searchbox').fill('条約');
    await panel().getByRole('status').getByText('4 paragraphs').waitFor();
    await takePictures(page, 'concordance');
    expect((await seriousViolations(page)).join()).toBe('');
  });

  it('says what it looks for when empty, and that nothing was found', async () => {
    await panel().getByRole('searchbox').fill('');
    await panel().getByText('Looks through source and translation').waitFor();
    await takePictures(app.page, 'concordance-empty');
    await panel().getByRole('searchbox').fill('zebra');
    await panel().getByText('No paragraph has these words.').waitFor();
    await panel().getByRole('searchbox').fill('treaty 条約 両政府');
    await panel().getByRole('status').getByText('1 paragraph').waitFor();
  });

  it('by keyboard to a place in another article, and back', async () => {
    const { page } = app;
    await panel().getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '閣僚がフェリー協定に署名' }).waitFor();
    await review.paragraph(2).and(page.locator('[aria-current=true]')).waitFor();
    await expect.poll(() => review.editor(2).evaluate(node => node === document.activeElement)).toBe(true);
    await takePictures(page, 'concordance-visited');
    await panel()
      .getByRole('button', { name: /^Back to “漁業条約に署名”/ })
      .waitFor();
    await page.keyboard.press('Shift+F3');
    await page.getByRole('heading', { name: '漁業条約に署名' }).waitFor();
    await review.paragraph(4).and(page.locator('[aria-current=true]')).waitFor();
  });

  it('F3 takes the word under the caret; Escape closes and gives the editor back', async () => {
    const { page } = app;
    await clickInto(4);
    await review.editor(4).press('Home');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F3');
    await expect.poll(() => panel().getByRole('searchbox').inputValue()).toBe('フェリー');
    await page.keyboard.press('Control+Shift+V');
    await panel().waitFor({ state: 'detached' });
    await review.inspector.getByRole('tab', { name: /^Issues/ }).waitFor();
    await page.keyboard.press('F3');
    await panel().waitFor();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(() => review.editor(4).evaluate(node => node === document.activeElement)).toBe(true);
  });

  it('offers the confirmed translation of a similar source, and puts it in with one key', async () => {
    const { page } = app;
    await clickInto(2);
    const best = review.inspector.getByRole('region', { name: 'Memory' });
    await best.getByText('95%').waitFor();
    await takePictures(page, 'memory-best');
    await review.inspector.getByRole('tab', { name: /^Memory/ }).click();
    const list = review.inspector.getByRole('list', { name: 'Earlier translations of similar sources' });
    await list.locator('del', { hasText: 'ferries' }).waitFor();
    await takePictures(page, 'memory');
    expect((await seriousViolations(page)).join()).toBe('');
    await clickInto(2);
    await review.editor(2).press('Alt+Shift+1');
    await expect
      .poll(() => review.editor(2).textContent())
      .toBe('両政府は、一年以上続いた協議を経て、月曜日にフェリーに関する条約に署名した。');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => review.editor(2).textContent())
      .toBe('二つの政府は釣りの条約に月曜署名した。一年以上の話の後だった。');
  });

  it('offers a sentence for a sentence, at the caret', async () => {
    await clickInto(3);
    const list = review.inspector.getByRole('list', { name: 'Earlier translations of similar sources' });
    await list.getByText('85%').waitFor();
    await review.editor(3).press('Control+End');
    await review.editor(3).press('Alt+Shift+1');
    await expect
      .poll(() => review.editor(3).textContent())
      .toBe('トンネルは開いたままだ。役人は秋前に再開すると言った。当局者は、夏までに再開すると述べた。');
    await review.editor(3).press('Control+z');
    await expect.poll(() => review.editor(3).textContent()).not.toContain('夏まで');
  });

  it('makes room for the comments when somebody wants to write one', async () => {
    const { page } = app;
    await clickInto(3);
    await page.keyboard.press('F3');
    await panel().waitFor();
    await clickInto(3);
    await page.keyboard.press('Control+M');
    const field = review.inspector.getByRole('textbox', { name: /3/ });
    await expect.poll(() => field.evaluate(element => element === document.activeElement)).toBe(true);
    expect(await panel().count()).toBe(0);
  });

  it('leads from the library to what was found, for an editor, too, whatever waits in the article', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Submitted “', { exact: false }).waitFor();
    await review.actAs('Editor');
    await review.openLibrary();
    await page.keyboard.press('/');
    await page.keyboard.type('乗組員');
    const hit = page.getByRole('region', { name: 'In the texts' }).locator('[data-hit]');
    await hit.getByText('乗組員').waitFor();
    await hit.press('Enter');
    await review.paragraph(4).and(page.locator('[aria-current=true]')).waitFor();
    const beforeCaret = () =>
      review.editor(4).evaluate(editor => {
        const selection = getSelection();
        if (selection?.anchorNode == null || !editor.contains(selection.anchorNode)) return null;
        const range = document.createRange();
        range.setStart(editor, 0);
        range.setEnd(selection.anchorNode, selection.anchorOffset);
        return range.toString();
      });
    await expect.poll(beforeCaret).toBe('大臣はフェリーの');
    await review.actAs('Translator');
  });

  it('speaks Japanese', async () => {
    const { page } = app;
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await review.dialog.getByText('日本語', { exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^訳例/ }).click();
    await takePictures(page, 'memory-ja');
    await page.keyboard.press('F3');
    await page.getByRole('searchbox', { name: '探す語句' }).fill('フェリー 署名');
    await page.getByRole('status').getByText(/2件/).waitFor();
    await takePictures(page, 'concordance-ja');
  });
});
