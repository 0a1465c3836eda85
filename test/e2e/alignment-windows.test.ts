import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { newFolder } from './support/project.ts';
import { fixture, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TYPED = '打ちかけ';

describe.skipIf(browserPath === null)('two windows on one article', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await httpShell.open(newFolder());
  });
  afterAll(() => app?.close());

  it('what is typed in one follows its words when the other merges them', async () => {
    const first = reviewPage(app.page);
    await first.chooseFiles(fixture('new-pier'));
    await first.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await first.paragraph(3).waitFor();

    const other = await app.page.context().newPage();
    const second = reviewPage(other);
    await other.goto(app.page.url());
    await second.paragraph(2).click({ position: { x: 8, y: 8 } });
    await second.paragraph(2).focus();

    await first.paragraph(3).locator('[data-text=target]').click();
    await first.editor(3).waitFor();
    await app.page.keyboard.type(TYPED);
    await other.keyboard.press('Alt+Shift+ArrowDown');
    await other.getByText('Merged paragraphs 2 and 3').waitFor();

    // The keyboard has gone along: the next word stands behind the first.
    await first.editor(2).getByText(TYPED).waitFor();
    await app.page.keyboard.type('の続き');
    await first.paragraph(5).click({ position: { x: 8, y: 8 } });
    await second.paragraph(2).getByText(`${TYPED}の続き`).waitFor();
    expect(await other.locator('[data-unit]').count()).toBe(await app.page.locator('[data-unit]').count());
  });
});
