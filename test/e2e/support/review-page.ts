import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PROJECT } from './project.ts';

const FIXTURES = join(PROJECT, 'test/fixtures');

/** The two files of a pair below test/fixtures. */
export const fixture = (name: string) => ({
  source: join(FIXTURES, name, 'en.txt'),
  target: join(FIXTURES, name, 'ja.txt'),
});

/** What a person does on the app's pages, in the words the pages use. */
export function reviewPage(page: Page) {
  const paragraph = (position: number): Locator =>
    page.getByRole('article', { name: new RegExp(`^Paragraph ${position},`) });
  const dialog = page.getByRole('dialog');
  return {
    page,
    dialog,
    paragraph,
    articleLink: (title: string | RegExp): Locator =>
      page.getByRole('table').getByRole('link', { name: title }),
    inspector: page.getByRole('complementary', { name: 'Beside the paragraph' }),
    editor: (position: number): Locator =>
      page.getByRole('textbox', { name: `Translation of paragraph ${position}` }),

    /** What the app says at the lower edge; a notice with the same words that is on its way out is none. */
    notice: (text: string | RegExp): Locator =>
      page.locator('[data-notice]:not([data-ending-style])').filter({ hasText: text }),

    async openLibrary(): Promise<void> {
      await page.getByRole('link', { name: 'Articles' }).click();
      await page.getByRole('heading', { name: 'Articles' }).waitFor();
    },
    async openArticle(title: string | RegExp): Promise<void> {
      await this.articleLink(title).click();
      await paragraph(1).waitFor();
    },
    async chooseFiles(files: { readonly source: string; readonly target: string }): Promise<void> {
      await page.getByRole('button', { name: 'Import article' }).click();
      await dialog.getByLabel('Choose a file: Source (English)').setInputFiles(files.source);
      await dialog.getByLabel('Choose a file: Translation (Japanese)').setInputFiles(files.target);
    },
    async pasteTexts(texts: { readonly source: string; readonly target: string }): Promise<void> {
      await page.getByRole('button', { name: 'Import article' }).click();
      for (const [region, label, text] of [
        ['Source (English)', 'Paste the English source', texts.source],
        ['Translation (Japanese)', 'Paste the Japanese translation', texts.target],
      ] as const) {
        await dialog
          .getByRole('region', { name: region })
          .getByRole('button', { name: 'Paste text' })
          .click();
        await dialog.getByLabel(label).fill(text);
      }
    },
    /** Imports two pasted texts and waits for the article; without a title the first line is one. */
    async pasteArticle(
      texts: { readonly source: string; readonly target: string },
      title?: string,
    ): Promise<void> {
      await this.pasteTexts(texts);
      if (title !== undefined) await dialog.getByLabel(/^Title/).fill(title);
      await dialog
        .getByRole('button', { name: /^Import/ })
        .last()
        .click();
      await paragraph(1).waitFor();
    },
    async openSettings(tab: string): Promise<void> {
      await page.getByRole('banner').getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Settings' }).click();
      await dialog.getByRole('tab', { name: tab }).click();
    },
    async actAs(role: 'Translator' | 'Editor'): Promise<void> {
      await page.getByRole('button', { name: /^Role:/ }).click();
      await page.getByRole('menuitemradio', { name: role }).click();
      await page.getByRole('button', { name: `Role: ${role}` }).waitFor();
    },
    async openExport(): Promise<void> {
      await page.getByRole('button', { name: 'Export' }).click();
      await dialog.getByRole('heading', { name: 'Export' }).waitFor();
    },
  };
}
export type ReviewPage = ReturnType<typeof reviewPage>;
