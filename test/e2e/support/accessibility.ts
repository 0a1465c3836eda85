import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const APPEARANCES = ['light', 'dark'] as const;

/** Colours in the middle of a transition are nobody's contrast; what pulses while it waits has no end. */
const transitionsEnded = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });

/**
 * What axe finds serious or critical in both appearances, as `appearance rule: elements`.
 * Legacy mode: an Electron app cannot open pages for axe.
 */
export async function seriousViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of APPEARANCES) {
    await page.emulateMedia({ colorScheme });
    await transitionsEnded(page);
    // A notice that fades away has no colours of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-ending-style]');
    // The elements are the same in both: only their colours differ.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    for (const { id, impact, nodes } of violations) {
      if (impact !== 'serious' && impact !== 'critical') continue;
      found.push(`${colorScheme} ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
