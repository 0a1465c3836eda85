import { existsSync } from 'node:fs';
import { allChecks, stableChecks } from '../src/app/analyze-article.ts';
import { type Newsroom, readNewsroom } from '../src/app/newsroom.ts';
import { AppError } from '../src/model/error.ts';

/** Without a calibration, confidence is what was measured on development data. */
type ChosenChecks = Pick<Newsroom, 'checks'> & Partial<Newsroom>;

/** The checks as the newsroom of a database has them: which run, and how sure they are; without one, as they come. */
export async function openNewsroom(database: string | null): Promise<ChosenChecks> {
  if (database === null) return { checks: stableChecks };
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
