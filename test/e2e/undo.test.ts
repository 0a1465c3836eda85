import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import { fixture, type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TYPED = '書き足した文。';
const TYPED_ELSEWHERE = '別の窓で書いた文。';
const TEXT = 2;
const CONFIRMED = 4;
const WRONG_NUMBER = 7;
const STRAY_SPACE = 10;
const WITHOUT_SPACE = '夜の大半は雨が降っていた。';

// One person's afternoon, each step after the one before it.
describe.skipIf(browserPath === null)('undoing what was done last', () => {
  let app: OpenApp;
  let review: ReviewPage;

  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.chooseFiles(fixture('new-pier'));
    await review.dialog.getByLabel(/^Title/).fill('New pier');
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await review.paragraph(1).waitFor();
  });
  afterAll(() => app?.close());

  const press = (key: string): Promise<void> => app.page.keyboard.press(key);
  const told = (text: string | RegExp): Promise<void> => review.notice(text).waitFor();
  const textOf = (position: number): Promise<string> =>
    review.paragraph(position).locator('[lang=ja]').first().innerText();
  const write = async (page: ReviewPage, position: number, text: string): Promise<void> => {
    await page.paragraph(position).locator('[data-text=target]').click();
    await page.editor(position).click();
    await page.page.keyboard.press('ControlOrMeta+End');
    await page.page.keyboard.type(text);
  };
  const isActive = (position: number): Promise<void> =>
    app.page
      .getByRole('article', { name: new RegExp(`^Paragraph ${position},`) })
      .and(app.page.locator('[aria-current=true]'))
      .waitFor();

  it('takes the text of a paragraph that was left back, goes there, and brings it again', async () => {
    const before = await textOf(TEXT);
    await write(review, TEXT, TYPED);
    await press('ControlOrMeta+ArrowDown');
    await isActive(TEXT + 1);
    await press('Escape');
    await press('ControlOrMeta+Z');
    await told('Undone: text of paragraph 2');
    await isActive(TEXT);
    expect(await textOf(TEXT)).toBe(before);
    await takePictures(app.page, 'undo-text');
    await press('ControlOrMeta+Y');
    await told('Redone: text of paragraph 2');
    expect(await textOf(TEXT)).toBe(before + TYPED);
  });

  it('takes back what was typed a moment ago, before it was stored', async () => {
    await write(review, TEXT + 1, TYPED);
    await press('Escape');
    await press('ControlOrMeta+Z');
    await told('Undone: text of paragraph 3');
    expect(await textOf(TEXT + 1)).not.toContain(TYPED);
  });

  it('leaves the keys to the text while somebody writes', async () => {
    await write(review, TEXT + 1, TYPED);
    await press('ControlOrMeta+Z');
    await review
      .editor(TEXT + 1)
      .and(app.page.locator(':focus'))
      .waitFor();
    expect(await review.editor(TEXT + 1).innerText()).not.toContain(TYPED);
    expect(await textOf(TEXT)).toContain(TYPED);
    await press('Escape');
  });

  it('undoes confirmation, dismissal and suggestion in turn, newest first', async () => {
    const withSpace = await textOf(STRAY_SPACE);
    await review.paragraph(CONFIRMED).locator('[data-text=target]').click();
    await press('ControlOrMeta+Enter');
    await app.page.getByRole('article', { name: `Paragraph ${CONFIRMED}, Confirmed` }).waitFor();
    await review.paragraph(WRONG_NUMBER).locator('mark').last().click();
    await review.inspector
      .getByRole('button', { name: /^Dismiss/ })
      .first()
      .click();
    await app.page.getByRole('button', { name: /^House style/ }).click();
    await review.inspector.getByText('1 dismissed').waitFor();
    await review.paragraph(STRAY_SPACE).locator('mark').last().click();
    await review.inspector
      .getByRole('button', { name: /^Change to/ })
      .first()
      .waitFor();
    await press('ControlOrMeta+1');
    await review.paragraph(STRAY_SPACE).getByText(WITHOUT_SPACE).waitFor();
    await told(/^(Changed|Removed)/);

    await press('Alt+Shift+Z');
    await told('Undone: suggestion accepted in paragraph 10');
    await review.editor(STRAY_SPACE).waitFor();
    expect(await review.editor(STRAY_SPACE).innerText()).toBe(withSpace);
    await press('Escape');
    await press('ControlOrMeta+Z');
    await told('Undone: issue dismissed in paragraph 7');
    await isActive(WRONG_NUMBER);
    await review.inspector.getByText('1 dismissed').waitFor({ state: 'detached' });
    await press('ControlOrMeta+Z');
    await told('Undone: paragraph 4 confirmed');
    await app.page.getByRole('article', { name: new RegExp(`^Paragraph ${CONFIRMED}, Not`) }).waitFor();

    await press('ControlOrMeta+Y');
    await told('Redone: paragraph 4 confirmed');
    await app.page.getByRole('article', { name: `Paragraph ${CONFIRMED}, Confirmed` }).waitFor();
    await press('ControlOrMeta+Y');
    await told('Redone: issue dismissed in paragraph 7');
    await press('ControlOrMeta+Y');
    await told('Redone: suggestion accepted in paragraph 10');
    await review.paragraph(STRAY_SPACE).getByText(WITHOUT_SPACE).waitFor();
  });

  it('brings back the confirmation that a change took away', async () => {
    const confirmed = app.page.getByRole('article', { name: `Paragraph ${CONFIRMED}, Confirmed` });
    await write(review, CONFIRMED, TYPED);
    await press('Escape');
    await press('ControlOrMeta+ArrowDown');
    await confirmed.waitFor({ state: 'detached' });
    await press('Alt+Shift+Z');
    await told('Undone: text of paragraph 4');
    await confirmed.waitFor();
    expect(await review.editor(CONFIRMED).innerText()).not.toContain(TYPED);
    await press('Alt+Shift+Y');
    await told('Redone: text of paragraph 4');
    await confirmed.waitFor({ state: 'detached' });
    await press('Escape');
  });

  it('has changes of the alignment in the same line', async () => {
    await review.paragraph(8).locator('[lang=en]').click();
    await press('Escape');
    await press('Alt+Shift+ArrowDown');
    await told('Merged paragraphs 8 and 9');
    await write(review, 1, TYPED);
    await press('Escape');
    await press('Alt+Shift+Z');
    await told('Undone: text of paragraph 1');
    await press('Alt+Shift+Z');
    await told('Undone: Paragraphs merged');
    await app.page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await app.page.getByRole('menuitem', { name: 'Redo: Paragraphs merged' }).waitFor();
    await app.page.getByRole('menuitem', { name: 'Undo: text of paragraph 4' }).waitFor();
    expect(await seriousViolations(app.page)).toEqual([]);
    await press('Escape');
  });

  it('says so where somebody else changed the paragraph, and goes on with what was before it', async () => {
    await write(review, 5, TYPED);
    await press('ControlOrMeta+ArrowDown');
    await isActive(6);
    await press('Escape');
    const other = reviewPage(await app.page.context().newPage());
    await other.page.goto(app.page.url());
    await write(other, 5, TYPED_ELSEWHERE);
    await other.page.keyboard.press('ControlOrMeta+ArrowDown');
    await review.paragraph(5).getByText(TYPED_ELSEWHERE).waitFor();
    await other.page.close();
    await press('ControlOrMeta+Z');
    await told('Not undone, the paragraph was changed in the meantime: text of paragraph 5');
    expect(await textOf(5)).toContain(TYPED_ELSEWHERE);
    await press('ControlOrMeta+Z');
    await told('Undone: text of paragraph 4');
  });
});
