import { RemoteError } from '../../src/api/client.ts';
import { ERROR_CODES, type ErrorCode, type ErrorDetails } from '../../src/model/error.ts';

export type MessageCode = ErrorCode | 'internal' | 'unreachable';

export const MESSAGE_CODES: readonly MessageCode[] = [...ERROR_CODES, 'internal', 'unreachable'];

/** Which message tells of a failure, and the words it may name. Whatever is not ours is a bug: `internal`. */
export function describeError(error: unknown): {
  readonly code: MessageCode;
  readonly details: ErrorDetails;
} {
  if (error instanceof RemoteError) return { code: error.code, details: error.details };
  return { code: 'internal', details: {} };
}
