import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { PROJECT } from './project.ts';

const FOLDER = join(PROJECT, '.cache/pictures');
const SMALL = { width: 1280, height: 800 };
/** Nobody looks at the pictures of a run on a server: one of each shows whether the page can be drawn at all. */
const IS_LOOKED_AT = process.env['CI'] === undefined;
const SIZES = IS_LOOKED_AT ? [{ width: 1024, height: 768 }, SMALL, { width: 1920, height: 1080 }] : [SMALL];
const APPEARANCES = IS_LOOKED_AT ? (['light', 'dark'] as const) : (['light'] as const);

/** Takes pictures of a page as it now is, narrow to wide, light and dark, into .cache/pictures: for people to look at. */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const size of SIZES) {
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
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SMALL);
}
