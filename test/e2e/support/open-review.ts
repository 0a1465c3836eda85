import { httpShell } from './http-shell.ts';
import { newFolder } from './project.ts';
import { type ReviewPage, reviewPage } from './review-page.ts';
import type { OpenApp } from './shell.ts';

/** The app over HTTP with a new library, which holds the sample alone. */
export async function openReview(): Promise<{ readonly app: OpenApp; readonly review: ReviewPage }> {
  const app = await httpShell.open(newFolder());
  return { app, review: reviewPage(app.page) };
}
