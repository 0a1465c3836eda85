import { httpShell } from './http-shell.ts';
import { newFolder } from './project.ts';
import { type ReviewPage, reviewPage } from './review-page.ts';
import type { OpenApp } from './shell.ts';

/** How long a step may take on a busy machine, in ms. */
const PATIENCE = 15_000;

/** The app over HTTP with a new library, which holds the sample alone. */
export async function openReview(): Promise<{ readonly app: OpenApp; readonly review: ReviewPage }> {
  const app = await httpShell.open(newFolder());
  app.page.setDefaultTimeout(PATIENCE);
  return { app, review: reviewPage(app.page) };
}
