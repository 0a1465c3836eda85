import { AppError, type ErrorDetails } from '../model/error.ts';

/** SQLite result codes (extended ones begin with these) that a user can do something about, and what to tell them. */
const EXPLANATIONS: readonly (readonly [code: string, reason: string, message: string])[] = [
  [
    'SQLITE_FULL',
    'disk-full',
    'The disk is full: nothing more can be stored. What was stored before is safe.',
  ],
  ['SQLITE_READONLY', 'read-only', 'The database file is read-only.'],
  ['SQLITE_NOTADB', 'not-a-database', 'The file is not a Taiyaku database.'],
  ['SQLITE_CORRUPT', 'damaged', 'The database file is damaged. Restore it from a backup.'],
  ['SQLITE_CANTOPEN', 'unreachable', 'The database file cannot be opened.'],
  ['SQLITE_PERM', 'no-permission', 'Access to the database file is not permitted.'],
  ['SQLITE_AUTH', 'no-permission', 'Access to the database file is not permitted.'],
  ['SQLITE_BUSY', 'busy', 'The database is in use by another program. Try again.'],
  ['SQLITE_LOCKED', 'busy', 'The database is in use by another program. Try again.'],
  ['SQLITE_IOERR', 'disk-error', 'The disk reported an error while the database was read or written.'],
  ['SQLITE_NOMEM', 'no-memory', 'There is not enough memory for the database.'],
  ['SQLITE_TOOBIG', 'too-big', 'A text is too large for the database.'],
];

/** Codes of the file system that better-sqlite3 or Node passes on. */
const FILE_EXPLANATIONS: Readonly<Record<string, readonly [reason: string, message: string]>> = {
  EACCES: ['no-permission', 'Access to the folder of the database is not permitted.'],
  EPERM: ['no-permission', 'Access to the folder of the database is not permitted.'],
  EROFS: ['read-only', 'The folder of the database is read-only.'],
  ENOSPC: ['disk-full', 'The disk is full: nothing more can be stored. What was stored before is safe.'],
  ENOENT: ['unreachable', 'The folder of the database does not exist and cannot be made.'],
  ENOTDIR: ['unreachable', 'The path of the database leads through a file.'],
  EEXIST: ['unreachable', 'The path of the database leads through a file.'],
  EISDIR: ['unreachable', 'The path of the database is a folder.'],
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** AppError `storage` with `details.reason` for what a user can mend; any other error unchanged. */
export function explainSqliteError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const found = EXPLANATIONS.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  const explanation = found === undefined ? FILE_EXPLANATIONS[code] : ([found[1], found[2]] as const);
  if (explanation === undefined) return error;
  const [reason, message] = explanation;
  const details: ErrorDetails = { reason, path };
  return new AppError('storage', `${message} (${path})`, details, { cause: error });
}
