import type { Check } from '../check.ts';
import { addition } from './addition.ts';
import { alteredAddress } from './altered-address.ts';
import { boilerplate } from './boilerplate.ts';
import { dateline } from './dateline.ts';
import { duplication } from './duplication.ts';
import { entitySwap } from './entity-swap.ts';
import { fragment } from './fragment.ts';
import { grammar } from './grammar.ts';
import { houseRule } from './house-rule.ts';
import { inconsistentTerm } from './inconsistent-term.ts';
import { literalName } from './literal-name.ts';
import { missingCourtesy } from './missing-courtesy.ts';
import { modality } from './modality.ts';
import { nameForm } from './name-form.ts';
import { nameMismatch } from './name-mismatch.ts';
import { nameReading } from './name-reading.ts';
import { numberMismatch } from './number-mismatch.ts';
import { numeralStyle } from './numeral-style.ts';
import { omission } from './omission.ts';
import { pivotHomophone } from './pivot-homophone.ts';
import { polarity } from './polarity.ts';
import { punctuation } from './punctuation.ts';
import { quotation } from './quotation.ts';
import { registerMix } from './register-mix.ts';
import { strayScript } from './stray-script.ts';
import { systemNote } from './system-note.ts';
import { terminology } from './terminology.ts';
import { translationTrap } from './translation-trap.ts';
import { untranslatedLatin } from './untranslated-latin.ts';

/** Every check there is, in the order in which reviewers see reasons for one place. One line a check. */
export const checks: readonly Check[] = [
  addition,
  alteredAddress,
  boilerplate,
  dateline,
  duplication,
  entitySwap,
  fragment,
  grammar,
  houseRule,
  inconsistentTerm,
  literalName,
  missingCourtesy,
  modality,
  nameForm,
  nameMismatch,
  nameReading,
  numberMismatch,
  numeralStyle,
  omission,
  pivotHomophone,
  polarity,
  punctuation,
  quotation,
  registerMix,
  strayScript,
  systemNote,
  terminology,
  translationTrap,
  untranslatedLatin,
];
