import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { installProbe, readTiming } from './page-probe.ts';

const KEYS = 60;
const ISSUES = 24;
const CONFIRMATIONS = 12;
/** A fast typist's time between keys (ms). */
const KEY_REST = 80;
/** Time for whatever an action leaves behind (ms): the next one is not to pay for it. */
const REST = 400;
const PLAIN_FRAMES = 120;
const WHEEL_TURNS = 250;
const WHEEL_STEP = 700;

const wait = (page: Page, time: number): Promise<void> => page.waitForTimeout(time);

/** Goes to the list of articles, loaded anew: nothing is known of an article but what the core keeps. */
async function openLibrary(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('table').getByRole('link').first().waitFor();
  await wait(page, REST);
}

/**
 * From a click on an article in the list until its first row in view is painted with its text; then a click on the
 * row below must make that one active, which counts as well.
 */
export async function measureOpening(page: Page, address: string, title: string): Promise<number> {
  await openLibrary(page, address);
  await page.evaluate(() =>
    window.probe.arm('click', () => {
      const row = document.querySelector('[data-unit] [lang=en]');
      return window.probe.isInView(row) && row?.textContent !== '';
    }),
  );
  await page.getByRole('table').getByRole('link', { name: title }).click();
  const painted = await readTiming(page);
  const active = await page.evaluate(async () => {
    const start = performance.now();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-unit]')];
    const other = rows.find(row => row.ariaCurrent !== 'true');
    if (!other) return Number.NaN;
    other.querySelector<HTMLElement>('[lang=en]')?.click();
    const id = other.dataset['unit']!;
    while (document.querySelector(`[data-unit="${id}"]`)?.ariaCurrent !== 'true')
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  return painted + active;
}

/** Opens an article for the measurements that follow, and lets it come to rest. */
export async function settleOn(page: Page, address: string, title: string): Promise<void> {
  await openLibrary(page, address);
  await page.getByRole('table').getByRole('link', { name: title }).click();
  await page.locator('[data-unit]').first().waitFor();
  // Of a long article the rows in view come first.
  await page.waitForFunction(() => document.querySelector('[data-grid] [class*=coming]') === null);
  await wait(page, 4 * REST);
}

/** From each key until its character is painted, in the editor that has the keyboard. */
async function timeKeys(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < KEYS; at++) {
    await page.evaluate(() => {
      const text = document.querySelector('[contenteditable=true]')?.textContent ?? '';
      window.probe.arm('keydown', () => {
        const now = document.querySelector('[contenteditable=true]')?.textContent ?? '';
        return now.length === text.length + 1;
      });
    });
    await page.keyboard.press('abcdefghij'[at % 10]!);
    times.push(await readTiming(page));
    await wait(page, KEY_REST);
  }
  return times;
}

/** The same on a page that holds nothing but one line to write in: no page is faster here. */
export async function measurePlainTyping(page: Page): Promise<readonly number[]> {
  await page.goto('about:blank');
  await page.evaluate(() => {
    const line = document.body.appendChild(document.createElement('p'));
    line.contentEditable = 'true';
    line.textContent = '船が港に着いた。';
    line.focus();
  });
  return timeKeys(page);
}

/** What keys took (ms), and how many marks were in view. */
interface Typing {
  /** The first ones after the article was opened: code that nothing ran before, beside a core that still reads it. */
  readonly first: readonly number[];
  /** Those after them, as in the rest of a working day. */
  readonly times: readonly number[];
  readonly marks: number;
}

/** From each key until its character is painted, in the active unit's editor. */
export async function measureTyping(page: Page): Promise<Typing> {
  await page.locator('[data-unit]').nth(1).locator('[data-text=target]').first().click();
  await page.locator('.cm-content').waitFor();
  await wait(page, REST);
  await page.keyboard.press('End');
  const marks = await page.evaluate(
    () => [...document.querySelectorAll('[data-issue]')].filter(mark => window.probe.isInView(mark)).length,
  );
  return { first: await timeKeys(page), times: await timeKeys(page), marks };
}

/** From a key until another issue is the active one and its row is painted in view. */
async function timeToOther(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const active = (): string => {
      const row = document.querySelector('[data-unit][aria-current=true]');
      if (!window.probe.isInView(row)) return '';
      return `${row?.getAttribute('data-unit')} ${row?.querySelector('[class*=lit]')?.getAttribute('data-issue')}`;
    };
    const before = active();
    window.probe.arm('keydown', () => active() !== '' && active() !== before);
  });
  await page.keyboard.press(key);
  return readTiming(page);
}

async function repeat(page: Page, times: number, key: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (let at = 0; at < times; at++) {
    found.push(await timeToOther(page, key));
    await wait(page, REST);
  }
  return found;
}

export const measureNextIssue = (page: Page): Promise<readonly number[]> => repeat(page, ISSUES, 'F8');
export const measureConfirming = (page: Page): Promise<readonly number[]> =>
  repeat(page, CONFIRMATIONS, 'ControlOrMeta+Enter');

/** Turns the wheel as fast as frames come, through thousands of rows; time between frames, and long tasks. */
export async function measureScrolling(page: Page) {
  const grid = await page.locator('[data-grid]').boundingBox();
  if (!grid) throw new Error('there is no grid');
  await page.mouse.move(grid.x + grid.width / 3, grid.y + grid.height / 2);
  await wait(page, REST);
  await page.evaluate(() => window.probe.recordFrames());
  for (let at = 0; at < WHEEL_TURNS; at++) await page.mouse.wheel(0, WHEEL_STEP);
  await wait(page, REST);
  return page.evaluate(() => window.probe.stopFrames!());
}

/** Time between frames (ms) of a page on which one word moves. */
export async function measurePlainFrames(page: Page): Promise<readonly number[]> {
  await page.goto('about:blank');
  return page.evaluate(async count => {
    const word = document.body.appendChild(document.createElement('p'));
    word.textContent = 'word';
    const frames: number[] = [];
    let last = await new Promise(requestAnimationFrame);
    for (let at = 0; at < count; at++) {
      word.style.marginLeft = `${at}px`;
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, PLAIN_FRAMES);
}

/** Bytes of everything the page's first load asks for, compressed as a web server would send it. */
export async function measureFirstLoad(page: Page, address: string): Promise<number> {
  let bytes = 0;
  const read: Promise<void>[] = [];
  page.on('response', response => {
    const { pathname } = new URL(response.url());
    if (response.status() !== 200 || pathname === '/events' || pathname.startsWith('/rpc/')) return;
    const isPacked = pathname.endsWith('.woff2');
    read.push(
      response.body().then(body => {
        bytes += isPacked ? body.length : gzipSync(body).length;
      }),
    );
  });
  await installProbe(page);
  await openLibrary(page, address);
  await Promise.all(read);
  page.removeAllListeners('response');
  return bytes;
}
