import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { desktopShell } from './support/desktop-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { fixture, type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TITLE = 'New pier';
const WRONG_NUMBER = 7;
const WRONG_REGISTER = 9;
const STRAY_SPACE = 10;
const CORRECTED = '1974年に建造された古い船は車を12台までしか運べず、運転手はしばしば何時間も待つ。';
const WITHOUT_SPACE = '夜の大半は雨が降っていた。';

// One person's way through the app with a pointer, each step after the one before it.
describe.skipIf(browserPath === null)('the app in a desktop window', () => {
  const folder = newFolder();
  let app: OpenApp;
  let review: ReviewPage;

  beforeAll(async () => {
    app = await desktopShell.open(folder);
    review = reviewPage(app.page);
  });
  afterAll(() => app?.close());

  it('shows the sample article, analysed, on the first run', async () => {
    const line = app.page.getByRole('row').filter({ has: app.page.getByRole('link') });
    await line
      .getByTitle(/Critical|Major|Minor/)
      .first()
      .waitFor();
    expect(await line.count()).toBe(1);
    await takePictures(app.page, 'desktop-library');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('speaks Japanese and English', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Settings' }).click();
    await review.dialog.getByText('日本語', { exact: true }).click();
    await page.getByRole('heading', { name: '設定' }).waitFor();
    await review.dialog.getByText('English', { exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('says when source and translation are swapped, and swaps them', async () => {
    await review.pasteTexts({
      source: '港は月曜日に再開した。船は満員だった。',
      target: 'The harbour reopened on Monday. The ship was full.',
    });
    await review.dialog.getByRole('button', { name: 'Swap source and translation' }).last().click();
    await review.dialog.getByText(/^English · 1 paragraphs?/).waitFor();
    await review.dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('imports two files and analyses them', async () => {
    await review.chooseFiles(fixture('new-pier'));
    await review.dialog.getByLabel(/^Title/).fill(TITLE);
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await app.page.getByRole('heading', { name: TITLE }).waitFor();
    await review
      .paragraph(WRONG_NUMBER)
      .and(app.page.getByRole('article', { name: /issue/ }))
      .waitFor();
    await takePictures(app.page, 'desktop-article');
  });

  it('explains a marked issue', async () => {
    await review.paragraph(WRONG_NUMBER).locator('mark').last().click();
    const card = review.inspector.getByRole('region', { name: /120/ });
    await card.getByRole('heading', { name: /120/ }).waitFor();
    await takePictures(app.page, 'desktop-issue');
    expect(await seriousViolations(app.page)).toEqual([]);
  });

  it('takes a correction by keyboard, and the issue goes', async () => {
    await review.editor(WRONG_NUMBER).click();
    await app.page.keyboard.press('ControlOrMeta+A');
    await app.page.keyboard.type(CORRECTED);
    await review.inspector.getByText('This paragraph has no open issues.').waitFor();
    await app.page.keyboard.press('ControlOrMeta+Enter');
    await app.page.getByRole('article', { name: `Paragraph ${WRONG_NUMBER}, Confirmed` }).waitFor();
  });

  it('inserts a proposal with one key', async () => {
    await review.paragraph(STRAY_SPACE).locator('mark').last().click();
    await review.inspector
      .getByRole('button', { name: /^Change to/ })
      .first()
      .waitFor();
    await app.page.keyboard.press('ControlOrMeta+1');
    await review.paragraph(STRAY_SPACE).getByText(WITHOUT_SPACE).waitFor();
  });

  it('dismisses an issue with a reason', async () => {
    await review.paragraph(WRONG_REGISTER).locator('mark').last().click();
    await review.inspector.getByRole('button', { name: /^Dismiss/ }).click();
    await app.page.getByRole('button', { name: /^House style/ }).click();
    await review.inspector.getByText('1 dismissed').waitFor();
  });

  it('does not let an unapproved article out', async () => {
    await review.openExport();
    await review.dialog.getByText('10 paragraphs are not approved').waitFor();
    expect(await review.dialog.getByRole('button', { name: 'Export' }).isDisabled()).toBe(true);
    await takePictures(app.page, 'desktop-export');
    await review.dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  it('goes from the translator to the editor, who approves it', async () => {
    await app.page.getByRole('button', { name: 'Submit' }).click();
    await app.page.getByRole('banner').getByText('Submitted', { exact: true }).waitFor();
    await review.actAs('Editor');
    await app.page.getByRole('button', { name: 'Approve article' }).click();
    await review.dialog.getByRole('button', { name: 'Approve anyway' }).click();
    await app.page
      .getByRole('progressbar', { name: /^10 approved/ })
      .first()
      .waitFor();
  });

  it('exports the corrected text', async () => {
    await review.openExport();
    const text = await app.saved(() => review.dialog.getByRole('button', { name: 'Export' }).click());
    expect(text).toContain(CORRECTED);
    expect(text).toContain(WITHOUT_SPACE);
    expect(text).not.toContain('120台');
    expect(text.trim().split(/\n\n+/)).toHaveLength(10);
  });

  it('has all of it after a restart', async () => {
    await app.close();
    app = await desktopShell.open(folder);
    review = reviewPage(app.page);
    await review.openArticle(TITLE);
    await review.paragraph(WRONG_NUMBER).getByText(CORRECTED).waitFor();
    await review.paragraph(STRAY_SPACE).getByText(WITHOUT_SPACE).waitFor();
    await app.page
      .getByRole('progressbar', { name: /^10 approved/ })
      .first()
      .waitFor();
    await review.paragraph(WRONG_REGISTER).click();
    await review.inspector.getByText('1 dismissed').waitFor();
    await review.inspector.getByRole('tab', { name: 'History' }).click();
    await review.inspector.getByText(/House style/).waitFor();
  });
});
