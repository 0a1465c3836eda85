import type { Check } from '../check.ts';
import { addition } from './addition.ts';
import { boilerplate } from './boilerplate.ts';
import { duplication } from './duplication.ts';
import { fragment } from './fragment.ts';
import { houseRule } from './house-rule.ts';
import { inconsistentTerm } from './inconsistent-term.ts';
import { literalName } from './literal-name.ts';
import { nameMismatch } from './name-mismatch.ts';
import { numberMismatch } from './number-mismatch.ts';
import { omission } from './omission.ts';
import { pivotHomophone } from './pivot-homophone.ts';
import { punctuation } from './punctuation.ts';
import { registerMix } from './register-mix.ts';
import { terminology } from './terminology.ts';
import { translationTrap } from './translation-trap.ts';
import { untranslatedLatin } from './untranslated-latin.ts';

/** Every check there is, in the order in which reviewers see reasons for one place. One line a check. */
export const checks: readonly Check[] = [
  addition,
  boilerplate,
  duplication,
  fragment,
  houseRule,
  inconsistentTerm,
  literalName,
  nameMismatch,
  numberMismatch,
  omission,
  pivotHomophone,
  punctuation,
  registerMix,
  terminology,
  translationTrap,
  untranslatedLatin,
];
