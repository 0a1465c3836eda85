import type { Check } from '../check.ts';
import { duplication } from './duplication.ts';
import { fragment } from './fragment.ts';
import { numberMismatch } from './number-mismatch.ts';
import { punctuation } from './punctuation.ts';
import { registerMix } from './register-mix.ts';

/** Every check there is, in the order in which reviewers see reasons for one place. One line a check. */
export const checks: readonly Check[] = [duplication, fragment, numberMismatch, punctuation, registerMix];
