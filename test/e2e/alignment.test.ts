import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { httpShell } from './support/http-shell.ts';
import { takePictures } from './support/pictures.ts';
import { newFolder } from './support/project.ts';
import { fixture, type ReviewPage, reviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

/** Tall enough for every row of the article to be there. */
const TALL = { width: 1280, height: 2400 };
const TYPED = '手で足した語';

type Row = readonly [source: string, target: string];

const rowsOf = (page: Page): Promise<readonly Row[]> =>
  page.locator('[data-unit]').evaluateAll(rows =>
    rows.map(row => {
      const text = (side: string): string => {
        const lines = row.querySelectorAll(`[data-text="${side}"] .cm-line`);
        const place = row.querySelector(`[data-text="${side}"]`);
        return lines.length > 0
          ? [...lines].map(line => line.textContent).join('\n')
          : (place?.textContent ?? '');
      };
      return [text('source'), text('target')] as const;
    }),
  );

/** What is written, in whatever units, with the white space of the joints left out. */
const written = (rows: readonly Row[], side: 0 | 1): string =>
  rows
    .map(row => row[side])
    .join('')
    .replace(/\s/g, '');

// One reviewer's way through an article whose paragraphs are linked wrongly, each step after the one before it.
describe.skipIf(browserPath === null)('the alignment', () => {
  let app: OpenApp;
  let review: ReviewPage;
  let asImported: readonly Row[];
  let asEdited: readonly Row[];
  let edits = 0;

  const press = (key: string): Promise<void> => app.page.keyboard.press(key);
  const told = (text: string | RegExp): Promise<void> => review.notice(text).waitFor();
  const rows = (): Promise<readonly Row[]> => rowsOf(app.page);
  /** Goes to a paragraph's row, outside its text. */
  const goTo = async (position: number): Promise<void> => {
    await review.paragraph(position).focus();
    await review.paragraph(position).click({ position: { x: 8, y: 8 } });
    await review.paragraph(position).focus();
  };
  const edit = async (key: string, position: number, notice: string | RegExp): Promise<void> => {
    await goTo(position);
    await press(key);
    await told(notice);
    edits += 1;
  };

  beforeAll(async () => {
    app = await httpShell.open(newFolder());
    review = reviewPage(app.page);
    await review.chooseFiles(fixture('new-pier'));
    await review.dialog.getByRole('button', { name: 'Import', exact: true }).click();
    await review.paragraph(1).waitFor();
    await app.page.setViewportSize(TALL);
    await review.paragraph(10).waitFor();
    asImported = await rows();
  });
  afterAll(() => app?.close());

  it('merges with the paragraph below', async () => {
    await edit('Alt+Shift+ArrowDown', 2, 'Merged paragraphs 2 and 3');
    const now = await rows();
    expect(now).toHaveLength(asImported.length - 1);
    expect(now[1]?.[1]).toBe(`${asImported[1]?.[1]}\n${asImported[2]?.[1]}`);
  });

  it('proposes where a paragraph falls apart, and splits it there', async () => {
    await review.editor(3).or(review.paragraph(3).locator('[data-text=target]')).first().click();
    await review.editor(3).waitFor();
    await press('ControlOrMeta+Home');
    await press('Alt+Shift+Enter');
    const dialog = app.page.getByRole('dialog', { name: 'Split paragraph 3' });
    await dialog.waitFor();
    expect(await seriousViolations(app.page)).toEqual([]);
    await takePictures(app.page, 'alignment-split');
    await app.page.setViewportSize(TALL);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await press('Alt+Shift+Enter');
    await dialog.waitFor();
    await press('Enter');
    await told('Split paragraph 3 in two');
    edits += 1;
    const now = await rows();
    expect(now).toHaveLength(asImported.length);
    expect(now[2]?.[1]).toMatch(/。$/);
    expect(written(now, 0)).toBe(written(asImported, 0));
    expect(written(now, 1)).toBe(written(asImported, 1));
  });

  it('moves a translation to the paragraph below, and swaps two', async () => {
    await edit('Alt+Shift+PageDown', 5, 'Moved translation from paragraph 5 to paragraph 6');
    const before = await rows();
    expect(before[4]?.[1]).not.toContain(asImported[4]?.[1]);
    await edit('Alt+Shift+X', 7, 'Swapped the translations of paragraphs 7 and 8');
    // Rows stand in the order of the translation.
    const swapped = (await rows()).slice(6, 8);
    expect(swapped).toContainEqual([before[6]?.[0], before[7]?.[1]]);
    expect(swapped).toContainEqual([before[7]?.[0], before[6]?.[1]]);
  });

  it('takes out what is not in the source, and links it again', async () => {
    await edit('Alt+Shift+Delete', 1, /^Took the translation of paragraph 1 out/);
    await review.paragraph(2).getByText('Left out of exports').waitFor();
    await goTo(2);
    await press('Alt+Shift+L');
    await app.page.getByRole('toolbar', { name: /^Link with/ }).waitFor();
    await press('ArrowUp');
    await app.page.getByRole('button', { name: 'Link with paragraph 1' }).waitFor();
    expect(await seriousViolations(app.page)).toEqual([]);
    await press('Enter');
    await told('Linked paragraphs 1 and 2');
    edits += 1;
    expect((await rows())[0]).toEqual(asImported[0]);
  });

  it('merges by a button between two rows, and moves what is dragged', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Merge paragraphs 1 and 2' }).click();
    await told('Merged paragraphs 1 and 2');
    await review.paragraph(1).hover();
    const handle = page.getByRole('button', { name: 'Move part 3 of the translation of paragraph 1' });
    const from = await handle.boundingBox();
    const to = await review.paragraph(2).boundingBox();
    if (!from || !to) throw new Error('the paragraph and its handle should be on the screen');
    const before = await rows();
    const drag = async (end: () => Promise<void>): Promise<void> => {
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + 700, to.y + to.height / 2, { steps: 8 });
      await end();
    };
    await drag(async () => {
      await press('Escape');
      await page.mouse.up();
    });
    expect(await rows()).toEqual(before);
    await drag(() => page.mouse.up());
    await told('Moved translation from paragraph 1 to paragraph 2');
    edits += 2;
    expect((await rows())[0]?.[1]).toBe(`${asImported[0]?.[1]}\n${asImported[1]?.[1]}`);
  });

  it('offers all of it in a menu, and is accessible', async () => {
    await goTo(3);
    await press('Alt+Shift+M');
    const menu = app.page.getByRole('menu', { name: 'Alignment of paragraph 3' });
    await menu.getByRole('menuitem', { name: /^Merge with the paragraph above/ }).waitFor();
    await menu.getByRole('menuitem', { name: /^Undo: Paragraph moved/ }).waitFor();
    expect(await seriousViolations(app.page)).toEqual([]);
    await press('Escape');
    await menu.waitFor({ state: 'detached' });
    asEdited = await rows();
  });

  it('takes all of it back, and brings all of it again', async () => {
    await goTo(3);
    // Keys are faster than the core; each waits for its turn.
    for (let left = edits; left > 0; left--) await press('ControlOrMeta+Z');
    await press('Alt+Shift+Z');
    await told('There is nothing to undo');
    expect(await rows()).toEqual(asImported);
    for (let left = edits; left > 0; left--) await press('Alt+Shift+Y');
    await press('Alt+Shift+Y');
    await told('There is nothing to redo');
    expect(await rows()).toEqual(asEdited);
  });

  it('stores what was just typed before it merges, and keeps it in the history', async () => {
    const { page } = app;
    await review.paragraph(3).locator('[data-text=target]').click();
    await review.editor(3).waitFor();
    await page.keyboard.type(TYPED);
    await press('Alt+Shift+ArrowUp');
    await told('Merged paragraphs 2 and 3');
    expect((await rows())[1]?.[1]).toContain(TYPED);
    await review.inspector.getByRole('tab', { name: 'History' }).click();
    await review.inspector.getByText('Paragraphs merged').first().waitFor();
    await press('Alt+Shift+X');
    await told('An edited translation can only be merged and split.');
    await press('Alt+Shift+Z');
    await told(/^Undone/);
    expect((await rows())[2]?.[1]).toContain(TYPED);
  });

  it('aligns the rest anew, and leaves alone what was done by hand', async () => {
    const before = await rows();
    await app.page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
    await app.page.getByRole('menuitem', { name: 'Align the other paragraphs again' }).click();
    await told('The other paragraphs were aligned again, and nothing changed');
    expect(await rows()).toEqual(before);
  });
});
