import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { fixture, type ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const WRONG_NUMBER = 7;
/** Milliseconds in which whatever is typed is kept. */
const KEPT_WITHIN = 500;
/** A reading on its way to what it becomes, as an input method shows it. */
const READING = ['ｆ', 'ふ', 'ふね', '船'] as const;

// What an input method does, in the words Chromium's own protocol has for it.
describe.skipIf(browserPath === null)('an input method', () => {
  let app: OpenApp;
  let review: ReviewPage;
  let browser: CDPSession;

  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.chooseFiles(fixture('new-pier'));
    await review.dialog.getByLabel(/^Title/).fill('New pier');
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await review.paragraph(WRONG_NUMBER).locator('mark').first().waitFor();
    browser = await app.page.context().newCDPSession(app.page);
    await review.paragraph(WRONG_NUMBER).locator('[data-text=target]').click();
    await review.editor(WRONG_NUMBER).click();
    await app.page.keyboard.press('ControlOrMeta+Home');
  });
  afterAll(() => app?.close());

  const compose = (text: string): Promise<unknown> =>
    browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  /** A key as the browser reports it while an input method has it. */
  const pressComposing = async (key: string, code: string, modifiers = 0): Promise<void> => {
    const event = { key, code, modifiers, windowsVirtualKeyCode: 229 };
    await browser.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
    await browser.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };
  const marked = (): Promise<readonly string[]> =>
    review.editor(WRONG_NUMBER).locator('[data-issue]').allInnerTexts();
  const editorText = (): Promise<string> => review.editor(WRONG_NUMBER).innerText();

  it('composes in the text without moving a mark to other words', async () => {
    const words = await marked();
    expect(words.length).toBeGreaterThan(0);
    for (const text of READING) {
      await compose(text);
      expect(await editorText()).toMatch(new RegExp(`^${text}`));
      expect(await marked()).toEqual(words);
    }
  });

  it('fires no command while it composes', async () => {
    const before = await editorText();
    await pressComposing('Enter', 'Enter', 2);
    await pressComposing('F8', 'F8');
    await pressComposing('Escape', 'Escape');
    await app.page.waitForTimeout(200);
    expect(await editorText()).toBe(before);
    await review.editor(WRONG_NUMBER).and(app.page.locator(':focus')).waitFor();
    await app.page.getByRole('article', { name: new RegExp(`^Paragraph ${WRONG_NUMBER}, Not`) }).waitFor();
  });

  it('keeps what is being composed, and asks no check before it is final', async () => {
    const checks: string[] = [];
    app.page.on('request', request => {
      if (request.url().endsWith('/rpc/unit.check')) checks.push(request.postData() ?? '');
    });
    const draft = app.page.waitForRequest(/\/rpc\/unit\.saveDraft$/);
    await compose('船団');
    const kept = (await draft).postDataJSON().input.text as string;
    expect(kept).toMatch(/^船団/);
    await app.page.waitForTimeout(KEPT_WITHIN);
    expect(checks).toEqual([]);
    await browser.send('Input.insertText', { text: '船団' });
    await expect.poll(() => checks.length).toBeGreaterThan(0);
    expect(checks[0]).toContain('船団');
    expect(await editorText()).toMatch(/^船団/);
  });

  it('leaves nothing behind where it is given up', async () => {
    const before = await editorText();
    await compose('ふ');
    await compose('');
    expect(await editorText()).toBe(before);
  });
});
