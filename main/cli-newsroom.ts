import { existsSync } from 'node:fs';
import { allChecks, SHIPPED } from '../src/app/analyze-article.ts';
import type { NewsroomMeans } from '../src/app/check-unit.ts';
import { readNewsroom } from '../src/app/newsroom.ts';
import { AppError } from '../src/model/error.ts';

/** What the newsroom of a database has said of the checks, and its terms and rules; without one, all as it comes. */
export async function openNewsroom(database: string | null): Promise<NewsroomMeans> {
  if (database === null) return SHIPPED;
  // Opening would make a new one.
  if (!existsSync(database))
    throw new AppError('not-found', `there is no database ${database}`, { name: database });
  // The database's driver is not needed otherwise.
  const { openStore } = await import('../src/app/open-store.node.ts');
  const store = await openStore(database);
  try {
    return await readNewsroom({ store, checks: allChecks });
  } finally {
    await store.close();
  }
}
