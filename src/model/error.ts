export const ERROR_CODES = [
  'invalid-input', // malformed call
  'not-found',
  'conflict', // a stale parent: somebody else wrote first
  'forbidden',
  'unsupported',
  'empty-text', // nothing to review in a text
  'not-text', // binary data
  'unknown-encoding', // text in no encoding we read
  'too-large',
  'same-text', // source and target are one text
  'swapped', // the English seems to be on the Japanese side
  'unrelated', // the paragraphs of the two texts hardly fit one another
  'unapproved', // an export would hold text nobody approved
  'newer-database', // written by a later version
  'storage', // disk full, read-only, unreadable
  'cancelled',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What a message may need to name: counts, file names, encodings. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * A failure the user can act on. Everything else is a bug and stays a plain Error.
 * `message` is plain English for logs and the command line; interfaces translate by `code` and `details`.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
