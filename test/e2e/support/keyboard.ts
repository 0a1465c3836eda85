import type { Locator, Page } from 'playwright-core';

/** More stops than any page here has. */
const STOPS = 80;

/** What a person does who has no pointer: only keys, and what is seen. */
export function keyboardOf(page: Page) {
  const field = page.getByRole('combobox', { name: /Search commands|コマンドと記事/ });
  const highlighted = page.locator('[role=option][data-highlighted]');
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    press,
    palette: { field, highlighted },

    /** Text as it is typed or pasted where the caret stands. */
    write: (text: string): Promise<void> => page.keyboard.insertText(text),

    /** Goes on from stop to stop until the element has the keyboard. */
    async tabTo(element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await element.waitFor();
      for (let stop = 0; stop < STOPS; stop++) {
        if (await element.evaluate(each => each === document.activeElement)) return;
        await press(key);
      }
      throw new Error(`no way by ${key} to ${element}`);
    },

    async openPalette(): Promise<void> {
      await press('Control+K');
      await field.waitFor();
    },
    /** Types a query into the open palette, until what is highlighted has the name. */
    async find(query: string, name: string | RegExp): Promise<void> {
      await field.fill(query);
      await highlighted.and(page.getByRole('option', { name })).waitFor();
    },
    /** Runs a command from the palette. */
    async run(query: string, name: string | RegExp): Promise<void> {
      await this.openPalette();
      await this.find(query, name);
      await press('Enter');
      await field.waitFor({ state: 'detached' });
    },
  };
}
