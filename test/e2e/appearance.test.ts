import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/accessibility.ts';
import { browserPath } from './support/browser.ts';
import { openReview } from './support/open-review.ts';
import { takePictures } from './support/pictures.ts';
import type { ReviewPage } from './support/review-page.ts';
import type { OpenApp } from './support/shell.ts';

const SOURCE = [
  'Two ports sign an agreement',
  'The two ports signed a bilateral agreement on June 12, after 18 months of talks in which engineers from both sides took part.',
  'About 1.2 billion rubles will be spent on the new pier, said Emma Novak, who heads the harbour office.',
  'The pier will open in spring.',
].join('\n\n');
const TARGET = [
  '二つの港が協定に署名',
  '二つの港は、双方の技術者が加わった18カ月の協議を経て、6月12日に量子協定（Agreement）に署名した。「ニュース」は、ただちに両国へ伝わり、関係者はＡＢＣ埠頭で喜び合った。',
  '新しい桟橋には1.2億ルーブルが使われると、港湾局を率いるEmma Novakは話した。ーーっと長い行の禁則も、ここで確かめられるように文を続ける。',
  '桟橋は春に開く。',
].join('\n\n');

describe.skipIf(browserPath === null)('the appearance', () => {
  let app: OpenApp;
  let review: ReviewPage;
  beforeAll(async () => {
    ({ app, review } = await openReview());
    await review.pasteArticle({ source: SOURCE, target: TARGET });
  });
  afterAll(() => app?.close());

  const targetSize = (): Promise<string> =>
    review
      .paragraph(4)
      .locator('[lang=ja]')
      .first()
      .evaluate(element => getComputedStyle(element).fontSize);
  const command = async (query: string): Promise<void> => {
    const field = app.page.getByRole('combobox', { name: 'Search commands and articles' });
    await app.page.keyboard.press('Control+K');
    await field.fill(query);
    await app.page.locator('[role=option][data-highlighted]').waitFor();
    await app.page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
  };
  /** Boxes of a row, of the row below, and of the first and last line of its translation. */
  const boxes = (position: number): Promise<readonly number[]> =>
    review.paragraph(position).evaluate(row => {
      const text = row.querySelector('.cm-content') ?? row.querySelector('[data-text=target]');
      const texts = text ? document.createTreeWalker(text, NodeFilter.SHOW_TEXT) : null;
      const lines: DOMRect[] = [];
      for (let node = texts?.nextNode(); node; node = texts?.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        lines.push(...range.getClientRects());
      }
      const [first] = lines;
      const last = lines.toSorted((a, b) => a.bottom - b.bottom).at(-1);
      const next = row.closest('li')?.nextElementSibling?.getBoundingClientRect();
      const { top, height } = row.getBoundingClientRect();
      return [top, height, next?.top, first?.left, first?.top, last?.bottom].map(
        value => value ?? Number.NaN,
      );
    });

  /** By how much each of these moves when the row becomes active. */
  const shift = async (position: number): Promise<readonly number[]> => {
    await review.paragraph(4).locator('[lang=ja]').first().click();
    await review.editor(4).waitFor();
    await app.page.keyboard.press('Escape');
    const before = await boxes(position);
    await review.paragraph(position).locator('[lang=ja]').first().click();
    await review.editor(position).waitFor();
    await app.page.evaluate(() => new Promise(requestAnimationFrame));
    const after = await boxes(position);
    return before.map((value, index) => Math.abs(value - (after[index] ?? Number.NaN)));
  };

  const moves = async (position: number, setting: string): Promise<readonly string[]> => {
    const off = await shift(position);
    if (off.every(value => value <= 0.05)) return [];
    return [`${setting}, row ${position}: ${off.map(value => value.toFixed(2)).join(' ')}`];
  };

  it('changes the size of the texts by key, within bounds, and says so nowhere but in the texts', async () => {
    const { page } = app;
    await review.paragraph(2).locator('[lang=ja]').first().click();
    await review.editor(2).waitFor();
    expect(await targetSize()).toBe('15px');
    await page.keyboard.press('Control+=');
    await expect.poll(targetSize).toBe('17px');
    for (let press = 0; press < 4; press++) await page.keyboard.press('Control++');
    await expect.poll(targetSize).toBe('23px');
    await takePictures(page, 'text-largest');
    for (let press = 0; press < 6; press++) await page.keyboard.press('Control+-');
    await expect.poll(targetSize).toBe('13.5px');
    await page.keyboard.press('Control+0');
    await expect.poll(targetSize).toBe('15px');
    // The keyboard never left the text.
    expect(await review.editor(2).evaluate(editor => editor === document.activeElement)).toBe(true);
  });

  it('cuts nothing off at the right of the header, whoever works in however small a window', async () => {
    const { page } = app;
    const cut: string[] = [];
    for (const role of ['Editor', 'Translator'] as const) {
      await review.actAs(role);
      for (const width of [900, 1024, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const outside = await page
          .getByRole('banner')
          .getByRole('button')
          .evaluateAll(buttons =>
            buttons
              .filter(button => button.getBoundingClientRect().right > innerWidth)
              .map(button => button.getAttribute('aria-label') ?? button.textContent),
          );
        cut.push(...outside.map(name => `${role} ${width}: ${name}`));
      }
    }
    expect(cut).toEqual([]);
  });

  it('no row moves by a pixel when it becomes active, at any size and line height', async () => {
    const { page } = app;
    // High enough for the largest rows: nothing is scrolled to.
    await page.setViewportSize({ width: 1280, height: 1500 });
    const moved: string[] = [];
    for (const line of ['tight', 'wide', 'normal']) {
      await command(`line height ${line}`);
      for (let step = 0; step < 4; step++) await page.keyboard.press('Control+-');
      for (const size of [1, 2, 3, 4, 5]) {
        moved.push(...(await moves(2, `${line} ${size}`)), ...(await moves(3, `${line} ${size}`)));
        await page.keyboard.press('Control+=');
      }
    }
    expect(moved).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('keeps the active row where it is while the texts grow', async () => {
    const { page } = app;
    await review.openLibrary();
    await review.openArticle(/ウラジオストク/);
    await page.keyboard.press('Escape');
    const row = page.locator('[data-unit][aria-current=true]');
    for (let press = 0; press < 9; press++) await page.keyboard.press('Control+ArrowDown');
    // In the middle of the window there is room on both sides.
    await row.evaluate(element => element.scrollIntoView({ block: 'center' }));
    const top = async (): Promise<number> => (await row.boundingBox())?.y ?? Number.NaN;
    const settled = () =>
      page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    await settled();
    const before = await top();
    for (const key of ['Control+-', 'Control+-', 'Control+=', 'Control+=', 'Control+0']) {
      await page.keyboard.press(key);
      await settled();
      expect(Math.abs((await top()) - before)).toBeLessThan(2);
    }
    await review.openLibrary();
    await review.openArticle(/二つの港/);
    await review.paragraph(4).waitFor();
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+=');
  });

  it('keeps what was chosen through a reload, and shows it in the settings', async () => {
    const { page } = app;
    await page.reload();
    await review.paragraph(1).waitFor();
    expect(await targetSize()).toBe('23px');
    await command('open settings');
    await review.dialog.getByRole('tab', { name: 'Appearance' }).click();
    await review.dialog.getByRole('button', { name: 'Largest', pressed: true }).waitFor();
    await takePictures(page, 'appearance-largest');
    await review.dialog.getByRole('button', { name: 'Normal' }).first().click();
    await review.dialog.getByRole('button', { name: 'Wide' }).click();
    await takePictures(page, 'appearance');
    expect(await seriousViolations(page)).toEqual([]);
    await review.dialog.getByRole('button', { name: 'Normal' }).last().click();
    await page.keyboard.press('Escape');
    await review.dialog.waitFor({ state: 'detached' });
  });

  it('has a high contrast, by choice and where the system asks for it', async () => {
    const { page } = app;
    const contrast = () => page.evaluate(() => document.documentElement.dataset['contrast'] ?? 'ordinary');
    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(contrast).toBe('more');
    await page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(contrast).toBe('ordinary');
    await command('theme high contrast');
    await expect.poll(contrast).toBe('more');
    await takePictures(page, 'contrast');
    expect(await seriousViolations(page)).toEqual([]);
    await command('theme system');
    await page.emulateMedia({ forcedColors: 'active' });
    await takePictures(page, 'forced-colors');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('keeps still where the reader or the system asks for it', async () => {
    const { page } = app;
    const duration = () =>
      page
        .getByRole('button', { name: 'Export', exact: true })
        .evaluate(button => getComputedStyle(button).transitionDuration);
    expect(await duration()).toContain('0.12s');
    await command('reduce motion');
    await expect.poll(duration).toBe('1e-05s');
    await command('reduce motion');
    await expect.poll(duration).toContain('0.12s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(duration).toBe('1e-05s');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('in a narrow window, brings the inspector to whoever goes to an issue', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1024, height: 768 });
    await review.inspector.waitFor({ state: 'detached' });
    const icon = review.paragraph(2).locator('[data-gravest]');
    expect(await icon.getAttribute('title')).toMatch(/^Critical/);
    await icon.click();
    await review.inspector.getByRole('heading', { name: /量子/ }).waitFor();
    // Whoever has closed it has the texts alone from then on.
    await page.getByRole('banner').getByRole('button', { expanded: true }).last().click();
    await review.inspector.waitFor({ state: 'detached' });
    await page.keyboard.press('F8');
    await review.paragraph(3).and(page.locator('[aria-current=true]')).waitFor();
    expect(await review.inspector.count()).toBe(0);
  });
});
