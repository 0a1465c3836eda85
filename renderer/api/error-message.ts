import { RemoteError } from '../../src/api/client.ts';
import { ERROR_CODES, type ErrorCode, type ErrorDetails } from '../../src/model/error.ts';

export type MessageCode = ErrorCode | 'internal' | 'unreachable';

export const MESSAGE_CODES: readonly MessageCode[] = [...ERROR_CODES, 'internal', 'unreachable'];

/** Failures of one code whose details call for other advice. */
export const MESSAGE_VARIANTS = [
  'returned-remain',
  'already-approved',
  'revised',
  'stale',
  'impossible',
  'duplicate',
  'pattern',
  'both-english',
  'both-japanese',
  'disk-full',
  'read-only',
  'busy',
] as const;
export type MessageVariant = (typeof MESSAGE_VARIANTS)[number];

const STORAGE_VARIANTS: Readonly<Record<string, MessageVariant>> = {
  'disk-full': 'disk-full',
  'read-only': 'read-only',
  'no-permission': 'read-only',
  busy: 'busy',
};

/** Why a change of the alignment or of the termbase is refused. */
const CONFLICT_VARIANTS: Readonly<Record<string, MessageVariant>> = {
  revised: 'revised',
  stale: 'stale',
  retired: 'stale',
  impossible: 'impossible',
  duplicate: 'duplicate',
};

function conflictVariant(details: ErrorDetails): MessageVariant | null {
  if ('returned' in details) return 'returned-remain';
  if (details['state'] === 'approved') return 'already-approved';
  return CONFLICT_VARIANTS[String(details['reason'])] ?? null;
}

function variantOf(code: MessageCode, details: ErrorDetails): MessageVariant | null {
  if (code === 'conflict') return conflictVariant(details);
  if (code === 'invalid-input' && details['reason'] === 'pattern') return 'pattern';
  if (code === 'unsupported' && details['language'] === 'English') return 'both-english';
  if (code === 'unsupported' && details['language'] === 'Japanese') return 'both-japanese';
  if (code === 'storage') return STORAGE_VARIANTS[String(details['reason'])] ?? null;
  return null;
}

/** The key of the message that tells of a failure, and the words it names. Whatever is not ours is a bug. */
export function describeError(error: unknown): {
  readonly key: `error.${MessageCode}` | `errorVariant.${MessageVariant}`;
  readonly details: ErrorDetails;
} {
  if (!(error instanceof RemoteError)) return { key: 'error.internal', details: {} };
  const variant = variantOf(error.code, error.details);
  return {
    key: variant === null ? `error.${error.code}` : `errorVariant.${variant}`,
    details: error.details,
  };
}

/** What a message calls the text it is about: a file by its name, a pasted text by its side. */
export function subjectOf({ name }: ErrorDetails): 'file' | 'source' | 'target' | 'any' {
  // The names the core gives to texts that came without one.
  if (name === 'the source') return 'source';
  if (name === 'the translation') return 'target';
  return typeof name === 'string' && name !== '' ? 'file' : 'any';
}
