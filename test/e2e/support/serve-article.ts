import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStore } from '../../../src/app/open-store.node.ts';
import type { NewArticle } from '../../../src/store/store.ts';
import { launchBrowser } from './browser.ts';
import { startServer } from './http-shell.ts';
import { PATIENCE } from './patience.ts';
import { newFolder } from './project.ts';

/** A window on a server whose only article was put into its database before. */
export interface ServedArticle {
  readonly page: Page;
  /** The list of articles, for whoever has a session already. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Puts an article into a new database, serves that, and opens the list of articles in English. */
export async function serveArticle(article: NewArticle): Promise<ServedArticle> {
  const folder = newFolder();
  const store = await openStore(join(folder, 'taiyaku.db'));
  await store.createArticle(article);
  await store.close();
  const server = await startServer(folder);
  const browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(server.address);
  return {
    page,
    home: new URL('/', server.address).href,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
