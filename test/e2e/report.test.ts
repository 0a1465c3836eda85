import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath, launchBrowser } from './support/browser.ts';
import { launchDesktop } from './support/desktop.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

// 5 + 9 + 10 + 9 + 9 + 8 = 50 words.
const SOURCE = [
  'Ministers sign a ferry treaty',
  'The two governments signed the ferry treaty on Monday.',
  'The harbour officials said that ferries would help both towns.',
  'The opposition called the plan a gift to shipowners.',
  'A summit of the mayors will follow in autumn.',
  'Nobody was asked about the price of tickets.',
].join('\n\n');
const TARGET = [
  '閣僚がフェリー協定に署名',
  '両政府は月曜日、フェリー協定に署名した。',
  '港湾管理者は、フェリーが両町の助けになると述べた。',
  '野党は、この計画を船主への贈り物と呼んだ。',
  '秋には市長らの首脳会談が続く。',
  '切符の値段については誰も尋ねられなかった。',
].join('\n\n');
/** Each of these renderings is against the termbase: five marks, each a major error of terminology. */
const TERMS = [
  'treaty,条約,preferred',
  'treaty,協定,deprecated',
  'officials,当局者,preferred',
  'officials,管理者,deprecated',
];
const MORE_TERMS = [
  'summit,会合,preferred',
  'summit,首脳会談,deprecated',
  'gift,便宜,preferred',
  'gift,贈り物,deprecated',
];
const TITLE = '</title><img src=x onerror=alert(1)>& 条約';

const cellsOf = async (row: Locator): Promise<readonly string[]> =>
  (await row.locator('td').allTextContents()).map(text => text.trim());

describe.skipIf(browserPath === null)('the quality report', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET }, TITLE);
    await review.openSettings('Termbase');
    await review.dialog.locator('input[type=file]').setInputFiles({
      name: 'terms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `英語,訳語,状態,備考\n${[...TERMS, ...MORE_TERMS].map(row => `${row},\n`).join('')}`,
      ),
    });
    await review.dialog.getByText('summit', { exact: true }).first().waitFor();
    await app.page.keyboard.press('Escape');
    await marked(5, '首脳会談').waitFor();
  });
  afterAll(() => app?.close());

  const { row, marked, sheet, score } = {
    row: (name: string | RegExp): Locator => sheet().getByRole('row', { name }),
    marked: (paragraph: number, words: string): Locator =>
      review.paragraph(paragraph).locator('mark').filter({ hasText: words }).first(),
    sheet: (): Locator => app.page.getByRole('main').getByRole('article'),
    score: (): Locator => app.page.getByRole('banner').getByRole('link', { name: /^MQM/ }),
  };

  it('shows no score before anything was decided, and opens by key', async () => {
    const { page } = app;
    expect(await score().count()).toBe(0);
    await page.keyboard.press('Alt+6');
    await sheet().getByRole('heading', { name: 'Undecided' }).waitFor();
    await sheet().getByText('5 suspicions have not been decided on.', { exact: false }).waitFor();
    // Five major errors in 50 words: 25 points, 500 in 1,000 words.
    expect(await cellsOf(row('As it stands'))).toEqual([
      '0',
      '0',
      '0',
      '0',
      '0.0',
      '100.0',
      '100.0',
      'below 0',
    ]);
    await page.keyboard.press('Escape');
    await review.paragraph(1).waitFor();
  });

  it('counts what was accepted, mended and dismissed as it was worked out by hand', async () => {
    const { page } = app;
    // Mended by hand.
    await review.editor(1).fill('閣僚がフェリー条約に署名');
    await page.keyboard.press('Control+Enter');
    await review
      .paragraph(1)
      .and(page.getByRole('article', { name: /Confirmed/ }))
      .waitFor();
    // Accepted and corrected: confirming has led to the next paragraph.
    await review.editor(2).waitFor();
    await page.keyboard.press('Control+1');
    await review.editor(2).getByText('フェリー条約').waitFor();
    // Dismissed.
    await marked(3, '管理者').click();
    await page.keyboard.press('Control+I');
    await page.keyboard.press('1');
    await marked(3, '管理者').waitFor({ state: 'detached' });
    await score().waitFor();
    expect(await score().textContent()).toContain('MQM');
    await score().click();
    await sheet().getByRole('heading', { name: 'Undecided' }).waitFor();
    // Before: two majors, 10 points in 50 words; after: none; at worst two more.
    const [before, after] = [row('Machine translation'), row('As it stands')];
    await expect
      .poll(() => cellsOf(before))
      .toEqual(['0', '2', '0', '10', '200.0', '80.0', 'below 0', 'below 0']);
    expect(await cellsOf(after)).toEqual(['0', '0', '0', '0', '0.0', '100.0', '100.0', 'below 0']);
    // Critical, major, minor: in the machine translation, left, suspected.
    expect(await cellsOf(row(/^Wrong term/))).toEqual(['0', '2', '0', '0', '0', '0', '0', '2', '0']);
    expect(await cellsOf(row(/^Total/))).toEqual(['0', '2', '0', '0', '0', '0', '0', '2', '0']);
    // Accepted, changed by hand, dismissed, undecided.
    expect(await cellsOf(row(/^Against the termbase/))).toEqual(['1', '1', '1', '2', '2 of 3']);
    await sheet()
      .getByRole('paragraph')
      .filter({ hasText: '1 of 6 paragraphs and 5 of 50 source words' })
      .waitFor();
    await takePictures(page, 'report-open');
    expect(await seriousViolations(page)).toEqual([]);
  });

  it('is saved as one page that runs nothing and holds the same figures', async () => {
    const { page } = app;
    const content = await app.saved(() => page.getByRole('button', { name: 'Save as HTML' }).click());
    expect(content).not.toMatch(/<script|<img|<link|https?:(?!\/\/www\.w3\.org)/);
    const path = join(newFolder(), 'report.html');
    writeFileSync(path, content);
    const browser = await launchBrowser();
    try {
      const saved = await browser.newPage();
      await saved.goto(pathToFileURL(path).href);
      expect(await saved.title()).toBe(`Quality report · ${TITLE}`);
      expect(await saved.getByRole('heading', { level: 1 }).textContent()).toBe(TITLE);
      expect(await cellsOf(saved.getByRole('row', { name: 'Machine translation' }))).toEqual(
        await cellsOf(row('Machine translation')),
      );
      expect(await cellsOf(saved.getByRole('row', { name: /^Against the termbase/ }))).toEqual(
        await cellsOf(row(/^Against the termbase/)),
      );
      await takePictures(saved, 'report-saved', { saved: true });
      expect(await seriousViolations(saved)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('prints without the window round it, black on white', async () => {
    const { page } = app;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('button', { name: 'Save as HTML' }).isVisible()).toBe(false);
    const looks = await sheet()
      .getByRole('heading', { level: 1 })
      .evaluate(heading => [
        getComputedStyle(heading).color,
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(heading.closest('article')!.querySelector('thead')!).display,
        getComputedStyle(heading.closest('article')!.querySelector('caption')!).color,
      ]);
    expect(looks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'table-header-group', 'rgb(86, 91, 101)']);
    await page.emulateMedia({ media: null, colorScheme: 'light' });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    await page.getByRole('button', { name: 'Print or PDF' }).click();
    await page.locator('body[data-printed]').waitFor();
  });

  it('passes once all is read and decided, and the score in the header says so', async () => {
    const { page } = app;
    await page.keyboard.press('Alt+ArrowLeft');
    await review.paragraph(1).waitFor();
    for (const [paragraph, words] of [
      [4, '贈り物'],
      [5, '首脳会談'],
    ] as const) {
      await review.paragraph(paragraph).locator('[lang=ja]').first().click();
      await review.editor(paragraph).waitFor();
      await page.keyboard.press('Control+1');
      await review.paragraph(paragraph).getByText(words).waitFor({ state: 'detached' });
    }
    for (const paragraph of [2, 3, 4, 5, 6]) {
      await review.paragraph(paragraph).locator('[lang=ja]').first().click();
      await page.keyboard.press('Control+Enter');
      await review
        .paragraph(paragraph)
        .and(page.getByRole('article', { name: /Confirmed/ }))
        .waitFor();
    }
    await page.getByRole('banner').getByRole('link', { name: 'MQM 100.0 pass 90' }).waitFor();
    await takePictures(page, 'report-badge');
    await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Open the quality report' }).click();
    await sheet().getByRole('heading', { name: 'Pass' }).waitFor();
    expect(await cellsOf(row('Machine translation'))).toEqual([
      ...['0', '4', '0', '20', '400.0', '60.0', 'below 0', 'below 0'],
    ]);
    await takePictures(page, 'report-pass');
    await page.keyboard.press('Escape');
  });
});

describe.skipIf(browserPath === null)('the quality report in a desktop window', () => {
  it('is written as a PDF where the user says', async () => {
    const { app, page } = await launchDesktop(newFolder());
    try {
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('article').first().waitFor();
      await page.keyboard.press('Alt+6');
      const path = join(newFolder(), 'report.pdf');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path);
      await page.getByRole('button', { name: /PDF/ }).click();
      await page.getByText(path, { exact: false }).first().waitFor();
      const pdf = readFileSync(path);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      // A4 in points.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    } finally {
      await app.close();
    }
  });
});
