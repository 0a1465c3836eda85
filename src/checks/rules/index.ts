import type { Check } from '../check.ts';

/** Every check there is, in the order in which reviewers see reasons for one place. One line a check. */
export const checks: readonly Check[] = [];
