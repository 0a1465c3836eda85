import { expect, it } from 'vitest';
import { browserPath } from './support/browser.ts';

it('finds a browser, or says that the tests in a browser are skipped', context => {
  if (browserPath === null && !process.env['CI']) {
    process.stderr.write(
      'No Chromium found: the tests in a browser are skipped (CHROMIUM_PATH can name one).\n',
    );
    context.skip();
  }
  expect(browserPath).not.toBeNull();
});
