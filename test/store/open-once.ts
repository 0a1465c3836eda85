// Opens the database named on the command line and prints how that went, as JSON.
import process from 'node:process';
import { AppError } from '../../src/model/error.ts';
import { isOpen } from '../../src/review/decisions.ts';
import { openSqliteStore } from '../../src/store/sqlite.node.ts';

try {
  const store = await openSqliteStore(process.argv[2]!, { isOpen });
  await store.library();
  await store.close();
  process.stdout.write(JSON.stringify({ opened: true }));
} catch (error) {
  const { code, details } = error instanceof AppError ? error : { code: String(error), details: {} };
  process.stdout.write(JSON.stringify({ code, details }));
}
