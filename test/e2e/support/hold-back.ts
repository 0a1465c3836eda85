import type { Page } from 'playwright-core';

/** Holds the server's answers to a method back; the returned function lets them go. The newest hold counts. */
export async function holdBack(page: Page, method: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(`**/rpc/${method}`, async route => {
    await promise;
    await route.continue();
  });
  return resolve;
}
