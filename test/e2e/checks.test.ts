import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { fixture, type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const TITLE = 'New pier';
const WRONG_REGISTER = 9;
const HOMOPHONE = 5;

/** Writes what reviewers said of a standing mark on earlier days: mostly that it is right as it is. */
function dismissOften(databasePath: string, checkId: string, times: number): void {
  const db = new Database(databasePath);
  const on = db.prepare('SELECT * FROM seen_annotation WHERE check_id = ?').get(checkId) as {
    readonly unit_id: string;
    readonly reports: string;
  };
  const insert = db.prepare(
    `INSERT INTO decision (unit_id, fingerprint, check_id, quote, verdict, scope, reason, comment, by_actor, at, reports)
     VALUES (?, ?, ?, ?, ?, 'here', ?, '', 'translator', ?, ?)`,
  );
  const reasons = ['correct-as-is', 'house-style', 'not-worth-it', 'wrong-alignment'];
  for (let i = 0; i < times; i++) {
    const accepted = i % 6 === 0;
    const reports = on.reports.replaceAll(/"(fingerprint|place)":"[^"]*"/g, `"$1":"past ${i}"`);
    const at = `2026-01-0${1 + (i % 5)}T00:00:${10 + (i % 50)}.${100 + i}Z`;
    const reason = accepted ? null : reasons[i % reasons.length];
    insert.run(
      on.unit_id,
      `past ${i}`,
      checkId,
      `${i}`,
      accepted ? 'accepted' : 'dismissed',
      reason,
      at,
      reports,
    );
  }
  db.close();
}

describe.skipIf(browserPath === null)('checks and what they learn', () => {
  const folder = newFolder();
  let app: OpenApp;
  let review: ReviewPage;
  const open = async (): Promise<void> => {
    app = await httpShell.open(folder);
    review = reviewPage(app.page);
  };
  beforeAll(open);
  afterAll(() => app?.close());

  it('dismisses with two keys, and with arrows as far as one likes', async () => {
    const { page } = app;
    await review.chooseFiles(fixture('new-pier'));
    await review.dialog.getByLabel(/^Title/).fill(TITLE);
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await review.paragraph(WRONG_REGISTER).locator('mark').last().click();
    await page.keyboard.press('ControlOrMeta+i');
    await page.getByRole('radio', { name: 'Only here' }).waitFor();
    await page.keyboard.press('2');
    await review.inspector.getByText('1 dismissed').waitFor();

    await review.paragraph(HOMOPHONE).locator('mark').last().click();
    await page.keyboard.press('ControlOrMeta+i');
    await page.getByRole('radio', { name: 'Only here' }).waitFor();
    const top = (await page.getByText('Why dismiss it?').boundingBox())?.y;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'This rendering in every article' }).isChecked()).toBe(true);
    expect((await page.getByText('Why dismiss it?').boundingBox())?.y).toBe(top);
    await takePictures(page, 'checks-dismiss');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('1');
    const notices = page.getByRole('region', { name: 'Notifications' }).getByRole('dialog');
    const told = notices.filter({ hasText: 'in every article' });
    await told.waitFor();
    const notice = await told.boundingBox();
    const confirm = await page.getByRole('button', { name: 'Confirm and go on' }).boundingBox();
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(confirm!.y);
    await review.inspector.getByText('1 dismissed').click();
    await review.inspector.getByText('This rendering in every article').waitFor();
    await takePictures(page, 'checks-dismissed');
  });

  it('proposes to switch off what is nearly always dismissed, in the inspector and in the settings', async () => {
    await app.close();
    dismissOften(join(folder, 'taiyaku.db'), 'register-mix', 80);
    await open();
    const { page } = app;
    await review.openArticle(TITLE);
    await review.paragraph(WRONG_REGISTER).click();
    await review.inspector.getByText(/^Most marks/).waitFor();
    await takePictures(page, 'checks-proposal');
    await review.inspector.getByRole('button', { name: 'Later' }).click();
    await review.inspector.getByText(/^Most marks/).waitFor({ state: 'detached' });

    await review.openLibrary();
    await page.getByRole('button', { name: 'Settings' }).click();
    await review.dialog.getByRole('tab', { name: 'Checks' }).click();
    await review.dialog.getByText(/^Most marks/).waitFor();
    await takePictures(page, 'checks-settings');
    expect(await seriousViolations(page)).toEqual([]);
    await review.dialog.getByRole('button', { name: 'Switch off' }).click();
    const switched = review.dialog.getByRole('switch', { checked: false });
    await switched.first().waitFor();
    await review.dialog.locator('summary').nth(10).click();
    await review.dialog.locator('details[open]').scrollIntoViewIfNeeded();
    await takePictures(page, 'checks-settings-off');
    await page.getByRole('button', { name: 'Undo' }).click();
    await review.dialog.getByText(/^Most marks/).waitFor({ state: 'detached' });
    await review.dialog.getByRole('tab', { name: 'General' }).click();
    await review.dialog.getByText('日本語', { exact: true }).click();
    await review.dialog.getByRole('tab', { name: '検査' }).click();
    await review.dialog.locator('summary').first().click();
    await takePictures(page, 'checks-settings-ja');
    await page.keyboard.press('Escape');
    await review.articleLink(TITLE).click();
    await page.locator('article mark').last().click();
    await page.keyboard.press('ControlOrMeta+i');
    await page.getByRole('radio', { name: 'ここだけ' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await takePictures(page, 'checks-dismiss-ja');
  });
});
