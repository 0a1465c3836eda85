import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { PROJECT } from './project.ts';

const FOLDER = join(PROJECT, '.cache/pictures');
const NARROW = { width: 1024, height: 768 };
const SMALL = { width: 1280, height: 800 };
const WIDE = { width: 1920, height: 1080 };
const APPEARANCES = ['light', 'dark'] as const;
/** Nobody looks at the pictures of a run on a server, and they take a fifth of its time. */
const IS_LOOKED_AT = process.env['CI'] === undefined;

/** Throws where the page itself can be scrolled: something hangs out of the list or dialog it belongs to. */
async function standStill(page: Page, name: string): Promise<void> {
  const [over, under] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight] as const;
  });
  if (over > 0 || under > 0)
    throw new Error(`${name}: the page is ${over} × ${under} pixels larger than the window`);
}

/**
 * Takes pictures of a page as it now is, narrow to wide, light and dark, into .cache/pictures: for people to look at.
 * Throws where the page itself scrolls, which no page of the app does: only a document that was saved.
 */
export async function takePictures(page: Page, name: string, { saved = false } = {}): Promise<void> {
  if (!saved) await standStill(page, name);
  if (IS_LOOKED_AT) {
    mkdirSync(FOLDER, { recursive: true });
    for (const size of [NARROW, SMALL, WIDE]) {
      await page.setViewportSize(size);
      for (const colorScheme of APPEARANCES) {
        await page.emulateMedia({ colorScheme });
        // A change of appearance fades in: the picture shall show its end.
        await page.screenshot({
          animations: 'disabled',
          path: join(FOLDER, `${name}-${size.width}-${colorScheme}.png`),
        });
      }
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SMALL);
}
