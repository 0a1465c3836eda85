/** Milliseconds anything that is waited for may take: long enough for a busy machine, since a test that passes waits no longer than it must. */
export const PATIENCE = 45_000;
