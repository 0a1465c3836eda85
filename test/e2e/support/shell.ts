import type { Page } from 'playwright-core';

/** The running app, whichever way it was started. */
export interface OpenApp {
  readonly page: Page;
  /** The content of the file that `trigger` makes the app save. */
  saved(trigger: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** A way to run the app. Opening it twice on the same folder is a restart. */
export interface Shell {
  readonly name: string;
  open(folder: string): Promise<OpenApp>;
}
