import { RemoteError } from '../../src/api/client.ts';

const FORCEABLE: ReadonlySet<string> = new Set(['swapped', 'same-text', 'unsupported', 'unrelated']);

/** A refusal that a person may overrule: the texts can be read, only their relation is doubtful. */
export const canForce = (error: unknown): boolean =>
  error instanceof RemoteError && FORCEABLE.has(error.code);
